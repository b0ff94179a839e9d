from typing import Any

from drf_spectacular.utils import extend_schema_serializer
from rest_framework import serializers

from analytics.items import UNITS, ItemFields
from analytics.lists import FiguresPage


class LowStockAlert(ItemFields):
    """An item at or below its threshold now. Every quantity is that of now, in units."""

    id = serializers.IntegerField(help_text="Of the row in `inventory/stock`.")
    on_hand = serializers.DecimalField(**UNITS)
    available = serializers.DecimalField(**UNITS)
    threshold = serializers.DecimalField(**UNITS)
    is_out_of_stock = serializers.BooleanField()
    low_since = serializers.DateField(
        allow_null=True,
        help_text="The first day of the present stretch, a day of the store, by the threshold of"
        " now; null where it never had any.",
    )
    days_low = serializers.IntegerField(allow_null=True)
    in_transit = serializers.DecimalField(**UNITS)
    on_order = serializers.DecimalField(**UNITS)
    sold_28_days = serializers.DecimalField(
        **UNITS,
        help_text="In the last 28 days, today included, less what came back; of what has not moved"
        " since the last build, in the 28 days up to that.",
    )


class LowStockSummary(serializers.Serializer[Any]):
    """Over all pages, whether or not `out_of_stock` is asked for."""

    low_stock = serializers.IntegerField(help_text="What is out is low, too.")
    out_of_stock = serializers.IntegerField()


@extend_schema_serializer(many=False)
class LowStockPage(FiguresPage):
    summary = LowStockSummary()
    results = LowStockAlert(many=True)
