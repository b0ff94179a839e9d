from decimal import Decimal
from typing import Any

from rest_framework import serializers

from accounts.serializers import Person
from core.money import QTY
from inventory.reservations.models import Reservation, ReservationStatus

SMALLEST_QTY = Decimal("0.001")


class ReservationInput(serializers.Serializer[Any]):
    """`ref_type` and `ref_id` say for what (an order, a cart), `channel` where it came from."""

    store_id = serializers.IntegerField(min_value=1, max_value=2**53)
    variant_id = serializers.IntegerField(min_value=1, max_value=2**53)
    qty = serializers.DecimalField(**QTY, min_value=SMALLEST_QTY)
    ref_type = serializers.CharField(max_length=24)
    ref_id = serializers.CharField(max_length=60)
    channel = serializers.CharField(max_length=24, required=False, allow_blank=True)
    expires_at = serializers.DateTimeField(help_text="In the future, a year at most.")


class ReservationRow(serializers.Serializer[Reservation]):
    """Units promised to somebody until `expires_at`; `OPEN` ones make up `allocated`."""

    id = serializers.IntegerField()
    store_id = serializers.IntegerField(source="item.store_id")
    store_code = serializers.CharField(source="item.store.code")
    variant_id = serializers.IntegerField(source="item.variant_id")
    sku = serializers.CharField(source="item.variant.sku")
    product_name = serializers.CharField(source="item.variant.product.name")
    variant_name = serializers.CharField(source="item.variant.name")
    qty = serializers.DecimalField(**QTY)
    ref_type = serializers.CharField()
    ref_id = serializers.CharField()
    channel = serializers.CharField()
    status = serializers.ChoiceField(choices=ReservationStatus.choices)
    created_by = Person(allow_null=True)
    created_at = serializers.DateTimeField()
    expires_at = serializers.DateTimeField()
    closed_at = serializers.DateTimeField(allow_null=True)
    released_by = Person(allow_null=True)


class CommittedReservation(ReservationRow):
    """With the adjustment by which the goods left."""

    adjustment_id = serializers.IntegerField()
    adjustment_number = serializers.CharField()
