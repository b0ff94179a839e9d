"""The workflow of goods between two stores: sent, received bit by bit, and accounted for to the end.

Whatever was sent is received, lost, returned or still on its way; each step is one post to the ledger,
and what the destination still expects stands in `Inbound`.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from django.utils import timezone

from catalog.models import Variant
from core.money import ZERO
from core.problems import Invalid, NotFound, Problem
from inventory.ledger import make_items, post
from inventory.models import OversoldBy, RefType
from inventory.movements import Movement
from inventory.reservations.models import Inbound, InboundType
from inventory.transfers.drafts import locked_transfer, require_status
from inventory.transfers.models import ON_THE_WAY, Transfer, TransferLine, TransferStatus
from inventory.transfers.values import Worth, worth_on_the_way
from stores.holds import keep_open
from tenants.audit import record_event
from tenants.bulk import insert_rows, update_rows
from tenants.documents import refuse_stale

LOST = "LOST"  # the reason of what never arrived, where none is given
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


class MoreThanRemaining(Problem):
    """409 that names every line of which less is on its way, with what remains."""

    default_code = "more_than_remaining"


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
    lines = _lines_of(transfer)
    _pick(lines, picked or {})
    sent = [line for line in lines.values() if line.qty_sent]
    if not sent:
        raise Problem("Nothing is picked: there is nothing to send.", code="nothing_to_send")
    now = at or timezone.now()
    transfer.sent_at, transfer.sent_by_id = now, actor_id
    transfer.status = TransferStatus.IN_TRANSIT
    movements = [
        _movement(transfer, line, RefType.TRANSFER_OUT, transfer.from_store_id, -line.qty_sent, now)
        for line in sent
    ]
    _write(transfer, lines.values())
    ends = (transfer.from_store_id, transfer.to_store_id)
    make_items((store_id, line.variant_id) for store_id in ends for line in sent)
    _note("sent", transfer, transfer.from_store_id, actor_id, [_told(x, x.qty_sent) for x in sent])
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
    lines = _lines_of(transfer)
    if arrivals is None:
        arrivals = [
            Arrival(variant_id=line.variant_id, qty=line.qty_remaining)
            for line in lines.values()
            if line.qty_remaining
        ]
    _check_on_transfer(lines, [arrival.variant_id for arrival in arrivals])
    _refuse_more_than_remaining(lines, [(a.variant_id, a.qty) for a in arrivals])
    worth, now = worth_on_the_way(transfer), at or timezone.now()
    movements: list[Movement] = []
    told = []
    for arrival in arrivals:
        line = lines[arrival.variant_id]
        came_in = _arrived(transfer, line, worth, transfer.to_store_id, arrival.qty, now)
        movements.append(came_in)
        if arrival.damaged:
            movements.append(_written_off(came_in, arrival.damaged, DAMAGED))
        line.qty_received += arrival.qty
        line.qty_damaged += arrival.damaged
        told.append(_told(line, arrival.qty, damaged=arrival.damaged))
    _settle(transfer, lines.values(), now)
    _note("received", transfer, transfer.to_store_id, actor_id, told)
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
    _give_up(transfer, _lines_of(transfer), outcomes, "closed", actor_id, at)
    return transfer


def cancel_transfer(*, transfer_id: int, actor_id: int, at: dt.datetime | None = None) -> Transfer:
    """Drop a draft, or return to the source all that is still on its way.

    Raises NotFound and TransferState.
    """
    transfer = locked_transfer(transfer_id)
    require_status(transfer, [TransferStatus.DRAFT, *ON_THE_WAY], "cancelled")
    lines = _lines_of(transfer)
    if transfer.status == TransferStatus.DRAFT:
        transfer.status, transfer.finished_at = TransferStatus.CANCELLED, at or timezone.now()
        _write(transfer, [])
        _note("cancelled", transfer, transfer.from_store_id, actor_id, [])
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
    _check_on_transfer(lines, [outcome.variant_id for outcome in outcomes])
    _refuse_more_than_remaining(lines, [(o.variant_id, o.qty) for o in outcomes])
    worth, now = worth_on_the_way(transfer), at or timezone.now()
    movements: list[Movement] = []
    told = []
    for outcome in outcomes:
        line = lines[outcome.variant_id]
        back = _arrived(transfer, line, worth, transfer.from_store_id, outcome.qty, now)
        movements.append(back)
        if outcome.is_lost:
            movements.append(_written_off(back, outcome.qty, outcome.reason_code))
            line.qty_lost += outcome.qty
            told.append(_told(line, outcome.qty, outcome="LOST", reason_code=outcome.reason_code))
        else:
            line.qty_returned += outcome.qty
            told.append(_told(line, outcome.qty, outcome="RETURNED"))
    _settle(transfer, lines.values(), now)
    _note(action, transfer, transfer.from_store_id, actor_id, told)
    post(movements, actor_id=actor_id)


def _lines_of(transfer: Transfer) -> dict[int, TransferLine]:
    """By variant."""
    lines = transfer.lines.select_related("variant").order_by("line")
    return {line.variant_id: line for line in lines}


def _pick(lines: Mapping[int, TransferLine], picked: Mapping[int, Decimal]) -> None:
    _check_on_transfer(lines, list(picked))
    for number, (variant_id, qty) in enumerate(picked.items()):
        line = lines[variant_id]
        if qty > line.qty:
            raise Invalid(
                f"lines.{number}.qty_sent",
                f"{line.qty.normalize():f} of {line.variant.sku} were asked for.",
            )
    for line in lines.values():
        line.qty_sent = picked.get(line.variant_id, line.qty)


def _check_on_transfer(lines: Mapping[int, TransferLine], variant_ids: Sequence[int]) -> None:
    """Raises NotFound for a variant that is not the tenant's, Invalid for one that is not on it."""
    strange = [variant_id for variant_id in variant_ids if variant_id not in lines]
    if not strange:
        return
    known = Variant.objects.in_bulk(strange)
    if len(known) < len(set(strange)):
        raise NotFound
    raise Invalid(
        f"lines.{variant_ids.index(strange[0])}.variant_id",
        f"{known[strange[0]].sku} is not on this transfer.",
        code="not_on_transfer",
    )


def _refuse_more_than_remaining(
    lines: Mapping[int, TransferLine], asked: Sequence[tuple[int, Decimal]]
) -> None:
    left = {variant_id: line.qty_remaining for variant_id, line in lines.items()}
    errors, remaining = [], []
    for number, (variant_id, qty) in enumerate(asked):
        left[variant_id] -= qty
        if left[variant_id] < 0:
            line = lines[variant_id]
            sku, on_the_way = line.variant.sku, line.qty_remaining
            detail = f"Of {sku} {on_the_way.normalize():f} are on their way."
            attr = f"lines.{number}.qty"
            errors.append({"attr": attr, "code": "more_than_remaining", "detail": detail})
            remaining.append(
                {"variant_id": variant_id, "sku": sku, "qty_remaining": f"{on_the_way:.3f}"}
            )
    if errors:
        detail = " ".join(error["detail"] for error in errors)
        raise MoreThanRemaining(detail, errors=errors, remaining=remaining)


def _movement(
    transfer: Transfer,
    line: TransferLine,
    ref_type: RefType,
    store_id: int,
    qty: Decimal,
    at: dt.datetime,
    **fields: Any,
) -> Movement:
    return Movement(
        store_id=store_id,
        variant_id=line.variant_id,
        ref_type=ref_type,
        ref_id=transfer.pk,
        ref_label=transfer.number,
        line=line.line,
        qty=qty,
        occurred_at=at,
        **fields,
    )


def _arrived(
    transfer: Transfer,
    line: TransferLine,
    worth: Mapping[int, Worth],
    store_id: int,
    qty: Decimal,
    at: dt.datetime,
) -> Movement:
    """Goods of a line come in, at either end, at what they left at."""
    value = worth[line.line].take(qty)
    return _movement(transfer, line, RefType.TRANSFER_IN, store_id, qty, at, value=value)


def _written_off(came_in: Movement, qty: Decimal, reason_code: str) -> Movement:
    """Of goods that are there by this very batch: a shelf that owes some does not refuse them."""
    return replace(
        came_in,
        ref_type=RefType.WASTE,
        qty=-qty,
        value=None,
        reason_code=reason_code,
        oversell=OversoldBy.POLICY,
    )


def _settle(transfer: Transfer, lines: Iterable[TransferLine], now: dt.datetime) -> None:
    """The status by what remains, and all of it written."""
    lines = list(lines)
    if any(line.qty_remaining for line in lines):
        received = any(line.qty_received for line in lines)
        transfer.status = TransferStatus.PARTIAL_RECEIVED if received else TransferStatus.IN_TRANSIT
    else:
        received = any(line.qty_received for line in lines)
        transfer.status = TransferStatus.RECEIVED if received else TransferStatus.CANCELLED
        transfer.finished_at = now
    _write(transfer, lines)


_QUANTITIES = ("qty_sent", "qty_received", "qty_damaged", "qty_lost", "qty_returned")


def _write(transfer: Transfer, lines: Iterable[TransferLine]) -> None:
    """The document, its lines and what the destination still expects of it."""
    lines = list(lines)
    transfer.version += 1
    transfer.save()
    update_rows(
        TransferLine,
        _QUANTITIES,
        [(line.pk, *(getattr(line, name) for name in _QUANTITIES)) for line in lines],
    )
    Inbound.objects.filter(ref_type=InboundType.TRANSFER, ref_id=transfer.pk).delete()
    insert_rows(
        Inbound,
        ("store_id", "variant_id", "ref_type", "ref_id", "qty"),
        list(_expected(transfer, lines)),
    )


def _expected(transfer: Transfer, lines: Iterable[TransferLine]) -> Iterator[tuple[Any, ...]]:
    for line in lines:
        if line.qty_remaining:
            ref = (InboundType.TRANSFER, transfer.pk)
            yield transfer.to_store_id, line.variant_id, *ref, line.qty_remaining


def _told(line: TransferLine, qty: Decimal, **more: Any) -> dict[str, Any]:
    """A line of what happened, as the document's history shows it."""
    said = {name: f"{x:.3f}" if isinstance(x, Decimal) else x for name, x in more.items()}
    return {"variant_id": line.variant_id, "sku": line.variant.sku, "qty": f"{qty:.3f}", **said}


def _note(
    action: str, transfer: Transfer, store_id: int, actor_id: int, lines: list[dict[str, Any]]
) -> None:
    record_event(
        action=action,
        subject=transfer,
        actor_id=actor_id,
        store_id=store_id,
        after={"status": transfer.status, "lines": lines},
    )
