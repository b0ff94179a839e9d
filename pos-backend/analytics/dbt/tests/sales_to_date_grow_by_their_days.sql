-- From a day to the next what products sold since the first of the month grows by what the stores sold.
with sums as (
    select
        m.tenant_id, m.month, m.business_date, sum(m.revenue) as revenue, sum(m.cost) as cost,
        sum(m.units_sold) as units, sum(m.units_returned) as back
    from {{ ref('sales_product_to_date') }} as m
    group by m.tenant_id, m.month, m.business_date
),

steps as (
    select
        s.tenant_id, s.business_date,
        s.revenue - lag(s.revenue, 1, 0) over month as revenue,
        s.cost - lag(s.cost, 1, 0) over month as cost,
        s.units - lag(s.units, 1, 0) over month as units,
        s.back - lag(s.back, 1, 0) over month as back
    from sums as s
    window month as (partition by s.tenant_id, s.month order by s.business_date)
),

days as (
    select
        m.tenant_id, m.business_date, sum(m.sales - m.refunds) as revenue, sum(m.cost) as cost,
        sum(m.units_sold) as units, sum(m.units_returned) as back
    from {{ ref('sales_store_daily') }} as m
    group by m.tenant_id, m.business_date
)

select tenant_id, business_date, s.revenue, d.revenue as of_stores
from steps as s
full join days as d using (tenant_id, business_date)
where (coalesce(s.revenue, 0), coalesce(s.cost, 0), coalesce(s.units, 0), coalesce(s.back, 0))
    is distinct from (coalesce(d.revenue, 0), coalesce(d.cost, 0), coalesce(d.units, 0), coalesce(d.back, 0))
    and (tenant_id, business_date) not in (
        select x.tenant_id, x.business_date from ({{ touched_meanwhile() }}) as x
    )
