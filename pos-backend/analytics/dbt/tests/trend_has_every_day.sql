-- Each store's trend runs from its first day to its last one, and what is available is what is not promised.
select k.tenant_id, k.store_id, count(t.business_date) as days
from {{ ref('inventory_calendar') }} as k
left join {{ ref('inventory_trend_daily') }} as t
    on t.tenant_id = k.tenant_id and t.store_id = k.store_id
group by k.tenant_id, k.store_id, k.first_day, k.last_day
having count(t.business_date) <> k.last_day - k.first_day + 1
    or min(t.business_date) <> k.first_day
    or max(t.business_date) <> k.last_day
    or bool_or(t.available <> t.on_hand - t.allocated)
    or min(least(t.skus, t.allocated, t.below_reorder_point, t.out_of_stock)) < 0
