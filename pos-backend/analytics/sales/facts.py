"""Closed days from the marts together with the days since the last build, read live: one place.

A store's days before that on which the last build began are whole in the marts; the later ones are
read from the documents. What is recorded late on a closed day shows after the next build, and so does
another category of a product. Before the first build every day is read live.
"""

from typing import NamedTuple

from analytics.sales.asked import AskedSales, SalesBy
from analytics.sales.documents import DOCUMENTS, LINES, MEASURES, RETURNED
from inventory.stock.sql import Row

KEYS = {
    SalesBy.DAY: "business_date",
    SalesBy.STORE: "store_id",
    SalesBy.HOUR: "hour",
    SalesBy.CATEGORY: "category_id",
    SalesBy.PRODUCT: "product_id",
}
_ADDED_UP = ", ".join(f"sum(x.{name}) AS {name}" for name in MEASURES)


class Facts(NamedTuple):
    """SQL of rows `key` and `MEASURES`, more than one of a key; and its parameters."""

    sql: str
    params: Row


def facts(asked: AskedSales) -> Facts:
    """By the key that is asked for. Sales as a whole (`transactions`, `returns`, `shrink`) are known
    where neither products nor categories are asked for; elsewhere they are 0."""
    live = asked.period
    params = {**asked.params, "live_since": live.since, "live_until": live.until}
    return Facts(_of_documents(asked), params)


def _of_documents(asked: AskedSales) -> str:
    key = KEYS[asked.by]
    if not _of_products(asked):
        rows = f"{DOCUMENTS} UNION ALL {RETURNED} UNION ALL {LINES}"
        return f"SELECT x.{key} AS key, {_ADDED_UP} FROM ({rows}) x GROUP BY x.{key}"
    columns = {"category_id": "p.category_id", "product_id": "p.id"}
    key = columns.get(key, f"x.{key}")
    return f"""
        SELECT {key} AS key, {_ADDED_UP}
        FROM ({LINES}) x
        JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = x.variant_id
        JOIN catalog_product p ON p.tenant_id = %(tenant)s AND p.id = v.product_id
        WHERE {_products_as_asked(asked)}
        GROUP BY 1
    """


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
