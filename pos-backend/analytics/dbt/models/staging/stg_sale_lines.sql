-- What was sold, line by line. What a voided sale had stands with it, and counts as nothing.
select
    d.id as sale_id,
    d.tenant_id,
    d.store_id,
    d.business_date,
    d.occurred_at,
    l.variant_id,
    l.qty as units,
    l.line_total - l.tax as revenue,
    l.discount,
    l.tax,
    d.status = 'VOIDED' as is_voided,
    d.updated_at as seen_at
from {{ source('onhand', 'pos_sale') }} as d
inner join {{ source('onhand', 'pos_saleline') }} as l
    on l.tenant_id = d.tenant_id and l.sale_id = d.id
