"""What one store can sell, with how many are left of it; and where else there are some."""

from django.db.models import (
    BooleanField,
    DecimalField,
    ExpressionWrapper,
    F,
    FilteredRelation,
    Q,
    QuerySet,
)
from django.db.models.functions import Coalesce

from catalog.models import Variant
from core.money import QTY, TAX_RATE, ZERO
from inventory.models import InventoryItem
from inventory.thresholds import is_low, threshold

_QTY = DecimalField(**QTY)
_RATE = DecimalField(**TAX_RATE)


def wares_on_sale() -> QuerySet[Variant]:
    return Variant.objects.filter(is_active=True, product__is_active=True).annotate(
        product_name=F("product__name"),
        category_id=F("product__category_id"),
        category_name=F("product__category__name"),
        tax_rate=Coalesce(F("product__tax_category__rate"), ZERO, output_field=_RATE),
    )


def with_stock_of(wares: QuerySet[Variant], *, store_id: int) -> QuerySet[Variant]:
    """The same with `on_hand, available, threshold, is_low_stock` of the store.

    What never was there has none of it; what keeps no stock is never low.
    """
    return wares.annotate(
        item=FilteredRelation("items", condition=Q(items__store_id=store_id)),
        on_hand=Coalesce(F("item__on_hand"), ZERO, output_field=_QTY),
        available=Coalesce(F("item__on_hand") - F("item__allocated"), ZERO, output_field=_QTY),
        threshold=threshold(item="item__", variant=""),
        is_low_stock=ExpressionWrapper(is_low(variant=""), output_field=BooleanField()),
    )


def elsewhere(*, variant_id: int, store_id: int) -> QuerySet[InventoryItem]:
    """The variant in the other active stores that have some left, most first."""
    return (
        InventoryItem.objects.filter(variant_id=variant_id, store__is_active=True)
        .exclude(store_id=store_id)
        .annotate(available=F("on_hand") - F("allocated"))
        .filter(available__gt=0)
        .select_related("store")
        .order_by("-available", "store__code")
    )
