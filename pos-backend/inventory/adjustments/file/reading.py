"""A file of adjustments as rows that say something, with what is wrong or not told in words."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial

from core.files.cells import amount_cell, name_cell, number_cell
from core.files.columns import FileSettings, MappedFile, opened_table
from core.files.faults import Question, RowError
from core.files.rows import CellReader, said_rows
from core.money import QTY, VALUE
from inventory.adjustments.file.fields import CODES, COLUMNS, NUMBERS, QUANTITIES, AdjustmentField
from inventory.files.items import WHICH_ITEM, item_code, names_no_item
from tenants.job_progress import Progress

LONGEST_NOTE = 500
LONGEST_REASON = 80


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
class AdjustmentFile(MappedFile[AdjustmentField]):
    rows: list[AskedRow] = field(default_factory=list)


def read_adjustments(
    data: bytes,
    settings: FileSettings[AdjustmentField],
    *,
    may_set_cost: bool,
    progress: Progress,
) -> AdjustmentFile:
    """Raises Invalid for a file that cannot be read, and for settings that do not fit it."""
    table = opened_table(data, settings.reading, known=COLUMNS.known)
    progress.expect(len(table.rows))
    file = AdjustmentFile.of(
        table,
        settings,
        found=COLUMNS.fields_of(table.header),
        numbers=NUMBERS,
        missing=partial(_missing, may_set_cost=may_set_cost),
    )
    rows = progress.along(table.rows, share=0.35)
    for asked in said_rows(file, rows, readers=_READERS, made=AskedRow):
        if error := _contradiction(file, asked):
            file.errors.append(error)
        else:
            file.rows.append(asked)
    if WHICH_ITEM in file.questions:
        # The question says it once for all rows.
        file.errors = [error for error in file.errors if error.code != "required"]
    return file


def _missing(mapped: Collection[AdjustmentField], *, may_set_cost: bool) -> list[Question]:
    questions = []
    if not any(code in mapped for code in CODES):
        questions.append(WHICH_ITEM)
    if not any(quantity in mapped for quantity in QUANTITIES):
        detail = "Which column is the quantity, and is it a change or what was counted?"
        questions.append(Question("mapping", "no_quantity", detail))
    if AdjustmentField.UNIT_COST in mapped and not may_set_cost:
        detail = "Setting a cost takes a manager. Leave that column out."
        questions.append(Question("mapping", "needs_manager", detail))
    return questions


def _contradiction(file: AdjustmentFile, asked: AskedRow) -> RowError | None:
    if not asked.sku and not asked.barcode:
        return names_no_item(file, asked.row, CODES)
    if asked.qty_delta is not None and asked.set_to is not None:
        detail = "Give a change or a counted quantity, not both."
        return file.error(asked.row, AdjustmentField.SET_TO, "both", detail)
    return None


_READERS: Mapping[AdjustmentField, CellReader] = {
    AdjustmentField.SKU: item_code,
    AdjustmentField.BARCODE: item_code,
    AdjustmentField.QTY_DELTA: lambda text, decimal: number_cell(text, decimal, QTY),
    AdjustmentField.SET_TO: lambda text, decimal: amount_cell(text, decimal, QTY),
    AdjustmentField.UNIT_COST: lambda text, decimal: amount_cell(text, decimal, VALUE),
    AdjustmentField.REASON: lambda text, _decimal: name_cell(text, LONGEST_REASON),
    AdjustmentField.NOTE: lambda text, _decimal: name_cell(text, LONGEST_NOTE),
}
