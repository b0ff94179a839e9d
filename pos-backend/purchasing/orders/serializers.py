from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access
from accounts.serializers import Person
from core.inputs import Id
from core.money import QTY
from inventory.history.serializers import COST
from inventory.timeline import TimelineEvent
from purchasing.orders.models import PurchaseOrder, PurchaseOrderLine, PurchaseOrderStatus
from purchasing.receiving.models import GoodsReceipt
from purchasing.vendors.serializers import UNIT, UNIT_COST
from tenants.models_audit import AuditEvent

MOST_LINES = 1_000
SUM: dict[str, Any] = {"max_digits": 20, "decimal_places": 3}
AMOUNT = serializers.DecimalField(
    max_digits=40, decimal_places=2, allow_null=True, help_text="Null for whom it is hidden."
)


class PurchaseOrderLineInput(serializers.Serializer[Any]):
    """`qty_ordered` units, or so many `packs` as the vendor sells them."""

    variant_id = Id()
    qty_ordered = serializers.DecimalField(**QTY, min_value=UNIT, required=False)
    packs = serializers.DecimalField(**QTY, min_value=UNIT, required=False)
    unit_cost = serializers.DecimalField(
        **UNIT_COST,
        required=False,
        allow_null=True,
        help_text="Per unit. Without one: the vendor's last, else the variant's own.",
    )

    def validate(self, line: dict[str, Any]) -> dict[str, Any]:
        if ("qty_ordered" in line) == ("packs" in line):
            raise serializers.ValidationError({"qty_ordered": "Give units, or packs."})
        return line


def _lines(**kwargs: Any) -> serializers.ListField:
    return serializers.ListField(
        child=PurchaseOrderLineInput(), allow_empty=False, max_length=MOST_LINES, **kwargs
    )


class PurchaseOrderInput(serializers.Serializer[Any]):
    vendor_id = Id()
    store_id = Id()
    expected_date = serializers.DateField(required=False, allow_null=True)
    note = serializers.CharField(max_length=500, required=False, allow_blank=True)
    lines = _lines()


class PurchaseOrderPatch(serializers.Serializer[Any]):
    """`lines` replace all lines that there are."""

    version = serializers.IntegerField(
        min_value=1, max_value=2**53, required=False, help_text="The one that was edited."
    )
    vendor_id = Id(required=False)
    store_id = Id(required=False)
    expected_date = serializers.DateField(required=False, allow_null=True)
    note = serializers.CharField(max_length=500, required=False, allow_blank=True)
    lines = _lines(required=False)


class PurchaseOrderSubmitInput(serializers.Serializer[Any]):
    version = serializers.IntegerField(min_value=1, max_value=2**53, required=False)


class PurchaseOrderEndInput(serializers.Serializer[Any]):
    reason = serializers.CharField(max_length=200, required=False, allow_blank=True)


class PurchaseOrderSummary(serializers.Serializer[PurchaseOrder]):
    id = serializers.IntegerField()
    number = serializers.CharField()
    status = serializers.ChoiceField(choices=PurchaseOrderStatus.choices)
    version = serializers.IntegerField()
    vendor_id = serializers.IntegerField()
    vendor_name = serializers.CharField(source="vendor.name")
    store_id = serializers.IntegerField()
    store_code = serializers.CharField(source="store.code")
    store_name = serializers.CharField(source="store.name")
    note = serializers.CharField()
    expected_date = serializers.DateField(allow_null=True)
    line_count = serializers.IntegerField()
    qty_ordered = serializers.DecimalField(**SUM, source="units")
    qty_received = serializers.DecimalField(**SUM, source="units_received")
    qty_remaining = serializers.DecimalField(
        **SUM, source="units_remaining", help_text="Still to come; of a draft, still to be ordered."
    )
    total = serializers.SerializerMethodField(help_text="Of what was ordered, at its cost.")
    currency = serializers.SerializerMethodField()
    created_by = Person(allow_null=True)
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()
    submitted_by = Person(allow_null=True)
    submitted_at = serializers.DateTimeField(allow_null=True)
    finished_at = serializers.DateTimeField(allow_null=True)

    @property
    def _access(self) -> Access:
        access: Access = self.context["access"]
        return access

    @extend_schema_field(AMOUNT)
    def get_total(self, order: Any) -> str | None:
        return f"{order.total:.2f}" if self._access.may("cost.read") else None

    def get_currency(self, _order: PurchaseOrder) -> str:
        return self._access.tenant.currency


class PurchaseOrderLineOutput(serializers.Serializer[PurchaseOrderLine]):
    id = serializers.IntegerField()
    line = serializers.IntegerField()
    variant_id = serializers.IntegerField()
    sku = serializers.CharField(source="variant.sku")
    product_name = serializers.CharField(source="variant.product.name")
    variant_name = serializers.CharField(source="variant.name")
    vendor_sku = serializers.CharField()
    pack_size = serializers.DecimalField(**QTY, help_text="Units, as the vendor sells them.")
    unit_cost = serializers.SerializerMethodField()
    amount = serializers.SerializerMethodField()
    qty_ordered = serializers.DecimalField(**QTY)
    qty_received = serializers.DecimalField(**QTY)
    qty_rejected = serializers.DecimalField(**QTY)
    qty_closed = serializers.DecimalField(**QTY, help_text="Given up.")
    qty_remaining = serializers.DecimalField(**QTY)
    barcodes = serializers.SerializerMethodField()

    @extend_schema_field(COST)
    def get_unit_cost(self, line: PurchaseOrderLine) -> str | None:
        return f"{line.unit_cost:.6f}" if self.context["access"].may("cost.read") else None

    @extend_schema_field(AMOUNT)
    def get_amount(self, line: PurchaseOrderLine) -> str | None:
        shown = self.context["access"].may("cost.read")
        return f"{line.amount:.2f}" if shown else None

    @extend_schema_field(serializers.ListField(child=serializers.CharField()))
    def get_barcodes(self, line: PurchaseOrderLine) -> list[str]:
        return [barcode.code for barcode in line.variant.barcodes.all()]


class PurchaseOrderReceiptBrief(serializers.Serializer[GoodsReceipt]):
    id = serializers.IntegerField()
    number = serializers.CharField()
    delivery_note = serializers.CharField()
    received_at = serializers.DateTimeField()
    created_by = Person(allow_null=True)
    is_reversed = serializers.BooleanField()
    reverses_id = serializers.IntegerField(allow_null=True)


class PurchaseOrderEventLine(serializers.Serializer[Any]):
    variant_id = serializers.IntegerField()
    sku = serializers.CharField()
    qty = serializers.DecimalField(**QTY)
    rejected = serializers.DecimalField(**QTY, required=False)


class PurchaseOrderEvent(TimelineEvent):
    """`receipt` is the number of the one that was received or reversed."""

    lines = serializers.SerializerMethodField()
    receipt = serializers.SerializerMethodField()
    reason = serializers.SerializerMethodField()

    @extend_schema_field(PurchaseOrderEventLine(many=True))
    def get_lines(self, event: AuditEvent) -> list[Any]:
        lines = (event.after or {}).get("lines")
        told = lines if isinstance(lines, list) else []  # of a draft it is their number
        return [PurchaseOrderEventLine(line).data for line in told]

    def get_receipt(self, event: AuditEvent) -> str:
        return str((event.after or {}).get("receipt", ""))

    def get_reason(self, event: AuditEvent) -> str:
        return str((event.after or {}).get("reason", ""))


class PurchaseOrderOutput(PurchaseOrderSummary):
    below_minimum = serializers.SerializerMethodField(
        help_text="Less is ordered than the vendor's smallest order."
    )
    lines = PurchaseOrderLineOutput(many=True)
    receipts = serializers.SerializerMethodField(help_text="The oldest first.")
    events = PurchaseOrderEvent(many=True)

    def get_below_minimum(self, order: Any) -> bool:
        return bool(order.total < order.vendor.min_order_amount)

    @extend_schema_field(PurchaseOrderReceiptBrief(many=True))
    def get_receipts(self, order: PurchaseOrder) -> list[Any]:
        receipts = sorted(order.receipts.all(), key=lambda receipt: receipt.pk)
        return [PurchaseOrderReceiptBrief(receipt).data for receipt in receipts]
