"""A file's rows as items of a catalogue, with what is wrong in words."""

import re
import unicodedata
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import Any

from catalog.imports.cells import LONGEST, value_of
from catalog.imports.fields import OPTIONS, Field
from catalog.imports.profiles import Profile, Sku
from core.files.columns import MappedFile
from core.files.rows import row_values
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
    skipped: dict[int, str] = field(default_factory=dict)  # row → why


def parse_rows(file: MappedFile[Field], *, profile: Profile, progress: Progress) -> Parsed:
    """What is wrong is added to the file's errors."""
    parsed = Parsed()
    heads: dict[str, Item] = {}
    worth = partial(value_of, profile=profile, decimal=file.decimal)
    rows = progress.along(file.table.rows, share=0.3)
    for number, values in row_values(file, rows, worth):
        item = Item(
            number,
            sku=values.pop(Field.SKU, ""),
            group=values.pop(Field.GROUP, ""),
            barcodes=values.pop(Field.BARCODES, []),
            values=values,
        )
        if not item.values and not item.barcodes and not item.sku:
            parsed.skipped[number] = "No product data: a further picture, or an empty row."
            continue
        _name_and_price(item)
        if profile.inherits and item.group:
            _inherit(item, heads.setdefault(item.group, item))
        _find_sku(item, profile)
        if not item.sku:
            detail = "A row needs a SKU: it is how an item is known again."
            file.errors.append(file.error(number, Field.SKU, "required", detail))
            continue
        parsed.items.append(item)
    return parsed


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
