"""Rows of `analytics/valuation`: what stock is worth, by store, category or product.

Now it is what the items say. As of a day it is the balance of each item at its end, by what is known
today: from `marts.inventory_balances`, and from what was recorded since they were built. Quantities in
units, values at moving average in the tenant's currency.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from analytics.snapshots.sql import BALANCE
from analytics.summed import fetch_with_sums
from analytics.valuation.asked import AskedValuation, ValuationBy
from inventory.stock.sql import Order, Row, Rows, order_by, stream

_NOW = """
SELECT i.store_id, i.variant_id, i.on_hand AS units, i.stock_value AS value
FROM inventory_inventoryitem i WHERE i.tenant_id = %(tenant)s AND {of_items}
"""
# The balance that the marts have. Those of a store's items are looked up, those of all are read at once.
_LOOKED_UP = f"""
SELECT i.store_id, i.variant_id, b.on_hand AS units, b.value
FROM inventory_inventoryitem i {BALANCE.format(day="%(as_of)s")}
WHERE i.tenant_id = %(tenant)s AND {{of_items}}
"""
_READ = """
SELECT i.store_id, i.variant_id, i.on_hand AS units, i.value
FROM marts.inventory_balances i
WHERE i.tenant_id = %(tenant)s AND i.valid_from <= %(as_of)s
    AND (i.valid_to IS NULL OR i.valid_to > %(as_of)s) AND {of_items}
"""
# And what was recorded of that day or an earlier one since they read the ledger: each entry of an item
# above the newest one that they know.
_THEN = """
SELECT i.store_id, i.variant_id, sum(i.units) AS units, sum(i.value) AS value
FROM (
    {balances}
    UNION ALL
    SELECT e.store_id, e.variant_id, e.qty_delta, e.value_delta
    FROM inventory_stockledger e
    LEFT JOIN LATERAL (
        SELECT d.max_seq FROM inventory_daily_delta d
        WHERE d.tenant_id = %(tenant)s AND d.item_id = e.item_id AND d.id <= (
            SELECT max(b.delta_id) FROM marts.inventory_balances b WHERE b.tenant_id = %(tenant)s)
        ORDER BY d.max_seq DESC LIMIT 1
    ) known ON true
    WHERE e.tenant_id = %(tenant)s AND e.recorded_at >= %(whole_until)s
        AND e.business_date <= %(as_of)s AND e.seq > coalesce(known.max_seq, 0)
) i
WHERE {of_items}
GROUP BY i.store_id, i.variant_id
"""
_VARIANT = "JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = h.variant_id"
_PRODUCT = f"{_VARIANT} JOIN catalog_product p ON p.tenant_id = %(tenant)s AND p.id = v.product_id"
_OF_CATEGORIES = """i.variant_id IN (SELECT x.id FROM catalog_variant x
    JOIN catalog_product y ON y.tenant_id = %(tenant)s AND y.id = x.product_id
    WHERE x.tenant_id = %(tenant)s AND y.category_id = ANY(%(categories)s))"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouping:
    """What is held `h` is grouped by `key`, which `needs` find; of a group `g`, `joins` find what
    `columns` and `name` tell."""

    key: str
    columns: Mapping[str, str]
    name: str
    joins: str
    needs: str = ""


_NO_COLUMNS = {
    "store_id": "NULL::bigint",
    "store_code": "NULL",
    "store_name": "NULL",
    "category_id": "NULL::bigint",
    "category_name": "NULL",
    "product_id": "NULL::bigint",
    "product_name": "NULL",
}
_GROUPINGS = {
    ValuationBy.STORE: Grouping(
        key="h.store_id",
        columns={"store_id": "s.id", "store_code": "s.code", "store_name": "s.name"},
        name="s.name",
        joins="JOIN stores_store s ON s.tenant_id = %(tenant)s AND s.id = g.key",
    ),
    ValuationBy.CATEGORY: Grouping(
        key="p.category_id",
        columns={"category_id": "c.id", "category_name": "c.name"},
        name="c.name",
        joins="LEFT JOIN catalog_category c ON c.tenant_id = %(tenant)s AND c.id = g.key",
        needs=_PRODUCT,
    ),
    ValuationBy.PRODUCT: Grouping(
        key="v.product_id",
        columns={"product_id": "p.id", "product_name": "p.name"},
        name="p.name",
        joins="JOIN catalog_product p ON p.tenant_id = %(tenant)s AND p.id = g.key",
        needs=_VARIANT,
    ),
}
_AVERAGE = "round(x.value / nullif(x.units, 0), 6)"
ORDER = {
    "name": "x.name",
    "skus": "x.skus",
    "units": "x.units",
    "value": "x.value",
    "share": "x.value",
    "average_cost": _AVERAGE,
}


def no_totals() -> Row:
    """Of a day before the first build of the marts: nobody knows."""
    return {"skus": 0, "units": f"{Decimal(0):.3f}", "value": f"{Decimal(0):.6f}"} | {
        "average_cost": None
    }


def valuation_page(
    asked: AskedValuation, *, order: Order, limit: int, offset: int
) -> tuple[Rows, Row]:
    """Rows of the page; and the totals over all rows, with their `count`."""
    sums = ", ".join(f"coalesce(sum(g.{name}), 0) AS {name}" for name in ("skus", "units", "value"))
    rows, (found,) = fetch_with_sums(
        ctes=_held(asked),
        page=f"{_rows(asked, order)} LIMIT %(limit)s OFFSET %(offset)s",
        sums=f"SELECT count(*), {sums} FROM held g",
        params=asked.params | {"limit": limit, "offset": offset},
    )
    units, value = Decimal(found["units"]), Decimal(found["value"])
    return rows, {
        "count": found["count"],
        "skus": int(found["skus"]),
        "units": f"{units:.3f}",
        "value": f"{value:.6f}",
        "average_cost": f"{value / units:.6f}" if units else None,
    }


def all_valuation(asked: AskedValuation, *, order: Order) -> Iterator[Row]:
    return stream(f"WITH {_held(asked)} {_rows(asked, order)}", asked.params)


def _rows(asked: AskedValuation, order: Order) -> str:
    grouping = _GROUPINGS[asked.by]
    columns = {**_NO_COLUMNS, **grouping.columns}
    named = ", ".join(f"{sql} AS {name}" for name, sql in columns.items())
    by = order_by(order, ORDER, "x.key", turned=False)
    return f"""
        SELECT {", ".join(columns)}, x.skus, x.units::text AS units, x.value::text AS value,
            {_AVERAGE}::text AS average_cost, round(100 * x.value / nullif(x.whole, 0), 2)::text AS share,
            %(currency)s AS currency
        FROM (
            SELECT {named}, {grouping.name} AS name, g.key, g.skus, g.units, g.value,
                sum(g.value) OVER () AS whole
            FROM held g {grouping.joins}
        ) x ORDER BY {by}
    """


def _held(asked: AskedValuation) -> str:
    conditions = ["true"]
    if asked.store_id is not None:
        conditions.append("i.store_id = %(store)s")
    if asked.category_ids is not None:
        conditions.append(_OF_CATEGORIES)
    grouping = _GROUPINGS[asked.by]
    of_items = " AND ".join(conditions)
    balances = (_READ if asked.store_id is None else _LOOKED_UP).format(of_items=of_items)
    stock = (_NOW if asked.as_of is None else _THEN).format(of_items=of_items, balances=balances)
    return f"""
        held AS MATERIALIZED (
            SELECT {grouping.key} AS key, count(*) FILTER (WHERE h.units <> 0) AS skus,
                sum(h.units) AS units, sum(h.value) AS value
            FROM ({stock}) h {grouping.needs}
            GROUP BY 1
            HAVING bool_or(h.units <> 0 OR h.value <> 0)
        )
    """
