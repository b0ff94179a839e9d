"""What the rule of suggestions says of the demand for one item."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from inventory.stock.sql import fetch
from purchasing.reorder.sql import demanded
from purchasing.reorder.wanted import Confidence, WantedSuggestions, confidence

_DEMAND = """
SELECT round(d.daily, 3) AS daily, round(greatest(d.available, 0) / d.daily, 1) AS cover,
    CASE WHEN greatest(d.available, 0) / d.daily <= %(longest)s
        THEN d.store_day + floor(greatest(d.available, 0) / d.daily)::int END AS ends_on,
    coalesce(d.days_in_stock, 0) AS days_in_stock, coalesce(d.sales, 0) AS sales
FROM demanded d
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """`daily` units per day in stock; `cover` days until what is available is sold; `ends_on` the store
    day on which it is, None beyond ten years. None without enough history."""

    daily: Decimal | None = None
    cover: Decimal | None = None
    ends_on: dt.date | None = None
    confidence: Confidence = Confidence.LOW


def demand_for(wanted: WantedSuggestions) -> Demand:
    """Of the item of `store_id` and `variant_id`; what is not kept or sold any more has no demand."""
    rows = fetch(f"{demanded(wanted)} {_DEMAND}", wanted.params)
    if not rows:
        return Demand()
    (row,) = rows
    return Demand(
        daily=row["daily"],
        cover=row["cover"],
        ends_on=row["ends_on"],
        confidence=confidence(days_in_stock=row["days_in_stock"], sales=row["sales"]),
    )
