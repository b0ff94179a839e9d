"""Selling: what is asked, what it costs, and what it does to the shelf."""

from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalog.tests.factories import VariantFactory
from inventory.models import RefType, StockLedger
from inventory.tests.movements import move, posted
from pos.tests.till import POS, Desk, SignIn, line, on_hand, pay, send
from stores.models import Register
from tenants.context import tenant_context

CASH, CARD = "CASH", "CARD"


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


def test_what_is_no_longer_sold_is_refused(desk: Desk) -> None:
    with tenant_context(desk.cast.shop.pk):
        desk.mug.is_active = False
        desk.mug.save()
    answer = desk.sell(line(desk.book), line(desk.mug), payments=[pay("50")])
    assert (answer.status_code, answer.json()["code"]) == (409, "not_on_sale")
    assert answer.json()["errors"][0]["attr"] == "lines.1.variant_id"


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
