"""What the shelves held in a period, by the trend of stock; null where the marts do not know it."""

from dataclasses import dataclass
from decimal import Decimal

from analytics.periods import Period
from inventory.stock.sql import fetch
from tenants.context import current_tenant_id

# Stores together, by day. A day before the first movement of any has no row.
_HELD = """
WITH days AS (
    SELECT t.business_date, sum(t.value) AS value, sum(t.on_hand) AS on_hand,
        sum(t.below_reorder_point)::bigint AS low, sum(t.out_of_stock)::bigint AS out
    FROM marts.inventory_trend_daily t
    WHERE t.tenant_id = %(tenant)s AND (%(store)s::bigint IS NULL OR t.store_id = %(store)s)
        AND t.business_date BETWEEN %(since)s AND %(until)s
    GROUP BY t.business_date
)
SELECT (SELECT avg(d.value) FROM days d) AS average_value, e.value, e.on_hand, e.low, e.out
FROM (SELECT 1) one LEFT JOIN days e ON e.business_date = %(until)s
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """`average_value` over the days of the period; the others at the end of its last day."""

    average_value: Decimal | None = None
    value: Decimal | None = None
    on_hand: Decimal | None = None
    low: int | None = None
    out: int | None = None


def held_in(period: Period, *, store_id: int | None) -> Held:
    """Where the marts are built."""
    params = {
        "tenant": current_tenant_id(),
        "store": store_id,
        "since": period.since,
        "until": period.until,
    }
    (row,) = fetch(_HELD, params)
    return Held(**row)
