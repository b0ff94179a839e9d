"""Rows of `inventory/stock`: one per store and variant."""

from collections.abc import Iterator

from inventory.stock.sql import (
    AVERAGE_COST,
    ITEM_STORE,
    ITEM_VARIANT,
    VARIANT_NAMES,
    Order,
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

_QUANTITIES = ("on_hand", "allocated", "available")

# Quantities and money as texts, the way that they are answered. What items and variants say of
# themselves is fenced off by OFFSET 0: planning seven joins at once takes longer than reading them.
_HELD = f"""
SELECT {{number}} i.id, i.store_id, i.variant_id, v.sku, v.product_id, v.name AS variant_name,
    i.on_hand::text AS on_hand, i.allocated::text AS allocated,
    (i.on_hand - i.allocated)::text AS available,
    i.reorder_point::text AS reorder_point, {THRESHOLD}::numeric(14, 3)::text AS threshold,
    {IS_LOW} AS is_low_stock, {IS_OUT} AS is_out_of_stock,
    CASE WHEN %(cost)s THEN ({AVERAGE_COST})::text END AS average_cost,
    CASE WHEN %(cost)s THEN i.stock_value::text END AS stock_value,
    %(currency)s AS currency, i.last_movement_at
"""
_ROWS = """
SELECT i.id, i.store_id, s.code AS store_code, i.variant_id, i.sku, p.name AS product_name,
    i.variant_name, p.category_id, c.name AS category_name, i.on_hand, i.allocated, i.available,
    expected.in_transit, expected.on_order, i.reorder_point, i.threshold, i.is_low_stock,
    i.is_out_of_stock, i.average_cost, i.stock_value, i.currency, i.last_movement_at
FROM ({held} OFFSET 0) i
JOIN stores_store s ON s.tenant_id = %(tenant)s AND s.id = i.store_id
JOIN catalog_product p ON p.tenant_id = %(tenant)s AND p.id = i.product_id
LEFT JOIN catalog_category c ON c.tenant_id = %(tenant)s AND c.id = p.category_id
CROSS JOIN LATERAL (
    SELECT coalesce(sum(x.qty) FILTER (WHERE x.ref_type = 'TRANSFER'), 0)::numeric(14, 3)::text
            AS in_transit,
        coalesce(sum(x.qty) FILTER (WHERE x.ref_type = 'PURCHASE_ORDER'), 0)::numeric(14, 3)::text
            AS on_order
    FROM inventory_inbound x WHERE x.tenant_id = %(tenant)s
        AND x.store_id = i.store_id AND x.variant_id = i.variant_id
) expected
ORDER BY i.n
"""


# Of so many items the variants are found first and the items put in order; of more, the first ones
# soon turn up in the order of the index, and the planner sees that for itself.
FEW = 2_000
_FOUND_FIRST = """
JOIN (
    SELECT v.* FROM catalog_variant v WHERE v.tenant_id = %(tenant)s AND {found} OFFSET 0
) v ON v.id = i.variant_id
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
    wanted: Wanted, *, order: Order, limit: int, offset: int, count: int, shown: Row
) -> list[Row]:
    """`limit` rows from `offset` of the `count` that there are, in `order` (names of `ORDER`).

    A page in the second half is read from the end, so that the last costs what the first does.
    `shown` says whether they have `cost`, and the `currency`.
    """
    limit = min(limit, count - offset)
    turned = offset > count - offset - limit
    variants = _FOUND_FIRST if wanted.words and count <= FEW else ITEM_VARIANT
    variants = variants.replace("{found}", " AND ".join(wanted.of_variants))
    ids = f"""
        SELECT i.id FROM inventory_inventoryitem i {variants} {_joins(wanted, order)}
        WHERE {_conditions(wanted)} ORDER BY {_order(wanted, order, turned=turned)}
        LIMIT %(limit)s OFFSET %(offset)s
    """
    held = f"""
        {_HELD.format(number="page.n,")}
        FROM (SELECT id, row_number() OVER () AS n FROM ({ids}) turned) page
        JOIN inventory_inventoryitem i ON i.tenant_id = %(tenant)s AND i.id = page.id {ITEM_VARIANT}
    """
    window = {"limit": limit, "offset": count - offset - limit if turned else offset}
    rows = fetch(_ROWS.format(held=held), {**wanted.params, **shown, **window})
    return rows[::-1] if turned else rows


def all_stock(wanted: Wanted, *, order: Order, shown: Row) -> Iterator[Row]:
    """The same rows without pages, streamed."""
    by = _order(wanted, order, turned=False)
    held = f"""
        {_HELD.format(number=f"row_number() OVER (ORDER BY {by}) AS n,")}
        FROM inventory_inventoryitem i {ITEM_VARIANT} {_joins(wanted, order)}
        WHERE {_conditions(wanted)}
    """
    return stream(_ROWS.format(held=held), {**wanted.params, **shown})


def _conditions(wanted: Wanted) -> str:
    return " AND ".join(wanted.of_items + wanted.of_variants + wanted.of_levels)


def _joins(wanted: Wanted, order: Order) -> str:
    """Only what the order needs: the rest is looked up for the rows of the page."""
    names = {term.removeprefix("-") for term in _terms(wanted, order)}
    joins = VARIANT_NAMES if names & {"product_name", "category_name"} else ""
    return f"{joins} {ITEM_STORE if 'store_code' in names else ''}"


def _order(wanted: Wanted, order: Order, *, turned: bool) -> str:
    columns = {**ORDER, **{name: wanted.shown_only(ORDER[name]) for name in _QUANTITIES}}
    return order_by(_terms(wanted, order), columns, "id", turned=turned)


def _terms(wanted: Wanted, order: Order) -> Order:
    """One store's rows need no order of stores."""
    if wanted.store_id is None:
        return order
    return [term for term in order if term.removeprefix("-") != "store_code"]
