"""A vendor's price list as rows that say something, with what is wrong or not told in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from core.files.cells import CellRefused, clean, code_cell, number_cell
from core.files.numbers import Marks, decimal_mark
from core.files.refusal import Unreadable
from core.files.rows import Question, RowError, doubt_about, loose_numbers, mapping_of, misshapen
from core.files.tables import Reading, Table, TableRow, read_table
from core.problems import Invalid
from purchasing.vendors.price_list.fields import (
    CODES,
    COSTS,
    KNOWN_COLUMNS,
    NUMBERS,
    PriceField,
    fields_of,
)
from tenants.job_progress import Progress

NO_CODE = "no_code"
LONGEST_CODE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceListSettings:
    """What whoever sent the file says about it; empty: find out.

    `mapping` is column → field, or None for a column that is left out.
    """

    mapping: Mapping[str, PriceField | None] = field(default_factory=dict)
    reading: Reading = field(default_factory=Reading)
    decimal: str = ""


@dataclass(slots=True)
class PriceRow:
    """What one row says: `cost` of a unit, `pack_cost` of `pack_size` units. None: nothing of it."""

    row: int
    vendor_sku: str = ""
    sku: str = ""
    barcode: str = ""
    pack_size: Decimal | None = None
    cost: Decimal | None = None
    pack_cost: Decimal | None = None


@dataclass(slots=True)
class PriceFile:
    table: Table
    mapping: dict[str, PriceField]
    decimal: str
    questions: list[Question]
    rows: list[PriceRow] = field(default_factory=list)
    errors: list[RowError] = field(default_factory=list)

    def error(self, row: int, mapped: PriceField, code: str, detail: str) -> RowError:
        column = next((name for name, found in self.mapping.items() if found == mapped), "")
        return RowError(row, column, mapped, code, detail)


def read_price_list(data: bytes, settings: PriceListSettings, *, progress: Progress) -> PriceFile:
    """Raises Invalid for a file that cannot be read, and for settings that do not fit it."""
    try:
        table = read_table(data, settings.reading, known=KNOWN_COLUMNS)
    except Unreadable as unreadable:
        raise Invalid(unreadable.attr, str(unreadable), code="unreadable") from None
    progress.expect(len(table.rows))
    mapping = mapping_of(table, found=fields_of(table.header), said=settings.mapping)
    questions = _missing(set(mapping.values()))
    marks = (
        Marks(settings.decimal)
        if settings.decimal
        else decimal_mark(loose_numbers(table, mapping, NUMBERS))
    )
    if not marks.decimal:
        questions.append(doubt_about(marks))
    file = PriceFile(table, mapping, marks.decimal, questions)
    if any(question.attr == "mapping" for question in questions):
        return file  # the question says it once for all rows
    places = [(table.header.index(column), mapped) for column, mapped in mapping.items()]
    for row in progress.along(table.rows, share=0.5):
        _read_row(file, row, places)
    return file


def _missing(mapped: set[PriceField]) -> list[Question]:
    questions = []
    if not mapped & set(CODES):
        detail = "Which column is the SKU, the barcode or the vendor's number of an item?"
        questions.append(Question("mapping", NO_CODE, detail))
    if not mapped & COSTS:
        detail = "Which column is the cost, and is it that of a unit or of a pack?"
        questions.append(Question("mapping", "no_cost", detail))
    return questions


def _read_row(file: PriceFile, row: TableRow, places: list[tuple[int, PriceField]]) -> None:
    if wrong := misshapen(row, file.table):
        file.errors.append(RowError(row.number, "", "", "columns", wrong))
        return
    said, faults = PriceRow(row.number), len(file.errors)
    for place, mapped in places:
        text = clean(row.cells[place]) if place < len(row.cells) else ""
        if not text:
            continue
        try:
            setattr(said, mapped, _READERS[mapped](text, file.decimal))
        except CellRefused as refusal:
            file.errors.append(file.error(row.number, mapped, refusal.code, refusal.detail))
    if len(file.errors) > faults:
        return
    if not (said.sku or said.barcode or said.vendor_sku):
        mapped = next(code for code in CODES if code in file.mapping.values())
        file.errors.append(file.error(row.number, mapped, "required", "The row names no item."))
        return
    file.rows.append(said)


def _code(text: str, _decimal: str) -> str:
    return code_cell(text, LONGEST_CODE)


def _pack_size(text: str, decimal: str) -> Decimal:
    number = number_cell(text, decimal=decimal, whole=11, places=3)
    if number <= 0:
        raise CellRefused("not_positive", f"{text[:40]} is no number of units in a pack.")
    return number


def _cost(text: str, decimal: str) -> Decimal:
    number = number_cell(text, decimal=decimal, whole=14, places=6)
    if number < 0:
        raise CellRefused("negative", f"{text[:40]} is below zero.")
    return number


_READERS: dict[PriceField, Callable[[str, str], Any]] = {
    PriceField.VENDOR_SKU: _code,
    PriceField.SKU: _code,
    PriceField.BARCODE: _code,
    PriceField.PACK_SIZE: _pack_size,
    PriceField.COST: _cost,
    PriceField.PACK_COST: _cost,
}
