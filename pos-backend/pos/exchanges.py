"""The workflow of an exchange: goods come back and others are sold, as one ticket. All or nothing.

It writes a sale and a return that know each other. What the goods pay for each other is `OTHER` on
both, with the other document's number as its reference; only the balance is money.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.db import IntegrityError
from django.utils import timezone

from core.problems import Invalid
from inventory.ledger import post
from pos.baskets import AskedLine, Basket, price_basket
from pos.checkout import known_sale
from pos.drafts import AskedSale, SaleDraft, draft_sale, note_approval
from pos.models import Disposition, PaymentMethod, Return, Sale
from pos.numbering import write_numbered
from pos.recording import Tender
from pos.recording_returns import ReturnRecord, WrittenReturns, record_returns
from pos.recording_sales import SaleRecord, WrittenSales, record_sales
from pos.returns import (
    AskedReturnLine,
    PricedReturn,
    note_return,
    price_return,
    receipt_of_goods,
    require_receipt_or_approval,
    return_record,
)
from pos.sessions import Till
from pos.tenders import change_for, check_refunds
from stores.models import Store

# Where the goods that come back stand in the request.
AT = "returned.lines"


@dataclass(frozen=True, slots=True, kw_only=True)
class BroughtBack:
    """The goods that come back, as in `make_return`, and what was handed back beside them."""

    sale_id: int | None
    lines: Sequence[AskedReturnLine]
    refunds: Sequence[Tender] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletedExchange:
    """By the id of its sale."""

    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """Of an exchange: `in_goods` is what they pay for each other, the rest is money."""

    in_goods: Decimal
    payments: Sequence[Tender]
    change: Decimal
    refunds: Sequence[Tender]

    def payments_with(self, return_number: str) -> list[Tender]:
        return [*self._goods(return_number), *self.payments]

    def refunds_with(self, sale_number: str) -> list[Tender]:
        return [*self._goods(sale_number), *self.refunds]

    def _goods(self, number: str) -> list[Tender]:
        return [Tender(PaymentMethod.OTHER, self.in_goods, number)] if self.in_goods else []


def quote_exchange(
    *, store: Store, lines: Sequence[AskedLine], back: BroughtBack
) -> tuple[Basket, PricedReturn]:
    """Both halves as `exchange` would write them; nothing is written. Raises as it does."""
    receipt = receipt_of_goods(sale_id=back.sale_id, lines=back.lines, at=AT)
    _refuse_inspection(back)
    basket = price_basket(store=store, lines=lines)
    return basket, price_return(store=store, sale=receipt, lines=back.lines, at=AT)


def exchange(
    *, till: Till, store: Store, asked: AskedSale, back: BroughtBack, actor_id: int
) -> CompletedExchange | int:
    """Sell `lines` for what comes back.

    The id of the sale that is known by `client_id`, where there is one: then nothing is done.

    Raises as `checkout` and `make_return` do, Invalid for goods that are to be inspected, and
    PaymentMismatch where payments or refunds do not settle the balance. What goes back to the shelf
    may be sold in the same ticket. Posts to the ledger as the last work of the transaction.
    """
    if till.known_sale_id is not None:
        return till.known_sale_id
    till.require_open()
    receipt = receipt_of_goods(sale_id=back.sale_id, lines=back.lines, lock=True, at=AT)
    # Whoever held that receipt until now may have made this very exchange.
    known = known_sale(asked.client_id)
    if known is not None:
        return known
    _refuse_inspection(back)
    draft = draft_sale(till=till, store=store, asked=asked)
    priced = price_return(store=store, sale=receipt, lines=back.lines, at=AT)
    require_receipt_or_approval(priced, asked.approved_by_id)
    settlement = _settle(
        sold=draft.basket.receipt.total,
        back=priced.total,
        payments=asked.payments,
        refunds=back.refunds,
    )
    try:
        written = _write(draft, priced, settlement, actor_id=actor_id)
    except IntegrityError:
        known = known_sale(asked.client_id)
        if known is None:
            raise
        return known  # the same exchange came in twice at once
    (sale_id,), (return_id,) = written.sale.ids, written.back.ids
    note_approval(sale_id=sale_id, record=written.sold, basket=draft.basket, actor_id=actor_id)
    note_return(return_id=return_id, record=written.came, priced=priced, actor_id=actor_id)
    movements = [*written.back.movements, *written.sale.movements]
    if movements:
        post(movements, actor_id=actor_id)
    return CompletedExchange(id=sale_id)


def _refuse_inspection(back: BroughtBack) -> None:
    for place, line in enumerate(back.lines):
        if line.disposition == Disposition.INSPECT:
            raise Invalid(
                f"{AT}.{place}.disposition",
                "Goods that are to be inspected pay for nothing yet: return them by themselves.",
                code="inspect_in_exchange",
            )


def _settle(
    *, sold: Decimal, back: Decimal, payments: Sequence[Tender], refunds: Sequence[Tender]
) -> Settlement:
    in_goods = min(sold, back)
    check_refunds(total=back - in_goods, refunds=refunds)
    return Settlement(
        in_goods=in_goods,
        payments=payments,
        change=change_for(total=sold - in_goods, payments=payments),
        refunds=refunds,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Written:
    sold: SaleRecord
    sale: WrittenSales
    came: ReturnRecord
    back: WrittenReturns


def _write(
    draft: SaleDraft, priced: PricedReturn, settlement: Settlement, *, actor_id: int
) -> _Written:
    """Both documents, each with the other's number."""
    till, now = draft.till, timezone.now()

    def write_return(number: str) -> _Written:
        sold, sale = _write_sale(draft, settlement, number, actor_id=actor_id, occurred_at=now)
        came = return_record(
            till=till,
            store=draft.store,
            number=number,
            priced=priced,
            refunds=settlement.refunds_with(sold.number),
            approved_by_id=draft.asked.approved_by_id,
            occurred_at=now,
            exchanged_for_id=sale.ids[0],
        )
        back = record_returns(records=[came], actor_id=actor_id)
        return _Written(sold=sold, sale=sale, came=came, back=back)

    return write_numbered(series=till.series("R"), model=Return, write=write_return)


def _write_sale(
    draft: SaleDraft,
    settlement: Settlement,
    return_number: str,
    *,
    actor_id: int,
    occurred_at: datetime,
) -> tuple[SaleRecord, WrittenSales]:
    def write(number: str) -> tuple[SaleRecord, WrittenSales]:
        record = draft.record(
            number=number,
            payments=settlement.payments_with(return_number),
            change=settlement.change,
            occurred_at=occurred_at,
        )
        return record, record_sales(records=[record], actor_id=actor_id)

    return write_numbered(series=draft.till.series(), model=Sale, write=write)
