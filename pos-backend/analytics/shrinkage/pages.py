"""Rows of `analytics/shrinkage`: what was lost or found, by what it is asked by.

Read live from the ledger, by an index of such entries alone; in units and in the tenant's currency, and
a loss is negative. An entry that was taken back counts on its day, and its reversal takes it off again
on the day of that: a pair comes to nothing, also in `entries`.
"""

from collections.abc import Iterator

from analytics.shrinkage.asked import IS_LOSS, AskedShrinkage
from analytics.shrinkage.grouping import GROUPINGS, NO_COLUMNS, Grouping
from analytics.summed import fetch_with_sums
from inventory.stock.sql import Order, Row, Rows, order_by, stream

_SUMS = ("entries", "units", "value")
ORDER = {name: name for name in ("name", *_SUMS)}

_VARIANT = "JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = e.variant_id"
_OF_CATEGORIES = """v.product_id IN (SELECT y.id FROM catalog_product y
    WHERE y.tenant_id = %(tenant)s AND y.category_id = ANY(%(categories)s))"""


_TOTALS = """
SELECT count(*), coalesce(sum(g.entries), 0) AS entries,
    coalesce(sum(g.units), 0)::numeric(30, 3)::text AS units,
    coalesce(sum(g.value), 0)::numeric(30, 6)::text AS value
FROM lost g
"""


def shrinkage_page(
    asked: AskedShrinkage, *, order: Order, limit: int, offset: int
) -> tuple[Rows, Row]:
    """Rows of the page; and what all rows come to, with their `count`."""
    rows, (totals,) = fetch_with_sums(
        ctes=_lost(asked),
        page=_rows(asked, order) + " LIMIT %(limit)s OFFSET %(offset)s",
        sums=_TOTALS,
        params=asked.params | {"limit": limit, "offset": offset},
    )
    return rows, totals


def all_shrinkage(asked: AskedShrinkage, *, order: Order) -> Iterator[Row]:
    """The same rows without pages, streamed."""
    return stream(f"WITH {_lost(asked)} {_rows(asked, order)}", asked.params)


def _rows(asked: AskedShrinkage, order: Order) -> str:
    grouping = GROUPINGS[asked.by]
    columns = {**NO_COLUMNS, **grouping.columns}
    named = ", ".join(f"{sql} AS {name}" for name, sql in columns.items())
    return f"""
        SELECT {", ".join(columns)}, entries, units::text AS units, value::text AS value,
            %(currency)s AS currency
        FROM (
            SELECT {named}, {grouping.name} AS name, g.entries, g.units, g.value
            FROM lost g {grouping.joins}
        ) x ORDER BY {_by(order, grouping.last)}
    """


def _by(order: Order, last: str) -> str:
    """By the numbers, not by the texts that they are told as."""
    return order_by(order, {name: f"x.{name}" for name in ORDER}, last, turned=False)


def _lost(asked: AskedShrinkage) -> str:
    grouping = GROUPINGS[asked.by]
    conditions = [
        "e.tenant_id = %(tenant)s",
        IS_LOSS,
        "e.business_date BETWEEN %(since)s AND %(until)s",
    ]
    if asked.store_id is not None:
        conditions.append("e.store_id = %(store)s")
    if asked.reason_code is not None:
        conditions.append("e.reason_code = %(reason)s")
    if asked.category_ids is not None:
        conditions.append(_OF_CATEGORIES)
    of_variants = grouping.of_variants or asked.category_ids is not None
    keys = ", ".join(f"{sql} AS {name}" for name, sql in grouping.keys.items())
    found = "found" if grouping.every else "lost"
    return f"""
        {found} AS MATERIALIZED (
            SELECT {keys},
                sum(CASE WHEN e.reverses_id IS NULL THEN 1 ELSE -1 END)::bigint AS entries,
                sum(e.qty_delta) AS units, sum(e.value_delta) AS value
            FROM inventory_stockledger e {_VARIANT if of_variants else ""}
            WHERE {" AND ".join(conditions)}
            GROUP BY {", ".join(grouping.keys.values())}
        ){_and_every(grouping)}
    """


def _and_every(grouping: Grouping) -> str:
    """Groups of which nothing was found have a row of zeros."""
    if not grouping.every:
        return ""
    keys = ", ".join(grouping.keys)
    return f""",
        lost AS (
            SELECT {keys}, coalesce(f.entries, 0) AS entries, coalesce(f.units, 0.000) AS units,
                coalesce(f.value, 0.000000) AS value
            FROM ({grouping.every}) k LEFT JOIN found f USING ({keys})
        )"""
