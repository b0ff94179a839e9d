"""What a row says of which item it is, in lists of items: its fields, its SQL, its filters."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from rest_framework import serializers

from catalog.branches import CategoryFilter
from core.filters import OwnedIdFilter
from inventory.stock.sql import ITEM_STORE, ITEM_VARIANT, VARIANT_NAMES, Order
from stores.models import Store

# Sums may be more than one item can.
UNITS: dict[str, Any] = {"max_digits": 30, "decimal_places": 3}
MONEY: dict[str, Any] = {"max_digits": 36, "decimal_places": 6, "help_text": "In `currency`."}

# Of item `i`, its store `s`, variant `v`, product `p` and category `c`.
NAMES = """i.store_id, s.code AS store_code, s.name AS store_name, i.variant_id, v.sku,
    p.name AS product_name, v.name AS variant_name, p.category_id, c.name AS category_name"""
ORDER = {
    "sku": "v.sku",
    "product_name": "p.name",
    "variant_name": "v.name",
    "category_name": "c.name",
    "store_code": "s.code",
}


def joins_for(order: Order) -> str:
    """What `ORDER` needs beside the item, so that only the rows of a page are named."""
    asked = {term.removeprefix("-") for term in order}
    variant = ITEM_VARIANT if asked & (ORDER.keys() - {"store_code"}) else ""
    names = VARIANT_NAMES if asked & {"product_name", "category_name"} else ""
    store = ITEM_STORE if "store_code" in asked else ""
    return f"{variant} {names} {store}"


class ItemFields(serializers.Serializer[Any]):
    store_id = serializers.IntegerField()
    store_code = serializers.CharField()
    store_name = serializers.CharField()
    variant_id = serializers.IntegerField()
    sku = serializers.CharField()
    product_name = serializers.CharField()
    variant_name = serializers.CharField()
    category_id = serializers.IntegerField(allow_null=True)
    category_name = serializers.CharField(allow_null=True)


class AskedFilters(django_filters.FilterSet):
    """The views read by SQL of their own."""

    def as_asked(self, rows: QuerySet[Any], _name: str, _value: Any) -> QuerySet[Any]:
        return rows


class StoreFilters(AskedFilters):
    store_id = OwnedIdFilter(model=Store)


class ItemFilters(StoreFilters):
    category = CategoryFilter(field_name="variant__product__category_id")
    search = django_filters.CharFilter(method="as_asked", max_length=200)
