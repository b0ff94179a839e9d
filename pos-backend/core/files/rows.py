"""What any file of rows can get wrong, in words that name the row and the column."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from core.files.numbers import Marks
from core.files.tables import Table, TableRow
from core.files.workbooks import Exact
from core.problems import Invalid

F = TypeVar("F", bound=str)


@dataclass(frozen=True, slots=True)
class RowError:
    """`row` counts as a spreadsheet does; `column` as the file names it, empty for the whole row."""

    row: int
    column: str
    field: str
    code: str
    detail: str

    def as_problem(self) -> dict[str, str]:
        """Of a refused request: `rows.3.sku`."""
        attr = ".".join(filter(None, ("rows", str(self.row), self.column)))
        return {"attr": attr, "code": self.code, "detail": self.detail}


@dataclass(frozen=True, slots=True)
class Question:
    """What the file does not tell; `attr` is the setting that answers it."""

    attr: str
    code: str
    detail: str

    def as_problem(self) -> dict[str, str]:
        return {"attr": self.attr, "code": self.code, "detail": self.detail}


def mapping_of(
    table: Table, *, found: Mapping[str, F], said: Mapping[str, F | None]
) -> dict[str, F]:
    """Column → field: what was said, then what was found, each field once.

    Raises Invalid for a column that is not there and for a field that was said twice.
    """
    for column in said:
        if column not in table.header:
            raise Invalid("mapping", f"The file has no column {column!r}.", code="unknown_column")
    wanted = [mapped for mapped in said.values() if mapped]
    if twice := {mapped for mapped in wanted if wanted.count(mapped) > 1}:
        raise Invalid("mapping", f"Two columns are {min(twice)}.", code="repeated")
    rest = {
        column: mapped
        for column, mapped in found.items()
        if column not in said and mapped not in wanted
    }
    return {**rest, **{column: mapped for column, mapped in said.items() if mapped}}


def loose_numbers(table: Table, mapping: Mapping[str, F], numbers: Collection[F]) -> Iterator[str]:
    """The numbers of the file whose decimal mark has to be found out."""
    places = [table.header.index(column) for column, mapped in mapping.items() if mapped in numbers]
    for row in table.rows:
        for place in places:
            if place < len(row.cells) and row.cells[place]:
                text = row.cells[place]
                if not isinstance(text, Exact):
                    yield text


def doubt_about(marks: Marks) -> Question:
    if marks.contradicts:
        detail = f"{marks.example} has a decimal point and {marks.contradicts} a decimal comma."
        return Question("decimal", "contradiction", f"{detail} Which parts the decimals?")
    detail = (
        f"{marks.example} may be a thousand or one and a bit. Which character parts the decimals?"
    )
    return Question("decimal", "ambiguous", detail)


def misshapen(row: TableRow, table: Table) -> str:
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
