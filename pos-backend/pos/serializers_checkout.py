"""What the till sends to sell, and what it would come to."""

from typing import Any

from rest_framework import serializers

from accounts.serializers import ApprovalInput
from core.money import MONEY
from pos.serializers import (
    MOST_LINES,
    MOST_PAYMENTS,
    BasketLineInput,
    Id,
    ReceiptLineOutput,
    ReceiptTotals,
    ServerPrices,
    TenderInput,
)
from pos.serializers_returns import ReturnedInput, ReturnQuoteOutput


class QuoteInput(ServerPrices):
    register_session_id = Id()
    lines = serializers.ListField(child=BasketLineInput(), allow_empty=False, max_length=MOST_LINES)
    returned = ReturnedInput(
        required=False, allow_null=True, help_text="Goods that are brought back for them."
    )


class CheckoutInput(QuoteInput):
    """`client_id` is the till's own id of the sale: sent again, it is the same sale.

    With `approval` a manager lets through another price, goods that the shortage policy warns of, and
    goods that come back without a receipt. With `returned` it is an exchange: only the balance is paid,
    or given back with `refunds`.
    """

    client_id = serializers.UUIDField()
    customer_id = Id(required=False, allow_null=True)
    payments = serializers.ListField(
        child=TenderInput(),
        max_length=MOST_PAYMENTS,
        help_text="Together at least the total; of an exchange its balance, where that is above 0.",
    )
    refunds = serializers.ListField(
        child=TenderInput(),
        max_length=MOST_PAYMENTS,
        required=False,
        help_text="Of an exchange whose balance is below 0: together exactly that.",
    )
    approval = ApprovalInput(required=False, allow_null=True)
    reservation_id = Id(required=False, allow_null=True)
    offline = serializers.BooleanField(
        required=False, help_text="Only false: sales made offline are not taken yet."
    )

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, dict) and data.get("occurred_at") is not None:
            raise serializers.ValidationError(
                {"occurred_at": "Only a sale made offline has a time of its own."}
            )
        return super().to_internal_value(data)

    def validate(self, given: dict[str, Any]) -> dict[str, Any]:
        if given.get("refunds") and not given.get("returned"):
            raise serializers.ValidationError({"refunds": "Nothing comes back with this sale."})
        return given

    def validate_offline(self, offline: bool) -> bool:
        if offline:
            raise serializers.ValidationError("Sales made offline are not taken yet.")
        return offline


class QuoteOutput(ReceiptTotals):
    """`balance` is `total` less `returned_total`: to be paid, or to be given back where negative."""

    lines = ReceiptLineOutput(many=True)
    returned = ReturnQuoteOutput(allow_null=True)
    returned_total = serializers.DecimalField(**MONEY)
    balance = serializers.DecimalField(**MONEY)
