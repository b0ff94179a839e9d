-- What trade and losses did to the value of stock. The movements of a voided sale count as nothing.
select
    e.tenant_id,
    e.store_id,
    e.business_date,
    e.occurred_at,
    e.variant_id,
    case when e.ref_type in ('SALE', 'RETURN') and d.id is null then -e.value_delta else 0 end as cost,
    case when e.ref_type in ('SALE', 'RETURN') then 0 else e.value_delta end as shrink,
    e.ref_type in ('SALE', 'RETURN') as is_trade,
    e.recorded_at as seen_at
from {{ source('onhand', 'inventory_stockledger') }} as e
left join {{ source('onhand', 'pos_sale') }} as d
    on d.tenant_id = e.tenant_id and d.id = e.ref_id
    and e.ref_type = 'SALE' and d.status = 'VOIDED'
where e.ref_type in ('SALE', 'RETURN')
    -- What was handed over for an order was sold elsewhere.
    or (e.ref_type in ('WASTE', 'COUNT_RECONCILE', 'ADJUSTMENT') and e.reason_code <> 'FULFILLED')
