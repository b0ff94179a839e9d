"""Closed days from the marts together with the days since the last build, read live: one place.

A store's days before that on which the last build began are whole in the marts; the later ones are
read from the documents. What is recorded late on a closed day shows after the next build, and so does
another category of a product. Before the first build every day is read live.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from analytics.periods import Period
from analytics.sales.asked import AskedSales, SalesBy
from analytics.sales.documents import DOCUMENTS, LINES, MEASURES, RETURNED
from analytics.sales.spans import DAY, spans_of
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
        parts += (part for part in _products(asked, closed) if any(part.params.values()))
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
        WHERE m.tenant_id = %(tenant)s {_IN_STORE} {of_category}
            AND m.business_date BETWEEN %(closed_since)s AND %(closed_until)s
    """
    return Facts(sql, _named("closed", closed))


def _products(asked: AskedSales, closed: Period) -> Iterator[Facts]:
    """Whole quarters and months by themselves. The days about them are in all stores what a month came to
    by the last of them, less what it had come to before; in one store they are read day by day."""
    quarters, months, days = spans_of(closed)
    yield _product_sums(asked, "quarter", quarters)
    yield _product_sums(asked, "month", months)
    if asked.store_id is not None:
        yield _product_days(asked, [day for part in days for day in part.each()])
        return
    yield _product_to_date(asked, "ends", [part.until for part in days])
    before = [part.since - DAY for part in days if part.since.day > 1]
    yield _product_to_date(asked, "before", before, sign="-")


def _product_sums(asked: AskedSales, unit: str, firsts: list[dt.date]) -> Facts:
    """Of whole quarters or months. Rows of all stores name none."""
    sql = f"""
        SELECT m.product_id AS key, {_measures(_OF_PRODUCTS_ONLY)}
        FROM marts.sales_product_{unit}ly m {_product_as_asked(asked)}
        WHERE m.tenant_id = %(tenant)s
            AND m.store_id {"IS NULL" if asked.store_id is None else "= %(store)s"}
            AND m.{unit} = ANY(%({unit}s)s::date[])
    """
    return Facts(sql, {f"{unit}s": firsts})


def _product_to_date(asked: AskedSales, name: str, days: list[dt.date], sign: str = "") -> Facts:
    sql = f"""
        SELECT m.product_id AS key, {_measures(_OF_PRODUCTS_ONLY, sign)}
        FROM marts.sales_product_to_date m {_product_as_asked(asked)}
        WHERE m.tenant_id = %(tenant)s AND m.business_date = ANY(%({name})s::date[])
    """
    return Facts(sql, {name: days})


def _product_days(asked: AskedSales, days: list[dt.date]) -> Facts:
    sql = f"""
        SELECT v.product_id AS key, {_measures(_OF_PRODUCTS_ONLY)} FROM marts.sales_daily m
        JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = m.variant_id
        {_product_as_asked(asked, key="v.product_id")}
        WHERE m.tenant_id = %(tenant)s AND m.store_id = %(store)s
            AND m.business_date = ANY(%(days)s::date[])
    """
    return Facts(sql, {"days": days})


def _product_as_asked(asked: AskedSales, key: str = "m.product_id") -> str:
    """Product `p`, but where nothing is asked of it."""
    if asked.by == SalesBy.PRODUCT and asked.category_ids is None and not asked.words:
        return ""
    return f"""JOIN catalog_product p ON p.tenant_id = %(tenant)s AND p.id = {key}
        AND {_products_as_asked(asked)}"""


def _measures(told: Mapping[str, str], sign: str = "") -> str:
    """Of a mart `m`, which has columns of these names, but for those that are `told` otherwise."""
    return ", ".join(f"{sign}({told.get(name, f'm.{name}')}) AS {name}" for name in MEASURES)


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
