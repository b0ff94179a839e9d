from typing import Any

from rest_framework import serializers

from core.money import QTY, Digits
from purchasing.reorder.wanted import WINDOW_DAYS, Confidence

_UNITS: Digits = {"max_digits": 26, "decimal_places": 3}


class SoldOn(serializers.Serializer[Any]):
    date = serializers.DateField()
    qty = serializers.DecimalField(**_UNITS, help_text="Units sold, less what came back.")


class ExpectedOn(serializers.Serializer[Any]):
    date = serializers.DateField()
    qty = serializers.DecimalField(**_UNITS, help_text="Units that will be asked for.")
    on_hand = serializers.DecimalField(
        **_UNITS, help_text="What is left at the end of the day of what is available now."
    )


class Forecast(serializers.Serializer[Any]):
    """By the rule of reorder suggestions; null without enough history."""

    store_id = serializers.IntegerField()
    variant_id = serializers.IntegerField()
    on_hand = serializers.DecimalField(**QTY)
    available = serializers.DecimalField(**QTY)
    in_transit = serializers.DecimalField(**_UNITS)
    on_order = serializers.DecimalField(**_UNITS)
    average_daily_demand = serializers.DecimalField(
        **_UNITS, allow_null=True, help_text="Per day in stock."
    )
    days_of_cover = serializers.DecimalField(
        max_digits=30,
        decimal_places=1,
        allow_null=True,
        help_text="Until what is available is sold.",
    )
    predicted_stockout_date = serializers.DateField(
        allow_null=True, help_text="A day of the store; null beyond ten years."
    )
    confidence = serializers.ChoiceField(
        choices=Confidence.choices, help_text="By days in stock and days with sales."
    )
    history = SoldOn(many=True, help_text=f"The {WINDOW_DAYS} days before today, without gaps.")
    forecast = ExpectedOn(
        many=True, help_text="28 days from today on; empty without enough history."
    )
