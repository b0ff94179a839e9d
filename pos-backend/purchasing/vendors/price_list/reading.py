"""A vendor's price list as rows that say something, with what is wrong or not told in words."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from core.files.cells import CellRefused, amount_cell, number_cell
from core.files.columns import FileSettings, MappedFile, opened_table
from core.files.faults import Question
from core.files.rows import CellReader, said_rows
from core.money import QTY, VALUE
from inventory.files.items import item_code, names_no_item
from purchasing.vendors.price_list.fields import CODES, COLUMNS, COSTS, NUMBERS, PriceField
from tenants.job_progress import Progress


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
class PriceFile(MappedFile[PriceField]):
    rows: list[PriceRow] = field(default_factory=list)


def read_price_list(
    data: bytes, settings: FileSettings[PriceField], *, progress: Progress
) -> PriceFile:
    """Raises Invalid for a file that cannot be read, and for settings that do not fit it."""
    table = opened_table(data, settings.reading, known=COLUMNS.known)
    progress.expect(len(table.rows))
    found = COLUMNS.fields_of(table.header)
    file = PriceFile.of(table, settings, found=found, numbers=NUMBERS, missing=_missing)
    if file.lacks_columns:
        return file  # the question says it once for all rows
    rows = progress.along(table.rows, share=0.5)
    for said in said_rows(file, rows, readers=_READERS, made=PriceRow):
        if said.sku or said.barcode or said.vendor_sku:
            file.rows.append(said)
        else:
            file.errors.append(names_no_item(file, said.row, CODES))
    return file


def _missing(mapped: Collection[PriceField]) -> list[Question]:
    questions = []
    if not any(code in mapped for code in CODES):
        detail = "Which column is the SKU, the barcode or the vendor's number of an item?"
        questions.append(Question("mapping", "no_code", detail))
    if not any(cost in mapped for cost in COSTS):
        detail = "Which column is the cost, and is it that of a unit or of a pack?"
        questions.append(Question("mapping", "no_cost", detail))
    return questions


def _pack_size(text: str, decimal: str) -> Decimal:
    number = number_cell(text, decimal, QTY)
    if number <= 0:
        raise CellRefused("not_positive", f"{text[:40]} is no number of units in a pack.")
    return number


def _cost(text: str, decimal: str) -> Decimal:
    return amount_cell(text, decimal, VALUE)


_READERS: Mapping[PriceField, CellReader] = {
    PriceField.VENDOR_SKU: item_code,
    PriceField.SKU: item_code,
    PriceField.BARCODE: item_code,
    PriceField.PACK_SIZE: _pack_size,
    PriceField.COST: _cost,
    PriceField.PACK_COST: _cost,
}
