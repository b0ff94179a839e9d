{{ config(
    materialized='table',
    indexes=[{'columns': ['tenant_id', 'store_id', 'business_date']}],
) }}
-- What a store sold of a category on a day; made anew by each build, since products change theirs.
select
    d.tenant_id,
    d.store_id,
    d.business_date,
    p.category_id,
    {{ sales_sums() }}
from {{ ref('sales_daily') }} as d
inner join {{ source('onhand', 'catalog_variant') }} as v
    on v.tenant_id = d.tenant_id and v.id = d.variant_id
inner join {{ source('onhand', 'catalog_product') }} as p
    on p.tenant_id = d.tenant_id and p.id = v.product_id
group by d.tenant_id, d.store_id, d.business_date, p.category_id
