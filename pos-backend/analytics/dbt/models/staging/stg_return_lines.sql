-- What came back, line by line. What awaits inspection, or was rejected, has not come back.
select
    d.id as return_id,
    d.tenant_id,
    d.store_id,
    d.business_date,
    d.occurred_at,
    l.variant_id,
    l.qty as units,
    l.line_total - l.tax as revenue,
    l.tax,
    l.inspection not in ('PENDING', 'REJECTED') as is_back,
    d.updated_at as seen_at
from {{ source('onhand', 'pos_return') }} as d
inner join {{ source('onhand', 'pos_returnline') }} as l
    on l.tenant_id = d.tenant_id and l.returned_id = d.id
