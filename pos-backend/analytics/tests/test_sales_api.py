"""Sales and key figures, as they are answered."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from analytics.sales.asked import SalesBy
from analytics.sales.grouped import ORDER
from catalog.models import Category
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import RefType
from inventory.tests.movements import move, posted
from pos.tests.till import Desk, line
from tenants.context import tenant_context

SignIn = Callable[[User], Client]
API = "/api/v1/analytics"


def get(client: Client, url: str, **params: Any) -> dict[str, Any]:
    answer = client.get(f"{API}/{url}", params)
    assert answer.status_code == 200, answer.content
    body: dict[str, Any] = answer.json()
    return body


@pytest.mark.parametrize("by", ["DAY", "HOUR", "STORE", "CATEGORY", "PRODUCT"])
def test_before_the_first_build_everything_is_read_live(
    desk: Desk,
    sign_in: SignIn,
    by: str,
) -> None:
    desk.sold(line(desk.mug, 2))
    owner = sign_in(desk.cast.owner)
    found = get(owner, "sales", by=by)
    assert found["freshness"] == {"status": "NOT_BUILT", "built_at": None}
    assert found["totals"]["revenue"] == "20.00"
    assert found["totals"]["gross_margin"] == "12.00"
    assert found["totals"]["units_sold"] == "2.000"
    assert found["totals"]["transactions"] == (1 if by in {"DAY", "HOUR", "STORE"} else None)
    assert [row["revenue"] for row in found["results"] if row["revenue"] != "0.00"] == ["20.00"]
    figures = get(owner, "kpis")
    assert figures["revenue"] == "20.00"
    assert figures["previous"]["revenue"] == "0.00"
    assert get(owner, "abc")["results"] == []
    known = {"variant_id": desk.mug.pk, "store_id": desk.cast.high_street.pk}
    assert get(owner, "forecast", **known)["on_hand"] == "8.000"


@pytest.mark.parametrize("path", ["kpis", "sales"])
@pytest.mark.parametrize(
    ("given", "attr"),
    [
        ({"date_from": "2026-02-02", "date_to": "2026-02-01"}, "date_from"),
        ({"date_from": "2020-01-01", "date_to": "2023-01-06"}, "date_from"),  # 1,102 days
        ({"date_from": "0001-01-01", "date_to": "0001-01-02"}, "date_to"),
        ({"date_from": "9999-12-31"}, "date_from"),  # after today
        ({"date_from": "02/01/2026"}, "date_from"),
        ({"date_to": "2026-02-30"}, "date_to"),
        ({"store_id": "x"}, "store_id"),
        ({"stores": "1"}, "stores"),
    ],
)
def test_a_period_that_is_none_is_refused(
    cast: Cast, sign_in: SignIn, path: str, given: dict[str, str], attr: str
) -> None:
    answer = sign_in(cast.owner).get(f"{API}/{path}", given)
    assert answer.status_code == 400, answer.content
    assert [error["attr"] for error in answer.json()["errors"]] == [attr]


def test_the_longest_period_and_the_last_day_of_all_are_answered(
    cast: Cast, sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    for days in (
        {"date_from": "2023-01-01", "date_to": "2026-01-04"},
        {"date_from": "9999-12-01", "date_to": "9999-12-31"},
        {"date_from": "1970-01-01", "date_to": "1970-01-01"},
    ):
        assert get(owner, "kpis", **days)["revenue"] == "0.00"
        assert get(owner, "sales", **days)["totals"]["revenue"] == "0.00"
    assert get(owner, "sales", date_from="2023-01-01", date_to="2026-01-04")["count"] == 1_100


def test_what_nothing_was_sold_of_is_null_where_it_is_not_defined(
    cast: Cast, sign_in: SignIn
) -> None:
    found = get(sign_in(cast.owner), "kpis")
    for name in ("basket", "gross_margin_percent", "turnover", "sell_through"):
        assert found[name] is None, name
    previous = found["previous"]
    for name in ("stock_value", "low_stock_count", "out_of_stock_count", "transfers_in_transit"):
        assert previous[name] is None, name
    assert (found["transactions"], found["stock_value"]) == (0, "0.000000")
    rows = get(sign_in(cast.owner), "sales")["results"]
    assert len(rows) == 28
    assert {(row["revenue"], row["share"]) for row in rows} == {("0.00", None)}


def test_stock_figures_are_those_of_inventory(desk: Desk, sign_in: SignIn) -> None:
    desk.sold(line(desk.mug, 4), line(desk.postage))
    owner, store_id = sign_in(desk.cast.owner), desk.cast.high_street.pk
    for params in ({}, {"store_id": store_id}, {"store_id": desk.cast.station.pk}):
        found = get(owner, "kpis", **params)
        summary = owner.get("/api/v1/inventory/overview", params).json()["summary"]
        assert found["stock_value"] == summary["total_value"]
        assert found["low_stock_count"] == summary["low_stock_count"]
        assert found["out_of_stock_count"] == summary["out_of_stock_count"]
        assert found["transfers_in_transit"] == summary["transfers_in_transit"]
    # Five units (postage among them) sold, eleven left.
    assert get(owner, "kpis", store_id=store_id)["sell_through"] == "0.3125"


def test_products_are_searched_for_and_nothing_else(desk: Desk, sign_in: SignIn) -> None:
    desk.sold(line(desk.mug), line(desk.book))
    owner = sign_in(desk.cast.owner)
    found = get(owner, "sales", by="PRODUCT", search="tide")
    assert [row["product_name"] for row in found["results"]] == ["Tide Tables"]
    assert found["totals"]["revenue"] == found["results"][0]["revenue"] == "7.50"
    assert owner.get(f"{API}/sales", {"by": "DAY", "search": "tide"}).status_code == 400
    assert owner.get(f"{API}/sales", {"by": "WEEK"}).status_code == 400


def test_rows_come_in_every_order_and_by_pages(desk: Desk, sign_in: SignIn) -> None:
    desk.sold(line(desk.mug), line(desk.book), line(desk.postage))
    owner = sign_in(desk.cast.owner)
    for name in ORDER:
        for by in SalesBy.values:
            whole = get(owner, "sales", by=by, ordering=f"-{name}", page_size=200)
            first = get(owner, "sales", by=by, ordering=f"-{name}", page_size=1)
            assert first["results"] == whole["results"][:1]
            assert (first["count"], first["totals"]) == (whole["count"], whole["totals"])
    names = get(owner, "sales", by="PRODUCT", ordering="name")["results"]
    assert [row["product_name"] for row in names] == ["Postage", "Sage Mug", "Tide Tables"]
    assert owner.get(f"{API}/sales", {"page": 99}).status_code == 400


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("kpis", "store_id"),
        ("sales", "store_id"),
        ("sales", "category"),
        ("abc", "store_id"),
        ("abc", "category"),
        ("forecast", "store_id"),
        ("forecast", "variant_id"),
    ],
)
def test_what_is_anothers_is_not_there(desk: Desk, sign_in: SignIn, path: str, name: str) -> None:
    own = {"store_id": desk.cast.high_street.pk, "variant_id": desk.mug.pk}
    known = own if path == "forecast" else {}
    with tenant_context(desk.cast.rival.pk):
        foreign = {
            "store_id": desk.cast.rival_store.pk,
            "category": Category.objects.create(name="Theirs").pk,
            "variant_id": VariantFactory.create().pk,
        }
    owner = sign_in(desk.cast.owner)
    answers = [
        owner.get(f"{API}/{path}", {**known, name: pk}) for pk in (foreign[name], 999_999_999)
    ]
    assert [answer.status_code for answer in answers] == [404, 404]
    without = [{**answer.json(), "request_id": ""} for answer in answers]
    assert without[0] == without[1]


def test_sales_of_another_retailer_are_not_counted(desk: Desk, sign_in: SignIn) -> None:
    desk.sold(line(desk.mug))
    outsider = sign_in(desk.cast.outsider)
    assert get(outsider, "kpis")["revenue"] == "0.00"
    assert get(outsider, "sales", by="PRODUCT")["results"] == []


# Who asks (4, with the transaction), the last build, timezones; then what is asked for.
@pytest.mark.parametrize(
    ("path", "params", "exactly"),
    [
        ("kpis", {}, 10),
        ("sales", {"by": "DAY"}, 8),
        ("sales", {"by": "PRODUCT"}, 8),
        ("abc", {}, 6),
    ],
)
def test_figures_take_few_statements_however_much_there_is(
    desk: Desk, sign_in: SignIn, path: str, params: dict[str, str], exactly: int
) -> None:
    owner = sign_in(desk.cast.owner)
    desk.sold(line(desk.mug))
    with CaptureQueriesContext(connection) as few:
        get(owner, path, **params)
    desk.sold(line(desk.mug), line(desk.book), line(desk.postage))
    with CaptureQueriesContext(connection) as more:
        get(owner, path, **params)
    assert len(more) == len(few)
    assert len(few) == exactly, [query["sql"][:80] for query in few.captured_queries]


def test_a_forecast_is_the_rule_of_suggestions(in_shop: Cast, sign_in: SignIn) -> None:
    """Two a day for 56 days, and 30 left: fifteen days more."""
    cast, now = in_shop, timezone.now()
    tea = VariantFactory.create()
    posted(
        move(
            *(cast.high_street, tea, 142, RefType.OPENING),
            unit_cost="1",
            occurred_at=now - dt.timedelta(days=60),
        )
    )
    for days in range(1, 57):
        at = now - dt.timedelta(days=days)
        posted(move(cast.high_street, tea, -2, RefType.SALE, occurred_at=at))
    owner = sign_in(cast.owner)
    known = {"variant_id": tea.pk, "store_id": cast.high_street.pk}
    found = get(owner, "forecast", **known)
    today = cast.high_street.business_date(now)
    assert found["average_daily_demand"] == "2.000"
    assert found["days_of_cover"] == "15.0"
    assert found["predicted_stockout_date"] == str(today + dt.timedelta(days=15))
    assert found["confidence"] == "HIGH"
    assert [row["qty"] for row in found["history"]] == ["2.000"] * 56
    assert found["history"][-1]["date"] == str(today - dt.timedelta(days=1))
    ahead = found["forecast"]
    assert (ahead[0]["date"], ahead[0]["on_hand"]) == (str(today), "28.000")
    assert [row["on_hand"] for row in ahead].index("0.000") == 14
    suggested = owner.get("/api/v1/inventory/reorder_suggestions", known).json()["results"]
    assert [row["daily_demand"] for row in suggested] == [found["average_daily_demand"]]
    elsewhere = get(owner, "forecast", **{**known, "store_id": cast.station.pk})
    assert (elsewhere["on_hand"], elsewhere["average_daily_demand"]) == ("0.000", None)
    assert elsewhere["forecast"] == []
