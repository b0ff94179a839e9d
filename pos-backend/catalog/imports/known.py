"""What the catalogue has already of the things that a file names: a fixed number of statements."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models.functions import Upper

from catalog.imports.fields import Field
from catalog.models import Barcode, Category, Product, TaxCategory, Variant, category_path

VARIANT_COLUMNS = {
    Field.VARIANT_NAME: "name",
    Field.PRICE: "price",
    Field.COST: "cost",
    Field.REORDER_POINT: "reorder_point",
    Field.REORDER_QTY: "reorder_qty",
    Field.PACK_SIZE: "pack_size",
    Field.TRACK_STOCK: "track_stock",
    Field.IS_ACTIVE: "is_active",
}
PRODUCT_COLUMNS = {
    Field.PRODUCT_NAME: "name",
    Field.DESCRIPTION: "description",
    Field.CATEGORY: "category_id",
    Field.TAX_CATEGORY: "tax_category_id",
    Field.PRODUCT_ACTIVE: "is_active",
}


@dataclass(slots=True)
class KnownVariant:
    id: int
    sku: str
    product_id: int
    values: dict[Field, Any]
    barcodes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class KnownProduct:
    id: int
    values: dict[Field, Any]


@dataclass(slots=True)
class Known:
    """Variants by their SKU in capitals, categories by their path in small letters."""

    variants: dict[str, KnownVariant]
    products: dict[int, KnownProduct]
    products_by_name: dict[str, list[int]]
    barcode_owner: dict[str, str]  # code → SKU
    categories: dict[str, int]
    category_paths: dict[int, str]
    taxes: dict[str, TaxCategory]
    taxes_by_id: dict[int, TaxCategory]


def read_known(
    *, skus: Collection[str], names: Collection[str], codes: Collection[str], lock: bool
) -> Known:
    """`skus` in capitals. `lock`: nobody else changes these variants and products meanwhile."""
    own_variants = Variant.objects.order_by("id")
    own_products = Product.objects.order_by("id")
    if lock:
        own_variants = own_variants.select_for_update(no_key=True)
        own_products = own_products.select_for_update(no_key=True)
    variants = {
        variant.sku.upper(): KnownVariant(
            variant.pk,
            variant.sku,
            variant.product_id,
            {mapped: getattr(variant, column) for mapped, column in VARIANT_COLUMNS.items()},
        )
        for variant in own_variants.annotate(key=Upper("sku")).filter(key__in=skus)
    }
    by_id = {known.id: known for known in variants.values()}
    owners: dict[str, str] = {}
    for code, variant_id in _barcodes_of(by_id):
        by_id[variant_id].barcodes.append(code)
    for barcode in Barcode.objects.filter(code__in=codes).select_related("variant"):
        owners[barcode.code] = barcode.variant.sku.upper()
    wanted = {known.product_id for known in variants.values()}
    by_name: dict[str, list[int]] = defaultdict(list)
    named = Product.objects.filter(name__in=names).values_list("id", "name").order_by("id")
    for product_id, name in named:
        by_name[name].append(product_id)
        wanted.add(product_id)
    every = Category.objects.in_bulk()
    paths = {pk: category_path(category, every) for pk, category in every.items()}
    taxes = list(TaxCategory.objects.all())
    return Known(
        variants=variants,
        products={
            product.pk: KnownProduct(
                product.pk,
                {mapped: getattr(product, column) for mapped, column in PRODUCT_COLUMNS.items()},
            )
            for product in own_products.filter(id__in=wanted)
        },
        products_by_name=by_name,
        barcode_owner=owners,
        categories={path.casefold(): pk for pk, path in paths.items()},
        category_paths=paths,
        taxes={tax.name.casefold(): tax for tax in taxes},
        taxes_by_id={tax.pk: tax for tax in taxes},
    )


def _barcodes_of(variant_ids: Collection[int]) -> Iterable[tuple[str, int]]:
    rows: Any = Barcode.objects.filter(variant_id__in=list(variant_ids)).order_by("id")
    found: Iterable[tuple[str, int]] = rows.values_list("code", "variant_id")
    return found
