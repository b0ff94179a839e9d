"""A counted sheet as rows that say something, with what is wrong or not told in words."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from core.files.cells import amount_cell, name_cell
from core.files.columns import ColumnNames, FileSettings, MappedFile, opened_table
from core.files.faults import Question
from core.files.rows import CellReader, said_rows
from core.money import QTY
from inventory.files.items import (
    BARCODE_NAMES,
    SKU_NAMES,
    WHICH_ITEM,
    item_code,
    names_no_item,
)

LONGEST_ZONE = 60


class SheetField(StrEnum):
    SKU = "sku"
    BARCODE = "barcode"
    COUNTED_QTY = "counted_qty"
    ZONE = "zone"


CODES = (SheetField.SKU, SheetField.BARCODE)
COLUMNS = ColumnNames(
    {
        SheetField.SKU: SKU_NAMES,
        SheetField.BARCODE: BARCODE_NAMES,
        SheetField.COUNTED_QTY: ("counted_qty", "counted", "count", "quantity", "qty"),
        SheetField.ZONE: ("zone", "zone_name", "bin"),
    }
)


@dataclass(slots=True)
class SheetRow:
    """`counted_qty` None: not counted."""

    row: int
    sku: str = ""
    barcode: str = ""
    counted_qty: Decimal | None = None
    zone: str = ""


@dataclass(slots=True)
class Sheet(MappedFile[SheetField]):
    rows: list[SheetRow] = field(default_factory=list)


def read_sheet(data: bytes, settings: FileSettings[SheetField]) -> Sheet:
    """Raises Invalid for a file that cannot be read, and for settings that do not fit it."""
    table = opened_table(data, settings.reading, known=COLUMNS.known)
    found, numbers = COLUMNS.fields_of(table.header), {SheetField.COUNTED_QTY}
    sheet = Sheet.of(table, settings, found=found, numbers=numbers, missing=_missing)
    if sheet.lacks_columns:
        return sheet  # the question says it once for all rows
    for said in said_rows(sheet, table.rows, readers=_READERS, made=SheetRow):
        if said.counted_qty is not None and not said.sku and not said.barcode:
            sheet.errors.append(names_no_item(sheet, said.row, CODES))
        else:
            sheet.rows.append(said)
    return sheet


def _missing(mapped: Collection[SheetField]) -> list[Question]:
    questions = []
    if not any(code in mapped for code in CODES):
        questions.append(WHICH_ITEM)
    if SheetField.COUNTED_QTY not in mapped:
        questions.append(Question("mapping", "no_quantity", "Which column is what was counted?"))
    return questions


_READERS: Mapping[SheetField, CellReader] = {
    SheetField.SKU: item_code,
    SheetField.BARCODE: item_code,
    SheetField.COUNTED_QTY: lambda text, decimal: amount_cell(text, decimal, QTY),
    SheetField.ZONE: lambda text, _decimal: name_cell(text, LONGEST_ZONE),
}
