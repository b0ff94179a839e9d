"""A counted sheet, shown first, then taken down: all of it or nothing."""

import datetime as dt
import hashlib
from collections.abc import Collection
from dataclasses import dataclass, field
from uuid import NAMESPACE_OID, uuid5

from core.files.columns import FileSettings
from core.files.faults import FileHasErrors, RowError, refuse_faults
from inventory.counts.models import CountSession
from inventory.counts.scans import moment_of
from inventory.counts.sessions import refuse_ended, scanned_session, scope_categories
from inventory.counts.sheet.reading import Sheet, SheetField, SheetRow, read_sheet
from inventory.counts.sheet.taking_down import CountedRow, take_down, taken_down_before
from inventory.files.items import KnownItem, known_items
from tenants.audit import record_event


@dataclass(slots=True)
class SheetOutcome:
    """`applied` rows are taken down, or would be; `repeated` had been before, by this very file."""

    sha256: str
    sheet: Sheet
    counted: list[CountedRow] = field(default_factory=list)
    errors: list[RowError] = field(default_factory=list)
    skipped: int = 0
    applied: int = 0

    @property
    def repeated(self) -> int:
        return len(self.counted) - self.applied


def preview_sheet(
    *,
    session: CountSession,
    data: bytes,
    settings: FileSettings[SheetField],
    zone_name: str,
    counted_at: dt.datetime | None,
) -> SheetOutcome:
    """What `import_sheet` would do, without doing it. Raises CountState, Invalid."""
    refuse_ended(session)
    moment_of(session, counted_at)
    outcome = _read(session, data, settings, zone_name)
    known = taken_down_before([row.observation_id for row in outcome.counted])
    outcome.applied = len(outcome.counted) - len(known)
    return outcome


def import_sheet(
    *,
    session_id: int,
    data: bytes,
    settings: FileSettings[SheetField],
    zone_name: str,
    counted_at: dt.datetime | None,
    file_name: str,
    actor_id: int,
) -> SheetOutcome:
    """Count every row's line afresh in its zone, as of `counted_at`; the same file again counts once.

    Raises NotFound, CountState, Invalid, and FileHasErrors, which names rows.
    """
    session = scanned_session(session_id, actor_id=actor_id)
    at = moment_of(session, counted_at)
    outcome = _read(session, data, settings, zone_name)
    _refuse_errors(outcome)
    outcome.applied = take_down(session, outcome.counted, at=at, actor_id=actor_id)
    record_event(
        action="imported",
        subject=session,
        actor_id=actor_id,
        store_id=session.store_id,
        after={
            "file": file_name,
            "file_sha256": outcome.sha256,
            "applied": outcome.applied,
            "repeated": outcome.repeated,
            "skipped": outcome.skipped,
        },
    )
    return outcome


def _read(
    session: CountSession, data: bytes, settings: FileSettings[SheetField], zone_name: str
) -> SheetOutcome:
    sheet = read_sheet(data, settings)
    outcome = SheetOutcome(hashlib.sha256(data).hexdigest(), sheet, errors=list(sheet.errors))
    said = [row for row in sheet.rows if row.counted_qty is not None]
    outcome.skipped = len(sheet.rows) - len(said)
    items = known_items(skus={row.sku for row in said}, barcodes={row.barcode for row in said})
    scope = scope_categories(session)
    first: dict[tuple[int, str], int] = {}
    for row in said:
        zone = row.zone or zone_name or session.zone_name
        item = items.named(sku=row.sku, barcode=row.barcode)
        refusal = items.refusal(sku=row.sku, barcode=row.barcode) or _unfit(
            scope, row, item, first.get((item.variant_id, zone)) if item else None
        )
        if refusal is not None or item is None or row.counted_qty is None:
            mapped, code, detail = refusal or ("sku", "unknown", "")
            outcome.errors.append(sheet.error(row.row, SheetField(mapped), code, detail))
            continue
        first[item.variant_id, zone] = row.row
        name = f"{session.tenant_id}:{session.pk}:{outcome.sha256}:{row.row}:{zone}"
        outcome.counted.append(
            CountedRow(uuid5(NAMESPACE_OID, name), item.variant_id, zone, row.counted_qty)
        )
    return outcome


def _unfit(
    scope: Collection[int], row: SheetRow, item: KnownItem | None, before: int | None
) -> tuple[str, str, str] | None:
    by = "sku" if row.sku else "barcode"
    if item and scope and item.category_id not in scope:
        return by, "out_of_scope", f"{item.sku} is of another category."
    if item and before is not None:
        return by, "repeated", f"{item.sku} stands on row {before} already, in the same zone."
    return None


def _refuse_errors(outcome: SheetOutcome) -> None:
    refuse_faults(outcome.sheet.questions, outcome.errors, nothing="Nothing was counted.")
    if not outcome.counted:
        raise FileHasErrors("No row says what was counted. Nothing was counted.")
