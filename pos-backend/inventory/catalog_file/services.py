"""A file of products becomes a catalogue, with the stock that is there from the beginning.

It lives above the catalogue because it posts: the catalogue's part stands in `catalog.imports`.
"""

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from django.utils import timezone

from catalog.imports.applying import CatalogChanged, apply_plan, one_import_at_a_time
from catalog.imports.fields import Field
from catalog.imports.plan import Change, Opening, Plan, State
from catalog.imports.planning import plan_import
from catalog.imports.reading import CatalogFile, ImportSettings, read_file
from core.files.faults import FileHasErrors, refuse_faults
from inventory.adjustments.models import AdjustmentKind
from inventory.ledger import lock_on_hand, post
from inventory.models import InventoryItem
from inventory.reasons import usable_reason
from inventory.recording import AdjustmentRecord, AdjustmentRecordLine, write_adjustments
from stores.models import Store
from tenants.audit import Subject, record_event
from tenants.job_progress import Progress, untold
from tenants.numbering import next_number

REASON = "OPENING"
_NOTE = "Opening stock of an imported file"


@dataclass(frozen=True, slots=True)
class Stores:
    """Where stock may be opened: `own` are the stores that who imports works in."""

    every: Collection[Store]
    own: Collection[Store]
    default: Store | None

    def named(self, name: str) -> Store | str | None:
        """By code or by name; else what is wrong with it; None where no store was chosen."""
        if not name:
            return self.default
        for store in self.every:
            if name.casefold() in (store.code.casefold(), store.name.casefold()):
                mine = any(own.pk == store.pk for own in self.own)
                return store if mine else f"You do not work in {store.name}."
        return f"You have no store {name}."


@dataclass(slots=True)
class Outcome:
    """What an import does, or would do; `documents` are the (id, number, store) that opened stock."""

    sha256: str
    file: CatalogFile
    plan: Plan
    documents: list[tuple[int, str, int]] = field(default_factory=list)


def preview_import(*, data: bytes, settings: ImportSettings, stores: Stores) -> Outcome:
    """What `import_catalog` would do, without doing it. Raises Invalid for an unreadable file."""
    return _planned(data, settings, stores, untold(), lock=False)


def import_catalog(
    *,
    data: bytes,
    settings: ImportSettings,
    stores: Stores,
    actor_id: int,
    file_name: str,
    progress: Progress,
) -> Outcome:
    """All of the file or nothing of it. Must be the last work of its transaction.

    The same file again finds everything as it is and changes nothing: stock is opened only where an
    item has no history yet. Raises Invalid, FileHasErrors and CatalogChanged.
    """
    one_import_at_a_time()
    outcome = _planned(data, settings, stores, progress, lock=True)
    plan = outcome.plan
    _refuse_errors(outcome)
    if not plan.changes_something:
        return outcome
    apply_plan(plan)
    progress.passed(share=0.25)
    records = _documents(plan, stores)
    movements = write_adjustments(records=records, actor_id=actor_id)
    progress.passed(share=0.1)
    if movements:
        ids = sorted({movement.ref_id for movement in movements})
        outcome.documents = [
            (pk, record.number, record.store.pk) for pk, record in zip(ids, records, strict=True)
        ]
    record_event(
        action="imported",
        subject=Subject("catalog", label=file_name),
        actor_id=actor_id,
        after={
            "sha256": outcome.sha256,
            "profile": outcome.file.profile.name,
            **plan.counts(),
            "documents": [number for _, number, _ in outcome.documents],
        },
    )
    if movements:
        post(movements, actor_id=actor_id)
    return outcome


def _planned(
    data: bytes, settings: ImportSettings, stores: Stores, progress: Progress, *, lock: bool
) -> Outcome:
    file = read_file(data, settings, progress)
    plan = plan_import(file, progress=progress, lock=lock)
    _place_openings(plan, stores, file)
    return Outcome(hashlib.sha256(data).hexdigest(), file, plan)


def _refuse_errors(outcome: Outcome) -> None:
    refuse_faults(outcome.file.questions, outcome.plan.errors, nothing="Nothing was imported.")
    if not outcome.file.parsed.items:
        raise FileHasErrors("The file has no rows of products. Nothing was imported.")


def _place_openings(plan: Plan, stores: Stores, file: CatalogFile) -> None:
    """Only those stay that open something; what is wrong or opened already is told to its row."""
    placed: list[tuple[Opening, Store]] = []
    for opening in plan.openings:
        store = stores.named(opening.store)
        if isinstance(store, Store):
            placed.append((opening, store))
        elif store is None:
            plan.rows[opening.row].notices.append("No store was chosen: its stock is left out.")
            plan.openings_left_out += 1
        else:
            plan.refuse(file.error(opening.row, Field.STORE, "store", store))
    known = [opening.variant.id for opening, _ in placed if opening.variant.id is not None]
    moved = _with_history({store.pk for _, store in placed}, known)
    plan.openings = []
    for opening, store in placed:
        report = plan.rows[opening.row]
        variant_id = opening.variant.id
        if variant_id is not None and (store.pk, variant_id) in moved:
            report.notices.append(f"Stock in {store.name} has begun already; adjust it instead.")
            continue
        opening.store = store.code
        plan.openings.append(opening)
        if report.state is not State.ERROR:
            report.changes.append(Change(Field.OPENING_QTY, "", f"{opening.qty:f} in {store.name}"))
            if report.state is State.UNCHANGED:
                report.state = State.CHANGED


def _with_history(store_ids: Collection[int], variant_ids: Collection[int]) -> set[tuple[int, int]]:
    if not variant_ids:
        return set()
    items = InventoryItem.objects.filter(
        store_id__in=store_ids, variant_id__in=variant_ids, seq__gt=0
    )
    return set(items.values_list("store_id", "variant_id"))


def _documents(plan: Plan, stores: Stores) -> list[AdjustmentRecord]:
    """One per store. Raises CatalogChanged where stock has begun since the plan was made."""
    by_store: dict[str, list[Opening]] = defaultdict(list)
    for opening in plan.openings:
        by_store[opening.store].append(opening)
    if not by_store:
        return []
    usable_reason(REASON)
    places = {store.code: store for store in stores.every}
    now = timezone.now()
    records = [
        _document(places[code], by_store[code], now) for code in sorted(by_store)
    ]  # numbers come before items: one order of locks for all documents
    keys = [(record.store.pk, line.variant_id) for record in records for line in record.lines]
    lock_on_hand(keys)
    if _with_history({key[0] for key in keys}, {key[1] for key in keys}) & set(keys):
        raise CatalogChanged("Stock of these items began while the file was read. Try again.")
    return records


def _document(store: Store, openings: Iterable[Opening], now: dt.datetime) -> AdjustmentRecord:
    return AdjustmentRecord(
        client_id=None,
        number=f"ADJ-{next_number(series='ADJ'):06d}",
        store=store,
        kind=AdjustmentKind.OPENING,
        reason_code=REASON,
        note=_NOTE,
        occurred_at=now,
        lines=[
            AdjustmentRecordLine(
                variant_id=_id(opening), qty_delta=opening.qty, unit_cost=opening.unit_cost
            )
            for opening in openings
        ],
    )


def _id(opening: Opening) -> int:
    assert opening.variant.id is not None  # written by now
    return opening.variant.id
