"""Rows of `analytics/low_stock_alerts`: items that are at or below their threshold now.

Whether an item is low, and every quantity of it, is that of now. Since when it is, and what was sold
of it, comes from `marts.low_stock_alerts` where neither its stock nor its threshold has changed since
the mart has read it, and from its own entries otherwise: a row never tells of a stretch that is over.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from analytics.items import NAMES
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
from inventory.thresholds import IS_LOW, THRESHOLD

DEMAND_DAYS = 28
ORDER = {
    **BY_NAME,
    "on_hand": "i.on_hand",
    "available": "i.on_hand - i.allocated",
    "threshold": "i.threshold",
    "is_out_of_stock": "i.is_out",
    "low_since": "i.low_since",
    "days_low": "i.today - i.low_since",
    "sold_28_days": "i.sold",
    # What is out first, the most oversold before; then by the part of the threshold that is available.
    "urgency": """CASE WHEN i.is_out THEN least(i.on_hand, 0)
        ELSE greatest(i.on_hand - i.allocated, 0) / i.threshold END""",
    "id": "i.id",
}

# Most have more than any threshold that they could have, and are seen to without their variants.
_LOW = f"""
low AS MATERIALIZED (
    SELECT i.id, i.store_id, i.variant_id, i.seq, i.on_hand, i.allocated,
        {THRESHOLD} AS threshold, i.on_hand <= 0 AS is_out,
        (%(now)s AT TIME ZONE s.timezone)::date AS today
    FROM inventory_inventoryitem i {ITEM_VARIANT} {ITEM_STORE}
    WHERE {{conditions}} AND {IS_LOW}
        AND i.on_hand <= coalesce(i.reorder_point, greatest(%(default)s, (
            SELECT max(x.reorder_point) FROM catalog_variant x WHERE x.tenant_id = %(tenant)s)))
)
"""
# A stretch begins on the first day that ended at the threshold or below, after the last one above it.
_TOLD = """
told AS (
    SELECT i.*, CASE WHEN a.item_id IS NULL THEN n.low_since ELSE a.low_since END AS low_since,
        CASE WHEN a.item_id IS NULL THEN n.sold ELSE a.sold_28_days END AS sold
    FROM low i
    LEFT JOIN {mart} a ON a.tenant_id = %(tenant)s AND a.item_id = i.id
        AND a.seq = i.seq AND a.reorder_point = i.threshold
    CROSS JOIN LATERAL (
        SELECT coalesce(min(d.day) FILTER (WHERE d.day > d.last_above), min(d.day)) AS low_since,
            coalesce(sum(d.sold) FILTER (WHERE d.day > i.today - %(demand_days)s), 0) AS sold
        FROM (
            SELECT x.*, max(x.day) FILTER (WHERE x.ended > i.threshold) OVER () AS last_above
            FROM (
                SELECT e.business_date AS day,
                    sum(sum(e.qty_delta)) OVER (ORDER BY e.business_date) AS ended,
                    -coalesce(sum(e.qty_delta) FILTER (WHERE e.ref_type IN ('SALE', 'RETURN')), 0)
                        AS sold
                FROM inventory_stockledger e
                WHERE a.item_id IS NULL AND e.tenant_id = %(tenant)s AND e.item_id = i.id
                GROUP BY e.business_date
            ) x
        ) d
    ) n
)
"""
_MART = "marts.low_stock_alerts"
# Before the first build of the marts.
_NO_MART = """(SELECT NULL::bigint AS tenant_id, NULL::bigint AS item_id, NULL::bigint AS seq,
        NULL::numeric AS reorder_point, NULL::date AS low_since, NULL::numeric AS sold_28_days
    WHERE false)"""


@dataclass(frozen=True, kw_only=True)
class AskedAlerts(Wanted):
    """`now` says which day it is in each store; `is_built`, whether there are marts."""

    now: dt.datetime
    is_built: bool

    @property
    def params(self) -> Row:
        return {**super().params, "now": self.now, "demand_days": DEMAND_DAYS}


def alerts_page(asked: AskedAlerts, *, order: Order, limit: int, offset: int) -> tuple[Rows, Row]:
    """Rows of the page; and the summary, of all that is low as asked, whether out or not."""
    rows, (summary,) = fetch_with_sums(
        ctes=_told(asked),
        page=_rows(asked, order, "LIMIT %(limit)s OFFSET %(offset)s"),
        sums="""SELECT count(*) AS low_stock, count(*) FILTER (WHERE i.is_out) AS out_of_stock
            FROM low i""",
        params=asked.params | {"limit": limit, "offset": offset},
    )
    return rows, summary


def all_alerts(asked: AskedAlerts, *, order: Order) -> Iterator[Row]:
    return stream(f"WITH {_told(asked)} {_rows(asked, order)}", asked.params)


def _rows(asked: AskedAlerts, order: Order, window: str = "") -> str:
    """What is coming is looked up for the rows of the page alone."""
    by = order_by(order, ORDER, "id", turned=False)
    return f"""
        SELECT i.id, i.store_id, i.store_code, i.store_name, i.variant_id, i.sku, i.product_name,
            i.variant_name, i.category_id, i.category_name, i.on_hand::text AS on_hand,
            (i.on_hand - i.allocated)::text AS available,
            i.threshold::numeric(14, 3)::text AS threshold, i.is_out AS is_out_of_stock,
            i.low_since::text AS low_since, i.today - i.low_since AS days_low,
            expected.in_transit, expected.on_order,
            i.sold::numeric(30, 3)::text AS sold_28_days
        FROM (
            SELECT {NAMES}, i.id, i.on_hand, i.allocated, i.threshold, i.is_out, i.today,
                i.low_since, i.sold, row_number() OVER (ORDER BY {by}) AS n
            FROM told i {ITEM_VARIANT} {VARIANT_NAMES} {ITEM_STORE}
            {"WHERE i.is_out" if asked.out else ""}
            ORDER BY {by} {window}
        ) i
        CROSS JOIN LATERAL (
            SELECT coalesce(sum(x.qty) FILTER (WHERE x.ref_type = 'TRANSFER'), 0)
                    ::numeric(30, 3)::text AS in_transit,
                coalesce(sum(x.qty) FILTER (WHERE x.ref_type = 'PURCHASE_ORDER'), 0)
                    ::numeric(30, 3)::text AS on_order
            FROM inventory_inbound x WHERE x.tenant_id = %(tenant)s
                AND x.store_id = i.store_id AND x.variant_id = i.variant_id
        ) expected
        ORDER BY i.n
    """


def _told(asked: AskedAlerts) -> str:
    low = _LOW.format(conditions=" AND ".join(asked.of_items + asked.of_variants))
    return f"{low}, {_TOLD.format(mart=_MART if asked.is_built else _NO_MART)}"
