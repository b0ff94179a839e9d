"""Closed days from the marts together with the days since the last build, read live: one place.

A store's days before that on which the last build began are whole in the marts; the later ones are
read from the documents. What is recorded late on a closed day shows after the next build, and so does
another category of a product. Before the first build every day is read live.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from analytics.periods import Period
from analytics.sales.asked import AskedSales, SalesBy
from analytics.sales.documents import DOCUMENTS, LINES, MEASURES, RETURNED
from analytics.sales.spans import DAY, Span, spans_of
from inventory.stock.sql import Row

KEYS = {
    SalesBy.DAY: "business_date",
    SalesBy.STORE: "store_id",
    SalesBy.HOUR: "hour",
    SalesBy.CATEGORY: "category_id",
    SalesBy.PRODUCT: "product_id",
}
_OF_ROWS = ", ".join(f"x.{name}" for name in MEASURES)


# Of a mart that does not know sales and losses as a whole.
_OF_PRODUCTS_ONLY = {
    "sales": "m.revenue + m.refunds",
    **dict.fromkeys(("transactions", "returns", "shrink"), "0"),
}
_OF_HOURS = {"shrink": "0"}
_IN_STORE = "AND (%(store)s::bigint IS NULL OR m.store_id = %(store)s)"
_DAYS = "m.business_date BETWEEN %({0}_since)s AND %({0}_until)s"


class Facts(NamedTuple):
    """SQL of rows `key` and `MEASURES`, more than one of a key; and its parameters."""

    sql: str
    params: Row


def facts(asked: AskedSales) -> Facts:
    """By the key that is asked for. Sales as a whole (`transactions`, `returns`) and `shrink` are known
    where neither products nor categories are asked for; elsewhere they are 0."""
    closed, live = _split(asked)
    parts: list[Facts] = []
    if closed is not None and asked.by == SalesBy.PRODUCT:
        parts += _products(asked, closed)
    elif closed is not None:
        parts.append(_closed_days(asked, closed))
    if live is not None:
        parts.append(Facts(_of_documents(asked), _named("live", live)))
    params = asked.params
    for part in parts:
        params |= part.params
    return Facts(" UNION ALL ".join(part.sql for part in parts), params)


def _split(asked: AskedSales) -> tuple[Period | None, Period | None]:
    """The days that the marts have, and those that are read live."""
    period, open_since = asked.period, asked.open_since
    # Hours of a category are in no mart.
    in_no_mart = asked.by == SalesBy.HOUR and asked.category_ids is not None
    if open_since is None or open_since <= period.since or in_no_mart:
        return None, period
    if period.until < open_since:
        return period, None
    return Period(period.since, open_since - DAY), Period(open_since, period.until)


def _closed_days(asked: AskedSales, closed: Period) -> Facts:
    if _of_products(asked):
        mart, told = "sales_category_daily", _OF_PRODUCTS_ONLY
    elif asked.by == SalesBy.HOUR:
        mart, told = "sales_hourly", _OF_HOURS
    else:
        mart, told = "sales_store_daily", {}
    of_category = "" if asked.category_ids is None else "AND m.category_id = ANY(%(categories)s)"
    sql = f"""
        SELECT m.{KEYS[asked.by]} AS key, {_measures(told)} FROM marts.{mart} m
        WHERE m.tenant_id = %(tenant)s {_IN_STORE} AND {_DAYS.format("closed")} {of_category}
    """
    return Facts(sql, _named("closed", closed))


def _products(asked: AskedSales, closed: Period) -> Iterator[Facts]:
    """Whole quarters and months by themselves, and of all stores whole weeks, so that a year costs little
    more than four weeks; the days about them from the marts by day."""
    for span in spans_of(closed, weekly=asked.store_id is None):
        yield _product_days(asked, span) if span.unit == "day" else _product_sums(asked, span)


def _product_sums(asked: AskedSales, span: Span) -> Facts:
    """Of whole quarters, months or weeks. But for weeks, some are of all stores: those rows name none."""
    in_store = ""
    if span.unit != "week":
        in_store = f"AND m.store_id {'IS NULL' if asked.store_id is None else '= %(store)s'}"
    sql = f"""
        SELECT m.product_id AS key, {_measures(_OF_PRODUCTS_ONLY)}
        FROM marts.sales_product_{span.unit}ly m {_product_as_asked(asked)}
        WHERE m.tenant_id = %(tenant)s {in_store}
            AND m.{span.unit} BETWEEN %({span.name}_since)s AND %({span.name}_until)s
    """
    return Facts(sql, _named(span.name, span.period))


def _product_days(asked: AskedSales, span: Span) -> Facts:
    if asked.store_id is None:
        source = f"marts.sales_product_daily m {_product_as_asked(asked)}"
        key, in_store = "m.product_id", ""
    else:
        source = f"""marts.sales_daily m
            JOIN catalog_variant w ON w.tenant_id = %(tenant)s AND w.id = m.variant_id
            {_product_as_asked(asked, key="w.product_id")}"""
        key, in_store = "w.product_id", _IN_STORE
    sql = f"""
        SELECT {key} AS key, {_measures(_OF_PRODUCTS_ONLY)} FROM {source}
        WHERE m.tenant_id = %(tenant)s {in_store} AND {_DAYS.format(span.name)}
    """
    return Facts(sql, _named(span.name, span.period))


def _product_as_asked(asked: AskedSales, key: str = "m.product_id") -> str:
    """Product `p`, but where nothing is asked of it."""
    if asked.by == SalesBy.PRODUCT and asked.category_ids is None and not asked.words:
        return ""
    return f"""JOIN catalog_product p ON p.tenant_id = %(tenant)s AND p.id = {key}
        AND {_products_as_asked(asked)}"""


def _measures(told: Mapping[str, str]) -> str:
    """Of a mart `m`, which has columns of these names, but for those that are `told` otherwise."""
    return ", ".join(f"{told.get(name, f'm.{name}')} AS {name}" for name in MEASURES)


def _named(name: str, days: Period) -> Row:
    return {f"{name}_since": days.since, f"{name}_until": days.until}


def _of_documents(asked: AskedSales) -> str:
    """A row of each document and line: whoever adds up the closed days adds these up, too."""
    columns = {"category_id": "p.category_id", "product_id": "v.product_id"}
    rows, products = f"{DOCUMENTS} UNION ALL {RETURNED} UNION ALL {LINES}", ""
    if _of_products(asked):
        rows = LINES
        products = f"""
            JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = x.variant_id
            {_product_as_asked(asked, key="v.product_id")}
        """
    key = KEYS[asked.by]
    return f"SELECT {columns.get(key, f'x.{key}')} AS key, {_OF_ROWS} FROM ({rows}) x {products}"


def _of_products(asked: AskedSales) -> bool:
    return asked.category_ids is not None or asked.by in {SalesBy.CATEGORY, SalesBy.PRODUCT}


def _products_as_asked(asked: AskedSales) -> str:
    """Conditions on a product `p`."""
    conditions = ["true"]
    if asked.category_ids is not None:
        conditions.append("p.category_id = ANY(%(categories)s)")
    if asked.words:
        conditions.append(
            "p.id IN (SELECT v.product_id FROM catalog_variant v"
            f" WHERE v.tenant_id = %(tenant)s AND {' AND '.join(asked.words)})"
        )
    return " AND ".join(conditions)
