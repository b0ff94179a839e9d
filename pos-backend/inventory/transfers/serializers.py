from decimal import Decimal
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access
from accounts.serializers import Person
from core.inputs import Id
from core.money import QTY
from inventory.history.serializers import COST
from inventory.reasons import LOST
from inventory.timeline import TimelineEvent
from inventory.transfers.models import Transfer, TransferLine, TransferStatus
from inventory.transfers.values import Worth
from tenants.models_audit import AuditEvent

MOST_LINES = 1_000
UNIT = Decimal("0.001")
OUTCOMES = [("LOST", "Lost"), ("RETURNED", "Returned")]


class TransferLineInput(serializers.Serializer[Any]):
    variant_id = Id()
    qty = serializers.DecimalField(**QTY, min_value=UNIT)


def _lines(child: serializers.Serializer[Any], **kwargs: Any) -> serializers.ListField:
    return serializers.ListField(child=child, allow_empty=False, max_length=MOST_LINES, **kwargs)


class TransferInput(serializers.Serializer[Any]):
    from_store_id = Id()
    to_store_id = Id()
    note = serializers.CharField(max_length=500, required=False, allow_blank=True)
    expected_date = serializers.DateField(required=False, allow_null=True)
    lines = _lines(TransferLineInput())


class TransferPatch(serializers.Serializer[Any]):
    """`lines` replace all lines that there are."""

    version = serializers.IntegerField(
        min_value=1, max_value=2**53, required=False, help_text="The one that was edited."
    )
    from_store_id = Id(required=False)
    to_store_id = Id(required=False)
    note = serializers.CharField(max_length=500, required=False, allow_blank=True)
    expected_date = serializers.DateField(required=False, allow_null=True)
    lines = _lines(TransferLineInput(), required=False)


class _OncePerVariant(serializers.Serializer[Any]):
    """Lines name each variant once."""

    def validate_lines(self, lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        seen: set[int] = set()
        for number, line in enumerate(lines):
            if line["variant_id"] in seen:
                said = "This variant stands on another line already."
                errors: Any = {number: {"variant_id": said}}
                raise serializers.ValidationError(errors)
            seen.add(line["variant_id"])
        return lines


class PickInput(serializers.Serializer[Any]):
    variant_id = Id()
    qty_sent = serializers.DecimalField(**QTY, min_value=Decimal(0))


class TransferSendInput(_OncePerVariant):
    """`lines` where less goes than was asked for; what they do not name goes whole."""

    version = serializers.IntegerField(min_value=1, max_value=2**53, required=False)
    lines = _lines(PickInput(), required=False)


class ArrivalInput(serializers.Serializer[Any]):
    variant_id = Id()
    qty_receive = serializers.DecimalField(**QTY, min_value=UNIT)
    qty_damaged = serializers.DecimalField(**QTY, min_value=Decimal(0), default=Decimal(0))

    def validate(self, line: dict[str, Any]) -> dict[str, Any]:
        if line["qty_damaged"] > line["qty_receive"]:
            raise serializers.ValidationError(
                {"qty_damaged": "Of what is received, at most all can be damaged."}
            )
        return line


class TransferReceiveInput(_OncePerVariant):
    """`lines`, or one line's own fields; nothing, or `all`, receives everything outstanding."""

    all = serializers.BooleanField(required=False)
    lines = _lines(ArrivalInput(), required=False)

    def to_internal_value(self, data: Any) -> dict[str, Any]:
        if isinstance(data, dict) and {"variant_id", "qty_receive"} & data.keys():
            if "lines" in data or data.get("all"):
                raise serializers.ValidationError(
                    {"lines": "Give one line's fields, or lines, or all."}
                )
            bare = ArrivalInput(data=data)
            bare.is_valid(raise_exception=True)
            return {"lines": [bare.validated_data]}
        given: dict[str, Any] = super().to_internal_value(data)
        return given

    def validate(self, given: dict[str, Any]) -> dict[str, Any]:
        if given.get("all") and "lines" in given:
            raise serializers.ValidationError({"lines": "Give lines, or all."})
        if given.get("all") is False and "lines" not in given:
            raise serializers.ValidationError({"lines": "Say what is received, or all."})
        return given


class TransferOutcomeInput(serializers.Serializer[Any]):
    variant_id = Id()
    outcome = serializers.ChoiceField(choices=OUTCOMES)
    qty = serializers.DecimalField(**QTY, min_value=UNIT)
    reason_code = serializers.CharField(
        max_length=40, required=False, help_text=f"Of what is lost; {LOST} where none is given."
    )


class TransferCloseInput(serializers.Serializer[Any]):
    lines = _lines(TransferOutcomeInput())


class TransferSummary(serializers.Serializer[Transfer]):
    id = serializers.IntegerField()
    number = serializers.CharField()
    status = serializers.ChoiceField(choices=TransferStatus.choices)
    version = serializers.IntegerField()
    from_store_id = serializers.IntegerField()
    from_store_code = serializers.CharField(source="from_store.code")
    from_store_name = serializers.CharField(source="from_store.name")
    to_store_id = serializers.IntegerField()
    to_store_code = serializers.CharField(source="to_store.code")
    to_store_name = serializers.CharField(source="to_store.name")
    note = serializers.CharField()
    expected_date = serializers.DateField(allow_null=True)
    line_count = serializers.IntegerField()
    qty = serializers.DecimalField(**QTY, source="units", help_text="Units that were asked for.")
    qty_sent = serializers.DecimalField(**QTY, source="units_sent")
    qty_remaining = serializers.DecimalField(
        **QTY, source="units_remaining", help_text="Units that are still on their way."
    )
    value_in_transit = serializers.SerializerMethodField()
    currency = serializers.SerializerMethodField()
    created_by = Person(allow_null=True)
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()
    sent_by = Person(allow_null=True)
    sent_at = serializers.DateTimeField(allow_null=True)
    finished_at = serializers.DateTimeField(allow_null=True)

    @property
    def _access(self) -> Access:
        access: Access = self.context["access"]
        return access

    @extend_schema_field(COST)
    def get_value_in_transit(self, transfer: Any) -> str | None:
        return f"{transfer.value_in_transit:.6f}" if self._access.may("cost.read") else None

    def get_currency(self, _transfer: Transfer) -> str:
        return self._access.tenant.currency


class TransferLineOutput(serializers.Serializer[TransferLine]):
    line = serializers.IntegerField()
    variant_id = serializers.IntegerField()
    sku = serializers.CharField(source="variant.sku")
    product_name = serializers.CharField(source="variant.product.name")
    variant_name = serializers.CharField(source="variant.name")
    qty = serializers.DecimalField(**QTY)
    qty_sent = serializers.DecimalField(**QTY)
    qty_received = serializers.DecimalField(**QTY)
    qty_damaged = serializers.DecimalField(**QTY, help_text="Of what was received.")
    qty_lost = serializers.DecimalField(**QTY)
    qty_returned = serializers.DecimalField(**QTY)
    qty_remaining = serializers.DecimalField(**QTY)
    unit_cost = serializers.SerializerMethodField(help_text="What a unit left the source at.")
    barcodes = serializers.SerializerMethodField()

    @extend_schema_field(COST)
    def get_unit_cost(self, line: TransferLine) -> str | None:
        worth: Worth | None = self.context["worth"].get(line.line)
        if worth is None or not self.context["access"].may("cost.read"):
            return None
        return f"{worth.unit_cost:.6f}"

    @extend_schema_field(serializers.ListField(child=serializers.CharField()))
    def get_barcodes(self, line: TransferLine) -> list[str]:
        return [barcode.code for barcode in line.variant.barcodes.all()]


class TransferEventLine(serializers.Serializer[Any]):
    """What happened to a line; which of the fields there are depends on the event."""

    variant_id = serializers.IntegerField()
    sku = serializers.CharField()
    qty = serializers.DecimalField(**QTY)
    damaged = serializers.DecimalField(**QTY, required=False)
    outcome = serializers.ChoiceField(choices=OUTCOMES, required=False)
    reason_code = serializers.CharField(required=False)


class TransferEvent(TimelineEvent):
    lines = serializers.SerializerMethodField()

    @extend_schema_field(TransferEventLine(many=True))
    def get_lines(self, event: AuditEvent) -> list[Any]:
        lines = (event.after or {}).get("lines")
        told = lines if isinstance(lines, list) else []  # of a draft it is their number
        return [TransferEventLine(line).data for line in told]


class TransferOutput(TransferSummary):
    lines = TransferLineOutput(many=True)
    events = TransferEvent(many=True)
