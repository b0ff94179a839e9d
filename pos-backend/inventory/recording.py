"""Adjustment documents: stock set right by hand, written off, or there from the beginning."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from inventory.adjustments.models import Adjustment, AdjustmentKind, AdjustmentLine
from inventory.models import RefType
from inventory.movements import Movement
from stores.models import Store
from tenants.bulk import insert_rows, insert_with_ids


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustmentRecordLine:
    """`qty_delta` units, signed, not 0; `unit_cost` is what an increase enters at, if known."""

    variant_id: int
    qty_delta: Decimal
    unit_cost: Decimal | None = None
    reason_code: str = ""  # empty: the document's
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustmentRecord:
    client_id: UUID | None
    number: str
    store: Store
    kind: AdjustmentKind
    reason_code: str
    occurred_at: dt.datetime
    lines: Sequence[AdjustmentRecordLine]
    note: str = ""
    reference: str = ""
    file_sha256: str = ""


def write_adjustments(
    *, records: Sequence[AdjustmentRecord], actor_id: int | None
) -> list[Movement]:
    """Write the documents, all at once, and return what the caller must `ledger.post`.

    Two statements, however many documents. Raises IntegrityError for a number or client id that the
    tenant has already.
    """
    ids = insert_with_ids(
        Adjustment,
        (
            "number",
            "client_id",
            "store_id",
            "kind",
            "reason_code",
            "note",
            "reference",
            "occurred_at",
            "file_sha256",
            "created_by_id",
        ),
        [
            (
                record.number,
                record.client_id,
                record.store.pk,
                record.kind,
                record.reason_code,
                record.note,
                record.reference,
                record.occurred_at,
                record.file_sha256,
                actor_id,
            )
            for record in records
        ],
    )
    written = list(zip(ids, records, strict=True))
    insert_rows(
        AdjustmentLine,
        ("adjustment_id", "line", "variant_id", "qty_delta", "unit_cost", "reason_code", "note"),
        [
            (
                pk,
                number,
                line.variant_id,
                line.qty_delta,
                line.unit_cost,
                line.reason_code,
                line.note,
            )
            for pk, record in written
            for number, line in enumerate(record.lines, 1)
        ],
    )
    return [movement for pk, record in written for movement in _movements(pk, record)]


def _movements(adjustment_id: int, record: AdjustmentRecord) -> Iterator[Movement]:
    for number, line in enumerate(record.lines, 1):
        yield Movement(
            store_id=record.store.pk,
            variant_id=line.variant_id,
            ref_type=RefType(record.kind),
            ref_id=adjustment_id,
            ref_label=record.reference or record.number,
            line=number,
            qty=line.qty_delta,
            occurred_at=record.occurred_at,
            unit_cost=line.unit_cost,
            reason_code=line.reason_code or record.reason_code,
            note=line.note or record.note,
        )
