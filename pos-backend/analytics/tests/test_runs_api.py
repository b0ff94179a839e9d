"""What owners are told of the work that is done by itself: their own retailer's, nobody else's."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import User
from analytics.marts.models import BuildStatus, MartBuild
from conftest import Cast
from tenants.context import tenant_context
from tenants.models import Tenant
from tenants.models_runs import RunStatus, ScheduledRun

SignIn = Callable[[User], Client]
CHECK, RUNS = "/api/v1/analytics/inventory_check", "/api/v1/analytics/runs"
HOUR = dt.timedelta(hours=1)
CLEAN = {
    "findings": 0,
    "entries": 3,
    "examined": 20,
    "seconds": 0.1,
    "checks": [{"number": 1, "title": "on hand", "examined": 20, "findings": 0}],
}


def ran(tenant: Tenant, task: str = "INVENTORY_CHECK", **fields: Any) -> ScheduledRun:
    at = timezone.now()
    given = {"status": RunStatus.SUCCEEDED, "finished_at": at, "started_at": at, "due_at": at}
    with tenant_context(tenant.pk):
        return ScheduledRun.objects.create(task=task, **given | fields)


def test_before_the_first_check_everything_is_null(cast: Cast, sign_in: SignIn) -> None:
    answer = sign_in(cast.owner).get(CHECK)
    assert answer.status_code == 200
    assert answer.json() == {
        "status": "NEVER_RUN",
        **dict.fromkeys(("findings", "entries", "examined", "started_at", "finished_at")),
        "seconds": None,
        "checks": [],
    }


def test_the_newest_check_that_came_to_its_end_is_shown(cast: Cast, sign_in: SignIn) -> None:
    ran(cast.shop, detail=CLEAN)
    ran(cast.shop, detail=CLEAN | {"findings": 2, "entries": 5})
    ran(cast.shop, status=RunStatus.FAILED, problem="no")
    ran(cast.shop, status=RunStatus.RUNNING, finished_at=None)
    shown = sign_in(cast.manager).get(CHECK).json()
    assert (shown["status"], shown["findings"], shown["entries"]) == ("FINDINGS", 2, 5)
    assert shown["checks"] == CLEAN["checks"]


def test_nobody_sees_anothers_figures(cast: Cast, sign_in: SignIn) -> None:
    ran(cast.shop, detail=CLEAN)
    ran(cast.rival, detail=CLEAN | {"entries": 77})
    assert sign_in(cast.owner).get(CHECK).json()["entries"] == 3
    assert sign_in(cast.outsider).get(CHECK).json()["entries"] == 77


def test_every_task_has_a_row_with_its_newest_run(cast: Cast, sign_in: SignIn) -> None:
    old = ran(cast.shop, detail=CLEAN, started_at=timezone.now() - HOUR)
    ran(cast.shop, status=RunStatus.FAILED, problem="A secret of the machine.")
    ran(cast.rival, "RESERVATIONS", detail={"freed": 4})
    MartBuild.objects.create(started_at=old.started_at, status=BuildStatus.RUNNING)
    answer = sign_in(cast.owner).get(RUNS)
    assert answer.json()["count"] == 4
    rows = {row["task"]: row for row in answer.json()["results"]}
    assert {task: row["status"] for task, row in rows.items()} == {
        "MARTS": "RUNNING",
        "INVENTORY_CHECK": "FAILED",
        "RESERVATIONS": "NEVER_RUN",
        "LOW_STOCK_DIGEST": "NEVER_RUN",
    }
    assert "secret" not in answer.content.decode()


def test_the_figures_of_a_run_are_told_by_name(cast: Cast, sign_in: SignIn) -> None:
    ran(cast.shop, "LOW_STOCK_DIGEST", detail={"sent": 2, "failed": 0})
    rows = sign_in(cast.owner).get(RUNS).json()["results"]
    assert rows[-1]["detail"] == {"sent": 2, "failed": 0}
    assert rows[-1]["title"] == "Low-stock mail sent"


@pytest.mark.parametrize("url", [CHECK, RUNS])
def test_an_unknown_filter_is_refused(cast: Cast, sign_in: SignIn, url: str) -> None:
    answer = sign_in(cast.owner).get(url, {"store": "1"})
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (400, "unknown_filter")
