"""What the shops have altogether, each of them, and what needs attention first."""

from core.money import ZERO
from inventory.stock.hidden import masked
from inventory.stock.sql import ITEM_VARIANT, Row, Wanted, fetch
from inventory.stock.summary import count_variants
from inventory.stock.urgent import most_urgent
from inventory.thresholds import IS_LOW, IS_OUT

_LOCATIONS = """
SELECT s.id AS store_id, s.code AS store_code, s.name AS store_name, coalesce(held.skus, 0) AS skus,
    coalesce(held.units, 0) AS units, coalesce(held.value, 0) AS value,
    coalesce(held.low, 0) AS low, coalesce(held.out, 0) AS out
FROM stores_store s
LEFT JOIN (
    SELECT i.store_id, count(*) AS skus, sum(i.on_hand) AS units, sum(i.stock_value) AS value,
        count(*) FILTER (WHERE {low}) AS low, count(*) FILTER (WHERE {out}) AS out
    FROM inventory_inventoryitem i {variant} WHERE {where} GROUP BY i.store_id
) held ON held.store_id = s.id
WHERE s.tenant_id = %(tenant)s AND (%(store)s::bigint IS NULL OR s.id = %(store)s)
    AND (s.is_active OR held.skus > 0 OR s.id = %(store)s)
ORDER BY s.code
"""


def shop_summary(wanted: Wanted, *, cost: bool) -> Row:
    """`totals`, `locations`, `low_stock` and `out_of_stock`; values are null without `cost`.

    What is out is low, too, and more urgent: so the most urgent of both come from one list.
    """
    parts = {
        "variant": ITEM_VARIANT,
        "where": " AND ".join(wanted.of_items + wanted.of_variants),
        "low": wanted.shown_level(IS_LOW),
        "out": wanted.shown_level(IS_OUT),
    }
    locations = fetch(_LOCATIONS.format(**parts), wanted.params)
    urgent = most_urgent(wanted)
    low, out = (sum(location[name] for location in locations) for name in ("low", "out"))
    totals = {
        "skus": count_variants(wanted),
        "units": sum((location["units"] for location in locations), ZERO),
        "value": sum((location["value"] for location in locations), ZERO),
        "low": low,
        "out": out,
    }
    return {
        "totals": _shown(totals, wanted, wanted.store_id, cost=cost),
        "locations": [
            _shown(location, wanted, location["store_id"], cost=cost) for location in locations
        ],
        "low_stock": {"count": low, "items": urgent},
        "out_of_stock": {
            "count": out,
            "items": [item for item in urgent if item["is_out_of_stock"]],
        },
    }


def _shown(figures: Row, wanted: Wanted, store_id: int | None, *, cost: bool) -> Row:
    shown = {
        **figures,
        "units": f"{figures['units']:.3f}",
        "value": f"{figures['value']:.6f}" if cost else None,
    }
    hidden = wanted.hidden.within(store_id=store_id, category_ids=wanted.category_ids)
    return masked(shown, hidden, ("units", "value"))
