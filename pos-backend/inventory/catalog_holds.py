"""What stock there is of a variant, for who wants to stop counting it."""

from django.db.models import Q, Sum

from catalog.holds import register_stock_hold
from inventory.models import InventoryItem
from inventory.models_promises import Inbound


@register_stock_hold
def stock_or_promises(variant_id: int) -> str:
    """On the shelf, promised to somebody, or on its way."""
    items = InventoryItem.objects.filter(
        ~Q(on_hand=0) | ~Q(allocated=0), variant_id=variant_id
    ).select_related("store")
    held = [f"{item.on_hand.normalize():f} in {item.store.code}" for item in items]
    coming = Inbound.objects.filter(variant_id=variant_id).aggregate(qty=Sum("qty"))["qty"]
    if coming:
        held.append(f"{coming.normalize():f} on the way")
    return ", ".join(held)
