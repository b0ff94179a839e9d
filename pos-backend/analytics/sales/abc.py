"""Rows of `analytics/abc`: variants by what they brought in the last 365 days, as the marts have it.

A variant is A while those before it come to less than 80 % of all revenue, B while to less than 95 %,
else C. Ranks, shares and classes are those among all variants of the retailer, or of the store that is
asked for; filters only choose among the rows.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from inventory.stock.sql import VARIANT_NAMES, Order, Row, Rows, Wanted, fetch, order_by, stream

ORDER = {
    "rank": "a.rank",
    "sku": "v.sku",
    "product_name": "p.name",
    "variant_name": "v.name",
    "category_name": "c.name",
    "revenue": "a.revenue",
    "gross_margin": "a.revenue - a.cost",
    "units_sold": "a.units_sold",
    "abc_class": "a.abc_class",
}

_FROM = f"""
FROM marts.sales_abc a
JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = a.variant_id
{VARIANT_NAMES}
WHERE {{where}}
"""
_COLUMNS = """
a.rank, a.variant_id, v.sku, v.product_id, p.name AS product_name, v.name AS variant_name,
p.category_id, c.name AS category_name, round(a.revenue, 2)::text AS revenue,
round(a.revenue - a.cost, 2)::text AS gross_margin, round(a.units_sold, 3)::text AS units_sold,
round(100 * a.share, 4)::text AS share, round(100 * a.cumulative_share, 4)::text AS cumulative_share,
a.abc_class, %(currency)s AS currency
"""
_SUMMARY = f"""
SELECT a.abc_class, count(*) AS variants, round(sum(a.revenue), 2)::text AS revenue,
    round(100 * sum(a.share), 4)::text AS share, min(a.date_from)::text AS date_from,
    min(a.date_to)::text AS date_to
{_FROM} GROUP BY a.abc_class ORDER BY a.abc_class
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedClasses:
    wanted: Wanted
    currency: str
    abc_class: str | None = None

    @property
    def params(self) -> Row:
        return {
            **self.wanted.params,
            "currency": self.currency,
            "abc_class": self.abc_class,
        }

    @property
    def where(self) -> str:
        store = "IS NULL" if self.wanted.store_id is None else "= %(store)s"
        conditions = ["a.tenant_id = %(tenant)s", f"a.store_id {store}", *self.wanted.of_variants]
        if self.abc_class is not None:
            conditions.append("a.abc_class = %(abc_class)s")
        return " AND ".join(conditions)


def class_summary(asked: AskedClasses) -> Rows:
    """By class: `variants, revenue, share`, and the days that they are of."""
    return fetch(_SUMMARY.format(where=asked.where), asked.params)


def class_page(asked: AskedClasses, *, order: Order, rows: slice) -> Rows:
    window = {"limit": rows.stop - rows.start, "offset": rows.start}
    sql = f"{_in_order(asked, order)} LIMIT %(limit)s OFFSET %(offset)s"
    return fetch(sql, {**asked.params, **window})


def all_classes(asked: AskedClasses, *, order: Order) -> Iterator[Row]:
    return stream(_in_order(asked, order), asked.params)


def _in_order(asked: AskedClasses, order: Order) -> str:
    by = order_by(order, ORDER, "rank", turned=False)
    return f"SELECT {_COLUMNS} {_FROM.format(where=asked.where)} ORDER BY {by}"
