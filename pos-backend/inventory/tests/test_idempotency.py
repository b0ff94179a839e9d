"""A request that comes twice is done once, whenever and from wherever it comes again."""

from collections.abc import Callable
from threading import Barrier
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.test import Client

from accounts.models import Membership, User
from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.tests.movements import move, posted
from inventory.tests.test_concurrency import at_once
from inventory.tests.test_movements_api import body, post
from tenants.context import tenant_context
from tenants.idempotency import forget_bodies
from tenants.models import IdempotencyKey

SignIn = Callable[[User], Client]


def stocked(cast: Cast) -> Variant:
    with tenant_context(cast.shop.id):
        variant = VariantFactory.create(sku="MUG-1")
        posted(move(cast.high_street, variant, 10, RefType.OPENING, unit_cost="2.5"))
    return variant


def entries(cast: Cast) -> int:
    with tenant_context(cast.shop.id):
        return StockLedger.objects.filter(ref_type=RefType.ADJUSTMENT).count()


@pytest.mark.parametrize(("key", "code"), [("", "required"), ("once", "invalid")])
def test_a_write_of_stock_needs_a_key(cast: Cast, sign_in: SignIn, key: str, code: str) -> None:
    mug = stocked(cast)
    headers = {"Idempotency-Key": key} if key else {}
    answer = sign_in(cast.owner).post(
        "/api/v1/inventory/movements",
        body(cast, mug),
        content_type="application/json",
        headers=headers,
    )
    assert (answer.status_code, answer.json()["code"]) == (400, f"idempotency_key_{code}")
    assert entries(cast) == 0


def test_the_same_request_again_gets_the_first_answer(cast: Cast, sign_in: SignIn) -> None:
    mug, key = stocked(cast), str(uuid4())
    first = post(sign_in(cast.owner), body(cast, mug), key=key)
    again = post(sign_in(cast.owner), body(cast, mug), key=key.upper())
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert again["Idempotent-Replayed"] == "true"
    assert "Idempotent-Replayed" not in first
    assert entries(cast) == 1


def test_the_same_key_for_another_request_is_refused(cast: Cast, sign_in: SignIn) -> None:
    mug, key = stocked(cast), str(uuid4())
    post(sign_in(cast.owner), body(cast, mug), key=key)
    other = post(sign_in(cast.owner), body(cast, mug, quantity="-3"), key=key)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    assert entries(cast) == 1


def test_another_retailer_may_use_the_same_key(cast: Cast, sign_in: SignIn) -> None:
    mug, key = stocked(cast), str(uuid4())
    post(sign_in(cast.owner), body(cast, mug), key=key)
    with tenant_context(cast.rival.id):
        theirs = VariantFactory.create()
    request = {**body(cast, theirs), "store_id": cast.rival_store.id, "quantity": "1"}
    assert post(sign_in(cast.outsider), request, key=key).status_code == 201


def test_a_refusal_leaves_the_key_free(cast: Cast, sign_in: SignIn) -> None:
    mug, key = stocked(cast), str(uuid4())
    assert post(sign_in(cast.owner), body(cast, mug, quantity="-99"), key=key).status_code == 409
    assert post(sign_in(cast.owner), body(cast, mug), key=key).status_code == 201


def test_who_lost_the_right_does_not_get_the_answer(cast: Cast, sign_in: SignIn) -> None:
    mug, key, staff = stocked(cast), str(uuid4()), sign_in(cast.staff)
    assert post(staff, body(cast, mug), key=key).status_code == 201
    with tenant_context(cast.shop.id):
        Membership.objects.get(user=cast.staff).stores.all().delete()
    assert post(staff, body(cast, mug), key=key).status_code == 403


def test_bodies_are_forgotten_after_30_days_and_keys_never(cast: Cast, sign_in: SignIn) -> None:
    mug, key = stocked(cast), str(uuid4())
    post(sign_in(cast.owner), body(cast, mug), key=key)
    with tenant_context(cast.shop.id):
        made = IdempotencyKey.objects.get().created_at
    assert forget_bodies(now=made) == 0
    assert forget_bodies(now=made.replace(year=made.year + 1)) == 1
    again = post(sign_in(cast.owner), body(cast, mug), key=key)
    assert (again.status_code, again["Idempotent-Replayed"]) == (201, "true")
    assert entries(cast) == 1


def test_the_same_request_at_the_same_moment_is_done_once(live_cast: Cast, sign_in: SignIn) -> None:
    mug, key = stocked(live_cast), str(uuid4())
    clients = [sign_in(live_cast.owner) for _ in range(8)]
    answers = at_once(
        live_cast, lambda n: post(clients[n], body(live_cast, mug), key=key), threads=8
    )
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1
    assert sum("Idempotent-Replayed" in answer for answer in answers) == 7
    assert entries(live_cast) == 1


def test_whoever_waits_too_long_for_the_first_is_told_to_ask_again(
    live_cast: Cast, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tenants.idempotency.LONGEST_WAIT", "50ms")
    mug, key = stocked(live_cast), str(uuid4())
    clients = [sign_in(live_cast.owner), sign_in(live_cast.owner)]
    claimed, answered = Barrier(2), Barrier(2)

    def work(n: int) -> Any:
        if n == 0:
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute(
                    "INSERT INTO tenants_idempotencykey"
                    " (tenant_id, key, request, user_id, created_at)"
                    " VALUES (%s, %s, '', %s, now())",
                    [live_cast.shop.id, key, live_cast.owner.id],
                )
                claimed.wait()
                answered.wait()
                transaction.set_rollback(True)
            return None
        claimed.wait()
        answer = post(clients[1], body(live_cast, mug), key=key)
        answered.wait()
        return answer

    answer = at_once(live_cast, work, threads=2)[1]
    assert (answer.status_code, answer.json()["code"]) == (409, "request_in_progress")
    assert answer["Retry-After"] == "1"
    assert post(clients[0], body(live_cast, mug), key=key).status_code == 201
    with tenant_context(live_cast.shop.id):
        assert InventoryItem.objects.get().on_hand == 8
