-- Every item that moved has a threshold on every day: the first one since ever, each until the next one
-- holds, and just the last one still.
with numbered as (
    select
        r.*,
        lag(r.valid_to, 1, '-infinity') over item as expected,
        lead(r.valid_from) over item as next_from
    from {{ ref('inventory_reorder_points') }} as r
    window item as (partition by r.tenant_id, r.item_id order by r.valid_from)
)

select tenant_id, item_id, valid_from, valid_to
from numbered
where valid_from <> expected or valid_to is distinct from next_from or valid_to <= valid_from
union all
select b.tenant_id, b.item_id, b.valid_from, b.valid_to
from {{ ref('inventory_balances') }} as b
where b.valid_to is null and not exists (
    select from {{ ref('inventory_reorder_points') }} as r
    where r.tenant_id = b.tenant_id and r.item_id = b.item_id
)
