from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access
from accounts.serializers import ApprovalInput, Person
from core.money import MONEY
from pos.models import Disposition, Inspection, Return, ReturnStatus
from pos.serializers import (
    MOST_LINES,
    MOST_PAYMENTS,
    Id,
    MadeAtTheTill,
    Qty,
    ReceiptLineOutput,
    ReceiptTotals,
    ServerPrices,
    TenderInput,
    TenderOutput,
)


class ReturnLineInput(ServerPrices):
    """`sale_line_id` from a receipt; or `variant_id`: the receipt's only line of it, or, without a
    receipt, any variant."""

    sale_line_id = Id(required=False)
    variant_id = Id(required=False)
    qty = Qty()
    disposition = serializers.ChoiceField(choices=Disposition.choices, default=Disposition.RESTOCK)

    def validate(self, line: dict[str, Any]) -> dict[str, Any]:
        if ("sale_line_id" in line) == ("variant_id" in line):
            raise serializers.ValidationError("Give either sale_line_id or variant_id.")
        return line


class ReturnedInput(ServerPrices):
    sale_id = Id(required=False, allow_null=True, help_text="The receipt; null: there is none.")
    lines = serializers.ListField(child=ReturnLineInput(), allow_empty=False, max_length=MOST_LINES)


class ReturnQuoteInput(ReturnedInput):
    register_session_id = Id()


class ReturnInput(ReturnQuoteInput):
    """`refunds` add up to what is refunded now, to the penny: the `total` of the quote."""

    refunds = serializers.ListField(child=TenderInput(), max_length=MOST_PAYMENTS)
    approval = ApprovalInput(
        required=False, allow_null=True, help_text="A manager's yes, without a receipt."
    )


class VerdictInput(serializers.Serializer[Any]):
    """Of one line that awaits inspection; `disposition` is where accepted goods go."""

    return_line_id = Id()
    outcome = serializers.ChoiceField(choices=["ACCEPTED", "REJECTED"])
    disposition = serializers.ChoiceField(
        choices=[Disposition.RESTOCK, Disposition.WASTE, Disposition.NO_GOODS],
        default=Disposition.RESTOCK,
    )


class InspectionInput(serializers.Serializer[Any]):
    """`refunds` add up to the `line_total`s of the accepted lines."""

    register_session_id = Id()
    lines = serializers.ListField(child=VerdictInput(), allow_empty=False, max_length=MOST_LINES)
    refunds = serializers.ListField(child=TenderInput(), max_length=MOST_PAYMENTS)

    def validate_lines(self, lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        if len({line["return_line_id"] for line in lines}) < len(lines):
            raise serializers.ValidationError("A line is settled once.")
        return lines


class ReturnQuoteLine(ReceiptLineOutput):
    sale_line_id = serializers.IntegerField(allow_null=True)
    disposition = serializers.ChoiceField(choices=Disposition.choices)


class ReturnQuoteOutput(serializers.Serializer[Any]):
    """`total` is refunded now, `pending_total` after an inspection that accepts everything."""

    sale_id = serializers.IntegerField(allow_null=True)
    needs_approval = serializers.BooleanField()
    currency = serializers.SerializerMethodField()
    lines = ReturnQuoteLine(many=True)
    total = serializers.DecimalField(**MONEY)
    pending_total = serializers.DecimalField(**MONEY)

    def get_currency(self, _quote: Any) -> str:
        access: Access = self.context["access"]
        return access.tenant.currency


class ReturnLineOutput(ReturnQuoteLine):
    id = serializers.IntegerField()
    line = serializers.IntegerField()
    inspection = serializers.ChoiceField(
        choices=Inspection.choices, allow_blank=True, help_text="Empty: none was asked for."
    )


class ReturnRow(serializers.Serializer[Return]):
    id = serializers.IntegerField()
    number = serializers.CharField()
    status = serializers.ChoiceField(choices=ReturnStatus.choices)
    sale_id = serializers.IntegerField(allow_null=True)
    sale_number = serializers.CharField(allow_null=True)
    exchanged_for_id = serializers.IntegerField(allow_null=True)
    exchanged_for_number = serializers.CharField(allow_null=True)
    store_id = serializers.IntegerField()
    store_code = serializers.CharField()
    register_id = serializers.IntegerField(allow_null=True)
    register_code = serializers.CharField(allow_null=True)
    register_session_id = serializers.IntegerField(allow_null=True)
    cashier = Person(source="created_by", allow_null=True)
    total = serializers.DecimalField(**MONEY)
    currency = serializers.SerializerMethodField()
    occurred_at = serializers.DateTimeField()
    business_date = serializers.DateField()

    def get_currency(self, _return: Return) -> str:
        access: Access = self.context["access"]
        return access.tenant.currency


class ReturnOutput(ReceiptTotals, MadeAtTheTill):
    """Totals are those of the lines that were not rejected; `refunds` what was given back so far."""

    status = serializers.ChoiceField(choices=ReturnStatus.choices)
    sale_id = serializers.IntegerField(allow_null=True)
    sale_number = serializers.CharField(allow_null=True)
    exchanged_for_id = serializers.IntegerField(
        allow_null=True, help_text="The sale that the goods paid for, of an exchange."
    )
    exchanged_for_number = serializers.CharField(allow_null=True)
    lines = ReturnLineOutput(many=True)
    refunds = TenderOutput(many=True)
    refunded_total = serializers.DecimalField(**MONEY)
    pending_total = serializers.SerializerMethodField()

    @extend_schema_field(serializers.DecimalField(**MONEY))
    def get_pending_total(self, returned: Any) -> str:
        return f"{returned['total'] - returned['refunded_total']:.2f}"
