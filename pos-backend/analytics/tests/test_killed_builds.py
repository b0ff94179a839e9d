"""Builds that are killed while they write, and builds that find another one at work."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from random import Random
from time import monotonic, sleep
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client

from analytics.marts.building import BuildUnderWay, build_marts
from analytics.marts.models import BuildStatus, MartBuild
from analytics.tests.builds import (
    PATIENCE,
    held_up_at,
    kill,
    kill_dbt,
    kill_worker,
    start_worker,
)
from analytics.tests.selling import MARTS, Market, marts_as_read_until_now, sold_in
from analytics.tests.trading import Table, contents, differences, open_retailers, trade
from conftest import make_cast, own_database
from tenants.context import all_tenants

JUST_NOW = dt.timedelta(minutes=20)
TREND = "inventory_trend_daily"


@dataclass
class Story:
    """What was found at each step."""

    refused: list[str]
    failed: MartBuild
    trend_before: Table
    trend_meanwhile: Table
    by_worker: MartBuild
    differences: list[str]
    sold: dict[str, list[Any]]
    sold_refreshed: dict[str, list[Any]]
    spoilt: str
    said: str
    built_at: dt.datetime
    shown: dict[str, Any]
    differences_refreshed: list[str]


@pytest.fixture(scope="module")
def story(_template: str, django_db_blocker: Any) -> Iterator[Story]:
    """Told once: a build takes seconds to begin."""
    with own_database(_template, django_db_blocker):
        yield _told(Random(7))


def _told(chance: Random) -> Story:
    """Every build but the last is killed, at two marts at once."""
    cast, retailers = make_cast(), open_retailers()
    market = Market(cast, chance)

    def business() -> None:
        for retailer in retailers:
            trade(retailer, chance, moves=15, since_days=20, promised_since=JUST_NOW)
        market.trade(range(4), sales=2)

    business()
    first = build_marts()
    assert first.status == BuildStatus.SUCCEEDED, first.problem
    marts_as_read_until_now()
    trend_before = _trend()
    for marts in (
        ("inventory_balances", "sales_daily"),
        ("inventory_reorder_points", "sales_hourly"),
        ("sales_store_daily", "sales_product_monthly"),
    ):
        business()
        with held_up_at(*marts) as build:
            kill(build)
    business()
    with held_up_at(TREND, "sales_category_daily") as build:
        refused = _refusals()
        assert kill_dbt(build) == 1
    failed, trend_meanwhile = MartBuild.objects.latest("pk"), _trend()
    business()
    _let_a_night_pass()
    with held_up_at("inventory_calendar", "sales_product_to_date", start=start_worker) as worker:
        kill_worker(worker)
    by_worker = _built_by_another_worker()
    found, sold = list(differences()), sold_in(MARTS)

    spoilt, said = _spoilt()
    client = Client()
    client.force_login(cast.owner)
    shown = client.get("/api/v1/analytics/snapshots").json()
    refreshed = StringIO()
    call_command("build_marts", "--full-refresh", stdout=refreshed)
    return Story(
        refused=refused,
        failed=failed,
        trend_before=trend_before,
        trend_meanwhile=trend_meanwhile,
        by_worker=by_worker,
        differences=found,
        sold=sold,
        sold_refreshed=sold_in(MARTS),
        spoilt=spoilt,
        said=said + refreshed.getvalue(),
        built_at=by_worker.started_at,
        shown=shown,
        differences_refreshed=list(differences()),
    )


def _trend() -> Table:
    return contents(dt.date.max)[TREND]


def _refusals() -> list[str]:
    with pytest.raises(BuildUnderWay):
        build_marts()
    with pytest.raises(CommandError) as refused:
        call_command("build_marts")
    return [f"{refused.value.returncode} {refused.value}"]


def _let_a_night_pass() -> None:
    """So that a build is due, and none was tried yet."""
    for build in MartBuild.objects.all():
        MartBuild.objects.filter(pk=build.pk).update(
            started_at=build.started_at - dt.timedelta(days=2)
        )


def _built_by_another_worker() -> MartBuild:
    """It is there after the one that was killed, and nobody tells it anything."""
    killed = MartBuild.objects.latest("pk")
    assert killed.status == BuildStatus.RUNNING
    ended = MartBuild.objects.filter(pk__gt=killed.pk).exclude(status=BuildStatus.RUNNING)
    worker = start_worker()
    try:
        until = monotonic() + PATIENCE
        while not ended.exists():
            assert monotonic() < until, "nobody built"
            assert worker.poll() is None, "the worker ended"
            sleep(0.05)  # between two looks; nothing is measured by it
    finally:
        worker.terminate()
        worker.wait()
    return ended.get()


def _spoilt() -> tuple[str, str]:
    """How a build fails whose marts do not pass their tests; and what it says."""
    with all_tenants(), connection.cursor() as cursor:
        cursor.execute("UPDATE marts.inventory_balances SET on_hand = on_hand + 1")
    assert list(differences())
    said = StringIO()
    with pytest.raises(CommandError) as failed:
        call_command("build_marts", "--json", stdout=said)
    return f"{failed.value.returncode} {failed.value}", said.getvalue()


def test_no_build_begins_beside_another(story: Story) -> None:
    assert story.refused == ["3 Another build is under way."]


def test_what_killed_builds_left_is_put_right_by_the_next_worker(story: Story) -> None:
    assert (story.by_worker.status, story.by_worker.problem) == (BuildStatus.SUCCEEDED, "")
    assert story.differences == []
    assert all(story.sold.values())
    assert story.sold == story.sold_refreshed


def test_a_build_whose_dbt_is_killed_fails_and_what_it_was_writing_stands_as_before(
    story: Story,
) -> None:
    assert story.failed.status == BuildStatus.FAILED
    assert story.trend_meanwhile == story.trend_before


def test_marts_that_do_not_pass_their_tests_fail_the_build_and_are_still_read(
    story: Story,
) -> None:
    assert story.spoilt.startswith("1 ")
    assert "balances_are_the_ledger_day_by_day" in story.spoilt
    assert '"status": "FAILED"' in story.said
    assert story.shown["freshness"]["built_at"] == story.built_at.isoformat().replace("+00:00", "Z")
    assert "succeeded in" in story.said
    assert story.differences_refreshed == []
