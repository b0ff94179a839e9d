-- Every change of stock, in the words of the marts.
select
    e.id as movement_id,
    e.tenant_id,
    e.store_id,
    e.variant_id,
    e.item_id,
    e.seq,
    e.ref_type,
    e.ref_id,
    e.ref_label,
    e.line,
    e.qty_delta as qty,
    e.value_delta as value,
    e.unit_cost,
    e.reason_code,
    e.reverses_id,
    e.occurred_at,
    e.recorded_at,
    e.business_date
from {{ source('onhand', 'inventory_stockledger') }} as e
