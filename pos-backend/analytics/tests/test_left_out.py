"""A retailer whose days cannot be added up: the others' marts are built, and his tell of no later day."""

import datetime as dt

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from analytics.marts import building
from analytics.marts.building import build_marts
from analytics.marts.freshness import current_freshness
from analytics.marts.models import BuildStatus, MartBuild
from analytics.marts.project import DEFINITION
from analytics.runs.selectors import last_runs
from analytics.tests.trading import Retailer, ask, differences, open_retailers
from inventory.daily.services import add_daily_deltas
from inventory.models import RefType
from inventory.tests.movements import move, posted
from tenants.context import all_tenants, current_tenant_id, tenant_context

DAY = dt.timedelta(days=1)
_LAST_DAYS = (
    "SELECT k.store_id, k.last_day FROM marts.inventory_calendar k WHERE tenant_id = %(of)s"
)


def opened(retailer: Retailer, at: dt.datetime) -> None:
    with tenant_context(retailer.tenant.pk):
        for store in retailer.stores:
            posted(
                move(
                    *(store, retailer.variants[0], 9, RefType.OPENING),
                    unit_cost="2",
                    occurred_at=at,
                )
            )


def wasted(retailer: Retailer, at: dt.datetime) -> None:
    with tenant_context(retailer.tenant.pk):
        for store in retailer.stores:
            posted(move(store, retailer.variants[0], -1, RefType.WASTE, occurred_at=at))


def built_long_ago(retailer: Retailer, build: MartBuild, at: dt.datetime) -> None:
    """As if the build had been then: there are no days after it."""
    MartBuild.objects.filter(pk=build.pk).update(started_at=at)
    with all_tenants(), connection.cursor() as cursor:
        for store in retailer.stores:
            cursor.execute(
                "DELETE FROM marts.inventory_trend_daily WHERE tenant_id = %s AND store_id = %s"
                " AND business_date > %s",
                [retailer.tenant.pk, store.pk, store.business_date(at)],
            )


def last_days(retailer: Retailer) -> dict[int, dt.date]:
    return dict(ask(_LAST_DAYS, of=retailer.tenant.pk))


def as_told_to(retailer: Retailer) -> tuple[dt.datetime | None, str]:
    """When his figures are of, and how the last build fared for him."""
    with tenant_context(retailer.tenant.pk):
        return current_freshness().built_at, last_runs()[0]["status"]


def test_one_whose_days_cannot_be_added_up_stays_behind_alone_and_catches_up(
    live_db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlucky, lucky = open_retailers()
    now = timezone.now()
    then = now - 4 * DAY
    for retailer in (unlucky, lucky):
        opened(retailer, now - 9 * DAY)
    first = build_marts()
    assert (first.status, first.left_out) == (BuildStatus.SUCCEEDED, {})
    built_long_ago(unlucky, first, then)
    for retailer in (unlucky, lucky):
        wasted(retailer, now - 2 * DAY)

    def stumble() -> int:
        if current_tenant_id() == unlucky.tenant.pk:
            connection.connection.close()  # as a server does that is out of something
            with connection.cursor() as cursor:
                cursor.execute("SELECT 1")
        return add_daily_deltas()

    with monkeypatch.context() as patched:
        patched.setattr(building, "add_daily_deltas", stumble)
        with pytest.raises(CommandError, match=f"retailer {unlucky.tenant.pk}: .*closed") as told:
            call_command("build_marts")
    assert told.value.returncode == 1
    second = MartBuild.objects.latest("pk")
    assert (second.status, second.problem) == (BuildStatus.SUCCEEDED, "")
    assert second.left_out.keys() == {str(unlucky.tenant.pk)}
    # Every day that there is is as the ledger has it.
    assert list(differences()) == []
    assert last_days(unlucky) == {store.pk: store.business_date(then) for store in unlucky.stores}
    assert min(last_days(lucky).values()) > max(last_days(unlucky).values())
    assert as_told_to(unlucky) == (then, "FAILED")
    assert as_told_to(lucky) == (second.started_at, "SUCCEEDED")

    third = build_marts()
    assert (third.status, third.problem, third.left_out) == (BuildStatus.SUCCEEDED, "", {})
    assert list(differences()) == []
    assert sorted(last_days(unlucky).values()) == sorted(last_days(lucky).values())
    assert as_told_to(unlucky) == (third.started_at, "SUCCEEDED")


def test_who_is_left_out_of_the_first_build_has_no_figures(live_db: None) -> None:
    (retailer, other) = open_retailers()
    MartBuild.objects.create(
        started_at=timezone.now(),
        status=BuildStatus.SUCCEEDED,
        definition=DEFINITION,
        left_out={str(retailer.tenant.pk): "no"},
    )
    assert as_told_to(retailer) == (None, "FAILED")
    assert as_told_to(other)[1] == "SUCCEEDED"
