{{ config(
    materialized='incremental',
    incremental_strategy='delete+insert',
    unique_key=['tenant_id', 'store_id', 'business_date'],
    indexes=[
        {'columns': ['tenant_id', 'store_id', 'business_date', 'variant_id'], 'unique': true},
        {'columns': ['seen_at']},
        {'columns': ['tenant_id', 'business_date']},
    ],
) }}
-- What a store sold of a variant on a day. A day of a store is worked out anew, whole, when one of its
-- documents changed; what was voided keeps a row of nothing, so that a day of which nothing is left is
-- known to be one.
{% set touched = is_incremental() %}
with
{%- if touched %}
touched as materialized (
    {{ touched_store_days(newest_seen(this)) }}
),
{%- endif %}

facts as (
    {{ sales_facts(touched) }}
)

select
    f.tenant_id,
    f.store_id,
    f.business_date,
    f.variant_id,
    sum(f.units_sold) as units_sold,
    sum(f.units_returned) as units_returned,
    sum(f.sales) - sum(f.refunds) as revenue,
    sum(f.refunds) as refunds,
    sum(f.discounts) as discounts,
    sum(f.tax) as tax,
    sum(f.cost) as cost,
    max(f.seen_at) as seen_at
from facts as f
where f.is_trade
group by f.tenant_id, f.store_id, f.business_date, f.variant_id
-- As it is read: what stands together is one read of the disk.
order by f.tenant_id, f.store_id, f.business_date, f.variant_id
