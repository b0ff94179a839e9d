from decimal import Decimal

from inventory.models import InventoryItem
from tenants.audit import record_event


def set_reorder_point(*, item: InventoryItem, reorder_point: Decimal | None, actor_id: int) -> None:
    """In units; None: the variant's own holds, else the retailer's default."""
    locked = InventoryItem.objects.select_for_update(no_key=True).get(pk=item.pk)
    before = {"reorder_point": locked.reorder_point}
    locked.reorder_point = reorder_point
    locked.save(update_fields=["reorder_point"])
    record_event(
        action="changed",
        subject=locked,
        actor_id=actor_id,
        before=before,
        after={"reorder_point": reorder_point},
        store_id=item.store_id,
        label=f"{item.variant.sku} at {item.store.code}",
    )
