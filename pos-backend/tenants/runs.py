"""Work that is done by itself, for one retailer after another, and what came of it.

Whoever asks often enough whether something is due has caught up with what was missed: a time that
passed while the machine was off is still due when it comes back. A run is a row. It is begun under a
lock, so that of two workers the second finds nothing to do; a run that was killed left its row behind
and let go of its lock, so that the next who asks begins again. The work must bear that.
"""

import datetime as dt
import logging
from collections.abc import Callable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from django.db import connection
from django.utils import timezone

from core.alone import alone
from tenants.context import current_tenant_id, tenant_context
from tenants.models import Tenant
from tenants.models_runs import RunStatus, ScheduledRun

logger = logging.getLogger(__name__)

MOST_ATTEMPTS = 3
KEPT = 50  # runs of a task, for a retailer


def last_due(at: dt.time, *, zone: str, now: dt.datetime) -> dt.datetime:
    """When clocks of `zone` last showed `at`. A time that a change of clocks leaves out is an hour on."""
    local = ZoneInfo(zone)
    today = now.astimezone(local).date()
    due = dt.datetime.combine(today, at, local).astimezone(dt.UTC)
    if due <= now:
        return due
    return dt.datetime.combine(today - dt.timedelta(days=1), at, local).astimezone(dt.UTC)


def each_retailer(work: Callable[[Tenant], object]) -> None:
    """`work` with each of them in scope. What goes wrong for one is logged and stops no other."""
    for tenant in Tenant.objects.order_by("pk"):
        try:
            with tenant_context(tenant.pk):
                work(tenant)
        except Exception:
            logger.exception("scheduled work for retailer %s failed", tenant.pk)
            drop_lost_connection()


def run_if_due(
    *,
    task: str,
    due_at: dt.datetime,
    work: Callable[[], Mapping[str, Any]],
    most_attempts: int = MOST_ATTEMPTS,
) -> ScheduledRun | None:
    """Do `work` for the retailer in scope and keep what it returns, unless it needs no doing.

    That is: it succeeded since `due_at`, somebody else is at it, or it was begun `most_attempts` times
    since. Must be called outside of a transaction. What `work` raises is logged and kept.
    """
    if not _is_due(task, due_at, most_attempts):
        return None  # without a lock, which is most of the time
    with alone(f"scheduled {task} of retailer {current_tenant_id()}") as free:
        if not (free and _is_due(task, due_at, most_attempts)):
            return None
        run = ScheduledRun.objects.create(task=task, due_at=due_at, started_at=timezone.now())
        try:
            run.detail = dict(work())
            run.status = RunStatus.SUCCEEDED
        except Exception as error:
            logger.exception("%s of retailer %s failed", task, run.tenant_id)
            drop_lost_connection()
            run.status, run.problem = RunStatus.FAILED, repr(error)
        run.finished_at = timezone.now()
        run.save(update_fields=["status", "detail", "problem", "finished_at"])
        _forget_old(task)
    return run


def drop_lost_connection() -> None:
    """So that the next statement gets a new one, where the work failed for a connection that was cut."""
    if not connection.in_atomic_block:
        connection.close_if_unusable_or_obsolete()


def _is_due(task: str, due_at: dt.datetime, most_attempts: int) -> bool:
    begun = list(
        ScheduledRun.objects.filter(task=task, started_at__gte=due_at)
        .order_by("-id")
        .values_list("status", flat=True)[:most_attempts]
    )
    return RunStatus.SUCCEEDED not in begun and len(begun) < most_attempts


def _forget_old(task: str) -> None:
    runs = ScheduledRun.objects.filter(task=task)
    kept = runs.order_by("-id").values_list("id", flat=True)[:KEPT]
    oldest = min(kept)
    runs.filter(id__lt=oldest).delete()
