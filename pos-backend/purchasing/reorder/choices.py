"""What a store can give to another, and what is chosen from for a suggestion: who sells it, who has some.

To spare is what is above the store's own threshold, promised to nobody and in no draft of a transfer.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice

from inventory.stock.hidden import Hidden
from inventory.stock.sql import Row, Rows, fetch
from inventory.thresholds import THRESHOLD
from purchasing.reorder.wanted import WantedSuggestions
from stores.models import Store
from tenants.context import current_tenant_id

MOST_STORES = 3
AT_A_TIME = 500

_SPARE = f"""
WITH drafted AS MATERIALIZED (
    SELECT t.from_store_id, tl.variant_id, sum(tl.qty) AS qty
    FROM inventory_transfer t
    JOIN inventory_transferline tl ON tl.tenant_id = %(tenant)s AND tl.transfer_id = t.id
    WHERE t.tenant_id = %(tenant)s AND t.status = 'DRAFT' AND tl.variant_id = ANY(%(variants)s)
    GROUP BY t.from_store_id, tl.variant_id
)
SELECT i.variant_id, i.store_id, s.code AS store_code,
    i.on_hand - i.allocated - {THRESHOLD} - coalesce(d.qty, 0) AS qty
FROM inventory_inventoryitem i
JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = i.variant_id
JOIN stores_store s ON s.tenant_id = %(tenant)s AND s.id = i.store_id
LEFT JOIN drafted d ON d.from_store_id = i.store_id AND d.variant_id = i.variant_id
WHERE i.tenant_id = %(tenant)s AND i.variant_id = ANY(%(variants)s)
    AND i.on_hand - i.allocated - {THRESHOLD} - coalesce(d.qty, 0) > 0 AND {{of_items}}
ORDER BY 4 DESC, 3
"""

# In the order in which one of them is suggested.
_VENDORS = """
SELECT vi.variant_id, vi.vendor_id, ve.name AS vendor_name, ve.lead_time_days,
    vi.pack_size::text AS pack_size,
    CASE WHEN %(cost)s THEN coalesce(vi.last_cost, v.cost)::text END AS unit_cost
FROM purchasing_vendoritem vi
JOIN purchasing_vendor ve ON ve.tenant_id = %(tenant)s AND ve.id = vi.vendor_id
JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = vi.variant_id
WHERE vi.tenant_id = %(tenant)s AND ve.is_active AND vi.variant_id = ANY(%(variants)s)
ORDER BY vi.last_cost NULLS LAST, ve.lead_time_days, vi.id
"""


def spare_in(
    store: Store, variant_ids: Sequence[int], *, default: Decimal
) -> Mapping[int, Decimal]:
    """By variant; what the store has none of to spare is missing."""
    params = {
        "tenant": current_tenant_id(),
        "default": default,
        "store": store.pk,
        "variants": list(variant_ids),
    }
    rows = fetch(_SPARE.format(of_items="i.store_id = %(store)s"), params)
    return {row["variant_id"]: row["qty"] for row in rows}


def with_choices(rows: Iterable[Row], wanted: WantedSuggestions, *, shown: Row) -> Iterator[Row]:
    """Suggestions with `vendors` and `spare`; two statements for some hundred rows."""
    left = iter(rows)
    while some := list(islice(left, AT_A_TIME)):
        variants = list({row["variant_id"] for row in some})
        vendors = _by_variant(fetch(_VENDORS, _params(variants) | {"cost": shown["cost"]}))
        spare = _by_variant(_spare_of(variants, wanted))
        for row in some:
            others = (x for x in spare[row["variant_id"]] if x["store_id"] != row["store_id"])
            yield {
                **row,
                "vendors": vendors[row["variant_id"]],
                "spare": list(islice(others, MOST_STORES)),
            }


def _spare_of(variants: Sequence[int], wanted: WantedSuggestions) -> Rows:
    """In the shops that are open, and not of what is hidden from whoever asks."""
    shown_only = f" AND NOT {Hidden.CONDITION}" if wanted.hidden else ""
    params = _params(variants) | {"default": wanted.default} | wanted.hidden.params
    rows = fetch(_SPARE.format(of_items=f"s.is_active{shown_only}"), params)
    return [{**row, "qty": f"{row['qty']:.3f}"} for row in rows]


def _params(variants: Sequence[int]) -> Row:
    return {"tenant": current_tenant_id(), "variants": list(variants)}


def _by_variant(rows: Rows) -> Mapping[int, Rows]:
    found: defaultdict[int, Rows] = defaultdict(list)
    for row in rows:
        found[row.pop("variant_id")].append(row)
    return found
