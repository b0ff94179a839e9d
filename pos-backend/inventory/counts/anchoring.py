"""What a count does to a locked item: within `ledger.post`, after the movements of the batch."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from django.db import connection

from inventory.balancing import LockedItem
from inventory.models import RefType
from inventory.movements import Count, Counted, Movement
from tenants.context import current_tenant_id

_EXPECTED = """
SELECT k.n, coalesce(sum(e.qty_delta), 0)
FROM unnest(%s::bigint[], %s::timestamptz[]) WITH ORDINALITY AS k (item_id, counted_at, n)
LEFT JOIN inventory_stockledger e ON e.tenant_id = %s AND e.item_id = k.item_id
    AND e.occurred_at <= k.counted_at
GROUP BY k.n ORDER BY k.n
"""


def settle_counts(
    items: Mapping[tuple[int, int], LockedItem], counts: Sequence[Count], *, actor_id: int | None
) -> list[Counted]:
    """Set counted shelves right as of their count; what moved since then stays on top.

    `items` by (store, variant), locked, with the batch's movements applied.
    """
    if not counts:
        return []
    counted_items = [items[count.store_id, count.variant_id] for count in counts]
    with connection.cursor() as cursor:
        cursor.execute(
            _EXPECTED,
            [
                [item.id for item in counted_items],
                [count.counted_at for count in counts],
                current_tenant_id(),
            ],
        )
        sums = [total for _n, total in cursor.fetchall()]
    return [
        _settle_count(item, count, expected + _unwritten(item, count), actor_id)
        for item, count, expected in zip(counted_items, counts, sums, strict=True)
    ]


def _unwritten(item: LockedItem, count: Count) -> Decimal:
    """Units that this very batch moved by the time of the count."""
    return sum((e.qty_delta for e in item.entries if e.occurred_at <= count.counted_at), Decimal(0))


def _settle_count(
    item: LockedItem, count: Count, expected: Decimal, actor_id: int | None
) -> Counted:
    if item.anchor_at is not None and count.counted_at < item.anchor_at:
        return Counted(expected, Decimal(0), superseded=True)
    delta = count.counted - expected
    movement = None
    if delta:
        movement = Movement(
            store_id=count.store_id,
            variant_id=count.variant_id,
            ref_type=RefType.COUNT_RECONCILE,
            ref_id=count.ref_id,
            ref_label=count.ref_label,
            line=count.line,
            qty=delta,
            occurred_at=count.counted_at,
        )
    item.count(movement, count.counted_at, actor_id)
    return Counted(expected, delta, superseded=False)
