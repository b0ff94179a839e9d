-- On each store's last day the trend says what its items add up to. What was promised is compared a day
-- earlier: a reservation that was committed after the trend was written may be of the last one.
with summed as (
    select
        s.tenant_id,
        s.store_id,
        s.business_date,
        count(*) as skus,
        sum(s.on_hand) as on_hand,
        sum(s.value) as value,
        sum(s.allocated) as allocated,
        count(*) filter (where s.is_below_reorder_point) as below_reorder_point,
        count(*) filter (where s.is_out_of_stock) as out_of_stock
    from {{ ref('inventory_calendar') }} as k
    inner join {{ ref('inventory_snapshot_daily') }} as s
        on s.tenant_id = k.tenant_id and s.store_id = k.store_id
        and s.business_date between k.last_day - 1 and k.last_day
    -- The same once more, before the view brings all of its days.
    where s.business_date >= (select min(k.last_day) - 1 from {{ ref('inventory_calendar') }} as k)
    group by s.tenant_id, s.store_id, s.business_date
),

days as (
    select t.*, t.business_date = k.last_day as is_last
    from {{ ref('inventory_calendar') }} as k
    inner join {{ ref('inventory_trend_daily') }} as t
        on t.tenant_id = k.tenant_id and t.store_id = k.store_id
        and t.business_date between k.last_day - 1 and k.last_day
)

select tenant_id, store_id, business_date
from days as d
full join summed as s using (tenant_id, store_id, business_date)
where (d.skus, d.on_hand, d.value, d.below_reorder_point, d.out_of_stock)
    is distinct from (s.skus, s.on_hand, s.value, s.below_reorder_point, s.out_of_stock)
    or (not d.is_last and d.allocated <> s.allocated)
