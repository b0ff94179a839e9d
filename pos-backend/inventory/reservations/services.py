"""Stock promised to an order or a parked cart: counted in `allocated` while it is open.

A line of `ledger.post` that names a reservation fulfils it, and any post on an item frees what has
expired there; `expire_reservations` frees it where nothing is posted. Everything happens under the
item's lock, which comes first: `post` closes reservations while it holds it.
"""

import datetime as dt
from collections import defaultdict
from dataclasses import replace
from decimal import Decimal

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from catalog.models import Variant
from core.money import ZERO
from core.problems import Invalid, NotFound
from inventory.adjustments.models import Adjustment, AdjustmentKind
from inventory.ledger import lock_on_hand, post
from inventory.models import InventoryItem
from inventory.movements import InsufficientStock, ReservationClosed, Shortage
from inventory.reasons import FULFILLED
from inventory.recording import AdjustmentRecord, AdjustmentRecordLine, write_adjustments
from inventory.reservations.models import Reservation, ReservationStatus
from tenants.audit import record_event
from tenants.bulk import update_rows
from tenants.numbering import next_number

LONGEST_PROMISE = dt.timedelta(days=366)
EXPIRED_AT_A_TIME = 200


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


def check_promise(*, variant_id: int, expires_at: dt.datetime) -> None:
    """What can be said before anything is locked. Raises NotFound and Invalid."""
    variant = Variant.objects.filter(pk=variant_id).first()
    if variant is None:
        raise NotFound
    if not variant.track_stock:
        raise Invalid("variant_id", f"{variant.sku} keeps no stock, so none can be promised.")
    now = timezone.now()
    if expires_at <= now:
        raise Invalid("expires_at", "A promise ends in the future.")
    if expires_at > now + LONGEST_PROMISE:
        raise Invalid("expires_at", f"A promise lasts {LONGEST_PROMISE.days} days at most.")


@transaction.atomic
def release(*, reservation_id: int, actor_id: int | None) -> None:
    """Let an open reservation go. Raises NotFound, and ReservationClosed where it no longer is open."""
    reservation = _existing(reservation_id)
    lock_on_hand([(reservation.item.store_id, reservation.item.variant_id)])
    closed = Reservation.objects.filter(pk=reservation_id, status=ReservationStatus.OPEN).update(
        status=ReservationStatus.RELEASED, closed_at=timezone.now(), released_by_id=actor_id
    )
    if not closed:
        raise ReservationClosed(f"Reservation {reservation_id} is closed already.")
    InventoryItem.objects.filter(pk=reservation.item_id).update(
        allocated=F("allocated") - reservation.qty
    )


@transaction.atomic
def commit_reservation(*, reservation_id: int, actor_id: int) -> Adjustment:
    """Hand over what was promised, without a sale of ours: to a web shop's order, say.

    A SALE belongs to a sale (checkout with `reservation_id` makes one), so the goods leave by an
    adjustment with the reason FULFILLED, which names the order. Must be the last work of its
    transaction. Raises NotFound, ReservationClosed where the reservation no longer is open, and
    InsufficientStock where the goods are gone.
    """
    reservation = _existing(reservation_id)
    if reservation.status != ReservationStatus.OPEN:
        raise ReservationClosed(f"Reservation {reservation_id} is closed already.")
    item = reservation.item
    record = AdjustmentRecord(
        client_id=None,
        number=f"ADJ-{next_number(series='ADJ'):06d}",
        store=item.store,
        kind=AdjustmentKind.ADJUSTMENT,
        reason_code=FULFILLED,
        note=" ".join(
            filter(None, [reservation.ref_type, reservation.ref_id, reservation.channel])
        ),
        reference=reservation.ref_id,
        occurred_at=timezone.now(),
        lines=[AdjustmentRecordLine(variant_id=item.variant_id, qty_delta=-reservation.qty)],
    )
    movements = write_adjustments(records=[record], actor_id=actor_id)
    adjustment = Adjustment.objects.get(number=record.number)
    record_event(
        action="posted",
        subject=adjustment,
        actor_id=actor_id,
        store_id=item.store_id,
        after={"reason_code": FULFILLED, "reservation_id": reservation_id, "lines": 1},
    )
    post([replace(m, reservation_id=reservation_id) for m in movements], actor_id=actor_id)
    return adjustment


def _existing(reservation_id: int) -> Reservation:
    reservation = (
        Reservation.objects.select_related("item__store").filter(pk=reservation_id).first()
    )
    if reservation is None:
        raise NotFound
    return reservation


def expire_reservations() -> int:
    """Free what the current tenant's open reservations hold beyond their time; how many there were.

    A transaction per batch of items, locked in order of their id as everywhere. Twice at once is
    harmless: the second finds what the first has closed.
    """
    overdue = Reservation.objects.filter(
        status=ReservationStatus.OPEN, expires_at__lte=timezone.now()
    )
    items = sorted(set(overdue.values_list("item_id", flat=True)))
    return sum(
        _expire(items[n : n + EXPIRED_AT_A_TIME]) for n in range(0, len(items), EXPIRED_AT_A_TIME)
    )


@transaction.atomic
def _expire(item_ids: list[int]) -> int:
    locked = InventoryItem.objects.select_for_update(no_key=True).filter(pk__in=item_ids)
    allocated = dict(locked.order_by("pk").values_list("pk", "allocated"))
    now = timezone.now()
    overdue = Reservation.objects.filter(
        item_id__in=allocated, status=ReservationStatus.OPEN, expires_at__lte=now
    )
    held: dict[int, Decimal] = defaultdict(Decimal)
    closing = list(overdue.values_list("pk", "item_id", "qty"))
    for _pk, item_id, qty in closing:
        held[item_id] += qty
    # Promises close under their item's lock only, so these are still open.
    Reservation.objects.filter(pk__in=[pk for pk, _item, _qty in closing]).update(
        status=ReservationStatus.EXPIRED, closed_at=now
    )
    update_rows(
        InventoryItem,
        ["allocated"],
        [(item_id, allocated[item_id] - qty) for item_id, qty in held.items()],
    )
    return len(closing)


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
