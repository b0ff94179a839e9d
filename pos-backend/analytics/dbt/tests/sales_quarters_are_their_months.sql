-- A quarter of products is the sum of its months, in each store and in all of them.
with quarters as (
    select m.tenant_id, m.store_id, m.quarter, sum(m.revenue) as revenue, sum(m.cost) as cost,
        sum(m.units_sold) as units
    from {{ ref('sales_product_quarterly') }} as m
    group by m.tenant_id, m.store_id, m.quarter
),

months as (
    select m.tenant_id, m.store_id, date_trunc('quarter', m.month)::date as quarter,
        sum(m.revenue) as revenue, sum(m.cost) as cost, sum(m.units_sold) as units
    from {{ ref('sales_product_monthly') }} as m
    group by m.tenant_id, m.store_id, date_trunc('quarter', m.month)::date
)

select q.tenant_id, q.store_id, q.quarter, q.revenue, m.revenue as of_months
from quarters as q
full join months as m
    on m.tenant_id = q.tenant_id and m.store_id is not distinct from q.store_id and m.quarter = q.quarter
where (coalesce(q.revenue, 0), coalesce(q.cost, 0), coalesce(q.units, 0))
    is distinct from (coalesce(m.revenue, 0), coalesce(m.cost, 0), coalesce(m.units, 0))
