from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access
from accounts.serializers import Person
from core.money import MONEY, QTY, VALUE
from pos.models import ReturnStatus, Sale, SaleStatus
from pos.serializers import MadeAtTheTill, ReceiptLineOutput, ReceiptTotals, TenderOutput
from pos.serializers_returns import ReturnOutput


class SaleLineOutput(ReceiptLineOutput):
    id = serializers.IntegerField(help_text="The `sale_line_id` of a return.")
    line = serializers.IntegerField()
    list_price = serializers.DecimalField(
        **VALUE, allow_null=True, help_text="What it would have cost, where a price was approved."
    )


class CompletedSaleOutput(ReceiptTotals, MadeAtTheTill):
    client_id = serializers.UUIDField(allow_null=True)
    status = serializers.ChoiceField(choices=SaleStatus.choices)
    customer_id = serializers.IntegerField(allow_null=True)
    is_offline = serializers.BooleanField()
    lines = SaleLineOutput(many=True)
    payments = TenderOutput(many=True)
    change = serializers.DecimalField(**MONEY, help_text="Cash given back.")
    returned = ReturnOutput(
        allow_null=True, help_text="The goods that were brought back for it, of an exchange."
    )
    returned_total = serializers.DecimalField(**MONEY, help_text="What they paid, or more.")
    balance = serializers.DecimalField(
        **MONEY, help_text="total − returned_total: paid in money, or given back where negative."
    )


class SaleRow(serializers.Serializer[Sale]):
    id = serializers.IntegerField()
    number = serializers.CharField()
    status = serializers.ChoiceField(choices=SaleStatus.choices)
    store_id = serializers.IntegerField()
    store_code = serializers.CharField()
    register_id = serializers.IntegerField(allow_null=True)
    register_code = serializers.CharField(allow_null=True)
    register_session_id = serializers.IntegerField(allow_null=True)
    cashier = Person(source="created_by", allow_null=True)
    line_count = serializers.IntegerField()
    units = serializers.DecimalField(**QTY)
    tax_total = serializers.DecimalField(**MONEY)
    total = serializers.DecimalField(**MONEY)
    currency = serializers.SerializerMethodField()
    occurred_at = serializers.DateTimeField()
    business_date = serializers.DateField()

    def get_currency(self, _sale: Sale) -> str:
        access: Access = self.context["access"]
        return access.tenant.currency


class SaleLineDetail(SaleLineOutput):
    """Units that came back, that await inspection, and that may still come back."""

    returned_qty = serializers.DecimalField(**QTY)
    pending_qty = serializers.DecimalField(**QTY)
    returnable_qty = serializers.DecimalField(**QTY)
    returnable_amount = serializers.DecimalField(
        **MONEY, help_text="What all returnable units would refund."
    )


class ReturnOfSale(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    number = serializers.CharField()
    status = serializers.ChoiceField(choices=ReturnStatus.choices)
    total = serializers.DecimalField(**MONEY)
    occurred_at = serializers.DateTimeField()


class SaleEvent(serializers.Serializer[Any]):
    event = serializers.ChoiceField(choices=["SOLD", "EXCHANGED", "RETURNED", "VOIDED"])
    at = serializers.DateTimeField()
    actor = Person(allow_null=True)
    document_id = serializers.IntegerField(allow_null=True)
    document_number = serializers.CharField(allow_null=True)
    note = serializers.CharField()


class LedgerRef(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    ref_type = serializers.CharField()
    line = serializers.IntegerField()
    variant_id = serializers.IntegerField()
    qty_delta = serializers.DecimalField(**QTY)
    balance_after = serializers.DecimalField(**QTY)
    oversold_by = serializers.CharField(allow_null=True)
    reverses_id = serializers.IntegerField(allow_null=True)


class SaleOutput(CompletedSaleOutput):
    """A sale with what became of it. Of a voided one `refunds` says what was given back, and how."""

    lines = SaleLineDetail(many=True)
    can_void = serializers.SerializerMethodField(
        help_text="In its own open session, with nothing returned yet, and no exchange."
    )
    voided_at = serializers.DateTimeField(allow_null=True)
    void_note = serializers.CharField()
    refunds = TenderOutput(many=True)
    returns = ReturnOfSale(many=True)
    events = SaleEvent(many=True)
    ledger = LedgerRef(many=True)

    @extend_schema_field(serializers.BooleanField())
    def get_can_void(self, sale: Any) -> bool:
        return bool(sale["can_void"])
