-- A week of products is the sum of its days.
with weeks as (
    select m.tenant_id, m.week, sum(m.revenue) as revenue, sum(m.cost) as cost, sum(m.units_sold) as units
    from {{ ref('sales_product_weekly') }} as m
    group by m.tenant_id, m.week
),

days as (
    select m.tenant_id, date_trunc('week', m.business_date)::date as week,
        sum(m.sales - m.refunds) as revenue, sum(m.cost) as cost, sum(m.units_sold) as units
    from {{ ref('sales_store_daily') }} as m
    group by m.tenant_id, date_trunc('week', m.business_date)::date
)

select m.tenant_id, m.week, m.revenue, d.revenue as of_days
from weeks as m
full join days as d on d.tenant_id = m.tenant_id and d.week = m.week
where (coalesce(m.revenue, 0), coalesce(m.cost, 0), coalesce(m.units, 0))
    is distinct from (coalesce(d.revenue, 0), coalesce(d.cost, 0), coalesce(d.units, 0))
    and (coalesce(m.tenant_id, d.tenant_id), coalesce(m.week, d.week)) not in (
        select x.tenant_id, date_trunc('week', x.business_date)::date from ({{ touched_meanwhile() }}) as x
    )
