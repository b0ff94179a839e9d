from typing import Any

from django.db.models import QuerySet

from core.filters import BooleanFilter, OwnedIdFilter
from inventory.models import InventoryItem
from inventory.stock.filters import ItemFilters
from purchasing.vendors.models import Vendor


class ReorderFilters(ItemFilters):
    """Which suggestions; the view reads them by SQL of its own."""

    vendor_id = OwnedIdFilter(model=Vendor, method="as_asked")
    covered = BooleanFilter(method="as_asked")
    snoozed = BooleanFilter(method="as_asked")

    def as_asked(
        self, rows: QuerySet[InventoryItem], _name: str, _value: Any
    ) -> QuerySet[InventoryItem]:
        return rows
