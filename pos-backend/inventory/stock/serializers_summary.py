"""The answers about stock altogether; their rows come ready from the database."""

from typing import Any

from drf_spectacular.utils import extend_schema_serializer
from rest_framework import serializers

from core.money import QTY, VALUE
from inventory.stock.hidden import HiddenBy

HIDDEN = "Null for whom cost is hidden."
COUNTED = "Null while some of it is counted, for who counts blind."


class Units(serializers.DecimalField):
    """Of many items together: more than one of them may have."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_digits=20, decimal_places=3, **kwargs)


class Shown(Units):
    """Null for who counts some of them blind."""

    def __init__(self) -> None:
        super().__init__(allow_null=True, help_text=COUNTED)


class HowMany(serializers.IntegerField):
    def __init__(self) -> None:
        super().__init__(allow_null=True, help_text=COUNTED)


class Worth(serializers.DecimalField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_digits=26, decimal_places=6, allow_null=True, help_text=HIDDEN)


class VariantNames(serializers.Serializer[Any]):
    variant_id = serializers.IntegerField()
    sku = serializers.CharField()
    product_id = serializers.IntegerField()
    product_name = serializers.CharField()
    variant_name = serializers.CharField()
    category_id = serializers.IntegerField(allow_null=True)
    category_name = serializers.CharField(allow_null=True)


class OverviewRow(VariantNames):
    """One variant over the stores that are asked for; low where any is, out where all are."""

    on_hand = Shown()
    allocated = Shown()
    available = Shown()
    in_transit = Units()
    on_order = Units()
    store_count = serializers.IntegerField(help_text="Stores that have an item of it.")
    low_stock_stores = HowMany()
    out_of_stock_stores = HowMany()
    is_low_stock = serializers.BooleanField(allow_null=True)
    is_out_of_stock = serializers.BooleanField(allow_null=True)
    average_cost = serializers.DecimalField(**VALUE, allow_null=True, help_text=HIDDEN)
    stock_value = Worth()
    currency = serializers.CharField()
    last_movement_at = serializers.DateTimeField(allow_null=True)
    hidden_by_count = HiddenBy()


class InTransit(serializers.Serializer[Any]):
    count = serializers.IntegerField(help_text="Transfers.")
    units = Units()
    value = Worth()


class OverviewSummary(serializers.Serializer[Any]):
    """Over the whole filtered set; `low_stock_count` and `out_of_stock_count` are of items, one per
    store and variant, as `inventory/stock` lists them."""

    total_skus = serializers.IntegerField()
    total_qty = Shown()
    total_value = Worth()
    currency = serializers.CharField()
    low_stock_count = serializers.IntegerField()
    out_of_stock_count = serializers.IntegerField()
    transfers_in_transit = InTransit()
    active_counts = serializers.IntegerField()
    hidden_by_count = HiddenBy()


# A page by itself, and no row of one: without this the contract would page the pages.
@extend_schema_serializer(many=False)
class OverviewPage(serializers.Serializer[Any]):
    count = serializers.IntegerField()
    next = serializers.URLField(allow_null=True)
    previous = serializers.URLField(allow_null=True)
    results = OverviewRow(many=True)
    summary = OverviewSummary()


class StoreStock(serializers.Serializer[Any]):
    store_id = serializers.IntegerField()
    store_code = serializers.CharField()
    on_hand = serializers.DecimalField(**QTY, allow_null=True, help_text=COUNTED)
    allocated = serializers.DecimalField(**QTY, allow_null=True, help_text=COUNTED)
    available = serializers.DecimalField(**QTY, allow_null=True, help_text=COUNTED)
    in_transit = serializers.DecimalField(**QTY)
    hidden_by_count = HiddenBy()


class StockSummaryRow(VariantNames):
    """One variant, and what each store has of it that ever had any or gets some."""

    total_on_hand = Shown()
    total_allocated = Shown()
    total_available = Shown()
    total_value = Worth()
    currency = serializers.CharField()
    per_store = StoreStock(many=True)
    hidden_by_count = HiddenBy()


class Availability(serializers.Serializer[Any]):
    store_id = serializers.IntegerField()
    variant_id = serializers.IntegerField()
    on_hand = serializers.DecimalField(**QTY, allow_null=True, help_text=COUNTED)
    allocated = serializers.DecimalField(**QTY, allow_null=True, help_text=COUNTED)
    available = serializers.DecimalField(**QTY, allow_null=True, help_text=COUNTED)
    in_transit = serializers.DecimalField(**QTY)
    on_order = serializers.DecimalField(**QTY)
    hidden_by_count = HiddenBy()


class AvailabilityAnswer(serializers.Serializer[Any]):
    results = Availability(many=True)


class StockTotals(serializers.Serializer[Any]):
    """`low` and `out` are items, one per store and variant; without those that are being counted, for
    who counts them blind."""

    skus = serializers.IntegerField()
    units = Shown()
    value = Worth()
    low = serializers.IntegerField()
    out = serializers.IntegerField()
    hidden_by_count = HiddenBy()


class LocationTotals(StockTotals):
    store_id = serializers.IntegerField()
    store_code = serializers.CharField()
    store_name = serializers.CharField()


class UrgentItem(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    store_id = serializers.IntegerField()
    store_code = serializers.CharField()
    variant_id = serializers.IntegerField()
    sku = serializers.CharField()
    product_name = serializers.CharField()
    variant_name = serializers.CharField()
    on_hand = serializers.DecimalField(**QTY)
    available = serializers.DecimalField(**QTY)
    threshold = serializers.DecimalField(**QTY)
    is_out_of_stock = serializers.BooleanField()


class Urgent(serializers.Serializer[Any]):
    """What is being counted is left out for who counts it blind."""

    count = serializers.IntegerField()
    items = UrgentItem(many=True, help_text="The 20 most urgent, first the most.")


class ShopSummary(serializers.Serializer[Any]):
    currency = serializers.CharField()
    totals = StockTotals()
    locations = LocationTotals(many=True)
    low_stock = Urgent()
    out_of_stock = Urgent()
