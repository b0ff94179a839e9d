"""Goods receipts and returns to vendors as their pages show them."""

from django.db.models import Count, DecimalField, QuerySet, Sum, Value
from django.db.models.functions import Coalesce

from core.money import QTY, ZERO
from core.problems import NotFound
from purchasing.receiving.models import GoodsReceipt, VendorReturn


def receipt_rows() -> QuerySet[GoodsReceipt]:
    """With their lines."""
    return GoodsReceipt.objects.select_related(
        "order", "vendor", "store", "created_by", "approved_by"
    ).prefetch_related("lines__variant__product")


def receipt_page(receipt_id: int) -> GoodsReceipt:
    """Raises NotFound."""
    receipt = receipt_rows().filter(pk=receipt_id).first()
    if receipt is None:
        raise NotFound
    return receipt


def vendor_return_rows() -> QuerySet[VendorReturn]:
    """With `line_count` and `units`."""
    units = Coalesce(Sum("lines__qty"), Value(ZERO), output_field=DecimalField(**QTY))
    rows = VendorReturn.objects.select_related("vendor", "store", "created_by")
    return rows.annotate(line_count=Count("lines"), units=units)


def vendor_return_page(return_id: int) -> VendorReturn:
    """With its lines. Raises NotFound."""
    rows = vendor_return_rows().prefetch_related("lines__variant__product")
    document = rows.filter(pk=return_id).first()
    if document is None:
        raise NotFound
    return document
