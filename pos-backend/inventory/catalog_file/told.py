from collections import Counter
from dataclasses import asdict
from typing import Any

from catalog.imports.plan import RowReport
from inventory.catalog_file.serializers import ImportOutput
from inventory.catalog_file.services import Outcome
from inventory.files.told import MOST_ROWS_TOLD, columns_told, dialect_told, file_told


def import_told(outcome: Outcome, *, name: str, size: int, dry_run: bool) -> dict[str, Any]:
    """An import, done or only tried, as it is answered."""
    read, plan = outcome.file, outcome.plan
    table, errors = read.table, plan.errors
    answer = {
        "dry_run": dry_run,
        "can_apply": bool(read.parsed.items) and not errors and not read.questions,
        "file": file_told(table, name=name, size=size, sha256=outcome.sha256),
        "dialect": dialect_told(table, decimal=read.decimal),
        "profile": read.profile.name,
        "profile_was_found": read.profile_was_found,
        "columns": columns_told(table, read.mapping),
        "questions": [asdict(question) for question in read.questions],
        "counts": plan.counts(),
        "rows": [asdict(row) for row in _rows(outcome)],
        "errors": [
            asdict(error) for error in sorted(errors, key=lambda error: error.row)[:MOST_ROWS_TOLD]
        ],
        "error_count": len(errors),
        "documents": [
            {"id": pk, "number": number, "store_id": store_id}
            for pk, number, store_id in outcome.documents
        ],
    }
    return dict(ImportOutput(answer).data)


def _rows(outcome: Outcome) -> list[RowReport]:
    told: Counter[str] = Counter()
    rows = []
    for report in outcome.plan.reports():
        told[report.state] += 1
        if told[report.state] <= MOST_ROWS_TOLD:
            rows.append(report)
    return rows
