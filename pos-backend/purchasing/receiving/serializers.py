from decimal import Decimal
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access
from accounts.serializers import ApprovalInput, Person
from catalog.inputs import printable
from core.inputs import Id
from core.money import QTY
from inventory.history.serializers import COST
from purchasing.orders.models import PurchaseOrderStatus
from purchasing.orders.serializers import MOST_LINES
from purchasing.receiving.models import (
    GoodsReceipt,
    GoodsReceiptLine,
    VendorReturn,
    VendorReturnLine,
)
from purchasing.vendors.serializers import UNIT, UNIT_COST


class DeliveredInput(serializers.Serializer[Any]):
    """A line of the order by `line_id` or `variant_id`: accepted, and rejected beside that."""

    line_id = Id(required=False)
    variant_id = Id(required=False)
    qty_received = serializers.DecimalField(**QTY, min_value=Decimal(0))
    qty_rejected = serializers.DecimalField(**QTY, min_value=Decimal(0), default=Decimal(0))
    unit_cost = serializers.DecimalField(
        **UNIT_COST,
        required=False,
        allow_null=True,
        help_text="Where it is not what was ordered at; takes a manager.",
    )
    reject_reason = serializers.CharField(max_length=200, required=False, allow_blank=True)

    def validate(self, line: dict[str, Any]) -> dict[str, Any]:
        if ("line_id" in line) == ("variant_id" in line):
            raise serializers.ValidationError({"variant_id": "Give a variant, or a line."})
        if not line["qty_received"] and not line["qty_rejected"]:
            raise serializers.ValidationError({"qty_received": "Something was delivered."})
        return line


class GoodsReceiptInput(serializers.Serializer[Any]):
    """`lines`, or `all`: everything that is on order, as it was ordered.

    More than the retailer tolerates takes an `over_reason` and a manager: who asks, or their `approval`.
    """

    delivery_note = serializers.CharField(max_length=60, validators=[printable])
    all = serializers.BooleanField(required=False)
    lines = serializers.ListField(
        child=DeliveredInput(), allow_empty=False, max_length=MOST_LINES, required=False
    )
    over_reason = serializers.CharField(max_length=200, required=False, allow_blank=True)
    approval = ApprovalInput(required=False, allow_null=True)

    def validate(self, given: dict[str, Any]) -> dict[str, Any]:
        if bool(given.get("all")) == ("lines" in given):
            raise serializers.ValidationError({"lines": "Give lines, or all."})
        return given


class GoodsReceiptReversalInput(serializers.Serializer[Any]):
    reason = serializers.CharField(
        max_length=200, required=False, allow_blank=True, validators=[printable]
    )


class GoodsReceiptLineOutput(serializers.Serializer[GoodsReceiptLine]):
    id = serializers.IntegerField()
    line = serializers.IntegerField()
    order_line_id = serializers.IntegerField()
    variant_id = serializers.IntegerField()
    sku = serializers.CharField(source="variant.sku")
    product_name = serializers.CharField(source="variant.product.name")
    variant_name = serializers.CharField(source="variant.name")
    qty_received = serializers.DecimalField(**QTY, source="qty_accepted")
    qty_rejected = serializers.DecimalField(**QTY)
    qty_returned = serializers.DecimalField(**QTY, help_text="Went back to the vendor since.")
    unit_cost = serializers.SerializerMethodField()
    reject_reason = serializers.CharField()

    @extend_schema_field(COST)
    def get_unit_cost(self, line: GoodsReceiptLine) -> str | None:
        return f"{line.unit_cost:.6f}" if self.context["access"].may("cost.read") else None


class GoodsReceiptOutput(serializers.Serializer[GoodsReceipt]):
    """Goods as they came. A reversal has the opposite quantities of the receipt that it takes back."""

    id = serializers.IntegerField()
    number = serializers.CharField()
    order_id = serializers.IntegerField()
    order_number = serializers.CharField(source="order.number")
    order_status = serializers.ChoiceField(
        choices=PurchaseOrderStatus.choices, source="order.status"
    )
    vendor_id = serializers.IntegerField()
    vendor_name = serializers.CharField(source="vendor.name")
    store_id = serializers.IntegerField()
    store_code = serializers.CharField(source="store.code")
    delivery_note = serializers.CharField()
    received_at = serializers.DateTimeField()
    business_date = serializers.DateField()
    over_reason = serializers.CharField()
    approved_by = Person(allow_null=True)
    created_by = Person(allow_null=True)
    created_at = serializers.DateTimeField()
    is_reversed = serializers.BooleanField()
    reverses_id = serializers.IntegerField(allow_null=True)
    currency = serializers.SerializerMethodField()
    lines = GoodsReceiptLineOutput(many=True)

    def get_currency(self, _receipt: GoodsReceipt) -> str:
        access: Access = self.context["access"]
        return access.tenant.currency


class SentBackInput(serializers.Serializer[Any]):
    variant_id = Id()
    qty = serializers.DecimalField(**QTY, min_value=UNIT)
    unit_credit = serializers.DecimalField(
        **UNIT_COST,
        required=False,
        allow_null=True,
        help_text="What the vendor owes for each; of a receipt's goods by default what they cost.",
    )


class VendorReturnInput(serializers.Serializer[Any]):
    """With `receipt_id`, at most what was accepted of it."""

    vendor_id = Id()
    store_id = Id()
    receipt_id = Id(required=False, allow_null=True)
    reason_code = serializers.CharField(max_length=40, default="DAMAGED")
    reference = serializers.CharField(max_length=60, required=False, allow_blank=True)
    note = serializers.CharField(max_length=500, required=False, allow_blank=True)
    lines = serializers.ListField(child=SentBackInput(), allow_empty=False, max_length=MOST_LINES)


class VendorReturnReversalInput(serializers.Serializer[Any]):
    version = serializers.IntegerField(
        min_value=1, max_value=2**53, required=False, help_text="The one that was looked at."
    )
    reason = serializers.CharField(
        max_length=200, required=False, allow_blank=True, validators=[printable]
    )


class VendorReturnLineOutput(serializers.Serializer[VendorReturnLine]):
    line = serializers.IntegerField()
    variant_id = serializers.IntegerField()
    sku = serializers.CharField(source="variant.sku")
    product_name = serializers.CharField(source="variant.product.name")
    variant_name = serializers.CharField(source="variant.name")
    qty = serializers.DecimalField(**QTY)
    unit_credit = serializers.SerializerMethodField()

    @extend_schema_field(COST)
    def get_unit_credit(self, line: VendorReturnLine) -> str | None:
        shown = line.unit_credit is not None and self.context["access"].may("cost.read")
        return f"{line.unit_credit:.6f}" if shown else None


class VendorReturnSummary(serializers.Serializer[VendorReturn]):
    """A reversal has the opposite quantities of the return that it takes back."""

    id = serializers.IntegerField()
    number = serializers.CharField()
    version = serializers.IntegerField()
    vendor_id = serializers.IntegerField()
    vendor_name = serializers.CharField(source="vendor.name")
    store_id = serializers.IntegerField()
    store_code = serializers.CharField(source="store.code")
    receipt_id = serializers.IntegerField(allow_null=True)
    reason_code = serializers.CharField()
    reference = serializers.CharField()
    note = serializers.CharField()
    returned_at = serializers.DateTimeField()
    line_count = serializers.IntegerField()
    qty = serializers.DecimalField(max_digits=20, decimal_places=3, source="units")
    is_reversed = serializers.BooleanField()
    reverses_id = serializers.IntegerField(allow_null=True)
    currency = serializers.SerializerMethodField()
    created_by = Person(allow_null=True)

    def get_currency(self, _document: VendorReturn) -> str:
        access: Access = self.context["access"]
        return access.tenant.currency


class VendorReturnOutput(VendorReturnSummary):
    lines = VendorReturnLineOutput(many=True)
