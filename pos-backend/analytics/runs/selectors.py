"""What the scheduled tasks came to, for the retailer in scope."""

from typing import Any

from analytics.marts.models import MartBuild
from analytics.runs.known import CheckStatus, LastStatus, Task
from tenants.context import current_tenant_id
from tenants.models_runs import RunStatus, ScheduledRun

Row = dict[str, Any]


def last_runs() -> list[Row]:
    """A row for each task, in their own order; two statements.

    The marts are built for all retailers at once, so nothing is said of them but how this one fared.
    """
    last: dict[str, Row] = {
        run.task: _shown(run, run.detail)
        for run in ScheduledRun.objects.order_by("task", "-id").distinct("task")
    }
    if build := MartBuild.objects.order_by("-id").first():
        last[Task.MARTS] = _shown(build, {})
        if str(current_tenant_id()) in build.left_out:
            last[Task.MARTS]["status"] = LastStatus.FAILED
    never: Row = {
        "status": LastStatus.NEVER_RUN,
        "started_at": None,
        "finished_at": None,
        "detail": {},
    }
    return [{"task": task, "title": task.label, **last.get(task, never)} for task in Task]


def _shown(run: ScheduledRun | MartBuild, detail: Row) -> Row:
    return {
        "status": run.status,
        "started_at": run.started_at,
        "finished_at": run.finished_at,
        "detail": {name: value for name, value in detail.items() if isinstance(value, int)},
    }


def last_check() -> Row:
    """The newest `inventory_check` of this retailer that came to its end; one statement."""
    run = (
        ScheduledRun.objects.filter(task=Task.INVENTORY_CHECK, status=RunStatus.SUCCEEDED)
        .order_by("-id")
        .first()
    )
    if run is None:
        return {
            "status": CheckStatus.NEVER_RUN,
            **dict.fromkeys(("findings", "entries", "examined", "seconds")),
            **dict.fromkeys(("started_at", "finished_at")),
            "checks": [],
        }
    status = CheckStatus.FINDINGS if run.detail["findings"] else CheckStatus.CLEAN
    times = {"started_at": run.started_at, "finished_at": run.finished_at}
    return {"status": status, **run.detail, **times}
