-- What a day of a store came to is what its documents and movements say, summed up without the models.
with mart as (
    select m.* from {{ ref('sales_store_daily') }} as m
    where {{ days_to_prove('m.business_date') }}
),

documents as (
    select
        d.tenant_id, d.store_id, d.business_date,
        count(*) filter (where d.status <> 'VOIDED') as transactions,
        coalesce(sum(d.total - d.tax_total) filter (where d.status <> 'VOIDED'), 0) as sales,
        coalesce(sum(d.discount_total) filter (where d.status <> 'VOIDED'), 0) as discounts
    from {{ source('onhand', 'pos_sale') }} as d
    where {{ days_to_prove('d.business_date') }}
    group by d.tenant_id, d.store_id, d.business_date
),

back as (
    select
        d.tenant_id, d.store_id, d.business_date,
        coalesce(sum(l.line_total - l.tax) filter (where l.inspection in ('', 'ACCEPTED')), 0) as refunds
    from {{ source('onhand', 'pos_return') }} as d
    inner join {{ source('onhand', 'pos_returnline') }} as l
        on l.tenant_id = d.tenant_id and l.returned_id = d.id
    where {{ days_to_prove('d.business_date') }}
    group by d.tenant_id, d.store_id, d.business_date
),

moved as (
    select
        e.tenant_id, e.store_id, e.business_date,
        -coalesce(sum(e.value_delta) filter (where e.ref_type in ('SALE', 'RETURN')), 0) as value,
        coalesce(sum(e.value_delta) filter (where e.ref_type not in ('SALE', 'RETURN')), 0) as shrink
    from {{ source('onhand', 'inventory_stockledger') }} as e
    where e.ref_type in ('SALE', 'RETURN', 'WASTE', 'COUNT_RECONCILE', 'ADJUSTMENT')
        and {{ days_to_prove('e.business_date') }}
    group by e.tenant_id, e.store_id, e.business_date
)

select
    tenant_id, store_id, business_date,
    m.transactions, d.transactions as in_documents,
    m.sales, d.sales as sold_in_documents,
    m.refunds, b.refunds as refunds_in_documents,
    m.cost, e.value as cost_in_ledger, m.shrink, e.shrink as shrink_in_ledger
from mart as m
full join documents as d using (tenant_id, store_id, business_date)
full join back as b using (tenant_id, store_id, business_date)
full join moved as e using (tenant_id, store_id, business_date)
where (
        m.transactions is distinct from coalesce(d.transactions, 0)
        or m.sales is distinct from coalesce(d.sales, 0)
        or m.discounts is distinct from coalesce(d.discounts, 0)
        or m.refunds is distinct from coalesce(b.refunds, 0)
        -- A void takes its movements back exactly, on the same day.
        or m.cost is distinct from coalesce(e.value, 0)
        or m.shrink is distinct from coalesce(e.shrink, 0)
    )
    and (tenant_id, store_id, business_date) not in ({{ touched_meanwhile() }})
