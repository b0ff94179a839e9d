"""The whole catalogue as the file that the plain import reads back unchanged."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet

from catalog.imports.fields import BARCODES_PARTED_BY, EXPORTED, Field
from catalog.models import Category, Variant, category_path

CHUNK = 2_000
NUMBERS = frozenset(
    {
        Field.TAX_RATE,
        Field.PRICE,
        Field.COST,
        Field.REORDER_POINT,
        Field.REORDER_QTY,
        Field.PACK_SIZE,
    }
)


def export_columns(*, with_cost: bool) -> list[str]:
    return [field.value for field in EXPORTED if with_cost or field is not Field.COST]


# Codes and names are text, whatever they look like: 007 is no number.
TEXT_COLUMNS = frozenset(field.value for field in EXPORTED if field not in NUMBERS)


def export_rows(variants: QuerySet[Variant]) -> Iterator[dict[str, Any]]:
    """In the order of the query; read while they are sent."""
    categories = Category.objects.in_bulk()
    rows = variants.select_related("product__tax_category").prefetch_related("barcodes")
    for variant in rows.iterator(chunk_size=CHUNK):
        product, tax = variant.product, variant.product.tax_category
        category = categories.get(product.category_id) if product.category_id else None
        yield {
            Field.SKU: variant.sku,
            Field.PRODUCT_NAME: product.name,
            Field.VARIANT_NAME: variant.name,
            Field.DESCRIPTION: product.description,
            Field.BARCODES: BARCODES_PARTED_BY.join(b.code for b in variant.barcodes.all()),
            Field.CATEGORY: category_path(category, categories) if category else "",
            Field.TAX_CATEGORY: tax.name if tax else "",
            Field.TAX_RATE: _plain(tax.rate) if tax else "",
            Field.PRICE: _money(variant.price),
            Field.COST: _money(variant.cost),
            Field.REORDER_POINT: _plain(variant.reorder_point),
            Field.REORDER_QTY: _plain(variant.reorder_qty),
            Field.PACK_SIZE: _plain(variant.pack_size),
            Field.TRACK_STOCK: _yes_or_no(variant.track_stock),
            Field.IS_ACTIVE: _yes_or_no(variant.is_active),
            Field.PRODUCT_ACTIVE: _yes_or_no(product.is_active),
        }


def _plain(number: Decimal | None) -> str:
    return "" if number is None else f"{number.normalize():f}"


def _money(amount: Decimal | None) -> str:
    """Two decimals, or all six: three could be read as thousands."""
    if amount is None:
        return ""
    return f"{amount:.2f}" if amount == round(amount, 2) else f"{amount:.6f}"


def _yes_or_no(value: bool) -> str:
    return "true" if value else "false"
