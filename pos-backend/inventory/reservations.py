"""Stock promised to an order or a parked cart: counted in `allocated` while it is open.

A line of `ledger.post` that names a reservation fulfils it, and any post on an item frees what has
expired there. Everything happens under the item's lock, which comes first: `post` closes reservations
while it holds it.
"""

import datetime as dt
from decimal import Decimal

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from core.money import ZERO
from core.problems import NotFound
from inventory.ledger import lock_on_hand
from inventory.models import InventoryItem
from inventory.models_promises import Reservation, ReservationStatus
from inventory.movements import InsufficientStock, ReservationClosed, Shortage


@transaction.atomic
def reserve(
    *,
    store_id: int,
    variant_id: int,
    qty: Decimal,
    ref_type: str,
    ref_id: str,
    channel: str,
    expires_at: dt.datetime,
    actor_id: int | None,
) -> Reservation:
    """Promise `qty` units (> 0) of what is available, until `expires_at`.

    Raises InsufficientStock for more than is available, whatever the shortage policy, and ValueError
    for a promise of nothing or of a store and variant that are not the tenant's.
    """
    if qty <= 0:
        raise ValueError(f"A promise of {qty} units.")
    on_hand = lock_on_hand([(store_id, variant_id)])[store_id, variant_id].units
    item = InventoryItem.objects.select_related("store", "variant").get(
        store_id=store_id, variant_id=variant_id
    )
    allocated = item.allocated - _close_expired(item)
    if qty > on_hand - allocated:
        sku, code = item.variant.sku, item.store.code
        raise InsufficientStock(
            [Shortage(store_id, code, variant_id, sku, qty, on_hand - allocated)]
        )
    InventoryItem.objects.filter(pk=item.pk).update(allocated=allocated + qty)
    return Reservation.objects.create(
        item=item,
        qty=qty,
        ref_type=ref_type,
        ref_id=ref_id,
        channel=channel,
        created_by_id=actor_id,
        expires_at=expires_at,
    )


@transaction.atomic
def release(*, reservation_id: int, actor_id: int | None) -> None:
    """Let an open reservation go. Raises NotFound, and ReservationClosed where it no longer is open."""
    reservation = Reservation.objects.select_related("item").filter(pk=reservation_id).first()
    if reservation is None:
        raise NotFound
    lock_on_hand([(reservation.item.store_id, reservation.item.variant_id)])
    closed = Reservation.objects.filter(pk=reservation_id, status=ReservationStatus.OPEN).update(
        status=ReservationStatus.RELEASED, closed_at=timezone.now()
    )
    if not closed:
        raise ReservationClosed(f"Reservation {reservation_id} is closed already.")
    InventoryItem.objects.filter(pk=reservation.item_id).update(
        allocated=F("allocated") - reservation.qty
    )


def _close_expired(item: InventoryItem) -> Decimal:
    """The units that open reservations of the locked item held beyond their time."""
    now = timezone.now()
    expired = Reservation.objects.filter(
        item=item, status=ReservationStatus.OPEN, expires_at__lte=now
    )
    units = sum(expired.values_list("qty", flat=True), ZERO)
    if units:
        expired.update(status=ReservationStatus.EXPIRED, closed_at=now)
    return units
