"""What a column of a file can be."""

from enum import StrEnum


class Field(StrEnum):
    SKU = "sku"
    PRODUCT_NAME = "product_name"
    VARIANT_NAME = "variant_name"
    DESCRIPTION = "description"
    BARCODES = "barcodes"
    CATEGORY = "category"
    TAX_CATEGORY = "tax_category"
    TAX_RATE = "tax_rate"
    PRICE = "price"
    COST = "cost"
    REORDER_POINT = "reorder_point"
    REORDER_QTY = "reorder_qty"
    PACK_SIZE = "pack_size"
    TRACK_STOCK = "track_stock"
    IS_ACTIVE = "is_active"
    PRODUCT_ACTIVE = "product_active"
    OPENING_QTY = "opening_qty"
    STORE = "store"
    # What other programs' exports say in their own way.
    GROUP = "group"  # rows of one product share it
    OPTION_1 = "option_1"  # parts of the variant's name
    OPTION_2 = "option_2"
    OPTION_3 = "option_3"
    PACKAGE_PRICE = "package_price"  # the cost of `pack_size` units
    OTHER_ID = "other_id"  # stands in for a SKU that is missing


NUMBERS = frozenset(
    {
        Field.TAX_RATE,
        Field.PRICE,
        Field.COST,
        Field.REORDER_POINT,
        Field.REORDER_QTY,
        Field.PACK_SIZE,
        Field.OPENING_QTY,
        Field.PACKAGE_PRICE,
    }
)
YES_OR_NO = frozenset({Field.TRACK_STOCK, Field.IS_ACTIVE, Field.PRODUCT_ACTIVE})
OPTIONS = (Field.OPTION_1, Field.OPTION_2, Field.OPTION_3)
# The columns of our own file, in its order.
EXPORTED = (
    Field.SKU,
    Field.PRODUCT_NAME,
    Field.VARIANT_NAME,
    Field.DESCRIPTION,
    Field.BARCODES,
    Field.CATEGORY,
    Field.TAX_CATEGORY,
    Field.TAX_RATE,
    Field.PRICE,
    Field.COST,
    Field.REORDER_POINT,
    Field.REORDER_QTY,
    Field.PACK_SIZE,
    Field.TRACK_STOCK,
    Field.IS_ACTIVE,
    Field.PRODUCT_ACTIVE,
)
BARCODES_PARTED_BY = "|"
