"""What is done by itself is done once when it is due, whatever happens to workers and machines."""

import datetime as dt
import time
from collections.abc import Callable

import pytest
from django.db import transaction
from django.utils import timezone

from conftest import Cast
from inventory.tests.test_concurrency import at_once
from tenants.context import tenant_context
from tenants.models import NumberSeries, Tenant
from tenants.models_runs import RunStatus, ScheduledRun
from tenants.runs import KEPT, MOST_ATTEMPTS, each_retailer, last_due, run_if_due
from tenants.tests.run_worker import SERIES, TASK, process, take_a_number

HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


def run(work: Callable[[], dict[str, int]] = take_a_number) -> ScheduledRun | None:
    return run_if_due(task=TASK, due_at=_due(), work=work)


def _due() -> dt.datetime:
    return timezone.now() - HOUR


def numbers_taken() -> int:
    series = NumberSeries.objects.filter(series=SERIES).first()
    return series.last if series else 0


@pytest.mark.parametrize(
    ("zone", "now", "due"),
    [
        ("UTC", "2026-03-10T07:00:00Z", "2026-03-10T07:00:00Z"),
        ("UTC", "2026-03-10T06:59:59Z", "2026-03-09T07:00:00Z"),
        ("Australia/Sydney", "2026-01-10T20:30:00Z", "2026-01-10T20:00:00Z"),
        ("Australia/Sydney", "2026-01-10T19:30:00Z", "2026-01-09T20:00:00Z"),
        ("America/Los_Angeles", "2026-07-01T13:00:00Z", "2026-06-30T14:00:00Z"),
        # The clocks went on in the night of the 29th of March 2026.
        ("Europe/London", "2026-03-29T12:00:00Z", "2026-03-29T06:00:00Z"),
        ("Europe/London", "2026-03-29T05:30:00Z", "2026-03-28T07:00:00Z"),
    ],
)
def test_what_is_due_at_seven_is_due_by_the_retailers_clocks(zone: str, now: str, due: str) -> None:
    moment = dt.datetime.fromisoformat(now)
    assert last_due(dt.time(7), zone=zone, now=moment) == dt.datetime.fromisoformat(due)


def test_a_time_that_the_change_of_clocks_leaves_out_is_due_all_the_same() -> None:
    noon = dt.datetime(2026, 3, 29, 12, tzinfo=dt.UTC)
    due = last_due(dt.time(3, 10), zone="Europe/Helsinki", now=noon)  # 02:59, then 04:00
    assert due == dt.datetime(2026, 3, 29, 1, 10, tzinfo=dt.UTC)
    just_before = last_due(
        dt.time(3, 10), zone="Europe/Helsinki", now=due - dt.timedelta(seconds=1)
    )
    assert just_before == dt.datetime(2026, 3, 28, 1, 10, tzinfo=dt.UTC)


def test_what_was_done_since_it_was_due_is_not_done_again(in_shop: Cast) -> None:
    done = run()
    assert done is not None
    assert (done.status, done.detail) == (RunStatus.SUCCEEDED, {"number": 1})
    assert done.finished_at is not None
    assert run() is None
    assert numbers_taken() == 1


def test_it_is_due_again_at_the_next_time(in_shop: Cast) -> None:
    run()
    assert run_if_due(task=TASK, due_at=timezone.now(), work=take_a_number) is not None
    assert numbers_taken() == 2


def test_a_failure_is_kept_and_tried_again_but_not_for_ever(
    in_shop: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble() -> dict[str, int]:
        take_a_number()
        raise ZeroDivisionError("by nought")

    for _ in range(MOST_ATTEMPTS + 2):
        run(stumble)
    assert numbers_taken() == MOST_ATTEMPTS
    assert {(r.status, r.problem) for r in ScheduledRun.objects.all()} == {
        (RunStatus.FAILED, "ZeroDivisionError('by nought')")
    }
    assert "ZeroDivisionError" in caplog.text


def test_a_try_that_succeeds_after_one_that_failed_is_the_last(in_shop: Cast) -> None:
    run(lambda: {"number": 1 // 0})
    done = run()
    assert done is not None
    assert done.status == RunStatus.SUCCEEDED
    assert run() is None


def test_only_the_newest_runs_are_kept(in_shop: Cast) -> None:
    now = timezone.now()
    for number in range(KEPT + 3):
        ScheduledRun.objects.create(
            task=TASK,
            due_at=now - (number + 2) * DAY,
            started_at=now - (number + 2) * DAY,
            status=RunStatus.SUCCEEDED,
        )
    ScheduledRun.objects.create(task="OTHER", due_at=now, started_at=now)
    newest = run()
    assert newest is not None
    assert ScheduledRun.objects.filter(task=TASK).count() == KEPT
    assert ScheduledRun.objects.filter(pk=newest.pk).exists()
    assert ScheduledRun.objects.filter(task="OTHER").exists()


def test_what_fails_for_one_retailer_stops_no_other(
    cast: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    seen = []

    def work(tenant: Tenant) -> None:
        seen.append(tenant)
        if tenant == cast.shop:
            raise ZeroDivisionError
        run()

    each_retailer(work)
    assert seen == [cast.shop, cast.rival]
    assert f"retailer {cast.shop.pk} failed" in caplog.text
    with tenant_context(cast.rival.pk):
        assert numbers_taken() == 1


def test_each_retailer_has_runs_of_their_own(cast: Cast) -> None:
    for tenant in (cast.shop, cast.rival):
        with tenant_context(tenant.pk):
            assert run() is not None
            assert ScheduledRun.objects.count() == 1


def test_eight_workers_at_once_do_it_once(live_cast: Cast) -> None:
    due = _due()

    def ask(_n: int) -> ScheduledRun | None:
        return run_if_due(task=TASK, due_at=due, work=take_a_number)

    answers = at_once(live_cast, ask, threads=8)
    assert sum(answer is not None for answer in answers) == 1
    with tenant_context(live_cast.shop.pk):
        assert numbers_taken() == 1
        assert ScheduledRun.objects.get().status == RunStatus.SUCCEEDED


def test_the_second_worker_does_nothing_while_the_first_is_at_it(live_cast: Cast) -> None:
    answers: list[ScheduledRun | None] = []

    def meanwhile() -> dict[str, int]:
        answers.extend(at_once(live_cast, lambda _n: run(), threads=2))
        return take_a_number()

    with tenant_context(live_cast.shop.pk):
        assert run(meanwhile) is not None
        assert answers == [None, None]
        assert numbers_taken() == 1


def test_a_run_that_was_killed_is_begun_again_and_done_once(live_cast: Cast) -> None:
    due = _due()
    with process("tenants.tests.run_worker", live_cast.shop.pk, due.isoformat()) as victim:
        assert victim.stdout is not None
        assert victim.stdout.readline() == b"halfway\n"
        with tenant_context(live_cast.shop.pk):
            assert ScheduledRun.objects.get().status == RunStatus.RUNNING
            assert run_if_due(task=TASK, due_at=due, work=take_a_number) is None
        victim.kill()
    done, deadline = None, time.monotonic() + 30
    with tenant_context(live_cast.shop.pk):
        # The database takes a moment to notice that its client is gone.
        while done is None and time.monotonic() < deadline:
            done = run_if_due(task=TASK, due_at=due, work=take_a_number)
        assert done is not None
        assert run_if_due(task=TASK, due_at=due, work=take_a_number) is None
        assert numbers_taken() == 1
        statuses = ScheduledRun.objects.order_by("id").values_list("status", flat=True)
        assert list(statuses) == [RunStatus.RUNNING, RunStatus.SUCCEEDED]


def test_the_database_lets_no_time_be_done_twice(in_shop: Cast) -> None:
    now = timezone.now()
    done = {"task": TASK, "due_at": now, "started_at": now, "status": RunStatus.SUCCEEDED}
    ScheduledRun.objects.create(**done)
    with pytest.raises(Exception, match="scheduledrun_once_when_due"), transaction.atomic():
        ScheduledRun.objects.create(**done)
