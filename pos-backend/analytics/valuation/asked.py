import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import models

from inventory.stock.sql import Row
from tenants.context import current_tenant_id

LONGEST_TRANSACTION = dt.timedelta(hours=1)


class ValuationBy(models.TextChoices):
    STORE = "STORE", "Store"
    CATEGORY = "CATEGORY", "Category"
    PRODUCT = "PRODUCT", "Product"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedValuation:
    """`as_of` is a day that has passed; None: now. `built_at` says when the marts were built.
    `category_ids` with all that lies below; None: of any."""

    by: ValuationBy
    currency: str
    as_of: dt.date | None = None
    built_at: dt.datetime | None = None
    store_id: int | None = None
    category_ids: Sequence[int] | None = None

    @property
    def params(self) -> Row:
        return {
            "tenant": current_tenant_id(),
            "as_of": self.as_of,
            # What was under way when they were built had its time before that.
            "late_from": self.built_at and self.built_at - LONGEST_TRANSACTION,
            "store": self.store_id,
            "categories": self.category_ids,
            "currency": self.currency,
        }
