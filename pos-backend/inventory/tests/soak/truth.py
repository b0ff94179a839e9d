"""What the tables hold, read past everything that the application could get wrong."""

from typing import Any

from django.db import connection

from inventory.models import StockLedger
from inventory.tests.soak.model import Key
from inventory.tests.soak.world import whole

_ITEMS = """
SELECT i.store_id, i.variant_id, i.on_hand, i.allocated, i.stock_value, i.last_cost, i.seq,
    i.count_anchor_at, (
        SELECT coalesce(sum(e.value_delta), 0) FROM inventory_stockledger e
        WHERE e.tenant_id = i.tenant_id AND e.item_id = i.id)
FROM inventory_inventoryitem i WHERE i.tenant_id = %s
"""
_ROWS = """
SELECT e.store_id, e.variant_id, e.seq, e.ref_type, e.qty_delta, e.value_delta, e.balance_after,
    e.value_after, e.occurred_at, e.oversold_by, e.counters_seq, e.business_date, s.timezone, e.id
FROM inventory_stockledger e
JOIN stores_store s ON s.tenant_id = e.tenant_id AND s.id = e.store_id
WHERE e.tenant_id = %s AND e.id > %s ORDER BY e.item_id, e.seq
"""
_DOCUMENTS = """
SELECT (SELECT count(*) FROM pos_sale s WHERE s.tenant_id = %(tenant)s),
    (SELECT count(*) FROM pos_return r WHERE r.tenant_id = %(tenant)s),
    (SELECT count(*) FROM inventory_adjustment a WHERE a.tenant_id = %(tenant)s)
"""


def newest_entry() -> int:
    newest = StockLedger.objects.order_by("-id").values_list("id", flat=True).first()
    return newest or 0


def state(
    tenant_id: int, after: int
) -> tuple[dict[Key, tuple[Any, ...]], dict[Key, list[tuple[Any, ...]]], tuple[Any, ...]]:
    """Items, the rows of the ledger that are new, and how many documents there are."""
    rows: dict[Key, list[tuple[Any, ...]]] = {}
    with connection.cursor() as cursor:
        cursor.execute(_ITEMS, [tenant_id])
        items = {
            (store, variant): (
                whole(on_hand, 3),
                whole(held, 3),
                whole(value, 6),
                None if cost is None else whole(cost, 6),
                seq,
                anchor,
                whole(value_sum, 6),
            )
            for store, variant, on_hand, held, value, cost, seq, anchor, value_sum in cursor.fetchall()
        }
        cursor.execute(_ROWS, [tenant_id, after])
        for store, variant, seq, kind, qty, value, left, worth, *rest in cursor.fetchall():
            rows.setdefault((store, variant), []).append(
                (seq, kind, whole(qty, 3), whole(value, 6), whole(left, 3), whole(worth, 6), *rest)
            )
        cursor.execute(_DOCUMENTS, {"tenant": tenant_id})
        documents = cursor.fetchone()
    return items, rows, documents
