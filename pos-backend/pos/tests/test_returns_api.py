"""Goods and money back: at most what was sold, exactly what was paid, and where the goods go."""

from decimal import Decimal
from typing import Any

import pytest

from catalog.tests.factories import VariantFactory
from inventory.models import InventoryItem, RefType, StockLedger
from pos.tests.till import POS, Desk, SignIn, line, send, the_books_agree
from stores.models import Register
from tenants.context import tenant_context

RETURNS = f"{POS}/returns"


def back(
    sale: dict[str, Any], place: int, qty: Any, disposition: str = "RESTOCK"
) -> dict[str, Any]:
    return {
        "sale_line_id": sale["lines"][place]["id"], "qty": str(qty), "disposition": disposition,
    }  # fmt: skip


def give_back(desk: Desk, *lines: dict[str, Any], amount: str | None = None, **changes: Any) -> Any:
    """A return, refunded in cash: exactly what its quote says, unless another `amount` is given."""
    body = {"register_session_id": desk.session.pk, "lines": list(lines), **changes}
    if "refunds" not in body:
        total = amount if amount is not None else quote(desk, *lines, **changes)["total"]
        body["refunds"] = [{"method": "CASH", "amount": total}] if Decimal(total) else []
    return send(desk.client, RETURNS, body)


def quote(desk: Desk, *lines: dict[str, Any], **changes: Any) -> dict[str, Any]:
    body = {"register_session_id": desk.session.pk, "lines": list(lines), **changes}
    body.pop("approval", None)
    answer = desk.client.post(f"{RETURNS}/quote", body, "application/json")
    return dict(answer.json()) if answer.status_code == 200 else {"total": "1.00"}


def sale_of(desk: Desk, sale: dict[str, Any]) -> dict[str, Any]:
    return dict(desk.client.get(f"{POS}/sales/{sale['id']}").json())


def on_hand(desk: Desk) -> int:
    with tenant_context(desk.cast.shop.pk):
        return int(InventoryItem.objects.get(variant=desk.mug).on_hand)


def test_a_whole_return_refunds_the_total_and_restocks(desk: Desk) -> None:
    sale = desk.sold(line(desk.mug, 3), line(desk.book), line(desk.postage))
    answer = give_back(desk, back(sale, 0, 3), back(sale, 1, 1), back(sale, 2, 1, "NO_GOODS"))
    assert answer.status_code == 201, answer.content
    returned = answer.json()
    assert (returned["total"], returned["tax_total"]) == (sale["total"], sale["tax_total"])
    assert (returned["number"], returned["status"]) == ("HS-T1-R-000001", "COMPLETED")
    assert (returned["sale_number"], returned["refunded_total"]) == (sale["number"], sale["total"])
    now = sale_of(desk, sale)
    assert now["status"] == "RETURNED"
    assert [row["returnable_qty"] for row in now["lines"]] == ["0.000"] * 3
    assert on_hand(desk) == 10
    with tenant_context(desk.cast.shop.pk):
        entry = StockLedger.objects.get(ref_type=RefType.RETURN, variant=desk.mug)
    assert (entry.ref_id, entry.unit_cost) == (returned["id"], 4)


def test_units_that_come_back_one_by_one_refund_the_line_to_the_penny(desk: Desk) -> None:
    with tenant_context(desk.cast.shop.pk):
        desk.mug.price = Decimal("3.335")
        desk.mug.save()
    sale = desk.sold(line(desk.mug, 3))
    assert sale["total"] == "10.01"
    refunds = [give_back(desk, back(sale, 0, 1)).json()["total"] for _ in range(3)]
    assert refunds == ["3.34", "3.33", "3.34"]


def test_more_than_was_sold_is_refused_line_by_line_and_changes_nothing(desk: Desk) -> None:
    sale = desk.sold(line(desk.mug, 3), line(desk.book))
    assert give_back(desk, back(sale, 0, 2)).status_code == 201
    answer = give_back(desk, back(sale, 0, 2), back(sale, 1, 2))
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (409, "more_than_sold")
    assert [(e["attr"], e["detail"]) for e in problem["errors"]] == [
        ("lines.0.qty", "Of MUG 1 may still come back."),
        ("lines.1.qty", "Of BOOK 1 may still come back."),
    ]
    twice = give_back(desk, back(sale, 0, 1), back(sale, 0, 1), amount="24")
    assert twice.json()["errors"][0]["attr"] == "lines.1.qty"
    assert sale_of(desk, sale)["status"] == "PARTIALLY_RETURNED"
    assert on_hand(desk) == 9


@pytest.mark.parametrize(
    ("disposition", "on_the_shelf", "entries"),
    [
        ("RESTOCK", 10, {RefType.RETURN: 1}),
        ("WASTE", 9, {RefType.RETURN: 1, RefType.WASTE: -1}),
        ("NO_GOODS", 9, {}),
    ],
)
def test_goods_go_where_they_are_said_to(
    desk: Desk, disposition: str, on_the_shelf: int, entries: dict[str, int]
) -> None:
    sale = desk.sold(line(desk.mug))
    returned = give_back(desk, back(sale, 0, 1, disposition)).json()
    assert returned["refunded_total"] == "12.00"
    assert on_hand(desk) == on_the_shelf
    with tenant_context(desk.cast.shop.pk):
        found = StockLedger.objects.filter(ref_id=returned["id"], ref_label=returned["number"])
        assert {entry.ref_type: entry.qty_delta for entry in found} == entries


@pytest.mark.parametrize(
    "refunds",
    [[], [{"method": "CASH", "amount": "11.99"}], [{"method": "CARD", "amount": "12.01"}]],
)
def test_refunds_must_add_up(desk: Desk, refunds: list[dict[str, str]]) -> None:
    sale = desk.sold(line(desk.mug))
    answer = give_back(desk, back(sale, 0, 1), refunds=refunds)
    assert (answer.status_code, answer.json()["code"]) == (409, "payment_mismatch")
    assert answer.json()["total"] == "12.00"
    assert on_hand(desk) == 9


def test_a_refund_may_be_split(desk: Desk) -> None:
    sale = desk.sold(line(desk.mug))
    split = [{"method": "CARD", "amount": "10"}, {"method": "CASH", "amount": "2"}]
    returned = give_back(desk, back(sale, 0, 1), refunds=split).json()
    assert [(r["method"], r["amount"]) for r in returned["refunds"]] == [
        ("CARD", "10.00"),
        ("CASH", "2.00"),
    ]


def test_the_receipts_only_line_of_a_variant_can_be_named_by_it(desk: Desk) -> None:
    sale = desk.sold(line(desk.mug, 2), line(desk.book), line(desk.book))
    named = {"variant_id": desk.mug.pk, "qty": "1"}
    assert give_back(desk, named, sale_id=sale["id"]).status_code == 201
    twice = give_back(desk, {"variant_id": desk.book.pk, "qty": "1"}, sale_id=sale["id"])
    other = give_back(desk, {"variant_id": desk.postage.pk, "qty": "1"}, sale_id=sale["id"])
    for answer in (twice, other):
        assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (
            400,
            "lines.0.variant_id",
        )


def test_without_a_receipt_it_takes_a_manager_and_pays_the_current_price(desk: Desk) -> None:
    goods = {"variant_id": desk.mug.pk, "qty": "2", "disposition": "RESTOCK"}
    refused = give_back(desk, goods)
    assert (refused.status_code, refused.json()["code"]) == (409, "approval_required")
    wrong = give_back(desk, goods, approval={**desk.approval, "pin": "9999"})
    assert (wrong.status_code, wrong.json()["code"]) == (403, "approval_refused")
    returned = give_back(desk, goods, approval=desk.approval).json()
    assert (returned["total"], returned["sale_id"]) == ("24.00", None)
    assert returned["approved_by"] == {"id": desk.cast.manager.pk, "name": "Manager"}
    assert on_hand(desk) == 12


def test_what_is_inspected_moves_and_refunds_once_it_is_accepted(desk: Desk) -> None:
    sale = desk.sold(line(desk.mug, 3), line(desk.book))
    returned = give_back(
        desk, back(sale, 0, 2, "INSPECT"), back(sale, 1, 1, "INSPECT"), back(sale, 0, 1)
    ).json()
    assert returned["status"] == "AWAITING_INSPECTION"
    assert (returned["refunded_total"], returned["pending_total"]) == ("12.00", "31.50")
    assert on_hand(desk) == 8
    assert sale_of(desk, sale)["lines"][0]["pending_qty"] == "2.000"
    assert give_back(desk, back(sale, 1, 1), amount="7.50").status_code == 409

    mugs, book, _ = returned["lines"]
    url = f"{RETURNS}/{returned['id']}/inspect"
    body: dict[str, Any] = {
        "register_session_id": desk.session.pk,
        "lines": [
            {"return_line_id": mugs["id"], "outcome": "ACCEPTED", "disposition": "WASTE"},
            {"return_line_id": book["id"], "outcome": "REJECTED"},
        ],
    }
    short = send(desk.client, url, {**body, "refunds": []})
    assert (short.status_code, short.json()["total"]) == (409, "24.00")
    body["refunds"] = [{"method": "CASH", "amount": "24"}]
    settled = send(desk.client, url, body)
    assert settled.status_code == 200, settled.content
    done = settled.json()
    assert (done["status"], done["total"], done["pending_total"]) == ("COMPLETED", "36.00", "0.00")
    assert [(row["inspection"], row["disposition"]) for row in done["lines"]] == [
        ("ACCEPTED", "WASTE"),
        ("REJECTED", "INSPECT"),
        ("", "RESTOCK"),
    ]
    assert on_hand(desk) == 8
    again = send(desk.client, url, body)
    assert (again.status_code, again.json()["code"]) == (409, "already_inspected")
    now = sale_of(desk, sale)
    assert now["status"] == "PARTIALLY_RETURNED"
    assert now["lines"][1]["returnable_qty"] == "1.000", "what was rejected may come back again"
    with tenant_context(desk.cast.shop.pk):
        cost = StockLedger.objects.get(ref_type=RefType.RETURN, ref_id=done["id"], line=1).unit_cost
    assert cost == 4
    the_books_agree()


def test_a_return_that_is_rejected_whole_leaves_the_sale_as_it_was(desk: Desk) -> None:
    sale = desk.sold(line(desk.mug))
    returned = give_back(desk, back(sale, 0, 1, "INSPECT")).json()
    done = send(
        desk.client,
        f"{RETURNS}/{returned['id']}/inspect",
        {
            "register_session_id": desk.session.pk,
            "lines": [{"return_line_id": returned["lines"][0]["id"], "outcome": "REJECTED"}],
            "refunds": [],
        },
    ).json()
    assert (done["status"], done["total"]) == ("REJECTED", "0.00")
    assert sale_of(desk, sale)["status"] == "COMPLETED"
    void = send(desk.client, f"{POS}/sales/{sale['id']}/void")
    assert void.status_code == 200
    the_books_agree()


def test_goods_of_a_voided_sale_do_not_come_back(desk: Desk) -> None:
    sale = desk.sold(line(desk.mug))
    send(desk.client, f"{POS}/sales/{sale['id']}/void")
    answer = give_back(desk, back(sale, 0, 1), amount="12")
    assert (answer.status_code, answer.json()["code"]) == (409, "sale_voided")


def test_foreign_and_mixed_receipts_are_refused(desk: Desk, sign_in: SignIn) -> None:
    one, two = desk.sold(line(desk.mug)), desk.sold(line(desk.mug))
    mixed = give_back(desk, back(one, 0, 1), back(two, 0, 1), amount="24")
    assert (mixed.status_code, mixed.json()["errors"][0]["attr"]) == (400, "lines")
    with tenant_context(desk.cast.rival.pk):
        theirs = VariantFactory.create()
    other_line = {"sale_line_id": two["lines"][0]["id"], "qty": "1"}
    for answer in (
        give_back(desk, {"sale_line_id": 2**50, "qty": "1"}, amount="12"),
        give_back(desk, other_line, sale_id=one["id"], amount="12"),
        give_back(desk, back(one, 0, 1), sale_id=2**50, amount="12"),
        give_back(desk, {"variant_id": theirs.pk, "qty": "1"}, amount="12", approval=desk.approval),
        give_back(desk, back(one, 0, 1), register_session_id=2**50, amount="12"),
        sign_in(desk.cast.outsider).get(f"{POS}/sales/{one['id']}"),
        send(sign_in(desk.cast.outsider), f"{POS}/sales/{one['id']}/void"),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), answer.content


def test_a_receipt_of_another_store_is_taken_where_the_goods_are_brought(
    desk: Desk, sign_in: SignIn
) -> None:
    sale = desk.sold(line(desk.mug))
    with tenant_context(desk.cast.shop.pk):
        register = Register.objects.create(store=desk.cast.station, code="T7")
    owner = sign_in(desk.cast.owner)
    opened = send(
        owner, f"{POS}/register_sessions", {"register_id": register.pk, "opening_float": "50"}
    ).json()
    body = {
        "register_session_id": opened["id"],
        "lines": [back(sale, 0, 1)],
        "refunds": [{"method": "CASH", "amount": "12"}],
    }
    assert send(desk.client, RETURNS, body).status_code == 403, "the staff do not work there"
    assert send(owner, RETURNS, body).status_code == 201
    with tenant_context(desk.cast.shop.pk):
        there = InventoryItem.objects.get(variant=desk.mug, store=desk.cast.station)
    assert (there.on_hand, there.stock_value) == (1, 4)
    assert on_hand_at(desk, desk.cast.high_street.pk) == 9
    the_books_agree()


def on_hand_at(desk: Desk, store_id: int) -> int:
    with tenant_context(desk.cast.shop.pk):
        return int(InventoryItem.objects.get(variant=desk.mug, store_id=store_id).on_hand)


@pytest.mark.parametrize(
    ("damage", "attr"),
    [
        ({"lines": []}, "lines"),
        ({"lines": [{"qty": "1"}]}, "lines.0"),
        ({"lines": [{"variant_id": 1, "sale_line_id": 1, "qty": "1"}]}, "lines.0"),
        ({"lines": [{"variant_id": 1, "qty": "NaN"}]}, "lines.0.qty"),
        ({"lines": [{"variant_id": 1, "qty": "1", "disposition": "EAT"}]}, "lines.0.disposition"),
        ({"lines": [{"variant_id": 1, "qty": "1", "line_total": "5"}]}, "lines.0.line_total"),
        ({"refunds": None}, "refunds"),
        ({"refunds": [{"method": "CASH", "amount": "-1"}]}, "refunds.0.amount"),
        ({"sale_id": "x"}, "sale_id"),
    ],
)
def test_damaged_input_is_named(desk: Desk, damage: dict[str, Any], attr: str) -> None:
    body = {
        "register_session_id": desk.session.pk,
        "lines": [{"variant_id": desk.mug.pk, "qty": "1"}],
        "refunds": [],
        **damage,
    }
    answer = send(desk.client, RETURNS, body)
    assert answer.status_code == 400, answer.content
    assert attr in [error["attr"] for error in answer.json()["errors"]], answer.json()["errors"]
