"""The workflow of a return: what may come back, what it refunds, and where the goods go.

From a receipt the stored net of each line is refunded, to the penny; without one the current price,
on a manager's word. What is to be inspected moves neither goods nor money yet.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.db.models import Sum
from django.utils import timezone

from core.money import ZERO
from core.problems import Invalid, NotFound, Problem
from inventory.ledger import post
from inventory.models import RefType, StockLedger
from pos.baskets import AskedLine, price_basket
from pos.drafts import ApprovalRequired
from pos.models import Disposition, Inspection, Return, ReturnLine, Sale, SaleLine, SaleStatus
from pos.numbering import write_numbered
from pos.recording import Tender
from pos.recording_returns import ReturnRecord, ReturnRecordLine, WrittenReturns, record_returns
from pos.refunds import LineMoney, refund_of
from pos.sessions import Till
from pos.tenders import check_refunds
from stores.models import Store
from tenants.audit import record_event


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedReturnLine:
    """`qty` units (> 0), by the line of a receipt, or by variant: the receipt's only line of it, or
    without a receipt."""

    qty: Decimal
    disposition: Disposition
    sale_line_id: int | None = None
    variant_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedReturn:
    """`sale` is None without a receipt. `total` is refunded now, `pending` after an inspection."""

    sale: Sale | None
    tax_inclusive: bool
    lines: Sequence[ReturnRecordLine]

    @property
    def total(self) -> Decimal:
        return self._sum(pending=False)

    @property
    def pending(self) -> Decimal:
        return self._sum(pending=True)

    def _sum(self, *, pending: bool) -> Decimal:
        return sum(
            (
                line.line_total
                for line in self.lines
                if (line.disposition == Disposition.INSPECT) is pending
            ),
            ZERO,
        )


class MoreThanSold(Problem):
    default_code = "more_than_sold"


def price_return(
    *, store: Store, sale: Sale | None, lines: Sequence[AskedReturnLine], at: str = "lines"
) -> PricedReturn:
    """What these lines would refund, of `sale` or without a receipt; `at` is where they were asked.

    Raises NotFound, Invalid for a line that is not on the receipt, MoreThanSold that names every such
    line with what may still come back, and Problem for a voided sale.
    """
    if sale is None:
        return _without_receipt(store, lines, at)
    if sale.status == SaleStatus.VOIDED:
        raise Problem(f"{sale.number} was voided: there is nothing to return.", code="sale_voided")
    return _from_receipt(sale, lines, at)


def make_return(
    *,
    till: Till,
    store: Store,
    sale_id: int | None,
    lines: Sequence[AskedReturnLine],
    refunds: Sequence[Tender],
    actor_id: int,
    approved_by_id: int | None = None,
) -> int:
    """Take goods back and refund them: the id of the return. The last work of its transaction.

    Raises as `price_return` does, SessionClosed, ApprovalRequired without a receipt or a manager's yes,
    and PaymentMismatch where the refunds do not add up to what is refunded now.
    """
    till.require_open()
    sale = receipt_of_goods(sale_id=sale_id, lines=lines, lock=True)
    priced = price_return(store=store, sale=sale, lines=lines)
    require_receipt_or_approval(priced, approved_by_id)
    check_refunds(total=priced.total, refunds=refunds)
    now = timezone.now()

    def write(number: str) -> tuple[ReturnRecord, WrittenReturns]:
        record = return_record(
            till=till,
            store=store,
            number=number,
            priced=priced,
            refunds=refunds,
            approved_by_id=approved_by_id,
            occurred_at=now,
        )
        return record, record_returns(records=[record], actor_id=actor_id)

    record, written = write_numbered(series=till.series("R"), model=Return, write=write)
    (return_id,) = written.ids
    note_return(return_id=return_id, record=record, priced=priced, actor_id=actor_id)
    if written.movements:
        post(written.movements, actor_id=actor_id)
    return return_id


def require_receipt_or_approval(priced: PricedReturn, approved_by_id: int | None) -> None:
    """Raises ApprovalRequired."""
    if priced.sale is None and approved_by_id is None:
        raise ApprovalRequired("A return without a receipt takes a manager's approval.")


def return_record(
    *,
    till: Till,
    store: Store,
    number: str,
    priced: PricedReturn,
    refunds: Sequence[Tender],
    approved_by_id: int | None,
    occurred_at: datetime,
    exchanged_for_id: int | None = None,
) -> ReturnRecord:
    return ReturnRecord(
        client_id=None,
        number=number,
        store=store,
        occurred_at=occurred_at,
        register_id=till.register_id,
        register_session_id=till.session_id,
        approved_by_id=approved_by_id,
        tax_inclusive=priced.tax_inclusive,
        sale_id=priced.sale.pk if priced.sale else None,
        exchanged_for_id=exchanged_for_id,
        lines=priced.lines,
        refunds=refunds,
    )


def note_return(
    *, return_id: int, record: ReturnRecord, priced: PricedReturn, actor_id: int
) -> None:
    record_event(
        action="returned",
        subject=Return(pk=return_id, number=record.number),
        actor_id=actor_id,
        store_id=record.store.pk,
        after={
            "sale": priced.sale.number if priced.sale else None,
            "refunded": f"{priced.total:.2f}",
            "awaiting_inspection": f"{priced.pending:.2f}",
            "approved_by_id": record.approved_by_id,
            "exchanged_for_id": record.exchanged_for_id,
        },
    )


def receipt_of_goods(
    *,
    sale_id: int | None,
    lines: Sequence[AskedReturnLine],
    lock: bool = False,
    at: str = "lines",
) -> Sale | None:
    """The sale that is named, or that the lines are of; there is one, or none.

    With `lock` nothing of it comes back elsewhere until the end. Raises NotFound, and Invalid for lines
    of several.
    """
    if sale_id is None:
        named = {line.sale_line_id for line in lines if line.sale_line_id is not None}
        if not named:
            return None
        of = SaleLine.objects.filter(pk__in=named).values_list("sale_id", flat=True)
        sales = set(of)
        if len(of) < len(named):
            raise NotFound
        if len(sales) > 1:
            raise Invalid(at, "A return is from one receipt: make one for each.")
        (sale_id,) = sales
    found = Sale.objects.filter(pk=sale_id)
    sale = (found.select_for_update(no_key=True) if lock else found).first()
    if sale is None:
        raise NotFound
    return sale


def _without_receipt(store: Store, lines: Sequence[AskedReturnLine], at: str) -> PricedReturn:
    asked = [
        AskedLine(variant_id=line.variant_id, qty=line.qty)
        for line in lines
        if line.variant_id is not None
    ]
    basket = price_basket(store=store, lines=asked, selling=False, at=at)
    return PricedReturn(
        sale=None,
        tax_inclusive=basket.receipt.tax_inclusive,
        lines=[
            ReturnRecordLine(
                variant_id=priced.variant_id,
                tracked=basket.wares[priced.variant_id].tracked,
                qty=priced.qty,
                unit_price=priced.unit_price,
                discount=priced.discount,
                tax_rate=priced.tax_rate,
                tax=priced.tax,
                line_total=priced.line_total,
                disposition=line.disposition,
            )
            for line, priced in zip(lines, basket.receipt.lines, strict=True)
        ],
    )


def _from_receipt(sale: Sale, lines: Sequence[AskedReturnLine], at: str) -> PricedReturn:
    sold = list(SaleLine.objects.filter(sale=sale).select_related("variant").order_by("line"))
    back = money_back_by_line(sale_id=sale.pk)
    costs = _costs_of(sale)
    priced, too_many = [], []
    for number, line in enumerate(lines):
        of = _line_of(sold, line, f"{at}.{number}")
        before = back.get(of.pk, LineMoney())
        if before.qty + line.qty > of.qty:
            left = (of.qty - before.qty).normalize()
            detail = f"Of {of.variant.sku} {left:f} may still come back."
            too_many.append(
                {"attr": f"{at}.{number}.qty", "code": "more_than_sold", "detail": detail}
            )
            continue
        share = refund_of(line.qty, sold=money_of(of), back=before)
        back[of.pk] = before.plus(share)
        priced.append(
            ReturnRecordLine(
                variant_id=of.variant_id,
                tracked=of.variant.track_stock,
                qty=line.qty,
                unit_price=of.unit_price,
                discount=share.discount,
                tax_rate=of.tax_rate,
                tax=share.tax,
                line_total=share.line_total,
                disposition=line.disposition,
                sale_line_id=of.pk,
                unit_cost=costs.get(of.line),
            )
        )
    if too_many:
        raise MoreThanSold(" ".join(error["detail"] for error in too_many), errors=too_many)
    return PricedReturn(sale=sale, tax_inclusive=sale.tax_inclusive, lines=priced)


def _line_of(sold: Sequence[SaleLine], asked: AskedReturnLine, at: str) -> SaleLine:
    if asked.sale_line_id is not None:
        for line in sold:
            if line.pk == asked.sale_line_id:
                return line
        raise NotFound
    matching = [line for line in sold if line.variant_id == asked.variant_id]
    if len(matching) == 1:
        return matching[0]
    said = "is on several lines of" if matching else "is not on"
    raise Invalid(f"{at}.variant_id", f"This {said} the receipt: give a sale_line_id.")


def money_of(line: SaleLine) -> LineMoney:
    return LineMoney(qty=line.qty, discount=line.discount, tax=line.tax, line_total=line.line_total)


def money_back_by_line(*, sale_id: int) -> dict[int, LineMoney]:
    """By sale line, what has come back or awaits inspection; what was rejected has not."""
    rows = (
        ReturnLine.objects.filter(sale_line__sale=sale_id)
        .exclude(inspection=Inspection.REJECTED)
        .order_by()
        .values("sale_line_id")
        .annotate(
            units=Sum("qty"), off=Sum("discount"), taxed=Sum("tax"), refunded=Sum("line_total")
        )
    )
    return {
        row["sale_line_id"]: LineMoney(
            qty=row["units"], discount=row["off"], tax=row["taxed"], line_total=row["refunded"]
        )
        for row in rows
    }


def _costs_of(sale: Sale) -> dict[int, Decimal]:
    """What the goods of each line left the shelf at, per unit."""
    entries = StockLedger.objects.filter(
        ref_type=RefType.SALE, ref_id=sale.pk, store_id=sale.store_id, reverses=None
    )
    return dict(entries.values_list("line", "unit_cost"))
