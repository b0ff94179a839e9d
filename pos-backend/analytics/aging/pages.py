"""Rows of `analytics/aging`: stock that lies somewhere, and since when nobody has bought any of it.

How much there is, and its value, are those of now. The days come from `marts.inventory_aging` and from
the item's entries since the mart has read it, so a row never tells of a state that is over.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from analytics.aging.buckets import AgeBucket, bucket_of
from analytics.items import NAMES
from analytics.items import ORDER as BY_NAME
from inventory.stock.sql import (
    ITEM_STORE,
    ITEM_VARIANT,
    VARIANT_NAMES,
    Order,
    Row,
    Wanted,
    fetch,
    order_by,
    stream,
)

ORDER = {
    **BY_NAME,
    "on_hand": "i.on_hand",
    "stock_value": "i.stock_value",
    "first_received_on": "i.first_received_on",
    "last_sale_on": "i.last_sale_on",
    "last_movement_on": "i.last_movement_on",
    "days_since_last_sale": "i.today - i.last_sale_on",
    "days_since_last_movement": "i.today - i.last_movement_on",
    "days": "i.days",
    "id": "i.id",
}

# The same as `analytics/dbt/models/marts/inventory_aging.sql` has of entries.
_DAYS = """
SELECT
    min(e.business_date) FILTER (WHERE e.qty_delta > 0 AND {stands}) AS first_received_on,
    max(e.business_date) FILTER (WHERE e.ref_type = 'SALE' AND e.qty_delta < 0 AND {stands})
        AS last_sale_on,
    max(e.business_date) FILTER (WHERE e.qty_delta <> 0) AS last_movement_on,
    bool_or(e.reverses_id IS NOT NULL) AS has_taken_back
FROM inventory_stockledger e
WHERE e.tenant_id = %(tenant)s AND e.item_id = i.id AND e.seq > {after}
"""
_STANDS = """e.reverses_id IS NULL AND NOT EXISTS (SELECT FROM inventory_stockledger r
        WHERE r.tenant_id = %(tenant)s AND r.reverses_id = e.id)"""


def _days(after: str) -> str:
    return _DAYS.format(stands=_STANDS, after=after)


# What was taken back since may be what the mart knows as the last sale: then all is read again.
_AGED = f"""
aged AS MATERIALIZED (
    SELECT i.*, {bucket_of("i.days")} AS bucket
    FROM (
        SELECT i.*, i.today - coalesce(i.last_sale_on, i.first_received_on, i.last_movement_on)
            AS days
        FROM (
            SELECT i.id, i.store_id, i.variant_id, i.on_hand, i.stock_value,
                (%(now)s AT TIME ZONE s.timezone)::date AS today,
                CASE WHEN n.has_taken_back THEN w.first_received_on
                    ELSE least(a.first_received_on, n.first_received_on) END AS first_received_on,
                CASE WHEN n.has_taken_back THEN w.last_sale_on
                    ELSE greatest(a.last_sale_on, n.last_sale_on) END AS last_sale_on,
                CASE WHEN n.has_taken_back THEN w.last_movement_on
                    ELSE greatest(a.last_movement_on, n.last_movement_on) END AS last_movement_on
            FROM inventory_inventoryitem i
            {{variants}} {ITEM_STORE}
            LEFT JOIN marts.inventory_aging a ON a.tenant_id = %(tenant)s AND a.item_id = i.id
            LEFT JOIN LATERAL ({_days("coalesce(a.seq, 0)")}) n ON i.seq > coalesce(a.seq, 0)
            LEFT JOIN LATERAL ({_days("0")}) w ON n.has_taken_back
            WHERE i.on_hand > 0 AND {{conditions}}
        ) i
    ) i
)
"""


@dataclass(frozen=True, kw_only=True)
class AskedAging(Wanted):
    """`now` says which day it is in each store."""

    now: dt.datetime
    currency: str
    bucket: AgeBucket | None = None

    @property
    def params(self) -> Row:
        return {
            **super().params,
            "now": self.now,
            "currency": self.currency,
            "bucket": self.bucket,
        }


def aging_summary(asked: AskedAging) -> list[Row]:
    """Every bucket in order, of all that is asked for but the bucket."""
    sql = f"""WITH {_aged(asked)} SELECT g.bucket, count(*) AS items, sum(g.on_hand)::text AS units,
        sum(g.stock_value)::text AS value FROM aged g GROUP BY g.bucket"""
    found = {row["bucket"]: row for row in fetch(sql, asked.params)}
    none = {"items": 0, "units": "0.000", "value": "0.000000"}
    return [found.get(bucket, {"bucket": bucket.value, **none}) for bucket in AgeBucket]


def aging_page(asked: AskedAging, *, order: Order, limit: int, offset: int) -> list[Row]:
    window = {"limit": limit, "offset": offset}
    return fetch(_rows(asked, order) + " LIMIT %(limit)s OFFSET %(offset)s", asked.params | window)


def all_aging(asked: AskedAging, *, order: Order) -> Iterator[Row]:
    return stream(_rows(asked, order), asked.params)


def _rows(asked: AskedAging, order: Order) -> str:
    return f"""
        WITH {_aged(asked)}
        SELECT i.id, {NAMES}, i.on_hand::text AS on_hand, i.stock_value::text AS stock_value,
            %(currency)s AS currency, i.first_received_on::text AS first_received_on,
            i.last_sale_on::text AS last_sale_on, i.last_movement_on::text AS last_movement_on,
            i.today - i.last_sale_on AS days_since_last_sale,
            i.today - i.last_movement_on AS days_since_last_movement, i.bucket
        FROM aged i {ITEM_VARIANT} {VARIANT_NAMES} {ITEM_STORE}
        WHERE %(bucket)s::text IS NULL OR i.bucket = %(bucket)s
        ORDER BY {order_by(order, ORDER, "id", turned=False)}
    """


def _aged(asked: AskedAging) -> str:
    variants = ITEM_VARIANT if asked.of_variants else ""
    return _AGED.format(
        variants=variants, conditions=" AND ".join(asked.of_items + asked.of_variants)
    )
