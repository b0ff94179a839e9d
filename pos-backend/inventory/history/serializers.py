from decimal import Decimal
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access
from accounts.serializers import Person
from core.money import QTY, VALUE
from inventory.models import OversoldBy, RefType, StockLedger
from inventory.stock.hidden import Hidden, HiddenBy, masked

COST = serializers.DecimalField(**VALUE, allow_null=True, help_text="Null for whom it is hidden.")


class LedgerRow(serializers.Serializer[StockLedger]):
    """One immutable change of one item; quantities in units, money in `currency`."""

    id = serializers.IntegerField()
    store_id = serializers.IntegerField()
    store_code = serializers.CharField(source="store.code")
    variant_id = serializers.IntegerField()
    sku = serializers.CharField(source="variant.sku")
    product_name = serializers.CharField(source="variant.product.name")
    variant_name = serializers.CharField(source="variant.name")
    seq = serializers.IntegerField(help_text="1…n per item, in the order of recording.")
    ref_type = serializers.ChoiceField(choices=RefType.choices)
    ref_id = serializers.IntegerField(help_text="Id of the document.")
    ref_label = serializers.CharField(help_text="Number or reference of the document.")
    line = serializers.IntegerField()
    qty_delta = serializers.DecimalField(**QTY)
    balance_after = serializers.DecimalField(**QTY, allow_null=True)
    unit_cost = serializers.SerializerMethodField()
    value_delta = serializers.SerializerMethodField()
    value_after = serializers.SerializerMethodField()
    currency = serializers.SerializerMethodField()
    reason_code = serializers.CharField()
    note = serializers.CharField()
    actor = Person(allow_null=True)
    oversold_by = serializers.ChoiceField(choices=OversoldBy.choices, allow_null=True)
    reverses_id = serializers.IntegerField(allow_null=True)
    counters_seq = serializers.IntegerField(
        allow_null=True, help_text="The entry that this one takes back, for a counted shelf."
    )
    occurred_at = serializers.DateTimeField()
    recorded_at = serializers.DateTimeField()
    business_date = serializers.DateField()
    hidden_by_count = HiddenBy()

    def to_representation(self, entry: StockLedger) -> dict[str, Any]:
        hidden: Hidden = self.context["hidden"]
        category_id = entry.variant.product.category_id
        number = hidden.by(store_id=entry.store_id, category_id=category_id)
        return masked(super().to_representation(entry), number, ("balance_after", "value_after"))

    @property
    def _access(self) -> Access:
        access: Access = self.context["access"]
        return access

    def _money(self, amount: Decimal) -> str | None:
        return f"{amount:.6f}" if self._access.may("cost.read") else None

    @extend_schema_field(COST)
    def get_unit_cost(self, entry: StockLedger) -> str | None:
        return self._money(entry.unit_cost)

    @extend_schema_field(COST)
    def get_value_delta(self, entry: StockLedger) -> str | None:
        return self._money(entry.value_delta)

    @extend_schema_field(COST)
    def get_value_after(self, entry: StockLedger) -> str | None:
        return self._money(entry.value_after)

    def get_currency(self, _entry: StockLedger) -> str:
        return self._access.tenant.currency


MANUAL = (RefType.ADJUSTMENT, RefType.WASTE, RefType.OPENING)


class MovementInput(serializers.Serializer[Any]):
    """A change of one item by hand."""

    store_id = serializers.IntegerField(min_value=1, max_value=2**53)
    variant_id = serializers.IntegerField(min_value=1, max_value=2**53)
    movement_type = serializers.ChoiceField(choices=RefType.choices)
    quantity = serializers.DecimalField(**QTY, help_text="Signed; waste −, opening +.")
    reason_code = serializers.CharField(max_length=40, required=False)
    unit_cost = serializers.DecimalField(**VALUE, min_value=Decimal(0), required=False)
    occurred_at = serializers.DateTimeField(required=False)
    reference = serializers.CharField(max_length=60, required=False, allow_blank=True)
    note = serializers.CharField(max_length=500, required=False, allow_blank=True)

    def validate_quantity(self, quantity: Decimal) -> Decimal:
        if not quantity:
            raise serializers.ValidationError("A movement of nothing is none.")
        return quantity

    def validate(self, given: dict[str, Any]) -> dict[str, Any]:
        kind, quantity = given["movement_type"], given["quantity"]
        if kind == RefType.WASTE and quantity > 0:
            raise serializers.ValidationError({"quantity": "Waste takes stock away: give a minus."})
        if kind == RefType.OPENING and quantity < 0:
            raise serializers.ValidationError({"quantity": "Opening stock cannot be negative."})
        return given
