"""A file's rows as items of a catalogue, with what is wrong in words."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from catalog.imports.cells import LONGEST, value_of
from catalog.imports.fields import OPTIONS, Field
from catalog.imports.profiles import Profile, Sku
from core.files.cells import CellRefused, clean
from core.files.rows import RowError, misshapen
from core.files.tables import Table
from core.money import VALUE_STEP
from tenants.job_progress import Progress


@dataclass(slots=True)
class Item:
    """What a row says; fields that it leaves empty are not in `values`."""

    row: int
    sku: str = ""
    group: str = ""
    values: dict[Field, Any] = field(default_factory=dict)
    barcodes: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    @property
    def key(self) -> str:
        return self.sku.upper()


@dataclass(slots=True)
class Parsed:
    items: list[Item] = field(default_factory=list)
    errors: list[RowError] = field(default_factory=list)
    skipped: dict[int, str] = field(default_factory=dict)  # row → why


def parse_rows(
    table: Table,
    *,
    profile: Profile,
    mapping: Mapping[str, Field],
    decimal: str,
    progress: Progress,
) -> Parsed:
    """`decimal` empty: numbers that need to know it are errors of their rows."""
    parsed = Parsed()
    places = {mapped: table.header.index(column) for column, mapped in mapping.items()}
    columns = {mapped: column for column, mapped in mapping.items()}
    heads: dict[str, Item] = {}
    for row in progress.along(table.rows, share=0.3):
        if wrong := misshapen(row, table):
            parsed.errors.append(RowError(row.number, "", "", "columns", wrong))
            continue
        texts = {
            mapped: clean(row.cells[place]) if place < len(row.cells) else ""
            for mapped, place in places.items()
        }
        item = Item(row.number, group=texts.get(Field.GROUP, ""))
        faults = []
        for mapped, text in texts.items():
            if not text or mapped is Field.GROUP:
                continue
            try:
                _take(item, mapped, value_of(mapped, text, profile=profile, decimal=decimal))
            except CellRefused as refusal:
                faults.append((mapped, refusal))
        parsed.errors += [
            RowError(row.number, columns[mapped], mapped, refusal.code, refusal.detail)
            for mapped, refusal in faults
        ]
        if faults:
            continue
        if not item.values and not item.barcodes and not item.sku:
            parsed.skipped[row.number] = "No product data: a further picture, or an empty row."
            continue
        _name_and_price(item)
        if profile.inherits and item.group:
            _inherit(item, heads.setdefault(item.group, item))
        _find_sku(item, profile)
        if not item.sku:
            detail = "A row needs a SKU: it is how an item is known again."
            parsed.errors.append(
                RowError(row.number, columns.get(Field.SKU, ""), Field.SKU, "required", detail)
            )
            continue
        parsed.items.append(item)
    return parsed


def _take(item: Item, mapped: Field, value: Any) -> None:
    if mapped is Field.SKU:
        item.sku = value
    elif mapped is Field.BARCODES:
        item.barcodes = value
    else:
        item.values[mapped] = value


def _name_and_price(item: Item) -> None:
    """What follows from several cells of the row."""
    options = [item.values.pop(option) for option in OPTIONS if option in item.values]
    if options:
        item.values.setdefault(Field.VARIANT_NAME, " / ".join(filter(None, options))[:120])
    package = item.values.pop(Field.PACKAGE_PRICE, None)
    if package is not None and Field.COST not in item.values:
        pack = item.values.get(Field.PACK_SIZE, Decimal(1))
        cost = (package / pack).quantize(VALUE_STEP)
        item.values[Field.COST] = cost
        if pack != 1:
            item.notices.append(f"Cost {cost.normalize():f} = {package:f} for a pack of {pack:f}.")


def _inherit(item: Item, head: Item) -> None:
    for shared in (Field.PRODUCT_NAME, Field.CATEGORY, Field.DESCRIPTION, Field.PRODUCT_ACTIVE):
        if shared not in item.values and shared in head.values:
            item.values[shared] = head.values[shared]


def _find_sku(item: Item, profile: Profile) -> None:
    other = item.values.pop(Field.OTHER_ID, "")
    if item.sku:
        return
    made = ""
    if profile.missing_sku is Sku.GROUP_AND_OPTIONS and item.group:
        made = _slug(item.group, item.values.get(Field.VARIANT_NAME, ""))
    elif profile.missing_sku is Sku.BARCODE_OR_ID:
        made = item.barcodes[0] if item.barcodes else f"OSPOS-{other}" if other else ""
    if made:
        item.sku = made
        item.notices.append(f"The row has no SKU; {made} was made for it.")


def _slug(*parts: str) -> str:
    words = [
        re.sub(r"[^A-Z0-9]+", "-", unicodedata.normalize("NFKD", part).upper()).strip("-")
        for part in parts
    ]
    slug = "-".join(filter(None, words))
    return slug[: LONGEST[Field.SKU]].strip("-")
