"""Stock set right from a file: shown first, then all of it as one document, or none of it."""

import hashlib
from dataclasses import dataclass
from decimal import Decimal

from django.utils import timezone

from core.files.columns import FileSettings
from core.files.faults import FileHasErrors, refuse_faults
from core.problems import Problem
from inventory.adjustments.file.fields import AdjustmentField
from inventory.adjustments.file.plan import AdjustmentPlan, place_on, plan_rows
from inventory.adjustments.file.reading import AdjustmentFile, read_adjustments
from inventory.adjustments.models import Adjustment, AdjustmentKind, AdjustmentStatus
from inventory.ledger import lock_on_hand, post
from inventory.models import InventoryItem
from inventory.reasons import known_reasons, usable_reason
from inventory.recording import AdjustmentRecord, AdjustmentRecordLine, write_adjustments
from stores.models import Store
from tenants.audit import record_event
from tenants.job_progress import Progress, untold
from tenants.numbering import next_number


class AlreadyApplied(Problem):
    default_code = "file_already_applied"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileTerms:
    """Where and why, for all of the file; `force` applies one that was applied before."""

    store: Store
    reason_code: str
    may_set_cost: bool
    note: str = ""
    force: bool = False


@dataclass(slots=True)
class FileOutcome:
    """What a file does, or would do; `document` is what it became, or has become before."""

    sha256: str
    file: AdjustmentFile
    plan: AdjustmentPlan
    document: Adjustment | None = None


def applied_before(*, store: Store, sha256: str) -> Adjustment | None:
    """The document that this very file became in this store, unless it was taken back since."""
    made = Adjustment.objects.filter(
        store=store, file_sha256=sha256, status=AdjustmentStatus.POSTED
    )
    return made.order_by("-id").first()


def refuse_applied_file(*, store: Store, sha256: str) -> None:
    """Raises AlreadyApplied."""
    before = applied_before(store=store, sha256=sha256)
    if before is not None:
        raise AlreadyApplied(
            f"This file was applied to {store.name} already, as {before.number}. Reverse that first,"
            " or apply the file a second time on purpose.",
            document={"id": before.pk, "number": before.number},
        )


def preview_adjustments(
    *, data: bytes, settings: FileSettings[AdjustmentField], store: Store, may_set_cost: bool
) -> FileOutcome:
    """What `apply_adjustments` would do, without doing it. Raises Invalid for an unreadable file."""
    outcome = _planned(data, settings, may_set_cost=may_set_cost, progress=untold())
    _place_unlocked(outcome, store)
    outcome.document = applied_before(store=store, sha256=outcome.sha256)
    return outcome


def apply_adjustments(
    *,
    data: bytes,
    settings: FileSettings[AdjustmentField],
    terms: FileTerms,
    actor_id: int,
    progress: Progress,
) -> FileOutcome:
    """All of the file as one document. Must be the last work of its transaction.

    Raises Invalid, FileHasErrors, which names rows, AlreadyApplied, and Problem where
    nothing changes.
    """
    outcome = _planned(data, settings, may_set_cost=terms.may_set_cost, progress=progress)
    plan, store = outcome.plan, terms.store
    if outcome.file.questions or plan.errors or not plan.rows:
        _place_unlocked(outcome, store)  # so that it tells all that is wrong at once
        _refuse_errors(outcome)
    reason = usable_reason(terms.reason_code).code
    for code in {row.reason_code for row in plan.rows} - {""}:
        usable_reason(code)
    number = next_number(series="ADJ")  # before the items: one order of locks for all documents
    if not terms.force:
        refuse_applied_file(store=store, sha256=outcome.sha256)  # another's, committed since
    shelves = lock_on_hand((store.pk, row.item.variant_id) for row in plan.rows)
    place_on(plan, {key[1]: shelf.units for key, shelf in shelves.items()}, outcome.file)
    _refuse_errors(outcome)
    record = AdjustmentRecord(
        client_id=None,
        number=f"ADJ-{number:06d}",
        store=store,
        kind=AdjustmentKind.ADJUSTMENT,
        reason_code=reason,
        note=terms.note,
        occurred_at=timezone.now(),
        file_sha256=outcome.sha256,
        lines=[
            AdjustmentRecordLine(
                variant_id=row.item.variant_id,
                qty_delta=row.qty_delta,
                unit_cost=row.unit_cost,
                reason_code=row.reason_code if row.reason_code != reason else "",
                note=row.asked.note,
            )
            for row in plan.lines
        ],
    )
    if not record.lines:
        raise Problem("Stock is already at these quantities.", code="nothing_to_adjust")
    movements = write_adjustments(records=[record], actor_id=actor_id)
    progress.passed(share=0.15)
    outcome.document = Adjustment.objects.get(number=record.number)
    record_event(
        action="posted",
        subject=outcome.document,
        actor_id=actor_id,
        store_id=store.pk,
        after={
            "kind": record.kind,
            "reason_code": reason,
            "lines": len(record.lines),
            "file_sha256": outcome.sha256,
        },
    )
    post(movements, actor_id=actor_id)
    return outcome


def units(outcome: FileOutcome) -> tuple[Decimal, Decimal]:
    """What comes in, and what goes out, both without a sign."""
    deltas = [row.qty_delta for row in outcome.plan.lines]
    return (
        sum((delta for delta in deltas if delta > 0), Decimal(0)),
        -sum((delta for delta in deltas if delta < 0), Decimal(0)),
    )


def _planned(
    data: bytes, settings: FileSettings[AdjustmentField], *, may_set_cost: bool, progress: Progress
) -> FileOutcome:
    file = read_adjustments(data, settings, may_set_cost=may_set_cost, progress=progress)
    plan = plan_rows(file, reasons=known_reasons(), progress=progress)
    return FileOutcome(hashlib.sha256(data).hexdigest(), file, plan)


def _place_unlocked(outcome: FileOutcome, store: Store) -> None:
    variant_ids = {row.item.variant_id for row in outcome.plan.rows}
    items = InventoryItem.objects.filter(store=store, variant_id__in=variant_ids)
    place_on(outcome.plan, dict(items.values_list("variant_id", "on_hand")), outcome.file)


def _refuse_errors(outcome: FileOutcome) -> None:
    refuse_faults(outcome.file.questions, outcome.plan.errors, nothing="Nothing was changed.")
    if not outcome.plan.rows:
        raise FileHasErrors("The file has no rows of items. Nothing was changed.")
