"""The demo retailer's categories, products, variants and barcodes, in a handful of statements."""

from collections.abc import Sequence

from django.db import transaction

from catalog.models import Barcode, Category, Product, TaxCategory, Variant
from catalog.search import search_text_of
from demo.assortment import TAX_RATES, Shelf, Ware


def ensure_catalogue(wares: Sequence[Ware]) -> dict[str, int]:
    """Ids of the variants by SKU; all are written where the tenant has no products yet."""
    if not Product.objects.exists():
        with transaction.atomic():
            _write(wares)
    return dict(Variant.objects.values_list("sku", "id"))


def _write(wares: Sequence[Ware]) -> None:
    categories = _write_categories({ware.shelf: None for ware in wares})
    taxes = {
        tax.name: tax
        for tax in TaxCategory.objects.bulk_create(
            TaxCategory(name=name.title(), rate=rate) for name, rate in TAX_RATES.items()
        )
    }
    first_of_product = {(ware.shelf, ware.product): ware for ware in wares}
    products = dict(
        zip(
            first_of_product,
            Product.objects.bulk_create(
                Product(
                    name=name,
                    category=categories[shelf],
                    tax_category=taxes[shelf.tax.title()],
                )
                for shelf, name in first_of_product
            ),
            strict=True,
        )
    )
    variants = Variant.objects.bulk_create(
        Variant(
            product=products[ware.shelf, ware.product],
            name=ware.name,
            sku=ware.sku,
            price=ware.price,
            cost=ware.cost,
            reorder_point=ware.reorder_point,
            reorder_qty=ware.reorder_qty,
            pack_size=ware.pack_size,
            search_text=search_text_of(
                sku=ware.sku, product_name=ware.product, name=ware.name, barcodes=ware.barcodes
            ),
        )
        for ware in wares
    )
    Barcode.objects.bulk_create(
        Barcode(variant=variant, code=code)
        for variant, ware in zip(variants, wares, strict=True)
        for code in ware.barcodes
    )


def _write_categories(shelves: dict[Shelf, None]) -> dict[Shelf, Category]:
    departments = {
        category.name: category
        for category in Category.objects.bulk_create(
            Category(name=name) for name in dict.fromkeys(s.department for s in shelves)
        )
    }
    written = Category.objects.bulk_create(
        Category(name=shelf.name, parent=departments[shelf.department]) for shelf in shelves
    )
    return dict(zip(shelves, written, strict=True))
