{{ config(
    indexes=[{'columns': ['tenant_id', 'item_id'], 'unique': true}],
) }}
-- Items at or below their threshold, since when they are, and what was sold of them in the 28 days up
-- to the build. `seq` is the item's entry up to which that is true.
with low as (
    select
        i.tenant_id, i.store_id, i.variant_id, i.id as item_id, i.seq, i.on_hand,
        coalesce(i.reorder_point, v.reorder_point, t.default_reorder_point) as reorder_point,
        (now() at time zone s.timezone)::date as today
    from {{ source('onhand', 'inventory_inventoryitem') }} as i
    inner join {{ source('onhand', 'tenants_tenant') }} as t on t.id = i.tenant_id
    inner join {{ source('onhand', 'stores_store') }} as s
        on s.tenant_id = i.tenant_id and s.id = i.store_id
    inner join {{ source('onhand', 'catalog_variant') }} as v
        on v.tenant_id = i.tenant_id and v.id = i.variant_id
    inner join {{ source('onhand', 'catalog_product') }} as p
        on p.tenant_id = v.tenant_id and p.id = v.product_id
    where
        v.track_stock and v.is_active and p.is_active
        and i.on_hand <= coalesce(i.reorder_point, v.reorder_point, t.default_reorder_point)
),

days as (
    select
        m.tenant_id, m.item_id, m.business_date, l.reorder_point, l.today,
        sum(sum(m.qty)) over (partition by m.tenant_id, m.item_id order by m.business_date) as ended,
        -coalesce(sum(m.qty) filter (where m.ref_type in ('SALE', 'RETURN')), 0) as sold
    from low as l
    inner join {{ ref('stg_inventory_movements') }} as m
        on m.tenant_id = l.tenant_id and m.item_id = l.item_id and m.seq <= l.seq
    group by m.tenant_id, m.item_id, m.business_date, l.reorder_point, l.today
),

above as (
    select
        d.*,
        max(d.business_date) filter (where d.ended > d.reorder_point)
            over (partition by d.tenant_id, d.item_id) as last_above
    from days as d
),

stretches as (
    select
        a.tenant_id, a.item_id,
        coalesce(
            min(a.business_date) filter (where a.business_date > a.last_above), min(a.business_date)
        ) as low_since,
        coalesce(sum(a.sold) filter (where a.business_date > a.today - 28), 0) as sold_28_days
    from above as a
    group by a.tenant_id, a.item_id
)

select
    l.tenant_id,
    l.store_id,
    l.variant_id,
    l.item_id,
    l.seq,
    l.on_hand,
    l.reorder_point,
    l.on_hand <= 0 as is_out,
    s.low_since,
    coalesce(s.sold_28_days, 0) as sold_28_days
from low as l
left join stretches as s on s.tenant_id = l.tenant_id and s.item_id = l.item_id
