"""While a shelf is counted blind, nothing tells whoever counts it how much should lie there."""

import csv
from io import StringIO
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from catalog.models import Category, Variant
from catalog.tests.factories import CategoryFactory, VariantFactory
from conftest import Cast
from inventory.counts.models import CountSession
from inventory.models import InventoryItem, RefType
from inventory.tests.counting import SignIn, begun, done, opened, scan, send, tea
from inventory.tests.movements import move, posted
from tenants.context import tenant_context

__all__ = ["tea"]  # a fixture
BASE = "/api/v1/inventory"


@pytest.fixture
def mugs(cast: Cast) -> Category:
    """Three mugs on the high street, low, and seven at the station; the tea is of no category."""
    with tenant_context(cast.shop.pk):
        category: Category = CategoryFactory.create(name="Mugs")
        mug = VariantFactory.create(sku="MUG", product__category=category, reorder_point=4)
        opened(cast, mug, 3)
        posted(move(cast.station, mug, 7, RefType.OPENING, unit_cost="2"))
    return category


def got(client: Client, path: str) -> Any:
    answer = client.get(f"{BASE}/{path}")
    assert answer.status_code == 200, answer.content
    return answer.json()


def rows(client: Client, path: str) -> dict[tuple[str, Any], dict[str, Any]]:
    return {(r["sku"], r.get("store_code")): r for r in got(client, path)["results"]}


def file_of(client: Client, path: str) -> list[dict[str, str]]:
    content = b"".join(client.get(f"{BASE}/{path}")).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(content)))


def number_of(cast: Cast, path: str) -> str:
    with tenant_context(cast.shop.pk):
        return CountSession.objects.get(pk=int(path[1:])).number


def test_the_stock_that_is_being_counted_is_not_told(
    cast: Cast, tea: Variant, mugs: Category, sign_in: SignIn
) -> None:
    staff, manager = sign_in(cast.staff), sign_in(cast.manager)
    assert rows(staff, "stock")["TEA", "HS"]["on_hand"] == "10.000"
    path = begun(manager, cast)  # from the moment that it is made
    number = number_of(cast, path)
    found = rows(staff, "stock")
    for row in (found["TEA", "HS"], got(staff, f"stock/{found['TEA', 'HS']['id']}")):
        assert row["hidden_by_count"] == number
        hidden = ("on_hand", "allocated", "available", "is_low_stock", "is_out_of_stock")
        assert [row[name] for name in hidden] == [None] * 5
        assert (row["threshold"], row["in_transit"]) == ("0.000", "0.000")
    elsewhere = found["MUG", "ST"]  # nobody counts there
    assert (elsewhere["on_hand"], elsewhere["hidden_by_count"]) == ("7.000", None)
    then = rows(staff, "stock?as_of=2026-01-01T00:00:00Z")  # nor what was there before
    assert (then["TEA", "HS"]["on_hand"], then["MUG", "ST"]["on_hand"]) == (None, "0.000")
    told = rows(manager, "stock")["TEA", "HS"]
    assert (told["on_hand"], told["hidden_by_count"]) == ("10.000", None)
    done(send(manager, f"{path}/cancel"))
    assert rows(staff, "stock")["TEA", "HS"]["on_hand"] == "10.000"


def test_the_ledger_does_not_tell_what_was_left(
    cast: Cast, tea: Variant, mugs: Category, sign_in: SignIn
) -> None:
    staff, manager = sign_in(cast.staff), sign_in(cast.manager)
    number = number_of(cast, begun(staff, cast))
    for name in ("ledger", "movements"):
        found = rows(staff, name)
        row = found["TEA", "HS"]
        assert (row["balance_after"], row["qty_delta"]) == (None, "10.000")
        assert got(staff, f"{name}/{row['id']}")["hidden_by_count"] == number
        assert found["MUG", "ST"]["balance_after"] == "7.000"
        assert rows(manager, name)["TEA", "HS"]["balance_after"] == "10.000"
        listed = file_of(staff, f"{name}?format=csv")
        told = {(row["sku"], row["store_code"]): row["balance_after"] for row in listed}
        assert (told["TEA", "HS"], told["MUG", "ST"]) == ("", "7.000")


def test_no_sum_gives_it_away(cast: Cast, tea: Variant, mugs: Category, sign_in: SignIn) -> None:
    staff, manager = sign_in(cast.staff), sign_in(cast.manager)
    number = number_of(cast, begun(manager, cast))
    page = got(staff, "overview")
    assert [row["on_hand"] for row in page["results"]] == [None, None]
    assert {row["is_low_stock"] for row in page["results"]} == {None}
    summary = page["summary"]
    assert (summary["total_qty"], summary["low_stock_count"]) == (None, 0)
    assert got(manager, "overview")["summary"]["low_stock_count"] == 1
    assert (summary["hidden_by_count"], summary["total_skus"]) == (number, 2)
    at_station = got(staff, f"overview?store_id={cast.station.pk}")
    assert at_station["summary"]["total_qty"] == "7.000"
    assert [row["on_hand"] for row in at_station["results"]] == ["7.000"]
    assert got(manager, "overview")["summary"]["total_qty"] == "20.000"
    mug = rows(staff, "stock_summary")["MUG", None]
    assert (mug["total_on_hand"], mug["hidden_by_count"]) == (None, number)
    assert {s["store_code"]: s["on_hand"] for s in mug["per_store"]} == {"HS": None, "ST": "7.000"}
    shops = got(staff, "summary")
    assert (shops["totals"]["units"], shops["totals"]["low"]) == (None, 0)
    assert {s["store_code"]: s["units"] for s in shops["locations"]} == {"HS": None, "ST": "7.000"}
    assert (shops["low_stock"]["count"], shops["low_stock"]["items"]) == (0, [])
    assert got(manager, "summary")["low_stock"]["count"] == 1
    answer = got(staff, f"availability?variant_id={tea.pk}")["results"]
    assert [(row["on_hand"], row["hidden_by_count"]) for row in answer] == [
        (None, number),
        ("0.000", None),
    ]
    assert (
        answer[0].keys() == got(manager, f"availability?variant_id={tea.pk}")["results"][0].keys()
    )


def test_no_filter_and_no_order_gives_it_away(
    cast: Cast, tea: Variant, mugs: Category, sign_in: SignIn
) -> None:
    staff, manager = sign_in(cast.staff), sign_in(cast.manager)
    path = begun(manager, cast)
    for name in ("stock", "overview", "stock_summary"):
        assert [row["sku"] for row in got(manager, f"{name}?low_stock=true")["results"]] == ["MUG"]
        assert got(staff, f"{name}?low_stock=true")["results"] == []
    with tenant_context(cast.shop.pk):
        cup = VariantFactory.create(sku="CUP")
        opened(cast, cup, 5)
    store = f"store_id={cast.high_street.pk}"
    for name in ("stock", "overview"):
        for field in ("on_hand", "available", "allocated"):
            rising, falling = (
                [
                    row["sku"]
                    for row in got(staff, f"{name}?{store}&ordering={sign}{field}")["results"]
                ]
                for sign in ("", "-")
            )
            assert len(rising) == 3
            assert rising in (falling, falling[::-1])
            with tenant_context(cast.shop.pk):
                ids = dict(
                    InventoryItem.objects.filter(store=cast.high_street).values_list(
                        "variant__sku", "id" if name == "stock" else "variant_id"
                    )
                )
            assert rising == sorted(ids, key=lambda sku: ids[sku])  # by nothing but their ids
    done(send(manager, f"{path}/cancel"))


def test_no_file_gives_it_away(cast: Cast, tea: Variant, mugs: Category, sign_in: SignIn) -> None:
    staff = sign_in(cast.staff)
    number = number_of(cast, begun(staff, cast))
    stock = {(r["sku"], r["store_code"]): r for r in file_of(staff, "stock?format=csv")}
    assert (stock["TEA", "HS"]["on_hand"], stock["TEA", "HS"]["hidden_by_count"]) == ("", number)
    assert stock["MUG", "ST"]["on_hand"] == "7.000"
    overview = {r["sku"]: r["on_hand"] for r in file_of(staff, "overview?format=csv")}
    assert overview == {"TEA": "", "MUG": ""}
    summed = {r["sku"]: r["per_store"] for r in file_of(staff, "stock_summary?format=csv")}
    assert summed == {"TEA": "HS –", "MUG": "HS –, ST 7.000"}


def test_a_count_of_a_category_hides_its_items_alone(
    cast: Cast, tea: Variant, mugs: Category, sign_in: SignIn
) -> None:
    staff = sign_in(cast.staff)
    number = number_of(cast, begun(staff, cast, scope="CATEGORY", category_id=mugs.pk))
    found = rows(staff, "stock")
    assert (found["TEA", "HS"]["on_hand"], found["MUG", "HS"]["on_hand"]) == ("10.000", None)
    assert rows(staff, "overview")["TEA", None]["on_hand"] == "10.000"
    assert rows(staff, "overview")["MUG", None]["hidden_by_count"] == number
    assert got(staff, "stock?low_stock=true")["results"] == []
    page = got(staff, f"stock?store_id={cast.high_street.pk}&ordering=on_hand")["results"]
    assert [row["sku"] for row in page] == ["TEA", "MUG"]
    assert got(staff, f"overview?category={mugs.pk}")["summary"]["total_qty"] is None
    with tenant_context(cast.shop.pk):
        other = CategoryFactory.create()
    assert got(staff, f"overview?category={other.pk}")["summary"]["total_qty"] == "0.000"


def test_a_zone_may_hold_any_of_the_stores_items(
    cast: Cast, tea: Variant, mugs: Category, sign_in: SignIn
) -> None:
    staff = sign_in(cast.staff)
    path = begun(staff, cast, scope="ZONE", zone_name="Front")
    assert rows(staff, "stock")["TEA", "HS"]["on_hand"] is None
    scan(staff, path, tea, 10)
    assert rows(staff, "stock")["TEA", "HS"]["on_hand"] is None
    done(send(staff, f"{path}/finalize"))
    assert rows(staff, "stock")["TEA", "HS"]["on_hand"] == "10.000"


def test_it_is_told_where_the_retailer_does_not_count_blind_and_where_one_does_not_work(
    cast: Cast, tea: Variant, mugs: Category, sign_in: SignIn
) -> None:
    staff, owner = sign_in(cast.staff), sign_in(cast.owner)
    done(send(owner, "", {"store_id": cast.station.pk}))
    assert rows(staff, "stock")["MUG", "ST"]["on_hand"] == "7.000"
    begun(owner, cast)
    assert rows(staff, "stock")["MUG", "HS"]["on_hand"] is None
    cast.shop.blind_counts = False
    cast.shop.save()
    assert rows(staff, "stock")["MUG", "HS"]["on_hand"] == "3.000"


@pytest.mark.parametrize(
    "path", ["stock", "overview", "stock_summary", "summary", "ledger", "movements"]
)
def test_it_takes_a_statement_of_who_counts_blind_one_for_categories_and_none_of_others(
    cast: Cast, tea: Variant, mugs: Category, sign_in: SignIn, path: str
) -> None:
    def statements(user: User) -> list[str]:
        client = sign_in(user)
        with CaptureQueriesContext(connection) as captured:
            got(client, path)
        return [query["sql"] for query in captured]

    manager, staff = (len(statements(user)) for user in (cast.manager, cast.staff))
    assert staff == manager + 1
    begun(sign_in(cast.manager), cast)
    begun(sign_in(cast.manager), cast, scope="CATEGORY", category_id=mugs.pk)
    begun(sign_in(cast.manager), cast, scope="ZONE", zone_name="Front")
    assert (len(statements(cast.manager)), len(statements(cast.staff))) == (manager, staff + 1)
