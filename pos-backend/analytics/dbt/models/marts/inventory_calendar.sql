-- The days that each store has in the marts: from its first movement to its own today. A store further
-- east may have begun a day that others have not.
select
    s.tenant_id,
    s.id as store_id,
    b.first_day,
    greatest((current_timestamp at time zone s.timezone)::date, b.last_moved) as last_day,
    current_timestamp as built_at
from {{ source('onhand', 'stores_store') }} as s
cross join lateral (
    select min(b.valid_from) as first_day, max(b.valid_from) as last_moved
    from {{ ref('inventory_balances') }} as b
    where b.tenant_id = s.tenant_id and b.store_id = s.id
) as b
where b.first_day is not null
