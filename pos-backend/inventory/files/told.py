"""How a file was read, as previews and results tell it."""

from collections.abc import Mapping
from dataclasses import asdict
from itertools import islice
from typing import Any

from core.files.tables import Table

MOST_ROWS_TOLD = 500
SAMPLES = 3


def file_told(table: Table, *, name: str, size: int, sha256: str) -> dict[str, Any]:
    return {"name": name, "size": size, "sha256": sha256, "rows": len(table.rows)}


def dialect_told(table: Table, *, decimal: str) -> dict[str, Any]:
    return {**asdict(table.dialect), "decimal": decimal}


def columns_told(table: Table, mapping: Mapping[str, str]) -> list[dict[str, Any]]:
    return [
        {"name": name, "field": mapping.get(name), "samples": _samples(table, place)}
        for place, name in enumerate(table.header)
    ]


def _samples(table: Table, place: int) -> list[str]:
    cells = (row.cells[place] for row in table.rows if place < len(row.cells))
    return [cell[:80] for cell in islice(filter(None, cells), SAMPLES)]
