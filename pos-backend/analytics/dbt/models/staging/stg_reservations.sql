-- Promised stock, by the days of its store: held at the end of every day from `opened_on` on, and before
-- `closed_on` (null: still open). Moments are told as days here, since a reservation keeps no day itself.
select
    r.id as reservation_id,
    r.tenant_id,
    i.store_id,
    i.variant_id,
    r.item_id,
    r.qty,
    r.created_at as opened_at,
    r.closed_at,
    (r.created_at at time zone s.timezone)::date as opened_on,
    (r.closed_at at time zone s.timezone)::date as closed_on
from {{ source('onhand', 'inventory_reservation') }} as r
inner join {{ source('onhand', 'inventory_inventoryitem') }} as i
    on i.tenant_id = r.tenant_id and i.id = r.item_id
inner join {{ source('onhand', 'stores_store') }} as s
    on s.tenant_id = i.tenant_id and s.id = i.store_id
