{{ config(
    materialized='incremental',
    incremental_strategy='delete+insert',
    unique_key=['tenant_id', 'store_id', 'business_date'],
    indexes=[
        {'columns': ['tenant_id', 'store_id', 'business_date'], 'unique': true},
        {'columns': ['tenant_id', 'business_date']},
    ],
) }}
-- What each store had in all at the end of each of its days: what changed on a day, summed up, so that days
-- without movement stand, too, and nothing is read item by item and day by day.
--
-- `delta_id` says how far the balances were read. A build works out again each store from the first day
-- that changed since, at the latest from the day before the last one: a promise that was committed about
-- midnight may belong to it.
{%- set known = newest_delta(this) if is_incremental() else 0 %}
with stores as (
    select
        k.tenant_id,
        k.store_id,
        k.last_day,
        k.built_at,
        {% if is_incremental() -%}
        case when t.last_day is null then k.first_day
            else greatest(k.first_day, least(t.last_day - 1, c.since)) end as since
        {%- else -%}
        k.first_day as since
        {%- endif %}
    from {{ ref('inventory_calendar') }} as k
    {%- if is_incremental() %}
    left join (
        select t.tenant_id, t.store_id, max(t.business_date) as last_day
        from {{ this }} as t
        group by t.tenant_id, t.store_id
    ) as t on t.tenant_id = k.tenant_id and t.store_id = k.store_id
    left join (
        select b.tenant_id, b.store_id, min(b.valid_from) as since
        from {{ ref('inventory_balances') }} as b
        where b.delta_id > {{ known }}
        group by b.tenant_id, b.store_id
    ) as c on c.tenant_id = k.tenant_id and c.store_id = k.store_id
    {%- endif %}
),

-- What a day's movements changed, by the threshold of that day.
moved as (
    select
        b.tenant_id,
        b.store_id,
        b.valid_from as business_date,
        count(*) filter (where b.on_hand_before is null) as skus,
        sum(b.on_hand - coalesce(b.on_hand_before, 0)) as on_hand,
        sum(b.value - coalesce(b.value_before, 0)) as value,
        count(*) filter (where r.is_kept and b.on_hand <= r.reorder_point)
        - count(*) filter (where r.is_kept and b.on_hand_before <= r.reorder_point) as below,
        count(*) filter (where r.is_kept and b.on_hand <= 0)
        - count(*) filter (where r.is_kept and b.on_hand_before <= 0) as out_of_stock
    from stores as s
    inner join {{ ref('inventory_balances') }} as b
        on b.tenant_id = s.tenant_id and b.store_id = s.store_id and b.valid_from >= s.since
    inner join {{ ref('inventory_reorder_points') }} as r
        on r.tenant_id = b.tenant_id and r.item_id = b.item_id
        and r.valid_from <= b.valid_from and (r.valid_to is null or r.valid_to > b.valid_from)
    group by b.tenant_id, b.store_id, b.valid_from
),

-- What another threshold changed, for what was there when the day began.
rethought as (
    select
        s.tenant_id,
        s.store_id,
        r.valid_from as business_date,
        count(*) filter (where r.is_kept and b.on_hand <= r.reorder_point)
        - count(*) filter (where q.is_kept and b.on_hand <= q.reorder_point) as below,
        count(*) filter (where r.is_kept and b.on_hand <= 0)
        - count(*) filter (where q.is_kept and b.on_hand <= 0) as out_of_stock
    from {{ ref('inventory_reorder_points') }} as r
    inner join {{ ref('inventory_reorder_points') }} as q
        on q.tenant_id = r.tenant_id and q.item_id = r.item_id and q.valid_to = r.valid_from
    cross join lateral (
        select b.store_id, b.on_hand
        from {{ ref('inventory_balances') }} as b
        where b.tenant_id = r.tenant_id and b.item_id = r.item_id and b.valid_from < r.valid_from
        order by b.valid_from desc
        limit 1
    ) as b
    inner join stores as s on s.tenant_id = r.tenant_id and s.store_id = b.store_id
    where r.valid_from >= s.since and r.valid_from > '-infinity'
    group by s.tenant_id, s.store_id, r.valid_from
),

-- What was promised by the end of the day before `since` counts as of then. An item that had not moved yet
-- is in no store.
promised as (
    select
        x.tenant_id,
        x.store_id,
        greatest(x.opened_on, b.first_day, s.since) as opened_on,
        case when x.closed_at <= s.built_at then x.closed_on end as closed_on,
        x.qty
    from {{ ref('stg_reservations') }} as x
    inner join stores as s on s.tenant_id = x.tenant_id and s.store_id = x.store_id
    cross join lateral (
        select b.valid_from as first_day
        from {{ ref('inventory_balances') }} as b
        where b.tenant_id = x.tenant_id and b.item_id = x.item_id
        order by b.valid_from
        limit 1
    ) as b
    where x.opened_at <= s.built_at
        and (x.closed_on is null or x.closed_on > s.since or x.closed_at > s.built_at)
),

changes as (
    select tenant_id, store_id, business_date, skus, on_hand, 0::numeric as allocated, value, below, out_of_stock
    from moved
    union all
    select tenant_id, store_id, business_date, 0, 0, 0, 0, below, out_of_stock
    from rethought
    union all
    select tenant_id, store_id, opened_on, 0, 0, qty, 0, 0, 0
    from promised
    where closed_on is null or closed_on > opened_on
    union all
    select tenant_id, store_id, closed_on, 0, 0, -qty, 0, 0, 0
    from promised
    where closed_on > opened_on
    {%- if is_incremental() %}
    union all
    -- What stood the day before; promises were counted anew above.
    select t.tenant_id, t.store_id, s.since, t.skus, t.on_hand, 0, t.value, t.below_reorder_point, t.out_of_stock
    from stores as s
    inner join {{ this }} as t
        on t.tenant_id = s.tenant_id and t.store_id = s.store_id and t.business_date = s.since - 1
    {%- endif %}
),

days as (
    select
        s.tenant_id,
        s.store_id,
        d.business_date::date as business_date,
        coalesce(sum(c.skus), 0) as skus,
        coalesce(sum(c.on_hand), 0) as on_hand,
        coalesce(sum(c.allocated), 0) as allocated,
        coalesce(sum(c.value), 0) as value,
        coalesce(sum(c.below), 0) as below,
        coalesce(sum(c.out_of_stock), 0) as out_of_stock
    from stores as s
    cross join lateral generate_series(
        s.since::timestamp, s.last_day::timestamp, interval '1 day'
    ) as d (business_date)
    left join changes as c
        on c.tenant_id = s.tenant_id and c.store_id = s.store_id
        and c.business_date = d.business_date::date
    group by s.tenant_id, s.store_id, d.business_date
)

select
    tenant_id,
    store_id,
    business_date,
    (sum(skus) over so_far)::bigint as skus,
    (sum(on_hand) over so_far)::numeric(30, 3) as on_hand,
    (sum(allocated) over so_far)::numeric(30, 3) as allocated,
    (sum(on_hand - allocated) over so_far)::numeric(30, 3) as available,
    (sum(value) over so_far)::numeric(36, 6) as value,
    (sum(below) over so_far)::bigint as below_reorder_point,
    (sum(out_of_stock) over so_far)::bigint as out_of_stock,
    (select coalesce(max(b.delta_id), 0) from {{ ref('inventory_balances') }} as b) as delta_id
from days
window so_far as (partition by tenant_id, store_id order by business_date)
