{{ config(
    materialized='incremental',
    incremental_strategy='delete+insert',
    unique_key=['tenant_id', 'item_id'],
    indexes=[
        {'columns': ['tenant_id', 'item_id'], 'unique': true},
        {'columns': ['tenant_id', 'lies_since', 'value desc', 'item_id']},
    ],
) }}
-- When stock of an item first came in, was last sold and last moved; and since when it lies there: since
-- its last sale, or since it came where it was never sold.
--
-- `seq` says up to which entry of the item that was read. A build reads every item that has a later
-- one, from its first entry on: what is taken back can be the last sale that was known. An entry that
-- was taken back, and what took it back, neither came in nor was sold.
with known as (
    {% if is_incremental() %}
    select a.tenant_id, a.item_id, a.seq from {{ this }} as a
    {% else %}
    select null::bigint as tenant_id, null::bigint as item_id, null::bigint as seq where false
    {% endif %}
),

changed as (
    select i.tenant_id, i.id as item_id
    from {{ source('onhand', 'inventory_inventoryitem') }} as i
    left join known as k on k.tenant_id = i.tenant_id and k.item_id = i.id
    where i.seq > coalesce(k.seq, 0)
),

taken_back as materialized (
    select m.tenant_id, m.reverses_id as movement_id
    from {{ ref('stg_inventory_movements') }} as m
    where m.reverses_id is not null
),

days as (
    select
        m.tenant_id,
        m.store_id,
        m.variant_id,
        m.item_id,
        max(m.seq) as seq,
        sum(m.qty) as on_hand,
        sum(m.value) as value,
        min(m.business_date) filter (where m.qty > 0 and m.reverses_id is null and t.movement_id is null)
            as first_received_on,
        max(m.business_date) filter (
            where m.ref_type = 'SALE' and m.qty < 0 and m.reverses_id is null and t.movement_id is null
        ) as last_sale_on,
        max(m.business_date) filter (where m.qty <> 0) as last_movement_on
    from changed as c
    inner join {{ ref('stg_inventory_movements') }} as m
        on m.tenant_id = c.tenant_id and m.item_id = c.item_id
    left join taken_back as t on t.tenant_id = m.tenant_id and t.movement_id = m.movement_id
    group by m.tenant_id, m.store_id, m.variant_id, m.item_id
)

select
    d.*,
    coalesce(d.last_sale_on, d.first_received_on, d.last_movement_on) as lies_since
from days as d
