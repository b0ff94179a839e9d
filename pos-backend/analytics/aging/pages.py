"""Rows of `analytics/aging`: stock that lies somewhere, and since when nobody has bought any of it.

How much there is, and its value, are those of now. The days come from `marts.inventory_aging` and from
the item's entries since the mart has read it, so a row never tells of a state that is over.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from analytics.aging.buckets import AgeBucket, bucket_of
from analytics.items import NAMES, joins_for
from analytics.items import ORDER as BY_NAME
from analytics.summed import fetch_with_sums
from inventory.stock.sql import (
    ITEM_STORE,
    ITEM_VARIANT,
    VARIANT_NAMES,
    Order,
    Row,
    Rows,
    Wanted,
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
    "days_since_last_sale": "today - i.last_sale_on",
    "days_since_last_movement": "today - i.last_movement_on",
    "days": "i.lies_since",
    "id": "i.id",
}

# The same as `analytics/dbt/models/marts/inventory_aging.sql` has of entries. `where` says of which
# items, before any of their entries is looked for.
_DAYS = """
SELECT
    min(e.business_date) FILTER (WHERE e.qty_delta > 0 AND {stands}) AS first_received_on,
    max(e.business_date) FILTER (WHERE e.ref_type = 'SALE' AND e.qty_delta < 0 AND {stands})
        AS last_sale_on,
    max(e.business_date) FILTER (WHERE e.qty_delta <> 0) AS last_movement_on,
    bool_or(e.reverses_id IS NOT NULL) AS has_taken_back
FROM inventory_stockledger e
WHERE {where} AND e.tenant_id = %(tenant)s AND e.item_id = i.id AND e.seq > {after}
"""
_STANDS = """e.reverses_id IS NULL AND NOT EXISTS (SELECT FROM inventory_stockledger r
        WHERE r.tenant_id = %(tenant)s AND r.reverses_id = e.id)"""
_SINCE = _DAYS.format(stands=_STANDS, where="true", after="coalesce(a.seq, 0)")
_EVER = _DAYS.format(stands=_STANDS, where="n.has_taken_back", after="0")

# Items of which nothing was recorded since are as the mart has them; the few others are read anew.
# What was taken back since may be what the mart knows as the last sale: then all of the item is.
# Rows are read once for the page and once for the sums: writing down 200,000 of them between the two
# takes longer than either.
_LAIN = f"""
changed AS MATERIALIZED (
    SELECT DISTINCT e.item_id FROM inventory_stockledger e
    WHERE e.tenant_id = %(tenant)s AND e.recorded_at >= %(whole_until)s
),
known AS NOT MATERIALIZED (
    SELECT i.* FROM (
        SELECT a.item_id AS id, a.tenant_id, a.store_id, a.variant_id, a.on_hand,
            a.value AS stock_value, a.first_received_on, a.last_sale_on, a.last_movement_on,
            a.lies_since
        FROM marts.inventory_aging a
        WHERE a.tenant_id = %(tenant)s AND a.on_hand > 0
            AND a.item_id NOT IN (SELECT c.item_id FROM changed c)
    ) i
    {{variants}} WHERE {{conditions}}
),
anew AS MATERIALIZED (
    SELECT i.*, coalesce(i.last_sale_on, i.first_received_on, i.last_movement_on) AS lies_since
    FROM (
        SELECT i.id, i.tenant_id, i.store_id, i.variant_id, i.on_hand, i.stock_value,
            CASE WHEN n.has_taken_back THEN w.first_received_on
                ELSE least(a.first_received_on, n.first_received_on) END AS first_received_on,
            CASE WHEN n.has_taken_back THEN w.last_sale_on
                ELSE greatest(a.last_sale_on, n.last_sale_on) END AS last_sale_on,
            CASE WHEN n.has_taken_back THEN w.last_movement_on
                ELSE greatest(a.last_movement_on, n.last_movement_on) END AS last_movement_on
        FROM changed
        JOIN inventory_inventoryitem i
            ON i.tenant_id = %(tenant)s AND i.id = changed.item_id AND i.on_hand > 0
        LEFT JOIN marts.inventory_aging a ON a.tenant_id = %(tenant)s AND a.item_id = i.id
        CROSS JOIN LATERAL ({_SINCE}) n
        CROSS JOIN LATERAL ({_EVER}) w
    ) i
    {{variants}} WHERE {{conditions}}
),
days AS MATERIALIZED (
    SELECT s.id AS store_id, (%(now)s AT TIME ZONE s.timezone)::date AS today
    FROM stores_store s WHERE s.tenant_id = %(tenant)s
)
"""
_DAYS_LAIN = "d.today - i.lies_since"
_AGED = f"""
SELECT i.*, d.today, {bucket_of(_DAYS_LAIN)} AS bucket
FROM {{lain}} i JOIN days d ON d.store_id = i.store_id {{joins}}
WHERE (%(bucket)s::text IS NULL OR {bucket_of(_DAYS_LAIN)} = %(bucket)s)
"""
# Days of a store first, since there are few.
_SUMS = f"""
SELECT i.bucket, sum(i.items)::bigint AS items, sum(i.units)::text AS units, sum(i.value)::text AS value
FROM (
    SELECT i.*, {bucket_of(_DAYS_LAIN)} AS bucket
    FROM (
        SELECT i.store_id, i.lies_since, count(*) AS items, sum(i.on_hand) AS units,
            sum(i.stock_value) AS value
        FROM (SELECT * FROM known UNION ALL SELECT * FROM anew) i GROUP BY i.store_id, i.lies_since
    ) i
    JOIN days d ON d.store_id = i.store_id
) i
GROUP BY i.bucket
"""
_SHOWN = f"""
SELECT i.id, {NAMES}, i.on_hand::text AS on_hand, i.stock_value::text AS stock_value,
    %(currency)s AS currency, i.first_received_on::text AS first_received_on,
    i.last_sale_on::text AS last_sale_on, i.last_movement_on::text AS last_movement_on,
    i.today - i.last_sale_on AS days_since_last_sale,
    i.today - i.last_movement_on AS days_since_last_movement, i.bucket
"""


@dataclass(frozen=True, kw_only=True)
class AskedAging(Wanted):
    """`now` says which day it is in each store. The marts have all that was recorded before
    `whole_until`."""

    now: dt.datetime
    whole_until: dt.datetime | None
    currency: str
    bucket: AgeBucket | None = None

    @property
    def params(self) -> Row:
        return {
            **super().params,
            "now": self.now,
            "whole_until": self.whole_until,
            "currency": self.currency,
            "bucket": self.bucket,
        }


def aging_page(asked: AskedAging, *, order: Order, limit: int, offset: int) -> tuple[Rows, Rows]:
    """Rows of the page, which are found before they are named; and every bucket in order, of all that is
    asked for but the bucket.

    The page is of the first that the mart has and of all that was read anew, so that the mart's can be
    found by their index.
    """
    joins, by = joins_for(order), _by(order)
    known, anew = (_AGED.format(lain=lain, joins=joins) for lain in ("known", "anew"))
    found = f"""
        SELECT i.*, row_number() OVER () AS n FROM (
            SELECT i.* FROM (
                ({known} ORDER BY {by} LIMIT %(limit)s + %(offset)s) UNION ALL {anew}
            ) i {joins}
            ORDER BY {by} LIMIT %(limit)s OFFSET %(offset)s
        ) i
    """
    rows, sums = fetch_with_sums(
        ctes=_lain(asked),
        page=f"{_SHOWN} FROM ({found}) i {ITEM_VARIANT} {VARIANT_NAMES} {ITEM_STORE} ORDER BY i.n",
        sums=_SUMS,
        params=asked.params | {"limit": limit, "offset": offset},
    )
    of_bucket = {row["bucket"]: row for row in sums}
    none = {"items": 0, "units": "0.000", "value": "0.000000"}
    return rows, [of_bucket.get(bucket, {"bucket": bucket.value, **none}) for bucket in AgeBucket]


def all_aging(asked: AskedAging, *, order: Order) -> Iterator[Row]:
    """The same rows without pages, streamed."""
    known, anew = (_AGED.format(lain=lain, joins="") for lain in ("known", "anew"))
    sql = f"""
        WITH {_lain(asked)}
        {_SHOWN} FROM ({known} UNION ALL {anew}) i {ITEM_VARIANT} {VARIANT_NAMES} {ITEM_STORE}
        ORDER BY {_by(order)}
    """
    return stream(sql, asked.params)


def _by(order: Order) -> str:
    """Most days are the earliest date. Where it is another day in other stores, the date decides."""
    dates = {"days": "-days", "-days": "days"}
    return order_by([dates.get(term, term) for term in order], ORDER, "id", turned=False)


def _lain(asked: AskedAging) -> str:
    return _LAIN.format(
        variants=ITEM_VARIANT if asked.of_variants else "",
        conditions=" AND ".join(asked.of_items + asked.of_variants),
    )
