"""What stores had in all, day by day."""

import datetime as dt

from analytics.snapshots.asked import AskedTrend
from analytics.snapshots.sql import CALENDAR, IS_BELOW, IS_OUT, stood_on
from inventory.stock.sql import Row, fetch, fetch_one
from tenants.context import current_tenant_id

# A store that is further east has begun its next day already: its newest day is none of all stores.
_LAST_DAY = """
SELECT min(k.last_day) AS date FROM marts.inventory_calendar k
WHERE k.tenant_id = %(tenant)s AND (%(store)s::bigint IS NULL OR k.store_id = %(store)s)
"""
_OF_STORES = """
SELECT t.business_date, sum(t.skus)::bigint AS skus,
    sum(t.on_hand)::numeric(30, 3)::text AS on_hand,
    sum(t.allocated)::numeric(30, 3)::text AS allocated,
    sum(t.available)::numeric(30, 3)::text AS available,
    CASE WHEN %(cost)s THEN sum(t.value)::numeric(36, 6)::text END AS stock_value,
    sum(t.below_reorder_point)::bigint AS below_reorder_point,
    sum(t.out_of_stock)::bigint AS out_of_stock
FROM marts.inventory_trend_daily t
WHERE t.tenant_id = %(tenant)s AND (%(store)s::bigint IS NULL OR t.store_id = %(store)s)
    AND t.business_date BETWEEN %(since)s AND %(until)s
GROUP BY t.business_date ORDER BY t.business_date
"""
_OF_VARIANT = f"""
SELECT d.business_date, count(*) AS skus, sum(b.on_hand)::numeric(30, 3)::text AS on_hand,
    sum(a.qty)::numeric(30, 3)::text AS allocated,
    sum(b.on_hand - a.qty)::numeric(30, 3)::text AS available,
    CASE WHEN %(cost)s THEN sum(b.value)::numeric(36, 6)::text END AS stock_value,
    count(*) FILTER (WHERE {IS_BELOW}) AS below_reorder_point,
    count(*) FILTER (WHERE {IS_OUT}) AS out_of_stock
FROM inventory_inventoryitem i {CALENDAR}
CROSS JOIN LATERAL (
    SELECT x::date AS business_date FROM generate_series(
        greatest(k.first_day, %(since)s)::timestamp, least(k.last_day, %(until)s)::timestamp, '1 day'
    ) x
) d
{stood_on("d.business_date")}
WHERE i.tenant_id = %(tenant)s AND i.variant_id = %(variant)s
    AND (%(store)s::bigint IS NULL OR i.store_id = %(store)s)
GROUP BY d.business_date ORDER BY d.business_date
"""


def last_common_day(*, store_id: int | None) -> dt.date | None:
    """The newest day that all stores have in the marts; None where nothing has moved yet."""
    found = fetch_one(_LAST_DAY, {"tenant": current_tenant_id(), "store": store_id})["date"]
    return found if isinstance(found, dt.date) else None


def trend_days(asked: AskedTrend) -> list[Row]:
    """A row for each day from the first movement on; of a variant, from its own first one."""
    return fetch(_OF_STORES if asked.variant_id is None else _OF_VARIANT, asked.params)
