"""What a checkout does not take: damaged fields, foreign ids, money from the client."""

from typing import Any
from uuid import uuid4

import pytest

from catalog.tests.factories import VariantFactory
from pos.tests.till import POS, Desk, SignIn, line, on_hand, pay, send
from stores.models import Register
from tenants.context import tenant_context

CASH, CARD = "CASH", "CARD"


def test_money_from_the_client_is_refused(desk: Desk) -> None:
    answer = desk.sell(line(desk.mug, unit_price="0.01"), payments=[pay("12")])
    assert answer.status_code == 400
    assert [(e["attr"], e["code"]) for e in answer.json()["errors"]] == [
        ("lines.0.unit_price", "money_refused")
    ]
    body = desk.basket(line(desk.mug), client_id=str(uuid4()), payments=[pay("12")], total="1.00")
    assert send(desk.client, f"{POS}/checkout", body).status_code == 400


def test_what_is_offline_is_refused_clearly(desk: Desk) -> None:
    offline: list[dict[str, Any]] = [{"offline": True}, {"occurred_at": "2026-03-01T10:00:00Z"}]
    for changes in offline:
        answer = desk.sell(line(desk.mug), **changes)
        (field,) = changes
        assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, field)
    assert desk.sell(line(desk.mug), offline=False).status_code == 201


def test_foreign_ids_are_missing_wherever_they_stand(desk: Desk, sign_in: SignIn) -> None:
    with tenant_context(desk.cast.rival.pk):
        theirs = VariantFactory.create()
    with tenant_context(desk.cast.rival.pk):
        rival_register = Register.objects.create(store=desk.cast.rival_store, code="T1")
    paid: dict[str, Any] = {"payments": [pay("12")]}
    for answer in (
        desk.sell(line(theirs), **paid),
        desk.sell(line(desk.mug), register_session_id=2**50, **paid),
        desk.sell(line(desk.mug), reservation_id=2**50, **paid),
        desk.sell(line(desk.mug), customer_id=1, **paid),
        desk.sell(line(desk.mug), client=sign_in(desk.cast.outsider), **paid),
        send(
            desk.client,
            f"{POS}/register_sessions",
            {"register_id": rival_register.pk, "opening_float": "0"},
        ),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), answer.content
    assert on_hand(desk) == {"MUG": 10, "BOOK": 5}


@pytest.mark.parametrize(
    ("damage", "attr"),
    [
        ({"lines": []}, "lines"),
        ({"lines": {}}, "lines"),
        ({"lines": [{"variant_id": 1, "qty": "0"}]}, "lines.0.qty"),
        ({"lines": [{"variant_id": 1, "qty": "-1"}]}, "lines.0.qty"),
        ({"lines": [{"variant_id": 1, "qty": "NaN"}]}, "lines.0.qty"),
        ({"lines": [{"variant_id": 1, "qty": "1e400"}]}, "lines.0.qty"),
        ({"lines": [{"variant_id": 1, "qty": "0.0001"}]}, "lines.0.qty"),
        ({"lines": [{"variant_id": 10**30, "qty": "1"}]}, "lines.0.variant_id"),
        ({"lines": [["x"]]}, "lines.0"),
        ({"client_id": "x"}, "client_id"),
        ({"client_id": None}, "client_id"),
        ({"register_session_id": True}, "register_session_id"),
        ({"register_session_id": [1]}, "register_session_id"),
        ({"payments": "12"}, "payments"),
        ({"payments": [pay("0")]}, "payments.0.amount"),
        ({"payments": [pay("-12")]}, "payments.0.amount"),
        ({"payments": [pay("1.001")]}, "payments.0.amount"),
        ({"payments": [pay("12", "GOLD")]}, "payments.0.method"),
        ({"payments": [pay("12", reference="\0")]}, "payments.0.reference"),
        ({"payments": [pay("12", reference="\ud800")]}, "payments.0.reference"),
        ({"approval": "yes"}, "approval"),
        ({"approval": {"user_id": 1}}, "approval.pin"),
    ],
)
def test_damaged_input_is_named(desk: Desk, damage: dict[str, Any], attr: str) -> None:
    body = desk.basket(line(desk.mug), client_id=str(uuid4()), payments=[pay("12")])
    answer = send(desk.client, f"{POS}/checkout", {**body, **damage})
    assert answer.status_code == 400, answer.content
    assert attr in [error["attr"] for error in answer.json()["errors"]], answer.json()["errors"]


@pytest.mark.parametrize("body", ["[]", "null", '"x"', "{", '{"lines": [NaN]}', "1e400"])
def test_a_body_that_is_no_object_is_400(desk: Desk, body: str) -> None:
    for path in ("quote", "checkout", "register_sessions"):
        answer = desk.client.post(
            f"{POS}/{path}", body, "application/json", headers={"Idempotency-Key": str(uuid4())}
        )
        assert answer.status_code == 400, answer.content


def test_a_sum_that_no_till_can_hold_is_refused(desk: Desk) -> None:
    huge = line(desk.mug, "99999999999.999")
    answer = desk.client.post(f"{POS}/quote", desk.basket(huge), "application/json")
    assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, "lines.0.qty")
