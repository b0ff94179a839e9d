-- As far as an item was read its days are in order, and what it has is what the item says.
select a.tenant_id, a.item_id, a.seq, a.on_hand, i.on_hand as on_hand_of_item
from {{ ref('inventory_aging') }} as a
inner join {{ source('onhand', 'inventory_inventoryitem') }} as i
    on i.tenant_id = a.tenant_id and i.id = a.item_id
where
    a.seq > i.seq
    or (a.seq = i.seq and (a.on_hand, a.value) is distinct from (i.on_hand, i.stock_value))
    or a.last_sale_on > a.last_movement_on
    or a.first_received_on > a.last_movement_on
