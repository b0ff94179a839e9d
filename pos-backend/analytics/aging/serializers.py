from typing import Any

from drf_spectacular.utils import extend_schema_serializer
from rest_framework import serializers

from analytics.aging.buckets import AgeBucket
from analytics.items import MONEY, UNITS, ItemFields
from analytics.lists import FiguresPage


class AgingRow(ItemFields):
    """Stock of a variant in a store, and when it last came, went and was sold; days of the store.

    `on_hand` and `stock_value` are those of now, and so are the days.
    """

    id = serializers.IntegerField(help_text="Of the row in `inventory/stock`.")
    on_hand = serializers.DecimalField(**UNITS)
    stock_value = serializers.DecimalField(**MONEY)
    currency = serializers.CharField()
    first_received_on = serializers.DateField(
        allow_null=True, help_text="When units first came in. What was taken back never came."
    )
    last_sale_on = serializers.DateField(
        allow_null=True, help_text="Null: never sold there. Voided sales are none."
    )
    last_movement_on = serializers.DateField(allow_null=True)
    days_since_last_sale = serializers.IntegerField(allow_null=True)
    days_since_last_movement = serializers.IntegerField(allow_null=True)
    bucket = serializers.ChoiceField(
        choices=AgeBucket.choices,
        help_text="By days since the last sale; of what was never sold, since it first came in.",
    )


class AgingBucket(serializers.Serializer[Any]):
    bucket = serializers.ChoiceField(choices=AgeBucket.choices)
    items = serializers.IntegerField()
    units = serializers.DecimalField(**UNITS)
    value = serializers.DecimalField(**MONEY)


@extend_schema_serializer(many=False)
class AgingPage(FiguresPage):
    currency = serializers.CharField()
    summary = AgingBucket(
        many=True, help_text="Every bucket, over all pages, whichever `bucket` is asked for."
    )
    results = AgingRow(many=True)
