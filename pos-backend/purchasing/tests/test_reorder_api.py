"""Suggestions as a list: filters, pages, files, snoozing, and who may see what."""

import csv
import datetime as dt
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalog.models import Category, Variant
from catalog.tests.factories import CategoryFactory, VariantFactory
from conftest import Cast
from inventory.tests import counting
from purchasing.reorder.models import ReorderSnooze
from purchasing.tests.buying import SignIn
from purchasing.tests.reordering import (
    SUGGESTIONS,
    act,
    opened,
    quantities,
    sells,
    sold,
    suggested,
    today,
)
from tenants.context import tenant_context

MISSING = 999_999_999


@pytest.fixture
def mugs(cast: Cast) -> list[Variant]:
    """Three mugs that lack 1, 2 and 3 on the high street; the first lacks 5 at the station."""
    with tenant_context(cast.shop.pk):
        category: Category = CategoryFactory.create(name="Mugs")
        variants: list[Variant] = [
            VariantFactory.create(
                sku=f"M-{n}",
                product__name=f"Mug {name}",
                product__category=category,
                reorder_point=5,
            )
            for n, name in enumerate(["Oat", "Sage", "Ink"], 1)
        ]
    for n, variant in enumerate(variants, 1):
        opened(cast, cast.high_street, variant, 5 - n)
    opened(cast, cast.station, variants[0], 0)
    return variants


@pytest.mark.parametrize(
    ("query", "skus"),
    [
        ("", ["M-1", "M-1", "M-2", "M-3"]),
        ("search=sage", ["M-2"]),
        ("search=mug%20m-3", ["M-3"]),
        ("search=teapot", []),
        ("ordering=-suggested_qty", ["M-1", "M-3", "M-2", "M-1"]),
        ("ordering=store_code,-sku", ["M-3", "M-2", "M-1", "M-1"]),
        ("ordering=urgency,sku", ["M-1", "M-3", "M-2", "M-1"]),
        ("ordering=days_of_cover,-id", ["M-1", "M-3", "M-2", "M-1"]),
        ("covered=false&snoozed=false", ["M-1", "M-1", "M-2", "M-3"]),
    ],
)
def test_filters_and_order(
    cast: Cast, mugs: list[Variant], sign_in: SignIn, query: str, skus: list[str]
) -> None:
    assert [row["sku"] for row in suggested(sign_in(cast.owner), query)] == skus


def test_filters_by_id_and_pages(cast: Cast, mugs: list[Variant], sign_in: SignIn) -> None:
    owner = sign_in(cast.owner)
    assert quantities(owner, f"store_id={cast.station.pk}") == {("ST", "M-1"): 5}
    assert len(suggested(owner, f"category={mugs[0].product.category_id}")) == 4
    assert len(suggested(owner, f"variant_id={mugs[0].pk}")) == 2
    second = owner.get(f"{SUGGESTIONS}?page_size=3&page=2").json()
    assert (second["count"], [row["sku"] for row in second["results"]]) == (4, ["M-3"])


@pytest.mark.parametrize(
    ("query", "status"),
    [
        (f"store_id={MISSING}", 404),
        (f"category={MISSING}", 404),
        (f"vendor_id={MISSING}", 404),
        ("vendor_id=x", 400),
        ("covered=perhaps", 400),
        ("snoozed=NaN", 400),
        ("low_stock=true", 400),
        ("ordering=explanation", 400),
        ("page=0", 400),
        ("page=7", 400),
        ("search=%00", 400),
        (f"vendor_id={10**30}", 400),
    ],
)
def test_a_bad_question_is_refused(
    cast: Cast, mugs: list[Variant], sign_in: SignIn, query: str, status: int
) -> None:
    assert sign_in(cast.owner).get(f"{SUGGESTIONS}?{query}").status_code == status


def test_others_rows_are_missing(cast: Cast, mugs: list[Variant], sign_in: SignIn) -> None:
    vendor = sells(cast, mugs[0])
    outsider = sign_in(cast.outsider)
    assert suggested(outsider) == []
    for query in (f"vendor_id={vendor.pk}", f"store_id={cast.station.pk}"):
        assert outsider.get(f"{SUGGESTIONS}?{query}").status_code == 404


def test_the_cheapest_vendor_is_suggested_and_another_where_it_is_asked_for(
    cast: Cast, mugs: list[Variant], sign_in: SignIn
) -> None:
    sells(cast, mugs[0], "Unpriced")
    dear = sells(cast, mugs[0], "Dear", last_cost=Decimal(3), pack_size=4, lead_time_days=2)
    cheap = sells(cast, mugs[0], "Cheap", last_cost=Decimal(2), pack_size=10)
    sells(cast, mugs[0], "Gone", last_cost=Decimal(1), is_active=False)
    sells(cast, mugs[1], "Dear")
    owner = sign_in(cast.owner)
    rows = {(row["store_code"], row["sku"]): row for row in suggested(owner)}
    chosen = rows["ST", "M-1"]
    assert (chosen["vendor_id"], chosen["vendor_name"]) == (cheap.pk, "Cheap")
    assert (chosen["suggested_qty"], chosen["unit_cost"]) == ("10.000", "2.000000")
    assert rows["HS", "M-3"]["vendor_id"] is None
    assert rows["HS", "M-3"]["unit_cost"] == "4.000000"
    asked = suggested(owner, f"vendor_id={dear.pk}&ordering=-sku,-store_code")
    assert [(row["sku"], row["suggested_qty"]) for row in asked] == [
        ("M-2", "2.000"),
        ("M-1", "8.000"),
        ("M-1", "4.000"),
    ]
    assert {row["vendor_name"] for row in asked} == {"Dear"}


def test_what_is_snoozed_is_left_out_until_its_day(
    cast: Cast, mugs: list[Variant], sign_in: SignIn
) -> None:
    manager = sign_in(cast.manager)
    where = {"store_id": cast.high_street.pk, "variant_id": mugs[0].pk}
    tomorrow = (today() + dt.timedelta(days=1)).isoformat()
    later = (today() + dt.timedelta(days=9)).isoformat()
    for until in (later, tomorrow):
        answer = act(manager, "snooze", {**where, "until": until})
        assert (answer.status_code, answer.json()) == (200, {**where, "until": until})
    assert set(quantities(manager)) == {("ST", "M-1"), ("HS", "M-2"), ("HS", "M-3")}
    rows = suggested(manager, "snoozed=true")
    told = {(row["store_code"], row["sku"]): row["snoozed_until"] for row in rows}
    assert told.pop(("HS", "M-1")) == tomorrow
    assert (len(told), set(told.values())) == (3, {None})
    with tenant_context(cast.shop.pk):
        ReorderSnooze.objects.update(until=today())  # the day has come
    assert len(suggested(manager)) == 4
    assert {row["snoozed_until"] for row in suggested(manager)} == {None}
    act(manager, "snooze", {**where, "until": later})
    assert act(manager, "snooze", {**where, "until": None}).json()["until"] is None
    assert act(manager, "snooze", {**where, "until": None}).status_code == 200
    assert len(suggested(manager)) == 4
    events = manager.get("/api/v1/audit?action=snoozed").json()["results"]
    assert {event["object_label"] for event in events} == {"M-1 at HS"}


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"until": "2020-01-01"}, 400),
        ({"until": "soon"}, 400),
        ({"until": 7}, 400),
        ({"until": ["2030-01-01"]}, 400),
        ({"store_id": MISSING}, 404),
        ({"variant_id": MISSING}, 404),
        ({"variant_id": "\x00"}, 400),
        ({"store_id": 1e400}, 400),
        ({"store_id": [1]}, 400),
    ],
    ids=str,
)
def test_a_bad_snooze_is_refused_and_changes_nothing(
    cast: Cast, mugs: list[Variant], sign_in: SignIn, changes: dict[str, Any], status: int
) -> None:
    where = {"store_id": cast.high_street.pk, "variant_id": mugs[0].pk, "until": "2099-01-01"}
    assert act(sign_in(cast.owner), "snooze", {**where, **changes}).status_code == status
    assert act(sign_in(cast.outsider), "snooze", where).status_code == 404
    assert act(sign_in(cast.staff), "snooze", where).status_code == 403
    with tenant_context(cast.shop.pk):
        assert not ReorderSnooze.objects.exists()


def test_today_is_no_day_to_snooze_until(cast: Cast, mugs: list[Variant], sign_in: SignIn) -> None:
    body = {"store_id": cast.high_street.pk, "variant_id": mugs[0].pk}
    answer = act(sign_in(cast.owner), "snooze", {**body, "until": today().isoformat()})
    assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, "until")


def test_who_counts_blind_is_not_told_what_the_counted_store_lacks(
    cast: Cast, mugs: list[Variant], sign_in: SignIn
) -> None:
    counting.begun(sign_in(cast.manager), cast)
    assert set(quantities(sign_in(cast.staff))) == {("ST", "M-1")}
    assert set(quantities(sign_in(cast.staff), "covered=true&snoozed=true")) == {("ST", "M-1")}
    assert len(suggested(sign_in(cast.manager))) == 4


def test_a_file_has_the_rows_of_all_pages(cast: Cast, mugs: list[Variant], sign_in: SignIn) -> None:
    owner = sign_in(cast.owner)
    content = b"".join(owner.get(f"{SUGGESTIONS}?format=csv&search=mug"))
    rows = list(csv.DictReader(StringIO(content.decode("utf-8-sig"))))
    page = suggested(owner, "search=mug")
    assert [(r["sku"], r["suggested_qty"]) for r in rows] == [
        (r["sku"], r["suggested_qty"]) for r in page
    ]
    assert {row["explanation"] for row in rows} == {row["explanation"] for row in page}


def test_a_page_takes_the_same_statements_however_much_lacks(
    cast: Cast, mugs: list[Variant], sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)

    def statements(query: str = "") -> int:
        with CaptureQueriesContext(connection) as captured:
            suggested(owner, query)
        return len([q for q in captured if q["sql"].lstrip().startswith(("SELECT", "WITH"))])

    statements()
    few = statements(), statements("search=mug")
    for _ in range(12):
        with tenant_context(cast.shop.pk):
            variant = VariantFactory.create(product__name="Mug", reorder_point=50)
        sells(cast, variant)
        opened(cast, cast.high_street, variant, 60, days_ago=20)
        sold(cast, cast.high_street, variant, 1, range(1, 20))
    assert (statements(), statements("search=mug")) == few
    assert few == (6, 6)
