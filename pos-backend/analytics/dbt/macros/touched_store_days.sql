{#- The days of stores of which a document or a movement changed since. What was voided or rejected is still
    a document of its day, so that the day is worked out again. -#}
{%- macro touched_store_days(since) -%}
    select d.tenant_id, d.store_id, d.business_date
    from {{ source('onhand', 'pos_sale') }} as d where d.updated_at > {{ since }}
    union
    select d.tenant_id, d.store_id, d.business_date
    from {{ source('onhand', 'pos_return') }} as d where d.updated_at > {{ since }}
    union
    select e.tenant_id, e.store_id, e.business_date
    from {{ source('onhand', 'inventory_stockledger') }} as e
    where e.recorded_at > {{ since }}
        and e.ref_type in ('SALE', 'RETURN', 'WASTE', 'COUNT_RECONCILE', 'ADJUSTMENT')
{%- endmacro -%}
