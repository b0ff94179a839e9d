-- Hours, variants and categories of a store's day come to the same.
with figures as (
    select
        'hourly' as mart, m.tenant_id, m.business_date, sum(m.sales - m.refunds) as revenue,
        sum(m.cost) as cost, sum(m.units_sold) as units
    from {{ ref('sales_hourly') }} as m
    where {{ days_to_prove('m.business_date') }}
    group by m.tenant_id, m.business_date
    union all
    select
        'daily', m.tenant_id, m.business_date, sum(m.revenue), sum(m.cost), sum(m.units_sold)
    from {{ ref('sales_daily') }} as m
    where {{ days_to_prove('m.business_date') }}
    group by m.tenant_id, m.business_date
    union all
    select
        'category', m.tenant_id, m.business_date, sum(m.revenue), sum(m.cost), sum(m.units_sold)
    from {{ ref('sales_category_daily') }} as m
    where {{ days_to_prove('m.business_date') }}
    group by m.tenant_id, m.business_date
),

stores as (
    select
        m.tenant_id, m.business_date, sum(m.sales - m.refunds) as revenue, sum(m.cost) as cost,
        sum(m.units_sold) as units
    from {{ ref('sales_store_daily') }} as m
    where {{ days_to_prove('m.business_date') }}
    group by m.tenant_id, m.business_date
)

select f.mart, f.tenant_id, f.business_date, f.revenue, s.revenue as of_stores, f.cost, f.units
from stores as s
inner join figures as f on f.tenant_id = s.tenant_id and f.business_date = s.business_date
where (f.revenue, f.cost, f.units) is distinct from (s.revenue, s.cost, s.units)
    and (s.tenant_id, s.business_date) not in (
        select m.tenant_id, m.business_date from ({{ touched_meanwhile() }}) as m
    )
