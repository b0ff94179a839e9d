"""The rows of a file whose columns are known, each as what its cells are worth."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar, cast

from core.files.cells import CellRefused, clean
from core.files.columns import F, MappedFile
from core.files.faults import RowError
from core.files.tables import Table, TableRow

R = TypeVar("R")
# From the text and the file's decimal mark. Raises CellRefused.
CellReader = Callable[[str, str], Any]


def row_values(
    file: MappedFile[F], rows: Iterable[TableRow], worth: Callable[[F, str], Any]
) -> Iterator[tuple[int, dict[F, Any]]]:
    """Each row's number and values, without those of empty cells.

    A row that is wrong is left out, and what is wrong with it is added to the file's errors.
    """
    places = [(file.table.header.index(column), mapped) for column, mapped in file.mapping.items()]
    for row in rows:
        if wrong := _misshapen(row, file.table):
            file.errors.append(RowError(row.number, "", "", "columns", wrong))
            continue
        values: dict[F, Any] = {}
        faults = len(file.errors)
        for place, mapped in places:
            text = clean(row.cells[place]) if place < len(row.cells) else ""
            if not text:
                continue
            try:
                values[mapped] = worth(mapped, text)
            except CellRefused as refusal:
                file.errors.append(file.error(row.number, mapped, refusal.code, refusal.detail))
        if len(file.errors) == faults:
            yield row.number, values


def said_rows(
    file: MappedFile[F],
    rows: Iterable[TableRow],
    *,
    readers: Mapping[F, CellReader],
    made: Callable[..., R],
) -> Iterator[R]:
    """The same as `made(row, sku=…)`, with an argument for every field that has a value."""

    def worth(mapped: F, text: str) -> Any:
        return readers[mapped](text, file.decimal)

    for number, values in row_values(file, rows, worth):
        yield made(number, **cast("dict[str, Any]", values))


def _misshapen(row: TableRow, table: Table) -> str:
    """What is wrong with the number of its cells; empty where nothing is."""
    have, need = len(row.cells), len(table.header)
    if any(cell.strip() for cell in row.cells[need:]):
        return (
            f"The row has {have} cells and the header {need}: is a text with the delimiter in it"
            " not quoted?"
        )
    if have < need and table.dialect.kind == "CSV":
        return f"The row has {have} cells and the header {need}: is the file cut off?"
    return ""
