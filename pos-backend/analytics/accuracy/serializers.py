from typing import Any

from drf_spectacular.utils import extend_schema_serializer
from rest_framework import serializers

from analytics.items import MONEY, UNITS
from analytics.lists import FiguresPage
from inventory.counts.models import CountScope

_OFF: dict[str, Any] = {**UNITS, "help_text": "What was too many and what was missing, added up."}


class _Accuracy(serializers.Serializer[Any]):
    lines = serializers.IntegerField(help_text="Variants, with what was set to zero uncounted.")
    exact_lines = serializers.IntegerField(help_text="Counted as the books said.")
    accuracy_percent = serializers.DecimalField(
        max_digits=4, decimal_places=1, allow_null=True, help_text="Exact lines of all lines."
    )
    units_counted = serializers.DecimalField(**UNITS)
    units_variance = serializers.DecimalField(**UNITS, help_text="Negative: some was missing.")
    units_off = serializers.DecimalField(**_OFF)
    value_variance = serializers.DecimalField(**MONEY)
    value_off = serializers.DecimalField(**MONEY)
    currency = serializers.CharField()


class CountAccuracy(_Accuracy):
    """A finalized count: what was counted beside what the books said of that moment."""

    count_id = serializers.IntegerField()
    number = serializers.CharField()
    scope = serializers.ChoiceField(choices=CountScope.choices)
    store_id = serializers.IntegerField()
    store_code = serializers.CharField()
    store_name = serializers.CharField()
    finalized_at = serializers.DateTimeField()

    def get_fields(self) -> Any:
        """Which count it is comes first."""
        fields = super().get_fields()
        own = [name for name in fields if name not in _Accuracy._declared_fields]
        return {name: fields[name] for name in (*own, *_Accuracy._declared_fields)}


class AccuracyTotals(_Accuracy):
    """Over all pages."""


@extend_schema_serializer(many=False)
class CountAccuracyPage(FiguresPage):
    date_from = serializers.DateField()
    date_to = serializers.DateField()
    totals = AccuracyTotals()
    results = CountAccuracy(many=True)
