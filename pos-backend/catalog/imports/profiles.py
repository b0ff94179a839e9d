"""How the programs that shops come from name the columns of their exports."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from catalog.imports.fields import Field
from core.files.tables import folded


class Sku(StrEnum):
    """Where a missing SKU comes from."""

    REFUSED = "refused"
    GROUP_AND_OPTIONS = "group and options"
    BARCODE_OR_ID = "barcode or id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """`columns` gives each field its header names; one that ends in `*` is a beginning.

    A file is of this profile where it has all columns of one of its `signs`.
    """

    name: str
    title: str
    columns: Mapping[Field, Sequence[str]]
    signs: Sequence[frozenset[str]] = ()
    missing_sku: Sku = Sku.REFUSED
    # The rows of a group below its first leave out what is the product's.
    inherits: bool = False
    # Of several rows for one SKU the first counts: one row per supplier, say.
    first_row_counts: bool = False
    html: bool = False
    # A leading apostrophe keeps a spreadsheet from cutting zeros.
    quoted_codes: bool = False

    def fits(self, header: Sequence[str]) -> bool:
        names = {folded(name) for name in header}
        return any({folded(name) for name in sign} <= names for sign in self.signs)

    def mapping(self, header: Sequence[str]) -> dict[str, Field]:
        """Column → field, each field at most once: by its first name that is there."""
        found: dict[str, Field] = {}
        for field, names in self.columns.items():
            column = next(
                (column for name in names for column in header if _is_named(column, name)), None
            )
            if column is not None and column not in found:
                found[column] = field
        return found


def _is_named(column: str, name: str) -> bool:
    if name.endswith("*"):
        return folded(column).startswith(folded(name[:-1]))
    return folded(column) == folded(name)


PLAIN = Profile(
    name="plain",
    title="Plain",
    columns={
        Field.SKU: ["sku", "item code", "article", "code"],
        Field.PRODUCT_NAME: ["product_name", "product", "name", "title", "item name", "item"],
        Field.VARIANT_NAME: ["variant_name", "variant", "option"],
        Field.DESCRIPTION: ["description"],
        Field.BARCODES: ["barcodes", "barcode", "ean", "upc", "gtin"],
        Field.CATEGORY: ["category", "department"],
        Field.TAX_CATEGORY: ["tax_category", "tax"],
        Field.TAX_RATE: ["tax_rate", "tax %", "vat"],
        Field.PRICE: ["price", "selling price", "unit price", "retail price"],
        Field.COST: ["cost", "cost price", "unit cost"],
        Field.REORDER_POINT: ["reorder_point", "reorder level", "minimum"],
        Field.REORDER_QTY: ["reorder_qty", "reorder quantity"],
        Field.PACK_SIZE: ["pack_size", "pack"],
        Field.TRACK_STOCK: ["track_stock"],
        Field.IS_ACTIVE: ["is_active", "active"],
        Field.PRODUCT_ACTIVE: ["product_active"],
        Field.OPENING_QTY: ["opening_qty", "opening stock", "quantity", "qty", "stock", "on hand"],
        Field.STORE: ["store", "store_code", "location"],
    },
)
SHOPIFY = Profile(
    name="shopify",
    title="Shopify",
    columns={
        Field.GROUP: ["Handle"],
        Field.PRODUCT_NAME: ["Title"],
        Field.DESCRIPTION: ["Body (HTML)"],
        Field.CATEGORY: ["Type"],
        Field.OPTION_1: ["Option1 Value"],
        Field.OPTION_2: ["Option2 Value"],
        Field.OPTION_3: ["Option3 Value"],
        Field.SKU: ["Variant SKU", "SKU"],
        Field.BARCODES: ["Variant Barcode", "Barcode"],
        Field.PRICE: ["Variant Price", "Price"],
        Field.COST: ["Cost per item"],
        Field.PRODUCT_ACTIVE: ["Status"],
        Field.OPENING_QTY: [
            "Variant Inventory Qty",
            "On hand (new)",
            "On hand (current)",
            "On hand",
            "Available (not editable)",
        ],
        Field.STORE: ["Location"],
    },
    signs=[
        frozenset({"Handle", "Title", "Variant Price"}),
        frozenset({"Handle", "Title", "Option1 Value", "SKU"}),
    ],
    missing_sku=Sku.GROUP_AND_OPTIONS,
    inherits=True,
    html=True,
    quoted_codes=True,
)
OPEN_SOURCE_POS = Profile(
    name="open_source_pos",
    title="Open Source POS",
    columns={
        Field.OTHER_ID: ["Id"],
        Field.BARCODES: ["Barcode"],
        Field.PRODUCT_NAME: ["Item Name"],
        Field.CATEGORY: ["Category"],
        Field.COST: ["Cost Price"],
        Field.PRICE: ["Unit Price"],
        Field.TAX_CATEGORY: ["Tax 1 Name"],
        Field.TAX_RATE: ["Tax 1 Percent"],
        Field.REORDER_POINT: ["Reorder Level"],
        Field.DESCRIPTION: ["Description"],
        Field.OPENING_QTY: ["location_*"],
    },
    signs=[frozenset({"Item Name", "Cost Price", "Unit Price", "Reorder Level"})],
    missing_sku=Sku.BARCODE_OR_ID,
)
OPENBOXES = Profile(
    name="openboxes",
    title="OpenBoxes",
    columns={
        Field.SKU: ["Product code"],
        Field.PRODUCT_NAME: ["Product", "Product Name"],
        Field.CATEGORY: ["Category"],
        Field.PACK_SIZE: ["Package Size", "Quantity per Package"],
        Field.COST: ["Price per unit", "Contract price (Each)"],
        Field.PACKAGE_PRICE: ["Price per package", "Package Price"],
        Field.REORDER_POINT: ["Min quantity"],
        Field.REORDER_QTY: ["Reorder quantity"],
        Field.OPENING_QTY: ["Current quantity"],
    },
    signs=[
        frozenset({"Product code", "Product", "Min quantity"}),
        frozenset({"Product Code", "Product Name", "Product Source Code"}),
    ],
    first_row_counts=True,
)
PROFILES = {profile.name: profile for profile in (PLAIN, SHOPIFY, OPEN_SOURCE_POS, OPENBOXES)}
KNOWN_COLUMNS = frozenset(
    folded(name)
    for profile in PROFILES.values()
    for names in profile.columns.values()
    for name in names
)


def profile_of(header: Sequence[str]) -> Profile:
    """The program whose columns these are, else the plain one."""
    return next((profile for profile in PROFILES.values() if profile.fits(header)), PLAIN)
