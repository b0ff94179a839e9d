"""Short forms of movements for tests."""

import datetime as dt
from decimal import Decimal
from typing import Any

from django.db import transaction

from catalog.models import Variant
from inventory.ledger import post
from inventory.models import InventoryItem, RefType
from inventory.movements import Movement, Posted
from stores.models import Store

NOON = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)


def move(
    store: Store, variant: Variant, qty: str | int, ref_type: RefType, **fields: Any
) -> Movement:
    if fields.get("unit_cost") is not None:
        fields["unit_cost"] = Decimal(fields["unit_cost"])
    fields = {"ref_id": 1, "ref_label": "T-1", "line": 1, "occurred_at": NOON, **fields}
    return Movement(
        store_id=store.id, variant_id=variant.id, ref_type=ref_type, qty=Decimal(qty), **fields
    )


def posted(*movements: Movement, actor_id: int | None = None) -> Posted:
    """Post in a transaction of its own."""
    with transaction.atomic():
        return post(movements, actor_id=actor_id)


def on_hand(store: Store, variant: Variant) -> Decimal:
    return InventoryItem.objects.get(store=store, variant=variant).on_hand
