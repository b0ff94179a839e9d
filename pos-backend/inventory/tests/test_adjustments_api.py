import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from accounts.models import User
from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory import ledger
from inventory.adjustments.models import Adjustment
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.movements import Count
from inventory.tests.movements import NOON, move, posted
from inventory.tests.test_movements_api import post
from tenants.context import tenant_context

ADJUSTMENTS = "/api/v1/inventory/adjustments"
REASONS = f"{ADJUSTMENTS}/reasons"
SignIn = Callable[[User], Client]


@pytest.fixture
def shelf(cast: Cast) -> list[Variant]:
    """Two variants on the high street: 10 and 4 units at 2.50."""
    with tenant_context(cast.shop.id):
        variants = [VariantFactory.create(sku=sku) for sku in ("A-1", "B-1")]
        posted(
            move(cast.high_street, variants[0], 10, RefType.OPENING, unit_cost="2.5"),
            move(cast.high_street, variants[1], 4, RefType.OPENING, unit_cost="2.5"),
        )
    return variants


def adjust(client: Client, cast: Cast, *lines: dict[str, Any], **changes: Any) -> Any:
    request = {"store_id": cast.high_street.id, "reason_code": "CORRECTION", "lines": lines}
    return post(client, {**request, **changes}, ADJUSTMENTS)


def on_hand(cast: Cast) -> list[int]:
    with tenant_context(cast.shop.id):
        return [int(i.on_hand) for i in InventoryItem.objects.order_by("variant__sku")]


def test_several_lines_are_one_document(cast: Cast, shelf: list[Variant], sign_in: SignIn) -> None:
    answer = adjust(
        sign_in(cast.staff),
        cast,
        {"variant_id": shelf[0].id, "qty_delta": "-1"},
        {"variant_id": shelf[1].id, "set_to": "6", "expected_on_hand": "4"},
        note="Spring clean",
    )
    assert answer.status_code == 201, answer.content
    document = answer.json()
    assert (document["status"], document["version"], document["line_count"]) == ("POSTED", 1, 2)
    assert [(line["sku"], line["qty_delta"]) for line in document["lines"]] == [
        ("A-1", "-1.000"),
        ("B-1", "2.000"),
    ]
    assert document["events"][0]["event"] == "POSTED"
    assert document["created_by"] == {"id": cast.staff.id, "name": "Staff"}
    assert on_hand(cast) == [9, 6]
    got = sign_in(cast.owner).get(f"{ADJUSTMENTS}/{document['id']}").json()
    assert got["number"] == document["number"]


def test_a_shelf_is_not_set_for_a_time_before_its_last_count(
    cast: Cast, shelf: list[Variant], sign_in: SignIn
) -> None:
    """It would stay as counted, and the answer would say that it had been set."""
    counted_at = NOON + dt.timedelta(hours=2)
    with tenant_context(cast.shop.id), transaction.atomic():
        count = Count(
            store_id=cast.high_street.pk,
            variant_id=shelf[1].pk,
            ref_id=1,
            ref_label="C-1",
            line=1,
            counted=Decimal(5),
            counted_at=counted_at,
        )
        ledger.post([], counts=[count], actor_id=None)
    line = {"variant_id": shelf[1].id, "set_to": "8", "expected_on_hand": "5"}
    manager = sign_in(cast.manager)
    before = adjust(manager, cast, line, occurred_at=NOON.isoformat())
    assert (before.status_code, before.json()["code"]) == (409, "counted_since")
    assert [error["attr"] for error in before.json()["errors"]] == ["lines.0.set_to"]
    assert on_hand(cast) == [10, 5]
    assert adjust(manager, cast, line).status_code == 201
    assert on_hand(cast) == [10, 8]


def test_stock_that_moved_since_one_looked_is_not_overwritten(
    cast: Cast, shelf: list[Variant], sign_in: SignIn
) -> None:
    answer = adjust(
        sign_in(cast.owner),
        cast,
        {"variant_id": shelf[0].id, "set_to": "7", "expected_on_hand": "10"},
        {"variant_id": shelf[1].id, "set_to": "7", "expected_on_hand": "5"},
    )
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (409, "stock_moved")
    assert [error["attr"] for error in problem["errors"]] == ["lines.1.expected_on_hand"]
    assert on_hand(cast) == [10, 4]


def test_null_sets_without_looking(cast: Cast, shelf: list[Variant], sign_in: SignIn) -> None:
    line = {"variant_id": shelf[0].id, "set_to": "0", "expected_on_hand": None}
    assert adjust(sign_in(cast.owner), cast, line).status_code == 201
    assert on_hand(cast) == [0, 4]


def test_an_item_that_never_had_stock_can_be_set(
    cast: Cast, shelf: list[Variant], sign_in: SignIn
) -> None:
    with tenant_context(cast.shop.id):
        new = VariantFactory.create(sku="C-1")
    line = {"variant_id": new.id, "set_to": "3", "expected_on_hand": "0"}
    assert adjust(sign_in(cast.owner), cast, line).status_code == 201
    assert on_hand(cast) == [10, 4, 3]


@pytest.mark.parametrize(
    ("lines", "attr"),
    [
        ([], "lines"),
        ([{}], "lines.0.variant_id"),
        ([{"variant_id": 0, "qty_delta": "1"}], "lines.0.variant_id"),
        ([{"qty_delta": "1", "set_to": "1"}], "lines.0.variant_id"),
        ([{"variant_id": "A", "qty_delta": "0"}], "lines.0.qty_delta"),
        ([{"variant_id": "A"}], "lines.0"),
        ([{"variant_id": "A", "set_to": "1"}], "lines.0.expected_on_hand"),
        ([{"variant_id": "A", "set_to": "-1", "expected_on_hand": None}], "lines.0.set_to"),
        ("no list", "lines"),
    ],
)
def test_a_malformed_line_is_named(
    cast: Cast, shelf: list[Variant], sign_in: SignIn, lines: Any, attr: str
) -> None:
    if isinstance(lines, list):
        lines = [
            {**line, "variant_id": shelf[0].id} if line.get("variant_id") == "A" else line
            for line in lines
        ]
    answer = adjust(sign_in(cast.owner), cast, lines=lines)
    assert answer.status_code == 400
    assert attr in [error["attr"] for error in answer.json()["errors"]]


def test_an_item_set_twice_or_to_what_it_is_changes_nothing(
    cast: Cast, shelf: list[Variant], sign_in: SignIn
) -> None:
    line = {"variant_id": shelf[0].id, "set_to": "10", "expected_on_hand": "10"}
    owner = sign_in(cast.owner)
    assert adjust(owner, cast, line, line).status_code == 400
    answer = adjust(owner, cast, line)
    assert (answer.status_code, answer.json()["code"]) == (409, "nothing_to_adjust")


def test_what_keeps_no_stock_cannot_be_adjusted(
    cast: Cast, shelf: list[Variant], sign_in: SignIn
) -> None:
    with tenant_context(cast.shop.id):
        postage = VariantFactory.create(track_stock=False)
    answer = adjust(sign_in(cast.owner), cast, {"variant_id": postage.id, "qty_delta": "1"})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["attr"] == "lines.0.variant_id"


def test_a_foreign_variant_in_a_nested_row_is_404(
    cast: Cast, shelf: list[Variant], sign_in: SignIn
) -> None:
    with tenant_context(cast.rival.id):
        foreign = VariantFactory.create()
    answer = adjust(
        sign_in(cast.owner),
        cast,
        {"variant_id": shelf[0].id, "qty_delta": "1"},
        {"variant_id": foreign.id, "qty_delta": "1"},
    )
    assert answer.status_code == 404
    assert on_hand(cast) == [10, 4]


def reverse(client: Client, document_id: int) -> Any:
    return post(client, {}, f"{ADJUSTMENTS}/{document_id}/reverse")


def test_a_reversal_takes_every_entry_back_to_the_penny(
    cast: Cast, shelf: list[Variant], sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    made = adjust(owner, cast, {"variant_id": shelf[0].id, "qty_delta": "-3"}).json()
    # The average changes in between; what left at 2.50 comes back at 2.50.
    with tenant_context(cast.shop.id):
        posted(move(cast.high_street, shelf[0], 7, RefType.OPENING, unit_cost="9"))

    preview = owner.get(f"{ADJUSTMENTS}/{made['id']}/reverse").json()
    assert preview["can_reverse"] is True
    assert preview["lines"] == [
        {
            "variant_id": shelf[0].id,
            "sku": "A-1",
            "qty_delta": "3.000",
            "on_hand": "14.000",
            "on_hand_after": "17.000",
            "is_short": False,
            "absorbed_by_count": False,
        }
    ]
    answer = reverse(owner, made["id"])
    assert answer.status_code == 201, answer.content
    assert answer.json()["reverses_id"] == made["id"]
    with tenant_context(cast.shop.id):
        item = InventoryItem.objects.get(variant=shelf[0])
        entry = StockLedger.objects.get(reverses__isnull=False)
    assert (item.on_hand, item.stock_value) == (17, 88)
    assert (entry.qty_delta, entry.value_delta, entry.ref_type) == (3, 7.5, "ADJUSTMENT")
    original = owner.get(f"{ADJUSTMENTS}/{made['id']}").json()
    assert (original["status"], original["version"]) == ("REVERSED", 2)
    assert [event["event"] for event in original["events"]] == ["POSTED", "REVERSED"]


def test_nothing_is_reversed_twice_and_no_reversal_is(
    cast: Cast, shelf: list[Variant], sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    made = adjust(owner, cast, {"variant_id": shelf[0].id, "qty_delta": "-3"}).json()
    reversal = reverse(owner, made["id"]).json()
    assert reverse(owner, made["id"]).json()["code"] == "already_reversed"
    assert reverse(owner, reversal["id"]).json()["code"] == "is_reversal"
    assert owner.get(f"{ADJUSTMENTS}/{made['id']}/reverse").json()["can_reverse"] is False
    assert on_hand(cast) == [10, 4]


def test_goods_that_are_gone_cannot_be_taken_back(
    cast: Cast, shelf: list[Variant], sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    made = adjust(owner, cast, {"variant_id": shelf[1].id, "qty_delta": "5"}).json()
    with tenant_context(cast.shop.id):
        posted(move(cast.high_street, shelf[1], -6, RefType.WASTE))
    assert owner.get(f"{ADJUSTMENTS}/{made['id']}/reverse").json()["lines"][0]["is_short"] is True
    assert reverse(owner, made["id"]).json()["code"] == "insufficient_stock"
    with tenant_context(cast.shop.id):
        assert Adjustment.objects.get(pk=made["id"]).status == "POSTED"


def test_staff_reverse_in_their_own_store_only(
    cast: Cast, shelf: list[Variant], sign_in: SignIn
) -> None:
    line = {"variant_id": shelf[0].id, "qty_delta": "1"}
    there = adjust(sign_in(cast.owner), cast, line, store_id=cast.station.id).json()
    assert reverse(sign_in(cast.staff), there["id"]).status_code == 403
    assert reverse(sign_in(cast.outsider), there["id"]).status_code == 404
    assert sign_in(cast.outsider).get(f"{ADJUSTMENTS}/{there['id']}").status_code == 404


def test_reasons_begin_with_the_standard_ones_and_are_the_retailers_own(
    cast: Cast, shelf: list[Variant], sign_in: SignIn
) -> None:
    owner, line = sign_in(cast.owner), {"variant_id": shelf[0].id, "qty_delta": "1"}
    standard = owner.get(REASONS).json()["results"]
    assert {reason["code"] for reason in standard} == {
        "DAMAGED", "EXPIRED", "THEFT", "FOUND", "CORRECTION", "SAMPLE", "OPENING",
    }  # fmt: skip
    made = owner.post(
        REASONS, {"code": "GIFT", "label": "Given away"}, content_type="application/json"
    )
    assert made.status_code == 201
    assert adjust(owner, cast, line, reason_code="GIFT").status_code == 201
    retired = owner.patch(
        f"{REASONS}/{made.json()['id']}", {"is_active": False}, content_type="application/json"
    )
    assert retired.json()["is_active"] is False
    assert adjust(owner, cast, line, reason_code="GIFT").status_code == 400
    twice = owner.post(REASONS, {"code": "GIFT", "label": "x"}, content_type="application/json")
    assert (twice.status_code, twice.json()["code"]) == (409, "duplicate")


def test_reasons_are_a_managers_to_change(cast: Cast, sign_in: SignIn) -> None:
    new = {"code": "GIFT", "label": "Given away"}
    staff = sign_in(cast.staff).post(REASONS, new, content_type="application/json")
    assert staff.status_code == 403
    made = sign_in(cast.manager).post(REASONS, new, content_type="application/json").json()
    patched = sign_in(cast.outsider).patch(
        f"{REASONS}/{made['id']}", {"label": "x"}, content_type="application/json"
    )
    assert patched.status_code == 404


def test_the_list_has_pages_and_an_order(cast: Cast, shelf: list[Variant], sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    for _ in range(3):
        adjust(client, cast, {"variant_id": shelf[0].id, "qty_delta": "-1"})
    page = client.get(f"{ADJUSTMENTS}?page_size=2").json()
    assert (page["count"], len(page["results"]), page["previous"]) == (3, 2, None)
    numbers = [row["number"] for row in page["results"]]
    assert numbers == sorted(numbers, reverse=True)
    oldest = client.get(f"{ADJUSTMENTS}?page=2&page_size=2").json()["results"]
    assert client.get(f"{ADJUSTMENTS}?ordering=number").json()["results"][0] == oldest[0]
