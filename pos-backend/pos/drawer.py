"""What a session took and gave: the drawer's cash, and the X and Z reports.

A voided sale's money was given back as it was paid, so it counts for nothing here but itself.
"""

from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count, Sum

from core.money import ZERO
from pos.models import (
    Payment,
    PaymentMethod,
    Refund,
    ReturnLine,
    Sale,
    SaleLine,
    SaleStatus,
)
from pos.models_sessions import CashKind, CashMovement, RegisterSession


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawerCash:
    """`sales` is cash taken less change; `expected` is what should be in the drawer."""

    opening_float: Decimal
    sales: Decimal
    refunds: Decimal
    paid_in: Decimal
    paid_out: Decimal

    @property
    def expected(self) -> Decimal:
        return self.opening_float + self.sales - self.refunds + self.paid_in - self.paid_out


@dataclass(frozen=True, slots=True, kw_only=True)
class Turnover:
    count: int
    total: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodSums:
    method: str
    sales: Decimal
    refunds: Decimal

    @property
    def net(self) -> Decimal:
        return self.sales - self.refunds


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxSums:
    """Sales less returns at one rate: `gross` = `net` + `tax`."""

    rate: Decimal
    tax: Decimal
    gross: Decimal

    @property
    def net(self) -> Decimal:
        return self.gross - self.tax


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionReport:
    session: RegisterSession
    sales: Turnover
    returns: Turnover
    voids: Turnover
    payments: list[MethodSums]
    taxes: list[TaxSums]
    cash: DrawerCash

    @property
    def net_total(self) -> Decimal:
        return self.sales.total - self.returns.total


def cash_of(session: RegisterSession) -> DrawerCash:
    moved = {
        row["kind"]: row["total"]
        for row in CashMovement.objects.filter(session=session)
        .order_by()
        .values("kind")
        .annotate(total=Sum("amount"))
    }
    (cash,) = [sums for sums in _by_method(session) if sums.method == PaymentMethod.CASH]
    return DrawerCash(
        opening_float=session.opening_float,
        sales=cash.sales,
        refunds=cash.refunds,
        paid_in=moved.get(CashKind.IN, ZERO),
        paid_out=moved.get(CashKind.OUT, ZERO),
    )


def session_report(session: RegisterSession) -> SessionReport:
    """X while the session is open, Z once it is closed: the same figures, final then."""
    made = Sale.objects.filter(register_session=session)
    sold = made.exclude(status=SaleStatus.VOIDED)
    settled = ReturnLine.objects.filter(settled_in=session)
    returned = settled.aggregate(count=Count("returned_id", distinct=True), total=Sum("line_total"))
    return SessionReport(
        session=session,
        sales=_turnover(sold.aggregate(count=Count("id"), total=Sum("total"))),
        returns=_turnover(returned),
        voids=_turnover(
            made.filter(status=SaleStatus.VOIDED).aggregate(count=Count("id"), total=Sum("total"))
        ),
        payments=_by_method(session),
        taxes=_by_rate(session),
        cash=cash_of(session),
    )


def _turnover(sums: dict[str, Decimal | int | None]) -> Turnover:
    return Turnover(count=int(sums["count"] or 0), total=Decimal(sums["total"] or 0))


def _by_method(session: RegisterSession) -> list[MethodSums]:
    sold = Sale.objects.filter(register_session=session).exclude(status=SaleStatus.VOIDED)
    change = sold.aggregate(total=Sum("change"))["total"] or ZERO
    paid = {
        row["method"]: row["total"]
        for row in Payment.objects.filter(sale__in=sold)
        .order_by()
        .values("method")
        .annotate(total=Sum("amount"))
    }
    refunded = {
        row["method"]: row["total"]
        for row in Refund.objects.filter(register_session=session)
        .order_by()
        .values("method")
        .annotate(total=Sum("amount"))
    }
    return [
        MethodSums(
            method=method,
            sales=paid.get(method, ZERO) - (change if method == PaymentMethod.CASH else ZERO),
            refunds=refunded.get(method, ZERO),
        )
        for method in PaymentMethod.values
    ]


def _by_rate(session: RegisterSession) -> list[TaxSums]:
    sums: dict[Decimal, tuple[Decimal, Decimal]] = {}
    sold = SaleLine.objects.filter(sale__register_session=session).exclude(
        sale__status=SaleStatus.VOIDED
    )
    back = ReturnLine.objects.filter(settled_in=session)
    for sign, lines in ((1, sold), (-1, back)):
        rows = lines.order_by().values("tax_rate").annotate(t=Sum("tax"), g=Sum("line_total"))
        for row in rows:
            tax, gross = sums.get(row["tax_rate"], (ZERO, ZERO))
            sums[row["tax_rate"]] = (tax + sign * row["t"], gross + sign * row["g"])
    return [TaxSums(rate=rate, tax=tax, gross=gross) for rate, (tax, gross) in sorted(sums.items())]
