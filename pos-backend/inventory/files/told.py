"""A file and how it was read, as previews and results tell it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from itertools import islice
from typing import Any, TypeVar

from core.files.columns import MappedFile
from core.files.faults import MOST_ERRORS_TOLD, RowError, in_order
from core.files.tables import Table

MOST_ROWS_TOLD = 500
SAMPLES = 3
R = TypeVar("R")


def file_told(
    file: MappedFile[Any],
    errors: Sequence[RowError],
    *,
    name: str,
    size: int,
    sha256: str,
    dry_run: bool,
    does_something: bool,
) -> dict[str, Any]:
    """What every answer about a file has, as `FileOutput`."""
    return {
        "dry_run": dry_run,
        "can_apply": does_something and not errors and not file.questions,
        "file": {"name": name, "size": size, "sha256": sha256, "rows": len(file.table.rows)},
        "dialect": {**asdict(file.table.dialect), "decimal": file.decimal},
        "columns": _columns(file.table, file.mapping),
        "questions": [asdict(question) for question in file.questions],
        "errors": [asdict(error) for error in in_order(errors)[:MOST_ERRORS_TOLD]],
        "error_count": len(errors),
    }


def first_of_each(rows: Iterable[R], outcome: Callable[[R], str]) -> Iterator[R]:
    """The first rows of each outcome, as the file has them."""
    told: Counter[str] = Counter()
    for row in rows:
        told[outcome(row)] += 1
        if told[outcome(row)] <= MOST_ROWS_TOLD:
            yield row


def _columns(table: Table, mapping: Mapping[str, str]) -> list[dict[str, Any]]:
    return [
        {"name": name, "field": mapping.get(name), "samples": _samples(table, place)}
        for place, name in enumerate(table.header)
    ]


def _samples(table: Table, place: int) -> list[str]:
    cells = (row.cells[place] for row in table.rows if place < len(row.cells))
    return [cell[:80] for cell in islice(filter(None, cells), SAMPLES)]
