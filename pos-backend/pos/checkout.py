"""The workflow of a sale: price, take the money, write it down, move the stock. All or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import IntegrityError
from django.utils import timezone

from inventory.ledger import post
from pos.baskets import Basket
from pos.drafts import AskedSale, draft_sale, note_approval
from pos.models import Sale
from pos.numbering import write_numbered
from pos.recording_sales import SaleRecord, WrittenSales, record_sales
from pos.sessions import Till
from pos.tenders import change_for
from stores.models import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletedSale:
    """A sale as it was just made, without asking the database again."""

    id: int
    line_ids: Sequence[int]
    record: SaleRecord
    basket: Basket


def checkout(*, till: Till, store: Store, asked: AskedSale, actor_id: int) -> CompletedSale | int:
    """Sell, and post to the ledger as the last work of the transaction. `till` is held, of `store`.

    The id of the sale that is known by its `client_id`, where there is one: then nothing is done.

    Raises SessionClosed, NotFound for what is not the tenant's, ApprovalRequired for another price
    without a manager's yes, PaymentMismatch, and InsufficientStock: a manager's yes lets below zero
    what the shortage policy says `WARN` of, and nothing else.
    """
    if till.known_sale_id is not None:
        return till.known_sale_id
    till.require_open()
    draft = draft_sale(till=till, store=store, asked=asked)
    change = change_for(total=draft.basket.receipt.total, payments=asked.payments)
    now = timezone.now()

    def write(number: str) -> tuple[SaleRecord, WrittenSales]:
        record = draft.record(
            number=number, payments=asked.payments, change=change, occurred_at=now
        )
        return record, record_sales(records=[record], actor_id=actor_id)

    try:
        record, written = write_numbered(series=till.series(), model=Sale, write=write)
    except IntegrityError:
        known = known_sale(asked.client_id)
        if known is None:
            raise
        return known  # the same sale came in twice at once
    (sale_id,) = written.ids
    note_approval(sale_id=sale_id, record=record, basket=draft.basket, actor_id=actor_id)
    if written.movements:  # services and postage keep no stock
        post(written.movements, actor_id=actor_id)
    return CompletedSale(id=sale_id, line_ids=written.line_ids, record=record, basket=draft.basket)


def known_sale(client_id: UUID) -> int | None:
    return Sale.objects.filter(client_id=client_id).values_list("pk", flat=True).first()
