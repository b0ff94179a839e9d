from typing import Any

from drf_spectacular.utils import extend_schema_serializer
from rest_framework import serializers

from analytics.items import MONEY, UNITS
from analytics.lists import FiguresPage
from analytics.shrinkage.asked import LOSSES

_OTHERWISE_NULL: dict[str, Any] = {"allow_null": True}


class ShrinkageRow(serializers.Serializer[Any]):
    """What was lost (negative) or found by waste, counts and adjustments. Null: what a row is not `by`.

    An entry that was taken back and its reversal come to nothing.
    """

    reason_code = serializers.CharField(
        **_OTHERWISE_NULL, help_text="Empty for what a count found."
    )
    reason_name = serializers.CharField(**_OTHERWISE_NULL)
    ref_type = serializers.ChoiceField(
        choices=[(kind.value, kind.label) for kind in LOSSES], **_OTHERWISE_NULL
    )
    store_id = serializers.IntegerField(**_OTHERWISE_NULL)
    store_code = serializers.CharField(**_OTHERWISE_NULL)
    store_name = serializers.CharField(**_OTHERWISE_NULL)
    month = serializers.DateField(**_OTHERWISE_NULL, help_text="Its first day.")
    product_id = serializers.IntegerField(**_OTHERWISE_NULL)
    product_name = serializers.CharField(**_OTHERWISE_NULL)
    entries = serializers.IntegerField(help_text="Less those that took one back.")
    units = serializers.DecimalField(**UNITS)
    value = serializers.DecimalField(**MONEY)
    currency = serializers.CharField()


class ShrinkageTotals(serializers.Serializer[Any]):
    """Over all pages."""

    entries = serializers.IntegerField()
    units = serializers.DecimalField(**UNITS)
    value = serializers.DecimalField(**MONEY)


@extend_schema_serializer(many=False)
class ShrinkagePage(FiguresPage):
    by = serializers.CharField()
    date_from = serializers.DateField()
    date_to = serializers.DateField()
    currency = serializers.CharField()
    totals = ShrinkageTotals()
    results = ShrinkageRow(many=True)
