"""Which snapshots are asked for, as parameters and conditions of statements."""

import datetime as dt
from dataclasses import dataclass

from inventory.stock.sql import Row, Wanted


@dataclass(frozen=True, kw_only=True)
class AskedSnapshots(Wanted):
    """`date` is a day of each store; None: each store's newest.

    `cost` says whether values are shown.
    """

    currency: str
    cost: bool
    date: dt.date | None = None
    below: bool = False

    @property
    def params(self) -> Row:
        return {
            **super().params,
            "date": self.date,
            "cost": self.cost,
            "currency": self.currency,
        }

    @property
    def is_of_whole_stores(self) -> bool:
        """Then the trend has their sums already."""
        chosen = (self.variant_id, self.category_ids)
        return chosen == (None, None) and not self.words and not self.below


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedTrend:
    """Days of the stores, both included; None: as far as there are any."""

    tenant_id: int
    cost: bool
    date_from: dt.date
    date_to: dt.date
    store_id: int | None = None
    variant_id: int | None = None

    @property
    def params(self) -> Row:
        return {
            "tenant": self.tenant_id,
            "cost": self.cost,
            "since": self.date_from,
            "until": self.date_to,
            "store": self.store_id,
            "variant": self.variant_id,
        }
