from decimal import Decimal
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access
from catalog.inputs import Patch, printable
from core.inputs import Id
from core.money import MONEY, QTY, VALUE
from inventory.history.serializers import COST
from purchasing.vendors.models import Vendor, VendorItem
from purchasing.vendors.reading import Scorecard

UNIT = Decimal("0.001")
# As much as a line can cost that numeric(20, 6) holds for a whole delivery of it.
UNIT_COST: dict[str, Any] = {"max_digits": 14, "decimal_places": 6, "min_value": Decimal(0)}
RATE: dict[str, Any] = {"max_digits": 9, "decimal_places": 4, "allow_null": True}
MOST_DAYS = 3_650


def _text(most: int) -> serializers.CharField:
    return serializers.CharField(max_length=most, required=False, allow_blank=True)


class VendorPatch(Patch):
    name = serializers.CharField(max_length=120, required=False, validators=[printable])
    code = serializers.CharField(
        max_length=20, required=False, allow_blank=True, validators=[printable]
    )
    email = serializers.EmailField(max_length=254, required=False, allow_blank=True)
    phone = _text(40)
    lead_time_days = serializers.IntegerField(min_value=0, max_value=MOST_DAYS, required=False)
    min_order_amount = serializers.DecimalField(**MONEY, min_value=Decimal(0), required=False)
    note = _text(500)
    is_active = serializers.BooleanField(required=False)


class VendorInput(VendorPatch):
    name = serializers.CharField(max_length=120, validators=[printable])
    version = None  # type: ignore[assignment]  # DRF's way to drop an inherited field


class VendorOutput(serializers.Serializer[Vendor]):
    id = serializers.IntegerField()
    name = serializers.CharField()
    code = serializers.CharField()
    email = serializers.CharField()
    phone = serializers.CharField()
    lead_time_days = serializers.IntegerField()
    min_order_amount = serializers.DecimalField(**MONEY)
    currency = serializers.SerializerMethodField()
    note = serializers.CharField()
    is_active = serializers.BooleanField()
    item_count = serializers.IntegerField(help_text="Variants that are known to be theirs.")
    orders_open = serializers.IntegerField(help_text="Of which goods are still to come.")
    version = serializers.IntegerField()

    def get_currency(self, _vendor: Vendor) -> str:
        access: Access = self.context["access"]
        return access.tenant.currency


class VendorItemPatch(Patch):
    vendor_sku = serializers.CharField(
        max_length=60, required=False, allow_blank=True, validators=[printable]
    )
    pack_size = serializers.DecimalField(
        **QTY, min_value=UNIT, required=False, help_text="Units; the variant's own by default."
    )
    last_cost = serializers.DecimalField(
        **UNIT_COST, required=False, allow_null=True, help_text="Per unit."
    )


class VendorItemInput(VendorItemPatch):
    variant_id = Id()
    version = None  # type: ignore[assignment]  # DRF's way to drop an inherited field


class VendorItemOutput(serializers.Serializer[VendorItem]):
    id = serializers.IntegerField()
    vendor_id = serializers.IntegerField()
    variant_id = serializers.IntegerField()
    sku = serializers.CharField(source="variant.sku")
    product_name = serializers.CharField(source="variant.product.name")
    variant_name = serializers.CharField(source="variant.name")
    vendor_sku = serializers.CharField()
    pack_size = serializers.DecimalField(**QTY)
    last_cost = serializers.SerializerMethodField(help_text="Per unit.")
    currency = serializers.SerializerMethodField()
    version = serializers.IntegerField()

    @property
    def _access(self) -> Access:
        access: Access = self.context["access"]
        return access

    @extend_schema_field(COST)
    def get_last_cost(self, item: VendorItem) -> str | None:
        known = item.last_cost is not None and self._access.may("cost.read")
        return f"{item.last_cost:.6f}" if known else None

    def get_currency(self, _item: VendorItem) -> str:
        return self._access.tenant.currency


class ScorecardOutput(serializers.Serializer[Scorecard]):
    """How well a vendor delivers. Rates are parts of 1; null where nothing came of which to say it."""

    vendor_id = serializers.IntegerField(source="vendor.pk")
    orders = serializers.IntegerField(help_text="That were submitted.")
    orders_open = serializers.IntegerField()
    receipts = serializers.IntegerField()
    last_received_at = serializers.DateTimeField(allow_null=True)
    promised_lead_time_days = serializers.IntegerField(source="vendor.lead_time_days")
    average_lead_time_days = serializers.DecimalField(
        max_digits=9, decimal_places=1, allow_null=True, help_text="From submission to receipt."
    )
    on_time_rate = serializers.DecimalField(
        **RATE, help_text="Of receipts, those on or before the expected day."
    )
    fill_rate = serializers.DecimalField(
        **RATE, help_text="Received of ordered, of orders that are at their end."
    )
    reject_rate = serializers.DecimalField(**RATE, help_text="Rejected of delivered.")
    units_received = serializers.SerializerMethodField()
    units_rejected = serializers.SerializerMethodField()
    spend = serializers.SerializerMethodField(help_text="What was accepted, at its cost.")
    currency = serializers.SerializerMethodField()

    @extend_schema_field(serializers.DecimalField(**QTY))
    def get_units_received(self, card: Scorecard) -> str:
        return f"{card.units_received:.3f}"

    @extend_schema_field(serializers.DecimalField(**QTY))
    def get_units_rejected(self, card: Scorecard) -> str:
        return f"{card.units_rejected:.3f}"

    @extend_schema_field(serializers.DecimalField(**VALUE, allow_null=True))
    def get_spend(self, card: Scorecard) -> str | None:
        access: Access = self.context["access"]
        return f"{card.spend:.2f}" if access.may("cost.read") else None

    def get_currency(self, _card: Scorecard) -> str:
        access: Access = self.context["access"]
        return access.tenant.currency
