import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import models

from inventory.stock.sql import Row
from tenants.context import current_tenant_id


class ValuationBy(models.TextChoices):
    STORE = "STORE", "Store"
    CATEGORY = "CATEGORY", "Category"
    PRODUCT = "PRODUCT", "Product"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedValuation:
    """`as_of` is a day that has passed; None: now. The marts have all that was recorded before
    `whole_until`. `category_ids` with all that lies below; None: of any."""

    by: ValuationBy
    currency: str
    as_of: dt.date | None = None
    whole_until: dt.datetime | None = None
    store_id: int | None = None
    category_ids: Sequence[int] | None = None

    @property
    def params(self) -> Row:
        return {
            "tenant": current_tenant_id(),
            "as_of": self.as_of,
            "whole_until": self.whole_until,
            "store": self.store_id,
            "categories": self.category_ids,
            "currency": self.currency,
        }
