"""Rows of `analytics/snapshots`: one per store and variant, as they stood at the end of a day."""

from collections.abc import Iterator

from analytics.snapshots.asked import AskedSnapshots
from analytics.snapshots.sql import CALENDAR, IS_BELOW, IS_OUT, stood_on
from inventory.stock.sql import (
    ITEM_STORE,
    ITEM_VARIANT,
    VARIANT_NAMES,
    Order,
    Row,
    fetch,
    fetch_one,
    order_by,
    stream,
)

ORDER = {
    "sku": "v.sku",
    "product_name": "p.name",
    "variant_name": "v.name",
    "store_code": "s.code",
    "category_name": "c.name",
    "business_date": "business_date",
    "on_hand": "b.on_hand",
    "allocated": "a.qty",
    "available": "b.on_hand - a.qty",
    "stock_value": "b.value",
    "reorder_point": "r.reorder_point",
    "id": "i.id",
}


def _day(asked: AskedSnapshots) -> str:
    return "k.last_day" if asked.date is None else "%(date)s::date"


def _source(asked: AskedSnapshots, *, threshold: bool = True, allocated: bool = True) -> str:
    reached = "" if asked.date is None else "AND %(date)s <= k.last_day"
    joins = stood_on(_day(asked), threshold=threshold or asked.below, allocated=allocated)
    return f"{CALENDAR} {reached} {joins}"


def _where(asked: AskedSnapshots) -> str:
    below = [IS_BELOW] if asked.below else []
    return " AND ".join([*asked.of_items, *asked.of_variants, *below])


def newest_day(asked: AskedSnapshots) -> Row:
    return fetch_one(
        f"SELECT max(k.last_day) AS date FROM marts.inventory_calendar k"
        f" WHERE k.tenant_id = %(tenant)s"
        f"{' AND k.store_id = %(store)s' if asked.store_id is not None else ''}",
        asked.params,
    )


def snapshot_totals(asked: AskedSnapshots) -> Row:
    """`skus` is how many rows there are. Sums of whole stores are those of the trend."""
    if asked.is_of_whole_stores:
        return fetch_one(
            _TOTALS_OF_STORES.format(day=_day(asked), store=_of_store(asked)), asked.params
        )
    return fetch_one(
        f"""
        SELECT count(*) AS skus, coalesce(sum(b.on_hand), 0)::numeric(30, 3)::text AS on_hand,
            coalesce(sum(a.qty), 0)::numeric(30, 3)::text AS allocated,
            coalesce(sum(b.on_hand - a.qty), 0)::numeric(30, 3)::text AS available,
            CASE WHEN %(cost)s THEN coalesce(sum(b.value), 0)::numeric(36, 6)::text END AS stock_value,
            count(*) FILTER (WHERE {IS_BELOW}) AS below_reorder_point,
            count(*) FILTER (WHERE {IS_OUT}) AS out_of_stock
        FROM inventory_inventoryitem i {ITEM_VARIANT} {_source(asked)}
        WHERE {_where(asked)}
        """,
        asked.params,
    )


_TOTALS_OF_STORES = """
SELECT coalesce(sum(t.skus), 0)::bigint AS skus,
    coalesce(sum(t.on_hand), 0)::numeric(30, 3)::text AS on_hand,
    coalesce(sum(t.allocated), 0)::numeric(30, 3)::text AS allocated,
    coalesce(sum(t.available), 0)::numeric(30, 3)::text AS available,
    CASE WHEN %(cost)s THEN coalesce(sum(t.value), 0)::numeric(36, 6)::text END AS stock_value,
    coalesce(sum(t.below_reorder_point), 0)::bigint AS below_reorder_point,
    coalesce(sum(t.out_of_stock), 0)::bigint AS out_of_stock
FROM marts.inventory_calendar k
JOIN marts.inventory_trend_daily t ON t.tenant_id = %(tenant)s AND t.store_id = k.store_id
    AND t.business_date = {day}
WHERE k.tenant_id = %(tenant)s {store}
"""


def _of_store(asked: AskedSnapshots) -> str:
    return "" if asked.store_id is None else "AND k.store_id = %(store)s"


_SHOWN = """
SELECT i.store_id, s.code AS store_code, i.variant_id, v.sku, p.name AS product_name,
    v.name AS variant_name, p.category_id, c.name AS category_name, {day} AS business_date,
    b.on_hand::numeric(30, 3)::text AS on_hand,
    a.qty::numeric(30, 3)::text AS allocated,
    (b.on_hand - a.qty)::numeric(30, 3)::text AS available,
    CASE WHEN %(cost)s THEN b.value::numeric(36, 6)::text END AS stock_value,
    %(currency)s AS currency, r.reorder_point::text AS reorder_point,
    {below} AS is_below_reorder_point
"""


def snapshot_page(asked: AskedSnapshots, *, order: Order, limit: int, offset: int) -> list[Row]:
    """The rows of a page are found first, in `order` (names of `ORDER`); then what they show."""
    names = {term.removeprefix("-") for term in order}
    source = _source(
        asked,
        threshold="reorder_point" in names,
        allocated=bool(names & {"allocated", "available"}),
    )
    found = f"""
        SELECT i.id, row_number() OVER () AS n FROM (
            SELECT i.id FROM inventory_inventoryitem i {ITEM_VARIANT}
            {VARIANT_NAMES if names & {"product_name", "category_name"} else ""}
            {ITEM_STORE if "store_code" in names else ""}
            {source}
            WHERE {_where(asked)} ORDER BY {_order(asked, order)}
            LIMIT %(limit)s OFFSET %(offset)s
        ) i
    """
    sql = f"""
        {_SHOWN.format(day=_day(asked), below=IS_BELOW)}
        FROM ({found}) page
        JOIN inventory_inventoryitem i ON i.tenant_id = %(tenant)s AND i.id = page.id
        {ITEM_VARIANT} {VARIANT_NAMES} {ITEM_STORE} {_source(asked)}
        ORDER BY page.n
    """
    return fetch(sql, {**asked.params, "limit": limit, "offset": offset})


def all_snapshots(asked: AskedSnapshots, *, order: Order) -> Iterator[Row]:
    """The same rows without pages, streamed."""
    sql = f"""
        {_SHOWN.format(day=_day(asked), below=IS_BELOW)}
        FROM inventory_inventoryitem i {ITEM_VARIANT} {VARIANT_NAMES} {ITEM_STORE} {_source(asked)}
        WHERE {_where(asked)} ORDER BY {_order(asked, order)}
    """
    return stream(sql, asked.params)


def _order(asked: AskedSnapshots, order: Order) -> str:
    return order_by(order, {**ORDER, "business_date": _day(asked)}, "id", turned=False)
