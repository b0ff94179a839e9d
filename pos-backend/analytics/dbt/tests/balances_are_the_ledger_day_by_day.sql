-- Each day's closing balance is the sum of the ledger's entries up to it, and begins with the one before;
-- each is followed by the next day that moved, without gap or overlap. Of the items to prove.
with items as materialized (
    {{ items_to_prove() }}
),

-- What was recorded while the build ran is not in it.
known as materialized (
    select i.tenant_id, i.item_id, d.max_seq
    from items as i
    cross join lateral (
        select d.max_seq
        from {{ source('onhand', 'inventory_daily_delta') }} as d
        where d.tenant_id = i.tenant_id and d.item_id = i.item_id
            and d.id <= {{ newest_delta(ref('inventory_balances')) }}
        order by d.max_seq desc
        limit 1
    ) as d
),

days as (
    select m.tenant_id, m.item_id, m.business_date, sum(m.qty) as qty, sum(m.value) as value
    from known as k
    inner join {{ ref('stg_inventory_movements') }} as m
        on m.tenant_id = k.tenant_id and m.item_id = k.item_id and m.seq <= k.max_seq
    group by m.tenant_id, m.item_id, m.business_date
),

expected as (
    select
        tenant_id,
        item_id,
        business_date as valid_from,
        lead(business_date) over item as valid_to,
        sum(qty) over item as on_hand,
        sum(value) over item as value,
        sum(qty) over earlier as on_hand_before,
        sum(value) over earlier as value_before
    from days
    window
        item as (partition by tenant_id, item_id order by business_date),
        earlier as (item rows between unbounded preceding and 1 preceding)
),

found as (
    select b.*
    from items as i
    inner join {{ ref('inventory_balances') }} as b
        on b.tenant_id = i.tenant_id and b.item_id = i.item_id
)

select tenant_id, item_id, valid_from, e.on_hand as ledger, f.on_hand as mart
from expected as e
full join found as f using (tenant_id, item_id, valid_from)
where (e.valid_to, e.on_hand, e.value, e.on_hand_before, e.value_before)
    is distinct from (f.valid_to, f.on_hand, f.value, f.on_hand_before, f.value_before)
