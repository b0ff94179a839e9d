"""When an item is low or out: the one rule, as the database's expressions and as SQL.

The threshold is the item's own reorder point, else its variant's, else the retailer's default. Low is
`on_hand <= threshold`, out is `on_hand <= 0`; so what is out is low, too. What keeps no stock, and what
is no longer sold (its variant or product is inactive), is neither: nobody has to order it. Its units
and its value count all the same.
"""

from decimal import Decimal
from typing import Any

from django.db.models import DecimalField, F, Q
from django.db.models.functions import Coalesce

from core.money import QTY
from inventory.models import InventoryItem
from tenants.audit import record_event

# For statements with the item as `i`, its variant as `v`, and the parameters `tenant` and `default`.
THRESHOLD = "coalesce(i.reorder_point, v.reorder_point, %(default)s)"
# Last, since it is asked of few.
IS_KEPT = """v.track_stock AND v.is_active AND v.product_id NOT IN (
    SELECT x.id FROM catalog_product x WHERE x.tenant_id = %(tenant)s AND NOT x.is_active)"""
IS_LOW = f"(i.on_hand <= {THRESHOLD} AND {IS_KEPT})"
IS_OUT = f"(i.on_hand <= 0 AND {IS_KEPT})"


def threshold(*, item: str = "", variant: str = "variant__") -> Coalesce:
    """In units. `item` and `variant` are the ways to them from the queryset's model."""
    return Coalesce(
        F(f"{item}reorder_point"),
        F(f"{variant}reorder_point"),
        F("tenant__default_reorder_point"),
        output_field=DecimalField(**QTY),
    )


def is_kept(*, variant: str = "variant__") -> Q:
    """Whether anybody cares that it runs low."""
    return Q(
        **{
            f"{variant}track_stock": True,
            f"{variant}is_active": True,
            f"{variant}product__is_active": True,
        }
    )


def is_low(*, variant: str = "variant__") -> Q:
    """Of a queryset with `on_hand` and `threshold`."""
    return Q(on_hand__lte=F("threshold")) & is_kept(variant=variant)


def is_out(*, variant: str = "variant__") -> Q:
    return Q(on_hand__lte=0) & is_kept(variant=variant)


def set_reorder_point(*, item: InventoryItem, reorder_point: Decimal | None, actor_id: int) -> None:
    """In units; None: the variant's own holds, else the retailer's default."""
    locked = InventoryItem.objects.select_for_update(no_key=True).get(pk=item.pk)
    before: dict[str, Any] = {"reorder_point": locked.reorder_point}
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
