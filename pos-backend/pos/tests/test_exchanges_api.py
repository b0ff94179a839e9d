"""Goods for goods as one ticket: what comes back pays for what is sold, and money is the rest."""

import re
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalog.tests.factories import VariantFactory
from inventory.models import RefType, StockLedger
from inventory.tests.movements import move, posted
from pos.models import Return, Sale
from pos.tests.till import POS, Desk, SignIn, line, on_hand, pay, send, the_books_agree
from tenants.context import tenant_context
from tests.corruption import damage, findings


def back(sale: dict[str, Any], place: int = 0, qty: Any = 1, **changes: Any) -> dict[str, Any]:
    return {"sale_line_id": sale["lines"][place]["id"], "qty": str(qty), **changes}


def exchange(desk: Desk, *lines: dict[str, Any], returned: Any, **changes: Any) -> Any:
    """`lines` for `returned`; nothing is paid and nothing refunded, unless it is said."""
    changes = {"payments": [], **changes}
    if isinstance(returned, list):
        returned = {"lines": returned}
    return desk.sell(*lines, returned=returned, **changes)


def quote(desk: Desk, *lines: dict[str, Any], returned: Any) -> Any:
    body = desk.basket(*lines, returned={"lines": returned})
    return desk.client.post(f"{POS}/quote", body, "application/json")


def report(desk: Desk) -> dict[str, Any]:
    path = f"{POS}/register_sessions/{desk.session.pk}/report"
    return dict(desk.client.get(path).json())


def nothing_happened(desk: Desk, sales: int = 1) -> bool:
    with tenant_context(desk.cast.shop.pk):
        return (Sale.objects.count(), Return.objects.count()) == (sales, 0)


def test_dearer_goods_are_paid_up(desk: Desk) -> None:
    sold = desk.sold(line(desk.book, 2))
    answer = exchange(desk, line(desk.mug, 2), returned=[back(sold)], payments=[pay("20")])
    assert answer.status_code == 201, answer.content
    swapped = answer.json()
    came = swapped["returned"]
    assert (swapped["number"], came["number"]) == ("HS-T1-000002", "HS-T1-R-000001")
    assert (swapped["total"], swapped["returned_total"], swapped["balance"]) == (
        "24.00", "7.50", "16.50",
    )  # fmt: skip
    assert [(p["method"], p["amount"], p["reference"]) for p in swapped["payments"]] == [
        ("OTHER", "7.50", came["number"]),
        ("CASH", "20.00", ""),
    ]
    assert swapped["change"] == "3.50"
    assert [(r["method"], r["amount"], r["reference"]) for r in came["refunds"]] == [
        ("OTHER", "7.50", swapped["number"])
    ]
    assert (came["sale_number"], came["exchanged_for_id"], came["exchanged_for_number"]) == (
        sold["number"], swapped["id"], swapped["number"],
    )  # fmt: skip
    assert on_hand(desk) == {"MUG": 8, "BOOK": 4}
    again = desk.client.get(f"{POS}/sales/{swapped['id']}").json()
    assert (again["returned"], again["balance"]) == (came, "16.50")
    assert [(e["event"], e["document_number"]) for e in again["events"]] == [
        ("EXCHANGED", came["number"])
    ]
    first = desk.client.get(f"{POS}/sales/{sold['id']}").json()
    assert (first["status"], first["returns"][0]["number"]) == (
        "PARTIALLY_RETURNED",
        came["number"],
    )
    the_books_agree()


def test_of_cheaper_goods_the_rest_is_given_back(desk: Desk) -> None:
    sold = desk.sold(line(desk.mug))
    answer = exchange(desk, line(desk.book), returned=[back(sold)], refunds=[pay("4.50")])
    assert answer.status_code == 201, answer.content
    swapped = answer.json()
    assert (swapped["balance"], swapped["change"]) == ("-4.50", "0.00")
    assert [(p["method"], p["amount"]) for p in swapped["payments"]] == [("OTHER", "7.50")]
    assert [(r["method"], r["amount"]) for r in swapped["returned"]["refunds"]] == [
        ("OTHER", "7.50"),
        ("CASH", "4.50"),
    ]
    assert on_hand(desk) == {"MUG": 10, "BOOK": 4}
    the_books_agree()


def test_like_for_like_moves_no_money_and_the_drawer_nets_to_nothing(desk: Desk) -> None:
    sold = desk.sold(line(desk.mug))
    before = report(desk)
    swapped = exchange(desk, line(desk.mug), returned=[back(sold, disposition="WASTE")]).json()
    assert (swapped["balance"], swapped["total"]) == ("0.00", "12.00")
    after = report(desk)
    assert after["net_total"] == before["net_total"] == "12.00"
    assert {m["method"]: m["net"] for m in after["payments"]} == {
        "CASH": "12.00", "CARD": "0.00", "OTHER": "0.00",
    }  # fmt: skip
    assert after["cash"]["expected"] == before["cash"]["expected"]
    assert on_hand(desk) == {"MUG": 8, "BOOK": 5}
    the_books_agree()


def test_the_quote_of_an_exchange_is_the_exchange(desk: Desk) -> None:
    sold = desk.sold(line(desk.mug, 3))
    goods = [line(desk.book), line(desk.mug, "0.333")]
    quoted = quote(desk, *goods, returned=[back(sold, qty="1.5")])
    assert quoted.status_code == 200, quoted.content
    told = quoted.json()
    assert (told["total"], told["returned_total"], told["balance"]) == ("11.50", "18.00", "-6.50")
    swapped = exchange(
        desk, *goods, returned=[back(sold, qty="1.5")], refunds=[pay("6.50", "CARD")]
    ).json()
    names = ("total", "tax_total", "returned_total", "balance")
    assert {name: swapped[name] for name in names} == {name: told[name] for name in names}
    assert [row["line_total"] for row in told["returned"]["lines"]] == [
        row["line_total"] for row in swapped["returned"]["lines"]
    ]
    plain = desk.quote(*goods)
    assert (plain["returned"], plain["returned_total"], plain["balance"]) == (
        None, "0.00", plain["total"],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("payments", "refunds", "total"),
    [
        ([], [], "4.50"),
        ([], [pay("4.49")], "4.50"),
        ([], [pay("12")], "4.50"),
        ([pay("7.50", "CARD")], [pay("4.50")], "0.00"),
    ],
)
def test_the_rest_is_given_back_to_the_penny(
    desk: Desk, payments: list[Any], refunds: list[Any], total: str
) -> None:
    sold = desk.sold(line(desk.mug))
    answer = exchange(
        desk, line(desk.book), returned=[back(sold)], payments=payments, refunds=refunds
    )
    assert (answer.status_code, answer.json()["code"]) == (409, "payment_mismatch")
    assert answer.json()["total"] == total
    assert nothing_happened(desk)


@pytest.mark.parametrize(
    ("payments", "refunds", "total"),
    [([], [], "4.50"), ([pay("4.49")], [], "4.50"), ([pay("4.50")], [pay("1")], "0.00")],
)
def test_the_balance_is_paid_and_nothing_is_refunded_beside_it(
    desk: Desk, payments: list[Any], refunds: list[Any], total: str
) -> None:
    sold = desk.sold(line(desk.book))
    answer = exchange(
        desk, line(desk.mug), returned=[back(sold)], payments=payments, refunds=refunds
    )
    assert (answer.status_code, answer.json()["code"]) == (409, "payment_mismatch")
    assert answer.json()["total"] == total
    assert nothing_happened(desk)


def test_goods_that_come_back_to_the_shelf_may_be_sold_in_the_same_ticket(desk: Desk) -> None:
    sold = desk.sold(line(desk.mug, 10))
    assert on_hand(desk)["MUG"] == 0
    wasted = exchange(desk, line(desk.mug), returned=[back(sold, disposition="WASTE")])
    assert (wasted.status_code, wasted.json()["code"]) == (409, "insufficient_stock")
    assert exchange(desk, line(desk.mug), returned=[back(sold)]).status_code == 201
    assert on_hand(desk)["MUG"] == 0
    two = exchange(desk, line(desk.mug, 2), returned=[back(sold)], payments=[pay("12")])
    assert [s["requested"] for s in two.json()["shortages"]] == ["2.000"]
    with tenant_context(desk.cast.shop.pk):
        entries = StockLedger.objects.filter(variant=desk.mug).order_by("-seq")[:2]
        assert [e.ref_type for e in entries] == [RefType.SALE, RefType.RETURN]
    the_books_agree()


def test_goods_to_be_inspected_pay_for_nothing(desk: Desk) -> None:
    sold = desk.sold(line(desk.mug, 2))
    goods = [back(sold), back(sold, disposition="INSPECT")]
    for answer in (
        exchange(desk, line(desk.mug), returned=goods),
        quote(desk, line(desk.mug), returned=goods),
    ):
        assert answer.status_code == 400
        assert [(e["attr"], e["code"]) for e in answer.json()["errors"]] == [
            ("returned.lines.1.disposition", "inspect_in_exchange")
        ]
    assert nothing_happened(desk)


def test_without_a_receipt_it_takes_a_manager(desk: Desk) -> None:
    goods = [line(desk.book, 2)]
    asked: dict[str, Any] = {"returned": goods, "refunds": [pay("3")]}
    refused = exchange(desk, line(desk.mug), **asked)
    assert (refused.status_code, refused.json()["code"]) == (409, "approval_required")
    swapped = exchange(desk, line(desk.mug), approval=desk.approval, **asked).json()
    manager = {"id": desk.cast.manager.pk, "name": "Manager"}
    assert (swapped["approved_by"], swapped["returned"]["approved_by"]) == (manager, manager)
    assert swapped["returned"]["sale_id"] is None
    assert on_hand(desk) == {"MUG": 9, "BOOK": 7}
    the_books_agree()


def test_more_than_was_sold_is_refused_by_its_place_in_the_request(desk: Desk) -> None:
    sold = desk.sold(line(desk.mug), line(desk.book))
    answer = exchange(desk, line(desk.mug), returned=[back(sold, 1), back(sold, 0, 2)])
    assert (answer.status_code, answer.json()["code"]) == (409, "more_than_sold")
    assert [e["attr"] for e in answer.json()["errors"]] == ["returned.lines.1.qty"]
    assert nothing_happened(desk)


def test_goods_of_a_voided_sale_pay_for_nothing(desk: Desk) -> None:
    sold = desk.sold(line(desk.mug))
    send(desk.client, f"{POS}/sales/{sold['id']}/void")
    answer = exchange(desk, line(desk.mug), returned=[back(sold)])
    assert (answer.status_code, answer.json()["code"]) == (409, "sale_voided")


def test_a_second_exchange_onto_the_same_receipt_takes_what_is_left(desk: Desk) -> None:
    sold = desk.sold(line(desk.mug, 2))
    for _ in range(2):
        assert exchange(desk, line(desk.mug), returned=[back(sold)]).status_code == 201
    third = exchange(desk, line(desk.mug), returned=[back(sold)])
    assert third.json()["code"] == "more_than_sold"
    first = desk.client.get(f"{POS}/sales/{sold['id']}").json()
    assert (first["status"], len(first["returns"])) == ("RETURNED", 2)


def test_what_was_bought_in_an_exchange_comes_back_for_its_whole_price(desk: Desk) -> None:
    sold = desk.sold(line(desk.book))
    swapped = exchange(desk, line(desk.mug), returned=[back(sold)], payments=[pay("4.50")]).json()
    once_more = exchange(desk, line(desk.book), returned=[back(swapped)], refunds=[pay("4.50")])
    assert once_more.status_code == 201, once_more.content
    body = {
        "register_session_id": desk.session.pk,
        "lines": [back(once_more.json())],
        "refunds": [pay("7.50")],
    }
    assert send(desk.client, f"{POS}/returns", body).status_code == 201
    assert on_hand(desk) == {"MUG": 10, "BOOK": 5}
    assert report(desk)["net_total"] == "0.00"
    the_books_agree()


def test_an_exchange_is_not_voided_while_its_return_stands(desk: Desk) -> None:
    sold = desk.sold(line(desk.mug))
    swapped = exchange(desk, line(desk.book), returned=[back(sold)], refunds=[pay("4.50")]).json()
    answer = send(desk.client, f"{POS}/sales/{swapped['id']}/void")
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (409, "exchanged")
    assert problem["return_number"] == swapped["returned"]["number"]
    assert swapped["returned"]["number"] in problem["detail"]
    page = desk.client.get(f"{POS}/sales/{swapped['id']}").json()
    assert (page["can_void"], page["status"]) == (False, "COMPLETED")


def test_the_same_exchange_sent_twice_is_one(desk: Desk) -> None:
    sold = desk.sold(line(desk.mug))
    body = desk.basket(
        line(desk.mug),
        client_id=str(uuid4()),
        returned={"lines": [back(sold)]},
        payments=[],
    )
    first = send(desk.client, f"{POS}/checkout", body)
    again = send(desk.client, f"{POS}/checkout", body)
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json() == first.json()
    with tenant_context(desk.cast.shop.pk):
        assert (Sale.objects.count(), Return.objects.count()) == (2, 1)


def test_goods_that_were_free_are_no_payment(desk: Desk) -> None:
    free = line(desk.mug, unit_price_override="0")
    sold = desk.sold(free, approval=desk.approval, payments=[])
    swapped = exchange(desk, line(desk.book), returned=[back(sold)], payments=[pay("7.50")]).json()
    assert (swapped["balance"], swapped["returned_total"]) == ("7.50", "0.00")
    assert [p["method"] for p in swapped["payments"]] == ["CASH"]
    assert swapped["returned"]["refunds"] == []
    the_books_agree()


def test_foreign_ids_are_missing_in_the_half_that_comes_back_too(
    desk: Desk, sign_in: SignIn
) -> None:
    sold, other = desk.sold(line(desk.mug)), desk.sold(line(desk.mug))
    with tenant_context(desk.cast.rival.pk):
        theirs = VariantFactory.create()
    wrong: list[dict[str, Any]] = [
        {"lines": [{"sale_line_id": 2**50, "qty": "1"}]},
        {"lines": [line(theirs)]},
        {"lines": [back(sold)], "sale_id": 2**50},
        {"lines": [back(sold)], "sale_id": other["id"]},
    ]
    for returned in wrong:
        answer = exchange(desk, line(desk.mug), returned=returned, approval=desk.approval)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), answer.content
    assert nothing_happened(desk, sales=2)


@pytest.mark.parametrize(
    ("damage", "attr"),
    [
        ({"returned": []}, "returned"),
        ({"returned": {"lines": []}}, "returned.lines"),
        ({"returned": {}}, "returned.lines"),
        ({"returned": {"lines": [{"qty": "1"}]}}, "returned.lines.0"),
        ({"returned": {"lines": [{"variant_id": 1, "qty": "NaN"}]}}, "returned.lines.0.qty"),
        ({"returned": {"lines": [{"variant_id": 1, "qty": "1e400"}]}}, "returned.lines.0.qty"),
        (
            {"returned": {"lines": [{"variant_id": 1, "qty": "1", "line_total": "9"}]}},
            "returned.lines.0.line_total",
        ),
        ({"returned": {"lines": [{"variant_id": 1, "qty": "1"}], "total": "9"}}, "returned.total"),
        ({"returned": {"sale_id": 10**30, "lines": [{"variant_id": 1, "qty": "1"}]}}, "returned.sale_id"),
        ({"refunds": [{"method": "CASH", "amount": "1"}]}, "refunds"),
        ({"refunds": "12"}, "refunds"),
    ],
)  # fmt: skip
def test_damaged_input_is_named(desk: Desk, damage: dict[str, Any], attr: str) -> None:
    body = desk.basket(line(desk.mug), client_id=str(uuid4()), payments=[pay("12")], **damage)
    answer = send(desk.client, f"{POS}/checkout", body)
    assert answer.status_code == 400, answer.content
    assert attr in [error["attr"] for error in answer.json()["errors"]], answer.json()["errors"]


def test_a_sum_that_no_till_can_hold_is_refused_where_it_stands(desk: Desk) -> None:
    huge = [line(desk.mug, "99999999999.999")]
    answer = quote(desk, line(desk.mug), returned=huge)
    assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (
        400,
        "returned.lines.0.qty",
    )


def test_one_receipt_shows_both_halves(desk: Desk) -> None:
    sold = desk.sold(line(desk.mug, 2))
    swapped = exchange(desk, line(desk.book), returned=[back(sold)], refunds=[pay("4.50")]).json()
    path = f"{POS}/sales/{swapped['id']}/receipt"
    page = desk.client.get(path).content.decode()
    words = " ".join(re.sub(r"<(style|svg).*?</\1>|<[^>]+>", " ", page, flags=re.DOTALL).split())
    assert (
        f"Exchange {swapped['returned']['number']} from {sold['number']} "
        "Tide Tables 1 × 7.50 7.50 "
        "Without tax 7.50 Total GBP 7.50 "
        "Brought back Sage Mug 1 × 12.00 -12.00 "
        "Brought back -12.00 To give back GBP 4.50 "
        "Given back Cash 4.50"
    ) in words, words
    assert desk.client.get(f"{path}?format=pdf").content.startswith(b"%PDF")
    paid = exchange(desk, line(desk.mug), returned=[back(swapped)], payments=[pay("5")]).json()
    printed = desk.client.get(f"{POS}/sales/{paid['id']}/receipt").content.decode()
    assert "To pay GBP" in printed
    assert "Change" in printed


@pytest.mark.parametrize(
    "corruption",
    [
        "UPDATE pos_payment SET reference = '' WHERE method = 'OTHER' AND tenant_id = %s",
        "UPDATE pos_refund SET reference = '' WHERE method = 'OTHER' AND tenant_id = %s",
        "UPDATE pos_payment SET amount = amount + 1 WHERE method = 'OTHER' AND tenant_id = %s",
        "UPDATE pos_refund SET amount = amount + 1 WHERE method = 'OTHER' AND tenant_id = %s",
    ],
)
def test_halves_that_pay_each_other_differently_are_found(desk: Desk, corruption: str) -> None:
    sold = desk.sold(line(desk.mug))
    swapped = exchange(desk, line(desk.book), returned=[back(sold)], refunds=[pay("4.50")]).json()
    damage(corruption, desk.cast.shop.pk)
    exchanged = f"exchange of {swapped['returned']['number']} for {swapped['number']}"
    assert exchanged in findings(5)


def test_statements_per_exchange_do_not_grow_with_its_lines(desk: Desk) -> None:
    with tenant_context(desk.cast.shop.pk):
        variants = [VariantFactory.create(price=Decimal(3)) for _ in range(20)]
        posted(
            *(move(desk.cast.high_street, v, 9, RefType.OPENING, unit_cost="1") for v in variants)
        )
    sold = desk.sold(*(line(v, 2) for v in variants))

    def statements(lines: int) -> list[str]:
        body = desk.basket(
            *(line(v) for v in variants[:lines]),
            client_id=str(uuid4()),
            returned={"lines": [back(sold, place) for place in range(lines)]},
            payments=[],
        )
        with CaptureQueriesContext(connection) as captured:
            assert send(desk.client, f"{POS}/checkout", body).status_code == 201
        return [
            query["sql"]
            for query in captured
            if not query["sql"].startswith(("SAVEPOINT", "RELEASE", "SET "))
            and "django_session" not in query["sql"]
            and "accounts_" not in query["sql"]
        ]

    one, twenty = statements(1), statements(20)
    assert [sql[:40] for sql in one] == [sql[:40] for sql in twenty]
    assert len(twenty) == 32
