import django_filters
from django.db.models import QuerySet

from catalog.branches import CategoryFilter
from catalog.models import Product, Variant
from catalog.search import matching
from core.filters import BooleanFilter, OwnedIdFilter
from inventory.models import InventoryItem
from inventory.thresholds import is_low, is_out
from stores.models import Store


class ItemFilters(django_filters.FilterSet):
    """Which items; of any moment."""

    store_id = OwnedIdFilter(model=Store)
    variant_id = OwnedIdFilter(model=Variant)
    product_id = OwnedIdFilter(model=Product, field_name="variant__product_id")
    category = CategoryFilter(field_name="variant__product__category_id")
    search = django_filters.CharFilter(method="by_words", max_length=200)

    def by_words(
        self, rows: QuerySet[InventoryItem], _name: str, text: str
    ) -> QuerySet[InventoryItem]:
        return rows.filter(matching(text, prefix="variant__"))


class StockThenFilters(ItemFilters):
    """`as_of` and `clock` have chosen the moment already, in the view."""

    as_of = django_filters.CharFilter(method="as_it_was")
    clock = django_filters.CharFilter(method="as_it_was")

    def as_it_was(
        self, rows: QuerySet[InventoryItem], _name: str, _value: str
    ) -> QuerySet[InventoryItem]:
        return rows


class StockFilters(ItemFilters):
    """Which items, by how they stand now."""

    low_stock = BooleanFilter(method="only_low")
    out_of_stock = BooleanFilter(method="only_out")

    def only_low(
        self, rows: QuerySet[InventoryItem], _name: str, wanted: bool
    ) -> QuerySet[InventoryItem]:
        return rows.filter(is_low()) if wanted else rows

    def only_out(
        self, rows: QuerySet[InventoryItem], _name: str, wanted: bool
    ) -> QuerySet[InventoryItem]:
        return rows.filter(is_out()) if wanted else rows
