"""Counts while the shop keeps selling: on hand ends where the shelf is."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import User
from catalog.models import Barcode, Category, Variant
from catalog.tests.factories import CategoryFactory, VariantFactory
from conftest import Cast
from inventory.counts.models import CountObservation, CountSession
from inventory.models import InventoryItem, RefType
from inventory.tests.movements import move, posted
from inventory.tests.test_checks import findings
from tenants.context import tenant_context
from tests.corruption import damage, settle_constraints

COUNTS = "/api/v1/inventory/counts"
SignIn = Callable[[User], Client]


def send(client: Client, path: str, body: Any = None) -> Any:
    headers = {"Idempotency-Key": str(uuid4())}
    return client.post(f"{COUNTS}{path}", body or {}, "application/json", headers=headers)


def done(answer: Any) -> dict[str, Any]:
    assert answer.status_code in (200, 201), answer.content
    return dict(answer.json())


@pytest.fixture
def tea(cast: Cast) -> Variant:
    """Ten on the high street, at 2.00."""
    with tenant_context(cast.shop.pk):
        variant = VariantFactory.create(sku="TEA")
        Barcode.objects.create(variant=variant, code="5000000000017")
        opened(cast, variant, 10)
    return variant


def opened(cast: Cast, variant: Variant, qty: int) -> None:
    at = timezone.now() - dt.timedelta(days=1)
    posted(move(cast.high_street, variant, qty, RefType.OPENING, unit_cost="2", occurred_at=at))


def begun(client: Client, cast: Cast, **scope: Any) -> str:
    return f"/{done(send(client, '', {'store_id': cast.high_street.pk, **scope}))['id']}"


def ago(minutes: float) -> dt.datetime:
    return timezone.now() - dt.timedelta(minutes=minutes)


def aged(path: str, cast: Cast, minutes: int = 60) -> None:
    """The session began so long ago."""
    with tenant_context(cast.shop.pk):
        CountSession.objects.filter(pk=int(path[1:])).update(created_at=ago(minutes))


def sold(cast: Cast, variant: Variant, qty: int, at: dt.datetime) -> None:
    """Without a document: what matters is when it happened and when it was recorded."""
    with tenant_context(cast.shop.pk):
        posted(move(cast.high_street, variant, -qty, RefType.WASTE, occurred_at=at))


def scan(
    client: Client,
    path: str,
    variant: Variant,
    qty: Any = 1,
    at: dt.datetime | None = None,
    **more: Any,
) -> dict[str, Any]:
    body = {"variant_id": variant.pk, "qty": str(qty), **more}
    if at is not None:
        body["counted_at"] = at.isoformat()
    return done(send(client, f"{path}/scan", body))


def on_hand(cast: Cast, variant: Variant) -> int:
    with tenant_context(cast.shop.pk):
        return int(InventoryItem.objects.get(store=cast.high_street, variant=variant).on_hand)


def line_of(client: Client, path: str) -> dict[str, Any]:
    (line,) = done(client.get(f"{COUNTS}{path}/variance"))["lines"]
    return dict(line)


def test_a_shelf_is_set_as_it_was_counted(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    assert done(client.get(f"{COUNTS}{path}"))["status"] == "DRAFT"
    for _ in range(3):
        done(send(client, f"{path}/scan", {"code": "5000000000017"}))
    noted = done(send(client, f"{path}/scan", {"code": "tea", "qty": "4"}))
    assert (noted["line"]["counted_qty"], noted["line"]["expected_qty"]) == ("7.000", "10.000")
    assert done(client.get(f"{COUNTS}{path}"))["status"] == "IN_PROGRESS"
    line = line_of(client, path)
    assert (line["expected_qty"], line["variance"], line["variance_value"], line["state"]) == (
        "10.000",
        "-3.000",
        "-6.000000",
        "COUNTED",
    )
    document = done(send(client, f"{path}/finalize"))
    assert (document["status"], on_hand(cast, tea)) == ("FINALIZED", 7)
    assert line_of(client, path)["outcome"] == "POSTED"
    settle_constraints()
    assert findings(8) == []
    again = send(client, f"{path}/finalize")
    assert (again.status_code, again.json()["code"]) == (409, "count_state")


def test_what_is_sold_around_a_count_comes_out_right(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    """Before it, after the last scan, and, recorded late, from before the count."""
    client = sign_in(cast.manager)
    path = begun(client, cast)
    aged(path, cast)
    sold(cast, tea, 1, ago(50))  # 9 on the shelf
    scan(client, path, tea, 8, ago(30))  # one was stolen
    sold(cast, tea, 2, ago(20))  # 6 on the shelf
    sold(cast, tea, 1, ago(40))  # a sale of before the count, that comes in now: 8 were there then
    assert line_of(client, path)["expected_qty"] == "8.000"
    done(send(client, f"{path}/finalize"))
    assert on_hand(cast, tea) == 6
    assert line_of(client, path)["outcome"] == "AS_EXPECTED"
    sold(cast, tea, 1, ago(45))  # another one, after finalize: the shelf stays as counted
    assert on_hand(cast, tea) == 6
    sold(cast, tea, 1, ago(1))
    assert on_hand(cast, tea) == 5
    settle_constraints()
    assert findings(8) == []


def test_what_moves_between_its_scans_needs_a_recount_or_a_yes(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    manager, staff = sign_in(cast.manager), sign_in(cast.staff)
    with tenant_context(cast.shop.pk):
        mug = VariantFactory.create(sku="MUG")
        opened(cast, mug, 5)
    path = begun(staff, cast)
    aged(path, cast)
    scan(staff, path, tea, 4, ago(30))
    scan(staff, path, mug, 3, ago(30))
    sold(cast, tea, 1, ago(20))
    scan(staff, path, tea, 5, ago(10))
    flagged = {row["sku"]: row["moved_during_count"] for row in _lines(manager, path)}
    assert flagged == {"MUG": False, "TEA": True}
    refused = send(staff, f"{path}/finalize", {"accept_moved": True})
    assert refused.status_code == 403
    done(send(staff, f"{path}/finalize"))
    outcomes = {row["sku"]: row["outcome"] for row in _lines(manager, path)}
    assert outcomes == {"MUG": "POSTED", "TEA": "MOVED"}
    assert (on_hand(cast, mug), on_hand(cast, tea)) == (3, 9)
    assert findings(8) == []


def _lines(client: Client, path: str) -> list[dict[str, Any]]:
    return list(done(client.get(f"{COUNTS}{path}/variance"))["lines"])


@pytest.mark.parametrize("yes", [True, "ids"])
def test_a_manager_accepts_what_moved(cast: Cast, tea: Variant, sign_in: SignIn, yes: Any) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    aged(path, cast)
    scan(client, path, tea, 4, ago(30))
    sold(cast, tea, 1, ago(20))
    scan(client, path, tea, 5, ago(10))
    done(send(client, f"{path}/finalize", {"accept_moved": [tea.pk] if yes == "ids" else yes}))
    assert (line_of(client, path)["outcome"], on_hand(cast, tea)) == ("AS_EXPECTED", 9)


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


def test_one_count_of_the_whole_store_at_a_time(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    refused = send(client, "", {"store_id": cast.high_street.pk})
    assert (refused.status_code, refused.json()["code"]) == (409, "count_active")
    assert refused.json()["session_id"] == int(path[1:])
    begun(client, cast, scope="ZONE", zone_name="Front")  # zones may overlap it
    begun(client, cast, scope="ZONE", zone_name="Front")
    done(send(client, "", {"store_id": cast.station.pk}))
    assert done(send(client, f"{path}/cancel"))["status"] == "CANCELLED"
    begun(client, cast)


def test_two_counts_of_one_zone_post_an_item_once(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    one, two = (begun(client, cast, scope="ZONE", zone_name="Front") for _ in range(2))
    for path in (one, two):
        aged(path, cast)
    scan(client, one, tea, 8, ago(30), zone_name="Front")
    scan(client, two, tea, 7, ago(20), zone_name="Front")
    done(send(client, f"{two}/finalize"))
    done(send(client, f"{one}/finalize"))
    assert [line_of(client, path)["outcome"] for path in (one, two)] == ["SUPERSEDED", "POSTED"]
    assert on_hand(cast, tea) == 7
    assert findings(8) == []


def test_what_lies_in_two_zones_is_not_taken_for_all_there_is(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    front = begun(client, cast, scope="ZONE", zone_name="Front")
    back = begun(client, cast, scope="ZONE", zone_name="Back")
    scan(client, front, tea, 6, zone_name="Front")
    scan(client, back, tea, 4, zone_name="Back")
    done(send(client, f"{front}/finalize"))
    assert (line_of(client, front)["outcome"], on_hand(cast, tea)) == ("ELSEWHERE", 10)
    done(send(client, f"{back}/finalize", {"accept_elsewhere": [tea.pk]}))
    assert (line_of(client, back)["outcome"], on_hand(cast, tea)) == ("POSTED", 4)


def test_what_nobody_counted_stays_unless_a_manager_types_its_number(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    manager, staff = sign_in(cast.manager), sign_in(cast.staff)
    with tenant_context(cast.shop.pk):
        lost, busy, gone = (VariantFactory.create(sku=sku) for sku in ("LOST", "BUSY", "GONE"))
        for variant in (lost, busy):
            opened(cast, variant, 5)
    path = begun(manager, cast)
    scan(manager, path, tea, 10)
    body = {"variant_id": gone.pk, "counted_qty": "0"}
    done(send(manager, f"{path}/set_qty", body))
    sold(cast, busy, 1, timezone.now())
    variance = done(manager.get(f"{COUNTS}{path}/variance"))
    assert variance["uncounted_count"] == 2
    states = {row["sku"]: row["state"] for row in variance["lines"]}
    assert states == {"TEA": "AS_EXPECTED", "GONE": "CONFIRMED_ZERO"}
    assert variance["totals"]["accuracy"] == "100.0"
    assert send(staff, f"{path}/finalize", {"zero_uncounted": 2}).status_code == 403
    refused = send(manager, f"{path}/finalize", {"zero_uncounted": 3})
    assert (refused.status_code, refused.json()["uncounted_count"]) == (409, 2)
    done(send(manager, f"{path}/finalize", {"zero_uncounted": 2}))
    assert [on_hand(cast, v) for v in (tea, lost, busy)] == [10, 0, 4]
    assert findings(8) == []


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


def test_counts_are_made_in_ones_own_store(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    staff, owner, outsider = (sign_in(u) for u in (cast.staff, cast.owner, cast.outsider))
    assert send(staff, "", {"store_id": cast.station.pk}).status_code == 403
    assert send(staff, "", {"store_id": cast.rival_store.pk}).status_code == 404
    elsewhere = f"/{done(send(owner, '', {'store_id': cast.station.pk}))['id']}"
    refused = [
        send(staff, f"{elsewhere}/scan", {"code": "TEA"}),
        send(staff, f"{elsewhere}/finalize"),
        send(staff, f"{elsewhere}/cancel"),
    ]
    assert [answer.status_code for answer in refused] == [403, 403, 403]
    path = begun(owner, cast)
    missing = [
        outsider.get(f"{COUNTS}{path}"),
        outsider.get(f"{COUNTS}{path}/lines"),
        outsider.get(f"{COUNTS}{path}/variance"),
        send(outsider, f"{path}/scan", {"code": "TEA"}),
        send(owner, f"{path}/unknown/1/resolve", {"variant_id": None}),
        owner.get(f"{COUNTS}?store_id={cast.rival_store.pk}"),
    ]
    assert [answer.status_code for answer in missing] == [404] * len(missing)


@pytest.mark.parametrize(
    "corruption",
    [
        "UPDATE inventory_countline SET expected_then = 9 WHERE tenant_id = %s",
        "UPDATE inventory_countline SET qty_delta = -2 WHERE tenant_id = %s",
        "UPDATE inventory_countline SET outcome = '' WHERE tenant_id = %s",
        "UPDATE inventory_counttally SET qty = 1 WHERE tenant_id = %s",
        (
            "UPDATE inventory_stockledger SET line = 9"
            " WHERE tenant_id = %s AND ref_type = 'COUNT_RECONCILE'"
        ),
        (
            "UPDATE inventory_stockledger SET counters_seq = NULL"
            " WHERE tenant_id = %s AND counters_seq IS NOT NULL"
        ),
    ],
)
def test_predicate_8_finds_what_does_not_agree(
    cast: Cast, tea: Variant, sign_in: SignIn, corruption: str
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    aged(path, cast)
    scan(client, path, tea, 7, ago(30))
    done(send(client, f"{path}/finalize"))
    sold(cast, tea, 1, ago(40))
    assert findings(8) == []
    damage(corruption, cast.shop.pk)
    assert findings(8) != []


def test_an_item_that_the_store_never_had_is_found(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    path = f"/{done(send(client, '', {'store_id': cast.station.pk}))['id']}"
    scan(client, path, tea, 2)
    done(send(client, f"{path}/finalize"))
    with tenant_context(cast.shop.pk):
        item = InventoryItem.objects.get(store=cast.station, variant=tea)
    assert item.on_hand == Decimal(2)
