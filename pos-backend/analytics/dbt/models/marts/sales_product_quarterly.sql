{{ config(
    materialized='incremental',
    incremental_strategy='delete+insert',
    unique_key=['tenant_id', 'quarter'],
    indexes=[
        {'columns': ['tenant_id', 'store_id', 'quarter', 'product_id']},
        {'columns': ['seen_at']},
    ],
) }}
-- What a store sold of a product in a quarter; and, without a store, what all of them did.
with quarters as (
    select distinct d.tenant_id, date_trunc('quarter', d.month)::date as quarter
    from {{ ref('sales_product_monthly') }} as d
    {%- if is_incremental() %}
    where d.seen_at > {{ newest_seen(this) }}
    {%- endif %}
)

select
    d.tenant_id,
    d.store_id,
    t.quarter,
    d.product_id,
    {{ sales_sums() }}
from quarters as t
inner join {{ ref('sales_product_monthly') }} as d
    on d.tenant_id = t.tenant_id and d.month >= t.quarter and d.month < t.quarter + interval '3 months'
group by d.tenant_id, d.store_id, t.quarter, d.product_id
order by d.tenant_id, d.store_id, t.quarter, d.product_id
