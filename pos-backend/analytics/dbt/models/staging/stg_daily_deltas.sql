-- What each day of a store changed of an item; a movement that is recorded late is one more row.
select
    d.id as delta_id,
    d.tenant_id,
    i.store_id,
    i.variant_id,
    d.item_id,
    d.business_date,
    d.qty,
    d.value,
    d.max_seq
from {{ source('onhand', 'inventory_daily_delta') }} as d
inner join {{ source('onhand', 'inventory_inventoryitem') }} as i
    on i.tenant_id = d.tenant_id and i.id = d.item_id
