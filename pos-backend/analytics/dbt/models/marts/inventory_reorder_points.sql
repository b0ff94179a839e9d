{{ config(
    materialized='incremental',
    full_refresh=false,
    incremental_strategy='delete+insert',
    unique_key=['tenant_id', 'item_id', 'valid_from'],
    indexes=[
        {'columns': ['tenant_id', 'item_id', 'valid_from'], 'unique': true},
    ],
) }}
-- depends_on: {{ ref('inventory_balances') }}, so that no item of theirs is missing here.
--
-- When an item was to be ordered again, from day to day: the application knows only what holds now. A row
-- for each time a build found another threshold, or found that the item is kept or not any more; the
-- first one holds for all days before as well. This history cannot be worked out again, so a full
-- refresh leaves it alone.
with today as (
    select
        i.tenant_id,
        i.id as item_id,
        (current_timestamp at time zone s.timezone)::date as business_date,
        coalesce(i.reorder_point, v.reorder_point, t.default_reorder_point, 0) as reorder_point,
        v.track_stock and v.is_active and p.is_active as is_kept
    from {{ source('onhand', 'inventory_inventoryitem') }} as i
    inner join {{ source('onhand', 'tenants_tenant') }} as t on t.id = i.tenant_id
    inner join {{ source('onhand', 'stores_store') }} as s
        on s.tenant_id = i.tenant_id and s.id = i.store_id
    inner join {{ source('onhand', 'catalog_variant') }} as v
        on v.tenant_id = i.tenant_id and v.id = i.variant_id
    inner join {{ source('onhand', 'catalog_product') }} as p
        on p.tenant_id = v.tenant_id and p.id = v.product_id
){% if is_incremental() %},

changed as (
    select
        t.*,
        k.valid_from as known_from,
        k.reorder_point as known_point,
        k.is_kept as known_kept
    from today as t
    left join {{ this }} as k
        on k.tenant_id = t.tenant_id and k.item_id = t.item_id and k.valid_to is null
    where (t.reorder_point, t.is_kept) is distinct from (k.reorder_point, k.is_kept)
)

-- What holds from today on; a second change of the same day takes the place of the first.
select
    tenant_id,
    item_id,
    case
        when known_from is null then '-infinity'::date
        else greatest(business_date, known_from)
    end as valid_from,
    null::date as valid_to,
    reorder_point,
    is_kept
from changed
union all
-- What held until now.
select tenant_id, item_id, known_from, business_date, known_point, known_kept
from changed
where known_from < business_date
{%- else %}

select
    tenant_id,
    item_id,
    '-infinity'::date as valid_from,
    null::date as valid_to,
    reorder_point,
    is_kept
from today
{%- endif %}
