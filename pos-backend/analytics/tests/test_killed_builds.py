"""Builds that are killed while they write, and builds that find another one at work."""

import datetime as dt
import random
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client

from accounts.models import User
from analytics.marts.building import BuildUnderWay, build_marts
from analytics.marts.models import BuildStatus, MartBuild
from analytics.tests.builds import held_up_at, kill, kill_dbt
from analytics.tests.trading import (
    Retailer,
    Table,
    contents,
    differences,
    open_retailers,
    trade,
)
from conftest import Cast
from tenants.context import all_tenants

JUST_NOW = dt.timedelta(minutes=20)
SignIn = Callable[[User], Client]


@dataclass
class Shops:
    retailers: list[Retailer]
    chance: random.Random

    def trade(self) -> None:
        for retailer in self.retailers:
            trade(retailer, self.chance, moves=15, since_days=20, promised_since=JUST_NOW)


@pytest.fixture
def shops(live_db: None) -> Shops:
    shops = Shops(open_retailers(), random.Random(7))
    shops.trade()
    assert build_marts().status == BuildStatus.SUCCEEDED
    return shops


def trend() -> Table:
    return contents(dt.date.max)["inventory_trend_daily"]


def test_what_killed_builds_left_is_put_right_and_no_build_begins_beside_another(
    shops: Shops,
) -> None:
    """Killed in the balances and in what comes after them; last in the trend, which then lags behind."""
    before = trend()
    for mart in ("inventory_balances", "inventory_reorder_points", "inventory_calendar"):
        shops.trade()
        with held_up_at(mart) as build:
            kill(build)
    shops.trade()
    with held_up_at("inventory_trend_daily") as build:
        with pytest.raises(BuildUnderWay):
            build_marts()
        with pytest.raises(CommandError, match="under way") as refused:
            call_command("build_marts")
        assert refused.value.returncode == 3
        assert kill_dbt(build) == 1
    assert MartBuild.objects.latest("pk").status == BuildStatus.FAILED
    assert trend() == before
    build_again = build_marts()
    assert (build_again.status, build_again.problem) == (BuildStatus.SUCCEEDED, "")
    assert list(differences()) == []


def test_marts_that_do_not_pass_their_tests_fail_the_build_and_are_still_read(
    live_cast: Cast, sign_in: SignIn, shops: Shops, capsys: pytest.CaptureFixture[str]
) -> None:
    built_at = MartBuild.objects.latest("pk").started_at
    with all_tenants(), connection.cursor() as cursor:
        cursor.execute("UPDATE marts.inventory_balances SET on_hand = on_hand + 1")
    with pytest.raises(CommandError, match="balances_are_the_ledger_day_by_day") as failed:
        call_command("build_marts", "--json")
    assert failed.value.returncode == 1
    assert '"status": "FAILED"' in capsys.readouterr().out
    answer = sign_in(live_cast.owner).get("/api/v1/analytics/snapshots")
    assert answer.status_code == 200
    assert answer.json()["freshness"]["built_at"] == built_at.isoformat().replace("+00:00", "Z")
    call_command("build_marts", "--full-refresh")
    assert "succeeded in" in capsys.readouterr().out
    assert list(differences()) == []
