{{ config(
    materialized='incremental',
    incremental_strategy='delete+insert',
    unique_key=['tenant_id', 'business_date'],
    indexes=[
        {'columns': ['tenant_id', 'business_date', 'product_id'], 'unique': true},
        {'columns': ['seen_at']},
    ],
) }}
-- What all stores together sold of a product on a day.
with days as (
    select distinct d.tenant_id, d.business_date
    from {{ ref('sales_daily') }} as d
    {%- if is_incremental() %}
    where d.seen_at > {{ newest_seen(this) }}
    {%- endif %}
)

select
    d.tenant_id,
    d.business_date,
    v.product_id,
    {{ sales_sums() }}
from days as t
inner join {{ ref('sales_daily') }} as d
    on d.tenant_id = t.tenant_id and d.business_date = t.business_date
inner join {{ source('onhand', 'catalog_variant') }} as v
    on v.tenant_id = d.tenant_id and v.id = d.variant_id
group by d.tenant_id, d.business_date, v.product_id
order by d.tenant_id, d.business_date, v.product_id
