"""What is made of suggestions: drafts that cover them, all or nothing."""

from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.transfers.models import Transfer
from purchasing.orders.models import PurchaseOrder
from purchasing.tests.buying import SignIn, is_proven, on_order
from purchasing.tests.buying import send as send_purchasing
from purchasing.tests.reordering import (
    act,
    opened,
    order_line,
    quantities,
    sells,
    sold,
    suggested,
)
from tenants.context import tenant_context

MISSING = 999_999_999
ORDERS = "/api/v1/purchasing/pos"


@pytest.fixture
def wares(cast: Cast) -> list[Variant]:
    """Tea and a mug lack 6 each on the high street, and the mug 10 at the station."""
    with tenant_context(cast.shop.pk):
        tea: Variant = VariantFactory.create(sku="TEA", reorder_point=10)
        mug: Variant = VariantFactory.create(sku="MUG", reorder_point=10)
    for variant in (tea, mug):
        opened(cast, cast.high_street, variant, 4)
    opened(cast, cast.station, mug, 0)
    return [tea, mug]


def drafts(cast: Cast) -> int:
    with tenant_context(cast.shop.pk):
        return PurchaseOrder.objects.count() + Transfer.objects.count()


def asked(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The body that orders what rows suggest."""
    names = {"store_id": "store_id", "variant_id": "variant_id", "suggested_qty": "qty"}
    return {"lines": [{new: row[name] for name, new in names.items()} for row in rows]}


def test_acting_on_all_suggestions_leaves_none_until_a_draft_is_deleted(
    cast: Cast, wares: list[Variant], sign_in: SignIn
) -> None:
    tea, mug = wares
    teas = sells(cast, tea, "Teas", pack_size=5, last_cost=Decimal("1.25"))
    mugs = sells(cast, mug, "Mugs", last_cost=None)
    manager = sign_in(cast.manager)
    answer = act(manager, "create_pos", asked(suggested(manager)))
    assert answer.status_code == 201, answer.content
    orders = answer.json()["orders"]
    told = [
        (order["vendor_id"], order["store_code"], order["status"], line["sku"], line["qty_ordered"])
        for order in orders
        for line in order["lines"]
    ]
    assert told == [
        (mugs.pk, "HS", "DRAFT", "MUG", "6.000"),
        (mugs.pk, "ST", "DRAFT", "MUG", "10.000"),
        (teas.pk, "HS", "DRAFT", "TEA", "10.000"),
    ]
    costs = [order["lines"][0]["unit_cost"] for order in orders]
    assert costs == ["4.000000", "4.000000", "1.250000"]
    assert suggested(manager) == []
    covered = {
        row["sku"]: row
        for row in suggested(manager, f"covered=true&store_id={cast.high_street.pk}")
    }
    assert {(r["planned_qty"], r["on_order"], r["suggested_qty"]) for r in covered.values()} == {
        ("10.000", "0.000", "0.000"),
        ("6.000", "0.000", "0.000"),
    }
    assert covered["TEA"]["explanation"].endswith("and 10 in drafts: that is enough.")

    assert send_purchasing(manager, f"/pos/{orders[0]['id']}/submit").status_code == 200
    assert (suggested(manager), on_order(cast)) == ([], [6])
    assert manager.delete(f"{ORDERS}/{orders[2]['id']}").status_code == 204
    assert quantities(manager) == {("HS", "TEA"): 10}
    is_proven()


def test_acting_on_what_demand_asks_for_covers_it_too(cast: Cast, sign_in: SignIn) -> None:
    with tenant_context(cast.shop.pk):
        jug: Variant = VariantFactory.create(sku="JUG", pack_size=8)
    sells(cast, jug, pack_size=8)
    opened(cast, cast.high_street, jug, 28 * 7 + 5, days_ago=57)
    sold(cast, cast.high_street, jug, 7, range(1, 57, 2))
    manager = sign_in(cast.manager)
    (row,) = suggested(manager)
    assert row["rule"] == "DEMAND"
    assert act(manager, "create_pos", asked([row])).status_code == 201
    assert suggested(manager) == []
    assert quantities(manager, "covered=true") == {("HS", "JUG"): 0}


def test_lines_of_one_vendor_and_store_are_one_order(
    cast: Cast, wares: list[Variant], sign_in: SignIn
) -> None:
    tea, mug = wares
    vendor = sells(cast, tea)
    lines = [
        order_line(cast.high_street, tea, 3),
        order_line(cast.high_street, mug, "2.5", vendor_id=vendor.pk, unit_cost="0.5"),
    ]
    (order,) = act(sign_in(cast.manager), "create_pos", {"lines": lines}).json()["orders"]
    assert [(line["sku"], line["qty_ordered"], line["unit_cost"]) for line in order["lines"]] == [
        ("TEA", "3.000", "4.000000"),
        ("MUG", "2.500", "0.500000"),
    ]
    assert (order["number"], order["created_by"]["id"]) == ("PO-000001", cast.manager.pk)


def test_the_same_request_makes_its_orders_once(
    cast: Cast, wares: list[Variant], sign_in: SignIn
) -> None:
    sells(cast, wares[0])
    body = {"lines": [order_line(cast.high_street, wares[0], 3)]}
    manager, key = sign_in(cast.manager), str(uuid4())
    first, second = (act(manager, "create_pos", body, key=key) for _ in range(2))
    assert (first.status_code, first.json()) == (second.status_code, second.json())
    assert second["Idempotent-Replayed"] == "true"
    assert drafts(cast) == 1


def test_all_lines_without_a_vendor_are_named_and_nothing_is_ordered(
    cast: Cast, wares: list[Variant], sign_in: SignIn
) -> None:
    tea, mug = wares
    sells(cast, tea)
    sells(cast, mug, "Gone", is_active=False)
    lines = [
        order_line(cast.station, mug, 1),
        order_line(cast.high_street, tea, 1),
        order_line(cast.high_street, mug, 1),
    ]
    answer = act(sign_in(cast.manager), "create_pos", {"lines": lines})
    assert (answer.status_code, answer.json()["code"]) == (400, "no_vendor")
    errors = answer.json()["errors"]
    assert [error["attr"] for error in errors] == ["lines.0.vendor_id", "lines.2.vendor_id"]
    assert "MUG" in errors[0]["detail"]
    assert drafts(cast) == 0


def test_a_refusal_names_the_line_as_it_was_asked_and_nothing_is_ordered(
    cast: Cast, wares: list[Variant], sign_in: SignIn
) -> None:
    tea, mug = wares
    manager = sign_in(cast.manager)
    vendor, gone = sells(cast, tea), sells(cast, mug, "Gone", is_active=False)
    first = order_line(cast.station, tea, 1)
    with tenant_context(cast.shop.pk):
        odd = VariantFactory.create(cost=None)
        service = VariantFactory.create(track_stock=False)
    for line, attr in (
        (order_line(cast.high_street, odd, 1, vendor_id=vendor.pk), "lines.1.unit_cost"),
        (order_line(cast.high_street, mug, 1, vendor_id=gone.pk), "lines.1.vendor_id"),
        (order_line(cast.high_street, service, 1, vendor_id=vendor.pk), "lines.1.variant_id"),
        (first, "lines.1.variant_id"),
    ):
        answer = act(manager, "create_pos", {"lines": [first, line]})
        assert answer.status_code == 400, answer.content
        assert [error["attr"] for error in answer.json()["errors"]] == [attr]
    assert drafts(cast) == 0


BAD: list[tuple[Any, int]] = [
    ({"store_id": MISSING}, 404),
    ({"variant_id": MISSING}, 404),
    ({"vendor_id": MISSING}, 404),
    ({"vendor_id": 10**30}, 400),
    ({"variant_id": None}, 400),
    ({"qty": "0"}, 400),
    ({"qty": "-1"}, 400),
    ({"qty": "NaN"}, 400),
    ({"qty": "1e400"}, 400),
    ({"qty": "0.0001"}, 400),
    ({"qty": {}}, 400),
    ({"unit_cost": "-1"}, 400),
    ({"unit_cost": "Infinity"}, 400),
    ({"unit_cost": "\ud800"}, 400),
    ({"store_id": "\x00"}, 400),
]


@pytest.mark.parametrize(("changes", "status"), BAD, ids=range(len(BAD)))
def test_a_bad_line_is_refused_and_changes_nothing(
    cast: Cast, wares: list[Variant], sign_in: SignIn, changes: dict[str, Any], status: int
) -> None:
    sells(cast, wares[0])
    line = {**order_line(cast.high_street, wares[0], 1), **changes}
    answer = act(sign_in(cast.owner), "create_pos", {"lines": [line]})
    assert answer.status_code == status, answer.content
    assert drafts(cast) == 0


@pytest.mark.parametrize("body", [[], "x", {}, {"lines": {}}, {"lines": []}, {"lines": [7]}])
@pytest.mark.parametrize("action", ["create_pos", "create_transfer"])
def test_a_bad_body_is_refused(cast: Cast, sign_in: SignIn, action: str, body: Any) -> None:
    assert act(sign_in(cast.owner), action, body).status_code == 400


def test_only_managers_order_and_only_for_their_own_shop(
    cast: Cast, wares: list[Variant], sign_in: SignIn
) -> None:
    vendor = sells(cast, wares[0])
    body = {"lines": [order_line(cast.high_street, wares[0], 1, vendor_id=vendor.pk)]}
    assert act(sign_in(cast.staff), "create_pos", body).status_code == 403
    assert act(sign_in(cast.outsider), "create_pos", body).status_code == 404
    foreign = {"lines": [order_line(cast.rival_store, wares[0], 1, vendor_id=vendor.pk)]}
    assert act(sign_in(cast.outsider), "create_pos", foreign).status_code == 404
    assert drafts(cast) == 0


def test_orders_take_the_same_statements_however_many_lines_they_have(
    cast: Cast, wares: list[Variant], sign_in: SignIn
) -> None:
    manager = sign_in(cast.manager)
    vendor = sells(cast, wares[0])
    with tenant_context(cast.shop.pk):
        more = [VariantFactory.create() for _ in range(20)]

    def statements(variants: list[Variant]) -> int:
        lines = [order_line(cast.high_street, v, 1, vendor_id=vendor.pk) for v in variants]
        with CaptureQueriesContext(connection) as captured:
            assert act(manager, "create_pos", {"lines": lines}).status_code == 201
        return len(captured)

    statements(more)  # finds the series of numbers, which the first order makes
    assert statements(more) == statements(more[:1])


def test_a_store_with_cover_to_spare_helps_another_out(
    cast: Cast, wares: list[Variant], sign_in: SignIn
) -> None:
    """The station has 25 of the tea, and keeps 10."""
    tea, _mug = wares
    opened(cast, cast.station, tea, 25)
    manager = sign_in(cast.manager)
    ends = {"from_store_id": cast.station.pk, "to_store_id": cast.high_street.pk}

    def shared(qty: int) -> Any:
        line = {"variant_id": tea.pk, "qty": str(qty)}
        return act(manager, "create_transfer", {**ends, "lines": [line]})

    refused = shared(16)
    assert (refused.status_code, refused.json()["code"]) == (409, "nothing_to_spare")
    (error,) = refused.json()["errors"]
    assert (error["attr"], error["detail"]) == ("lines.0.qty", "Of TEA ST has 15 to spare.")
    assert drafts(cast) == 0

    transfer = shared(4)
    assert transfer.status_code == 201, transfer.content
    assert (transfer.json()["status"], transfer.json()["lines"][0]["qty"]) == ("DRAFT", "4.000")
    assert quantities(manager, f"variant_id={tea.pk}") == {("HS", "TEA"): 2}
    # What one draft takes is not there for another.
    assert "has 11 to spare" in shared(12).json()["detail"]
    assert shared(2).status_code == 201
    assert quantities(manager, f"variant_id={tea.pk}") == {}


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"from_store_id": MISSING}, 404),
        ({"to_store_id": MISSING}, 404),
        ({"lines": [{"variant_id": MISSING, "qty": "1"}]}, 404),
        ({"lines": [{"variant_id": 1, "qty": "0"}]}, 400),
        ({"lines": [{"variant_id": 1, "qty": "NaN"}]}, 400),
        ({"to_store_id": None}, 400),
        ({"from_store_id": True}, 400),
    ],
    ids=str,
)
def test_a_bad_transfer_is_refused_and_changes_nothing(
    cast: Cast, wares: list[Variant], sign_in: SignIn, changes: dict[str, Any], status: int
) -> None:
    opened(cast, cast.station, wares[0], 25)
    body = {
        "from_store_id": cast.station.pk,
        "to_store_id": cast.high_street.pk,
        "lines": [{"variant_id": wares[0].pk, "qty": "1"}],
    }
    answer = act(sign_in(cast.owner), "create_transfer", {**body, **changes})
    assert answer.status_code == status, answer.content
    assert act(sign_in(cast.outsider), "create_transfer", body).status_code == 404
    assert act(sign_in(cast.staff), "create_transfer", body).status_code == 403  # high street only
    same = {**body, "to_store_id": cast.station.pk}
    assert act(sign_in(cast.owner), "create_transfer", same).status_code == 400
    assert drafts(cast) == 0
