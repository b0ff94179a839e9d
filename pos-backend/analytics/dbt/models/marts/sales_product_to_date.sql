{{ config(
    materialized='incremental',
    incremental_strategy='delete+insert',
    unique_key=['tenant_id', 'month'],
    indexes=[
        {'columns': ['tenant_id', 'business_date', 'product_id'], 'unique': true},
        {'columns': ['seen_at']},
    ],
) }}
-- What all stores together sold of a product from the first of the month to the end of a day, for every day
-- of the month from its first sale on: some days of a month are the difference of two, however many they are.
with months as (
    select distinct d.tenant_id, date_trunc('month', d.business_date)::date as month
    from {{ ref('sales_daily') }} as d
    {%- if is_incremental() %}
    where d.seen_at > {{ newest_seen(this) }}
    {%- endif %}
),

days as materialized (
    select
        d.tenant_id,
        t.month,
        d.business_date,
        v.product_id,
        {{ sales_sums() }}
    from months as t
    inner join {{ ref('sales_daily') }} as d
        on d.tenant_id = t.tenant_id
        and d.business_date >= t.month and d.business_date < t.month + interval '1 month'
    inner join {{ source('onhand', 'catalog_variant') }} as v
        on v.tenant_id = d.tenant_id and v.id = d.variant_id
    group by d.tenant_id, t.month, d.business_date, v.product_id
),

changes as (
    select
        d.tenant_id,
        d.month,
        d.product_id,
        d.business_date as since,
        coalesce(
            lead(d.business_date) over product - 1, (d.month + interval '1 month')::date - 1
        ) as until,
        {{ sales_sums(' over product') }}
    from days as d
    window product as (partition by d.tenant_id, d.month, d.product_id order by d.business_date)
)

select
    c.tenant_id,
    c.month,
    k.day::date as business_date,
    c.product_id,
    c.units_sold,
    c.units_returned,
    c.revenue,
    c.refunds,
    c.discounts,
    c.tax,
    c.cost,
    c.seen_at
from changes as c
cross join generate_series(c.since::timestamp, c.until::timestamp, interval '1 day') as k (day)
order by c.tenant_id, k.day, c.product_id
