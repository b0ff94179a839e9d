"""The sheet that people count by, to be filled in and sent back."""

from collections.abc import Iterator

from inventory.counts.models import CountSession
from inventory.counts.sessions import scope_categories
from inventory.stock.sql import Row, stream
from tenants.context import current_tenant_id

TEXT_COLUMNS = ("sku", "barcode", "product", "variant", "category", "zone")


def sheet_columns(*, blind: bool) -> list[str]:
    return [*TEXT_COLUMNS, *([] if blind else ["expected_qty"]), "counted_qty"]


# What was counted in several zones stands on a row for each, so that the sheet can be sent back as it
# is; what was expected of it, on the first of them.
_ROWS = """
SELECT v.sku, p.name AS product, v.name AS variant, coalesce(c.name, '') AS category,
    coalesce((SELECT b.code FROM catalog_barcode b
        WHERE b.tenant_id = %(tenant)s AND b.variant_id = v.id ORDER BY b.id LIMIT 1), '') AS barcode,
    coalesce(t.zone_name, %(zone)s) AS zone, trim_scale(t.qty)::text AS counted_qty,
    CASE WHEN row_number() OVER (PARTITION BY v.id ORDER BY t.zone_name) = 1
        THEN trim_scale(coalesce(l.expected_then, l.expected_qty, i.on_hand, 0))::text END AS expected_qty
FROM (
    SELECT i.variant_id FROM inventory_inventoryitem i
    JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = i.variant_id AND v.track_stock
    JOIN catalog_product p ON p.tenant_id = %(tenant)s AND p.id = v.product_id
    WHERE i.tenant_id = %(tenant)s AND i.store_id = %(store)s
        AND (%(categories)s::bigint[] IS NULL OR p.category_id = ANY(%(categories)s))
    UNION
    SELECT l.variant_id FROM inventory_countline l
    WHERE l.tenant_id = %(tenant)s AND l.session_id = %(session)s
) k
JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = k.variant_id
JOIN catalog_product p ON p.tenant_id = %(tenant)s AND p.id = v.product_id
LEFT JOIN catalog_category c ON c.tenant_id = %(tenant)s AND c.id = p.category_id
LEFT JOIN inventory_inventoryitem i ON i.tenant_id = %(tenant)s AND i.store_id = %(store)s
    AND i.variant_id = v.id
LEFT JOIN inventory_countline l ON l.tenant_id = %(tenant)s AND l.session_id = %(session)s
    AND l.variant_id = v.id
LEFT JOIN inventory_counttally t ON t.tenant_id = %(tenant)s AND t.line_id = l.id
ORDER BY c.name NULLS LAST, p.name, v.sku, v.id, t.zone_name
"""


def sheet_rows(session: CountSession) -> Iterator[Row]:
    """Every item of the scope, and what was counted beyond it. Streamed, inside a transaction.

    `counted_qty` is None where nobody counted.
    """
    params = {
        "tenant": current_tenant_id(),
        "session": session.pk,
        "store": session.store_id,
        "zone": session.zone_name,
        "categories": scope_categories(session) or None,
    }
    yield from stream(_ROWS, params)
