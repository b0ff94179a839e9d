"""One row per variant with what each store has of it; and the answer to "is there any?"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from core.money import ZERO
from inventory.stock.overview import BY_NAME, page_of_variants, skus_of
from inventory.stock.sql import VARIANT_NAMES, Row, Wanted, fetch, fetch_one, stream
from tenants.context import current_tenant_id

ORDER = BY_NAME

# A store of which something is only on its way is shown, too: with nothing on hand.
_PER_STORE = """
SELECT k.variant_id, k.store_id, s.code AS store_code, coalesce(i.on_hand, 0) AS on_hand,
    coalesce(i.allocated, 0) AS allocated, coalesce(i.stock_value, 0) AS stock_value,
    coalesce(x.in_transit, 0) AS in_transit
FROM (
    SELECT i.variant_id, i.store_id FROM inventory_inventoryitem i
    WHERE i.tenant_id = %(tenant)s AND i.variant_id = ANY(%(variants)s)
    UNION
    SELECT x.variant_id, x.store_id FROM inventory_inbound x
    WHERE x.tenant_id = %(tenant)s AND x.variant_id = ANY(%(variants)s) AND x.ref_type = 'TRANSFER'
) k
JOIN stores_store s ON s.tenant_id = %(tenant)s AND s.id = k.store_id
LEFT JOIN inventory_inventoryitem i ON i.tenant_id = %(tenant)s
    AND i.store_id = k.store_id AND i.variant_id = k.variant_id
LEFT JOIN (
    SELECT x.variant_id, x.store_id, sum(x.qty) AS in_transit FROM inventory_inbound x
    WHERE x.tenant_id = %(tenant)s AND x.variant_id = ANY(%(variants)s) AND x.ref_type = 'TRANSFER'
    GROUP BY x.variant_id, x.store_id
) x ON x.store_id = k.store_id AND x.variant_id = k.variant_id
WHERE %(store)s::bigint IS NULL OR k.store_id = %(store)s
ORDER BY s.code
"""


def count_variants(wanted: Wanted) -> int:
    """Variants with an item as wanted."""
    return int(fetch_one(skus_of(wanted), wanted.params)["count"])


def summary_page(
    wanted: Wanted, *, order: Sequence[str], limit: int, offset: int, shown: Row
) -> list[Row]:
    """Rows with `per_store`, in order of the stores' codes. `shown` says whether they have `cost`."""
    page = page_of_variants(wanted, order=order, limit=limit, offset=offset)
    params = {**wanted.params, "limit": limit, "offset": offset}
    return _filled(fetch(_named(page), params), wanted, shown)


def whole_summary(
    wanted: Wanted, *, order: Sequence[str], shown: Row, at_a_time: int = 500
) -> Iterator[Row]:
    page = page_of_variants(wanted, order=order, limit=None, offset=0)
    batch: list[Row] = []
    for row in stream(_named(page), wanted.params):
        batch.append(row)
        if len(batch) == at_a_time:
            yield from _filled(batch, wanted, shown)
            batch = []
    yield from _filled(batch, wanted, shown)


def _named(page: str) -> str:
    return f"""
        SELECT v.id AS variant_id, v.sku, v.product_id, p.name AS product_name,
            v.name AS variant_name, p.category_id, c.name AS category_name
        FROM ({page}) page
        JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = page.id
        {VARIANT_NAMES}
        ORDER BY page.n
    """


def _filled(rows: list[Row], wanted: Wanted, shown: Row) -> list[Row]:
    per_store: dict[int, list[Row]] = defaultdict(list)
    variants = {"variants": [row["variant_id"] for row in rows]}
    for held in fetch(_PER_STORE, {**wanted.params, **variants}):
        per_store[held["variant_id"]].append(held)
    return [_with_totals(row, per_store[row["variant_id"]], shown) for row in rows]


def _with_totals(row: Row, stores: list[Row], shown: Row) -> Row:
    on_hand = sum((held["on_hand"] for held in stores), ZERO)
    allocated = sum((held["allocated"] for held in stores), ZERO)
    value = sum((held["stock_value"] for held in stores), ZERO)
    return {
        **row,
        "total_on_hand": units(on_hand),
        "total_allocated": units(allocated),
        "total_available": units(on_hand - allocated),
        "total_value": f"{value:.6f}" if shown["cost"] else None,
        "currency": shown["currency"],
        "per_store": [
            {
                "store_id": held["store_id"],
                "store_code": held["store_code"],
                "on_hand": units(held["on_hand"]),
                "allocated": units(held["allocated"]),
                "available": units(held["on_hand"] - held["allocated"]),
                "in_transit": units(held["in_transit"]),
            }
            for held in stores
        ],
    }


def units(qty: Decimal) -> str:
    return f"{qty:.3f}"


# Every store that can sell it is an answer, also one that never had any: there is none.
_AVAILABILITY = """
SELECT s.id AS store_id, v.id AS variant_id,
    coalesce(i.on_hand, 0)::numeric(14, 3)::text AS on_hand,
    coalesce(i.allocated, 0)::numeric(14, 3)::text AS allocated,
    (coalesce(i.on_hand, 0) - coalesce(i.allocated, 0))::numeric(14, 3)::text AS available,
    expected.in_transit, expected.on_order,
    (SELECT p.category_id FROM catalog_product p
        WHERE p.tenant_id = %(tenant)s AND p.id = v.product_id) AS category_id
FROM catalog_variant v
JOIN stores_store s ON s.tenant_id = %(tenant)s
LEFT JOIN inventory_inventoryitem i ON i.tenant_id = %(tenant)s
    AND i.store_id = s.id AND i.variant_id = v.id
CROSS JOIN LATERAL (
    SELECT coalesce(sum(x.qty) FILTER (WHERE x.ref_type = 'TRANSFER'), 0)::numeric(14, 3)::text
            AS in_transit,
        coalesce(sum(x.qty) FILTER (WHERE x.ref_type = 'PURCHASE_ORDER'), 0)::numeric(14, 3)::text
            AS on_order
    FROM inventory_inbound x
    WHERE x.tenant_id = %(tenant)s AND x.store_id = s.id AND x.variant_id = v.id
) expected
WHERE v.tenant_id = %(tenant)s AND v.id = ANY(%(variants)s)
    AND CASE WHEN %(store)s::bigint IS NULL THEN s.is_active OR i.id IS NOT NULL
        ELSE s.id = %(store)s END
ORDER BY array_position(%(variants)s, v.id), s.code
"""


def availability(*, variant_ids: Sequence[int], store_id: int | None) -> list[Row]:
    """Per variant, as asked, and store: one, or all that are open or have an item of it.

    With the `category_id`, by which who asks knows whether they may see it.
    """
    return fetch(
        _AVAILABILITY,
        {"tenant": current_tenant_id(), "variants": list(variant_ids), "store": store_id},
    )
