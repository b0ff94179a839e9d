"""A sale before it is written: priced, with the prices and the reservation that it may have."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from core.problems import NotFound, Problem
from inventory.models import OversoldBy
from inventory.reservations.models import Reservation
from pos.baskets import AskedLine, Basket, price_basket
from pos.models import Sale
from pos.recording import ReceiptRecordLine, Tender
from pos.recording_sales import SaleRecord
from pos.sessions import Till
from stores.models import Store
from tenants.audit import record_event
from tenants.models import ShortagePolicy


class ApprovalRequired(Problem):
    """409: a manager could let this through, with `approval`."""

    default_code = "approval_required"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedSale:
    """What a till wants to sell, known by its own `client_id`, and what was handed over for it."""

    client_id: UUID
    lines: Sequence[AskedLine]
    payments: Sequence[Tender]
    approved_by_id: int | None = None
    reservation_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleDraft:
    """`promised` is the place of the line that its reservation was made for."""

    till: Till
    store: Store
    asked: AskedSale
    basket: Basket
    promised: int | None

    def record(
        self, *, number: str, payments: Sequence[Tender], change: Decimal, occurred_at: datetime
    ) -> SaleRecord:
        return SaleRecord(
            client_id=self.asked.client_id,
            number=number,
            store=self.store,
            occurred_at=occurred_at,
            register_id=self.till.register_id,
            register_session_id=self.till.session_id,
            approved_by_id=self.asked.approved_by_id,
            tax_inclusive=self.basket.receipt.tax_inclusive,
            lines=[self._line(place) for place in range(len(self.basket.asked))],
            payments=payments,
            change=change,
        )

    def _line(self, place: int) -> ReceiptRecordLine:
        line, priced = self.basket.asked[place], self.basket.receipt.lines[place]
        ware = self.basket.wares[line.variant_id]
        overridden = line.unit_price_override is not None
        below_zero = self.asked.approved_by_id is not None and ware.policy == ShortagePolicy.WARN
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
            reservation_id=self.asked.reservation_id if place == self.promised else None,
        )


def draft_sale(*, till: Till, store: Store, asked: AskedSale) -> SaleDraft:
    """Price what is asked for; nothing is written.

    Raises NotFound for what is not the tenant's, Problem for what is no longer sold or a reservation
    of something else, and ApprovalRequired for another price without a manager's yes.
    """
    basket = price_basket(store=store, lines=asked.lines)
    if basket.overrides and asked.approved_by_id is None:
        raise ApprovalRequired("Another price takes a manager's approval.")
    promised = _promised_line(asked.reservation_id, store, asked.lines)
    return SaleDraft(till=till, store=store, asked=asked, basket=basket, promised=promised)


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


def note_approval(*, sale_id: int, record: SaleRecord, basket: Basket, actor_id: int) -> None:
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
