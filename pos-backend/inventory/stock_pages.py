"""Rows of `inventory/stock`: one per store and variant."""

from collections.abc import Iterator, Sequence

from inventory.stock_sql import (
    AVERAGE_COST,
    ITEM_STORE,
    ITEM_VARIANT,
    VARIANT_NAMES,
    Row,
    Wanted,
    fetch,
    fetch_one,
    order_by,
    stream,
)
from inventory.thresholds import IS_LOW, IS_OUT, THRESHOLD

ORDER = {
    "sku": "v.sku",
    "product_name": "p.name",
    "variant_name": "v.name",
    "store_code": "s.code",
    "category_name": "c.name",
    "id": "i.id",
    "on_hand": "i.on_hand",
    "allocated": "i.allocated",
    "available": "i.on_hand - i.allocated",
    "threshold": THRESHOLD,
    "last_movement_at": "i.last_movement_at",
}

# Quantities and money as texts, the way that they are answered.
_COLUMNS = f"""
i.id, i.store_id, s.code AS store_code, i.variant_id, v.sku, p.name AS product_name,
v.name AS variant_name, p.category_id, c.name AS category_name,
i.on_hand::text AS on_hand, i.allocated::text AS allocated,
(i.on_hand - i.allocated)::text AS available, expected.in_transit, expected.on_order,
i.reorder_point::text AS reorder_point, {THRESHOLD}::numeric(14, 3)::text AS threshold,
{IS_LOW} AS is_low_stock, {IS_OUT} AS is_out_of_stock,
CASE WHEN %(cost)s THEN ({AVERAGE_COST})::text END AS average_cost,
CASE WHEN %(cost)s THEN i.stock_value::text END AS stock_value,
%(currency)s AS currency, i.last_movement_at
"""

_EXPECTED = """
CROSS JOIN LATERAL (
    SELECT coalesce(sum(x.qty) FILTER (WHERE x.ref_type = 'TRANSFER'), 0)::numeric(14, 3)::text
            AS in_transit,
        coalesce(sum(x.qty) FILTER (WHERE x.ref_type = 'PURCHASE_ORDER'), 0)::numeric(14, 3)::text
            AS on_order
    FROM inventory_inbound x WHERE x.tenant_id = %(tenant)s
        AND x.store_id = i.store_id AND x.variant_id = i.variant_id
) expected
"""


def count_stock(wanted: Wanted) -> int:
    conditions = wanted.of_variants + wanted.of_levels
    return int(
        fetch_one(
            f"SELECT count(*) FROM inventory_inventoryitem i {ITEM_VARIANT if conditions else ''}"
            f" WHERE {' AND '.join(wanted.of_items + conditions)}",
            wanted.params,
        )["count"]
    )


def stock_page(
    wanted: Wanted, *, order: Sequence[str], limit: int, offset: int, count: int, shown: Row
) -> list[Row]:
    """`limit` rows from `offset` of the `count` that there are, in `order` (names of `ORDER`).

    A page in the second half is read from the end, so that the last costs what the first does.
    `shown` says whether they have `cost`, and the `currency`.
    """
    limit = min(limit, count - offset)
    turned = offset > count - offset - limit
    page = f"""
        SELECT i.id FROM inventory_inventoryitem i {ITEM_VARIANT} {_joins(order)}
        WHERE {_conditions(wanted)} ORDER BY {_order(order, turned=turned)}
        LIMIT %(limit)s OFFSET %(offset)s
    """
    window = {"limit": limit, "offset": count - offset - limit if turned else offset}
    return fetch(
        f"""
        SELECT {_COLUMNS}
        FROM ({page}) page
        JOIN inventory_inventoryitem i ON i.tenant_id = %(tenant)s AND i.id = page.id
        {ITEM_VARIANT} {VARIANT_NAMES} {ITEM_STORE} {_EXPECTED}
        ORDER BY {_order(order, turned=False)}
        """,
        {**wanted.params, **shown, **window},
    )


def all_stock(wanted: Wanted, *, order: Sequence[str], shown: Row) -> Iterator[Row]:
    """The same rows without pages, streamed."""
    return stream(
        f"""
        SELECT {_COLUMNS} FROM inventory_inventoryitem i
        {ITEM_VARIANT} {VARIANT_NAMES} {ITEM_STORE} {_EXPECTED}
        WHERE {_conditions(wanted)} ORDER BY {_order(order, turned=False)}
        """,
        {**wanted.params, **shown},
    )


def _conditions(wanted: Wanted) -> str:
    return " AND ".join(wanted.of_items + wanted.of_variants + wanted.of_levels)


def _joins(order: Sequence[str]) -> str:
    """Only what the order needs: the rest is looked up for the rows of the page."""
    names = {term.removeprefix("-") for term in order}
    joins = VARIANT_NAMES if names & {"product_name", "category_name"} else ""
    return f"{joins} {ITEM_STORE if 'store_code' in names else ''}"


def _order(order: Sequence[str], *, turned: bool) -> str:
    return order_by(order, ORDER, "id", turned=turned)
