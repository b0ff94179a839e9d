"""Stock promised to orders from elsewhere, through the API."""

import datetime as dt
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from core.checks import run_predicates
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.reservations.models import Reservation
from inventory.tests.movements import move, posted
from tenants.context import all_tenants, tenant_context
from tests.corruption import settle_constraints

RESERVATIONS = "/api/v1/inventory/reservations"
SignIn = Callable[[User], Client]


@pytest.fixture
def mug(cast: Cast) -> Variant:
    """Ten on the high street, four at the station."""
    with tenant_context(cast.shop.id):
        variant = VariantFactory.create(sku="MUG-1", product__name="Sage Mug")
        posted(
            move(cast.high_street, variant, 10, RefType.OPENING, unit_cost="2.5"),
            move(cast.station, variant, 4, RefType.OPENING, unit_cost="2.5"),
        )
    return variant


def post(client: Client, path: str, body: dict[str, Any] | None = None, key: str = "") -> Any:
    headers = {"Idempotency-Key": key or str(uuid4())}
    return client.post(path, body or {}, content_type="application/json", headers=headers)


def wish(cast: Cast, mug: Variant, **changes: Any) -> dict[str, Any]:
    return {
        "store_id": cast.high_street.id,
        "variant_id": mug.id,
        "qty": "4",
        "ref_type": "ORDER",
        "ref_id": "1001",
        "channel": "WEB",
        "expires_at": (timezone.now() + dt.timedelta(hours=1)).isoformat(),
        **changes,
    }


def reserved(client: Client, cast: Cast, mug: Variant, **changes: Any) -> dict[str, Any]:
    answer = post(client, RESERVATIONS, wish(cast, mug, **changes))
    assert answer.status_code == 201, answer.content
    row: dict[str, Any] = answer.json()
    return row


def stock_of(client: Client, cast: Cast, mug: Variant) -> tuple[str, str, str]:
    (row,) = client.get(
        f"/api/v1/inventory/stock?variant_id={mug.id}&store_id={cast.high_street.id}"
    ).json()["results"]
    return row["on_hand"], row["allocated"], row["available"]


def nothing_is_wrong(cast: Cast) -> None:
    settle_constraints()
    with all_tenants():
        found = [f for result in run_predicates(tenant_id=cast.shop.id) for f in result.findings]
    assert found == []


def test_a_promise_says_by_whom_to_whom_and_until_when(
    cast: Cast, mug: Variant, sign_in: SignIn
) -> None:
    staff = sign_in(cast.staff)
    row = reserved(staff, cast, mug)
    assert {
        "store_code": "HS",
        "sku": "MUG-1",
        "product_name": "Sage Mug",
        "qty": "4.000",
        "ref_type": "ORDER",
        "ref_id": "1001",
        "channel": "WEB",
        "status": "OPEN",
        "created_by": {"id": cast.staff.id, "name": "Staff"},
        "closed_at": None,
        "released_by": None,
    }.items() <= row.items()
    assert stock_of(staff, cast, mug) == ("10.000", "4.000", "6.000")
    assert staff.get(RESERVATIONS).json()["results"] == [row]


def test_more_than_is_available_is_refused_with_the_shortage(
    cast: Cast, mug: Variant, sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    reserved(owner, cast, mug, qty="8")
    answer = post(owner, RESERVATIONS, wish(cast, mug, qty="2.001"))
    assert (answer.status_code, answer.json()["code"]) == (409, "insufficient_stock")
    (short,) = answer.json()["shortages"]
    assert (short["requested"], short["available"]) == ("2.001", "2.000")
    assert stock_of(owner, cast, mug) == ("10.000", "8.000", "2.000")


def test_the_same_request_promises_once(cast: Cast, mug: Variant, sign_in: SignIn) -> None:
    owner, key, body = sign_in(cast.owner), str(uuid4()), wish(cast, mug)
    first, again = (post(owner, RESERVATIONS, body, key) for _ in range(2))
    assert first.content == again.content
    assert again["Idempotent-Replayed"] == "true"
    assert stock_of(owner, cast, mug) == ("10.000", "4.000", "6.000")


def test_who_lets_a_promise_go_is_kept(cast: Cast, mug: Variant, sign_in: SignIn) -> None:
    row = reserved(sign_in(cast.owner), cast, mug)
    staff = sign_in(cast.staff)
    answer = post(staff, f"{RESERVATIONS}/{row['id']}/release")
    assert answer.status_code == 200
    assert answer.json()["status"] == "RELEASED"
    assert answer.json()["released_by"] == {"id": cast.staff.id, "name": "Staff"}
    assert answer.json()["closed_at"] is not None
    assert stock_of(staff, cast, mug) == ("10.000", "0.000", "10.000")
    again = post(staff, f"{RESERVATIONS}/{row['id']}/release")
    assert (again.status_code, again.json()["code"]) == (409, "reservation_closed")
    nothing_is_wrong(cast)


def test_committed_goods_leave_by_an_adjustment_that_names_the_order(
    cast: Cast, mug: Variant, sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    reserved(owner, cast, mug, qty="6", ref_id="999")
    row = reserved(owner, cast, mug)
    answer = post(owner, f"{RESERVATIONS}/{row['id']}/commit")
    assert answer.status_code == 200, answer.content
    assert (answer.json()["status"], answer.json()["released_by"]) == ("COMMITTED", None)
    assert stock_of(owner, cast, mug) == ("6.000", "6.000", "0.000")
    with tenant_context(cast.shop.id):
        entry = StockLedger.objects.order_by("-id")[0]
    assert (entry.ref_type, entry.qty_delta, entry.reason_code, entry.ref_label) == (
        "ADJUSTMENT", -4, "FULFILLED", "1001",
    )  # fmt: skip
    assert entry.ref_id == answer.json()["adjustment_id"]
    document = owner.get(f"/api/v1/inventory/adjustments/{entry.ref_id}").json()
    assert (document["number"], document["reference"]) == (
        answer.json()["adjustment_number"],
        "1001",
    )
    nothing_is_wrong(cast)


def test_a_commit_that_is_sent_again_takes_the_goods_once(
    cast: Cast, mug: Variant, sign_in: SignIn
) -> None:
    owner, key = sign_in(cast.owner), str(uuid4())
    path = f"{RESERVATIONS}/{reserved(owner, cast, mug)['id']}/commit"
    first, again = (post(owner, path, key=key) for _ in range(2))
    assert first.content == again.content
    other = post(owner, path)
    assert (other.status_code, other.json()["code"]) == (409, "reservation_closed")
    assert stock_of(owner, cast, mug) == ("6.000", "0.000", "6.000")


def test_goods_that_are_gone_are_not_committed_and_the_promise_stays(
    cast: Cast, mug: Variant, sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    row = reserved(owner, cast, mug)
    with tenant_context(cast.shop.id):
        posted(move(cast.high_street, mug, -8, RefType.WASTE))
    answer = post(owner, f"{RESERVATIONS}/{row['id']}/commit")
    assert (answer.status_code, answer.json()["code"]) == (409, "insufficient_stock")
    assert stock_of(owner, cast, mug) == ("2.000", "4.000", "-2.000")
    assert owner.get(f"{RESERVATIONS}?status=OPEN").json()["count"] == 1


def test_a_committed_order_that_comes_back_is_a_reversal(
    cast: Cast, mug: Variant, sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    path = f"{RESERVATIONS}/{reserved(owner, cast, mug)['id']}/commit"
    adjustment = post(owner, path).json()["adjustment_id"]
    assert post(owner, f"/api/v1/inventory/adjustments/{adjustment}/reverse").status_code == 201
    assert stock_of(owner, cast, mug) == ("10.000", "0.000", "10.000")
    nothing_is_wrong(cast)


def test_filters(cast: Cast, mug: Variant, sign_in: SignIn) -> None:
    owner = sign_in(cast.owner)
    first = reserved(owner, cast, mug, qty="1")["id"]
    second = reserved(owner, cast, mug, qty="1", store_id=cast.station.id, ref_id="2002")["id"]
    third = reserved(owner, cast, mug, qty="1", ref_type="CART", channel="TILL")["id"]
    post(owner, f"{RESERVATIONS}/{first}/release")

    def found(query: str) -> list[int]:
        answer = owner.get(f"{RESERVATIONS}?{query}")
        assert answer.status_code == 200, answer.content
        return [row["id"] for row in answer.json()["results"]]

    assert found("") == [third, second, first]
    assert found(f"store_id={cast.station.id}") == [second]
    assert found(f"variant_id={mug.id}&ordering=id") == [first, second, third]
    assert found("status=OPEN") == [third, second]
    assert found("status=OPEN&status=RELEASED") == [third, second, first]
    assert found("ref_type=CART") == [third]
    assert found("channel=WEB") == [second, first]
    assert found("search=20") == [second]
    assert found("search=sage") == [third, second, first]
    assert owner.get(f"{RESERVATIONS}?state=OPEN").status_code == 400
    assert owner.get(f"{RESERVATIONS}?status=GONE").status_code == 400


@pytest.mark.parametrize(
    ("changes", "attr"),
    [
        ({"qty": "0"}, "qty"),
        ({"qty": "-1"}, "qty"),
        ({"qty": "NaN"}, "qty"),
        ({"qty": "1e400"}, "qty"),
        ({"qty": "1.0001"}, "qty"),
        ({"qty": [1]}, "qty"),
        ({"ref_type": ""}, "ref_type"),
        ({"ref_type": "x" * 25}, "ref_type"),
        ({"ref_id": "a\0b"}, "ref_id"),
        ({"channel": "x" * 25}, "channel"),
        ({"expires_at": "soon"}, "expires_at"),
        ({"expires_at": "2020-01-01T00:00:00Z"}, "expires_at"),
        ({"expires_at": "9999-12-31T23:59:59Z"}, "expires_at"),
        ({"store_id": "x"}, "store_id"),
        ({"variant_id": 10**30}, "variant_id"),
    ],
)
def test_what_is_not_understood_is_refused_and_named(
    cast: Cast, mug: Variant, sign_in: SignIn, changes: dict[str, Any], attr: str
) -> None:
    answer = post(sign_in(cast.owner), RESERVATIONS, wish(cast, mug, **changes))
    assert answer.status_code == 400, answer.content
    assert [error["attr"] for error in answer.json()["errors"]] == [attr]


def test_what_keeps_no_stock_is_not_promised(cast: Cast, sign_in: SignIn) -> None:
    with tenant_context(cast.shop.id):
        postage = VariantFactory.create(track_stock=False)
    answer = post(sign_in(cast.owner), RESERVATIONS, wish(cast, postage))
    assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, "variant_id")


def test_foreign_and_missing_are_the_same_404_and_other_stores_403(
    cast: Cast, mug: Variant, sign_in: SignIn
) -> None:
    row = reserved(sign_in(cast.owner), cast, mug, store_id=cast.station.id, qty="1")
    with tenant_context(cast.rival.id):
        theirs = VariantFactory.create()
    owner, outsider, staff = (sign_in(p) for p in (cast.owner, cast.outsider, cast.staff))
    for changes in (
        {"store_id": cast.rival_store.id},
        {"store_id": 123456789},
        {"variant_id": theirs.id},
        {"variant_id": 123456789},
    ):
        assert post(owner, RESERVATIONS, wish(cast, mug, **changes)).status_code == 404
    for verb in ("release", "commit"):
        assert post(outsider, f"{RESERVATIONS}/{row['id']}/{verb}").status_code == 404
        assert post(outsider, f"{RESERVATIONS}/123456789/{verb}").status_code == 404
        assert post(staff, f"{RESERVATIONS}/{row['id']}/{verb}").status_code == 403
    assert post(staff, RESERVATIONS, wish(cast, mug, store_id=cast.station.id)).status_code == 403
    assert outsider.get(RESERVATIONS).json()["results"] == []
    assert outsider.get(f"{RESERVATIONS}?store_id={cast.station.id}").status_code == 404
    with tenant_context(cast.shop.id):
        assert [r.status for r in Reservation.objects.all()] == ["OPEN"]
        assert sum(item.allocated for item in InventoryItem.objects.all()) == 1


def test_a_page_costs_the_same_statements_however_many_rows(
    cast: Cast, mug: Variant, sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    for _ in range(3):
        reserved(owner, cast, mug, qty="1")

    def statements(query: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert owner.get(f"{RESERVATIONS}?{query}").status_code == 200
        return len(captured)

    # Session, user, memberships; savepoint in and out; count, page.
    assert statements("page_size=1") == statements("page_size=200") == 7
