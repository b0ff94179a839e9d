"""Two at once, with real threads and real commits: one wins, the other is told."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from inventory.models import InventoryItem
from inventory.tests.test_concurrency import at_once, ledger_is_proven
from pos.models import Payment, Return, Sale
from pos.models_sessions import RegisterSession
from pos.tests.till import POS, Desk, SignIn, line, send
from tenants.context import tenant_context


def together(desk: Desk, sign_in: SignIn, work: Callable[[Any, int], Any], *, n: int) -> list[Any]:
    clients = [sign_in(desk.cast.staff) for _ in range(n)]
    return at_once(desk.cast, lambda place: work(clients[place], place), threads=n)


def codes(answers: list[Any]) -> list[tuple[int, str]]:
    return sorted((a.status_code, str(a.json().get("code", ""))) for a in answers)


def cash(amount: str) -> list[dict[str, str]]:
    return [{"method": "CASH", "amount": amount}]


def test_the_last_unit_is_sold_at_one_till(live_desk: Desk, sign_in: SignIn) -> None:
    live_desk.sold(line(live_desk.book, 4))
    answers = together(
        live_desk,
        sign_in,
        lambda client, _: live_desk.sell(
            line(live_desk.mug), line(live_desk.book), client=client, payments=cash("19.50")
        ),
        n=6,
    )
    assert codes(answers) == [(201, ""), *[(409, "insufficient_stock")] * 5]
    short = next(a.json() for a in answers if a.status_code == 409)
    assert [(s["sku"], s["available"]) for s in short["shortages"]] == [("BOOK", "0.000")]
    with tenant_context(live_desk.cast.shop.pk):
        numbers = list(Sale.objects.order_by("id").values_list("number", flat=True))
        assert numbers == ["HS-T1-000001", "HS-T1-000002"]
        assert InventoryItem.objects.get(variant=live_desk.mug).on_hand == 9
    ledger_is_proven()


def test_the_same_sale_under_several_keys_at_once_is_one_sale(
    live_desk: Desk, sign_in: SignIn
) -> None:
    body = live_desk.basket(line(live_desk.mug), client_id=str(uuid4()), payments=cash("12"))
    answers = together(
        live_desk, sign_in, lambda client, _: send(client, f"{POS}/checkout", body), n=6
    )
    assert {a.status_code for a in answers} <= {200, 201}
    assert [a.status_code for a in answers].count(201) == 1
    assert len({a.json()["id"] for a in answers}) == 1
    assert len({a.content for a in answers}) == 1
    with tenant_context(live_desk.cast.shop.pk):
        assert (Sale.objects.count(), Payment.objects.count()) == (1, 1)
    assert live_desk.sold(line(live_desk.mug))["number"] == "HS-T1-000002"
    ledger_is_proven()


def test_the_same_key_at_once_is_one_sale(live_desk: Desk, sign_in: SignIn) -> None:
    body = live_desk.basket(line(live_desk.mug), client_id=str(uuid4()), payments=cash("12"))
    key = str(uuid4())
    answers = together(
        live_desk, sign_in, lambda client, _: send(client, f"{POS}/checkout", body, key=key), n=6
    )
    assert {a.status_code for a in answers} == {201}
    assert [a.headers.get("Idempotent-Replayed") for a in answers].count("true") == 5
    assert len({a.content for a in answers}) == 1
    ledger_is_proven()


def test_a_sale_is_in_the_drawer_that_was_counted_or_is_refused(
    live_desk: Desk, sign_in: SignIn
) -> None:
    close = f"{POS}/register_sessions/{live_desk.session.pk}/close"

    def work(client: Any, place: int) -> Any:
        if place == 3:
            return send(client, close, {"counted_cash": "0"})
        return live_desk.sell(line(live_desk.mug), client=client, payments=cash("12"))

    answers = together(live_desk, sign_in, work, n=8)
    closing = answers.pop(3)
    assert closing.status_code == 200, closing.content
    sold = [a for a in answers if a.status_code == 201]
    assert codes(answers) == [
        *[(201, "")] * len(sold),
        *[(409, "session_closed")] * (7 - len(sold)),
    ]
    assert closing.json()["expected_cash"] == f"{100 + 12 * len(sold)}.00"
    ledger_is_proven()


def test_of_two_closings_one_counts(live_desk: Desk, sign_in: SignIn) -> None:
    close = f"{POS}/register_sessions/{live_desk.session.pk}/close"
    answers = together(
        live_desk,
        sign_in,
        lambda client, place: send(client, close, {"counted_cash": str(place)}),
        n=4,
    )
    assert codes(answers) == [(200, ""), *[(409, "session_closed")] * 3]
    won = next(place for place, a in enumerate(answers) if a.status_code == 200)
    with tenant_context(live_desk.cast.shop.pk):
        assert RegisterSession.objects.get().counted_cash == won


def test_a_register_is_opened_by_one_of_many(live_desk: Desk, sign_in: SignIn) -> None:
    close = f"{POS}/register_sessions/{live_desk.session.pk}/close"
    assert send(live_desk.client, close, {"counted_cash": "100"}).status_code == 200
    body = {"register_id": live_desk.register.pk, "opening_float": "10"}
    answers = together(
        live_desk,
        sign_in,
        lambda client, _: send(client, f"{POS}/register_sessions", body),
        n=5,
    )
    assert codes(answers) == [(201, ""), *[(409, "session_open")] * 4]
    assert all(a.json()["held_by"]["name"] == "Staff" for a in answers if a.status_code == 409)


def test_a_line_comes_back_once(live_desk: Desk, sign_in: SignIn) -> None:
    sale = live_desk.sold(line(live_desk.mug, 3))
    back = {
        "register_session_id": live_desk.session.pk,
        "lines": [{"sale_line_id": sale["lines"][0]["id"], "qty": "2"}],
        "refunds": cash("24"),
    }
    answers = together(
        live_desk, sign_in, lambda client, _: send(client, f"{POS}/returns", back), n=4
    )
    assert codes(answers) == [(201, ""), *[(409, "more_than_sold")] * 3]
    with tenant_context(live_desk.cast.shop.pk):
        assert Return.objects.count() == 1
        assert InventoryItem.objects.get(variant=live_desk.mug).on_hand == 9
    ledger_is_proven()


def test_a_sale_is_voided_or_returned_and_never_both(live_desk: Desk, sign_in: SignIn) -> None:
    sale = live_desk.sold(line(live_desk.mug, 3))
    back = {
        "register_session_id": live_desk.session.pk,
        "lines": [{"sale_line_id": sale["lines"][0]["id"], "qty": "3"}],
        "refunds": cash("36"),
    }

    def work(client: Any, place: int) -> Any:
        if place % 2:
            return send(client, f"{POS}/sales/{sale['id']}/void")
        return send(client, f"{POS}/returns", back)

    answers = together(live_desk, sign_in, work, n=4)
    assert sum(a.status_code < 300 for a in answers) == 1
    assert {a.status_code for a in answers} <= {200, 201, 409}
    with tenant_context(live_desk.cast.shop.pk):
        assert InventoryItem.objects.get(variant=live_desk.mug).on_hand == 10
    ledger_is_proven()


def exchange_of(desk: Desk, sale: dict[str, Any]) -> dict[str, Any]:
    """A book for the first line of the sale, a mug."""
    return {
        **desk.basket(line(desk.book)),
        "returned": {"lines": [{"sale_line_id": sale["lines"][0]["id"], "qty": "1"}]},
        "payments": [],
        "refunds": cash("4.50"),
    }


def test_the_last_unit_of_a_receipt_is_exchanged_once(live_desk: Desk, sign_in: SignIn) -> None:
    asked = exchange_of(live_desk, live_desk.sold(line(live_desk.mug)))
    answers = together(
        live_desk,
        sign_in,
        lambda client, _: send(client, f"{POS}/checkout", {**asked, "client_id": str(uuid4())}),
        n=4,
    )
    assert codes(answers) == [(201, ""), *[(409, "more_than_sold")] * 3]
    with tenant_context(live_desk.cast.shop.pk):
        assert (Sale.objects.count(), Return.objects.count()) == (2, 1)
        assert InventoryItem.objects.get(variant=live_desk.mug).on_hand == 10
        assert InventoryItem.objects.get(variant=live_desk.book).on_hand == 4
    ledger_is_proven()


def test_the_same_exchange_under_several_keys_at_once_is_one(
    live_desk: Desk, sign_in: SignIn
) -> None:
    asked = exchange_of(live_desk, live_desk.sold(line(live_desk.mug)))
    asked["client_id"] = str(uuid4())
    answers = together(
        live_desk, sign_in, lambda client, _: send(client, f"{POS}/checkout", asked), n=6
    )
    assert sorted(a.status_code for a in answers) == [*[200] * 5, 201]
    assert len({a.content for a in answers}) == 1
    with tenant_context(live_desk.cast.shop.pk):
        assert (Sale.objects.count(), Return.objects.count()) == (2, 1)
    ledger_is_proven()
