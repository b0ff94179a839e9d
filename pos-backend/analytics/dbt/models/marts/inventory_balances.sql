{{ config(
    materialized='incremental',
    incremental_strategy='delete+insert',
    unique_key=['tenant_id', 'item_id', 'valid_from'],
    indexes=[
        {'columns': ['tenant_id', 'item_id', 'valid_from'], 'unique': true},
        {'columns': ['tenant_id', 'store_id', 'valid_from']},
        {'columns': ['tenant_id', 'store_id', 'valid_to']},
        {'columns': ['delta_id']},
    ],
) }}
-- The closing balance of every day on which an item moved, valid until the day before it moves again:
-- a day without movement carries it forward. As many rows as the ledger has days, not as the calendar.
--
-- `delta_id` says how far the daily deltas were read. A build reads what came since, and works out
-- again those items from the first day that changed, and the balance before it, which now ends there.
{%- set known = newest_delta(this) if is_incremental() else 0 %}
with {% if is_incremental() -%}
changed as (
    select d.tenant_id, d.item_id, min(d.business_date) as since
    from {{ ref('stg_daily_deltas') }} as d
    where d.delta_id > {{ known }}
    group by d.tenant_id, d.item_id
),

before as (
    select b.*
    from changed as c
    cross join lateral (
        select b.*
        from {{ this }} as b
        where b.tenant_id = c.tenant_id and b.item_id = c.item_id and b.valid_from < c.since
        order by b.valid_from desc
        limit 1
    ) as b
),

{% endif -%}
days as (
    select
        d.tenant_id,
        d.store_id,
        d.variant_id,
        d.item_id,
        d.business_date as valid_from,
        sum(d.qty) as qty,
        sum(d.value) as value,
        max(d.delta_id) as delta_id
    from {{ ref('stg_daily_deltas') }} as d
    {%- if is_incremental() %}
    inner join changed as c
        on c.tenant_id = d.tenant_id and c.item_id = d.item_id and d.business_date >= c.since
    {%- endif %}
    group by d.tenant_id, d.store_id, d.variant_id, d.item_id, d.business_date
    {%- if is_incremental() %}
    union all
    select tenant_id, store_id, variant_id, item_id, valid_from, on_hand, value, delta_id
    from before
    {%- endif %}
),

balances as (
    select
        d.tenant_id,
        d.store_id,
        d.variant_id,
        d.item_id,
        d.valid_from,
        lead(d.valid_from) over item as valid_to,
        lag(d.valid_from) over item is null as is_first,
        d.qty,
        d.value as change,
        sum(d.qty) over item as on_hand,
        sum(d.value) over item as value,
        d.delta_id
    from days as d
    window item as (partition by d.tenant_id, d.item_id order by d.valid_from)
)

select
    n.tenant_id,
    n.store_id,
    n.variant_id,
    n.item_id,
    n.valid_from,
    n.valid_to,
    {% if is_incremental() -%}
    case when n.is_first then b.on_hand_before else n.on_hand - n.qty end as on_hand_before,
    case when n.is_first then b.value_before else n.value - n.change end as value_before,
    {%- else -%}
    case when not n.is_first then n.on_hand - n.qty end as on_hand_before,
    case when not n.is_first then n.value - n.change end as value_before,
    {%- endif %}
    n.on_hand,
    n.value,
    n.delta_id
from balances as n
{%- if is_incremental() %}
-- The row that was there before keeps what it began with.
left join before as b
    on b.tenant_id = n.tenant_id and b.item_id = n.item_id and b.valid_from = n.valid_from
{%- endif %}
-- As days are read: what was there at the end of one moved last in the weeks before.
order by n.tenant_id, n.valid_from, n.item_id
