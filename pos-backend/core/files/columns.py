"""Which column of a file is which field: as its header names it, or as whoever sent it says."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, Self, TypeVar

from core.files.faults import Question, RowError
from core.files.numbers import Marks, decimal_mark
from core.files.refusal import Unreadable
from core.files.tables import Reading, Table, folded, read_table
from core.files.workbooks import Exact
from core.problems import Invalid

F = TypeVar("F", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSettings(Generic[F]):
    """What whoever sent the file says about it; empty: find out.

    `mapping` is column → field, or None for a column that is left out.
    """

    mapping: Mapping[str, F | None] = field(default_factory=dict)
    reading: Reading = field(default_factory=Reading)
    decimal: str = ""

    @classmethod
    def kept(cls, given: Mapping[str, Any], field_of: Callable[[str], F]) -> Self:
        """Out of what `asdict` made of them, kept as JSON."""
        mapping = {
            column: field_of(name) if name else None for column, name in given["mapping"].items()
        }
        return cls(**{**given, "mapping": mapping, "reading": Reading(**given["reading"])})


class ColumnNames(Generic[F]):
    """The header names of each field, whatever their case, spaces and underscores."""

    def __init__(self, names: Mapping[F, Sequence[str]]) -> None:
        self._by_name = {folded(name): known for known, given in names.items() for name in given}

    @property
    def known(self) -> Collection[str]:
        return self._by_name.keys()

    def fields_of(self, header: Sequence[str]) -> dict[str, F]:
        """Column → field, each field once."""
        found: dict[str, F] = {}
        for column in header:
            known = self._by_name.get(folded(column))
            if known and known not in found.values():
                found[column] = known
        return found


@dataclass(slots=True)
class MappedFile(Generic[F]):
    """A table whose columns are known; `decimal` is empty where the file does not tell."""

    table: Table
    mapping: dict[str, F]
    decimal: str
    questions: list[Question]
    errors: list[RowError] = field(default_factory=list)

    @classmethod
    def of(
        cls,
        table: Table,
        settings: FileSettings[F],
        *,
        found: Mapping[str, F],
        numbers: Collection[F],
        missing: Callable[[Collection[F]], list[Question]],
    ) -> Self:
        """`found` is what the header says, `missing` asks for the fields that no column is.

        Raises Invalid for settings that do not fit the file.
        """
        mapping = _mapping(table, found=found, said=settings.mapping)
        questions = missing(set(mapping.values()))
        decimal = settings.decimal
        if not decimal:
            marks = decimal_mark(_loose_numbers(table, mapping, numbers))
            decimal = marks.decimal
            if not decimal:
                questions.append(_doubt_about(marks))
        return cls(table, mapping, decimal, questions)

    def column(self, mapped: F) -> str:
        """The file's own name of it; empty where it has none."""
        return next((column for column, found in self.mapping.items() if found == mapped), "")

    @property
    def lacks_columns(self) -> bool:
        return any(question.attr == "mapping" for question in self.questions)

    def error(self, row: int, mapped: F, code: str, detail: str) -> RowError:
        return RowError(row, self.column(mapped), mapped, code, detail)


def opened_table(data: bytes, reading: Reading, *, known: Collection[str]) -> Table:
    """As `read_table`. Raises Invalid for a file that cannot be read."""
    try:
        return read_table(data, reading, known=known)
    except Unreadable as unreadable:
        raise Invalid(unreadable.attr, str(unreadable), code="unreadable") from None


def _mapping(table: Table, *, found: Mapping[str, F], said: Mapping[str, F | None]) -> dict[str, F]:
    """What was said, then what was found, each field once.

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


def _loose_numbers(table: Table, mapping: Mapping[str, F], numbers: Collection[F]) -> Iterator[str]:
    """The numbers of the file whose decimal mark has to be found out."""
    places = [table.header.index(column) for column, mapped in mapping.items() if mapped in numbers]
    for row in table.rows:
        for place in places:
            if place < len(row.cells) and row.cells[place]:
                text = row.cells[place]
                if not isinstance(text, Exact):
                    yield text


def _doubt_about(marks: Marks) -> Question:
    if marks.contradicts:
        detail = f"{marks.example} has a decimal point and {marks.contradicts} a decimal comma."
        return Question("decimal", "contradiction", f"{detail} Which parts the decimals?")
    detail = (
        f"{marks.example} may be a thousand or one and a bit. Which character parts the decimals?"
    )
    return Question("decimal", "ambiguous", detail)
