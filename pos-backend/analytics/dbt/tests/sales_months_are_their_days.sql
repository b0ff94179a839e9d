-- A month of products is the sum of its days, in each store and in all of them.
with months as (
    select m.tenant_id, m.store_id, m.month, sum(m.revenue) as revenue, sum(m.cost) as cost,
        sum(m.units_sold) as units
    from {{ ref('sales_product_monthly') }} as m
    group by m.tenant_id, m.store_id, m.month
),

days as (
    select d.tenant_id, d.store_id, d.month, sum(d.revenue) as revenue, sum(d.cost) as cost,
        sum(d.units) as units
    from (
        select m.tenant_id, m.store_id, date_trunc('month', m.business_date)::date as month,
            sum(m.sales - m.refunds) as revenue, sum(m.cost) as cost, sum(m.units_sold) as units
        from {{ ref('sales_store_daily') }} as m
        group by m.tenant_id, m.store_id, date_trunc('month', m.business_date)::date
    ) as d
    group by grouping sets ((d.tenant_id, d.store_id, d.month), (d.tenant_id, d.month))
)

select m.tenant_id, m.store_id, m.month, m.revenue, d.revenue as of_days
from months as m
full join days as d
    on d.tenant_id = m.tenant_id and d.store_id is not distinct from m.store_id and d.month = m.month
where (coalesce(m.revenue, 0), coalesce(m.cost, 0), coalesce(m.units, 0))
    is distinct from (coalesce(d.revenue, 0), coalesce(d.cost, 0), coalesce(d.units, 0))
    and (coalesce(m.tenant_id, d.tenant_id), coalesce(m.month, d.month)) not in (
        select x.tenant_id, date_trunc('month', x.business_date)::date from ({{ touched_meanwhile() }}) as x
    )
