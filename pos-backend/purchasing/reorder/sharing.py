"""A draft transfer of what a store lacks, from one that has more than it needs."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from core.money import ZERO
from core.problems import Problem
from inventory.stock.sql import fetch
from inventory.thresholds import THRESHOLD
from inventory.transfers.drafts import AskedTransferLine, create_transfer
from inventory.transfers.models import Transfer
from inventory.wares import tracked_variants
from stores.models import Store
from tenants.context import current_tenant_id
from tenants.models import Tenant


class NothingToSpare(Problem):
    """409 that names every line of which the store has less to spare, with how much that is."""

    default_code = "nothing_to_spare"


# Above its threshold, not promised to anybody, and not in another draft already.
_SPARE = f"""
SELECT i.variant_id, greatest(0, i.on_hand - i.allocated - {THRESHOLD} - coalesce((
    SELECT sum(tl.qty) FROM inventory_transfer t
    JOIN inventory_transferline tl ON tl.tenant_id = %(tenant)s AND tl.transfer_id = t.id
    WHERE t.tenant_id = %(tenant)s AND t.status = 'DRAFT' AND t.from_store_id = %(store)s
        AND tl.variant_id = i.variant_id), 0)) AS spare
FROM inventory_inventoryitem i
JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = i.variant_id
WHERE i.tenant_id = %(tenant)s AND i.store_id = %(store)s AND i.variant_id = ANY(%(variants)s)
"""


def share_stock(
    *,
    from_store: Store,
    to_store: Store,
    lines: Sequence[AskedTransferLine],
    tenant: Tenant,
    actor_id: int,
) -> Transfer:
    """Write a draft. Raises NothingToSpare, and what `create_transfer` does."""
    variants = tracked_variants([line.variant_id for line in lines])
    spare = _spare(from_store, list(variants), tenant)
    transfer = create_transfer(
        from_store=from_store, to_store=to_store, lines=lines, actor_id=actor_id
    )
    errors = []
    for number, line in enumerate(lines):
        left = spare.get(line.variant_id, ZERO)
        if line.qty > left:
            sku = variants[line.variant_id].sku
            said = f"Of {sku} {from_store.code} has {left.normalize():f} to spare."
            errors.append(
                {"attr": f"lines.{number}.qty", "code": "nothing_to_spare", "detail": said}
            )
    if errors:
        raise NothingToSpare(" ".join(error["detail"] for error in errors), errors=errors)
    return transfer


def _spare(store: Store, variant_ids: Sequence[int], tenant: Tenant) -> Mapping[int, Decimal]:
    params = {
        "tenant": current_tenant_id(),
        "default": tenant.default_reorder_point,
        "store": store.pk,
        "variants": list(variant_ids),
    }
    return {row["variant_id"]: row["spare"] for row in fetch(_SPARE, params)}
