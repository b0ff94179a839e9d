{{ config(
    materialized='incremental',
    incremental_strategy='delete+insert',
    unique_key=['tenant_id', 'month'],
    indexes=[
        {'columns': ['tenant_id', 'store_id', 'month', 'product_id']},
        {'columns': ['seen_at']},
    ],
) }}
-- What a store sold of a product in a month; and, without a store, what all of them did.
with months as (
    select distinct d.tenant_id, date_trunc('month', d.business_date)::date as month
    from {{ ref('sales_daily') }} as d
    {%- if is_incremental() %}
    where d.seen_at > {{ newest_seen(this) }}
    {%- endif %}
),

of_stores as materialized (
    select
        d.tenant_id,
        d.store_id,
        t.month,
        v.product_id,
        {{ sales_sums() }}
    from months as t
    inner join {{ ref('sales_daily') }} as d
        on d.tenant_id = t.tenant_id
        and d.business_date >= t.month and d.business_date < t.month + interval '1 month'
    inner join {{ source('onhand', 'catalog_variant') }} as v
        on v.tenant_id = d.tenant_id and v.id = d.variant_id
    group by d.tenant_id, d.store_id, t.month, v.product_id
)

select d.* from of_stores as d
union all
select
    d.tenant_id,
    null::bigint as store_id,
    d.month,
    d.product_id,
    {{ sales_sums() }}
from of_stores as d
group by d.tenant_id, d.month, d.product_id
order by tenant_id, store_id, month, product_id
