"""What an item sold, and how long what is there will last, by the rule of reorder suggestions."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

from core.money import ZERO
from core.problems import NotFound
from inventory.stock.sql import Row, Rows, fetch
from inventory.stock.summary import availability
from purchasing.reorder.demand import Demand, demand_for
from purchasing.reorder.wanted import WantedSuggestions
from stores.models import day_in

DAYS_AHEAD = 28

# Net of what came back, and of what was voided: as the rule counts.
_SOLD = """
SELECT k.day::date::text AS date, round(coalesce(x.qty, 0), 3)::text AS qty
FROM generate_series(%(since)s::date, %(today)s::date - 1, interval '1 day') AS k (day)
LEFT JOIN (
    SELECT e.business_date, -sum(e.qty_delta) AS qty FROM inventory_stockledger e
    WHERE e.tenant_id = %(tenant)s AND e.store_id = %(store)s AND e.variant_id = %(variant)s
        AND e.occurred_at >= %(since_at)s AND e.business_date >= %(since)s
        AND e.business_date < %(today)s AND e.ref_type IN ('SALE', 'RETURN')
    GROUP BY e.business_date
) x ON x.business_date = k.day::date
ORDER BY k.day
"""


def forecast(wanted: WantedSuggestions, *, timezone: str) -> Row:
    """Of the item of `store_id` and `variant_id`. Decimals as texts. `timezone` is the store's.

    Before today the units that were sold, net of returns, by day; from today on what the daily demand
    leaves of what is available. Goods that are on their way are not added: nobody knows their day.
    """
    if wanted.variant_id is None:
        raise NotFound
    (shelf,) = availability(variant_ids=[wanted.variant_id], store_id=wanted.store_id)
    demand = demand_for(wanted)
    today = day_in(timezone, wanted.now)
    return {
        "store_id": wanted.store_id,
        "variant_id": wanted.variant_id,
        **{name: shelf[name] for name in ("on_hand", "available", "in_transit", "on_order")},
        "average_daily_demand": None if demand.daily is None else f"{demand.daily:.3f}",
        "days_of_cover": None if demand.cover is None else f"{demand.cover:.1f}",
        "predicted_stockout_date": demand.ends_on and demand.ends_on.isoformat(),
        "confidence": demand.confidence.value,
        "history": _history(wanted),
        "forecast": list(_ahead(Decimal(shelf["available"]), demand, today)),
    }


def _history(wanted: WantedSuggestions) -> Rows:
    return fetch(_SOLD, wanted.params)


def _ahead(available: Decimal, demand: Demand, today: dt.date) -> Iterator[Row]:
    if demand.daily is None:
        return
    left = max(available, ZERO)
    for number in range(DAYS_AHEAD):
        left = max(left - demand.daily, ZERO)
        yield {
            "date": (today + dt.timedelta(days=number)).isoformat(),
            "qty": f"{demand.daily:.3f}",
            "on_hand": f"{left:.3f}",
        }
