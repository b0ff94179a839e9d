"""Which suggestions are asked for, and the numbers that the demand rule goes by."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from django.db import models

from inventory.stock.sql import Row, Wanted
from stores.models import day_in

# Demand is looked for in so many whole days before today.
WINDOW_DAYS = 56
# What is enough of a history.
ENOUGH_DAYS_IN_STOCK = 14
ENOUGH_SALES = 3
# Days until somebody looks again; and to deliver, where no vendor is known to sell it.
REVIEW_DAYS = 7
LEAD_DAYS_WITHOUT_VENDOR = 7
# Standard deviations of demand that are kept for safety: 19 times of 20 they are enough. The deviation
# is the root of the demand, as of customers who come by chance and take one each.
SAFETY = Decimal("1.65")
# Beyond ten years of cover no day is named on which it ends.
LONGEST_COVER_DAYS = 3_650


class Rule(models.TextChoices):
    THRESHOLD = "THRESHOLD", "Threshold"
    DEMAND = "DEMAND", "Demand"


class Confidence(models.TextChoices):
    LOW = "LOW", "Low"
    MEDIUM = "MEDIUM", "Medium"
    HIGH = "HIGH", "High"


# Days in stock and sales from which on a history is trusted so much; the best one first.
_TRUSTED = ((Confidence.HIGH, 42, 20), (Confidence.MEDIUM, 28, 8))


def confidence(*, days_in_stock: int, sales: int) -> Confidence:
    for level, enough_days, enough_sales in _TRUSTED:
        if days_in_stock >= enough_days and sales >= enough_sales:
            return level
    return Confidence.LOW


@dataclass(frozen=True, kw_only=True)
class WantedSuggestions(Wanted):
    """`covered` and `snoozed` bring the rows that are left out otherwise.

    `timezone` is the retailer's: by its day `now` is the one that the window of demand ends before.
    """

    now: dt.datetime
    timezone: str
    vendor_id: int | None = None
    covered: bool = False
    snoozed: bool = False

    @property
    def params(self) -> Row:
        today = day_in(self.timezone, self.now)
        since = today - dt.timedelta(days=WINDOW_DAYS)
        return {
            **super().params,
            "now": self.now,
            "today": today,
            "since": since,
            # Before any store's day `since` begins, for an index that knows moments.
            "since_at": dt.datetime.combine(since, dt.time(), dt.UTC) - dt.timedelta(days=1),
            "vendor": self.vendor_id,
            "covered": self.covered,
            "snoozed": self.snoozed,
            "enough_in_stock": ENOUGH_DAYS_IN_STOCK,
            "enough_sales": ENOUGH_SALES,
            "review": REVIEW_DAYS,
            "lead": LEAD_DAYS_WITHOUT_VENDOR,
            "safety": SAFETY,
            "longest": LONGEST_COVER_DAYS,
        }
