"""The workflow of an adjustment: made and posted at once, undone only by a reversal."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import QuerySet
from django.utils import timezone

from core.problems import Invalid, NotFound, Problem
from inventory.adjustments.models import (
    Adjustment,
    AdjustmentKind,
    AdjustmentLine,
    AdjustmentStatus,
)
from inventory.ledger import lock_on_hand, post
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.movements import Movement
from inventory.recording import AdjustmentRecord, AdjustmentRecordLine, write_adjustments
from inventory.wares import tracked_variants
from stores.models import Store
from tenants.audit import record_event
from tenants.numbering import next_number


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustmentDraftLine:
    """Either `qty_delta` units, signed, or `set_to` units where `expected_on_hand` were seen.

    `expected_on_hand` None sets without looking.
    """

    variant_id: int
    qty_delta: Decimal | None = None
    set_to: Decimal | None = None
    expected_on_hand: Decimal | None = None
    unit_cost: Decimal | None = None


class StockMoved(Problem):
    default_code = "stock_moved"


class CountedSince(Problem):
    default_code = "counted_since"


def create_adjustment(
    *,
    store: Store,
    kind: AdjustmentKind,
    reason_code: str,
    lines: Sequence[AdjustmentDraftLine],
    actor_id: int,
    note: str = "",
    reference: str = "",
    occurred_at: dt.datetime | None = None,
) -> Adjustment:
    """Write and post the document. Must be the last work of its transaction.

    Raises NotFound for a variant that is not the tenant's, Invalid for one that keeps no stock or for
    an item set twice, StockMoved where stock is not what was seen, CountedSince where a shelf is set
    for a time before its last count, Problem where nothing changes, and InsufficientStock.
    """
    tracked_variants([line.variant_id for line in lines])
    number = next_number(series="ADJ")  # before the items: one order of locks for all documents
    deltas = _deltas(store, lines, occurred_at)
    record = AdjustmentRecord(
        client_id=None,
        number=f"ADJ-{number:06d}",
        store=store,
        kind=kind,
        reason_code=reason_code,
        note=note,
        reference=reference,
        occurred_at=occurred_at or timezone.now(),
        lines=[
            AdjustmentRecordLine(
                variant_id=line.variant_id, qty_delta=delta, unit_cost=line.unit_cost
            )
            for line, delta in zip(lines, deltas, strict=True)
            if delta
        ],
    )
    if not record.lines:
        raise Problem("Stock is already at these quantities.", code="nothing_to_adjust")
    movements = write_adjustments(records=[record], actor_id=actor_id)
    adjustment = Adjustment.objects.get(number=record.number)
    record_event(
        action="posted",
        subject=adjustment,
        actor_id=actor_id,
        store_id=store.pk,
        after={"kind": kind, "reason_code": reason_code, "lines": len(record.lines)},
    )
    post(movements, actor_id=actor_id)
    return adjustment


def _deltas(
    store: Store, lines: Sequence[AdjustmentDraftLine], occurred_at: dt.datetime | None
) -> list[Decimal]:
    if all(line.set_to is None for line in lines):
        return [line.qty_delta or Decimal(0) for line in lines]
    if len({line.variant_id for line in lines}) < len(lines):
        raise Invalid("lines", "An item that is set to a quantity stands on one line only.")
    # All lines' items, not only those that are set: locked in two goes, two documents could wait for
    # each other.
    on_hand = lock_on_hand((store.pk, line.variant_id) for line in lines)
    deltas, moved, settled = [], [], []
    for number, line in enumerate(lines):
        if line.set_to is None:
            deltas.append(line.qty_delta or Decimal(0))
            continue
        shelf = on_hand[store.pk, line.variant_id]
        now = shelf.units
        if line.expected_on_hand is not None and line.expected_on_hand != now:
            detail = f"{now.normalize():f} on hand now, not {line.expected_on_hand.normalize():f}."
            attr = f"lines.{number}.expected_on_hand"
            moved.append({"attr": attr, "code": "stock_moved", "detail": detail})
        if occurred_at is not None and shelf.is_settled(occurred_at):
            detail = "Counted since then: the shelf would stay as it was counted."
            attr = f"lines.{number}.set_to"
            settled.append({"attr": attr, "code": "counted_since", "detail": detail})
        deltas.append(line.set_to - now)
    if moved:
        raise StockMoved("Stock has moved since you looked. Check and try again.", errors=moved)
    if settled:
        raise CountedSince("Set stock as of now, or give a change.", errors=settled)
    return deltas


@dataclass(frozen=True, slots=True)
class ReversalLine:
    """What taking back one entry would do to its item, as things stand."""

    variant_id: int
    sku: str
    qty_delta: Decimal
    on_hand: Decimal
    on_hand_after: Decimal
    is_short: bool
    absorbed_by_count: bool


def preview_reversal(*, adjustment: Adjustment) -> list[ReversalLine]:
    """Line by line, as the ledger takes them: what comes back in before what goes out again.

    An entry from before the shelf's last count leaves the shelf as counted.
    """
    entries = sorted(
        _entries_of(adjustment).select_related("variant"), key=lambda entry: entry.qty_delta > 0
    )
    items = InventoryItem.objects.in_bulk({entry.item_id for entry in entries})
    left = {item_id: item.on_hand for item_id, item in items.items()}
    preview = []
    for entry in entries:
        anchor = items[entry.item_id].count_anchor_at
        absorbed = anchor is not None and entry.occurred_at <= anchor
        before = left[entry.item_id]
        after = before if absorbed else before - entry.qty_delta
        left[entry.item_id] = after
        preview.append(
            ReversalLine(
                variant_id=entry.variant_id,
                sku=entry.variant.sku,
                qty_delta=-entry.qty_delta,
                on_hand=before,
                on_hand_after=after,
                is_short=entry.qty_delta > 0 and not absorbed and after < 0,
                absorbed_by_count=absorbed,
            )
        )
    return preview


def reverse_adjustment(*, adjustment_id: int, actor_id: int) -> Adjustment:
    """Take every entry back with its exact opposite, by a document that names the original.

    It happens when the original did, so that a shelf counted since stays as counted. Raises NotFound,
    Problem where it is reversed already or is a reversal itself, and InsufficientStock where the goods
    are gone.
    """
    adjustment = Adjustment.objects.select_for_update().filter(pk=adjustment_id).first()
    if adjustment is None:
        raise NotFound
    if adjustment.reverses_id is not None:
        raise Problem("A reversal is not reversed. Make a new adjustment.", code="is_reversal")
    if adjustment.status == AdjustmentStatus.REVERSED:
        raise Problem(f"{adjustment.number} is reversed already.", code="already_reversed")
    entries = list(_entries_of(adjustment))
    reversal = Adjustment.objects.create(
        number=f"ADJ-{next_number(series='ADJ'):06d}",
        store_id=adjustment.store_id,
        kind=adjustment.kind,
        reason_code=adjustment.reason_code,
        note=f"Reverses {adjustment.number}",
        reference=adjustment.reference,
        occurred_at=adjustment.occurred_at,
        reverses=adjustment,
        created_by_id=actor_id,
    )
    AdjustmentLine.objects.bulk_create(
        AdjustmentLine(
            adjustment=reversal,
            line=number,
            variant_id=entry.variant_id,
            qty_delta=-entry.qty_delta,
            unit_cost=entry.unit_cost,
            reason_code="" if entry.reason_code == adjustment.reason_code else entry.reason_code,
        )
        for number, entry in enumerate(entries, 1)
    )
    Adjustment.objects.filter(pk=adjustment.pk).update(
        status=AdjustmentStatus.REVERSED,
        version=adjustment.version + 1,
        updated_at=timezone.now(),
    )
    record_event(
        action="reversed",
        subject=adjustment,
        actor_id=actor_id,
        store_id=adjustment.store_id,
        before={"status": AdjustmentStatus.POSTED},
        after={"status": AdjustmentStatus.REVERSED, "reversed_by": reversal.number},
    )
    post(
        [
            Movement(
                store_id=entry.store_id,
                variant_id=entry.variant_id,
                ref_type=RefType(entry.ref_type),
                ref_id=reversal.pk,
                ref_label=reversal.number,
                line=number,
                qty=-entry.qty_delta,
                value=-entry.value_delta,
                reverses_id=entry.pk,
                occurred_at=entry.occurred_at,
                reason_code=entry.reason_code,
                note=reversal.note,
            )
            for number, entry in enumerate(entries, 1)
        ],
        actor_id=actor_id,
    )
    return reversal


def _entries_of(adjustment: Adjustment) -> QuerySet[StockLedger]:
    # Returns and transfers write WASTE of their own, under ids that may be the same.
    return StockLedger.objects.filter(
        ref_type=adjustment.kind,
        ref_id=adjustment.pk,
        store_id=adjustment.store_id,
        ref_label__in=[adjustment.number, adjustment.reference],
        occurred_at=adjustment.occurred_at,
    ).order_by("id")
