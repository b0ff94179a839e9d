from typing import Any

from drf_spectacular.utils import extend_schema_serializer
from rest_framework import serializers

from analytics.items import MONEY, UNITS
from analytics.lists import FiguresPage

_OTHERWISE_NULL: dict[str, Any] = {"allow_null": True}


class _Worth(serializers.Serializer[Any]):
    skus = serializers.IntegerField(
        help_text="Variants of which there is some, counted once for each store."
    )
    units = serializers.DecimalField(**UNITS)
    value = serializers.DecimalField(**MONEY)
    average_cost = serializers.DecimalField(
        max_digits=36, decimal_places=6, allow_null=True, help_text="Per unit; null with none."
    )


class ValuationRow(_Worth):
    """What stock is worth, by moving average. Null: what a row is not `by`, and the category of
    products that have none."""

    store_id = serializers.IntegerField(**_OTHERWISE_NULL)
    store_code = serializers.CharField(**_OTHERWISE_NULL)
    store_name = serializers.CharField(**_OTHERWISE_NULL)
    category_id = serializers.IntegerField(**_OTHERWISE_NULL)
    category_name = serializers.CharField(**_OTHERWISE_NULL)
    product_id = serializers.IntegerField(**_OTHERWISE_NULL)
    product_name = serializers.CharField(**_OTHERWISE_NULL)
    share = serializers.DecimalField(
        max_digits=30,
        decimal_places=2,
        allow_null=True,
        help_text="Of the whole value, in per cent; null where that is nothing.",
    )
    currency = serializers.CharField()

    def get_fields(self) -> Any:
        """What a row is of comes first."""
        fields = super().get_fields()
        sums = list(_Worth._declared_fields)
        named = [name for name in fields if name not in (*sums, "share", "currency")]
        return {name: fields[name] for name in (*named, *sums, "share", "currency")}


class ValuationTotals(_Worth):
    """Over all pages."""


@extend_schema_serializer(many=False)
class ValuationPage(FiguresPage):
    by = serializers.CharField()
    as_of = serializers.DateField(allow_null=True, help_text="Null: as things are now.")
    currency = serializers.CharField()
    totals = ValuationTotals()
    results = ValuationRow(many=True)
