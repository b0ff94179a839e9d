{{ config(
    materialized='table',
    indexes=[{'columns': ['tenant_id', 'store_id', 'rank']}],
) }}
-- Which variants brought the revenue of the last 365 whole days of the retailer: of each store, and,
-- without a store, of all. A while those before a variant come to less than 80 % of it, B to 95 %, else C.
with periods as (
    select
        t.id as tenant_id,
        (now() at time zone t.timezone)::date - 365 as date_from,
        (now() at time zone t.timezone)::date - 1 as date_to
    from {{ source('onhand', 'tenants_tenant') }} as t
),

sold as (
    select
        d.tenant_id,
        d.store_id,
        d.variant_id,
        w.date_from,
        w.date_to,
        sum(d.revenue) as revenue,
        sum(d.cost) as cost,
        sum(d.units_sold) as units_sold
    from periods as w
    inner join {{ ref('sales_daily') }} as d
        on d.tenant_id = w.tenant_id and d.business_date between w.date_from and w.date_to
    group by grouping sets (
        (d.tenant_id, d.store_id, d.variant_id, w.date_from, w.date_to),
        (d.tenant_id, d.variant_id, w.date_from, w.date_to)
    )
    having sum(d.units_sold) <> 0 or sum(d.revenue) <> 0
),

ranked as (
    select
        s.*,
        row_number() over so_far as rank,
        sum(s.revenue) over so_far as cumulative,
        sum(s.revenue) over (partition by s.tenant_id, s.store_id) as whole
    from sold as s
    window so_far as (
        partition by s.tenant_id, s.store_id order by s.revenue desc, s.variant_id
        rows unbounded preceding
    )
)

select
    r.tenant_id,
    r.store_id,
    r.variant_id,
    r.date_from,
    r.date_to,
    r.rank,
    r.revenue,
    r.cost,
    r.units_sold,
    case when r.whole > 0 then r.revenue / r.whole end as share,
    case when r.whole > 0 then r.cumulative / r.whole end as cumulative_share,
    case
        when r.whole > 0 and r.revenue > 0 and r.cumulative - r.revenue < 0.80 * r.whole then 'A'
        when r.whole > 0 and r.revenue > 0 and r.cumulative - r.revenue < 0.95 * r.whole then 'B'
        else 'C'
    end as abc_class
from ranked as r
