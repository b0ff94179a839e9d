"""What is promised beyond its time is freed by the minute, and 40 people at once confuse nothing."""

import datetime as dt
import random
from decimal import Decimal

import pytest
from celery.schedules import crontab
from django.conf import settings
from django.db import OperationalError
from django.utils import timezone

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.movements import InsufficientStock, ReservationClosed
from inventory.reservations import services as reservations
from inventory.reservations.models import Reservation, ReservationStatus
from inventory.reservations.services import (
    commit_reservation,
    expire_reservations,
    release,
    reserve,
)
from inventory.tasks import expire_promises
from inventory.tests.movements import move, posted
from inventory.tests.sold import sold
from inventory.tests.test_concurrency import at_once, ledger_is_proven
from inventory.tests.test_reservations import promise
from tenants.context import tenant_context

OPEN, EXPIRED = ReservationStatus.OPEN, ReservationStatus.EXPIRED
THREADS = 40


def stocked(cast: Cast, many: int, units: int) -> list[Variant]:
    with tenant_context(cast.shop.id):
        variants = [VariantFactory.create() for _ in range(many)]
        posted(
            *(move(cast.high_street, v, units, RefType.OPENING, unit_cost="2") for v in variants)
        )
    return variants


def let_time_pass(*promises: Reservation) -> None:
    Reservation.objects.filter(pk__in=[p.pk for p in promises]).update(expires_at=timezone.now())


def test_the_task_frees_what_is_over_and_nothing_else(cast: Cast) -> None:
    mug, jug = stocked(cast, 2, 10)
    with tenant_context(cast.shop.id):
        over = [promise(cast, mug, 2), promise(cast, mug, 3), promise(cast, jug, 1)]
        still = promise(cast, mug, 4)
        let_time_pass(*over)
    with tenant_context(cast.rival.id):
        theirs = VariantFactory.create()
        posted(move(cast.rival_store, theirs, 5, RefType.OPENING, unit_cost="1"))
    expire_promises()
    with tenant_context(cast.shop.id):
        closed = Reservation.objects.filter(status=EXPIRED, closed_at__isnull=False)
        assert {r.pk for r in closed} == {r.pk for r in over}
        assert Reservation.objects.get(status=OPEN) == still
        assert InventoryItem.objects.get(variant=mug).allocated == 4
        assert InventoryItem.objects.get(variant=jug).allocated == 0


def test_the_task_comes_by_every_minute() -> None:
    (planned,) = (
        entry["schedule"]
        for entry in settings.CELERY_BEAT_SCHEDULE.values()
        if entry["task"] == expire_promises.name
    )
    assert planned == crontab(minute="*")


def test_once_more_frees_nothing_more(in_shop: Cast) -> None:
    (mug,) = stocked(in_shop, 1, 10)
    let_time_pass(promise(in_shop, mug, 6))
    assert [expire_reservations(), expire_reservations()] == [1, 0]
    assert InventoryItem.objects.get(variant=mug).allocated == 0


def test_more_items_than_a_batch_takes_are_all_freed(
    in_shop: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    variants = stocked(in_shop, 5, 1)
    let_time_pass(*(promise(in_shop, v, 1) for v in variants))
    monkeypatch.setattr(reservations, "EXPIRED_AT_A_TIME", 2)
    assert expire_reservations() == 5
    assert set(InventoryItem.objects.values_list("allocated", flat=True)) == {Decimal(0)}


def test_eight_tasks_at_once_free_each_promise_once(live_cast: Cast) -> None:
    variants = stocked(live_cast, 12, 10)
    with tenant_context(live_cast.shop.id):
        promises = [promise(live_cast, v, 1) for v in variants for _ in range(3)]
        let_time_pass(*promises)
    freed = at_once(live_cast, lambda _n: expire_reservations(), threads=8)
    assert sum(freed) == len(promises)
    with tenant_context(live_cast.shop.id):
        assert set(InventoryItem.objects.values_list("allocated", flat=True)) == {Decimal(0)}
    ledger_is_proven()


class Customer:
    """One of forty: `does` something at random, and says what came of it."""

    def __init__(self, cast: Cast, variants: list[Variant], seed: int) -> None:
        self.cast, self.variants, self.dice = cast, variants, random.Random(seed)

    def does(self) -> str:
        what = self.dice.choice(["sell", "expire", "release", "commit", "commit any", "keep"])
        try:
            return self._sell() if what == "sell" else self._reserve(what)
        except (InsufficientStock, ReservationClosed):
            return "refused"

    def _sell(self) -> str:
        variant = self.dice.choice(self.variants)
        sold(self.cast.high_street, variant)
        return "left"

    def _reserve(self, then: str) -> str:
        mine = reserve(
            store_id=self.cast.high_street.pk,
            variant_id=self.dice.choice(self.variants).pk,
            qty=Decimal(1),
            ref_type="ORDER",
            ref_id="1",
            channel="WEB",
            expires_at=timezone.now() + dt.timedelta(then != "expire"),
            actor_id=self.cast.owner.pk,
        )
        match then:
            case "expire":
                expire_reservations()
                return "expired"
            case "keep":
                return "promised"
            case "release":
                release(reservation_id=mine.pk, actor_id=self.cast.owner.pk)
                return "released"
        pk = mine.pk
        if then == "commit any":  # perhaps somebody else's, who is at it, too
            pk = self.dice.choice(list(Reservation.objects.values_list("pk", flat=True)))
        commit_reservation(reservation_id=pk, actor_id=self.cast.owner.pk)
        return "left"


def test_forty_people_reserve_release_commit_and_sell_the_same_five_items(live_cast: Cast) -> None:
    """No unit is promised twice, none leaves twice, and at no time is more promised than there is."""
    units = 60
    variants = stocked(live_cast, 5, units)

    def work(n: int) -> list[str]:
        customer, said = Customer(live_cast, variants, n), []
        for _ in range(12):
            said.append(customer.does())
            for item in InventoryItem.objects.all():
                assert 0 <= item.allocated <= item.on_hand
        return said

    try:
        said = [word for words in at_once(live_cast, work, threads=THREADS) for word in words]
    except OperationalError as deadlock:
        pytest.fail(f"Items were not locked in one order: {deadlock}")
    with tenant_context(live_cast.shop.id):
        items = list(InventoryItem.objects.all())
        assert sum(item.on_hand for item in items) == 5 * units - said.count("left")
        left = StockLedger.objects.filter(qty_delta__lt=0).count()
        committed = Reservation.objects.filter(status=ReservationStatus.COMMITTED).count()
        sales = StockLedger.objects.filter(ref_type=RefType.SALE).count()
        assert (left, committed) == (said.count("left"), left - sales)
        still = Reservation.objects.filter(status=OPEN)
        assert sum(item.allocated for item in items) == sum(r.qty for r in still)
    assert {"left", "promised", "released", "expired", "refused"} == set(said)
    ledger_is_proven()
