"""The nightly check of each retailer's own ledger, and what is kept of it."""

import datetime as dt
from collections.abc import Callable

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from accounts.models import User
from catalog.tests.factories import VariantFactory
from config.celery import AT_START, app
from conftest import Cast
from core.checks import predicates
from inventory import proving
from inventory.models import RefType
from inventory.proof import Proof, prove
from inventory.tasks import prove_ledgers
from inventory.tests.movements import move, posted
from inventory.tests.test_concurrency import at_once
from stores.models import Store
from tenants.context import tenant_context
from tenants.models import Tenant
from tenants.models_runs import RunStatus, ScheduledRun
from tests.corruption import damage

CHECK = "/api/v1/analytics/inventory_check"
DAY = dt.timedelta(days=1)


def opened(tenant: Tenant, store: Store, entries: int) -> None:
    with tenant_context(tenant.pk):
        for _ in range(entries):
            posted(move(store, VariantFactory.create(), 10, RefType.OPENING, unit_cost="2"))


def runs(tenant: Tenant) -> list[ScheduledRun]:
    with tenant_context(tenant.pk):
        return list(ScheduledRun.objects.order_by("id"))


@pytest.fixture
def traded(live_cast: Cast) -> Cast:
    """Three entries of the shop, five of its rival."""
    opened(live_cast.shop, live_cast.high_street, 3)
    opened(live_cast.rival, live_cast.rival_store, 5)
    return live_cast


def test_each_owner_sees_the_proof_of_their_own_ledger(
    traded: Cast, sign_in: Callable[[User], Client]
) -> None:
    with tenant_context(traded.rival.pk):
        damage(
            "UPDATE inventory_inventoryitem SET on_hand = 11 WHERE tenant_id = %s", traded.rival.pk
        )
    prove_ledgers()
    ours, theirs = (sign_in(user).get(CHECK).json() for user in (traded.owner, traded.outsider))
    assert (ours["status"], ours["findings"], ours["entries"]) == ("CLEAN", 0, 3)
    assert theirs["status"] == "FINDINGS"
    assert (theirs["findings"] > 0, theirs["entries"]) == (True, 5)
    assert [check["number"] for check in ours["checks"]] == [p.number for p in predicates()]
    assert sum(check["examined"] for check in ours["checks"]) == ours["examined"]
    assert dt.datetime.fromisoformat(ours["finished_at"]) <= timezone.now()


def test_a_night_is_proven_once_however_often_it_is_asked(traded: Cast) -> None:
    at_once(traded, lambda _n: prove_ledgers(), threads=4)
    prove_ledgers()
    for tenant in (traded.shop, traded.rival):
        assert [run.status for run in runs(tenant)] == [RunStatus.SUCCEEDED]


def test_a_night_that_was_missed_is_caught_up_when_the_machine_is_back(traded: Cast) -> None:
    prove_ledgers()
    with tenant_context(traded.shop.pk):
        ScheduledRun.objects.update(
            started_at=timezone.now() - 2 * DAY, due_at=timezone.now() - 3 * DAY
        )
    prove_ledgers()
    assert [len(runs(traded.shop)), len(runs(traded.rival))] == [2, 1]


def test_one_retailers_failure_stops_no_others_proof(
    traded: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*, tenant_id: int) -> Proof:
        if tenant_id == traded.shop.pk:
            raise ZeroDivisionError
        return prove(tenant_id=tenant_id)

    monkeypatch.setattr(proving, "prove", stumble)
    prove_ledgers()
    statuses = [run.status for tenant in (traded.shop, traded.rival) for run in runs(tenant)]
    assert statuses == [RunStatus.FAILED, RunStatus.SUCCEEDED]


@pytest.mark.parametrize(
    ("zone", "now", "due"),
    [
        ("Pacific/Auckland", "2026-11-21T14:10:00Z", True),
        ("Pacific/Auckland", "2026-11-21T14:09:00Z", False),
        ("America/Los_Angeles", "2026-11-21T11:10:00Z", True),
        ("America/Los_Angeles", "2026-11-21T11:09:00Z", False),
    ],
)
def test_it_is_done_in_the_retailers_own_night(
    in_shop: Cast, monkeypatch: pytest.MonkeyPatch, zone: str, now: str, due: bool
) -> None:
    moment = dt.datetime.fromisoformat(now)
    asked_for = []
    monkeypatch.setattr("inventory.proving.timezone.now", lambda: moment)
    monkeypatch.setattr(proving, "run_if_due", lambda **asked: asked_for.append(asked["due_at"]))
    in_shop.shop.timezone = zone
    proving.prove_if_due(in_shop.shop)
    assert (asked_for[0] == moment) is due
    assert moment - DAY < asked_for[0] <= moment


def test_the_worker_asks_as_soon_as_it_is_there_and_beat_every_minute(db: None) -> None:
    app.loader.import_default_modules()
    assert AT_START.keys() <= app.tasks.keys()
    swept = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert AT_START.keys() <= swept
