"""Selling: what is asked, what it costs, what it does to the shelf, and what is refused."""

from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from catalog.tests.factories import VariantFactory
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.reservations import reserve
from inventory.tests.movements import move, posted
from pos.models import Sale
from pos.tests.till import POS, Desk, SignIn, line, send
from stores.models import Register
from tenants.context import tenant_context

CASH, CARD = "CASH", "CARD"


def pay(amount: str, method: str = CASH, **changes: Any) -> dict[str, Any]:
    return {"method": method, "amount": amount, **changes}


def on_hand(desk: Desk) -> dict[str, int]:
    with tenant_context(desk.cast.shop.pk):
        items = InventoryItem.objects.filter(store=desk.cast.high_street)
        return {sku: int(qty) for sku, qty in items.values_list("variant__sku", "on_hand")}


def test_a_sale_is_what_the_receipt_says_and_leaves_the_shelf(desk: Desk) -> None:
    sale = desk.sold(
        line(desk.mug, 2),
        line(desk.book),
        line(desk.postage),
        payments=[pay("20", CARD, reference="A-1"), pay("20")],
    )
    assert sale["number"] == "HS-T1-000001"
    assert sale["status"] == "COMPLETED"
    assert [(row["sku"], row["qty"], row["tax"], row["line_total"]) for row in sale["lines"]] == [
        ("MUG", "2.000", "4.00", "24.00"),
        ("BOOK", "1.000", "0.00", "7.50"),
        ("POST", "1.000", "0.66", "3.95"),
    ]
    assert {name: sale[name] for name in ("subtotal", "discount_total", "tax_total", "total")} == {
        "subtotal": "30.79",
        "discount_total": "0.00",
        "tax_total": "4.66",
        "total": "35.45",
    }
    assert (sale["change"], sale["currency"], sale["tax_inclusive"]) == ("4.55", "GBP", True)
    assert [(p["method"], p["amount"], p["reference"]) for p in sale["payments"]] == [
        ("CARD", "20.00", "A-1"),
        ("CASH", "20.00", ""),
    ]
    assert sale["cashier"] == {"id": desk.cast.staff.pk, "name": "Staff"}
    assert on_hand(desk) == {"MUG": 8, "BOOK": 4}
    with tenant_context(desk.cast.shop.pk):
        entries = StockLedger.objects.filter(ref_type=RefType.SALE, ref_id=sale["id"])
        assert {(e.ref_label, e.register_id, e.actor_id) for e in entries} == {
            ("HS-T1-000001", desk.register.pk, desk.cast.staff.pk)
        }


def test_the_quote_is_the_checkout(desk: Desk) -> None:
    lines = [line(desk.mug, "1.333"), line(desk.book, 2), line(desk.mug)]
    quote, sale = desk.quote(*lines), desk.sold(*lines)
    assert {name: sale[name] for name in quote if name != "lines"} == {
        name: value for name, value in quote.items() if name != "lines"
    }
    for quoted, sold in zip(quote["lines"], sale["lines"], strict=True):
        assert quoted.items() <= sold.items()


def test_prices_without_tax_get_it_on_top(desk: Desk) -> None:
    desk.cast.shop.tax_inclusive = False
    desk.cast.shop.save()
    sale = desk.sold(line(desk.mug), line(desk.book))
    assert [row["line_total"] for row in sale["lines"]] == ["14.40", "7.50"]
    assert (sale["subtotal"], sale["tax_total"], sale["total"]) == ("19.50", "2.40", "21.90")


@pytest.mark.parametrize(
    ("payments", "change"),
    [
        ([pay("12")], "0.00"),
        ([pay("50")], "38.00"),
        ([pay("12", CARD)], "0.00"),
        ([pay("7", CARD), pay("2", "OTHER"), pay("3")], "0.00"),
        ([pay("12", CARD), pay("5")], "5.00"),
        ([pay("11.99")], None),
        ([], None),
        ([pay("12.01", CARD)], None),
        ([pay("10", CARD), pay("2.01", "OTHER"), pay("1")], None),
    ],
)
def test_payments_less_change_are_the_total(
    desk: Desk, payments: list[dict[str, Any]], change: str | None
) -> None:
    answer = desk.sell(line(desk.mug), payments=payments)
    if change is not None:
        assert (answer.status_code, answer.json()["change"]) == (201, change)
    else:
        problem = answer.json()
        assert (answer.status_code, problem["code"]) == (409, "payment_mismatch")
        assert problem["total"] == "12.00"
        assert on_hand(desk) == {"MUG": 10, "BOOK": 5}


def test_every_short_line_is_named_and_nothing_is_sold(desk: Desk) -> None:
    answer = desk.sell(line(desk.mug, 11), line(desk.book, 6), line(desk.postage))
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (409, "insufficient_stock")
    assert [(s["sku"], s["requested"], s["available"]) for s in problem["shortages"]] == [
        ("MUG", "11.000", "10.000"),
        ("BOOK", "6.000", "5.000"),
    ]
    assert problem["approvable"] is False
    with tenant_context(desk.cast.shop.pk):
        assert not Sale.objects.exists()
    assert desk.sold(line(desk.mug))["number"] == "HS-T1-000001", "a refusal takes no number"


def _policy(desk: Desk, policy: str, where: str) -> None:
    with tenant_context(desk.cast.shop.pk):
        row: Any = {"tenant": desk.cast.shop, "store": desk.cast.high_street, "variant": desk.mug}[
            where
        ]
        row.shortage_policy = policy
        row.save()


@pytest.mark.parametrize("where", ["tenant", "store", "variant"])
def test_a_shortage_to_be_warned_of_takes_a_manager(desk: Desk, where: str) -> None:
    _policy(desk, "WARN", where)
    asked = desk.sell(line(desk.mug, 12)).json()
    assert (asked["code"], asked["approvable"]) == ("insufficient_stock", True)
    sale = desk.sold(line(desk.mug, 12), approval=desk.approval)
    assert sale["approved_by"]["id"] == desk.cast.manager.pk
    assert on_hand(desk)["MUG"] == -2
    with tenant_context(desk.cast.shop.pk):
        entry = StockLedger.objects.get(ref_id=sale["id"], ref_type=RefType.SALE)
    assert entry.oversold_by == "APPROVAL"


def test_an_approval_does_not_lift_what_the_policy_blocks(desk: Desk) -> None:
    _policy(desk, "WARN", "tenant")
    _policy(desk, "BLOCK", "variant")
    answer = desk.sell(line(desk.mug, 12), line(desk.book, 6), approval=desk.approval)
    assert [s["sku"] for s in answer.json()["shortages"]] == ["MUG"]
    assert on_hand(desk) == {"MUG": 10, "BOOK": 5}


@pytest.mark.parametrize("where", ["tenant", "store", "variant"])
def test_where_the_policy_allows_it_stock_goes_below_zero_and_says_why(
    desk: Desk, where: str
) -> None:
    _policy(desk, "ALLOW", where)
    sale = desk.sold(line(desk.mug, 12))
    assert on_hand(desk)["MUG"] == -2
    with tenant_context(desk.cast.shop.pk):
        entry = StockLedger.objects.get(ref_id=sale["id"], ref_type=RefType.SALE)
    assert entry.oversold_by == "POLICY"


def test_another_price_takes_approval_and_is_recorded(desk: Desk) -> None:
    cheaper = line(desk.mug, unit_price_override="9.50")
    refused = desk.sell(cheaper)
    assert (refused.status_code, refused.json()["code"]) == (409, "approval_required")
    sale = desk.sold(cheaper, approval=desk.approval)
    (sold,) = sale["lines"]
    assert (sold["unit_price"], sold["list_price"]) == ("9.500000", "12.000000")
    assert sale["total"] == "9.50"


@pytest.mark.parametrize("wrong", [{"pin": "0000"}, {"user_id": 2**40}])
def test_a_wrong_approval_is_refused(desk: Desk, wrong: dict[str, Any]) -> None:
    answer = desk.sell(line(desk.mug, unit_price_override="1"), approval={**desk.approval, **wrong})
    assert (answer.status_code, answer.json()["code"]) == (403, "approval_refused")
    assert on_hand(desk)["MUG"] == 10


def test_money_from_the_client_is_refused(desk: Desk) -> None:
    answer = desk.sell(line(desk.mug, unit_price="0.01"), payments=[pay("12")])
    assert answer.status_code == 400
    assert [(e["attr"], e["code"]) for e in answer.json()["errors"]] == [
        ("lines.0.unit_price", "money_refused")
    ]
    body = desk.basket(line(desk.mug), client_id=str(uuid4()), payments=[pay("12")], total="1.00")
    assert send(desk.client, f"{POS}/checkout", body).status_code == 400


def test_the_same_sale_sent_twice_is_one_sale(desk: Desk) -> None:
    body = desk.basket(line(desk.mug), client_id=str(uuid4()), payments=[pay("12")])
    first = send(desk.client, f"{POS}/checkout", body)
    again = send(desk.client, f"{POS}/checkout", body)
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json() == first.json()
    assert on_hand(desk)["MUG"] == 9
    send(
        desk.client,
        f"{POS}/register_sessions/{desk.session.pk}/close",
        {"counted_cash": "112"},
    )
    assert send(desk.client, f"{POS}/checkout", body).json() == first.json()


def test_what_is_offline_is_refused_clearly(desk: Desk) -> None:
    offline: list[dict[str, Any]] = [{"offline": True}, {"occurred_at": "2026-03-01T10:00:00Z"}]
    for changes in offline:
        answer = desk.sell(line(desk.mug), **changes)
        (field,) = changes
        assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, field)
    assert desk.sell(line(desk.mug), offline=False).status_code == 201


def test_nothing_is_sold_in_a_closed_session_or_in_anothers_store(
    desk: Desk, sign_in: SignIn
) -> None:
    with tenant_context(desk.cast.shop.pk):
        elsewhere = Register.objects.create(store=desk.cast.station, code="T9")
    owner = sign_in(desk.cast.owner)
    opened = send(
        owner,
        f"{POS}/register_sessions",
        {"register_id": elsewhere.pk, "opening_float": "0"},
    ).json()
    there: dict[str, Any] = {"register_session_id": opened["id"], "payments": [pay("12")]}
    assert desk.sell(line(desk.mug), **there).status_code == 403
    quote = desk.client.post(
        f"{POS}/quote", desk.basket(line(desk.mug), register_session_id=opened["id"]),
        "application/json",
    )  # fmt: skip
    assert quote.status_code == 403
    close = f"{POS}/register_sessions/{desk.session.pk}/close"
    assert send(desk.client, close, {"counted_cash": "100"}).status_code == 200
    answer = desk.sell(line(desk.mug), payments=[pay("12")])
    assert (answer.status_code, answer.json()["code"]) == (409, "session_closed")


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


def test_a_reservation_is_sold_to_whom_it_was_promised(desk: Desk) -> None:
    with tenant_context(desk.cast.shop.pk):
        promised = reserve(
            store_id=desk.cast.high_street.pk,
            variant_id=desk.mug.pk,
            qty=Decimal(9),
            ref_type="ORDER",
            ref_id="W-1",
            channel="WEB",
            expires_at=timezone.now() + timedelta(hours=1),
            actor_id=None,
        )
    short = desk.sell(line(desk.mug, 2))
    assert [s["available"] for s in short.json()["shortages"]] == ["1.000"]
    elsewhere = desk.sell(line(desk.book), reservation_id=promised.pk)
    assert (elsewhere.status_code, elsewhere.json()["code"]) == (409, "reservation_elsewhere")
    desk.sold(line(desk.book), line(desk.mug, 9), reservation_id=promised.pk)
    with tenant_context(desk.cast.shop.pk):
        item = InventoryItem.objects.get(variant=desk.mug)
    assert (item.on_hand, item.allocated) == (1, 0)
    again = desk.sell(line(desk.mug), reservation_id=promised.pk)
    assert (again.status_code, again.json()["code"]) == (409, "reservation_closed")


def test_what_is_no_longer_sold_is_refused(desk: Desk) -> None:
    with tenant_context(desk.cast.shop.pk):
        desk.mug.is_active = False
        desk.mug.save()
    answer = desk.sell(line(desk.book), line(desk.mug), payments=[pay("50")])
    assert (answer.status_code, answer.json()["code"]) == (409, "not_on_sale")
    assert answer.json()["errors"][0]["attr"] == "lines.1.variant_id"


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


def test_statements_per_checkout_do_not_grow_with_its_lines(desk: Desk) -> None:
    with tenant_context(desk.cast.shop.pk):
        variants = [VariantFactory.create() for _ in range(30)]
        posted(
            *(move(desk.cast.high_street, v, 9, RefType.OPENING, unit_cost="1") for v in variants)
        )

    def statements(lines: int) -> list[str]:
        body = desk.basket(
            *(line(v) for v in variants[:lines]),
            client_id=str(uuid4()),
            payments=[pay("1000")],
        )
        with CaptureQueriesContext(connection) as captured:
            assert send(desk.client, f"{POS}/checkout", body).status_code == 201
        return [
            query["sql"]
            for query in captured
            # Transaction control; who asks, and where they work.
            if not query["sql"].startswith(("SAVEPOINT", "RELEASE", "SET "))
            and "django_session" not in query["sql"]
            and "accounts_" not in query["sql"]
        ]

    one, thirty = statements(1), statements(30)
    assert [sql[:40] for sql in one] == [sql[:40] for sql in thirty]
    assert len(thirty) == 14
