"""A plan carried out: a number of statements that does not grow with its rows."""

from collections.abc import Iterable
from decimal import Decimal
from itertools import groupby
from typing import Any

from django.db import connection

from catalog.imports.fields import Field
from catalog.imports.known import PRODUCT_COLUMNS, VARIANT_COLUMNS
from catalog.imports.plan import Plan, PlannedProduct, PlannedVariant
from catalog.models import (
    Barcode,
    Category,
    Product,
    TaxCategory,
    Variant,
    category_path,
)
from catalog.search import search_text_of
from core.problems import Problem
from core.refusals import told_as
from tenants.bulk import insert_rows, insert_with_ids, update_rows
from tenants.context import current_tenant_id

_RISES = '"version" = t."version" + 1'
_PRODUCT_DEFAULTS = {
    Field.DESCRIPTION: "",
    Field.CATEGORY: None,
    Field.TAX_CATEGORY: None,
    Field.PRODUCT_ACTIVE: True,
}
_VARIANT_DEFAULTS = {
    Field.VARIANT_NAME: "",
    Field.PRICE: Decimal(0),
    Field.COST: None,
    Field.REORDER_POINT: None,
    Field.REORDER_QTY: None,
    Field.PACK_SIZE: Decimal(1),
    Field.TRACK_STOCK: True,
    Field.IS_ACTIVE: True,
}


class CatalogChanged(Problem):
    """Somebody made the same SKU, barcode or category while the file was read."""

    default_code = "catalog_changed"


def one_import_at_a_time() -> None:
    """Two imports of one retailer would make each other's products; held until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(hashtext('catalog import'), %s)", [current_tenant_id()]
        )


def apply_plan(plan: Plan) -> None:
    """Write it all, and put the new ids into the plan. Raises CatalogChanged."""
    with told_as(CatalogChanged("The catalogue changed while the file was read. Try again.")):
        _write_categories(plan)
        TaxCategory.objects.bulk_create(
            [TaxCategory(name=name, rate=rate) for name, rate in plan.taxes]
        )
        _write_products(plan.products)
        _write_variants(plan.variants)
    _refresh_search_text(plan)


def _write_categories(plan: Plan) -> None:
    for _depth, names in groupby(plan.categories, key=len):
        paths = _category_ids()
        insert_rows(
            Category,
            ("name", "parent_id"),
            [(path[-1], paths.get(" / ".join(path[:-1]).casefold())) for path in names],
        )


def _category_ids() -> dict[str, int]:
    every = Category.objects.in_bulk()
    return {category_path(row, every).casefold(): pk for pk, row in every.items()}


def _write_products(products: list[PlannedProduct]) -> None:
    categories = _category_ids()
    taxes = {tax.name.casefold(): tax.pk for tax in TaxCategory.objects.all()}
    columns = tuple(PRODUCT_COLUMNS.values())

    def row(product: PlannedProduct) -> list[Any]:
        told = dict(product.values)
        if told.get(Field.CATEGORY):
            told[Field.CATEGORY] = categories[told[Field.CATEGORY].casefold()]
        if Field.TAX_CATEGORY in told:
            told[Field.TAX_CATEGORY] = taxes[told[Field.TAX_CATEGORY]]
        values = {**_PRODUCT_DEFAULTS, **product.now, **told}
        return [values[field] for field in PRODUCT_COLUMNS]

    new = [product for product in products if product.id is None]
    old = [product for product in products if product.id is not None]
    update_rows(Product, columns, [[product.id, *row(product)] for product in old], also=_RISES)
    ids = insert_with_ids(Product, columns, [row(product) for product in new])
    for product, product_id in zip(new, ids, strict=True):
        product.id = product_id


def _write_variants(variants: list[PlannedVariant]) -> None:
    columns = tuple(VARIANT_COLUMNS.values())
    new = [variant for variant in variants if variant.id is None]
    old = [variant for variant in variants if variant.id is not None]

    def row(variant: PlannedVariant) -> list[Any]:
        values = {**_VARIANT_DEFAULTS, **variant.now, **variant.values}
        return [values[field] for field in VARIANT_COLUMNS]

    update_rows(Variant, columns, [[variant.id, *row(variant)] for variant in old], also=_RISES)
    ids = insert_with_ids(
        Variant,
        ("product_id", "sku", "search_text", *columns),
        [
            (variant.product.id, variant.sku, _search_text(variant), *row(variant))
            for variant in new
        ],
    )
    for variant, variant_id in zip(new, ids, strict=True):
        variant.id = variant_id
    insert_rows(
        Barcode,
        ("variant_id", "code"),
        [(variant.id, code) for variant in variants for code in variant.new_barcodes],
    )


def _search_text(variant: PlannedVariant) -> str:
    product = variant.product
    return search_text_of(
        sku=variant.sku,
        product_name={**product.now, **product.values}[Field.PRODUCT_NAME],
        name=variant.values.get(Field.VARIANT_NAME, ""),
        barcodes=variant.new_barcodes,
    )


def _refresh_search_text(plan: Plan) -> None:
    """Of variants that were there: their own words changed, or their product's name."""
    renamed = [
        product.id
        for product in plan.products
        if product.id is not None and product.now and Field.PRODUCT_NAME in product.values
    ]
    changed = [
        variant.id
        for variant in plan.variants
        if variant.id is not None
        and variant.now
        and (Field.VARIANT_NAME in variant.values or variant.new_barcodes)
    ]
    variants: dict[int, Variant] = {}
    rows = Variant.objects.select_related("product").prefetch_related("barcodes")
    for touched in (rows.filter(product_id__in=renamed), rows.filter(id__in=changed)):
        variants |= {variant.pk: variant for variant in touched}
    update_rows(Variant, ("search_text",), list(_search_texts(variants.values())))


def _search_texts(variants: Iterable[Variant]) -> Iterable[tuple[int, str]]:
    for variant in variants:
        yield (
            variant.pk,
            search_text_of(
                sku=variant.sku,
                product_name=variant.product.name,
                name=variant.name,
                barcodes=[barcode.code for barcode in variant.barcodes.all()],
            ),
        )
