"""Rows of `analytics/sales`: what was sold by day, hour, store, category or product.

Sums are exact, to six places; what is shown is rounded once, half away from zero, at the end: money to
two places, units to three, percentages to two.
"""

from collections.abc import Iterator

from analytics.sales.asked import AskedSales, SalesBy
from analytics.sales.facts import facts
from analytics.summed import fetch_with_sums
from inventory.stock.sql import Order, Row, Rows, order_by, stream

ORDER = {
    "name": "n.name",
    "revenue": "n.revenue",
    "gross_margin": "n.revenue - n.cost",
    "transactions": "n.transactions",
    "units_sold": "n.units_sold",
    "units_returned": "n.units_returned",
    "discounts": "n.discounts",
    "tax": "n.tax",
}
USUAL_ORDER: dict[SalesBy, tuple[str, ...]] = {
    SalesBy.DAY: ("name",),
    SalesBy.HOUR: ("name",),
    SalesBy.STORE: ("name",),
    SalesBy.CATEGORY: ("-revenue", "name"),
    SalesBy.PRODUCT: ("-revenue", "name"),
}

_EMPTY = {
    "date": "NULL::date",
    "hour": "NULL::int",
    "store_id": "NULL::bigint",
    "store_code": "NULL::text",
    "store_name": "NULL::text",
    "category_id": "NULL::bigint",
    "category_name": "NULL::text",
    "product_id": "NULL::bigint",
    "product_name": "NULL::text",
}
# What each row is of: its columns, its place among the others by name, and where the rows come from.
# Days and hours without a sale have a row, and so have stores that are open.
_NAMED: dict[SalesBy, tuple[dict[str, str], str, str]] = {
    SalesBy.DAY: (
        {"date": "k.day::date"},
        "k.day",
        """FROM generate_series(%(since)s::date, %(until)s::date, interval '1 day') AS k (day)
        LEFT JOIN summed x ON x.key = k.day::date""",
    ),
    SalesBy.HOUR: (
        {"hour": "k.hour"},
        "k.hour",
        "FROM generate_series(0, 23) AS k (hour) LEFT JOIN summed x ON x.key = k.hour",
    ),
    SalesBy.STORE: (
        {"store_id": "k.id", "store_code": "k.code", "store_name": "k.name"},
        "k.code",
        """FROM stores_store k LEFT JOIN summed x ON x.key = k.id
        WHERE k.tenant_id = %(tenant)s AND (k.is_active OR x.key IS NOT NULL OR k.id = %(store)s)
            AND (%(store)s::bigint IS NULL OR k.id = %(store)s)""",
    ),
    SalesBy.CATEGORY: (
        {"category_id": "x.key", "category_name": "k.name"},
        "coalesce(k.name, '')",
        """FROM summed x
        LEFT JOIN catalog_category k ON k.tenant_id = %(tenant)s AND k.id = x.key""",
    ),
    SalesBy.PRODUCT: (
        {"product_id": "x.key"},
        "k.name",
        "FROM summed x JOIN catalog_product k ON k.tenant_id = %(tenant)s AND k.id = x.key",
    ),
}
# Of many products few are shown: they are named last, but where the name says which.
_NAMELESS = ({"product_id": "x.key"}, "NULL", "FROM summed x")
_NAMED_LAST = {
    "product_name": """(SELECT k.name FROM catalog_product k
        WHERE k.tenant_id = %(tenant)s AND k.id = n.product_id)"""
}
_KEYS = {
    SalesBy.DAY: "date",
    SalesBy.HOUR: "hour",
    SalesBy.STORE: "store_id",
    SalesBy.CATEGORY: "category_id",
    SalesBy.PRODUCT: "product_id",
}

_ROWS = """
summed AS MATERIALIZED (
    SELECT f.key, sum(f.sales - f.refunds) AS revenue, {sums} FROM ({facts}) f GROUP BY f.key
    HAVING {any}
),
named AS MATERIALIZED (
    SELECT {names}, {place} AS name, coalesce(x.revenue, 0) AS revenue, {measures} {source}
),
totals AS (
    SELECT count(*) AS rows, coalesce(sum(n.revenue), 0) AS revenue, {totals} FROM named n
)
"""
# What rows show of the measures, beside `revenue`.
_OF_ROWS = ("cost", "transactions", "units_sold", "units_returned", "discounts", "tax")
_SUMS = ", ".join(f"sum(f.{name}) AS {name}" for name in _OF_ROWS)
# What was sold before the period has a row in it as well, of nothing.
_ANY = " OR ".join(f"sum(f.{name}) <> 0" for name in _OF_ROWS)
_MEASURES = ", ".join(f"coalesce(x.{name}, 0) AS {name}" for name in _OF_ROWS)
_TOTALS = ", ".join(f"coalesce(sum(n.{name}), 0) AS {name}" for name in _OF_ROWS)

_SHOWN = """
round({of}.revenue, 2)::text AS revenue,
round({of}.revenue - {of}.cost, 2)::text AS gross_margin,
CASE WHEN {of}.revenue <> 0
    THEN round(100 * ({of}.revenue - {of}.cost) / {of}.revenue, 2)::text
    END AS gross_margin_percent,
{transactions} AS transactions,
round({of}.units_sold, 3)::text AS units_sold,
round({of}.units_returned, 3)::text AS units_returned,
round({of}.discounts, 2)::text AS discounts, round({of}.tax, 2)::text AS tax
"""


def sales_page(asked: AskedSales, *, order: Order, limit: int, offset: int) -> tuple[Rows, Row]:
    """Rows of the page, and what all pages come to, with `count`."""
    found = facts(asked)
    page = f"""
        SELECT {_columns(asked)}
        FROM (SELECT n.*, row_number() OVER (ORDER BY {_by(asked, order)}) AS place FROM named n
            ORDER BY place LIMIT %(limit)s OFFSET %(offset)s) n CROSS JOIN totals t
        ORDER BY n.place
    """
    rows, (totals,) = fetch_with_sums(
        ctes=_rows(asked, order, found.sql),
        page=page,
        sums=f"SELECT t.rows AS count, {_shown(asked, 't')} FROM totals t",
        params={**found.params, "limit": limit, "offset": offset},
    )
    return rows, totals


def all_sales(asked: AskedSales, *, order: Order) -> Iterator[Row]:
    """The same rows without pages, streamed."""
    found = facts(asked)
    sql = f"""
        WITH {_rows(asked, order, found.sql)}
        SELECT {_columns(asked)} FROM named n CROSS JOIN totals t ORDER BY {_by(asked, order)}
    """
    return stream(sql, found.params)


def _rows(asked: AskedSales, order: Order, found: str) -> str:
    columns, place, source = _NAMED[asked.by]
    if asked.by == SalesBy.PRODUCT and not {"name", "-name"} & set(order or USUAL_ORDER[asked.by]):
        columns, place, source = _NAMELESS
    names = ", ".join(f"{sql} AS {name}" for name, sql in {**_EMPTY, **columns}.items())
    return _ROWS.format(
        facts=found,
        sums=_SUMS,
        any=_ANY,
        names=names,
        place=place,
        measures=_MEASURES,
        source=source,
        totals=_TOTALS,
    )


def _columns(asked: AskedSales) -> str:
    told = {name: f"n.{name}" for name in _EMPTY} | {"date": "n.date::text"}
    names = ", ".join(f"{sql} AS {name}" for name, sql in (told | _NAMED_LAST).items())
    share = "CASE WHEN t.revenue <> 0 THEN round(100 * n.revenue / t.revenue, 2)::text END AS share"
    return f"{names}, {_shown(asked, 'n')}, {share}, %(currency)s AS currency"


def _shown(asked: AskedSales, of: str) -> str:
    """Sales as a whole belong to no product."""
    whole = asked.category_ids is None and asked.by not in {SalesBy.CATEGORY, SalesBy.PRODUCT}
    transactions = f"{of}.transactions::bigint" if whole else "NULL::bigint"
    return _SHOWN.format(of=of, transactions=transactions)


def _by(asked: AskedSales, order: Order) -> str:
    key = _KEYS[asked.by]
    return order_by(order or USUAL_ORDER[asked.by], ORDER | {key: f"n.{key}"}, key, turned=False)
