"""Vendors, what they sell, and how well they deliver, as their pages show them."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import (
    Avg,
    Count,
    DecimalField,
    ExpressionWrapper,
    F,
    Max,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Sum,
    Value,
)
from django.db.models.functions import Coalesce, Least

from catalog.models import Variant
from catalog.search import matching
from core.inputs import existing
from core.money import QTY, VALUE, ZERO, round_money
from purchasing.orders.models import ON_ORDER, PurchaseOrder, PurchaseOrderLine
from purchasing.orders.models import PurchaseOrderStatus as Status
from purchasing.receiving.models import GoodsReceipt, GoodsReceiptLine
from purchasing.vendors.models import Vendor, VendorItem

_QTY = DecimalField(**QTY)
_SHARE = Decimal("0.0001")


def vendor_rows() -> QuerySet[Vendor]:
    """With `item_count` and `orders_open`."""

    def count(rows: QuerySet[Any]) -> Coalesce:
        counts = rows.filter(vendor=OuterRef("pk")).order_by().values("vendor")
        return Coalesce(Subquery(counts.annotate(count=Count("id")).values("count")), Value(0))

    return Vendor.objects.annotate(
        item_count=count(VendorItem.objects.all()),
        orders_open=count(PurchaseOrder.objects.filter(status__in=ON_ORDER)),
    )


def vendor_items(vendor_id: int | None) -> QuerySet[VendorItem]:
    rows = VendorItem.objects.filter(vendor=vendor_id)
    return rows.select_related("variant__product")


def items_with_words(rows: QuerySet[VendorItem], text: str) -> QuerySet[VendorItem]:
    """By the beginning of the vendor's SKU, or by SKU, barcode or product."""
    ours = Variant.objects.filter(matching(text)).values("id")
    return rows.filter(Q(vendor_sku__istartswith=text.strip()) | Q(variant__in=ours))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard:
    """Of receipts that were not taken back. Days are from submission to receipt; rates are parts of 1,
    None where there is nothing to divide by; `spend` is what was accepted, at its cost."""

    vendor: Vendor
    orders: int
    orders_open: int
    receipts: int
    last_received_at: dt.datetime | None
    average_lead_time_days: Decimal | None
    on_time_rate: Decimal | None
    fill_rate: Decimal | None
    reject_rate: Decimal | None
    units_received: Decimal
    units_rejected: Decimal
    spend: Decimal


def vendor_scorecard(vendor_id: int) -> Scorecard:
    """Four statements, whatever the vendor has delivered. Raises NotFound."""
    vendor = existing(Vendor, vendor_id)
    orders = _orders(vendor)
    receipts, came = _receipts(vendor), _came(vendor)
    delivered = came["accepted"] + came["rejected"]
    lead: dt.timedelta | None = receipts["lead"]
    return Scorecard(
        vendor=vendor,
        orders=orders["submitted"],
        orders_open=orders["open"],
        receipts=receipts["receipts"],
        last_received_at=receipts["last"],
        average_lead_time_days=None if lead is None else _days(lead),
        on_time_rate=_rate(receipts["on_time"], receipts["expected"]),
        fill_rate=_filled(vendor),
        reject_rate=_rate(came["rejected"], delivered),
        units_received=came["accepted"],
        units_rejected=came["rejected"],
        spend=round_money(came["spend"]),
    )


def _orders(vendor: Vendor) -> dict[str, Any]:
    return PurchaseOrder.objects.filter(vendor=vendor, submitted_at__isnull=False).aggregate(
        submitted=Count("id"), open=Count("id", filter=Q(status__in=ON_ORDER))
    )


def _receipts(vendor: Vendor) -> dict[str, Any]:
    expected = Q(order__expected_date__isnull=False)
    rows = GoodsReceipt.objects.filter(vendor=vendor, reverses__isnull=True, is_reversed=False)
    return rows.aggregate(
        receipts=Count("id"),
        last=Max("received_at"),
        lead=Avg(F("received_at") - F("order__submitted_at")),
        expected=Count("id", filter=expected),
        on_time=Count("id", filter=expected & Q(business_date__lte=F("order__expected_date"))),
    )


def _came(vendor: Vendor) -> dict[str, Any]:
    lines = GoodsReceiptLine.objects.filter(
        receipt__vendor=vendor, receipt__reverses__isnull=True, receipt__is_reversed=False
    )
    worth = ExpressionWrapper(
        F("qty_accepted") * F("unit_cost"), output_field=DecimalField(**VALUE)
    )
    return lines.aggregate(
        accepted=Coalesce(Sum("qty_accepted"), Value(ZERO), output_field=_QTY),
        rejected=Coalesce(Sum("qty_rejected"), Value(ZERO), output_field=_QTY),
        spend=Coalesce(Sum(worth), Value(ZERO), output_field=DecimalField(**VALUE)),
    )


def _filled(vendor: Vendor) -> Decimal | None:
    """What came of what was ordered, of orders that were received or closed; surplus does not count."""
    ended = [Status.RECEIVED, Status.CLOSED]
    lines = PurchaseOrderLine.objects.filter(order__vendor=vendor, order__status__in=ended)
    sums = lines.aggregate(
        ordered=Sum("qty_ordered"), came=Sum(Least("qty_received", "qty_ordered"))
    )
    return _rate(sums["came"], sums["ordered"])


def _rate(part: Decimal | int | None, whole: Decimal | int | None) -> Decimal | None:
    if not whole:
        return None
    return (Decimal(part or 0) / Decimal(whole)).quantize(_SHARE)


def _days(span: dt.timedelta) -> Decimal:
    return (Decimal(span.total_seconds()) / 86_400).quantize(Decimal("0.1"))
