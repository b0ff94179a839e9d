from typing import Any

from drf_spectacular.utils import extend_schema_serializer
from rest_framework import serializers

from analytics.lists import FiguresPage
from core.money import QTY

# Sums may be more than one item can.
_UNITS: dict[str, Any] = {"max_digits": 30, "decimal_places": 3}
_VALUE: dict[str, Any] = {
    "max_digits": 36,
    "decimal_places": 6,
    "allow_null": True,
    "help_text": "In `currency`. Null for whom cost is hidden.",
}


class SnapshotRow(serializers.Serializer[Any]):
    """A variant in a store as it stood at the end of `business_date`, a day of that store."""

    store_id = serializers.IntegerField()
    store_code = serializers.CharField()
    variant_id = serializers.IntegerField()
    sku = serializers.CharField()
    product_name = serializers.CharField()
    variant_name = serializers.CharField()
    category_id = serializers.IntegerField(allow_null=True)
    category_name = serializers.CharField(allow_null=True)
    business_date = serializers.DateField()
    on_hand = serializers.DecimalField(**_UNITS)
    allocated = serializers.DecimalField(
        **_UNITS, help_text="By reservations that were open at the end of the day."
    )
    available = serializers.DecimalField(**_UNITS)
    stock_value = serializers.DecimalField(**_VALUE)
    currency = serializers.CharField()
    reorder_point = serializers.DecimalField(
        **QTY,
        help_text="The threshold of that day: the item's own, else its variant's, else the"
        " retailer's. Days before the first build have that of the first one.",
    )
    is_below_reorder_point = serializers.BooleanField(
        help_text="At it or below. Never what keeps no stock or was not sold any more."
    )


class SnapshotTotals(serializers.Serializer[Any]):
    """Over all pages."""

    skus = serializers.IntegerField(help_text="Rows: variants, counted once for each store.")
    on_hand = serializers.DecimalField(**_UNITS)
    allocated = serializers.DecimalField(**_UNITS)
    available = serializers.DecimalField(**_UNITS)
    stock_value = serializers.DecimalField(**_VALUE)
    below_reorder_point = serializers.IntegerField()
    out_of_stock = serializers.IntegerField()
    currency = serializers.CharField()


# A page by itself, and no row of one: without this the contract would page the pages.
@extend_schema_serializer(many=False)
class SnapshotPage(FiguresPage):
    date = serializers.DateField(
        allow_null=True,
        help_text="The day that was asked for, else the newest of any store; null before the"
        " first build.",
    )
    totals = SnapshotTotals()
    results = SnapshotRow(many=True)


class TrendDay(serializers.Serializer[Any]):
    """What the stores had in all at the end of a day of theirs."""

    business_date = serializers.DateField()
    skus = serializers.IntegerField(help_text="Variants, counted once for each store.")
    on_hand = serializers.DecimalField(**_UNITS)
    allocated = serializers.DecimalField(**_UNITS)
    available = serializers.DecimalField(**_UNITS)
    stock_value = serializers.DecimalField(**_VALUE)
    below_reorder_point = serializers.IntegerField()
    out_of_stock = serializers.IntegerField()


@extend_schema_serializer(many=False)
class TrendPage(FiguresPage):
    currency = serializers.CharField()
    results = TrendDay(many=True)
