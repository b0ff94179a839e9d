-- The newest balance of every item is what the ledger's own running sums say after the newest entry that
-- the daily deltas know; and there is just one.
select i.tenant_id, i.id as item_id, b.on_hand, m.balance_after
from {{ source('onhand', 'inventory_inventoryitem') }} as i
cross join lateral (
    select d.max_seq
    from {{ source('onhand', 'inventory_daily_delta') }} as d
    where d.tenant_id = i.tenant_id and d.item_id = i.id
        and d.id <= {{ newest_delta(ref('inventory_balances')) }}
    order by d.max_seq desc
    limit 1
) as d
inner join {{ source('onhand', 'inventory_stockledger') }} as m
    on m.tenant_id = i.tenant_id and m.item_id = i.id and m.seq = d.max_seq
left join {{ ref('inventory_balances') }} as b
    on b.tenant_id = i.tenant_id and b.item_id = i.id and b.valid_to is null
where (i.store_id, i.variant_id, m.balance_after, m.value_after)
    is distinct from (b.store_id, b.variant_id, b.on_hand, b.value)
