"""Two people at the same suggestions: the second one is told, and nothing is bought twice."""

from collections import Counter
from typing import Any

import pytest

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.tests.test_concurrency import at_once
from inventory.transfers.models import Transfer
from purchasing.orders.models import PurchaseOrder
from purchasing.tests.buying import SignIn
from purchasing.tests.reordering import act, opened, order_line, quantities, sells, suggested
from tenants.context import tenant_context


@pytest.fixture
def wares(cast: Cast) -> list[Variant]:
    """Tea and a mug lack 6 each on the high street."""
    return lacking(cast)


def lacking(cast: Cast) -> list[Variant]:
    with tenant_context(cast.shop.pk):
        variants: list[Variant] = [
            VariantFactory.create(sku=sku, reorder_point=10) for sku in ("TEA", "MUG")
        ]
    for variant in variants:
        opened(cast, cast.high_street, variant, 4)
        sells(cast, variant)
    return variants


def drafts(cast: Cast) -> int:
    with tenant_context(cast.shop.pk):
        return PurchaseOrder.objects.count() + Transfer.objects.count()


def test_who_orders_what_another_ordered_since_is_told_which_lines(
    cast: Cast, wares: list[Variant], sign_in: SignIn
) -> None:
    tea, mug = wares
    manager, owner = sign_in(cast.manager), sign_in(cast.owner)
    seen = [order_line(cast.high_street, v, 6, coming="0.000") for v in wares]
    first = act(manager, "create_pos", {"lines": [order_line(cast.high_street, mug, 2)]})
    assert first.status_code == 201
    refused = act(owner, "create_pos", {"lines": seen})
    assert (refused.status_code, refused.json()["code"]) == (409, "suggestion_changed")
    assert refused.json()["errors"] == [
        {
            "attr": "lines.1.coming",
            "code": "suggestion_changed",
            "detail": "2 of MUG are coming to HS by now, 0 when you looked.",
        }
    ]
    assert drafts(cast) == 1
    rows = {row["sku"]: row for row in suggested(owner)}
    again = [
        order_line(cast.high_street, tea, 6, coming="0"),
        order_line(cast.high_street, mug, 4, coming=rows["MUG"]["planned_qty"]),
    ]
    assert act(owner, "create_pos", {"lines": again}).status_code == 201
    assert suggested(owner) == []


def test_less_coming_than_was_seen_is_no_reason_to_refuse(
    cast: Cast, wares: list[Variant], sign_in: SignIn
) -> None:
    line = order_line(cast.high_street, wares[0], 6, coming="99.5")
    assert act(sign_in(cast.owner), "create_pos", {"lines": [line]}).status_code == 201


def test_a_transfer_of_what_another_ordered_since_is_refused(
    cast: Cast, wares: list[Variant], sign_in: SignIn
) -> None:
    owner, tea = sign_in(cast.owner), wares[0]
    opened(cast, cast.station, tea, 40)
    # What comes to another store is no matter.
    assert (
        act(owner, "create_pos", {"lines": [order_line(cast.station, tea, 5)]}).status_code == 201
    )
    ends = {"from_store_id": cast.station.pk, "to_store_id": cast.high_street.pk}

    def shared(coming: str) -> Any:
        line = {"variant_id": tea.pk, "qty": "3", "coming": coming}
        return act(owner, "create_transfer", {**ends, "lines": [line]})

    assert shared("0").status_code == 201
    refused = shared("0")
    assert (refused.status_code, refused.json()["code"]) == (409, "suggestion_changed")
    assert refused.json()["errors"][0]["attr"] == "lines.0.coming"
    assert shared("3").status_code == 201


@pytest.mark.parametrize("coming", ["-1", "NaN", "1e400", "x", {}, [1], True, "0.0001", "\x00"])
def test_a_bad_number_of_what_was_seen_is_refused(
    cast: Cast, wares: list[Variant], sign_in: SignIn, coming: Any
) -> None:
    owner = sign_in(cast.owner)
    line = order_line(cast.high_street, wares[0], 6, coming=coming)
    answer = act(owner, "create_pos", {"lines": [line]})
    assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, "lines.0.coming")
    assert drafts(cast) == 0


def test_of_many_who_order_the_same_at_once_one_does(
    live_cast: Cast, sign_in: SignIn, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("ERROR", "django.request")  # refusals are what should be
    variants = lacking(live_cast)
    seen = [order_line(live_cast.high_street, v, 6, coming="0") for v in variants]
    clients = [sign_in(live_cast.owner) for _ in range(6)]

    def order(n: int) -> Any:
        # Half of them the other way round.
        lines = seen if n % 2 else seen[::-1]
        return act(clients[n], "create_pos", {"lines": lines})

    answers = at_once(live_cast, order, threads=6)
    told = Counter("done" if a.status_code == 201 else a.json()["code"] for a in answers)
    assert told == {"done": 1, "suggestion_changed": 5}
    assert drafts(live_cast) == 1
    assert quantities(clients[0]) == {}
