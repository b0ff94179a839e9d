"""Purchase orders as their pages show them."""

from typing import Any

from django.db.models import Count, DecimalField, F, OuterRef, Q, QuerySet, Subquery, Sum, Value
from django.db.models.functions import Coalesce, Greatest, Round

from catalog.models import Variant
from catalog.search import matching
from core.money import QTY, ZERO
from core.problems import NotFound
from inventory.timeline import timeline_of
from purchasing.orders.models import PurchaseOrder, PurchaseOrderLine

_QTY = DecimalField(**QTY)
_AMOUNT = DecimalField(max_digits=40, decimal_places=2)
# As `PurchaseOrderLine.qty_remaining`.
REMAINING = Greatest(
    Value(ZERO, output_field=_QTY),
    F("qty_ordered") - F("qty_received") - F("qty_rejected") - F("qty_closed"),
    output_field=_QTY,
)
# Each line is rounded, so that they add up on paper.
_TOTAL = Sum(Round(F("qty_ordered") * F("unit_cost"), precision=2, output_field=_AMOUNT))


def order_rows() -> QuerySet[PurchaseOrder]:
    """With `line_count, units, units_received, units_remaining, units_on_order, total`."""

    def of_lines(sum_: Any, field: Any) -> Coalesce:
        lines = PurchaseOrderLine.objects.filter(order=OuterRef("pk")).order_by()
        sums = lines.values("order").annotate(sum=sum_).values("sum")
        return Coalesce(Subquery(sums), Value(ZERO), output_field=field)

    return PurchaseOrder.objects.select_related(
        "vendor", "store", "created_by", "submitted_by"
    ).annotate(
        line_count=Count("lines"),
        units=of_lines(Sum("qty_ordered"), _QTY),
        units_received=of_lines(Sum("qty_received"), _QTY),
        units_remaining=of_lines(Sum(REMAINING), _QTY),
        total=of_lines(_TOTAL, _AMOUNT),
    )


def order_page(order_id: int) -> PurchaseOrder:
    """With its lines, `events` and receipts. Raises NotFound."""
    order = (
        order_rows()
        .prefetch_related(
            "lines__variant__product",
            "lines__variant__barcodes",
            "receipts__created_by",
        )
        .filter(pk=order_id)
        .first()
    )
    if order is None:
        raise NotFound
    order.events = timeline_of(order)  # type: ignore[attr-defined]  # for its page alone
    return order


def with_words(rows: QuerySet[PurchaseOrder], text: str) -> QuerySet[PurchaseOrder]:
    """By the beginning of the number, by the vendor's name, or by what is on it."""
    variants = Variant.objects.filter(matching(text)).values("id")
    lines = PurchaseOrderLine.objects.filter(
        Q(variant__in=variants) | Q(vendor_sku__iexact=text.strip())
    )
    return rows.filter(
        Q(number__startswith=text.strip().upper())
        | Q(vendor__name__icontains=text.strip())
        | Q(id__in=lines.values("order_id"))
    )
