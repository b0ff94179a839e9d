"""Stock per variant, over the stores that are asked for; and what it comes to altogether.

A filter by level (`low`, `out`) chooses the variants that have such an item; what is summed up is all
of their stock in those stores.
"""

from collections.abc import Iterator, Sequence

from inventory.stock.sql import (
    ITEM_VARIANT,
    VARIANT_NAMES,
    Row,
    Wanted,
    fetch,
    fetch_one,
    order_by,
    stream,
)
from inventory.thresholds import IS_LOW, IS_OUT

# By the variant's own names an index gives the page; by a sum over its items all must be summed up.
BY_NAME = {
    "sku": "v.sku",
    "product_name": "p.name",
    "variant_name": "v.name",
    "category_name": "c.name",
    "variant_id": "v.id",
}
BY_SUM = {
    "on_hand": "summed.on_hand",
    "allocated": "summed.allocated",
    "available": "summed.on_hand - summed.allocated",
    "last_movement_at": "summed.last_movement_at",
}


def totals_of(wanted: Wanted) -> Row:
    """`total_skus, total_qty, total_value, low_stock_count, out_of_stock_count`; the two are of items."""
    among, skus = "", skus_of(wanted)
    if wanted.of_variants or wanted.of_levels:
        chosen = f"SELECT v.id FROM catalog_variant v WHERE {variants_with_stock(wanted)}"
        with_chosen = f"WITH chosen AS MATERIALIZED ({chosen})"
        among, skus = "JOIN chosen ON chosen.id = v.id", "SELECT count(*) FROM chosen"
    else:
        with_chosen = ""
    return fetch_one(
        f"""
        {with_chosen}
        SELECT skus.count AS total_skus, sums.*
        FROM ({skus}) skus,
        ({_sums(wanted, among)}) sums
        """,
        wanted.params,
    )


def sums_of(wanted: Wanted) -> Row:
    """The same of whole stores, but for `total_skus`: that has to look at the variant of each item."""
    return fetch_one(_sums(wanted), wanted.params)


def _sums(wanted: Wanted, among: str = "") -> str:
    return f"""
        SELECT coalesce(sum(i.on_hand), 0) AS total_qty,
            coalesce(sum(i.stock_value), 0) AS total_value,
            count(*) FILTER (WHERE {wanted.shown_level(IS_LOW)}) AS low_stock_count,
            count(*) FILTER (WHERE {wanted.shown_level(IS_OUT)}) AS out_of_stock_count
        FROM inventory_inventoryitem i {ITEM_VARIANT} {among}
        WHERE {" AND ".join(wanted.of_items)}
    """


def skus_of(wanted: Wanted) -> str:
    """SQL of the `count` of variants with an item as wanted."""
    if wanted.of_variants or wanted.of_levels:
        return f"SELECT count(*) FROM catalog_variant v WHERE {variants_with_stock(wanted)}"
    # An index has them in order, so that nothing is looked up.
    where = " AND ".join(wanted.of_items)
    return f"SELECT count(DISTINCT i.variant_id) FROM inventory_inventoryitem i WHERE {where}"


def transfers_in_transit(wanted: Wanted) -> Row:
    """`count, units, value` of what transfers still bring to these stores, of these variants.

    What is still worth on its way left one store and has not come in anywhere.
    """
    conditions = ["x.tenant_id = %(tenant)s", "x.ref_type = 'TRANSFER'"]
    if wanted.store_id is not None:
        conditions.append("x.store_id = %(store)s")
    if wanted.variant_id is not None:
        conditions.append("x.variant_id = %(variant)s")
    if wanted.of_variants or wanted.of_levels:
        conditions.append(variants_with_stock(wanted))
    return fetch_one(
        f"""
        SELECT count(DISTINCT way.ref_id) AS count, coalesce(sum(way.qty), 0) AS units,
            coalesce(sum(worth.value), 0) AS value
        FROM (
            SELECT x.ref_id, x.variant_id, sum(x.qty) AS qty FROM inventory_inbound x
            JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = x.variant_id
            WHERE {" AND ".join(conditions)} GROUP BY x.ref_id, x.variant_id
        ) way
        CROSS JOIN LATERAL (
            SELECT -sum(e.value_delta) AS value FROM inventory_stockledger e
            WHERE e.tenant_id = %(tenant)s AND e.ref_type IN ('TRANSFER_OUT', 'TRANSFER_IN')
                AND e.ref_id = way.ref_id AND e.variant_id = way.variant_id
        ) worth
        """,
        wanted.params,
    )


def variants_with_stock(wanted: Wanted) -> str:
    """Condition on `v`: the tenant's, as wanted, and with an item as wanted."""
    items = [*wanted.of_items, "i.variant_id = v.id", *wanted.of_levels]
    return " AND ".join(
        [
            "v.tenant_id = %(tenant)s",
            *wanted.of_variants,
            f"EXISTS (SELECT FROM inventory_inventoryitem i WHERE {' AND '.join(items)})",
        ]
    )


_STORES = "AND (%(store)s::bigint IS NULL OR {}.store_id = %(store)s)"
_COLUMNS = """
v.id AS variant_id, v.sku, v.product_id, p.name AS product_name, v.name AS variant_name, p.category_id,
c.name AS category_name, held.*, expected.*
"""
_HELD = f"""
CROSS JOIN LATERAL (
    SELECT sum(i.on_hand)::text AS on_hand, sum(i.allocated)::text AS allocated,
        sum(i.on_hand - i.allocated)::text AS available,
        count(*) AS store_count,
        count(*) FILTER (WHERE {IS_LOW}) AS low_stock_stores,
        count(*) FILTER (WHERE {IS_OUT}) AS out_of_stock_stores,
        CASE WHEN %(cost)s AND sum(i.on_hand) <> 0
            THEN round(sum(i.stock_value)::numeric(38, 18) / sum(i.on_hand), 6)::text
            END AS average_cost,
        CASE WHEN %(cost)s THEN sum(i.stock_value)::text END AS stock_value,
        %(currency)s AS currency, max(i.last_movement_at) AS last_movement_at
    FROM inventory_inventoryitem i
    WHERE i.tenant_id = %(tenant)s AND i.variant_id = v.id {_STORES.format("i")}
) held
"""
_EXPECTED = f"""
CROSS JOIN LATERAL (
    SELECT coalesce(sum(x.qty) FILTER (WHERE x.ref_type = 'TRANSFER'), 0)::numeric(14, 3)::text
            AS in_transit,
        coalesce(sum(x.qty) FILTER (WHERE x.ref_type = 'PURCHASE_ORDER'), 0)::numeric(14, 3)::text
            AS on_order
    FROM inventory_inbound x
    WHERE x.tenant_id = %(tenant)s AND x.variant_id = v.id {_STORES.format("x")}
) expected
"""


_SUMMED = """
JOIN (
    SELECT i.variant_id, sum({on_hand}) AS on_hand, sum({allocated}) AS allocated,
        max(i.last_movement_at) AS last_movement_at
    FROM inventory_inventoryitem i WHERE {where} GROUP BY i.variant_id
) summed ON summed.variant_id = v.id
"""


def _summed(wanted: Wanted) -> str:
    return _SUMMED.format(
        on_hand=wanted.shown_only("i.on_hand"),
        allocated=wanted.shown_only("i.allocated"),
        where=" AND ".join(wanted.of_items),
    )


def page_of_variants(
    wanted: Wanted, *, order: Sequence[str], limit: int | None, offset: int
) -> str:
    """SQL of the ids `v.id`, numbered `n` in `order` (names of `BY_NAME` and `BY_SUM`)."""
    window = "" if limit is None else "LIMIT %(limit)s OFFSET %(offset)s"
    names = {term.removeprefix("-") for term in order}
    by = order_by(order, BY_NAME | BY_SUM, "variant_id", turned=False)
    joins = VARIANT_NAMES if names & {"product_name", "category_name"} else ""
    summed = _summed(wanted) if names & BY_SUM.keys() else ""
    return f"""
        SELECT v.id, row_number() OVER (ORDER BY {by}) AS n
        FROM catalog_variant v {joins} {summed}
        WHERE {variants_with_stock(wanted)} ORDER BY {by} {window}
    """


def _overview(wanted: Wanted, order: Sequence[str], limit: int | None, offset: int) -> str:
    return f"""
        SELECT {_COLUMNS}
        FROM ({page_of_variants(wanted, order=order, limit=limit, offset=offset)}) page
        JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = page.id
        {VARIANT_NAMES} {_HELD} {_EXPECTED}
        ORDER BY page.n
    """


def overview_page(
    wanted: Wanted, *, order: Sequence[str], limit: int, offset: int, shown: Row
) -> list[Row]:
    """`shown` says whether rows have `cost`, and the `currency`."""
    params = {**wanted.params, **shown, "limit": limit, "offset": offset}
    return [_finished(row) for row in fetch(_overview(wanted, order, limit, offset), params)]


def whole_overview(wanted: Wanted, *, order: Sequence[str], shown: Row) -> Iterator[Row]:
    for row in stream(_overview(wanted, order, None, 0), {**wanted.params, **shown}):
        yield _finished(row)


def _finished(row: Row) -> Row:
    """Low where any store is; out where all of them are."""
    row["is_low_stock"] = row["low_stock_stores"] > 0
    row["is_out_of_stock"] = row["out_of_stock_stores"] == row["store_count"]
    return row
