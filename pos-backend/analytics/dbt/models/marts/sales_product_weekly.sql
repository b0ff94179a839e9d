{{ config(
    materialized='incremental',
    incremental_strategy='delete+insert',
    unique_key=['tenant_id', 'week'],
    indexes=[
        {'columns': ['tenant_id', 'week', 'product_id'], 'unique': true},
        {'columns': ['seen_at']},
    ],
) }}
-- What all stores together sold of a product in a week.
with weeks as (
    select distinct d.tenant_id, date_trunc('week', d.business_date)::date as week
    from {{ ref('sales_product_daily') }} as d
    {%- if is_incremental() %}
    where d.seen_at > {{ newest_seen(this) }}
    {%- endif %}
)

select
    d.tenant_id,
    t.week,
    d.product_id,
    {{ sales_sums() }}
from weeks as t
inner join {{ ref('sales_product_daily') }} as d
    on d.tenant_id = t.tenant_id and d.business_date >= t.week and d.business_date < t.week + 7
group by d.tenant_id, t.week, d.product_id
order by d.tenant_id, t.week, d.product_id
