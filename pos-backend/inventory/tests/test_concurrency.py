"""Real threads, real commits: what a rolled-back test transaction cannot show."""

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

import pytest
from django.db import OperationalError, connection
from django.db.models import Sum

from catalog.tests.factories import VariantFactory
from conftest import Cast
from core.checks import predicates
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.movements import InsufficientStock
from inventory.proof import prove
from inventory.tests.movements import move, on_hand, posted
from tenants.context import tenant_context

T = TypeVar("T")


def at_once(cast: Cast, work: Callable[[int], T], *, threads: int) -> list[T]:
    """Run `work(n)` in threads that start together, each with a connection of its own."""
    start = Barrier(threads)

    def run(n: int) -> T:
        try:
            with tenant_context(cast.shop.id):
                start.wait()
                return work(n)
        finally:
            connection.close()

    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(run, range(threads)))


def ledger_is_proven() -> None:
    proof = prove()
    assert (len(proof.results), proof.findings) == (len(predicates()), 0)


def test_the_last_unit_goes_once(live_cast: Cast) -> None:
    with tenant_context(live_cast.shop.id):
        variant = VariantFactory.create()
        posted(move(live_cast.high_street, variant, 1, RefType.OPENING, unit_cost="1"))

    def take(_n: int) -> bool:
        try:
            posted(move(live_cast.high_street, variant, -1, RefType.WASTE))
        except InsufficientStock:
            return False
        return True

    assert at_once(live_cast, take, threads=16).count(True) == 1
    ledger_is_proven()


def test_a_new_item_is_made_once_by_all_who_need_it(live_cast: Cast) -> None:
    with tenant_context(live_cast.shop.id):
        variants = [VariantFactory.create() for _ in range(20)]

    def find(n: int) -> None:
        shuffled = random.Random(n).sample(variants, len(variants))
        posted(*(move(live_cast.high_street, v, 1, RefType.ADJUSTMENT) for v in shuffled))

    at_once(live_cast, find, threads=8)
    with tenant_context(live_cast.shop.id):
        assert set(InventoryItem.objects.values_list("on_hand", "seq")) == {(8, 8)}
    ledger_is_proven()


@pytest.mark.parametrize("seed", [1, 2])
def test_baskets_in_any_order_neither_deadlock_nor_lose_a_unit(live_cast: Cast, seed: int) -> None:
    with tenant_context(live_cast.shop.id):
        variants = [VariantFactory.create() for _ in range(12)]
        stores = [live_cast.high_street, live_cast.station]
        posted(*(move(s, v, 500, RefType.OPENING, unit_cost="2") for s in stores for v in variants))

    def trade(n: int) -> int:
        dice = random.Random(seed * 100 + n)
        sold = 0
        for _ in range(15):
            basket = [(dice.choice(stores), v) for v in dice.sample(variants, dice.randint(1, 8))]
            posted(*(move(s, v, -1, RefType.WASTE, line=i) for i, (s, v) in enumerate(basket)))
            sold += len(basket)
        return sold

    try:
        sold = sum(at_once(live_cast, trade, threads=8))
    except OperationalError as deadlock:
        pytest.fail(f"Items were not locked in one order: {deadlock}")
    with tenant_context(live_cast.shop.id):
        left = InventoryItem.objects.aggregate(units=Sum("on_hand"))["units"]
        moved = StockLedger.objects.aggregate(units=Sum("qty_delta"))["units"]
    assert (left, moved) == (2 * 12 * 500 - sold,) * 2
    ledger_is_proven()


def test_who_waits_for_an_item_sees_what_the_other_left(live_cast: Cast) -> None:
    with tenant_context(live_cast.shop.id):
        variant = VariantFactory.create()
        posted(move(live_cast.high_street, variant, 100, RefType.OPENING, unit_cost="1"))

    def take(_n: int) -> None:
        for _ in range(10):
            posted(move(live_cast.high_street, variant, -1, RefType.WASTE))

    at_once(live_cast, take, threads=8)
    with tenant_context(live_cast.shop.id):
        assert on_hand(live_cast.high_street, variant) == 20
        recorded = list(StockLedger.objects.order_by("seq").values_list("recorded_at", flat=True))
    assert recorded == sorted(recorded)
