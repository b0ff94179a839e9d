"""Marts that an older version made, or that are gone: not read, and made anew by the next build."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from accounts.models import User
from analytics.marts import building
from analytics.marts.building import build_marts
from analytics.marts.models import BuildStatus, MartBuild
from analytics.marts.project import DEFINITION
from conftest import Cast

SignIn = Callable[[User], Client]


def built(definition: str, status: BuildStatus = BuildStatus.SUCCEEDED) -> None:
    MartBuild.objects.create(started_at=timezone.now(), status=status, definition=definition)


@pytest.fixture
def dbt(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """How dbt is called, which here does nothing."""
    calls: list[tuple[str, ...]] = []

    def run(*arguments: str) -> tuple[list[dict[str, Any]], str]:
        calls.append(arguments)
        return [], ""

    monkeypatch.setattr(building, "_run_dbt", run)
    return calls


@pytest.mark.parametrize(
    ("before", "anew"),
    [
        ([(DEFINITION, BuildStatus.SUCCEEDED)], False),
        # What may be there is of nobody knows which version: its record was lost, or never ended well.
        ([], True),
        ([(DEFINITION, BuildStatus.RUNNING)], True),
        ([("older", BuildStatus.SUCCEEDED)], True),
        # Killed half-way through making them anew, and an older version that came back for a night.
        ([("older", BuildStatus.SUCCEEDED), (DEFINITION, BuildStatus.RUNNING)], True),
        ([(DEFINITION, BuildStatus.SUCCEEDED), ("older", BuildStatus.FAILED)], True),
        ([("older", BuildStatus.SUCCEEDED), (DEFINITION, BuildStatus.SUCCEEDED)], False),
    ],
)
def test_what_other_definitions_made_is_made_anew(
    live_cast: Cast,
    dbt: list[tuple[str, ...]],
    before: list[tuple[str, BuildStatus]],
    anew: bool,
) -> None:
    for definition, status in before:
        built(definition, status)
    build = build_marts()
    assert (build.full_refresh, build.definition) == (anew, DEFINITION)
    assert dbt == [("build", "--full-refresh") if anew else ("build",)]


def test_a_build_that_breaks_says_so(live_cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_arguments: str) -> None:
        raise OSError("no room left")

    monkeypatch.setattr(building, "_run_dbt", breaks)
    with pytest.raises(OSError, match="no room left"):
        build_marts()
    build = MartBuild.objects.get()
    assert (build.status, build.problem) == (BuildStatus.FAILED, "OSError: no room left")
    assert build.finished_at is not None


READ_FROM_MARTS = [
    *("aging", "abc", "kpis", "low_stock_alerts", "sales", "sales?by=PRODUCT", "snapshots"),
    *("snapshots/trend", "valuation", "valuation?as_of=2026-01-31"),
]


@pytest.mark.parametrize("path", READ_FROM_MARTS)
def test_what_an_older_version_made_is_not_read(cast: Cast, sign_in: SignIn, path: str) -> None:
    built("older")
    answer = sign_in(cast.owner).get(f"/api/v1/analytics/{path}")
    assert (answer.status_code, answer.json()["freshness"]["status"]) == (200, "NOT_BUILT")


@pytest.mark.parametrize(
    "kept", [[], ["CREATE SCHEMA marts", "CREATE TABLE marts.inventory_reorder_points ()"]]
)
@pytest.mark.parametrize("path", READ_FROM_MARTS)
def test_marts_that_a_restore_left_out_are_not_read(
    cast: Cast, sign_in: SignIn, path: str, kept: list[str]
) -> None:
    """Which leaves the record of their builds, and may keep the thresholds' history."""
    built(DEFINITION)
    with connection.cursor() as cursor:
        cursor.execute("DROP SCHEMA IF EXISTS marts CASCADE")
        for statement in kept:
            cursor.execute(statement)
    answer = sign_in(cast.owner).get(f"/api/v1/analytics/{path}")
    assert (answer.status_code, answer.json()["freshness"]["status"]) == (200, "NOT_BUILT")
