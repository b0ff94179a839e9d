from typing import Any

import django_filters
from django.db.models import QuerySet

from catalog.branches import CategoryFilter
from catalog.models import Variant
from core.filters import BooleanFilter, OwnedIdFilter
from inventory.models import InventoryItem
from stores.models import Store


class _Asked(django_filters.FilterSet):
    """The views read by SQL of their own."""

    store_id = OwnedIdFilter(model=Store)
    variant_id = OwnedIdFilter(model=Variant)

    def as_asked(
        self, rows: QuerySet[InventoryItem], _name: str, _value: Any
    ) -> QuerySet[InventoryItem]:
        return rows


class SnapshotFilters(_Asked):
    date = django_filters.DateFilter(
        method="as_asked", help_text="A day of the store; without one, each store's newest."
    )
    category = CategoryFilter(field_name="variant__product__category_id")
    search = django_filters.CharFilter(method="as_asked", max_length=200)
    below_reorder_point = BooleanFilter(method="as_asked")


class TrendFilters(_Asked):
    date_from = django_filters.DateFilter(
        method="as_asked", help_text="Without one, 89 days before the last day."
    )
    date_to = django_filters.DateFilter(
        method="as_asked", help_text="Without one, the newest day that all stores have."
    )
