{#- A row per line of a sale or return, document and movement: of all days, or of the `touched` ones, a CTE
    of the model's own. The rules are those of analytics/sales/documents.py, which reads the days since. -#}
{%- macro sales_facts(touched) -%}
    {%- set of_touched -%}
        {%- if touched %}
    inner join touched as t
        on t.tenant_id = x.tenant_id and t.store_id = x.store_id and t.business_date = x.business_date
        {%- endif -%}
    {%- endset -%}
    select
        x.tenant_id, x.store_id, x.business_date, x.occurred_at, x.variant_id, x.seen_at,
        case when x.is_voided then 0 else x.units end as units_sold, 0 as units_returned,
        case when x.is_voided then 0 else x.revenue end as sales, 0 as refunds,
        case when x.is_voided then 0 else x.discount end as discounts,
        case when x.is_voided then 0 else x.tax end as tax,
        0 as cost, 0 as shrink, 0 as transactions, 0 as returns, true as is_trade
    from {{ ref('stg_sale_lines') }} as x {{- of_touched }}
    union all
    select
        x.tenant_id, x.store_id, x.business_date, x.occurred_at, x.variant_id, x.seen_at,
        0, case when x.is_back then x.units else 0 end,
        0, case when x.is_back then x.revenue else 0 end,
        0, case when x.is_back then -x.tax else 0 end,
        0, 0, 0, 0, true
    from {{ ref('stg_return_lines') }} as x {{- of_touched }}
    union all
    select
        x.tenant_id, x.store_id, x.business_date, x.occurred_at, x.variant_id, x.seen_at,
        0, 0, 0, 0, 0, 0, x.cost, x.shrink, 0, 0, x.is_trade
    from {{ ref('stg_sales_movements') }} as x {{- of_touched }}
{%- endmacro -%}
{%- macro sales_documents(touched) -%}
    {%- set of_touched -%}
        {%- if touched %}
    inner join touched as t
        on t.tenant_id = x.tenant_id and t.store_id = x.store_id and t.business_date = x.business_date
        {%- endif -%}
    {%- endset -%}
    select
        x.tenant_id, x.store_id, x.business_date, x.occurred_at, null::bigint, x.updated_at,
        0, 0, 0, 0, 0, 0, 0, 0, case when x.status = 'VOIDED' then 0 else 1 end, 0, true
    from {{ source('onhand', 'pos_sale') }} as x {{- of_touched }}
    union all
    select
        x.tenant_id, x.store_id, x.business_date, x.occurred_at, null::bigint, x.updated_at,
        0, 0, 0, 0, 0, 0, 0, 0, 0,
        case when exists (
            select from {{ source('onhand', 'pos_returnline') }} as l
            where l.tenant_id = x.tenant_id and l.returned_id = x.id
                and l.inspection not in ('PENDING', 'REJECTED')
        ) then 1 else 0 end, true
    from {{ source('onhand', 'pos_return') }} as x {{- of_touched }}
{%- endmacro -%}
