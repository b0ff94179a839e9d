"""Stock as a whole: by variant, by shop, and whether there is any."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from catalog.models import Variant
from catalog.tests.factories import CategoryFactory, VariantFactory
from conftest import Cast
from inventory.models import InventoryItem, RefType
from inventory.reservations.models import Inbound
from inventory.tests.movements import move, posted
from inventory.tests.test_reservations import promise
from tenants.context import tenant_context

BASE = "/api/v1/inventory"
SignIn = Callable[[User], Client]


@pytest.fixture
def wares(cast: Cast) -> dict[str, Variant]:
    """Mugs in both shops, a jug that is low in one and out in the other, and what nobody orders."""
    with tenant_context(cast.shop.id):
        mugs, jugs = CategoryFactory.create(name="Mugs"), CategoryFactory.create(name="Jugs")
        mug = VariantFactory.create(
            sku="A-MUG", product__category=mugs, search_text="a-mug sage mug", reorder_point=3
        )
        jug = VariantFactory.create(
            sku="B-JUG", product__category=jugs, search_text="b-jug oat jug", reorder_point=5
        )
        postage = VariantFactory.create(sku="C-POST", track_stock=False, product__category=jugs)
        old = VariantFactory.create(sku="D-OLD", product__category=jugs, product__is_active=False)
        hs, st = cast.high_street, cast.station
        posted(
            move(hs, mug, 10, RefType.OPENING, unit_cost="2"),
            move(st, mug, 6, RefType.OPENING, unit_cost="3"),
            move(hs, jug, 4, RefType.OPENING, unit_cost="5"),
            move(st, jug, 1, RefType.OPENING, unit_cost="5"),
            move(hs, old, 1, RefType.OPENING, unit_cost="7"),
        )
        posted(move(st, jug, -1, RefType.WASTE), move(hs, old, -1, RefType.WASTE))
        InventoryItem.objects.create(store=hs, variant=postage)
        # Three mugs on their way to the station, at their old cost; 2 jugs ordered for it.
        posted(move(hs, mug, -3, RefType.TRANSFER_OUT, ref_id=71))
        Inbound.objects.create(store=st, variant=mug, ref_type="TRANSFER", ref_id=71, qty=3)
        Inbound.objects.create(store=st, variant=jug, ref_type="PURCHASE_ORDER", ref_id=9, qty=2)
        promise(cast, mug, 2)
    return {"mug": mug, "jug": jug, "postage": postage, "old": old}


def got(client: Client, path: str) -> dict[str, Any]:
    answer = client.get(f"{BASE}/{path}")
    assert answer.status_code == 200, answer.content
    body: dict[str, Any] = answer.json()
    return body


def test_the_overview_has_a_row_per_variant(
    cast: Cast, wares: dict[str, Variant], sign_in: SignIn
) -> None:
    page = got(sign_in(cast.owner), "overview")
    assert page.keys() == {"count", "next", "previous", "results", "summary"}
    mug, jug, postage, old = page["results"]
    assert mug.pop("last_movement_at").startswith("2026-03-02T12:00:00")
    assert mug == {
        "variant_id": wares["mug"].id,
        "sku": "A-MUG",
        "product_id": wares["mug"].product_id,
        "product_name": wares["mug"].product.name,
        "variant_name": "",
        "category_id": wares["mug"].product.category_id,
        "category_name": "Mugs",
        "on_hand": "13.000",
        "allocated": "2.000",
        "available": "11.000",
        "in_transit": "3.000",
        "on_order": "0.000",
        "store_count": 2,
        "low_stock_stores": 0,
        "out_of_stock_stores": 0,
        "is_low_stock": False,
        "is_out_of_stock": False,
        "average_cost": "2.461538",
        "stock_value": "32.000000",
        "currency": "GBP",
        "hidden_by_count": None,
    }
    assert (jug["on_hand"], jug["low_stock_stores"], jug["out_of_stock_stores"]) == ("4.000", 2, 1)
    assert (jug["is_low_stock"], jug["is_out_of_stock"], jug["on_order"]) == (True, False, "2.000")
    for unwanted in (postage, old):  # nobody has to order them
        assert (unwanted["is_low_stock"], unwanted["is_out_of_stock"]) == (False, False)


def test_the_summary_is_over_the_whole_filtered_set(
    cast: Cast, wares: dict[str, Variant], sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    summary = got(owner, "overview?page_size=1")["summary"]
    assert summary == {
        "total_skus": 4,
        "total_qty": "17.000",
        "total_value": "52.000000",
        "currency": "GBP",
        "low_stock_count": 2,
        "out_of_stock_count": 1,
        "transfers_in_transit": {"count": 1, "units": "3.000", "value": "6.000000"},
        "active_counts": 0,
        "hidden_by_count": None,
    }
    station = got(owner, f"overview?store_id={cast.station.id}")
    assert (station["count"], station["summary"]["total_qty"]) == (2, "6.000")
    assert station["summary"]["transfers_in_transit"]["count"] == 1
    high_street = got(owner, f"overview?store_id={cast.high_street.id}")["summary"]
    assert high_street["transfers_in_transit"] == {
        "count": 0, "units": "0.000", "value": "0.000000",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("query", "skus"),
    [
        ("", ["A-MUG", "B-JUG", "C-POST", "D-OLD"]),
        ("ordering=-sku", ["D-OLD", "C-POST", "B-JUG", "A-MUG"]),
        ("ordering=-on_hand&page_size=2", ["A-MUG", "B-JUG"]),
        ("ordering=available&search=oat", ["B-JUG"]),
        ("ordering=-product_name&page=2&page_size=4", None),
        ("search=sage", ["A-MUG"]),
        ("search=100%25", []),
        ("search=_", []),
        ("low_stock=true", ["B-JUG"]),
        ("out_of_stock=true", ["B-JUG"]),
        ("out_of_stock=true&search=mug", []),
        ("low_stock=true&ordering=-on_hand", ["B-JUG"]),
        ("page=2&page_size=3", ["D-OLD"]),
    ],
)
@pytest.mark.parametrize("path", ["overview", "stock_summary"])
def test_filters_order_and_pages_are_those_of_stock(
    cast: Cast,
    wares: dict[str, Variant],
    sign_in: SignIn,
    path: str,
    query: str,
    skus: list[str] | None,
) -> None:
    owner = sign_in(cast.owner)
    answer = owner.get(f"{BASE}/{path}?{query}")
    if path == "stock_summary" and ("on_hand" in query or "available" in query):
        assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, "ordering")
    elif skus is None:
        assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, "page")
    else:
        assert [row["sku"] for row in answer.json()["results"]] == skus
        listed = {
            row["sku"] for row in got(owner, f"stock?page_size=200&{_rows_of(query)}")["results"]
        }
        assert set(skus) <= listed


def _rows_of(query: str) -> str:
    return "&".join(part for part in query.split("&") if part.startswith(("search", "low", "out")))


def test_stock_summary_says_what_each_store_has(
    cast: Cast, wares: dict[str, Variant], sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    mug, jug = got(owner, "stock_summary?page_size=2")["results"]
    assert {
        "total_on_hand": "13.000",
        "total_allocated": "2.000",
        "total_available": "11.000",
        "total_value": "32.000000",
    }.items() <= mug.items()
    assert mug["per_store"] == [
        {
            "store_id": cast.high_street.id,
            "store_code": "HS",
            "on_hand": "7.000",
            "allocated": "2.000",
            "available": "5.000",
            "in_transit": "0.000",
            "hidden_by_count": None,
        },
        {
            "store_id": cast.station.id,
            "store_code": "ST",
            "on_hand": "6.000",
            "allocated": "0.000",
            "available": "6.000",
            "in_transit": "3.000",
            "hidden_by_count": None,
        },
    ]
    assert [store["on_hand"] for store in jug["per_store"]] == ["4.000", "0.000"]
    (only,) = got(owner, f"stock_summary?search=sage&store_id={cast.station.id}")["results"]
    assert (only["total_on_hand"], len(only["per_store"])) == ("6.000", 1)


def test_a_store_that_only_gets_some_is_in_the_stock_summary(
    cast: Cast, wares: dict[str, Variant], sign_in: SignIn
) -> None:
    with tenant_context(cast.shop.id):
        Inbound.objects.create(
            store=cast.station, variant=wares["old"], ref_type="TRANSFER", ref_id=5, qty=4
        )
    *_, old = got(sign_in(cast.owner), "stock_summary")["results"]
    assert [(s["store_code"], s["on_hand"], s["in_transit"]) for s in old["per_store"]] == [
        ("HS", "0.000", "0.000"),
        ("ST", "0.000", "4.000"),
    ]


def test_the_shop_summary_adds_up_and_names_the_most_urgent_first(
    cast: Cast, wares: dict[str, Variant], sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    summary = got(owner, "summary")
    assert summary["totals"] == {
        "skus": 4, "units": "17.000", "value": "52.000000", "low": 2, "out": 1,
        "hidden_by_count": None,
    }  # fmt: skip
    figures = ("store_code", "skus", "units", "low", "out")
    assert [tuple(place[name] for name in figures) for place in summary["locations"]] == [
        ("HS", 4, "11.000", 1, 0),
        ("ST", 2, "6.000", 1, 1),
    ]
    low, out = summary["low_stock"], summary["out_of_stock"]
    assert (low["count"], out["count"]) == (2, 1)
    assert [(i["sku"], i["store_code"], i["on_hand"], i["threshold"]) for i in low["items"]] == [
        ("B-JUG", "ST", "0.000", "5.000"),
        ("B-JUG", "HS", "4.000", "5.000"),
    ]
    assert [i["store_code"] for i in out["items"]] == ["ST"]
    mugs = got(owner, f"summary?category={wares['mug'].product.category_id}")
    assert (mugs["totals"]["skus"], mugs["totals"]["units"]) == (1, "13.000")
    station = got(owner, f"summary?store_id={cast.station.id}")
    assert (station["totals"]["units"], len(station["locations"])) == ("6.000", 1)


def test_no_more_than_twenty_are_urgent(cast: Cast, sign_in: SignIn) -> None:
    with tenant_context(cast.shop.id):
        for n in range(25):
            variant = VariantFactory.create(reorder_point=Decimal(n + 1))
            InventoryItem.objects.create(store=cast.high_street, variant=variant)
    summary = got(sign_in(cast.owner), "summary")
    for kind in ("low_stock", "out_of_stock"):
        assert summary[kind]["count"] == 25
        missing = [float(item["threshold"]) for item in summary[kind]["items"]]
        assert missing == sorted(missing, reverse=True)
        assert len(missing) == 20


def test_availability_answers_for_every_store_also_where_there_never_was_any(
    cast: Cast, wares: dict[str, Variant], sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    both = got(owner, f"availability?variant_id={wares['jug'].id}&variant_id={wares['old'].id}")
    assert [
        (r["variant_id"], r["store_id"], r["on_hand"], r["available"], r["on_order"])
        for r in both["results"]
    ] == [
        (wares["jug"].id, cast.high_street.id, "4.000", "4.000", "0.000"),
        (wares["jug"].id, cast.station.id, "0.000", "0.000", "2.000"),
        (wares["old"].id, cast.high_street.id, "0.000", "0.000", "0.000"),
        (wares["old"].id, cast.station.id, "0.000", "0.000", "0.000"),
    ]
    (one,) = got(
        owner, f"availability?variant_id={wares['mug'].id}&store_id={cast.high_street.id}"
    )["results"]
    assert one == {
        "store_id": cast.high_street.id,
        "variant_id": wares["mug"].id,
        "on_hand": "7.000",
        "allocated": "2.000",
        "available": "5.000",
        "in_transit": "0.000",
        "on_order": "0.000",
        "hidden_by_count": None,
    }


@pytest.mark.parametrize(
    ("path", "attr"),
    [
        ("availability", "variant_id"),
        ("availability?variant_id=x", "variant_id"),
        ("availability?variant_id=" + "9" * 30, "variant_id"),
        ("availability?variant_id=%EF%BC%91", "variant_id"),
        ("availability?variant_id=1&store_id=0", "store_id"),
        ("availability?variant_id=1&store=1", "store"),
        ("availability?" + "&".join(f"variant_id={n}" for n in range(1, 202)), "variant_id"),
        ("summary?search=mug", "search"),
        ("summary?store_id=x", "store_id"),
        ("overview?serach=mug", "serach"),
        ("overview?low_stock=maybe", "low_stock"),
        ("overview?store_id=1e3", "store_id"),
        ("overview?search=a%00b", "search"),
        ("overview?ordering=tenant_id", "ordering"),
        ("overview?page=x", "page"),
        ("overview?page_size=201", "page_size"),
        ("stock_summary?page=9", "page"),
        ("stock_summary?as_of=2026-01-01T00:00:00Z", "as_of"),
        ("overview?format=pdf", "format"),
    ],
)
def test_what_is_not_understood_is_refused_and_named(
    cast: Cast, wares: dict[str, Variant], sign_in: SignIn, path: str, attr: str
) -> None:
    answer = sign_in(cast.owner).get(f"{BASE}/{path}")
    assert answer.status_code == 400, answer.content
    assert [error["attr"] for error in answer.json()["errors"]] == [attr]


@pytest.mark.parametrize("path", ["overview", "stock_summary", "summary", "stock"])
def test_foreign_and_missing_ids_get_the_same_404(
    cast: Cast, wares: dict[str, Variant], sign_in: SignIn, path: str
) -> None:
    own = {"store_id": cast.high_street.id, "category": wares["mug"].product.category_id}
    if path != "summary":
        own |= {"variant_id": wares["mug"].id, "product_id": wares["mug"].product_id}
    outsider = sign_in(cast.outsider)
    for name, pk in own.items():
        assert sign_in(cast.owner).get(f"{BASE}/{path}?{name}={pk}").status_code == 200
        for kind in ("", "&format=csv") if path != "summary" else ("",):
            foreign = outsider.get(f"{BASE}/{path}?{name}={pk}{kind}")
            missing = outsider.get(f"{BASE}/{path}?{name}=123456789{kind}")
            assert (foreign.status_code, missing.status_code) == (404, 404)
            assert {**foreign.json(), "request_id": ""} == {**missing.json(), "request_id": ""}


def test_availability_of_what_is_foreign_is_404(
    cast: Cast, wares: dict[str, Variant], sign_in: SignIn
) -> None:
    with tenant_context(cast.rival.id):
        theirs = VariantFactory.create()
    owner = sign_in(cast.owner)
    mug = wares["mug"].id
    for query in (
        f"variant_id={theirs.id}",
        f"variant_id={mug}&variant_id={theirs.id}",
        f"variant_id={mug}&variant_id=123456789",
        f"variant_id={mug}&store_id={cast.rival_store.id}",
    ):
        assert owner.get(f"{BASE}/availability?{query}").status_code == 404
    assert owner.get(f"{BASE}/availability?variant_id={mug}").status_code == 200


def test_staff_see_quantities_everywhere_but_no_value(
    cast: Cast, wares: dict[str, Variant], sign_in: SignIn
) -> None:
    staff = sign_in(cast.staff)
    page = got(staff, "overview")
    assert {(row["average_cost"], row["stock_value"]) for row in page["results"]} == {(None, None)}
    assert page["summary"]["total_value"] is None
    assert page["summary"]["transfers_in_transit"] == {"count": 1, "units": "3.000", "value": None}
    assert {row["total_value"] for row in got(staff, "stock_summary")["results"]} == {None}
    summary = got(staff, "summary")
    assert {figures["value"] for figures in (summary["totals"], *summary["locations"])} == {None}


def test_the_outsider_sees_nothing(cast: Cast, wares: dict[str, Variant], sign_in: SignIn) -> None:
    outsider = sign_in(cast.outsider)
    page = got(outsider, "overview")
    assert (page["results"], page["summary"]["total_qty"]) == ([], "0.000")
    assert page["summary"]["transfers_in_transit"]["count"] == 0
    assert got(outsider, "stock_summary")["results"] == []
    summary = got(outsider, "summary")
    assert (summary["totals"]["units"], summary["low_stock"]["items"]) == ("0.000", [])
    assert [x["store_id"] for x in summary["locations"]] == [cast.rival_store.id]


@pytest.mark.parametrize(
    ("path", "statements"),
    [
        # Session, user, memberships; savepoint in and out; then the list's own.
        ("stock", 7),
        ("overview", 9),
        ("stock_summary", 8),
        ("summary", 8),
    ],
)
def test_the_statements_do_not_grow_with_the_rows(
    cast: Cast, wares: dict[str, Variant], sign_in: SignIn, path: str, statements: int
) -> None:
    owner = sign_in(cast.owner)

    def counted() -> int:
        with CaptureQueriesContext(connection) as captured:
            got(owner, path)
        return len(captured)

    few = counted()
    with tenant_context(cast.shop.id):
        for _ in range(10):
            InventoryItem.objects.create(store=cast.station, variant=VariantFactory.create())
    assert counted() == few == statements
