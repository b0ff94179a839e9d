"""A draft transfer of what a store lacks, from one that has more than it needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from core.money import ZERO
from core.problems import Problem
from inventory.transfers.drafts import AskedTransferLine, create_transfer
from inventory.transfers.models import Transfer
from inventory.wares import tracked_variants
from purchasing.reorder.choices import spare_in
from purchasing.reorder.seen import Seen, hold_suggestions, refuse_changed
from stores.models import Store
from tenants.models import Tenant


class NothingToSpare(Problem):
    """409 that names every line of which the store has less to spare, with how much that is."""

    default_code = "nothing_to_spare"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedShare:
    """`qty` units, above 0; `coming` as in `AskedReorderLine`."""

    variant_id: int
    qty: Decimal
    coming: Decimal | None = None


def share_stock(
    *,
    from_store: Store,
    to_store: Store,
    lines: Sequence[AskedShare],
    tenant: Tenant,
    actor_id: int,
) -> Transfer:
    """Write a draft. Raises NothingToSpare, SuggestionChanged, and what `create_transfer` does."""
    variants = tracked_variants([line.variant_id for line in lines])
    hold_suggestions()
    refuse_changed(
        [Seen(store=to_store, variant=variants[x.variant_id], coming=x.coming) for x in lines]
    )
    spare = spare_in(from_store, list(variants), default=tenant.default_reorder_point)
    transfer = create_transfer(
        from_store=from_store,
        to_store=to_store,
        lines=[AskedTransferLine(variant_id=x.variant_id, qty=x.qty) for x in lines],
        actor_id=actor_id,
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
