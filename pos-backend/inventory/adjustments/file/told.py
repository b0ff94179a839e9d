from collections import Counter
from collections.abc import Mapping
from typing import Any

from inventory.adjustments.file.plan import PlannedRow, RowOutcome
from inventory.adjustments.file.serializers import AdjustmentImportOutput
from inventory.adjustments.file.services import FileOutcome, units
from inventory.files.told import file_told, first_of_each


def adjustment_import_told(
    outcome: FileOutcome, *, name: str, size: int, dry_run: bool
) -> dict[str, Any]:
    """A file of adjustments, applied or only tried, as it is answered."""
    plan, document = outcome.plan, outcome.document
    made = document and {"id": document.pk, "number": document.number}
    units_in, units_out = units(outcome)
    answer = {
        **file_told(
            outcome.file,
            plan.errors,
            name=name,
            size=size,
            sha256=outcome.sha256,
            dry_run=dry_run,
            does_something=bool(plan.lines),
        ),
        "counts": {**_counts(outcome), "units_in": units_in, "units_out": units_out},
        "rows": [_row(row) for row in first_of_each(plan.rows, lambda row: row.outcome)],
        "document": None if dry_run else made,
        "applied_before": made if dry_run else None,
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
