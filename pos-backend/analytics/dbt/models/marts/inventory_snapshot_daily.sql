{{ config(materialized='view') }}
-- Every item on every day of its store, from its own first movement on. A view: 200,000 items have as many
-- rows for each day, and all of them are in the balances already. Ask for a day, or for some items.
select
    b.tenant_id,
    b.store_id,
    b.variant_id,
    b.item_id,
    d.business_date,
    b.on_hand,
    a.qty as allocated,
    b.on_hand - a.qty as available,
    b.value,
    r.reorder_point,
    r.is_kept and b.on_hand <= r.reorder_point as is_below_reorder_point,
    r.is_kept and b.on_hand <= 0 as is_out_of_stock
from {{ ref('inventory_calendar') }} as k
cross join lateral (
    select day::date as business_date
    from generate_series(k.first_day::timestamp, k.last_day::timestamp, interval '1 day') as day
) as d
inner join {{ ref('inventory_balances') }} as b
    on b.tenant_id = k.tenant_id and b.store_id = k.store_id
    and b.valid_from <= d.business_date
    and (b.valid_to is null or b.valid_to > d.business_date)
inner join {{ ref('inventory_reorder_points') }} as r
    on r.tenant_id = b.tenant_id and r.item_id = b.item_id
    and r.valid_from <= d.business_date
    and (r.valid_to is null or r.valid_to > d.business_date)
cross join lateral (
    select coalesce(sum(x.qty), 0) as qty
    from {{ ref('stg_reservations') }} as x
    where x.tenant_id = b.tenant_id and x.item_id = b.item_id
        and x.opened_on <= d.business_date and x.opened_at <= k.built_at
        and (x.closed_on is null or x.closed_on > d.business_date or x.closed_at > k.built_at)
) as a
