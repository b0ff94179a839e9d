"""What stock there is of variants, for who wants to stop counting them."""

from collections import defaultdict
from collections.abc import Collection

from django.db.models import Q, Sum

from catalog.holds import register_stock_hold
from inventory.models import InventoryItem
from inventory.reservations.models import Inbound


@register_stock_hold
def stock_or_promises(variant_ids: Collection[int]) -> dict[int, str]:
    """On the shelf, promised to somebody, or on its way."""
    held: dict[int, list[str]] = defaultdict(list)
    items = InventoryItem.objects.filter(
        ~Q(on_hand=0) | ~Q(allocated=0), variant_id__in=variant_ids
    ).select_related("store")
    for item in items.order_by("store__code"):
        held[item.variant_id].append(f"{item.on_hand.normalize():f} in {item.store.code}")
    coming = Inbound.objects.filter(variant_id__in=variant_ids).values("variant_id")
    for row in coming.annotate(qty=Sum("qty")).order_by("variant_id"):
        held[row["variant_id"]].append(f"{row['qty'].normalize():f} on the way")
    return {variant_id: ", ".join(words) for variant_id, words in held.items()}
