"""What a column of a vendor's price list can be, and the names that such columns have."""

from enum import StrEnum

from core.files.columns import ColumnNames
from inventory.files.items import BARCODE_NAMES


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
COLUMNS = ColumnNames(
    {
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
        PriceField.BARCODE: BARCODE_NAMES,
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
)
