"""A file of adjustments as rows that say something, with what is wrong or not told in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from core.files.cells import CellRefused, clean, code_cell, name_cell, number_cell
from core.files.numbers import Marks, decimal_mark
from core.files.refusal import Unreadable
from core.files.rows import (
    Question,
    RowError,
    doubt_about,
    loose_numbers,
    mapping_of,
    misshapen,
)
from core.files.tables import Reading, Table, TableRow, read_table
from core.problems import Invalid
from inventory.adjustments.file.fields import (
    CODES,
    KNOWN_COLUMNS,
    NUMBERS,
    QUANTITIES,
    AdjustmentField,
    fields_of,
)
from tenants.job_progress import Progress

NO_CODE = "no_code"
LONGEST_CODE = 60
LONGEST_NOTE = 500
LONGEST_REASON = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustmentFileSettings:
    """What whoever sent the file says about it; empty: find out.

    `mapping` is column → field, or None for a column that is left out.
    """

    mapping: Mapping[str, AdjustmentField | None] = field(default_factory=dict)
    reading: Reading = field(default_factory=Reading)
    decimal: str = ""


@dataclass(slots=True)
class AskedRow:
    """What one row asks for: a change of `qty_delta` units, or `set_to` units; neither: nothing."""

    row: int
    sku: str = ""
    barcode: str = ""
    qty_delta: Decimal | None = None
    set_to: Decimal | None = None
    unit_cost: Decimal | None = None
    reason: str = ""
    note: str = ""


@dataclass(slots=True)
class AdjustmentFile:
    table: Table
    mapping: dict[str, AdjustmentField]
    decimal: str
    questions: list[Question]
    rows: list[AskedRow] = field(default_factory=list)
    errors: list[RowError] = field(default_factory=list)

    def column(self, mapped: AdjustmentField) -> str:
        """The file's own name of it; empty where it has none."""
        return next((column for column, found in self.mapping.items() if found == mapped), "")


def read_adjustments(
    data: bytes, settings: AdjustmentFileSettings, *, may_set_cost: bool, progress: Progress
) -> AdjustmentFile:
    """Raises Invalid for a file that cannot be read, and for settings that do not fit it."""
    try:
        table = read_table(data, settings.reading, known=KNOWN_COLUMNS)
    except Unreadable as unreadable:
        raise Invalid(unreadable.attr, str(unreadable), code="unreadable") from None
    progress.expect(len(table.rows))
    mapping = mapping_of(table, found=fields_of(table.header), said=settings.mapping)
    questions = _missing(set(mapping.values()), may_set_cost=may_set_cost)
    marks = (
        Marks(settings.decimal)
        if settings.decimal
        else decimal_mark(loose_numbers(table, mapping, NUMBERS))
    )
    if not marks.decimal:
        questions.append(doubt_about(marks))
    file = AdjustmentFile(table, mapping, marks.decimal, questions)
    places = [(table.header.index(column), mapped) for column, mapped in mapping.items()]
    for row in progress.along(table.rows, share=0.35):
        _read_row(file, row, places)
    if any(question.code == NO_CODE for question in questions):
        # The question says it once for all rows.
        file.errors = [error for error in file.errors if error.code != "required"]
    return file


def _missing(mapped: set[AdjustmentField], *, may_set_cost: bool) -> list[Question]:
    questions = []
    if not mapped & CODES:
        detail = "Which column is the SKU or the barcode, by which an item is known?"
        questions.append(Question("mapping", NO_CODE, detail))
    if not mapped & QUANTITIES:
        detail = "Which column is the quantity, and is it a change or what was counted?"
        questions.append(Question("mapping", "no_quantity", detail))
    if AdjustmentField.UNIT_COST in mapped and not may_set_cost:
        detail = "Setting a cost takes a manager. Leave that column out."
        questions.append(Question("mapping", "needs_manager", detail))
    return questions


def _read_row(
    file: AdjustmentFile, row: TableRow, places: list[tuple[int, AdjustmentField]]
) -> None:
    if wrong := misshapen(row, file.table):
        file.errors.append(RowError(row.number, "", "", "columns", wrong))
        return
    asked, faults = AskedRow(row.number), len(file.errors)
    for place, mapped in places:
        text = clean(row.cells[place]) if place < len(row.cells) else ""
        if not text:
            continue
        try:
            setattr(asked, mapped, _READERS[mapped](text, file.decimal))
        except CellRefused as refusal:
            column = file.table.header[place]
            file.errors.append(RowError(row.number, column, mapped, refusal.code, refusal.detail))
    if len(file.errors) > faults:
        return
    if error := _contradiction(file, asked):
        file.errors.append(error)
        return
    file.rows.append(asked)


def _contradiction(file: AdjustmentFile, asked: AskedRow) -> RowError | None:
    if not asked.sku and not asked.barcode:
        mapped = (
            AdjustmentField.SKU if file.column(AdjustmentField.SKU) else AdjustmentField.BARCODE
        )
        detail = "The row names no item."
        return RowError(asked.row, file.column(mapped), mapped, "required", detail)
    if asked.qty_delta is not None and asked.set_to is not None:
        detail = "Give a change or a counted quantity, not both."
        column = file.column(AdjustmentField.SET_TO)
        return RowError(asked.row, column, AdjustmentField.SET_TO, "both", detail)
    return None


def _units(text: str, decimal: str) -> Decimal:
    return number_cell(text, decimal=decimal, whole=11, places=3)


def _not_negative(number: Decimal, text: str) -> Decimal:
    if number < 0:
        raise CellRefused("negative", f"{text[:40]} is below zero.")
    return number


_READERS: dict[AdjustmentField, Callable[[str, str], Any]] = {
    AdjustmentField.SKU: lambda text, _decimal: code_cell(text, LONGEST_CODE),
    AdjustmentField.BARCODE: lambda text, _decimal: code_cell(text, LONGEST_CODE),
    AdjustmentField.QTY_DELTA: _units,
    AdjustmentField.SET_TO: lambda text, decimal: _not_negative(_units(text, decimal), text),
    AdjustmentField.UNIT_COST: lambda text, decimal: _not_negative(
        number_cell(text, decimal=decimal, whole=14, places=6), text
    ),
    AdjustmentField.REASON: lambda text, _decimal: name_cell(text, LONGEST_REASON),
    AdjustmentField.NOTE: lambda text, _decimal: name_cell(text, LONGEST_NOTE),
}
