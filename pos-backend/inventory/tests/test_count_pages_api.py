"""What a count's page shows: how far it has come, who counts, what is left, and what it found."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from catalog.models import Variant
from catalog.tests.factories import CategoryFactory, VariantFactory
from conftest import Cast
from inventory.models import InventoryItem
from inventory.tests.counting import (
    COUNTS,
    SignIn,
    aged,
    ago,
    begun,
    done,
    lines_of,
    opened,
    scan,
    send,
    sold,
    tea,
)
from tenants.context import tenant_context

__all__ = ["tea"]  # a fixture


def page_of(client: Client, path: str) -> dict[str, Any]:
    return done(client.get(f"{COUNTS}{path}"))


@pytest.fixture
def mug(cast: Cast) -> Variant:
    """Five on the high street, and one of another kind that is sold out."""
    with tenant_context(cast.shop.pk):
        variant = VariantFactory.create(
            sku="MUG",
            product__name="Sage Mug",
            product__category=CategoryFactory.create(name="Mugs"),
        )
        opened(cast, variant, 5)
        InventoryItem.objects.create(store=cast.high_street, variant=VariantFactory.create())
    return variant


def test_the_page_tells_how_far_the_count_has_come(
    cast: Cast, tea: Variant, mug: Variant, sign_in: SignIn
) -> None:
    manager, staff = sign_in(cast.manager), sign_in(cast.staff)
    path = begun(manager, cast)
    scan(staff, path, tea, 2, zone_name="Front")
    scan(staff, path, tea, 3, zone_name="Back")
    scan(manager, path, tea, 1, zone_name="Back")
    done(send(staff, f"{path}/scan", {"code": "4711"}))
    progress = page_of(manager, path)["progress"]
    last = {zone.pop("zone_name"): zone.pop("last_at") for zone in progress["zones"]}
    assert list(last) == ["Back", "Front"]
    assert progress.pop("zones") == [
        {"lines": 1, "units": "4.000"},
        {"lines": 1, "units": "2.000"},
    ]
    people = [(who["person"]["id"], who["observations"]) for who in progress.pop("people")]
    assert people == [(cast.staff.pk, 3), (cast.manager.pk, 1)]
    assert progress == {
        "items_in_scope": 2,
        "seen_count": 1,
        "uncounted_count": 1,
        "units_counted": "6.000",
        "unknown_open": 1,
    }


def test_a_zone_expects_nothing_by_itself(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast, scope="ZONE", zone_name="Front")
    progress = page_of(client, path)["progress"]
    assert (progress["items_in_scope"], progress["uncounted_count"]) == (None, 0)
    assert done(client.get(f"{COUNTS}{path}/uncounted"))["results"] == []


def test_the_page_tells_what_happened_to_the_count(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    scan(client, path, tea, 10)
    scan(client, path, tea, -1)
    code = done(send(client, f"{path}/scan", {"code": "4711"}))["unknown"]["id"]
    done(send(client, f"{path}/unknown/{code}/resolve", {"variant_id": None}))
    done(send(client, f"{path}/finalize"))
    events = page_of(client, path)["events"]
    assert [event["event"] for event in events] == ["CREATED", "STARTED", "RESOLVED", "FINALIZED"]
    assert {event["actor"]["id"] for event in events} == {cast.manager.pk}
    assert events[2]["said"] == {"code": "4711", "status": "DROPPED", "variant_id": None}
    assert (events[1]["said"], events[3]["said"]["posted"]) == ({}, 1)


def test_it_says_whether_the_caller_counts_blind(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    manager, staff = sign_in(cast.manager), sign_in(cast.staff)
    path = begun(staff, cast)
    assert [page_of(client, path)["blind"] for client in (manager, staff)] == [False, True]
    scan(staff, path, tea, 10)
    assert done(send(staff, f"{path}/finalize"))["blind"] is False


def test_a_finalized_count_keeps_its_figures(
    cast: Cast, tea: Variant, mug: Variant, sign_in: SignIn
) -> None:
    manager, staff = sign_in(cast.manager), sign_in(cast.staff)
    with tenant_context(cast.shop.pk):
        pen = VariantFactory.create(sku="PEN")
        opened(cast, pen, 3)
    path = begun(manager, cast)
    aged(path, cast)
    scan(manager, path, tea, 7, at=ago(30))
    scan(manager, path, mug, 6, at=ago(30))
    names = ("accuracy", "surplus_qty", "missing_qty", "variance_value", "lines_posted")
    assert [page_of(manager, path)[name] for name in names] == [None] * 5
    done(send(manager, f"{path}/finalize", {"zero_uncounted": 1}))
    found = {
        "accuracy": "0.0",
        "surplus_qty": "1.000",
        "missing_qty": "6.000",
        "variance_value": "-10.000000",
        "lines_posted": 3,
    }
    with tenant_context(cast.shop.pk):  # what goods cost later changes nothing of it
        InventoryItem.objects.filter(store=cast.high_street).update(last_cost=9)
    sold(cast, tea, 7, ago(1))
    with tenant_context(cast.shop.pk):
        opened(cast, tea, 1)
    (row,) = done(manager.get(COUNTS))["results"]
    totals = done(manager.get(f"{COUNTS}{path}/variance"))["totals"]
    for told in (row, page_of(manager, path), {**found, **totals}):
        assert {name: told[name] for name in found} == found
    assert {line["sku"]: line["variance_value"] for line in lines_of(manager, path)} == {
        "TEA": "-6.000000",
        "MUG": "2.000000",
        "PEN": "-6.000000",
    }
    hidden = done(staff.get(COUNTS))["results"][0]
    assert (hidden["variance_value"], hidden["missing_qty"]) == (None, "6.000")


def test_counts_are_ordered_by_what_they_found(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.manager)
    numbers = []
    for qty in (9, 8, 9):
        path = begun(client, cast)
        scan(client, path, tea, qty)
        numbers.append(done(send(client, f"{path}/finalize"))["number"])
    for ordering in ("-missing_qty", "-surplus_qty", "accuracy", "lines_posted"):
        rows = done(client.get(f"{COUNTS}?ordering={ordering}"))["results"]
        assert len(rows) == 3
        if ordering == "-surplus_qty":
            assert rows[0]["number"] == numbers[2]


def test_what_nobody_saw_is_listed(cast: Cast, tea: Variant, mug: Variant, sign_in: SignIn) -> None:
    manager, staff = sign_in(cast.manager), sign_in(cast.staff)
    path = begun(manager, cast)
    url = f"{COUNTS}{path}/uncounted"
    assert [row["sku"] for row in done(manager.get(url))["results"]] == ["MUG", "TEA"]
    assert [row["sku"] for row in done(manager.get(f"{url}?ordering=-sku"))["results"]] == [
        "TEA",
        "MUG",
    ]
    assert [row["sku"] for row in done(manager.get(f"{url}?search=sage"))["results"]] == ["MUG"]
    scan(manager, path, tea, 1)
    expected = {
        "variant_id": mug.pk,
        "sku": "MUG",
        "product_name": "Sage Mug",
        "variant_name": "",
        "category_name": "Mugs",
        "expected_qty": "5.000",
    }
    assert done(manager.get(url))["results"] == [expected]
    assert done(staff.get(url))["results"] == [{**expected, "expected_qty": None}]
    assert manager.get(f"{url}?ordering=expected_qty").status_code == 400
    assert manager.get(f"{url}?on_hand=5").status_code == 400


def test_lines_are_found_by_words_and_by_variant(
    cast: Cast, tea: Variant, mug: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.staff)
    path = begun(client, cast)
    for variant in (tea, mug):
        scan(client, path, variant, 1)

    def found(query: str) -> list[str]:
        lines = done(client.get(f"{COUNTS}{path}/lines?{query}"))["results"]
        return [line["sku"] for line in lines]

    assert found("search=sage+mug") == ["MUG"]
    assert found(f"variant_id={tea.pk}") == [tea.sku]
    assert found(f"variant_id={tea.pk}&search=mug") == []
    assert client.get(f"{COUNTS}{path}/lines?variant_id={mug.pk + 9_999}").status_code == 404
    assert client.get(f"{COUNTS}{path}/lines?sku=MUG").status_code == 400


def test_observations_are_listed_the_newest_first(
    cast: Cast, tea: Variant, mug: Variant, sign_in: SignIn
) -> None:
    manager, staff = sign_in(cast.manager), sign_in(cast.staff)
    path = begun(manager, cast)
    scan(staff, path, tea, 2, zone_name="Front", device="tablet 1")
    done(send(manager, f"{path}/set_qty", {"variant_id": mug.pk, "counted_qty": "4"}))
    done(send(manager, f"{path}/scan", {"code": "4711"}))
    url = f"{COUNTS}{path}/observations"
    rows = done(staff.get(url))["results"]
    assert [(r["kind"], r["sku"], r["code"], r["qty"]) for r in rows] == [
        ("SCAN", None, "4711", "1.000"),
        ("SET", "MUG", "", "4.000"),
        ("SCAN", "TEA", "", "2.000"),
    ]
    assert (rows[2]["actor"]["id"], rows[2]["device"]) == (cast.staff.pk, "tablet 1")
    for query, count in (
        (f"variant_id={tea.pk}", 1),
        ("zone_name=Front", 1),
        ("kind=SCAN", 2),
        ("kind=SET&zone_name=Front", 0),
    ):
        assert len(done(staff.get(f"{url}?{query}"))["results"]) == count
    first = done(staff.get(f"{url}?page_size=2"))
    assert [r["sku"] for r in done(staff.get(first["next"]))["results"]] == ["TEA"]
    refused = [staff.get(f"{url}?{query}").status_code for query in ("kind=X", "variant_id=99999")]
    assert refused == [400, 404]


def test_other_retailers_do_not_see_them(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    path = begun(sign_in(cast.manager), cast)
    outsider = sign_in(cast.outsider)
    for part in ("/uncounted", "/observations"):
        assert outsider.get(f"{COUNTS}{path}{part}").status_code == 404


@pytest.mark.parametrize(
    ("part", "statements"),
    [("", 7), ("/1", 13), ("/1/lines", 9), ("/1/uncounted", 8), ("/1/observations", 7)],
)
def test_the_statements_do_not_grow_with_the_rows(
    cast: Cast, tea: Variant, mug: Variant, sign_in: SignIn, part: str, statements: int
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    scan(client, path, tea, 1)
    url = f"{COUNTS}{part.replace('/1', path)}"

    def counted() -> int:
        with CaptureQueriesContext(connection) as captured:
            done(client.get(url))
        return len(captured)

    few = counted()
    with tenant_context(cast.shop.pk):
        variants = [VariantFactory.create() for _ in range(5)]
        for variant in variants:
            opened(cast, variant, 1)
    for variant in variants[:3]:
        scan(sign_in(cast.staff), path, variant, 1, zone_name=f"Zone {variant.pk}")
    begun(client, cast, scope="ZONE", zone_name="Front")
    assert counted() == few == statements
