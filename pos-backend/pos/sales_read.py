"""Sales as they are read again: what was sold, what became of it, and what may still come back."""

from typing import Any

from django.db.models import Count, OuterRef, QuerySet, Subquery, Sum

from core.money import ZERO
from core.problems import NotFound
from inventory.models import RefType, StockLedger
from pos.answers import known_answer, sale_rows
from pos.models import Inspection, PaymentMethod, Return, ReturnLine, Sale, SaleLine, SaleStatus
from pos.models_sessions import RegisterSession, SessionStatus
from pos.refunds import LineMoney
from pos.returns import money_back_by_line, money_of


def listed_sales() -> QuerySet[Sale]:
    """With `line_count` and `units`."""
    lines = SaleLine.objects.filter(sale=OuterRef("pk")).order_by().values("sale_id")
    return sale_rows().annotate(
        line_count=Subquery(lines.annotate(n=Count("id")).values("n")),
        units=Subquery(lines.annotate(n=Sum("qty")).values("n")),
    )


def sale_page(sale_id: int) -> dict[str, Any]:
    """One sale with everything about it. Raises NotFound."""
    sale = Sale.objects.select_related("created_by", "voided_by").filter(pk=sale_id).first()
    if sale is None:
        raise NotFound
    answer = known_answer(sale_id)
    returns = list(Return.objects.filter(sale=sale).select_related("created_by").order_by("id"))
    voided = sale.status == SaleStatus.VOIDED
    in_hand = money_back_by_line(sale_id=sale_id)
    _add_returnable(answer["lines"], in_hand, voided=voided)
    return {
        **answer,
        "can_void": not voided
        and not in_hand
        and answer["returned"] is None
        and RegisterSession.objects.filter(
            pk=sale.register_session_id or 0, status=SessionStatus.OPEN
        ).exists(),
        "voided_at": sale.voided_at,
        "void_note": sale.void_note,
        "refunds": _given_back(sale, answer["payments"]) if voided else [],
        "returns": returns,
        "events": _events(sale, returns, paid_with=answer["returned"]),
        "ledger": _ledger(sale, returns),
    }


def _add_returnable(lines: list[Any], back: dict[int, LineMoney], *, voided: bool) -> None:
    pending = dict(
        ReturnLine.objects.filter(
            sale_line__in=[line.pk for line in lines], inspection=Inspection.PENDING
        )
        .order_by()
        .values("sale_line_id")
        .annotate(units=Sum("qty"))
        .values_list("sale_line_id", "units")
    )
    for line in lines:
        gone, sold = back.get(line.pk, LineMoney()), money_of(line)
        line.pending_qty = pending.get(line.pk, ZERO)
        line.returned_qty = gone.qty - line.pending_qty
        line.returnable_qty = ZERO if voided else sold.qty - gone.qty
        line.returnable_amount = ZERO if voided else sold.line_total - gone.line_total


def _given_back(sale: Sale, payments: list[Any]) -> list[dict[str, Any]]:
    """As it was paid: cash less its change, cards and vouchers whole."""
    back = [
        {"method": paid.method, "amount": paid.amount, "reference": paid.reference}
        for paid in payments
        if paid.method != PaymentMethod.CASH
    ]
    cash = sum((paid.amount for paid in payments if paid.method == PaymentMethod.CASH), ZERO)
    if cash > sale.change:
        kept = {"method": PaymentMethod.CASH, "amount": cash - sale.change, "reference": ""}
        return [kept, *back]
    return back


def _events(
    sale: Sale, returns: list[Return], *, paid_with: dict[str, Any] | None
) -> list[dict[str, Any]]:
    sold = _event("SOLD", sale.occurred_at, sale.created_by)
    if paid_with is not None:
        sold |= {
            "event": "EXCHANGED",
            "document_id": paid_with["id"],
            "document_number": paid_with["number"],
        }
    events = [sold]
    events += [_event("RETURNED", back.occurred_at, back.created_by, of=back) for back in returns]
    if sale.voided_at is not None:
        events.append(_event("VOIDED", sale.voided_at, sale.voided_by, note=sale.void_note))
    return events


def _event(
    event: str, at: Any, actor: Any, *, of: Return | None = None, note: str = ""
) -> dict[str, Any]:
    return {
        "event": event,
        "at": at,
        "actor": actor,
        "document_id": of.pk if of else None,
        "document_number": of.number if of else None,
        "note": note,
    }


def _ledger(sale: Sale, returns: list[Return]) -> list[StockLedger]:
    of_sale = StockLedger.objects.filter(ref_type=RefType.SALE, ref_id=sale.pk)
    of_returns = StockLedger.objects.filter(
        ref_type=RefType.RETURN, ref_id__in=[back.pk for back in returns]
    )
    return sorted([*of_sale, *of_returns], key=lambda entry: entry.pk)
