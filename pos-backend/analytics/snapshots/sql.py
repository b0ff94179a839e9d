"""How an item stood at the end of a day, as parts of statements.

They say what the view `marts.inventory_snapshot_daily` says, and look it up item by item: nobody asks for
many days of all items. Item `i`, the calendar of its store `k`; its balance `b`, threshold `r`, and what
was allocated, `a`.
"""

IS_BELOW = "(r.is_kept AND b.on_hand <= r.reorder_point)"
IS_OUT = "(r.is_kept AND b.on_hand <= 0)"
CALENDAR = """
JOIN marts.inventory_calendar k ON k.tenant_id = %(tenant)s AND k.store_id = i.store_id
"""
BALANCE = """
CROSS JOIN LATERAL (
    SELECT x.on_hand, x.value FROM marts.inventory_balances x
    WHERE x.tenant_id = %(tenant)s AND x.item_id = i.id AND x.valid_from <= {day}
    ORDER BY x.valid_from DESC LIMIT 1
) b
"""
# Seldom more than one of an item, so that those of all items are read at once.
_THRESHOLD = """
JOIN marts.inventory_reorder_points r ON r.tenant_id = %(tenant)s AND r.item_id = i.id
    AND r.valid_from <= {day} AND (r.valid_to IS NULL OR r.valid_to > {day})
"""
_ALLOCATED = """
CROSS JOIN LATERAL (
    SELECT coalesce(sum(x.qty), 0) AS qty FROM marts.stg_reservations x
    WHERE x.tenant_id = %(tenant)s AND x.item_id = i.id
        AND x.opened_on <= {day} AND x.opened_at <= k.built_at
        AND (x.closed_on IS NULL OR x.closed_on > {day} OR x.closed_at > k.built_at)
) a
"""


def stood_on(day: str, *, threshold: bool = True, allocated: bool = True) -> str:
    """Joins for an item `i` and its calendar `k`; items that had not moved by `day` drop out."""
    parts = [
        BALANCE,
        *([_THRESHOLD] if threshold else []),
        *([_ALLOCATED] if allocated else []),
    ]
    return "".join(part.format(day=day) for part in parts)
