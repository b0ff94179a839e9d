from decimal import Decimal
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access
from accounts.serializers import Person
from core.money import QTY, VALUE
from inventory.adjustments.models import (
    Adjustment,
    AdjustmentKind,
    AdjustmentLine,
    AdjustmentStatus,
    ReasonCode,
)
from inventory.history.serializers import COST

MOST_LINES = 1_000


class AdjustmentLineInput(serializers.Serializer[Any]):
    """`qty_delta`, or `set_to` with the `expected_on_hand` that was seen (null: without looking)."""

    variant_id = serializers.IntegerField(min_value=1, max_value=2**53)
    qty_delta = serializers.DecimalField(**QTY, required=False)
    set_to = serializers.DecimalField(**QTY, min_value=Decimal(0), required=False)
    expected_on_hand = serializers.DecimalField(**QTY, required=False, allow_null=True)
    unit_cost = serializers.DecimalField(**VALUE, min_value=Decimal(0), required=False)

    def validate(self, line: dict[str, Any]) -> dict[str, Any]:
        if ("qty_delta" in line) == ("set_to" in line):
            raise serializers.ValidationError("Give either qty_delta or set_to.")
        if "set_to" in line and "expected_on_hand" not in line:
            raise serializers.ValidationError(
                {"expected_on_hand": "Give the quantity that you saw, or null to set regardless."}
            )
        if "qty_delta" in line and not line["qty_delta"]:
            raise serializers.ValidationError({"qty_delta": "A change of nothing is none."})
        return line


class AdjustmentInput(serializers.Serializer[Any]):
    store_id = serializers.IntegerField(min_value=1, max_value=2**53)
    kind = serializers.ChoiceField(
        choices=AdjustmentKind.choices, default=AdjustmentKind.ADJUSTMENT
    )
    reason_code = serializers.CharField(max_length=40)
    note = serializers.CharField(max_length=500, required=False, allow_blank=True)
    reference = serializers.CharField(max_length=60, required=False, allow_blank=True)
    occurred_at = serializers.DateTimeField(required=False)
    lines = serializers.ListField(
        child=AdjustmentLineInput(), allow_empty=False, max_length=MOST_LINES
    )

    def validate(self, given: dict[str, Any]) -> dict[str, Any]:
        sign = {AdjustmentKind.WASTE: -1, AdjustmentKind.OPENING: 1}.get(given["kind"])
        errors: dict[Any, Any] = {}
        for number, line in enumerate(given["lines"]):
            delta = line.get("qty_delta")
            if sign and (delta is None or delta * sign < 0):
                word = "a minus" if sign < 0 else "a plus"
                errors[number] = {"qty_delta": f"{given['kind']} takes a qty_delta with {word}."}
        if errors:
            raise serializers.ValidationError({"lines": errors})
        return given


class AdjustmentLineOutput(serializers.Serializer[AdjustmentLine]):
    line = serializers.IntegerField()
    variant_id = serializers.IntegerField()
    sku = serializers.CharField(source="variant.sku")
    product_name = serializers.CharField(source="variant.product.name")
    variant_name = serializers.CharField(source="variant.name")
    qty_delta = serializers.DecimalField(**QTY)
    reason_code = serializers.CharField(help_text="Empty: the document's.")
    unit_cost = serializers.SerializerMethodField()

    @extend_schema_field(COST)
    def get_unit_cost(self, line: AdjustmentLine) -> str | None:
        access: Access = self.context["access"]
        if line.unit_cost is None or not access.may("cost.read"):
            return None
        return f"{line.unit_cost:.6f}"


class DocumentEvent(serializers.Serializer[Any]):
    """What happened to a document, when and by whom."""

    event = serializers.CharField()
    at = serializers.DateTimeField()
    actor = Person(allow_null=True)
    document_id = serializers.IntegerField(allow_null=True)
    document_number = serializers.CharField(allow_null=True)


class AdjustmentSummary(serializers.Serializer[Adjustment]):
    id = serializers.IntegerField()
    number = serializers.CharField()
    status = serializers.ChoiceField(choices=AdjustmentStatus.choices)
    kind = serializers.ChoiceField(choices=AdjustmentKind.choices)
    version = serializers.IntegerField()
    store_id = serializers.IntegerField()
    store_code = serializers.CharField(source="store.code")
    reason_code = serializers.CharField()
    note = serializers.CharField()
    reference = serializers.CharField()
    reverses_id = serializers.IntegerField(allow_null=True)
    line_count = serializers.IntegerField()
    created_by = Person(allow_null=True)
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()
    occurred_at = serializers.DateTimeField()


class AdjustmentOutput(AdjustmentSummary):
    lines = AdjustmentLineOutput(many=True)
    events = serializers.SerializerMethodField()

    @extend_schema_field(DocumentEvent(many=True))
    def get_events(self, adjustment: Adjustment) -> Any:
        events = [_event("POSTED", adjustment, adjustment.reverses)]
        events += [_event("REVERSED", reversal, reversal) for reversal in _reversals(adjustment)]
        return DocumentEvent(events, many=True).data


def _reversals(adjustment: Adjustment) -> list[Adjustment]:
    return list(adjustment.reversals.all())


def _event(event: str, document: Adjustment, other: Adjustment | None) -> dict[str, Any]:
    return {
        "event": event,
        "at": document.created_at,
        "actor": document.created_by,
        "document_id": other.pk if other else None,
        "document_number": other.number if other else None,
    }


class ReversalPreviewLine(serializers.Serializer[Any]):
    variant_id = serializers.IntegerField()
    sku = serializers.CharField()
    qty_delta = serializers.DecimalField(**QTY)
    on_hand = serializers.DecimalField(**QTY)
    on_hand_after = serializers.DecimalField(**QTY)
    is_short = serializers.BooleanField(help_text="The goods are gone: it would be refused.")
    absorbed_by_count = serializers.BooleanField(help_text="The shelf was counted since.")


class ReversalPreview(serializers.Serializer[Any]):
    can_reverse = serializers.BooleanField()
    lines = ReversalPreviewLine(many=True)


class ReasonInput(serializers.Serializer[ReasonCode]):
    code = serializers.RegexField(r"^[A-Z0-9][A-Z0-9_-]*$", max_length=40)
    label = serializers.CharField(max_length=80)  # type: ignore[assignment]  # a field's own name
    is_active = serializers.BooleanField(required=False)


class ReasonPatch(serializers.Serializer[ReasonCode]):
    """The code itself stays: entries carry it."""

    label = serializers.CharField(max_length=80, required=False)  # type: ignore[assignment]  # a field's own name
    is_active = serializers.BooleanField(required=False)


class ReasonOutput(serializers.Serializer[ReasonCode]):
    id = serializers.IntegerField()
    code = serializers.CharField()
    label = serializers.CharField()  # type: ignore[assignment]  # a field's own name
    is_active = serializers.BooleanField()
