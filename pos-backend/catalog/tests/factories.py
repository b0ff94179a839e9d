from decimal import Decimal
from typing import Any

from factory.declarations import LazyAttribute, Sequence, SubFactory
from factory.django import DjangoModelFactory

from catalog.models import Category, Product, Variant
from catalog.search import search_text_of


class CategoryFactory(DjangoModelFactory[Category]):
    class Meta:
        model = Category

    name = Sequence(lambda n: f"Category {n}")


class ProductFactory(DjangoModelFactory[Product]):
    class Meta:
        model = Product

    name = Sequence(lambda n: f"Product {n}")


def _search_text(variant: Any) -> str:
    return search_text_of(
        sku=variant.sku, product_name=variant.product.name, name=variant.name, barcodes=[]
    )


class VariantFactory(DjangoModelFactory[Variant]):
    """An active, stock-keeping variant of a product of its own, at a cost of 4.00."""

    class Meta:
        model = Variant

    product = SubFactory(ProductFactory)
    name = ""
    sku = Sequence(lambda n: f"SKU-{n:05d}")
    price = Decimal("9.99")
    cost = Decimal("4.00")
    search_text = LazyAttribute(_search_text)
