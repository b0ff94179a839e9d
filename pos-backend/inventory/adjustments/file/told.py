from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from inventory.adjustments.file.plan import PlannedRow, RowOutcome
from inventory.adjustments.file.serializers import AdjustmentImportOutput
from inventory.adjustments.file.services import FileOutcome, units
from inventory.files.told import MOST_ROWS_TOLD, columns_told, dialect_told, file_told

MOST_ERRORS_TOLD = 1_000


def adjustment_import_told(
    outcome: FileOutcome, *, name: str, size: int, dry_run: bool
) -> dict[str, Any]:
    """A file of adjustments, applied or only tried, as it is answered."""
    file, plan = outcome.file, outcome.plan
    errors = sorted(plan.errors, key=lambda error: error.row)
    document = outcome.document and {"id": outcome.document.pk, "number": outcome.document.number}
    units_in, units_out = units(outcome)
    answer = {
        "dry_run": dry_run,
        "can_apply": bool(plan.lines) and not errors and not file.questions,
        "file": file_told(file.table, name=name, size=size, sha256=outcome.sha256),
        "dialect": dialect_told(file.table, decimal=file.decimal),
        "columns": columns_told(file.table, file.mapping),
        "questions": [asdict(question) for question in file.questions],
        "counts": {**_counts(outcome), "units_in": units_in, "units_out": units_out},
        "rows": _rows(outcome),
        "errors": [asdict(error) for error in errors[:MOST_ERRORS_TOLD]],
        "error_count": len(errors),
        "document": None if dry_run else document,
        "applied_before": document if dry_run else None,
    }
    return dict(AdjustmentImportOutput(answer).data)


def _counts(outcome: FileOutcome) -> dict[str, int]:
    told = Counter(row.outcome for row in outcome.plan.rows)
    wrong = len({error.row for error in outcome.plan.errors})
    return {
        "changed": told[RowOutcome.CHANGED],
        "unchanged": told[RowOutcome.UNCHANGED],
        "skipped": told[RowOutcome.SKIPPED],
        "error": wrong,
    }


def _rows(outcome: FileOutcome) -> list[Mapping[str, Any]]:
    """The first ones of each outcome."""
    told: Counter[str] = Counter()
    rows = []
    for row in outcome.plan.rows:
        told[row.outcome] += 1
        if told[row.outcome] <= MOST_ROWS_TOLD:
            rows.append(_row(row))
    return rows


def _row(row: PlannedRow) -> Mapping[str, Any]:
    item = row.item
    return {
        "row": row.asked.row,
        "outcome": row.outcome,
        "variant_id": item.variant_id,
        "sku": item.sku,
        "product_name": item.product_name,
        "variant_name": item.variant_name,
        "on_hand": row.units_before,
        "qty_delta": row.qty_delta,
        "on_hand_after": row.on_hand_after,
        "reason_code": row.reason_code,
        "note": row.asked.note,
        "notices": row.notices,
    }
