"""The workflow of goods between two stores: sent, received bit by bit, and accounted for to the end.

Whatever was sent is received, lost, returned or still on its way; each step is one post to the ledger,
and what the destination still expects stands in `Inbound`.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils import timezone

from core.money import ZERO
from core.problems import Problem
from inventory.ledger import make_items, post
from inventory.models import RefType
from inventory.movements import Movement
from inventory.reasons import LOST
from inventory.transfers.drafts import locked_transfer, require_status
from inventory.transfers.lines import check_on_transfer, lines_of, pick, refuse_more_than_remaining
from inventory.transfers.models import ON_THE_WAY, Transfer, TransferLine, TransferStatus
from inventory.transfers.values import worth_on_the_way
from inventory.transfers.writing import (
    arrived,
    movement_of,
    note,
    settle,
    told_line,
    write,
    written_off,
)
from stores.holds import keep_open
from tenants.documents import refuse_stale

DAMAGED = "DAMAGED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """`qty` units (> 0) of a line that came, `damaged` of them to be written off."""

    variant_id: int
    qty: Decimal
    damaged: Decimal = ZERO


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of `qty` units (> 0) that will not arrive: lost, or back at the source."""

    variant_id: int
    qty: Decimal
    is_lost: bool
    reason_code: str = LOST


def send_transfer(
    *,
    transfer_id: int,
    actor_id: int,
    picked: Mapping[int, Decimal] | None = None,
    seen: int | None = None,
    at: dt.datetime | None = None,
) -> Transfer:
    """Take the goods out of the source. `picked` units by variant where fewer go than were asked for;
    the rest of such a line falls away. `at` is when it happened, for what is recorded afterwards.

    Raises NotFound, StaleVersion, TransferState, Problem for a closed destination or where nothing
    goes, Invalid for a pick that is not on the transfer or is more than asked, and InsufficientStock
    that names every line which is not there.
    """
    transfer = locked_transfer(transfer_id)
    require_status(transfer, [TransferStatus.DRAFT], "sent")
    refuse_stale(version=transfer.version, seen=seen)
    keep_open(transfer.to_store)
    lines = lines_of(transfer)
    pick(lines, picked or {})
    sent = [line for line in lines.values() if line.qty_sent]
    if not sent:
        raise Problem("Nothing is picked: there is nothing to send.", code="nothing_to_send")
    now = at or timezone.now()
    transfer.sent_at, transfer.sent_by_id = now, actor_id
    transfer.status = TransferStatus.IN_TRANSIT
    movements = [
        movement_of(
            transfer, line, RefType.TRANSFER_OUT, transfer.from_store_id, -line.qty_sent, now
        )
        for line in sent
    ]
    write(transfer, lines.values())
    ends = (transfer.from_store_id, transfer.to_store_id)
    make_items((store_id, line.variant_id) for store_id in ends for line in sent)
    note(
        "sent", transfer, transfer.from_store_id, actor_id, [told_line(x, x.qty_sent) for x in sent]
    )
    post(movements, actor_id=actor_id)
    return transfer


def receive_transfer(
    *,
    transfer_id: int,
    actor_id: int,
    arrivals: Sequence[Arrival] | None = None,
    at: dt.datetime | None = None,
) -> Transfer:
    """Take goods in at the destination, any number of times; None: everything that is on its way.

    Raises NotFound, TransferState, Invalid for a variant that is not on the transfer, and
    MoreThanRemaining.
    """
    transfer = locked_transfer(transfer_id)
    require_status(transfer, ON_THE_WAY, "received")
    lines = lines_of(transfer)
    if arrivals is None:
        arrivals = [
            Arrival(variant_id=line.variant_id, qty=line.qty_remaining)
            for line in lines.values()
            if line.qty_remaining
        ]
    check_on_transfer(lines, [arrival.variant_id for arrival in arrivals])
    refuse_more_than_remaining(lines, [(a.variant_id, a.qty) for a in arrivals])
    worth, now = worth_on_the_way(transfer), at or timezone.now()
    movements: list[Movement] = []
    told = []
    for arrival in arrivals:
        line = lines[arrival.variant_id]
        came_in = arrived(transfer, line, worth, transfer.to_store_id, arrival.qty, now)
        movements.append(came_in)
        if arrival.damaged:
            movements.append(written_off(came_in, arrival.damaged, DAMAGED))
        line.qty_received += arrival.qty
        line.qty_damaged += arrival.damaged
        told.append(told_line(line, arrival.qty, damaged=arrival.damaged))
    settle(transfer, lines.values(), now)
    note("received", transfer, transfer.to_store_id, actor_id, told)
    post(movements, actor_id=actor_id)
    return transfer


def close_transfer(
    *,
    transfer_id: int,
    outcomes: Sequence[Outcome],
    actor_id: int,
    at: dt.datetime | None = None,
) -> Transfer:
    """Say of units that are still on their way what became of them: they are booked back to the
    source, and written off there where they are lost.

    Raises NotFound, TransferState, Invalid for a variant that is not on the transfer, and
    MoreThanRemaining.
    """
    transfer = locked_transfer(transfer_id)
    require_status(transfer, ON_THE_WAY, "closed")
    _give_up(transfer, lines_of(transfer), outcomes, "closed", actor_id, at)
    return transfer


def cancel_transfer(*, transfer_id: int, actor_id: int, at: dt.datetime | None = None) -> Transfer:
    """Drop a draft, or return to the source all that is still on its way.

    Raises NotFound and TransferState.
    """
    transfer = locked_transfer(transfer_id)
    require_status(transfer, [TransferStatus.DRAFT, *ON_THE_WAY], "cancelled")
    lines = lines_of(transfer)
    if transfer.status == TransferStatus.DRAFT:
        transfer.status, transfer.finished_at = TransferStatus.CANCELLED, at or timezone.now()
        write(transfer, [])
        note("cancelled", transfer, transfer.from_store_id, actor_id, [])
        return transfer
    returned = [
        Outcome(variant_id=line.variant_id, qty=line.qty_remaining, is_lost=False)
        for line in lines.values()
        if line.qty_remaining
    ]
    _give_up(transfer, lines, returned, "cancelled", actor_id, at)
    return transfer


def _give_up(
    transfer: Transfer,
    lines: Mapping[int, TransferLine],
    outcomes: Sequence[Outcome],
    action: str,
    actor_id: int,
    at: dt.datetime | None,
) -> None:
    check_on_transfer(lines, [outcome.variant_id for outcome in outcomes])
    refuse_more_than_remaining(lines, [(o.variant_id, o.qty) for o in outcomes])
    worth, now = worth_on_the_way(transfer), at or timezone.now()
    movements: list[Movement] = []
    told = []
    for outcome in outcomes:
        line = lines[outcome.variant_id]
        back = arrived(transfer, line, worth, transfer.from_store_id, outcome.qty, now)
        movements.append(back)
        if outcome.is_lost:
            movements.append(written_off(back, outcome.qty, outcome.reason_code))
            line.qty_lost += outcome.qty
            told.append(
                told_line(line, outcome.qty, outcome="LOST", reason_code=outcome.reason_code)
            )
        else:
            line.qty_returned += outcome.qty
            told.append(told_line(line, outcome.qty, outcome="RETURNED"))
    settle(transfer, lines.values(), now)
    note(action, transfer, transfer.from_store_id, actor_id, told)
    post(movements, actor_id=actor_id)
