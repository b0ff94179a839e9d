"""What is scanned and counted afresh, each observation once."""

from typing import Any
from uuid import uuid4

import pytest

from catalog.models import Category, Variant
from catalog.tests.factories import CategoryFactory, VariantFactory
from conftest import Cast
from inventory.counts.models import CountObservation
from inventory.tests.counting import (
    COUNTS,
    SignIn,
    aged,
    ago,
    begun,
    done,
    line_of,
    on_hand,
    scan,
    send,
    sold,
    tea,
)
from tenants.context import tenant_context

__all__ = ["tea"]  # a fixture


def test_a_recount_replaces_its_zone_and_ends_the_doubt(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    aged(path, cast)
    scan(client, path, tea, 4, ago(40), zone_name="Front")
    scan(client, path, tea, 1, ago(35), zone_name="Back")
    sold(cast, tea, 1, ago(30))
    for zone, qty, minutes in (("Front", 7, 20), ("Back", 1, 19)):
        body = {
            "variant_id": tea.pk,
            "counted_qty": str(qty),
            "zone_name": zone,
            "counted_at": ago(minutes).isoformat(),
        }
        noted = done(send(client, f"{path}/set_qty", body))
    assert noted["line"]["counted_qty"] == "8.000"
    # A scan from before the recount, from a tablet that had been offline: the recount has seen it.
    assert scan(client, path, tea, 2, ago(38), zone_name="Front")["line"]["counted_qty"] == "8.000"
    line = line_of(client, path)
    assert (line["moved_during_count"], line["expected_qty"]) == (False, "9.000")
    done(send(client, f"{path}/finalize"))
    assert on_hand(cast, tea) == 8


def test_a_repeated_scan_counts_once(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.staff)
    path, observation = begun(client, cast), str(uuid4())
    first, again = (scan(client, path, tea, 2, observation_id=observation) for _ in range(2))
    assert [first["repeated"], again["repeated"]] == [False, True]
    assert again["line"]["counted_qty"] == "2.000"
    assert scan(client, path, tea, -1)["line"]["counted_qty"] == "1.000"
    refused = send(client, f"{path}/scan", {"variant_id": tea.pk, "qty": "-2"})
    assert (refused.status_code, refused.json()["code"]) == (409, "more_than_counted")
    with tenant_context(cast.shop.pk):
        assert CountObservation.objects.count() == 2


def test_an_unknown_code_is_parked_until_somebody_says_what_it_is(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    for _ in range(2):
        parked = done(send(client, f"{path}/scan", {"code": "4711", "qty": "3"}))["unknown"]
    observation = str(uuid4())
    body = {"code": "0815", "observation_id": observation}
    other = done(send(client, f"{path}/scan", body))["unknown"]
    assert (parked["code"], parked["qty"], parked["status"]) == ("4711", "6.000", "OPEN")
    refused = send(client, f"{path}/finalize")
    assert (refused.status_code, refused.json()["code"]) == (409, "unknown_codes")
    linked = {"variant_id": tea.pk}
    assert (
        done(send(client, f"{path}/unknown/{parked['id']}/resolve", linked))["status"] == "LINKED"
    )
    dropped = {"variant_id": None}
    assert (
        done(send(client, f"{path}/unknown/{other['id']}/resolve", dropped))["status"] == "DROPPED"
    )
    # From now on the code is known here, and what is sent once more parks nothing anew.
    assert done(send(client, f"{path}/scan", {"code": "4711"}))["line"]["counted_qty"] == "7.000"
    again = done(send(client, f"{path}/scan", {"code": "0815", "observation_id": observation}))
    assert (again["repeated"], again["unknown"]["status"]) == (True, "DROPPED")
    twice = send(client, f"{path}/unknown/{parked['id']}/resolve", linked)
    assert (twice.status_code, twice.json()["code"]) == (409, "unknown_resolved")
    done(send(client, f"{path}/finalize"))
    assert on_hand(cast, tea) == 7


def test_staff_count_blind_by_default(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    staff, manager = sign_in(cast.staff), sign_in(cast.manager)
    path = begun(manager, cast)
    assert scan(staff, path, tea, 3)["line"]["expected_qty"] is None
    (line,) = done(staff.get(f"{COUNTS}{path}/lines"))["results"]
    assert (line["expected_qty"], line["counted_qty"]) == (None, "3.000")
    hidden = staff.get(f"{COUNTS}{path}/variance")
    assert (hidden.status_code, hidden.json()["code"]) == (403, "blind_count")
    cast.shop.blind_counts = False
    cast.shop.save()
    assert done(staff.get(f"{COUNTS}{path}/variance"))["lines"][0]["expected_qty"] == "10.000"


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"code": "TEA", "qty": "0"}, 400, "invalid"),
        ({"qty": "1"}, 400, "invalid"),
        ({"code": "TEA", "counted_at": "2999-01-01T00:00:00Z"}, 400, "invalid"),
        ({"code": "TEA", "counted_at": "2001-01-01T00:00:00Z"}, 400, "invalid"),
        ({"code": "SERVICE"}, 409, "keeps_no_stock"),
        ({"code": "OTHER"}, 409, "out_of_scope"),
        ({"variant_id": 999999999}, 404, "not_found"),
    ],
)
def test_a_scan_that_cannot_be_is_refused(
    cast: Cast, sign_in: SignIn, body: dict[str, Any], status: int, code: str
) -> None:
    client = sign_in(cast.manager)
    with tenant_context(cast.shop.pk):
        teas: Category = CategoryFactory.create()
        VariantFactory.create(sku="TEA", product__category=teas)
        VariantFactory.create(sku="OTHER")
        VariantFactory.create(sku="SERVICE", track_stock=False)
    path = begun(client, cast, scope="CATEGORY", category_id=teas.pk)
    refused = send(client, f"{path}/scan", body)
    assert (refused.status_code, refused.json()["code"]) == (status, code), refused.content
    with tenant_context(cast.shop.pk):
        assert not CountObservation.objects.exists()


def test_what_is_scanned_in_a_count_of_a_zone_lies_in_that_zone(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast, scope="ZONE", zone_name="Front")
    (tally,) = scan(client, path, tea, 9)["line"]["tallies"]
    assert tally["zone_name"] == "Front"
    done(send(client, f"{path}/finalize"))
    assert line_of(client, path)["outcome"] == "POSTED"
