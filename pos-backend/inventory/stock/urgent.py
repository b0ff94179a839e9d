"""What is low or out, what needs attention first before the rest."""

from inventory.stock.sql import ITEM_STORE, ITEM_VARIANT, VARIANT_NAMES, Row, Wanted, fetch
from inventory.thresholds import IS_LOW, IS_OUT, THRESHOLD

MOST_URGENT = 20

# First what is out, most missing first; then what has the smallest part of its threshold left.
_URGENT = """
SELECT i.id, i.store_id, s.code AS store_code, i.variant_id, v.sku, p.name AS product_name,
    v.name AS variant_name, i.on_hand::text AS on_hand,
    (i.on_hand - i.allocated)::text AS available,
    {threshold}::numeric(14, 3)::text AS threshold, {out} AS is_out_of_stock
FROM inventory_inventoryitem i {variant} {names} {store}
WHERE {where} AND {low}
ORDER BY i.on_hand > 0, CASE WHEN i.on_hand > 0 THEN i.on_hand / {threshold} END,
    {threshold} - i.on_hand DESC, v.sku, s.code, i.id
LIMIT %(most)s
"""


def most_urgent(wanted: Wanted) -> list[Row]:
    """The first of what is low, what is out included; one statement."""
    sql = _URGENT.format(
        variant=ITEM_VARIANT,
        names=VARIANT_NAMES,
        store=ITEM_STORE,
        where=" AND ".join(wanted.of_items + wanted.of_variants),
        low=wanted.shown_level(IS_LOW),
        out=wanted.shown_level(IS_OUT),
        threshold=THRESHOLD,
    )
    return fetch(sql, {**wanted.params, "most": MOST_URGENT})
