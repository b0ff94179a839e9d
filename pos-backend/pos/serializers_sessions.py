from decimal import Decimal
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access
from accounts.serializers import Person
from core.money import MONEY, TAX_RATE
from pos.models import PaymentMethod
from pos.models_sessions import CashKind, CashMovement, RegisterSession, SessionStatus
from pos.serializers import SMALLEST_MONEY, Id, Money


class SessionInput(serializers.Serializer[Any]):
    register_id = Id()
    opening_float = Money(min_value=Decimal(0), help_text="Cash in the drawer to begin with.")


class CashInput(serializers.Serializer[Any]):
    kind = serializers.ChoiceField(choices=CashKind.choices)
    amount = Money(min_value=SMALLEST_MONEY)
    reason = serializers.CharField(max_length=200)


class CloseInput(serializers.Serializer[Any]):
    counted_cash = Money(min_value=Decimal(0), help_text="Counted blind: what is in the drawer.")


class SessionOutput(serializers.Serializer[RegisterSession]):
    """`expected_cash` and `difference` (counted less expected) are known once it is closed."""

    id = serializers.IntegerField()
    number = serializers.CharField()
    status = serializers.ChoiceField(choices=SessionStatus.choices)
    version = serializers.IntegerField()
    store_id = serializers.IntegerField()
    store_code = serializers.CharField(source="store.code")
    register_id = serializers.IntegerField()
    register_code = serializers.CharField(source="register.code")
    register_name = serializers.CharField(source="register.name")
    opened_by = Person(source="created_by", allow_null=True)
    opened_at = serializers.DateTimeField()
    opening_float = serializers.DecimalField(**MONEY)
    closed_by = Person(allow_null=True)
    closed_at = serializers.DateTimeField(allow_null=True)
    counted_cash = serializers.DecimalField(**MONEY, allow_null=True)
    expected_cash = serializers.DecimalField(**MONEY, allow_null=True)
    difference = serializers.DecimalField(**MONEY, allow_null=True)
    currency = serializers.SerializerMethodField()

    def get_currency(self, _session: RegisterSession) -> str:
        access: Access = self.context["access"]
        return access.tenant.currency


class CashMovementOutput(serializers.Serializer[CashMovement]):
    id = serializers.IntegerField()
    kind = serializers.ChoiceField(choices=CashKind.choices)
    amount = serializers.DecimalField(**MONEY)
    reason = serializers.CharField()
    created_by = Person()
    created_at = serializers.DateTimeField()


class TurnoverOutput(serializers.Serializer[Any]):
    count = serializers.IntegerField()
    total = serializers.DecimalField(**MONEY)


class MethodSumsOutput(serializers.Serializer[Any]):
    """Sales are what was kept: payments less change."""

    method = serializers.ChoiceField(choices=PaymentMethod.choices)
    sales = serializers.DecimalField(**MONEY)
    refunds = serializers.DecimalField(**MONEY)
    net = serializers.DecimalField(**MONEY)


class TaxSumsOutput(serializers.Serializer[Any]):
    """Sales less returns at one rate."""

    rate = serializers.DecimalField(**TAX_RATE, help_text="Per cent.")
    net = serializers.DecimalField(**MONEY)
    tax = serializers.DecimalField(**MONEY)
    gross = serializers.DecimalField(**MONEY)


class DrawerCashOutput(serializers.Serializer[Any]):
    opening_float = serializers.DecimalField(**MONEY)
    sales = serializers.DecimalField(**MONEY)
    refunds = serializers.DecimalField(**MONEY)
    paid_in = serializers.DecimalField(**MONEY)
    paid_out = serializers.DecimalField(**MONEY)
    expected = serializers.DecimalField(
        **MONEY, allow_null=True, help_text="Null for who is to count blind: staff, while open."
    )
    counted = serializers.DecimalField(**MONEY, allow_null=True)
    difference = serializers.DecimalField(**MONEY, allow_null=True)


class SessionReportOutput(serializers.Serializer[Any]):
    """X while the session is open, Z once it is closed. Voided sales count in `voids` alone."""

    report = serializers.SerializerMethodField()
    session = SessionOutput()
    currency = serializers.CharField(source="session.tenant.currency")
    sales = TurnoverOutput()
    returns = TurnoverOutput()
    voids = TurnoverOutput()
    net_total = serializers.DecimalField(**MONEY, help_text="Sales less returns.")
    payments = MethodSumsOutput(many=True)
    taxes = TaxSumsOutput(many=True)
    cash = serializers.SerializerMethodField()
    cash_movements = CashMovementOutput(many=True, source="session.cash_movements")

    @extend_schema_field(serializers.ChoiceField(choices=["X", "Z"]))
    def get_report(self, report: Any) -> str:
        return "X" if report.session.status == SessionStatus.OPEN else "Z"

    @extend_schema_field(DrawerCashOutput)
    def get_cash(self, report: Any) -> Any:
        access: Access = self.context["access"]
        session: RegisterSession = report.session
        cash = report.cash
        blind = session.status == SessionStatus.OPEN and not access.may("till.approve")
        row = {
            "opening_float": cash.opening_float,
            "sales": cash.sales,
            "refunds": cash.refunds,
            "paid_in": cash.paid_in,
            "paid_out": cash.paid_out,
            "expected": None if blind else cash.expected,
            "counted": session.counted_cash,
            "difference": session.difference,
        }
        return DrawerCashOutput(row).data
