"""Sixty-four customers after one unit: one gets it, and the others are told that it is gone."""

from collections.abc import Callable
from threading import Barrier
from uuid import uuid4

import pytest
from django.test import Client

from accounts.models import User
from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import InventoryItem, RefType
from inventory.movements import InsufficientStock
from inventory.tests.movements import move, posted
from inventory.tests.soak.sizes import SIZES, say
from inventory.tests.sold import sold
from inventory.tests.test_concurrency import at_once, ledger_is_proven
from tenants.context import tenant_context

CLIENTS = 64


def test_the_last_unit_is_sold_once(
    live_cast: Cast, sign_in: Callable[[User], Client], caplog: pytest.LogCaptureFixture
) -> None:
    """A quarter of the clients ask over the API, the others the ledger itself."""
    caplog.set_level("ERROR", "django.request")  # 63 refusals a round are what should be
    store, rounds = live_cast.high_street, SIZES.last_unit_rounds
    with tenant_context(live_cast.shop.id):
        variants = [VariantFactory.create() for _ in range(rounds)]
        posted(*(move(store, v, 1, RefType.OPENING, unit_cost="1") for v in variants))
    clients = [sign_in(live_cast.owner) for _ in range(CLIENTS // 4)]
    together = Barrier(CLIENTS)

    def over_http(client: Client, variant: Variant) -> bool:
        request = {
            "store_id": store.id,
            "variant_id": variant.id,
            "movement_type": "WASTE",
            "quantity": "-1",
        }
        answer = client.post(
            "/api/v1/inventory/movements",
            request,
            content_type="application/json",
            headers={"Idempotency-Key": str(uuid4())},
        )
        assert answer.status_code == 201 or answer.json()["code"] == "insufficient_stock"
        return answer.status_code == 201

    def directly(variant: Variant) -> bool:
        try:
            sold(store, variant)
        except InsufficientStock:
            return False
        return True

    def customer(n: int) -> list[bool]:
        got = []
        try:
            for number, variant in enumerate(variants, 1):
                together.wait()
                got.append(
                    over_http(clients[n], variant) if n < len(clients) else directly(variant)
                )
                if n == 0 and number % max(1, rounds // 10) == 0:
                    say(f"last unit: {number} of {rounds} rounds")
        except BaseException:
            together.abort()
            raise
        return got

    by_customer = at_once(live_cast, customer, threads=CLIENTS)
    assert [sum(one_round) for one_round in zip(*by_customer, strict=True)] == [1] * rounds
    with tenant_context(live_cast.shop.id):
        assert set(InventoryItem.objects.values_list("on_hand", "seq")) == {(0, 2)}
    ledger_is_proven()
