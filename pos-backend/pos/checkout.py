"""The workflow of a sale: price, take the money, write it down, move the stock. All or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from core.problems import NotFound, Problem
from inventory.ledger import post
from inventory.models import OversoldBy
from inventory.models_promises import Reservation
from pos.baskets import AskedLine, Basket, price_basket
from pos.models import Sale
from pos.recording import ReceiptRecordLine, Tender
from pos.recording_sales import SaleRecord, WrittenSales, record_sales
from pos.sessions import Till
from pos.tenders import change_for
from stores.models import Store
from tenants.audit import record_event
from tenants.models import ShortagePolicy


class ApprovalRequired(Problem):
    """409: a manager could let this through, with `approval`."""

    default_code = "approval_required"


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletedSale:
    """A sale as it was just made, without asking the database again."""

    id: int
    line_ids: Sequence[int]
    record: SaleRecord
    basket: Basket


def checkout(
    *,
    till: Till,
    store: Store,
    client_id: UUID,
    lines: Sequence[AskedLine],
    payments: Sequence[Tender],
    actor_id: int,
    approved_by_id: int | None = None,
    reservation_id: int | None = None,
) -> CompletedSale | int:
    """Sell, and post to the ledger as the last work of the transaction. `till` is held, of `store`.

    The id of the sale that is known by `client_id`, where there is one: then nothing is done.

    Raises SessionClosed, NotFound for what is not the tenant's, ApprovalRequired for another price
    without a manager's yes, PaymentMismatch, and InsufficientStock: a manager's yes lets below zero
    what the shortage policy says `WARN` of, and nothing else.
    """
    if till.known_sale_id is not None:
        return till.known_sale_id
    till.require_open()
    basket = price_basket(store=store, lines=lines)
    if basket.overrides and approved_by_id is None:
        raise ApprovalRequired("Another price takes a manager's approval.")
    total = basket.receipt.total
    change = change_for(total=total, payments=payments)
    promised = _promised_line(reservation_id, store, lines)
    try:
        with transaction.atomic():
            record = SaleRecord(
                client_id=client_id,
                number=till.number(),
                store=store,
                occurred_at=timezone.now(),
                register_id=till.register_id,
                register_session_id=till.session_id,
                approved_by_id=approved_by_id,
                tax_inclusive=basket.receipt.tax_inclusive,
                lines=[
                    _record_line(
                        basket,
                        number,
                        approved=approved_by_id is not None,
                        reservation_id=reservation_id if number == promised else None,
                    )
                    for number in range(len(lines))
                ],
                payments=payments,
                change=change,
            )
            written = record_sales(records=[record], actor_id=actor_id)
    except IntegrityError:
        known = Sale.objects.filter(client_id=client_id).first()
        if known is None:
            raise
        return known.pk  # the same sale came in twice at once
    (sale_id,) = written.ids
    _note_approval(sale_id, record, basket, actor_id)
    _post(written, actor_id)
    return CompletedSale(id=sale_id, line_ids=written.line_ids, record=record, basket=basket)


def _promised_line(
    reservation_id: int | None, store: Store, lines: Sequence[AskedLine]
) -> int | None:
    """Which line a reservation was made for. Raises NotFound, and Problem where none is."""
    if reservation_id is None:
        return None
    reservation = Reservation.objects.select_related("item").filter(pk=reservation_id).first()
    if reservation is None:
        raise NotFound
    if reservation.item.store_id == store.pk:
        for number, line in enumerate(lines):
            if line.variant_id == reservation.item.variant_id:
                return number
    raise Problem("The reservation is for none of these lines.", code="reservation_elsewhere")


def _record_line(
    basket: Basket, number: int, *, approved: bool, reservation_id: int | None
) -> ReceiptRecordLine:
    asked, priced = basket.asked[number], basket.receipt.lines[number]
    ware = basket.wares[asked.variant_id]
    overridden = asked.unit_price_override is not None
    below_zero = approved and ware.policy == ShortagePolicy.WARN
    return ReceiptRecordLine(
        variant_id=ware.variant_id,
        tracked=ware.tracked,
        qty=priced.qty,
        unit_price=priced.unit_price,
        discount=priced.discount,
        tax_rate=priced.tax_rate,
        tax=priced.tax,
        line_total=priced.line_total,
        list_price=ware.price if overridden else None,
        oversell=OversoldBy.APPROVAL if below_zero else None,
        reservation_id=reservation_id,
    )


def _note_approval(sale_id: int, record: SaleRecord, basket: Basket, actor_id: int) -> None:
    """A plain sale is its own record; what a manager let through stands in the trail as well."""
    if record.approved_by_id is None:
        return
    prices = [
        {
            "sku": basket.wares[line.variant_id].sku,
            "list_price": _plain(line.list_price),
            "unit_price": _plain(line.unit_price),
        }
        for line in record.lines
        if line.list_price is not None
    ]
    record_event(
        action="price_overridden" if prices else "approved",
        subject=Sale(pk=sale_id, number=record.number),
        actor_id=actor_id,
        store_id=record.store.pk,
        after={"approved_by_id": record.approved_by_id, "prices": prices},
    )


def _plain(amount: Decimal) -> str:
    return f"{amount.normalize():f}"


def _post(written: WrittenSales, actor_id: int) -> None:
    if written.movements:  # services and postage keep no stock
        post(written.movements, actor_id=actor_id)
