"""Counts while the shop keeps selling: on hand ends where the shelf is."""

from decimal import Decimal
from typing import Any

import pytest
from django.utils import timezone

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import InventoryItem
from inventory.tests.counting import (
    COUNTS,
    SignIn,
    aged,
    ago,
    begun,
    done,
    line_of,
    lines_of,
    on_hand,
    opened,
    scan,
    send,
    sold,
    tea,
)
from tenants.context import tenant_context
from tests.corruption import damage, findings, settle_constraints

__all__ = ["tea"]  # a fixture


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
    flagged = {row["sku"]: row["moved_during_count"] for row in lines_of(manager, path)}
    assert flagged == {"MUG": False, "TEA": True}
    refused = send(staff, f"{path}/finalize", {"accept_moved": True})
    assert refused.status_code == 403
    done(send(staff, f"{path}/finalize"))
    outcomes = {row["sku"]: row["outcome"] for row in lines_of(manager, path)}
    assert outcomes == {"MUG": "POSTED", "TEA": "MOVED"}
    assert (on_hand(cast, mug), on_hand(cast, tea)) == (3, 9)
    assert findings(8) == []


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
