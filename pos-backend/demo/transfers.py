"""Goods between the demo's stores: one of each kind that the page of transfers tells apart."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction

from demo.plan import ShopDay
from demo.posting import Directory
from demo.shops import Retailer, Shop
from inventory.models import InventoryItem
from inventory.transfers.drafts import AskedTransferLine, create_transfer
from inventory.transfers.models import Transfer, TransferStatus
from inventory.transfers.services import (
    Arrival,
    Outcome,
    close_transfer,
    receive_transfer,
    send_transfer,
)

LINES = 4
QTY = Decimal(6)
MISSING = Decimal(2)  # of the first line of the one that is closed with a loss
SPARE = 6  # a shelf that gives some away keeps at least as much

# By these a later run knows them again.
LOST, PARTLY, ON_THE_WAY, DRAFT = NOTES = (
    "Top-up after the bank holiday",
    "Second half comes with the next van",
    "For the weekend",
    "Slow sellers, to try elsewhere",
)


def complete_transfers(
    retailer: Retailer, *, directory: Callable[[], Directory], until: dt.date
) -> bool:
    """A draft, one on its way, one partly received and one closed with a loss, as far as they lack.

    They happen after closing on the last day, when its trade is over; each step is a transaction of
    its own, so that a run which was cut off goes on where it stopped. A retailer with too few stores
    has none. Returns False where nothing was missing.
    """
    if len(retailer.shops) < 4:
        return False
    made = not Transfer.objects.filter(note__in=NOTES).exists()
    book = None
    if made:
        book = directory()
        with transaction.atomic():
            _write_drafts(book, retailer, until)
    while step := _next_step():
        book = book or directory()
        with transaction.atomic():
            step.take(_Scene(book, retailer, until), step.transfer)
        made = True
    return made


@dataclass(frozen=True, slots=True)
class _Scene:
    book: Directory
    retailer: Retailer
    until: dt.date

    def actor_id(self, store_id: int) -> int:
        """Who is first of the store's team."""
        code = next(code for code, store in self.book.stores.items() if store.pk == store_id)
        shop = next(shop for shop in self.retailer.shops if shop.code == code)
        return self.book.users[shop.team[0]]

    def at(self, hour: float) -> dt.datetime:
        return ShopDay(self.retailer, self.retailer.shops[0], self.until, "").at(hour)


@dataclass(frozen=True, slots=True)
class _Step:
    transfer: Transfer
    take: Callable[[_Scene, Transfer], None]


def _next_step() -> _Step | None:
    for note, status, take in (
        (LOST, TransferStatus.DRAFT, _send),
        (LOST, TransferStatus.IN_TRANSIT, _receive_all_but_some),
        (LOST, TransferStatus.PARTIAL_RECEIVED, _lose_the_rest),
        (PARTLY, TransferStatus.DRAFT, _send),
        (PARTLY, TransferStatus.IN_TRANSIT, _receive_half),
        (ON_THE_WAY, TransferStatus.DRAFT, _send),
    ):
        transfer = Transfer.objects.filter(note=note, status=status).order_by("id").first()
        if transfer is not None:
            return _Step(transfer, take)
    return None


def _write_drafts(book: Directory, retailer: Retailer, until: dt.date) -> None:
    first, second, third, fourth = retailer.shops[:4]
    _draft(book, first, second, 0, LOST, until)
    _draft(book, first, third, 1, PARTLY, until)
    _draft(book, first, second, 2, ON_THE_WAY, until + dt.timedelta(days=1))
    _draft(book, second, fourth, 0, DRAFT, until + dt.timedelta(days=3))


def _draft(
    book: Directory, source: Shop, target: Shop, part: int, note: str, expected: dt.date
) -> None:
    """The `part`-th handful of what the source has enough of, by SKU."""
    plenty = InventoryItem.objects.filter(
        store=book.stores[source.code], on_hand__gte=QTY + SPARE
    ).order_by("variant__sku")
    variants = plenty.values_list("variant_id", flat=True)[part * LINES : (part + 1) * LINES]
    create_transfer(
        from_store=book.stores[source.code],
        to_store=book.stores[target.code],
        lines=[AskedTransferLine(variant_id=variant_id, qty=QTY) for variant_id in variants],
        note=note,
        expected_date=expected,
        actor_id=book.users[source.team[0]],
    )


def _send(scene: _Scene, transfer: Transfer) -> None:
    actor_id = scene.actor_id(transfer.from_store_id)
    send_transfer(transfer_id=transfer.pk, actor_id=actor_id, at=scene.at(21))


def _receive_all_but_some(scene: _Scene, transfer: Transfer) -> None:
    first, *rest = transfer.lines.order_by("line")
    arrivals = [Arrival(variant_id=first.variant_id, qty=first.qty_remaining - MISSING)]
    arrivals += [Arrival(variant_id=line.variant_id, qty=line.qty_remaining) for line in rest]
    _receive(scene, transfer, arrivals)


def _receive_half(scene: _Scene, transfer: Transfer) -> None:
    lines = transfer.lines.order_by("line")[: LINES // 2]
    _receive(scene, transfer, [Arrival(variant_id=line.variant_id, qty=QTY - 1) for line in lines])


def _receive(scene: _Scene, transfer: Transfer, arrivals: list[Arrival]) -> None:
    receive_transfer(
        transfer_id=transfer.pk,
        arrivals=arrivals,
        actor_id=scene.actor_id(transfer.to_store_id),
        at=scene.at(21.5),
    )


def _lose_the_rest(scene: _Scene, transfer: Transfer) -> None:
    close_transfer(
        transfer_id=transfer.pk,
        outcomes=[
            Outcome(variant_id=line.variant_id, qty=line.qty_remaining, is_lost=True)
            for line in transfer.lines.order_by("line")
            if line.qty_remaining
        ],
        actor_id=scene.actor_id(transfer.to_store_id),
        at=scene.at(21.75),
    )
