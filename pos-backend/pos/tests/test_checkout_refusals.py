"""Shortages, prices and promises: what the shop lets through, and on whose word."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.utils import timezone

from inventory.models import InventoryItem, RefType, StockLedger
from inventory.reservations.services import reserve
from pos.models import Sale
from pos.tests.till import Desk, line, on_hand
from tenants.context import tenant_context

CASH, CARD = "CASH", "CARD"


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
