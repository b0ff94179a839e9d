-- What is listed is low, by a stretch that began no later than the mart's own day, and is not low
-- without one unless it never moved.
select l.*
from {{ ref('low_stock_alerts') }} as l
where
    l.on_hand > l.reorder_point
    or l.is_out is distinct from (l.on_hand <= 0)
    or (l.low_since is null and l.seq > 0)
    or l.low_since > (now() at time zone 'Pacific/Kiritimati')::date
