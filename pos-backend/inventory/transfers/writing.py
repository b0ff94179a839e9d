"""How a step of a transfer is written: movements, the document, and what its destination expects."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from inventory.models import OversoldBy, RefType
from inventory.movements import Movement
from inventory.reservations.inbound import expect_inbound
from inventory.reservations.models import InboundType
from inventory.transfers.models import Transfer, TransferLine, TransferStatus
from inventory.transfers.values import Worth
from tenants.audit import record_event
from tenants.bulk import update_rows


def movement_of(
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


def arrived(
    transfer: Transfer,
    line: TransferLine,
    worth: Mapping[int, Worth],
    store_id: int,
    qty: Decimal,
    at: dt.datetime,
) -> Movement:
    """Goods of a line come in, at either end, at what they left at."""
    value = worth[line.line].take(qty)
    return movement_of(transfer, line, RefType.TRANSFER_IN, store_id, qty, at, value=value)


def written_off(came_in: Movement, qty: Decimal, reason_code: str) -> Movement:
    """Of goods that are there by this very batch: a shelf that owes some does not refuse them."""
    return replace(
        came_in,
        ref_type=RefType.WASTE,
        qty=-qty,
        value=None,
        reason_code=reason_code,
        oversell=OversoldBy.POLICY,
    )


def settle(transfer: Transfer, lines: Iterable[TransferLine], now: dt.datetime) -> None:
    """The status by what remains, and all of it written."""
    lines = list(lines)
    if any(line.qty_remaining for line in lines):
        received = any(line.qty_received for line in lines)
        transfer.status = TransferStatus.PARTIAL_RECEIVED if received else TransferStatus.IN_TRANSIT
    else:
        received = any(line.qty_received for line in lines)
        transfer.status = TransferStatus.RECEIVED if received else TransferStatus.CANCELLED
        transfer.finished_at = now
    write(transfer, lines)


_QUANTITIES = ("qty_sent", "qty_received", "qty_damaged", "qty_lost", "qty_returned")


def write(transfer: Transfer, lines: Iterable[TransferLine]) -> None:
    """The document, its lines and what the destination still expects of it."""
    lines = list(lines)
    transfer.version += 1
    transfer.save()
    update_rows(
        TransferLine,
        _QUANTITIES,
        [(line.pk, *(getattr(line, name) for name in _QUANTITIES)) for line in lines],
    )
    expect_inbound(
        ref_type=InboundType.TRANSFER,
        ref_id=transfer.pk,
        expected=[
            (transfer.to_store_id, line.variant_id, line.qty_remaining)
            for line in lines
            if line.qty_remaining
        ],
    )


def told_line(line: TransferLine, qty: Decimal, **more: Any) -> dict[str, Any]:
    """A line of what happened, as the document's history shows it."""
    said = {name: f"{x:.3f}" if isinstance(x, Decimal) else x for name, x in more.items()}
    return {"variant_id": line.variant_id, "sku": line.variant.sku, "qty": f"{qty:.3f}", **said}


def note(
    action: str, transfer: Transfer, store_id: int, actor_id: int, lines: list[dict[str, Any]]
) -> None:
    record_event(
        action=action,
        subject=transfer,
        actor_id=actor_id,
        store_id=store_id,
        after={"status": transfer.status, "lines": lines},
    )
