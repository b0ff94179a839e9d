"""What stores should buy, of 50,000 items at once, beside the plain statement that finds the same."""

import datetime as dt
from collections.abc import Iterator
from time import perf_counter
from typing import Any

from django.db import connection, transaction
from django.db.models import Max

from bench.outcomes import Outcome, at_most, interleaved
from bench.running import Bench
from core.money import ZERO
from core.pagination import PAGE_SIZE
from inventory.models import InventoryItem, StockLedger
from inventory.stock.sql import Order
from purchasing.reorder.choices import with_choices
from purchasing.reorder.pages import suggestion_page
from purchasing.reorder.wanted import WINDOW_DAYS, WantedSuggestions
from purchasing.vendors.models import Vendor
from stores.models import Store
from tenants.models import Tenant

SUGGESTIONS = "reorder suggestions, first page"
ROWS = (SUGGESTIONS,)

MOST_ITEMS = 50_000
VENDORS = 5
# Of so many variants one is low, and of so many something is on order.
LOW_OF, ORDERED_OF = 10, 40
SHOWN = {"cost": True, "currency": "GBP"}
ORDER: Order = ("urgency", "id")

# More than any item has.
_LOW = """
UPDATE catalog_variant SET reorder_point = 10000000
WHERE tenant_id = %(tenant)s AND substr(sku, 4)::int %% %(low)s = 0
"""
_OFFERED = """
INSERT INTO purchasing_vendoritem (tenant_id, vendor_id, variant_id, vendor_sku, pack_size, last_cost)
SELECT v.tenant_id, (%(vendors)s::bigint[])[1 + v.id %% cardinality(%(vendors)s)], v.id, '', 6, v.cost
FROM catalog_variant v WHERE v.tenant_id = %(tenant)s
"""
_ON_ORDER = """
INSERT INTO inventory_inbound (tenant_id, store_id, variant_id, ref_type, ref_id, qty)
SELECT i.tenant_id, i.store_id, i.variant_id, 'PURCHASE_ORDER', 1, 6
FROM inventory_inventoryitem i JOIN catalog_variant v ON v.tenant_id = i.tenant_id AND v.id = i.variant_id
WHERE i.tenant_id = %(tenant)s AND substr(v.sku, 4)::int %% %(ordered)s = 0
"""

# Both rules as anybody would write them: what is low, and what its sales will use up in two weeks.
_PLAIN = """
SELECT i.id, i.on_hand, coalesce(b.qty, 0) AS comes, o.pack_size, o.last_cost, d.qty AS sold
FROM inventory_inventoryitem i
JOIN stores_store s ON s.tenant_id = i.tenant_id AND s.id = i.store_id AND s.is_active
JOIN catalog_variant v ON v.tenant_id = i.tenant_id AND v.id = i.variant_id AND v.track_stock
    AND v.is_active
JOIN catalog_product p ON p.tenant_id = i.tenant_id AND p.id = v.product_id AND p.is_active
LEFT JOIN purchasing_vendoritem o ON o.tenant_id = i.tenant_id AND o.variant_id = i.variant_id
LEFT JOIN (
    SELECT x.store_id, x.variant_id, sum(x.qty) AS qty FROM inventory_inbound x
    WHERE x.tenant_id = %(tenant)s GROUP BY x.store_id, x.variant_id
) b ON b.store_id = i.store_id AND b.variant_id = i.variant_id
LEFT JOIN (
    SELECT e.item_id, -sum(e.qty_delta) AS qty FROM inventory_stockledger e
    JOIN stores_store s ON s.tenant_id = e.tenant_id AND s.id = e.store_id AND s.is_active
    WHERE e.tenant_id = %(tenant)s AND e.ref_type IN ('SALE', 'RETURN')
        AND e.business_date >= %(since)s AND e.business_date < %(today)s
    GROUP BY e.item_id
) d ON d.item_id = i.id
WHERE i.tenant_id = %(tenant)s AND (i.on_hand <= coalesce(i.reorder_point, v.reorder_point, 0)
    OR d.qty / %(window)s * 14 > i.on_hand - i.allocated + coalesce(b.qty, 0))
ORDER BY i.on_hand LIMIT 50
"""


def measure(bench: Bench) -> Iterator[Outcome]:
    # Taken back: the other rows count on stores that are open, and on orders that have a document.
    with bench.loaded() as tenant, transaction.atomic():
        items = _set_up(tenant)
        # The loaded sales are of a year ago: suggestions as they were the day after the last one.
        last = StockLedger.objects.aggregate(at=Max("occurred_at"))["at"]
        wanted = WantedSuggestions(
            now=last + dt.timedelta(days=1), timezone=tenant.timezone, default=ZERO
        )
        figures = interleaved(bench.rounds, lambda: _page(wanted), lambda: _plain(wanted))
        transaction.set_rollback(True)
        outcome = figures.outcome(SUGGESTIONS, "ms", at_most(300))
        yield Outcome(
            row=outcome.row,
            unit=outcome.unit,
            measured=outcome.measured,
            floor=outcome.floor,
            ratio=outcome.ratio,
            target=outcome.target,
            detail=f"{items:,} items",
        )


def _set_up(tenant: Tenant) -> int:
    """As many stores as have 50,000 items; what is low, sold by vendors and on order."""
    items = 0
    for store in Store.objects.order_by("id"):
        of_store = InventoryItem.objects.filter(store=store).count()
        store.is_active = items + of_store <= MOST_ITEMS
        store.save()
        items += of_store if store.is_active else 0
    vendors = [
        Vendor.objects.create(name=f"Vendor {n}", lead_time_days=n).pk for n in range(VENDORS)
    ]
    params: dict[str, Any] = {
        "tenant": tenant.pk,
        "vendors": vendors,
        "low": LOW_OF,
        "ordered": ORDERED_OF,
    }
    with connection.cursor() as cursor:
        for statement in (_LOW, _OFFERED, _ON_ORDER):
            cursor.execute(statement, params)
        cursor.execute("ANALYZE catalog_variant, purchasing_vendoritem, inventory_inbound")
    return items


def _page(wanted: WantedSuggestions) -> float:
    begun = perf_counter()
    page = suggestion_page(wanted, order=ORDER, limit=PAGE_SIZE, offset=0, shown=SHOWN)
    rows = list(with_choices(page.rows, wanted, shown=SHOWN))
    taken = perf_counter() - begun
    assert rows, "nothing is low"
    return taken * 1_000


def _plain(wanted: WantedSuggestions) -> float:
    begun = perf_counter()
    with connection.cursor() as cursor:
        cursor.execute(_PLAIN, {**wanted.params, "window": WINDOW_DAYS})
        cursor.fetchall()
    return (perf_counter() - begun) * 1_000
