{{ config(
    materialized='incremental',
    incremental_strategy='delete+insert',
    unique_key=['tenant_id', 'store_id', 'business_date'],
    indexes=[
        {'columns': ['tenant_id', 'store_id', 'business_date', 'hour'], 'unique': true},
        {'columns': ['seen_at']},
    ],
) }}
-- What a store sold in an hour of its own clock. Days are worked out anew as in sales_daily.
{% set touched = is_incremental() %}
with
{%- if touched %}
touched as materialized (
    {{ touched_store_days(newest_seen(this)) }}
),
{%- endif %}

facts as (
    {{ sales_facts(touched) }}
    union all
    {{ sales_documents(touched) }}
)

select
    f.tenant_id,
    f.store_id,
    f.business_date,
    extract(hour from f.occurred_at at time zone s.timezone)::int as hour,
    sum(f.transactions) as transactions,
    sum(f.returns) as returns,
    sum(f.units_sold) as units_sold,
    sum(f.units_returned) as units_returned,
    sum(f.sales) as sales,
    sum(f.refunds) as refunds,
    sum(f.discounts) as discounts,
    sum(f.tax) as tax,
    sum(f.cost) as cost,
    max(f.seen_at) as seen_at
from facts as f
inner join {{ source('onhand', 'stores_store') }} as s
    on s.tenant_id = f.tenant_id and s.id = f.store_id
where f.is_trade
group by f.tenant_id, f.store_id, f.business_date, hour
