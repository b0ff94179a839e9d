"""Long work is done once, all of it or nothing, whatever happens to workers, broker and wake-up calls."""

import datetime as dt
import os
import signal
import subprocess
import sys
import time
from typing import Any

import pytest
from celery import Celery
from django.conf import settings
from django.db import connection, transaction
from psycopg.conninfo import make_conninfo

from conftest import Cast
from core.apart import apart
from core.origins import Channel, Origin, coming_from, current_origin
from core.problems import Problem
from inventory.tests.test_concurrency import at_once
from tenants.audit import record_event
from tenants.context import tenant_context
from tenants.job_kinds import Work, register
from tenants.job_progress import Progress
from tenants.jobs import MOST_ATTEMPTS, accept_job, do_job, do_waiting_jobs, forget_results
from tenants.models import NumberSeries
from tenants.models_audit import AuditEvent
from tenants.models_jobs import Job, JobFile, JobStatus
from tenants.tests.job_worker import KIND, SERIES, register_numbers


@pytest.fixture(autouse=True)
def _kinds() -> None:
    register_numbers()


def asked(cast: Cast, kind: str = KIND, numbers: int = 10) -> Job:
    with tenant_context(cast.shop.pk), transaction.atomic():
        return accept_job(
            kind=kind,
            actor_id=cast.manager.pk,
            permission="stock.adjust",
            input={"numbers": numbers},
            file=b"some bytes",
            file_name="some.csv",
        )


def done(cast: Cast, job: Job) -> Job:
    do_job(tenant_id=cast.shop.pk, job_id=job.pk)
    return now(cast, job)


def now(cast: Cast, job: Job) -> Job:
    with tenant_context(cast.shop.pk):
        return Job.objects.get(pk=job.pk)


def numbers_taken(cast: Cast) -> int:
    with tenant_context(cast.shop.pk):
        series = NumberSeries.objects.filter(series=SERIES).first()
        return series.last if series else 0


def test_a_job_is_done_with_its_file_and_the_file_is_dropped(cast: Cast) -> None:
    job = asked(cast)
    assert (job.status, job.finished_at) == (JobStatus.QUEUED, None)
    ended = done(cast, job)
    assert (ended.status, ended.progress, ended.total) == (JobStatus.SUCCEEDED, 10, 10)
    assert ended.result == {"last": 10, "file": "some bytes"}
    assert ended.started_at is not None
    assert ended.finished_at is not None
    with tenant_context(cast.shop.pk):
        assert not JobFile.objects.exists()


def test_a_job_that_ended_is_not_done_again(cast: Cast) -> None:
    job = asked(cast)
    done(cast, job)
    done(cast, job)
    do_waiting_jobs()
    assert numbers_taken(cast) == 10


def test_a_refusal_fails_the_job_with_its_reasons_and_leaves_nothing(cast: Cast) -> None:
    def refuse(_work: Work) -> None:
        errors = [{"attr": "rows.3.sku", "code": "unknown", "detail": "There is no A-1."}]
        raise Problem("1 row is wrong.", code="import_has_errors", errors=errors, wrong=1)

    register_numbers(refuse)
    ended = done(cast, asked(cast))
    assert (ended.status, ended.result) == (JobStatus.FAILED, None)
    assert ended.problem is not None
    assert (ended.problem["code"], ended.problem["wrong"]) == ("import_has_errors", 1)
    assert ended.problem["errors"][0]["attr"] == "rows.3.sku"
    assert numbers_taken(cast) == 0
    with tenant_context(cast.shop.pk):
        assert not JobFile.objects.exists()


def test_a_mistake_of_ours_fails_the_job_in_words_and_leaves_nothing(
    cast: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble(_work: Work) -> None:
        raise ZeroDivisionError

    register_numbers(stumble)
    job = asked(cast)
    ended = done(cast, job)
    assert ended.problem is not None
    assert (ended.status, ended.problem["code"]) == (JobStatus.FAILED, "server_error")
    assert f"job {job.pk}" in ended.problem["detail"]
    assert "ZeroDivisionError" in caplog.text
    assert numbers_taken(cast) == 0


def test_what_only_commit_would_refuse_fails_the_job(cast: Cast) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "ALTER TABLE tenants_numberseries ADD CONSTRAINT few UNIQUE (last)"
            " DEFERRABLE INITIALLY DEFERRED"
        )
    with tenant_context(cast.shop.pk):
        NumberSeries.objects.create(series="OTHER", last=10)
    ended = done(cast, asked(cast))
    assert ended.problem is not None
    assert (ended.status, ended.problem["code"]) == (JobStatus.FAILED, "server_error")
    assert numbers_taken(cast) == 0


def test_the_trail_says_who_asked_and_from_where(cast: Cast) -> None:
    seen: list[Origin] = []

    def note(work: Work) -> dict[str, Any]:
        seen.append(current_origin())
        with tenant_context(cast.shop.pk):
            record_event(action="noted", subject=cast.high_street, actor_id=work.actor_id)
        return {}

    register("test.note", note)
    with coming_from(Origin(Channel.API, "203.0.113.9")):
        job = asked(cast, "test.note")
    done(cast, job)
    with tenant_context(cast.shop.pk):
        event = AuditEvent.objects.get(action="noted")
    assert seen == [Origin(Channel.API, "203.0.113.9")]
    assert (event.actor_id, event.channel) == (cast.manager.pk, "API")


def test_progress_is_seen_while_the_work_is_not_committed(live_cast: Cast) -> None:
    seen: list[tuple[Any, ...]] = []

    def look(_work: Work) -> None:
        with apart() as cursor:
            cursor.execute(
                "SELECT status, progress, total, attempts FROM tenants_job WHERE tenant_id = %s",
                [live_cast.shop.pk],
            )
            seen.extend(cursor.fetchall())
            cursor.execute(
                "SELECT 1 FROM tenants_numberseries WHERE tenant_id = %s", [live_cast.shop.pk]
            )
            assert cursor.fetchall() == []

    register_numbers(look)
    assert done(live_cast, asked(live_cast)).status == JobStatus.SUCCEEDED
    assert seen == [("RUNNING", 5, 10, 1)]


def test_two_workers_at_once_do_it_once(live_cast: Cast) -> None:
    job = asked(live_cast)
    met: list[JobStatus] = []

    def meanwhile(_work: Work) -> None:
        # Another worker is woken for the same job: it finds it taken and leaves it alone.
        at_once(live_cast, lambda _n: do_job(tenant_id=live_cast.shop.pk, job_id=job.pk), threads=1)
        at_once(live_cast, lambda _n: do_waiting_jobs(), threads=1)
        met.append(JobStatus(now(live_cast, job).status))

    register_numbers(meanwhile)
    assert done(live_cast, job).attempts == 1
    assert met == [JobStatus.RUNNING]
    register_numbers()
    other = asked(live_cast)
    at_once(live_cast, lambda _n: do_job(tenant_id=live_cast.shop.pk, job_id=other.pk), threads=6)
    assert numbers_taken(live_cast) == 20


def _worker(cast: Cast, job: Job) -> "subprocess.Popen[bytes]":
    """A process of its own that does the job, and stops in the middle of it."""
    parameters = connection.get_connection_params()
    plain = {key: str(value) for key, value in parameters.items() if isinstance(value, str | int)}
    return subprocess.Popen(
        [sys.executable, "-m", "tenants.tests.job_worker", str(cast.shop.pk), str(job.pk)],
        cwd=settings.BASE_DIR,
        env=os.environ
        | {
            "DATABASE_URL": make_conninfo(**plain),
            "DJANGO_SETTINGS_MODULE": "config.settings",
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def _kill_in_the_middle(cast: Cast, job: Job) -> None:
    with _worker(cast, job) as victim:
        assert victim.stdout is not None
        assert victim.stdout.readline() == b"halfway\n"
        assert now(cast, job).status == JobStatus.RUNNING
        victim.send_signal(signal.SIGKILL)


def _sweep_until_ended(cast: Cast, job: Job) -> Job:
    """The database takes a moment to notice that its client is gone."""
    deadline = time.monotonic() + 30
    while not now(cast, job).finished_at and time.monotonic() < deadline:
        do_waiting_jobs()
    return now(cast, job)


def test_a_worker_killed_in_the_middle_leaves_nothing_and_another_finishes_once(
    live_cast: Cast,
) -> None:
    job = asked(live_cast)
    for _ in range(2):
        _kill_in_the_middle(live_cast, job)
        assert numbers_taken(live_cast) == 0
    ended = _sweep_until_ended(live_cast, job)
    assert (ended.status, ended.attempts, ended.progress) == (JobStatus.SUCCEEDED, 3, 10)
    assert numbers_taken(live_cast) == 10


def test_a_job_that_is_always_cut_off_is_given_up_in_words(live_cast: Cast) -> None:
    job = asked(live_cast)
    with tenant_context(live_cast.shop.pk):
        Job.objects.update(attempts=MOST_ATTEMPTS - 1)
    _kill_in_the_middle(live_cast, job)
    ended = _sweep_until_ended(live_cast, job)
    assert ended.problem is not None
    assert (ended.status, ended.problem["code"]) == (JobStatus.FAILED, "interrupted")
    assert f"cut off {MOST_ATTEMPTS} times" in ended.problem["detail"]
    assert numbers_taken(live_cast) == 0


def test_a_job_is_kept_when_the_broker_is_away_and_swept_up_later(
    live_cast: Cast, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("tenants.jobs.current_app", Celery("lost", broker="redis://127.0.0.1:1/0"))
    job = asked(live_cast)
    assert "the broker is away" in caplog.text
    assert now(live_cast, job).status == JobStatus.QUEUED
    do_waiting_jobs()
    assert now(live_cast, job).status == JobStatus.SUCCEEDED


def test_a_request_that_is_rolled_back_leaves_no_job(live_cast: Cast) -> None:
    with (
        tenant_context(live_cast.shop.pk),
        pytest.raises(ZeroDivisionError),
        transaction.atomic(),
    ):
        asked(live_cast)
        raise ZeroDivisionError
    with tenant_context(live_cast.shop.pk):
        assert not Job.objects.exists()


def test_results_are_forgotten_after_30_days_and_jobs_are_not(cast: Cast) -> None:
    job = asked(cast)
    finished = done(cast, job).finished_at
    assert finished is not None
    assert forget_results(now=finished + dt.timedelta(days=29)) == 0
    assert forget_results(now=finished + dt.timedelta(days=31)) == 1
    assert (now(cast, job).status, now(cast, job).result) == (JobStatus.SUCCEEDED, None)


def test_progress_never_falls_and_ends_at_the_total() -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: told.append((done, total)))
    progress.expect(300)
    assert list(progress.along(range(300), share=0.5)) == list(range(300))
    progress.passed(share=0.2)
    assert list(progress.along([], share=0.1)) == []
    progress.passed(share=0.2)
    assert told == sorted(told)
    assert (told[0], told[-1]) == ((0, 300), (300, 300))
