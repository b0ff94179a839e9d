{#- Items that a build proves day by day: those that moved lately, and of the others another seventh each
    day of the week; after a full refresh all. So a night reads what it changed, and a week all there is. -#}
{%- macro items_to_prove() -%}
    {%- if flags.FULL_REFRESH -%}
    select i.tenant_id, i.id as item_id from {{ source('onhand', 'inventory_inventoryitem') }} as i
    {%- else -%}
    select i.tenant_id, i.id as item_id
    from {{ source('onhand', 'inventory_inventoryitem') }} as i
    where i.id % 7 = extract(dow from current_date)
    union
    select b.tenant_id, b.item_id
    from {{ ref('inventory_balances') }} as b
    where b.delta_id > {{ newest_delta(ref('inventory_balances')) }} - 100000
    {%- endif -%}
{%- endmacro -%}
