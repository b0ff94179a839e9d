"""Two clocks, two answers: what we now know was there, and what we believed then."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.db.models import Sum
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.selectors import Clock, stock_as_of
from inventory.tests.movements import NOON, move, posted
from tenants.context import tenant_context

STOCK = "/api/v1/inventory/stock"
SignIn = Callable[[User], Client]
DAY = dt.timedelta(days=1)


@pytest.fixture
def traded(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Variant:
    """Opened on day 0, 3 wasted on day 2; 4 that had gone on day 1 were taken down on day 3."""
    with tenant_context(cast.shop.id):
        variant = VariantFactory.create(sku="A-1")
        for recorded, occurred, qty, kind in [
            (0, 0, 10, RefType.OPENING),
            (2, 2, -3, RefType.WASTE),
            (3, 1, -4, RefType.ADJUSTMENT),
        ]:
            now = NOON + recorded * DAY
            monkeypatch.setattr("inventory.ledger.timezone.now", lambda now=now: now)
            happened = NOON + occurred * DAY
            cost = "2" if kind == RefType.OPENING else None
            posted(move(cast.high_street, variant, qty, kind, occurred_at=happened, unit_cost=cost))
    monkeypatch.undo()
    return variant


def row(client: Client, moment: dt.datetime, clock: str) -> dict[str, Any]:
    answer = client.get(STOCK, {"as_of": moment.isoformat(), "clock": clock})
    assert answer.status_code == 200, answer.content
    (found,) = answer.json()["results"]
    return dict(found)


@pytest.mark.parametrize(
    ("day", "occurred", "recorded"), [(-1, 0, 0), (0, 10, 10), (1, 6, 10), (2, 3, 7), (3, 3, 3)]
)
def test_each_clock_has_its_answer(
    cast: Cast, traded: Variant, sign_in: SignIn, day: int, occurred: int, recorded: int
) -> None:
    owner, moment = sign_in(cast.owner), NOON + day * DAY
    for clock, units in [("OCCURRED", occurred), ("RECORDED", recorded)]:
        found = row(owner, moment, clock)
        assert (found["on_hand"], found["stock_value"]) == (f"{units}.000", f"{units * 2}.000000")
        assert (found["allocated"], found["is_low_stock"], found["average_cost"]) == (None,) * 3


def test_without_a_clock_it_is_what_happened(cast: Cast, traded: Variant, sign_in: SignIn) -> None:
    answer = sign_in(cast.staff).get(STOCK, {"as_of": (NOON + DAY).isoformat()})
    (found,) = answer.json()["results"]
    assert (found["on_hand"], found["stock_value"]) == ("6.000", None)


@pytest.mark.parametrize(
    ("query", "attr"),
    [
        ("as_of=yesterday", "as_of"),
        ("as_of=2026-13-40T00:00:00Z", "as_of"),
        ("as_of=2026-03-01T00:00:00", "as_of"),
        ("as_of=2999-01-01T00:00:00Z", "as_of"),
        ("as_of=", "as_of"),
        ("as_of=2026-03-01T00:00:00Z&clock=WALL", "clock"),
        ("clock=OCCURRED", "clock"),
        ("as_of=2026-03-01T00:00:00Z&low_stock=true", "low_stock"),
        ("as_of=2026-03-01T00:00:00Z&out_of_stock=true", "out_of_stock"),
        ("as_of=2026-03-01T00:00:00Z&ordering=on_hand", "ordering"),
    ],
)
def test_what_cannot_be_answered_is_refused(
    cast: Cast, traded: Variant, sign_in: SignIn, query: str, attr: str
) -> None:
    answer = sign_in(cast.owner).get(f"{STOCK}?{query}")
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["attr"] == attr


def test_the_names_filter_it_too_and_a_page_costs_the_same(
    cast: Cast, traded: Variant, sign_in: SignIn
) -> None:
    owner, moment = sign_in(cast.owner), NOON.isoformat().replace("+", "%2B")
    assert owner.get(f"{STOCK}?as_of={moment}&search=nothing").json()["count"] == 0
    with CaptureQueriesContext(connection) as captured:
        owner.get(f"{STOCK}?as_of={moment}&store_id={cast.high_street.id}")
    assert len(captured) == 8  # the seven of the list of today, and the store's


def test_it_equals_a_plain_sum_at_every_moment(cast: Cast, traded: Variant) -> None:
    with tenant_context(cast.shop.id):
        item = InventoryItem.objects.get()
        for hour in range(-30, 96, 5):
            moment = NOON + dt.timedelta(hours=hour)
            for clock, column in [(Clock.OCCURRED, "occurred_at"), (Clock.RECORDED, "recorded_at")]:
                plain = StockLedger.objects.filter(item=item, **{f"{column}__lte": moment})
                total = plain.aggregate(total=Sum("qty_delta"))["total"] or Decimal(0)
                then: Any = stock_as_of(moment, clock).get()
                assert then.on_hand_then == total
