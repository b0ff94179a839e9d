"""What a vendor's items cost last: what was accepted last and was not taken back. Per unit."""

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal

from purchasing.orders.models import PurchaseOrder, PurchaseOrderLine
from purchasing.receiving.models import GoodsReceiptLine
from purchasing.vendors.models import Vendor, VendorItem
from tenants.bulk import insert_rows, update_rows


def remember_costs(order: PurchaseOrder, came: Sequence[tuple[PurchaseOrderLine, Decimal]]) -> None:
    """Also of items that were not known to be the vendor's: they are from now on."""
    known = _write(order, {line.variant_id: cost for line, cost in came})
    insert_rows(
        VendorItem,
        ("vendor_id", "variant_id", "vendor_sku", "pack_size", "last_cost"),
        [
            (order.vendor_id, line.variant_id, line.vendor_sku, line.pack_size, cost)
            for line, cost in came
            if line.variant_id not in known
        ],
    )


def recall_costs(order: PurchaseOrder, variant_ids: Collection[int]) -> None:
    """After a receipt of them was taken back. What came that one time only keeps its cost."""
    _write(order, newest_costs(order.vendor_id, variant_ids))


def newest_costs(vendor_id: int, variant_ids: Collection[int] | None = None) -> dict[int, Decimal]:
    """By variant; None: of all that ever came of the vendor."""
    lines = GoodsReceiptLine.objects.filter(
        qty_accepted__gt=0, receipt__vendor=vendor_id, receipt__is_reversed=False
    )
    if variant_ids is not None:
        lines = lines.filter(variant__in=variant_ids)
    newest = lines.order_by("variant_id", "-receipt__received_at", "-id").distinct("variant_id")
    return dict(newest.values_list("variant_id", "unit_cost"))


def _write(order: PurchaseOrder, costs: Mapping[int, Decimal]) -> set[int]:
    """Those of the variants that the vendor is known to sell."""
    # One receiver at a time has the vendor's items, and before the items of stock.
    vendor = Vendor.objects.select_for_update(no_key=True).get(pk=order.vendor_id)
    known = list(
        vendor.items.filter(variant__in=list(costs))
        .order_by("id")
        .select_for_update(of=("self",), no_key=True)
    )
    update_rows(
        VendorItem,
        ("last_cost",),
        [(item.pk, costs[item.variant_id]) for item in known],
        also='"version" = t."version" + 1',
    )
    return {item.variant_id for item in known}
