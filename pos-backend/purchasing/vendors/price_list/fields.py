"""What a column of a vendor's price list can be, and the names that such columns have."""

from collections.abc import Sequence
from enum import StrEnum

from core.files.tables import folded


class PriceField(StrEnum):
    VENDOR_SKU = "vendor_sku"
    SKU = "sku"
    BARCODE = "barcode"
    PACK_SIZE = "pack_size"
    COST = "cost"
    PACK_COST = "pack_cost"


CODES = (PriceField.SKU, PriceField.BARCODE, PriceField.VENDOR_SKU)  # as they are looked for
COSTS = frozenset({PriceField.COST, PriceField.PACK_COST})
NUMBERS = frozenset({PriceField.PACK_SIZE, *COSTS})
# No plain "price": whether it is of a unit, of a pack or the shops' own, only a person can say.
_NAMES: dict[PriceField, Sequence[str]] = {
    PriceField.VENDOR_SKU: (
        "vendor_sku",
        "vendor's sku",
        "vendor code",
        "vendor item",
        "supplier sku",
        "supplier code",
        "article number",
        "catalogue number",
        "catalog number",
        "order code",
    ),
    PriceField.SKU: ("sku", "our sku", "your sku", "variant sku", "item code", "product code"),
    PriceField.BARCODE: ("barcode", "ean", "upc", "gtin", "variant barcode"),
    PriceField.PACK_SIZE: (
        "pack_size",
        "pack",
        "case size",
        "units per pack",
        "units per case",
        "quantity per package",
    ),
    PriceField.COST: (
        "cost",
        "unit_cost",
        "last_cost",
        "cost price",
        "unit price",
        "net price",
        "price per unit",
    ),
    PriceField.PACK_COST: (
        "pack_cost",
        "pack price",
        "case cost",
        "case price",
        "package price",
        "price per pack",
        "price per case",
        "price per package",
    ),
}
_BY_NAME = {folded(name): field for field, names in _NAMES.items() for name in names}
KNOWN_COLUMNS = frozenset(_BY_NAME)


def fields_of(header: Sequence[str]) -> dict[str, PriceField]:
    """Column → field, each field once, by the columns' names."""
    found: dict[str, PriceField] = {}
    for column in header:
        field = _BY_NAME.get(folded(column))
        if field and field not in found.values():
            found[column] = field
    return found
