"""The marts are built once when it is due: the first time at once, and a night that was missed later."""

import datetime as dt
import time
from typing import Any
from unittest import mock

import pytest
from django.db import connection
from django.utils import timezone

from analytics.marts import nightly
from analytics.marts.models import BuildStatus, MartBuild
from analytics.marts.nightly import build_marts_if_due
from analytics.marts.project import DEFINITION, MODELS
from analytics.tasks import build_due_marts
from conftest import Cast
from inventory.tests.test_concurrency import at_once
from tenants.runs import MOST_ATTEMPTS
from tenants.tests.run_worker import process

TODAY = dt.datetime(2026, 5, 4, 2, 40, tzinfo=dt.UTC)
MINUTE, DAY = dt.timedelta(minutes=1), dt.timedelta(days=1)


def begun(at: dt.datetime, status: BuildStatus, **fields: Any) -> None:
    given = {"definition": DEFINITION} | fields
    MartBuild.objects.create(started_at=at, status=status, **given)


@pytest.fixture
def builds(db: None, monkeypatch: pytest.MonkeyPatch) -> mock.Mock:
    """Marts stand, and are built no further."""
    with connection.cursor() as cursor:
        cursor.execute("CREATE SCHEMA marts")
        for model in MODELS:
            cursor.execute(f"CREATE TABLE marts.{model} ()")
    build = mock.Mock(side_effect=lambda: MartBuild(status=BuildStatus.SUCCEEDED))
    monkeypatch.setattr(nightly, "build_marts", build)
    return build


def test_the_first_build_is_due_at_once(cast: Cast, builds: mock.Mock) -> None:
    build_marts_if_due(now=TODAY - 5 * MINUTE)
    assert builds.call_count == 1


def test_without_a_retailer_there_is_nothing_to_build(db: None, builds: mock.Mock) -> None:
    build_marts_if_due(now=TODAY)
    assert builds.call_count == 0


@pytest.mark.parametrize(
    ("last", "now", "due"),
    [
        (TODAY - 5 * MINUTE, TODAY - MINUTE, False),
        (TODAY - 5 * MINUTE, TODAY, True),
        (TODAY, TODAY + MINUTE, False),
        (TODAY + MINUTE, TODAY + DAY - MINUTE, False),
        (TODAY + MINUTE, TODAY + DAY, True),
        (TODAY - 9 * DAY, TODAY + 300 * MINUTE, True),  # the machine was off
    ],
)
def test_a_build_is_due_when_none_succeeded_since_the_last_night(
    cast: Cast, builds: mock.Mock, last: dt.datetime, now: dt.datetime, due: bool
) -> None:
    begun(last, BuildStatus.SUCCEEDED)
    build_marts_if_due(now=now)
    assert builds.call_count == due


def test_marts_of_an_older_version_are_made_anew_at_once(cast: Cast, builds: mock.Mock) -> None:
    begun(TODAY, BuildStatus.SUCCEEDED, definition="older")
    build_marts_if_due(now=TODAY + MINUTE)
    assert builds.call_count == 1


def test_marts_that_a_restore_left_out_are_made_at_once_but_not_tried_for_ever(
    cast: Cast, builds: mock.Mock
) -> None:
    begun(TODAY - DAY, BuildStatus.SUCCEEDED)
    begun(TODAY, BuildStatus.SUCCEEDED)
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TABLE marts.{MODELS[0]}")
    for _attempt in range(MOST_ATTEMPTS):
        build_marts_if_due(now=TODAY + MINUTE)
        begun(TODAY + MINUTE, BuildStatus.FAILED)
    assert builds.call_count == MOST_ATTEMPTS - 1  # the night's own was the first


def test_one_that_failed_or_was_killed_is_tried_again_but_not_for_ever(
    cast: Cast, builds: mock.Mock
) -> None:
    for attempt in range(MOST_ATTEMPTS + 1):
        build_marts_if_due(now=TODAY + MINUTE)
        begun(TODAY, BuildStatus.FAILED if attempt else BuildStatus.RUNNING)
    assert builds.call_count == MOST_ATTEMPTS
    build_marts_if_due(now=TODAY + DAY)
    assert builds.call_count == MOST_ATTEMPTS + 1


def test_one_that_left_somebody_out_is_tried_again_but_not_for_ever(
    cast: Cast, builds: mock.Mock
) -> None:
    for _attempt in range(MOST_ATTEMPTS + 1):
        build_marts_if_due(now=TODAY + MINUTE)
        begun(TODAY, BuildStatus.SUCCEEDED, left_out={str(cast.shop.pk): "no"})
    assert builds.call_count == MOST_ATTEMPTS


def _until_built() -> None:
    """The database takes a moment to notice that a client was killed."""
    deadline = time.monotonic() + 60
    built = MartBuild.objects.filter(status=BuildStatus.SUCCEEDED)
    while not built.exists() and time.monotonic() < deadline:
        build_due_marts()


def test_a_build_that_is_killed_is_followed_by_one_and_two_workers_make_one(
    live_cast: Cast,
) -> None:
    with process("analytics.tests.build_worker") as victim:
        deadline = time.monotonic() + 60
        while not MartBuild.objects.exists() and time.monotonic() < deadline:
            assert victim.poll() is None
        assert MartBuild.objects.get().status == BuildStatus.RUNNING
        victim.kill()
    _until_built()
    statuses = MartBuild.objects.order_by("id").values_list("status", flat=True)
    assert list(statuses) == [BuildStatus.RUNNING, BuildStatus.SUCCEEDED]
    # The next night, and two workers.
    MartBuild.objects.update(started_at=timezone.now() - 2 * DAY)
    at_once(live_cast, lambda _n: build_due_marts(), threads=2)
    assert MartBuild.objects.filter(status=BuildStatus.SUCCEEDED).count() == 2
