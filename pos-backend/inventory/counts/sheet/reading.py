"""A counted sheet as rows that say something, with what is wrong or not told in words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from core.files.cells import CellRefused, clean, code_cell, name_cell, number_cell
from core.files.numbers import Marks, decimal_mark
from core.files.refusal import Unreadable
from core.files.rows import Question, RowError, doubt_about, loose_numbers, mapping_of, misshapen
from core.files.tables import Reading, Table, TableRow, folded, read_table
from core.problems import Invalid

LONGEST_NAME = 60


class SheetField(StrEnum):
    SKU = "sku"
    BARCODE = "barcode"
    COUNTED_QTY = "counted_qty"
    ZONE = "zone"


_NAMES: dict[SheetField, Sequence[str]] = {
    SheetField.SKU: ("sku", "item code", "article", "stock code", "product code", "variant sku"),
    SheetField.BARCODE: ("barcode", "ean", "upc", "gtin", "variant barcode"),
    SheetField.COUNTED_QTY: ("counted_qty", "counted", "count", "quantity", "qty"),
    SheetField.ZONE: ("zone", "zone_name", "bin"),
}
_BY_NAME = {folded(name): known for known, names in _NAMES.items() for name in names}


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSettings:
    """What whoever sent the sheet says about it; empty: find out."""

    mapping: Mapping[str, SheetField | None] = field(default_factory=dict)
    reading: Reading = field(default_factory=Reading)
    decimal: str = ""


@dataclass(slots=True)
class SheetRow:
    """`counted_qty` None: not counted."""

    row: int
    sku: str = ""
    barcode: str = ""
    counted_qty: Decimal | None = None
    zone: str = ""


@dataclass(slots=True)
class Sheet:
    table: Table
    mapping: dict[str, SheetField]
    decimal: str
    questions: list[Question]
    rows: list[SheetRow] = field(default_factory=list)
    errors: list[RowError] = field(default_factory=list)

    def error(self, row: int, mapped: SheetField, code: str, detail: str) -> RowError:
        column = next((name for name, found in self.mapping.items() if found == mapped), "")
        return RowError(row, column, mapped, code, detail)


def read_sheet(data: bytes, settings: SheetSettings) -> Sheet:
    """Raises Invalid for a file that cannot be read, and for settings that do not fit it."""
    try:
        table = read_table(data, settings.reading, known=_BY_NAME.keys())
    except Unreadable as unreadable:
        raise Invalid(unreadable.attr, str(unreadable), code="unreadable") from None
    mapping = mapping_of(table, found=_fields_of(table.header), said=settings.mapping)
    questions = _missing(set(mapping.values()))
    numbers = loose_numbers(table, mapping, {SheetField.COUNTED_QTY})
    marks = Marks(settings.decimal) if settings.decimal else decimal_mark(numbers)
    if not marks.decimal:
        questions.append(doubt_about(marks))
    sheet = Sheet(table, mapping, marks.decimal, questions)
    if any(question.attr == "mapping" for question in questions):
        return sheet  # the question says it once for all rows
    places = [(table.header.index(column), mapped) for column, mapped in mapping.items()]
    for row in table.rows:
        _read_row(sheet, row, places)
    return sheet


def _fields_of(header: Sequence[str]) -> dict[str, SheetField]:
    """Column → field, each field once, by the columns' names."""
    found: dict[str, SheetField] = {}
    for column in header:
        known = _BY_NAME.get(folded(column))
        if known and known not in found.values():
            found[column] = known
    return found


def _missing(mapped: set[SheetField]) -> list[Question]:
    questions = []
    if not mapped & {SheetField.SKU, SheetField.BARCODE}:
        detail = "Which column is the SKU or the barcode, by which an item is known?"
        questions.append(Question("mapping", "no_code", detail))
    if SheetField.COUNTED_QTY not in mapped:
        questions.append(Question("mapping", "no_quantity", "Which column is what was counted?"))
    return questions


def _read_row(sheet: Sheet, row: TableRow, places: list[tuple[int, SheetField]]) -> None:
    if wrong := misshapen(row, sheet.table):
        sheet.errors.append(RowError(row.number, "", "", "columns", wrong))
        return
    said, faults = SheetRow(row.number), len(sheet.errors)
    for place, mapped in places:
        text = clean(row.cells[place]) if place < len(row.cells) else ""
        if not text:
            continue
        try:
            setattr(said, mapped, _READERS[mapped](text, sheet.decimal))
        except CellRefused as refusal:
            sheet.errors.append(sheet.error(row.number, mapped, refusal.code, refusal.detail))
    if len(sheet.errors) > faults:
        return
    if said.counted_qty is not None and not said.sku and not said.barcode:
        mapped = SheetField.SKU if SheetField.SKU in sheet.mapping.values() else SheetField.BARCODE
        sheet.errors.append(sheet.error(row.number, mapped, "required", "The row names no item."))
        return
    sheet.rows.append(said)


def _counted(text: str, decimal: str) -> Decimal:
    number = number_cell(text, decimal=decimal, whole=11, places=3)
    if number < 0:
        raise CellRefused("negative", f"{text[:40]} is below zero.")
    return number


_READERS: dict[SheetField, Callable[[str, str], Any]] = {
    SheetField.SKU: lambda text, _decimal: code_cell(text, LONGEST_NAME),
    SheetField.BARCODE: lambda text, _decimal: code_cell(text, LONGEST_NAME),
    SheetField.COUNTED_QTY: _counted,
    SheetField.ZONE: lambda text, _decimal: name_cell(text, LONGEST_NAME),
}
