"""Rows of `analytics/shrinkage`: what was lost or found, by what it is asked by.

Read live from the ledger, by an index of such entries alone; in units and in the tenant's currency, and
a loss is negative. An entry that was taken back counts on its day, and its reversal takes it off again
on the day of that: a pair comes to nothing, also in `entries`.
"""

from collections.abc import Iterator

from analytics.shrinkage.asked import IS_LOSS, AskedShrinkage
from analytics.shrinkage.grouping import GROUPINGS, NO_COLUMNS
from inventory.stock.sql import Order, Row, fetch, fetch_one, order_by, stream

_SUMS = ("entries", "units", "value")
ORDER = {name: name for name in ("name", *_SUMS)}

_VARIANT = "JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = e.variant_id"
_OF_CATEGORIES = """v.product_id IN (SELECT y.id FROM catalog_product y
    WHERE y.tenant_id = %(tenant)s AND y.category_id = ANY(%(categories)s))"""


def shrinkage_totals(asked: AskedShrinkage) -> Row:
    """Over all rows, with their `count`."""
    sums = ", ".join(f"coalesce(sum(g.{name}), 0) AS {name}" for name in _SUMS)
    return fetch_one(f"WITH {_lost(asked)} SELECT count(*), {sums} FROM lost g", asked.params)


def shrinkage_page(asked: AskedShrinkage, *, order: Order, limit: int, offset: int) -> list[Row]:
    window = {"limit": limit, "offset": offset}
    return fetch(_rows(asked, order) + " LIMIT %(limit)s OFFSET %(offset)s", asked.params | window)


def all_shrinkage(asked: AskedShrinkage, *, order: Order) -> Iterator[Row]:
    return stream(_rows(asked, order), asked.params)


def _rows(asked: AskedShrinkage, order: Order) -> str:
    grouping = GROUPINGS[asked.by]
    columns = {**NO_COLUMNS, **grouping.columns}
    named = ", ".join(f"{sql} AS {name}" for name, sql in columns.items())
    return f"""
        WITH {_lost(asked)}
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
    return f"""
        lost AS MATERIALIZED (
            SELECT {keys},
                sum(CASE WHEN e.reverses_id IS NULL THEN 1 ELSE -1 END)::bigint AS entries,
                sum(e.qty_delta) AS units, sum(e.value_delta) AS value
            FROM inventory_stockledger e {_VARIANT if of_variants else ""}
            WHERE {" AND ".join(conditions)}
            GROUP BY {", ".join(grouping.keys.values())}
        )
    """
