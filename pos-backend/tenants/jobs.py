"""Long work is a row. A task is only a wake-up call, and a sweep finds what was not woken.

A worker does a job in one transaction that holds an advisory lock on it: the work, its result and the
job's end are committed together, so that a kill at any point leaves either nothing or everything, and
two workers never do it twice. The lock goes with the transaction, also behind a pooler; whoever finds
it free and the job unfinished takes the job up again.
"""

import datetime as dt
import hashlib
import logging
from collections.abc import Mapping
from contextlib import ExitStack
from functools import partial
from http import HTTPStatus
from typing import Any

from celery import current_app
from django.db import InterfaceError, OperationalError, connection, transaction
from django.db.models import QuerySet
from django.utils import timezone
from kombu.exceptions import OperationalError as BrokerAway

from core.apart import apart
from core.middleware import as_request, current_request_id
from core.origins import Channel, Origin, coming_from, current_origin
from core.problems import Problem, problem_response
from core.retries import passing_reason, with_retries
from tenants.context import all_tenants, current_tenant_id, tenant_context
from tenants.job_kinds import Work, runner_of
from tenants.job_progress import Progress
from tenants.models_jobs import UNFINISHED, Job, JobFile, JobStatus

logger = logging.getLogger(__name__)

MOST_ATTEMPTS = 5
RESULTS_KEPT = dt.timedelta(days=30)
TASK = "tenants.tasks.do_job"


def accept_job(
    *,
    kind: str,
    actor_id: int,
    permission: str,
    input: Mapping[str, Any],  # noqa: A002  # the field's name
    file: bytes = b"",
    file_name: str = "",
    store_id: int | None = None,
) -> Job:
    """Write the job down in the caller's transaction, and wake a worker once that is committed."""
    runner_of(kind)
    origin = current_origin()
    job = Job.objects.create(
        kind=kind,
        input=input,
        actor_id=actor_id,
        permission=permission,
        store_id=store_id,
        channel=origin.channel,
        address=origin.address or None,
        request_id=current_request_id(),
        file_name=file_name,
        created_at=timezone.now(),
    )
    if file:
        JobFile.objects.create(job=job, data=file)
    transaction.on_commit(partial(_wake, current_tenant_id(), job.pk))
    return job


# Whoever uploaded waits for the answer meanwhile, and the sweep comes anyway.
_IMPATIENT = {
    "max_retries": 1,
    "interval_start": 0,
    "interval_step": 0,
    "socket_connect_timeout": 1,
    "socket_timeout": 2,
}


def _wake(tenant_id: int, job_id: int) -> None:
    call = {"tenant_id": tenant_id, "job_id": job_id}
    try:
        with current_app.connection_for_write(transport_options=_IMPATIENT) as link:
            current_app.send_task(TASK, kwargs=call, connection=link, retry=False)
    except (BrokerAway, OSError) as error:
        logger.warning("job %s waits for the sweep, the broker is away: %s", job_id, error)


def do_waiting_jobs() -> None:
    """Every unfinished job that no worker holds: one whose call was lost, or whose worker was killed."""
    with all_tenants():  # housekeeping, the same for everybody
        waiting = list(
            Job.objects.filter(status__in=UNFINISHED).order_by("id").values_list("tenant_id", "id")
        )
    for tenant_id, job_id in waiting:
        do_job(tenant_id=tenant_id, job_id=job_id)


def do_job(*, tenant_id: int, job_id: int) -> None:
    """Bring the job to its end, unless it has ended or another worker has it."""
    with tenant_context(tenant_id):
        with_retries(partial(_attempt, job_id))


def _attempt(job_id: int) -> None:
    with transaction.atomic():
        job = _taken(job_id)
        if job is None:
            return
        if job.attempts >= MOST_ATTEMPTS:
            logger.error("job %s was cut off %s times and is given up", job_id, job.attempts)
            _end(job, status=JobStatus.FAILED, problem=_body_of(_given_up(job)))
            return
        _begin(job)
        try:
            with transaction.atomic():
                result = _work(job)
                connection.check_constraints()  # what commit would refuse is this job's failure
                _end(job, status=JobStatus.SUCCEEDED, result=result)
        except Exception as error:
            if _passes(error):
                raise
            _end(job, status=JobStatus.FAILED, problem=_problem_of(job, error))


def _taken(job_id: int) -> Job | None:
    """The job, locked until the transaction ends; None where it has ended or is another worker's."""
    digest = hashlib.sha256(f"job:{current_tenant_id()}:{job_id}".encode()).digest()
    key = int.from_bytes(digest[:8], "big", signed=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [key])
        (locked,) = cursor.fetchone()
    # No row lock: progress is written past this transaction.
    return Job.objects.filter(pk=job_id, status__in=UNFINISHED).first() if locked else None


def _work(job: Job) -> Mapping[str, Any]:
    file = JobFile.objects.filter(job=job).values_list("data", flat=True).first()
    with ExitStack() as scope:
        scope.enter_context(coming_from(Origin(Channel(job.channel), job.address or "")))
        scope.enter_context(as_request(job.request_id))
        return runner_of(job.kind)(
            Work(
                job_id=job.pk,
                input=job.input,
                file=bytes(file or b""),
                file_name=job.file_name,
                actor_id=job.actor_id,
                store_id=job.store_id,
                progress=Progress(partial(_tell, job)),
            )
        )


_BEGIN = """
UPDATE tenants_job
SET status = 'RUNNING', attempts = attempts + 1, progress = 0, total = NULL, started_at = %s
WHERE tenant_id = %s AND id = %s
"""
_TELL = "UPDATE tenants_job SET progress = %s, total = %s WHERE tenant_id = %s AND id = %s"


def _begin(job: Job) -> None:
    """Past the transaction, so that an attempt that is killed has counted."""
    job.started_at = timezone.now()
    with apart() as cursor:
        cursor.execute(_BEGIN, [job.started_at, job.tenant_id, job.pk])


def _tell(job: Job, progress: int, total: int) -> None:
    job.progress, job.total = progress, total
    with apart() as cursor:
        cursor.execute(_TELL, [progress, total, job.tenant_id, job.pk])


def _end(
    job: Job,
    *,
    status: JobStatus,
    result: Mapping[str, Any] | None = None,
    problem: Mapping[str, Any] | None = None,
) -> None:
    """The file is not needed any longer; what is left is what came of it."""
    JobFile.objects.filter(job_id=job.pk).delete()
    done = job.total if status == JobStatus.SUCCEEDED and job.total else job.progress
    Job.objects.filter(pk=job.pk).update(
        status=status,
        progress=done,
        total=job.total,
        started_at=job.started_at,
        result=result,
        problem=problem,
        finished_at=timezone.now(),
    )


def _passes(error: Exception) -> bool:
    """Another try may do: a conflict with another transaction, or a connection that was cut."""
    return (
        isinstance(error, OperationalError | InterfaceError) and passing_reason(error) is not None
    )


def _problem_of(job: Job, error: Exception) -> Mapping[str, Any]:
    refusal = problem_response(error, {})
    if refusal is not None:
        body: Mapping[str, Any] = refusal.data
        return body
    logger.error("job %s (%s) failed", job.pk, job.kind, exc_info=error)
    return _body_of(
        Problem(
            "Something went wrong on our side. Nothing was changed. Try again, and if it fails again"
            f" tell support: job {job.pk}.",
            code="server_error",
            status=HTTPStatus.INTERNAL_SERVER_ERROR,
        )
    )


def _given_up(job: Job) -> Problem:
    return Problem(
        f"The work was cut off {job.attempts} times before its end. Nothing was changed. Try again"
        " with a smaller file.",
        code="interrupted",
        status=HTTPStatus.INTERNAL_SERVER_ERROR,
    )


def _body_of(problem: Problem) -> Mapping[str, Any]:
    response = problem_response(problem, {})
    assert response is not None
    body: Mapping[str, Any] = response.data
    return body


def seconds_left(job: Job, *, now: dt.datetime) -> int | None:
    """By the pace so far; None where it does not tell yet, and where nothing is under way."""
    if job.status != JobStatus.RUNNING or not job.started_at or not job.total or not job.progress:
        return None
    passed = (now - job.started_at).total_seconds()
    return max(0, round(passed / job.progress * (job.total - job.progress)))


def forget_results(*, now: dt.datetime) -> int:
    """Drop what jobs found out more than 30 days ago; that they were done stays. All tenants."""
    with all_tenants():  # housekeeping, the same for everybody
        old: QuerySet[Job] = Job.objects.filter(
            finished_at__lt=now - RESULTS_KEPT, result__isnull=False
        )
        return old.update(result=None)
