from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from catalog.models import Category, Product, Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.adjustments.models import ReasonCode
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.tests.movements import move, posted
from tenants.context import tenant_context

MOVEMENTS = "/api/v1/inventory/movements"
LEDGER = "/api/v1/inventory/ledger"
SignIn = Callable[[User], Client]


@pytest.fixture
def mug(cast: Cast) -> Variant:
    with tenant_context(cast.shop.id):
        variant = VariantFactory.create(sku="MUG-1", product__name="Sage Mug")
        posted(move(cast.high_street, variant, 10, RefType.OPENING, unit_cost="2.5", ref_id=77))
    return variant


def post(client: Client, body: dict[str, Any], path: str = MOVEMENTS, key: str = "") -> Any:
    headers = {"Idempotency-Key": key or str(uuid4())}
    return client.post(path, body, content_type="application/json", headers=headers)


def body(cast: Cast, mug: Variant, **changes: Any) -> dict[str, Any]:
    return {
        "store_id": cast.high_street.id,
        "variant_id": mug.id,
        "movement_type": "ADJUSTMENT",
        "quantity": "-2",
        **changes,
    }


def test_a_movement_is_posted_and_answered_as_its_ledger_row(
    cast: Cast, mug: Variant, sign_in: SignIn
) -> None:
    answer = post(
        sign_in(cast.manager), body(cast, mug, reason_code="FOUND", quantity="3.5", note="Behind")
    )
    assert answer.status_code == 201, answer.content
    row = answer.json()
    assert {
        "ref_type": "ADJUSTMENT",
        "qty_delta": "3.500",
        "balance_after": "13.500",
        "unit_cost": "2.500000",
        "value_delta": "8.750000",
        "currency": "GBP",
        "reason_code": "FOUND",
        "note": "Behind",
        "seq": 2,
        "store_code": "HS",
        "sku": "MUG-1",
        "product_name": "Sage Mug",
        "oversold_by": None,
        "reverses_id": None,
        "actor": {"id": cast.manager.id, "name": "Manager"},
    }.items() <= row.items()
    assert row["ref_label"].startswith("ADJ-")
    assert sign_in(cast.owner).get(f"{LEDGER}/{row['id']}").json() == row
    assert sign_in(cast.owner).get(f"{MOVEMENTS}/{row['id']}").json() == row


@pytest.mark.parametrize(
    ("kind", "quantity"), [("WASTE", "-1"), ("OPENING", "5"), ("ADJUSTMENT", "0.001")]
)
def test_kinds_that_are_made_by_hand(
    cast: Cast, mug: Variant, sign_in: SignIn, kind: str, quantity: str
) -> None:
    answer = post(sign_in(cast.staff), body(cast, mug, movement_type=kind, quantity=quantity))
    assert (answer.status_code, answer.json()["ref_type"]) == (201, kind)
    assert answer.json()["unit_cost"] is None  # staff see no cost


@pytest.mark.parametrize(
    ("changes", "status", "code", "attr"),
    [
        ({"movement_type": "SALE"}, 400, "movement_type_managed", None),
        ({"movement_type": "TRANSFER_OUT"}, 400, "movement_type_managed", None),
        ({"movement_type": "TRANSFER"}, 400, "movement_type_managed", None),
        ({"movement_type": "GIFT"}, 400, "invalid", "movement_type"),
        ({"movement_type": "WASTE", "quantity": "1"}, 400, "invalid", "quantity"),
        ({"movement_type": "OPENING", "quantity": "-1"}, 400, "invalid", "quantity"),
        ({"quantity": "0"}, 400, "invalid", "quantity"),
        ({"quantity": "1.0001"}, 400, "invalid", "quantity"),
        ({"quantity": "NaN"}, 400, "invalid", "quantity"),
        ({"quantity": "1e400"}, 400, "invalid", "quantity"),
        ({"quantity": "99999999999999"}, 400, "invalid", "quantity"),
        ({"quantity": None}, 400, "invalid", "quantity"),
        ({"quantity": []}, 400, "invalid", "quantity"),
        ({"store_id": "x"}, 400, "invalid", "store_id"),
        ({"reason_code": "BORED"}, 400, "invalid", "reason_code"),
        ({"note": "x" * 501}, 400, "invalid", "note"),
        ({"note": "a\0b"}, 400, "invalid", "note"),
        ({"occurred_at": "2099-01-01T00:00:00Z"}, 400, "invalid", "occurred_at"),
        ({"occurred_at": "yesterday"}, 400, "invalid", "occurred_at"),
        ({"unit_cost": "-1"}, 400, "invalid", "unit_cost"),
        ({"store_id": 999_999_999}, 404, "not_found", None),
        ({"variant_id": 999_999_999}, 404, "not_found", None),
        ({"quantity": "-11"}, 409, "insufficient_stock", None),
    ],
)
def test_what_is_refused_says_why_and_changes_nothing(
    cast: Cast,
    mug: Variant,
    sign_in: SignIn,
    changes: dict[str, Any],
    status: int,
    code: str,
    attr: str | None,
) -> None:
    answer = post(sign_in(cast.owner), body(cast, mug, **changes))
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (status, code), problem
    if attr:
        assert [error["attr"] for error in problem["errors"]] == [attr]
    with tenant_context(cast.shop.id):
        assert StockLedger.objects.count() == 1
        assert InventoryItem.objects.get().on_hand == 10


def test_a_shortage_tells_what_is_there(cast: Cast, mug: Variant, sign_in: SignIn) -> None:
    problem = post(sign_in(cast.owner), body(cast, mug, quantity="-11")).json()
    assert problem["shortages"] == [
        {
            "store_id": cast.high_street.id,
            "variant_id": mug.id,
            "sku": "MUG-1",
            "requested": "11.000",
            "available": "10.000",
        }
    ]


def test_staff_act_in_their_own_store_only(cast: Cast, mug: Variant, sign_in: SignIn) -> None:
    staff = sign_in(cast.staff)
    elsewhere = post(staff, body(cast, mug, store_id=cast.station.id, quantity="1"))
    assert (elsewhere.status_code, elsewhere.json()["code"]) == (403, "forbidden")
    foreign = post(staff, body(cast, mug, store_id=cast.rival_store.id, quantity="1"))
    assert foreign.status_code == 404
    assert post(staff, body(cast, mug)).status_code == 201


@pytest.mark.parametrize(
    "extra", [{"unit_cost": "1"}, {"occurred_at": "2026-01-01T00:00:00Z"}], ids=str
)
def test_cost_and_time_take_a_manager(
    cast: Cast, mug: Variant, sign_in: SignIn, extra: dict[str, str]
) -> None:
    assert post(sign_in(cast.staff), body(cast, mug, quantity="1", **extra)).status_code == 403
    assert post(sign_in(cast.manager), body(cast, mug, quantity="1", **extra)).status_code == 201


def test_the_outsider_can_neither_move_nor_see(cast: Cast, mug: Variant, sign_in: SignIn) -> None:
    outsider = sign_in(cast.outsider)
    assert post(outsider, body(cast, mug)).status_code == 404
    assert post(outsider, body(cast, mug, store_id=cast.rival_store.id)).status_code == 404
    with tenant_context(cast.shop.id):
        entry = StockLedger.objects.get()
    assert outsider.get(f"{LEDGER}/{entry.id}").status_code == 404
    assert outsider.get(LEDGER).json()["results"] == []


@pytest.fixture
def history(cast: Cast, mug: Variant) -> list[int]:
    with tenant_context(cast.shop.id):
        other = VariantFactory.create(sku="POT-1", product__name="Tea Pot")
        posted(move(cast.station, other, 5, RefType.OPENING, unit_cost="1", ref_label="D-9"))
        posted(
            move(cast.high_street, mug, -1, RefType.WASTE, reason_code="LOST"),
            actor_id=cast.staff.id,
        )
        posted(move(cast.high_street, mug, -2, RefType.ADJUSTMENT))
        return list(StockLedger.objects.order_by("-id").values_list("id", flat=True))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [0, 1, 2, 3]),
        ("ref_type=WASTE", [1]),
        ("ref_type=WASTE&ref_type=ADJUSTMENT", [0, 1]),
        ("ref_id=77", [3]),
        ("reason_code=LOST", [1]),
        ("reason_code=SPOILT", []),
        ("without_reason=true", [0, 2, 3]),
        ("without_reason=false", [0, 1, 2, 3]),
        ("without_reason=true&ref_type=ADJUSTMENT", [0]),
        ("search=pot", [2]),
        ("search=MUG-1", [0, 1, 3]),
        ("search=D-", [2]),
        ("search=nothing", []),
        ("date_from=2026-03-02&date_to=2026-03-02", [0, 1, 2, 3]),
        ("date_from=2026-03-03", []),
        ("page_size=2", [0, 1]),
    ],
)
def test_filters(
    cast: Cast, history: list[int], sign_in: SignIn, query: str, found: list[int]
) -> None:
    for path in (LEDGER, MOVEMENTS):
        answer = sign_in(cast.staff).get(f"{path}?{query}")
        assert answer.status_code == 200, answer.content
        assert answer.json().keys() == {"next", "previous", "results"}
        assert [row["id"] for row in answer.json()["results"]] == [history[n] for n in found]


def test_filters_by_id_and_by_the_names_of_the_shop_floor(
    cast: Cast, mug: Variant, history: list[int], sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)

    def count(path: str, query: str) -> int:
        return len(owner.get(f"{path}?{query}").json()["results"])

    assert count(LEDGER, f"store_id={cast.station.id}") == 1
    assert count(LEDGER, f"variant_id={mug.id}") == 3
    assert count(LEDGER, f"product_id={mug.product_id}") == 3
    assert count(LEDGER, f"actor_id={cast.staff.id}") == 1
    assert count(MOVEMENTS, f"location_id={cast.station.id}&movement_type=OPENING") == 1


def test_movements_of_a_reason_are_found_by_its_id_also_when_it_is_retired(
    cast: Cast, mug: Variant, history: list[int], sign_in: SignIn
) -> None:
    with tenant_context(cast.shop.id):
        lost = ReasonCode.objects.create(code="LOST", label="Gone", is_active=False)
        unused = ReasonCode.objects.create(code="BORED", label="Bored")
    owner, outsider = sign_in(cast.owner), sign_in(cast.outsider)
    for path in (LEDGER, MOVEMENTS):
        found = owner.get(f"{path}?reason_id={lost.id}").json()["results"]
        assert [row["id"] for row in found] == [history[1]]
        assert owner.get(f"{path}?reason_id={unused.id}").json()["results"] == []
        foreign = outsider.get(f"{path}?reason_id={lost.id}")
        missing = owner.get(f"{path}?reason_id=999999")
        assert (foreign.status_code, missing.status_code) == (404, 404)
        assert foreign.json().keys() == missing.json().keys()


def test_movements_of_a_category_are_those_of_all_below_it(
    cast: Cast, mug: Variant, history: list[int], sign_in: SignIn
) -> None:
    with tenant_context(cast.shop.id):
        home = Category.objects.create(name="Home")
        mugs = Category.objects.create(name="Mugs", parent=home)
        Product.objects.filter(pk=mug.product_id).update(category=mugs)
    owner = sign_in(cast.owner)
    for category in (home, mugs):
        found = owner.get(f"{MOVEMENTS}?category={category.id}").json()["results"]
        assert [row["sku"] for row in found] == ["MUG-1"] * 3
    assert sign_in(cast.outsider).get(f"{MOVEMENTS}?category={home.id}").status_code == 404


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("ref_type=GIFT", 400),
        ("location_id=1", 400),  # a name of movements only
        ("date_from=02/03/2026", 400),
        ("cursor=zzz", 400),
        ("cursor=b99999999999999999999", 400),
        ("ref_id=x", 400),
        ("page=2", 400),
        ("reason_id=x", 400),
        ("reason_id=0", 400),
        (f"reason_id={10**400}", 400),
        ("reason_code=a%00b", 400),
        (f"reason_code={'x' * 41}", 400),
        ("without_reason=perhaps", 400),
        ("category=x", 400),
        ("category=999999", 404),
        ("product_id=999999", 404),
        ("store_id=999999", 404),
        ("actor_id=999999", 404),
    ],
)
def test_filters_that_are_not_understood(
    cast: Cast, history: list[int], sign_in: SignIn, query: str, status: int
) -> None:
    assert sign_in(cast.owner).get(f"{LEDGER}?{query}").status_code == status


def test_the_cursor_walks_to_the_end_and_back(
    cast: Cast, history: list[int], sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    seen, url = [], f"{LEDGER}?page_size=3"
    while url:
        page = owner.get(url).json()
        seen.append([row["id"] for row in page["results"]])
        last, url = page, page["next"]
    assert seen == [history[:3], history[3:]]
    back = owner.get(last["previous"]).json()
    assert [row["id"] for row in back["results"]] == history[:3]
    assert back["previous"] is None


def test_a_page_costs_the_same_statements_however_many_rows(
    cast: Cast, history: list[int], sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)

    def statements(size: int) -> int:
        with CaptureQueriesContext(connection) as captured:
            owner.get(f"{LEDGER}?page_size={size}")
        return len(captured)

    assert statements(1) == statements(200) == 6


def test_a_filter_costs_its_own_look_up_and_no_more(
    cast: Cast, mug: Variant, history: list[int], sign_in: SignIn
) -> None:
    with tenant_context(cast.shop.id):
        lost = ReasonCode.objects.create(code="LOST", label="Gone")
        home = Category.objects.create(name="Home")
    owner = sign_in(cast.owner)

    def statements(query: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert owner.get(f"{MOVEMENTS}?{query}").status_code == 200
        return len(captured)

    assert statements("reason_code=LOST") == 6
    assert statements("without_reason=true") == 6
    assert statements(f"reason_id={lost.id}") == 7
    assert statements(f"category={home.id}") == 7
    assert statements(f"product_id={mug.product_id}") == 7


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_list_is_exported_with_its_filters(live_cast: Cast, sign_in: SignIn, kind: str) -> None:
    with tenant_context(live_cast.shop.id):
        variant = VariantFactory.create(sku="=2+3", product__name="-Odd")
        posted(move(live_cast.high_street, variant, 3, RefType.OPENING, note="+44"))
        posted(move(live_cast.high_street, variant, -1, RefType.WASTE))
    answer = sign_in(live_cast.owner).get(f"{LEDGER}?ref_type=OPENING&format={kind}")
    assert answer.status_code == 200
    assert f".{kind}" in answer["Content-Disposition"]
    content = b"".join(answer)
    if kind == "csv":
        lines = content.decode("utf-8-sig").splitlines()
        assert lines[0].startswith("id,store_id,store_code,variant_id,sku")
        assert len(lines) == 2
        assert "'=2+3,'-Odd" in lines[1]
        assert ",3.000,3.000," in lines[1]
    else:
        assert content[:2] == b"PK"
    assert sign_in(live_cast.owner).get(f"{LEDGER}?format=pdf").status_code == 400
