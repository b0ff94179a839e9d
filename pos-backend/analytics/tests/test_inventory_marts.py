"""The marts against the ledger: after random trade, after nothing, after what comes late."""

import datetime as dt
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.utils import timezone

from analytics.marts.building import build_marts
from analytics.marts.models import BuildStatus, MartBuild
from analytics.tests.network import no_network
from analytics.tests.trading import (
    DAYS,
    Retailer,
    Table,
    ask,
    contents,
    differences,
    last_common_day,
    open_retailers,
    trade,
)
from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import own_database
from inventory.models import InventoryItem, RefType
from inventory.tests.movements import move, posted
from tenants.context import tenant_context

DAY = dt.timedelta(days=1)
SEED = 20_261_122
_ITEM_DAYS = """
SELECT business_date, on_hand, value, reorder_point FROM marts.inventory_snapshot_daily
WHERE tenant_id = %(tenant)s AND item_id = %(item)s
    AND business_date <= %(until)s ORDER BY 1
"""
_OTHERS = """
SELECT b::text FROM marts.inventory_balances b WHERE b.item_id <> %(item)s ORDER BY 1
"""
_NEVER_ANALYZED = """
SELECT c.relname FROM pg_class c
WHERE c.relnamespace = 'marts'::regnamespace AND c.relkind = 'r' AND c.reltuples <> 0 AND NOT EXISTS (
    SELECT FROM pg_stats s WHERE s.schemaname = 'marts' AND s.tablename = c.relname)
"""
_THRESHOLDS = """
SELECT store_id, variant_id, business_date, reorder_point, is_below_reorder_point, is_out_of_stock
FROM marts.inventory_snapshot_daily WHERE tenant_id = %(tenant)s ORDER BY 1, 2, 3
"""
_TODAYS = "SELECT k.store_id, k.last_day FROM marts.inventory_calendar k"


@dataclass
class Story:
    """What was found at each step."""

    statuses: list[str]
    steps: list[dict[str, Any]]
    unknown: Table
    reached_out: list[str]
    after_trade: list[str]
    first: dict[str, Table]
    second: dict[str, Table]
    late_day: dt.date
    item_before: Table
    item_after: Table
    others_before: Table
    others_after: Table
    after_more: list[str]
    todays: dict[int, dt.date]
    thresholds_before: Table
    thresholds_after: Table
    raised: Variant
    dropped: Variant
    incremental: dict[str, Table]
    refreshed: dict[str, Table]


def _build(statuses: list[str], *, full_refresh: bool = False) -> MartBuild:
    build = build_marts(full_refresh=full_refresh)
    statuses.append(f"{build.status} {build.problem}".strip())
    return build


@pytest.fixture(scope="module")
def story(_template: str, django_db_blocker: Any) -> Iterator[Story]:
    """Told once: a build takes seconds to begin."""
    with own_database(_template, django_db_blocker):
        yield _told(random.Random(SEED))


def _told(chance: random.Random) -> Story:
    near, far = open_retailers()
    statuses: list[str] = []
    trade(near, chance, moves=120)
    trade(far, chance, moves=60)
    item, late = _an_item(near)
    with no_network() as reached_out:
        steps = _build(statuses).steps
    unknown = ask(_NEVER_ANALYZED)
    until = last_common_day()
    after_trade, first = list(differences()), contents(until)
    _build(statuses)
    second = contents(until)

    of_item: dict[str, Any] = {"tenant": near.tenant.pk, "item": item.pk, "until": until}
    item_before, others_before = ask(_ITEM_DAYS, **of_item), ask(_OTHERS, item=item.pk)
    with tenant_context(near.tenant.pk):
        came: dict[str, Any] = {"unit_cost": "2", "occurred_at": late}
        posted(move(near.stores[0], item.variant, 3, RefType.OPENING, **came))
    _build(statuses)
    item_after, others_after = ask(_ITEM_DAYS, **of_item), ask(_OTHERS, item=item.pk)

    thresholds_before = ask(_THRESHOLDS, tenant=near.tenant.pk)
    raised, dropped = near.variants[2], near.variants[3]
    with tenant_context(near.tenant.pk):
        Variant.objects.filter(pk=raised.pk).update(reorder_point=1_000)
        Variant.objects.filter(pk=dropped.pk).update(is_active=False)
    just_now = dt.timedelta(minutes=20)
    trade(near, chance, moves=30, since_days=2 * DAYS, promised_since=just_now)
    trade(far, chance, moves=10, since_days=2, promised_since=just_now)
    _build(statuses)
    after_more, incremental = list(differences()), contents(until)
    thresholds_after = ask(_THRESHOLDS, tenant=near.tenant.pk)
    todays: dict[int, dt.date] = dict(ask(_TODAYS))
    _build(statuses, full_refresh=True)
    return Story(
        statuses=statuses,
        steps=steps,
        unknown=unknown,
        reached_out=reached_out,
        after_trade=after_trade,
        first=first,
        second=second,
        late_day=near.stores[0].business_date(late),
        item_before=item_before,
        item_after=item_after,
        others_before=others_before,
        others_after=others_after,
        after_more=after_more,
        todays=todays,
        thresholds_before=thresholds_before,
        thresholds_after=thresholds_after,
        raised=raised,
        dropped=dropped,
        incremental=incremental,
        refreshed=contents(until),
    )


def _an_item(retailer: Retailer) -> tuple[InventoryItem, dt.datetime]:
    """One of its own that stays above zero, and a moment between its movements."""
    now = timezone.now()
    with tenant_context(retailer.tenant.pk):
        variant: Variant = VariantFactory.create()
        for days in (30, 12):
            came: dict[str, Any] = {"unit_cost": "1", "occurred_at": now - days * DAY}
            posted(move(retailer.stores[0], variant, 4, RefType.OPENING, **came))
        item = InventoryItem.objects.select_related("variant").get(variant=variant)
    return item, now - 20 * DAY


def test_every_build_passes_its_own_tests(story: Story) -> None:
    assert story.statuses == [BuildStatus.SUCCEEDED] * 5
    tests = {step["name"] for step in story.steps if step["kind"] == "test"}
    assert {
        "balances_are_the_ledger_day_by_day",
        "balances_end_where_the_ledger_does",
        "reorder_points_have_no_gap",
        "trend_ends_as_the_snapshot",
        "trend_has_every_day",
    } <= tests


def test_the_planner_knows_each_mart_from_its_first_build_on(story: Story) -> None:
    """It takes a table that it does not know for a small one, and reads millions row by row."""
    assert story.unknown == []


def test_a_build_reaches_out_to_nobody(story: Story) -> None:
    assert story.reached_out == []


def test_who_reaches_out_is_noticed() -> None:
    tries = "import urllib.request as r; r.urlopen('http://example.com')"
    with no_network() as reached_out:
        done = subprocess.run([sys.executable, "-c", tries], stderr=subprocess.PIPE, check=False)
    assert done.returncode != 0
    assert "there is no network" in done.stderr.decode()
    assert len(reached_out) == 1
    assert "example.com" in reached_out[0]


def test_every_store_variant_and_day_is_what_the_ledger_says(story: Story) -> None:
    assert story.after_trade == []
    assert len(story.first["inventory_balances"]) > 100


def test_a_second_build_changes_nothing(story: Story) -> None:
    assert story.second == story.first


def test_a_late_movement_changes_its_items_days_from_its_own_on(story: Story) -> None:
    assert min(day for day, *_ in story.item_before) < story.late_day
    assert story.item_after == [
        (day, on_hand + 3, value + 6, threshold) if day >= story.late_day else row
        for row in story.item_before
        for day, on_hand, value, threshold in [row]
    ]


def test_a_late_movement_changes_no_other_item(story: Story) -> None:
    assert story.others_after == story.others_before


def test_later_builds_are_what_the_ledger_says(story: Story) -> None:
    assert story.after_more == []


def test_a_threshold_that_is_changed_holds_from_that_day_on(story: Story) -> None:
    old = {row[:3]: row[3:] for row in story.thresholds_before}
    assert old
    for row in story.thresholds_after:
        store_id, variant_id, day = row[:3]
        if day < story.todays[store_id] and row[:3] in old:
            assert row[3] == old[row[:3]][0]
        elif day == story.todays[store_id] and variant_id == story.raised.pk:
            assert row[3:5] == (1_000, True)
        elif day == story.todays[store_id] and variant_id == story.dropped.pk:
            assert row[4:] == (False, False)


def test_a_full_refresh_finds_the_same_and_keeps_the_thresholds(story: Story) -> None:
    assert story.refreshed == story.incremental
    assert any("1000" in row[0] for row in story.refreshed["inventory_reorder_points"])
