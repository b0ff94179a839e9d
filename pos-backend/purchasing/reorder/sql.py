"""What has to be bought: both rules, over all items at once.

The threshold rule asks for what an item lacks at or below its threshold. The demand rule asks for what
will be sold until goods ordered at the next review have come, and something for safety; it is tried
where there is enough history, and the larger of the two is suggested. What comes already counts for
both: in transit, on order, and planned, which is what drafts of orders and transfers will bring. So
what was made a draft is not suggested again until the draft is deleted.

Quantities in units; the parameters are those of `WantedSuggestions`, with `cost` and `currency`. The
aliases are those of `inventory.stock.sql`.
"""

from inventory.stock.hidden import Hidden
from inventory.stock.sql import AVERAGE_COST
from inventory.thresholds import IS_KEPT, IS_OUT, THRESHOLD
from purchasing.reorder.wanted import WantedSuggestions

# Net of what came back, and of what was voided.
_SOLD = """
sold AS MATERIALIZED (
    SELECT e.item_id, -sum(e.qty_delta) AS qty, count(*) FILTER (WHERE e.qty_delta < 0) AS sales
    FROM stores_store s
    JOIN inventory_stockledger e ON e.tenant_id = %(tenant)s AND e.store_id = s.id
    WHERE s.tenant_id = %(tenant)s AND s.is_active AND {of_entries}
        AND e.ref_type IN ('SALE', 'RETURN')
        AND e.business_date >= %(since)s AND e.business_date < %(today)s
    GROUP BY e.item_id
    HAVING sum(e.qty_delta) < 0
        AND count(*) FILTER (WHERE e.qty_delta < 0) >= %(enough_sales)s
)
"""

_COMING = """
coming AS MATERIALIZED (
    SELECT w.store_id, w.variant_id, sum(w.in_transit) AS in_transit, sum(w.on_order) AS on_order,
        sum(w.planned) AS planned
    FROM (
        SELECT x.store_id, x.variant_id,
            CASE WHEN x.ref_type = 'TRANSFER' THEN x.qty ELSE 0 END AS in_transit,
            CASE WHEN x.ref_type = 'PURCHASE_ORDER' THEN x.qty ELSE 0 END AS on_order, 0 AS planned
        FROM inventory_inbound x WHERE x.tenant_id = %(tenant)s
        UNION ALL
        SELECT q.store_id, ql.variant_id, 0, 0, ql.qty_ordered
        FROM purchasing_purchaseorder q
        JOIN purchasing_purchaseorderline ql ON ql.tenant_id = %(tenant)s AND ql.order_id = q.id
        WHERE q.tenant_id = %(tenant)s AND q.status = 'DRAFT'
        UNION ALL
        SELECT t.to_store_id, tl.variant_id, 0, 0, tl.qty
        FROM inventory_transfer t
        JOIN inventory_transferline tl ON tl.tenant_id = %(tenant)s AND tl.transfer_id = t.id
        WHERE t.tenant_id = %(tenant)s AND t.status = 'DRAFT'
    ) w
    WHERE {of_coming}
    GROUP BY w.store_id, w.variant_id
)
"""
# How much comes of some `variants`, by store.
COMING_NOW = f"""
WITH {_COMING.format(of_coming="w.variant_id = ANY(%(variants)s)")}
SELECT c.store_id, c.variant_id, c.in_transit + c.on_order + c.planned AS comes FROM coming c
"""

# Of several vendors the cheapest, then the fastest; an order to make goes to the same one.
OFFERS = """
SELECT DISTINCT ON (vi.variant_id) vi.variant_id, vi.vendor_id, ve.name AS vendor_name,
    ve.lead_time_days, vi.pack_size, vi.last_cost
FROM purchasing_vendoritem vi
JOIN purchasing_vendor ve ON ve.tenant_id = %(tenant)s AND ve.id = vi.vendor_id
WHERE vi.tenant_id = %(tenant)s AND ve.is_active {of_offers}
ORDER BY vi.variant_id, vi.last_cost NULLS LAST, ve.lead_time_days, vi.id
"""

_LEAD = "coalesce(o.lead_time_days, %(lead)s)"
_COMES = "coalesce(c.in_transit + c.on_order + c.planned, 0)"
# The most that such sales can ask for: as if they were made on the fewest days that are a history. What
# has more than that is not looked at any closer.
_MOST_SOLD = f"(h.qty::float8 / %(enough_in_stock)s * ({_LEAD} + %(review)s))"
_MOST_NEEDED = f"({_MOST_SOLD} + %(safety)s::float8 * sqrt({_MOST_SOLD}) + 0.01)"

_FOUND = f"""
found AS (
    SELECT i.id, i.store_id, s.code AS store_code, i.variant_id, v.sku, p.name AS product_name,
        v.name AS variant_name, p.category_id, cat.name AS category_name, i.on_hand, i.allocated,
        i.on_hand - i.allocated AS available, i.reorder_point, {THRESHOLD} AS threshold,
        i.on_hand <= {THRESHOLD} AS is_low, {IS_OUT} AS is_out, {AVERAGE_COST} AS average_cost,
        i.stock_value, i.last_movement_at, v.reorder_qty,
        coalesce(c.in_transit, 0) AS in_transit, coalesce(c.on_order, 0) AS on_order,
        coalesce(c.planned, 0) AS planned, {_COMES} AS comes,
        o.vendor_id, o.vendor_name, coalesce(o.pack_size, v.pack_size) AS pack_size,
        coalesce(o.last_cost, v.cost) AS unit_cost, {_LEAD} AS lead,
        {_LEAD} + %(review)s AS horizon, h.qty AS sold, h.sales,
        CASE WHEN z.until > (%(now)s AT TIME ZONE s.timezone)::date THEN z.until END AS until,
        (%(now)s AT TIME ZONE s.timezone)::date AS store_day
    FROM inventory_inventoryitem i
    JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = i.variant_id
    JOIN catalog_product p ON p.tenant_id = %(tenant)s AND p.id = v.product_id
    LEFT JOIN catalog_category cat ON cat.tenant_id = %(tenant)s AND cat.id = p.category_id
    JOIN stores_store s ON s.tenant_id = %(tenant)s AND s.id = i.store_id AND s.is_active
    LEFT JOIN sold h ON h.item_id = i.id
    LEFT JOIN coming c ON c.store_id = i.store_id AND c.variant_id = i.variant_id
    LEFT JOIN offers o ON o.variant_id = i.variant_id
    LEFT JOIN purchasing_reordersnooze z ON z.tenant_id = %(tenant)s
        AND z.store_id = i.store_id AND z.variant_id = i.variant_id
    WHERE {{of_items}} AND {IS_KEPT} AND {{of_need}}
)
"""
# What may have to be bought; all others are not looked at any closer.
_MAY_BE_NEEDED = f"""(%(snoozed)s OR z.until IS NULL
        OR z.until <= (%(now)s AT TIME ZONE s.timezone)::date)
    AND (i.on_hand <= {THRESHOLD} OR h.item_id IS NOT NULL AND {_MOST_NEEDED}
        > i.on_hand - i.allocated + CASE WHEN %(covered)s THEN 0 ELSE {_COMES} END)"""

# A day is one in stock where it began or ended with something there, or something was sold. Balances
# are told backwards from what is there now; today is no whole day, and counts as neither.
_MEASURED = """
measured AS (
    SELECT f.*, w.days_in_stock
    FROM found f
    LEFT JOIN LATERAL (
        SELECT sum(
            CASE WHEN d.day < %(today)s AND (d.ended > 0 OR d.ended > d.delta OR d.has_sold)
                THEN 1 ELSE 0 END
            + CASE WHEN d.ended > 0 THEN greatest(d.next_day - d.day - 1, 0) ELSE 0 END
            + CASE WHEN d.is_first AND d.ended > d.delta
                THEN least(d.day, %(today)s) - %(since)s ELSE 0 END
            ) AS days_in_stock
        FROM (
            SELECT m.day, m.delta, m.has_sold, lead(m.day) OVER back IS NULL AS is_first,
                least(coalesce(lag(m.day) OVER back, %(today)s), %(today)s) AS next_day,
                f.on_hand - sum(m.delta) OVER back + m.delta AS ended
            FROM (
                SELECT e.business_date AS day, sum(e.qty_delta) AS delta,
                    bool_or(e.ref_type = 'SALE') AS has_sold
                FROM inventory_stockledger e
                WHERE f.sold IS NOT NULL AND e.tenant_id = %(tenant)s
                    AND e.store_id = f.store_id AND e.variant_id = f.variant_id
                    AND e.occurred_at >= %(since_at)s AND e.business_date >= %(since)s
                GROUP BY e.business_date
            ) m
            WINDOW back AS (ORDER BY m.day DESC)
        ) d
    ) w ON true
)
"""

_DEMANDED = """
demanded AS (
    SELECT m.*, y.daily, y.need, y.safety
    FROM measured m
    LEFT JOIN LATERAL (
        SELECT m.sold / m.days_in_stock AS daily,
            round(m.sold / m.days_in_stock * m.horizon, 3) AS need,
            round(%(safety)s * sqrt(m.sold / m.days_in_stock * m.horizon), 3) AS safety
        WHERE m.days_in_stock >= %(enough_in_stock)s
    ) y ON true
)
"""

# `lacking` is by the threshold, `short` by demand; null where the rule has nothing to say.
#
# `part_left` says how near an item is to its zero: which part of its threshold is available, or of what
# will be sold until goods can come, whichever is less; what is out comes first, the most oversold before.
_WEIGHED = """
weighed AS (
    SELECT d.*, CASE WHEN d.is_low THEN greatest(
            coalesce(nullif(d.reorder_qty, 0), d.threshold - d.on_hand) - d.comes, 0) END AS lacking,
        CASE WHEN d.daily IS NOT NULL
            THEN greatest(d.need + d.safety - d.available - d.comes, 0) END AS short
    FROM demanded d
    WHERE d.is_low OR d.need + d.safety > d.available
),
packed AS (
    SELECT g.*, CASE WHEN g.lacking IS NULL THEN 0 ELSE greatest(
            ceil(g.lacking / g.pack_size) * g.pack_size,
            CASE WHEN g.comes = 0 THEN g.pack_size ELSE 0 END) END AS by_threshold,
        ceil(coalesce(g.short, 0) / g.pack_size) * g.pack_size AS by_demand
    FROM weighed g
),
judged AS (
    SELECT k.*, greatest(k.by_threshold, k.by_demand) AS suggested,
        CASE WHEN k.is_low AND k.by_threshold >= k.by_demand THEN 'THRESHOLD' ELSE 'DEMAND' END AS rule,
        greatest(k.available, 0) / k.daily AS cover, CASE WHEN k.is_out THEN least(k.on_hand, 0)
            ELSE least(greatest(k.available, 0) / nullif(k.threshold, 0),
                greatest(k.available, 0) / nullif(k.daily * k.horizon, 0)) END AS part_left
    FROM packed k
    WHERE %(covered)s OR k.by_threshold > 0 OR k.by_demand > 0
)
"""

# Beside what rows show, the numbers that went in, for their explanation.
COLUMNS = """
j.id, j.store_id, j.store_code, j.variant_id, j.sku, j.product_name, j.variant_name, j.category_id,
j.category_name, j.on_hand::text AS on_hand, j.allocated::text AS allocated,
j.available::text AS available, round(j.in_transit, 3)::text AS in_transit,
round(j.on_order, 3)::text AS on_order, round(j.planned, 3)::text AS planned_qty,
j.reorder_point::text AS reorder_point, round(j.threshold, 3)::text AS threshold,
j.reorder_qty::text AS reorder_qty, j.pack_size::text AS pack_size, j.is_low AS is_low_stock,
j.is_out AS is_out_of_stock, round(j.suggested, 3)::text AS suggested_qty, j.rule,
j.vendor_id, j.vendor_name, j.lead AS lead_time_days,
CASE WHEN %(cost)s THEN j.unit_cost::text END AS unit_cost,
CASE WHEN %(cost)s THEN j.average_cost::text END AS average_cost,
CASE WHEN %(cost)s THEN j.stock_value::text END AS stock_value, %(currency)s AS currency,
round(j.daily, 3)::text AS daily_demand, round(j.cover, 1)::text AS days_of_cover,
CASE WHEN j.cover <= %(longest)s THEN (j.store_day + floor(j.cover)::int)::text END
    AS predicted_stockout_date,
j.until::text AS snoozed_until, j.last_movement_at,
j.sold, j.sales, j.days_in_stock, j.need, j.safety, j.lacking, j.short, j.comes,
count(*) OVER () AS rows, sum(j.suggested) OVER () AS all_units,
CASE WHEN %(cost)s THEN sum(j.suggested * j.unit_cost) OVER () END AS all_cost,
count(*) FILTER (WHERE j.suggested > 0 AND j.unit_cost IS NULL) OVER () AS without_cost,
count(*) FILTER (WHERE j.suggested > 0 AND j.vendor_id IS NULL) OVER () AS without_vendor
"""


def judged(wanted: WantedSuggestions) -> str:
    """The beginning of a statement that reads `judged j`: a row per suggestion as wanted."""
    return f"{_demanded(wanted, of_need=_MAY_BE_NEEDED)}, {_WEIGHED}"


def demanded(wanted: WantedSuggestions) -> str:
    """The beginning of one that reads `demanded d`: a row per item as wanted, needed or not."""
    return _demanded(wanted, of_need="true")


def _demanded(wanted: WantedSuggestions, *, of_need: str) -> str:
    of_offers = "" if wanted.vendor_id is None else "AND vi.vendor_id = %(vendor)s"
    return "WITH " + ",".join(
        [
            _SOLD.format(of_entries=_of_entries(wanted)),
            _COMING.format(of_coming="true"),
            f"offers AS MATERIALIZED ({OFFERS.format(of_offers=of_offers)})",
            _FOUND.format(of_items=_of_items(wanted), of_need=of_need),
            _MEASURED,
            _DEMANDED,
        ]
    )


def _of_items(wanted: WantedSuggestions) -> str:
    conditions = wanted.of_items + wanted.of_variants
    if wanted.vendor_id is not None:
        conditions.append("o.vendor_id IS NOT NULL")
    if wanted.hidden:
        conditions.append(f"NOT {Hidden.CONDITION}")
    return " AND ".join(conditions)


def _of_entries(wanted: WantedSuggestions) -> str:
    """So that a narrow question reads little of the ledger."""
    conditions = ["true"]
    if wanted.store_id is not None:
        conditions.append("e.store_id = %(store)s")
    if wanted.variant_id is not None:
        conditions.append("e.variant_id = %(variant)s")
    if wanted.of_variants:
        variants = " AND ".join(["v.tenant_id = %(tenant)s", *wanted.of_variants])
        conditions.append(f"e.variant_id IN (SELECT v.id FROM catalog_variant v WHERE {variants})")
    return " AND ".join(conditions)
