"""Promises: made of what is available, kept by a sale, freed when let go or expired."""

import datetime as dt
from decimal import Decimal

import pytest
from django.utils import timezone

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from core.problems import NotFound
from inventory.models import InventoryItem, RefType
from inventory.movements import InsufficientStock, ReservationClosed
from inventory.reservations.models import Reservation, ReservationStatus
from inventory.reservations.services import release, reserve
from inventory.tests.movements import move, on_hand, posted
from inventory.tests.sold import sold
from inventory.tests.test_concurrency import at_once, ledger_is_proven
from tenants.context import tenant_context
from tests.corruption import findings, settle_constraints

SALE, WASTE = RefType.SALE, RefType.WASTE


@pytest.fixture
def mug(in_shop: Cast) -> Variant:
    """Ten on the high street."""
    variant = VariantFactory.create()
    posted(move(in_shop.high_street, variant, 10, RefType.OPENING, unit_cost="2"))
    return variant


def promise(cast: Cast, variant: Variant, qty: str | int, *, minutes: int = 30) -> Reservation:
    return reserve(
        store_id=cast.high_street.id,
        variant_id=variant.id,
        qty=Decimal(qty),
        ref_type="ORDER",
        ref_id="1001",
        channel="WEB",
        expires_at=timezone.now() + dt.timedelta(minutes=minutes),
        actor_id=cast.owner.id,
    )


def allocated(variant: Variant) -> Decimal:
    return InventoryItem.objects.get(variant=variant).allocated


def status(reservation: Reservation) -> str:
    return Reservation.objects.get(pk=reservation.pk).status


def test_what_is_promised_is_allocated_and_moves_no_stock(in_shop: Cast, mug: Variant) -> None:
    promise(in_shop, mug, 4)
    promise(in_shop, mug, "2.5")
    item = InventoryItem.objects.get(variant=mug)
    assert (item.allocated, item.on_hand, item.seq) == (Decimal("6.5"), 10, 1)


def test_more_than_is_available_is_not_promised(in_shop: Cast, mug: Variant) -> None:
    promise(in_shop, mug, 7)
    with pytest.raises(InsufficientStock) as refused:
        promise(in_shop, mug, "3.001")
    (short,) = refused.value.shortages
    assert (short.requested, short.available) == (Decimal("3.001"), 3)
    assert (allocated(mug), Reservation.objects.count()) == (7, 1)


@pytest.mark.parametrize("qty", [0, -1])
def test_a_promise_of_nothing_is_refused(in_shop: Cast, mug: Variant, qty: int) -> None:
    with pytest.raises(ValueError, match="promise"):
        promise(in_shop, mug, qty)


def test_a_sale_takes_what_was_promised_to_it_and_no_more(in_shop: Cast, mug: Variant) -> None:
    mine, _theirs = promise(in_shop, mug, 6), promise(in_shop, mug, 4)
    with pytest.raises(InsufficientStock):
        posted(move(in_shop.high_street, mug, -1, SALE))
    with pytest.raises(InsufficientStock):
        posted(move(in_shop.high_street, mug, -7, SALE, reservation_id=mine.pk))
    assert (status(mine), allocated(mug)) == ("OPEN", 10)
    posted(move(in_shop.high_street, mug, -6, SALE, reservation_id=mine.pk))
    assert (status(mine), allocated(mug), on_hand(in_shop.high_street, mug)) == ("COMMITTED", 4, 4)


def test_a_promise_kept_in_part_is_closed_as_a_whole(in_shop: Cast, mug: Variant) -> None:
    mine = promise(in_shop, mug, 6)
    posted(move(in_shop.high_street, mug, -1, SALE, reservation_id=mine.pk))
    assert (status(mine), allocated(mug)) == ("COMMITTED", 0)


def test_the_next_post_frees_what_has_expired(in_shop: Cast, mug: Variant) -> None:
    old, new = promise(in_shop, mug, 6, minutes=-1), promise(in_shop, mug, 3)
    assert status(old) == "EXPIRED"  # by the second promise, which needed to know
    Reservation.objects.filter(pk=new.pk).update(expires_at=timezone.now())
    posted(move(in_shop.high_street, mug, -10, SALE))
    assert (status(new), allocated(mug), on_hand(in_shop.high_street, mug)) == ("EXPIRED", 0, 0)


def test_what_has_expired_does_not_stand_in_the_way_of_a_promise(
    in_shop: Cast, mug: Variant
) -> None:
    promise(in_shop, mug, 10, minutes=-1)
    promise(in_shop, mug, 10)
    assert allocated(mug) == 10


def test_a_promise_past_its_time_that_nobody_freed_is_still_kept(
    in_shop: Cast, mug: Variant
) -> None:
    mine = promise(in_shop, mug, 10, minutes=-1)
    posted(move(in_shop.high_street, mug, -10, SALE, reservation_id=mine.pk))
    assert (status(mine), allocated(mug)) == ("COMMITTED", 0)


@pytest.mark.parametrize("end", list(ReservationStatus)[1:])
def test_a_closed_promise_is_neither_kept_nor_let_go(
    in_shop: Cast, mug: Variant, end: ReservationStatus
) -> None:
    mine = promise(in_shop, mug, 6)
    if end == ReservationStatus.COMMITTED:
        posted(move(in_shop.high_street, mug, -6, SALE, reservation_id=mine.pk))
    elif end == ReservationStatus.RELEASED:
        release(reservation_id=mine.pk, actor_id=None)
    else:
        Reservation.objects.filter(pk=mine.pk).update(expires_at=timezone.now())
        posted(move(in_shop.high_street, mug, -1, WASTE))
    before = on_hand(in_shop.high_street, mug)
    assert (status(mine), allocated(mug)) == (end, 0)
    with pytest.raises(ReservationClosed):
        posted(move(in_shop.high_street, mug, -1, SALE, reservation_id=mine.pk))
    with pytest.raises(ReservationClosed):
        release(reservation_id=mine.pk, actor_id=None)
    assert on_hand(in_shop.high_street, mug) == before


def test_another_retailers_promise_is_not_there(in_shop: Cast, mug: Variant) -> None:
    mine = promise(in_shop, mug, 6)
    with tenant_context(in_shop.rival.id):
        theirs = VariantFactory.create()
        posted(move(in_shop.rival_store, theirs, 9, RefType.OPENING, unit_cost="1"))
        with pytest.raises(NotFound):
            release(reservation_id=mine.pk, actor_id=None)
        with pytest.raises(ReservationClosed):
            posted(move(in_shop.rival_store, theirs, -1, SALE, reservation_id=mine.pk))
    assert status(mine) == "OPEN"


def test_waste_may_take_what_is_promised_and_the_promise_stays(in_shop: Cast, mug: Variant) -> None:
    mine = promise(in_shop, mug, 8)
    posted(move(in_shop.high_street, mug, -5, WASTE))
    item = InventoryItem.objects.get(variant=mug)
    assert (item.on_hand, item.allocated, status(mine)) == (5, 8, "OPEN")


def test_allocated_that_no_reservation_explains_is_found(in_shop: Cast, mug: Variant) -> None:
    mine = promise(in_shop, mug, 3)
    settle_constraints()
    assert findings(4) == []
    item = InventoryItem.objects.filter(variant=mug)
    item.update(allocated=4)
    assert findings(4) == [f"item {item.get().pk}"]
    assert findings(4, tenant_id=in_shop.rival.id) == []
    assert findings(4, store_id=in_shop.station.id) == []
    item.update(allocated=3)
    Reservation.objects.filter(pk=mine.pk).update(
        status=ReservationStatus.RELEASED, closed_at=timezone.now()
    )
    assert findings(4) == [f"item {item.get().pk}"]


def test_the_last_units_are_promised_once(live_cast: Cast) -> None:
    with tenant_context(live_cast.shop.id):
        variant = VariantFactory.create()
        posted(move(live_cast.high_street, variant, 3, RefType.OPENING, unit_cost="1"))

    def ask(_n: int) -> bool:
        try:
            promise(live_cast, variant, 1)
        except InsufficientStock:
            return False
        return True

    assert at_once(live_cast, ask, threads=12).count(True) == 3
    ledger_is_proven()


def test_letting_go_and_selling_at_once_close_a_promise_once(live_cast: Cast) -> None:
    with tenant_context(live_cast.shop.id):
        variant = VariantFactory.create()
        posted(move(live_cast.high_street, variant, 8, RefType.OPENING, unit_cost="1"))
        promises = [promise(live_cast, variant, 1) for _ in range(8)]

    def close(n: int) -> bool:
        for mine in promises:
            try:
                if n % 2:
                    release(reservation_id=mine.pk, actor_id=None)
                else:
                    sold(live_cast.high_street, variant, reservation_id=mine.pk)
            except ReservationClosed:
                continue
        return True

    at_once(live_cast, close, threads=4)
    with tenant_context(live_cast.shop.id):
        gone = Reservation.objects.filter(status=ReservationStatus.COMMITTED).count()
        item = InventoryItem.objects.get()
        assert not Reservation.objects.filter(status=ReservationStatus.OPEN).exists()
        assert (item.on_hand, item.allocated) == (8 - gone, 0)
    ledger_is_proven()
