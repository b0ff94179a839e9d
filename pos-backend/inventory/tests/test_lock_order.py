"""Whoever needs several items locks them by id, so that no two wait for each other."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.ledger import lock_on_hand
from inventory.models import InventoryItem, RefType
from inventory.tests.movements import move, posted
from tenants.context import tenant_context

Work = Callable[[Cast, list[Variant]], object]


def by_post(cast: Cast, variants: list[Variant]) -> object:
    return posted(*(move(cast.high_street, v, -1, RefType.WASTE) for v in variants))


def by_looking(cast: Cast, variants: list[Variant]) -> object:
    with transaction.atomic():
        return lock_on_hand((cast.high_street.pk, v.pk) for v in variants)


@pytest.mark.parametrize("work", [by_post, by_looking])
def test_items_are_locked_in_the_order_of_their_ids(live_cast: Cast, work: Work) -> None:
    """Made in the opposite order of their variants, so that no other order looks the same."""
    with tenant_context(live_cast.shop.id):
        variants = [VariantFactory.create() for _ in range(3)]
        for variant in reversed(variants):
            posted(move(live_cast.high_street, variant, 5, RefType.OPENING, unit_cost="1"))
        first, *others = InventoryItem.objects.order_by("id").values_list("id", flat=True)

        def elsewhere() -> None:
            try:
                with tenant_context(live_cast.shop.id):
                    work(live_cast, variants)
            finally:
                connection.close()

        with ThreadPoolExecutor(1) as pool:
            with transaction.atomic():
                locked = InventoryItem.objects.select_for_update(no_key=True)
                assert locked.get(pk=first)
                waiting = pool.submit(elsewhere)
                while not waiting.done() and not _somebody_waits():
                    pass
                # It waits for the first, and holds none of the others yet.
                free = InventoryItem.objects.select_for_update(no_key=True, skip_locked=True)
                assert set(free.filter(pk__in=others).values_list("pk", flat=True)) == set(others)
            waiting.result()


def _somebody_waits() -> bool:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT EXISTS (SELECT FROM pg_locks l WHERE NOT l.granted"
            " AND pg_backend_pid() = ANY (pg_blocking_pids(l.pid)))"
        )
        (waits,) = cursor.fetchone()
    return bool(waits)
