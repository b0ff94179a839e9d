from decimal import Decimal
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access
from core.money import QTY, VALUE
from inventory.models import InventoryItem
from inventory.selectors import average_cost
from inventory.stock.hidden import Hidden, HiddenBy, masked

# What a row tells of how much there is.
QUANTITIES = (
    "on_hand",
    "allocated",
    "available",
    "is_low_stock",
    "is_out_of_stock",
    "average_cost",
    "stock_value",
)
_COST = serializers.DecimalField(**VALUE, allow_null=True)


class StockRow(serializers.Serializer[InventoryItem]):
    """One variant in one store; quantities in units, money in `currency`."""

    id = serializers.IntegerField()
    store_id = serializers.IntegerField()
    store_code = serializers.CharField(source="store.code")
    variant_id = serializers.IntegerField()
    sku = serializers.CharField(source="variant.sku")
    product_name = serializers.CharField(source="variant.product.name")
    variant_name = serializers.CharField(source="variant.name")
    category_id = serializers.IntegerField(source="variant.product.category_id", allow_null=True)
    category_name = serializers.SerializerMethodField()
    on_hand = serializers.DecimalField(**QTY, allow_null=True)
    allocated = serializers.DecimalField(**QTY, allow_null=True)
    available = serializers.DecimalField(**QTY, allow_null=True)
    in_transit = serializers.DecimalField(**QTY, allow_null=True)
    on_order = serializers.DecimalField(**QTY, allow_null=True)
    reorder_point = serializers.DecimalField(
        **QTY, allow_null=True, help_text="The item's own; null: its variant's or the retailer's."
    )
    threshold = serializers.DecimalField(**QTY, allow_null=True)
    is_low_stock = serializers.BooleanField(allow_null=True)
    is_out_of_stock = serializers.BooleanField(allow_null=True)
    average_cost = serializers.SerializerMethodField(help_text="Null for whom cost is hidden.")
    stock_value = serializers.SerializerMethodField(help_text="Null for whom cost is hidden.")
    currency = serializers.SerializerMethodField()
    last_movement_at = serializers.DateTimeField(allow_null=True)
    hidden_by_count = HiddenBy()

    def to_representation(self, item: InventoryItem) -> dict[str, Any]:
        hidden: Hidden = self.context["hidden"]
        category_id = item.variant.product.category_id
        number = hidden.by(store_id=item.store_id, category_id=category_id)
        return masked(super().to_representation(item), number, QUANTITIES)

    @property
    def _access(self) -> Access:
        access: Access = self.context["access"]
        return access

    def get_category_name(self, item: InventoryItem) -> str | None:
        category = item.variant.product.category
        return category.name if category else None

    @extend_schema_field(_COST)
    def get_average_cost(self, item: InventoryItem) -> str | None:
        return self._money(average_cost(item))

    @extend_schema_field(_COST)
    def get_stock_value(self, item: InventoryItem) -> str | None:
        return self._money(item.stock_value)

    def get_currency(self, _item: InventoryItem) -> str:
        return self._access.tenant.currency

    def _money(self, amount: Decimal | None) -> str | None:
        if amount is None or not self._access.may("cost.read"):
            return None
        return f"{amount:.6f}"


class _OfToday(serializers.ReadOnlyField):
    def get_attribute(self, instance: Any) -> None:
        return None


class StockThenRow(StockRow):
    """The same row at a past moment: on hand and value; all else is of today and so is null."""

    OF_TODAY = (
        "allocated",
        "available",
        "in_transit",
        "on_order",
        "reorder_point",
        "threshold",
        "is_low_stock",
        "is_out_of_stock",
        "average_cost",
        "last_movement_at",
    )

    on_hand = serializers.DecimalField(source="on_hand_then", **QTY, allow_null=True)

    def get_fields(self) -> Any:
        fields = super().get_fields()
        for name in self.OF_TODAY:
            fields[name] = _OfToday(read_only=True)
        return fields

    def get_stock_value(self, item: Any) -> str | None:
        return self._money(item.stock_value_then)
