"""Sent, received bit by bit, closed short: each unit and penny is accounted for."""

import json
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.tests.movements import move, posted
from inventory.tests.transferring import (
    TRANSFERS,
    SignIn,
    draft,
    expected,
    is_proven,
    line,
    quantities,
    send,
    sent,
    stock,
    tea,
)
from tenants.context import tenant_context

__all__ = ["tea"]  # a fixture


def test_ten_are_sent_and_each_is_accounted_for(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    """Receive 4; 3 of which 1 is damaged; 2 are lost and 1 comes back."""
    client = sign_in(cast.manager)
    transfer = draft(client, cast, line(tea, qty=10))
    path = f"/{transfer['id']}"
    assert (transfer["status"], transfer["version"]) == ("DRAFT", 1)
    assert (stock(cast)["HS"][0], expected(cast)) == (20, [])
    is_proven()

    steps = [
        ("/send", {}, "IN_TRANSIT", "10 0 0 0 0 10"),
        ("/receive", line(tea, qty_receive=4), "PARTIAL_RECEIVED", "10 4 0 0 0 6"),
        (
            "/receive",
            {"lines": [line(tea, qty_receive=3, qty_damaged=1)]},
            "PARTIAL_RECEIVED",
            "10 7 1 0 0 3",
        ),
        (
            "/close",
            {
                "lines": [
                    {**line(tea, qty=2), "outcome": "LOST", "reason_code": "THEFT"},
                    {**line(tea, qty=1), "outcome": "RETURNED"},
                ]
            },
            "RECEIVED",
            "10 7 1 2 1 0",
        ),
    ]
    remaining = []
    for step, body, status, wanted in steps:
        answer = send(client, f"{path}{step}", body)
        assert answer.status_code == 200, answer.content
        document = answer.json()
        assert document["status"] == status
        assert quantities(document) == tuple(wanted.split())
        assert document["lines"][0]["unit_cost"] == "2.505000"
        remaining.append((document["value_in_transit"], expected(cast)))
        is_proven()
    assert remaining == [
        ("25.050000", [("ST", 10)]),
        ("15.030000", [("ST", 6)]),
        ("7.515000", [("ST", 3)]),
        ("0.000000", []),
    ]
    # 20 there once: 11 and 6 are left, 1 was damaged and 2 were lost, at 2.505 each.
    assert stock(cast) == {
        "HS": (Decimal(11), Decimal("27.555")),
        "ST": (Decimal(6), Decimal("15.03")),
    }
    with tenant_context(cast.shop.pk):
        entries = StockLedger.objects.filter(ref_id=transfer["id"], ref_label=transfer["number"])
        told = [
            (e.store.code, e.ref_type, int(e.qty_delta), e.unit_cost, e.reason_code)
            for e in entries.select_related("store").order_by("id")
        ]
    cost = Decimal("2.505")
    assert told == [
        ("HS", "TRANSFER_OUT", -10, cost, ""),
        ("ST", "TRANSFER_IN", 4, cost, ""),
        ("ST", "TRANSFER_IN", 3, cost, ""),
        ("ST", "WASTE", -1, cost, "DAMAGED"),
        ("HS", "TRANSFER_IN", 2, cost, ""),
        ("HS", "TRANSFER_IN", 1, cost, ""),
        ("HS", "WASTE", -2, cost, "THEFT"),
    ]
    got = client.get(f"{TRANSFERS}{path}").json()
    assert [event["event"] for event in got["events"]] == [
        "CREATED",
        "SENT",
        "RECEIVED",
        "RECEIVED",
        "CLOSED",
    ]
    assert got["events"][2]["actor"]["id"] == cast.manager.pk
    assert got["events"][2]["lines"][0]["qty"] == "4.000"


def test_the_last_unit_takes_what_value_is_left_of_the_line(cast: Cast, sign_in: SignIn) -> None:
    with tenant_context(cast.shop.pk):
        odd = VariantFactory.create(sku="ODD")
        posted(
            move(cast.high_street, odd, 2, RefType.OPENING, unit_cost="3.333333"),
            move(cast.high_street, odd, 1, RefType.OPENING, unit_cost="3.333334"),
        )
    client = sign_in(cast.owner)
    transfer = sent(client, cast, line(odd, qty=3))
    for _ in range(3):
        assert send(client, f"/{transfer}/receive", line(odd, qty_receive=1)).status_code == 200
    assert stock(cast) == {"HS": (0, 0), "ST": (Decimal(3), Decimal(10))}
    is_proven()


@pytest.mark.parametrize("body", [None, {"all": True}, {}])
def test_everything_outstanding_is_received_at_once(
    cast: Cast, tea: Variant, sign_in: SignIn, body: Any
) -> None:
    client = sign_in(cast.owner)
    transfer = sent(client, cast, line(tea, qty=6))
    assert send(client, f"/{transfer}/receive", line(tea, qty_receive=2)).status_code == 200
    answer = client.generic(
        "POST",
        f"{TRANSFERS}/{transfer}/receive",
        b"" if body is None else json.dumps(body),
        content_type="" if body is None else "application/json",
        headers={"Idempotency-Key": str(uuid4())},
    )
    assert answer.status_code == 200, answer.content
    assert answer.json()["status"] == "RECEIVED"
    assert stock(cast)["ST"][0] == 6


def test_a_short_pick_sends_what_is_there_and_the_rest_falls_away(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    transfer = draft(client, cast, line(tea, qty=12))
    picked = {"lines": [line(tea, qty_sent=5)]}
    answer = send(client, f"/{transfer['id']}/send", picked).json()
    assert quantities(answer) == ("5", "0", "0", "0", "0", "5")
    assert answer["lines"][0]["qty"] == "12.000"
    assert (stock(cast)["HS"][0], expected(cast)) == (15, [("ST", 5)])
    is_proven()


def test_what_is_not_there_or_promised_to_others_is_not_sent(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    with tenant_context(cast.shop.pk):
        other = VariantFactory.create(sku="ZINC")
        InventoryItem.objects.filter(variant=tea).update(allocated=15)
    transfer = draft(client, cast, line(tea, qty=6), line(other, qty=1))
    refused = send(client, f"/{transfer['id']}/send")
    assert (refused.status_code, refused.json()["code"]) == (409, "insufficient_stock")
    short = [(s["sku"], s["requested"], s["available"]) for s in refused.json()["shortages"]]
    assert short == [("TEA", "6.000", "5.000"), ("ZINC", "1.000", "0.000")]
    assert (stock(cast)["HS"][0], expected(cast)) == (20, [])
    assert client.get(f"{TRANSFERS}/{transfer['id']}").json()["status"] == "DRAFT"


def test_more_than_remains_is_refused_with_the_remainder(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    transfer = sent(client, cast, line(tea, qty=3))
    close = [{**line(tea, qty=2), "outcome": "LOST"}, {**line(tea, qty=2), "outcome": "RETURNED"}]
    for step, body in (("receive", line(tea, qty_receive=4)), ("close", {"lines": close})):
        refused = send(client, f"/{transfer}/{step}", body)
        assert (refused.status_code, refused.json()["code"]) == (409, "more_than_remaining")
        assert refused.json()["remaining"] == [
            {"variant_id": tea.pk, "sku": "TEA", "qty_remaining": "3.000"}
        ]
    assert expected(cast) == [("ST", 3)]


def test_cancelling_returns_what_is_still_on_its_way(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    whole, part = (sent(client, cast, line(tea, qty=4)) for _ in range(2))
    assert send(client, f"/{part}/receive", line(tea, qty_receive=1)).status_code == 200
    planned = draft(client, cast, line(tea, qty=4))["id"]
    wanted = {whole: "CANCELLED", part: "RECEIVED", planned: "CANCELLED"}
    for transfer, status in wanted.items():
        assert send(client, f"/{transfer}/cancel").json()["status"] == status
        again = send(client, f"/{transfer}/cancel")
        assert (again.status_code, again.json()["code"]) == (409, "transfer_state")
        assert again.json()["current_status"] == status
    assert (stock(cast)["HS"][0], stock(cast)["ST"][0], expected(cast)) == (19, 1, [])
    is_proven()


def test_damaged_goods_come_to_a_shelf_that_owes_some(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    """The shelf at the other end is below zero: what arrives broken is still written off there."""
    client = sign_in(cast.owner)
    with tenant_context(cast.shop.pk):
        posted(move(cast.station, tea, -5, RefType.SALE, oversell="APPROVAL"))
    transfer = sent(client, cast, line(tea, qty=2))
    body = line(tea, qty_receive=1, qty_damaged=1)
    assert send(client, f"/{transfer}/receive", body).status_code == 200
    lost = {"lines": [{**line(tea, qty=1), "outcome": "LOST"}]}
    assert send(client, f"/{transfer}/close", lost).status_code == 200
    assert stock(cast)["ST"][0] == -5
