"""Building the marts: the ledger by day, then dbt's models and data tests, for all retailers.

One build at a time. Each model is written in a transaction of its own and says by its own rows how far
it got, so that a build which was killed leaves nothing that the next one does not put right. What goes
wrong with the days of one retailer stops no other's marts.
"""

import json
import logging
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.db import connection
from django.utils import timezone

from analytics.marts.models import BuildStatus, MartBuild, builds_that_brought
from analytics.marts.project import DEFINITION, PROJECT
from core.alone import alone
from inventory.daily.services import add_daily_deltas
from tenants.context import tenant_context
from tenants.models import Tenant
from tenants.runs import drop_lost_connection

logger = logging.getLogger(__name__)

SCHEMA = "marts"


class BuildUnderWay(Exception):
    """Another build holds the marts."""


def build_marts(*, full_refresh: bool = False) -> MartBuild:
    """Bring the marts up to date; `full_refresh` makes them anew. The build says what came of it.

    Those that were made by other definitions than ours, or by nobody knows which, are made anew in any
    case.

    Must not be called inside a transaction: what it adds up is read by another process. Raises
    BuildUnderWay.
    """
    with alone("marts of all retailers") as free:
        if not free:
            raise BuildUnderWay
        build = MartBuild.objects.create(
            started_at=timezone.now(),
            full_refresh=full_refresh or _made_by_others(),
            definition=DEFINITION,
        )
        try:
            build.left_out = _add_up_days()
            build.steps, build.problem = _run_dbt("build", *_options(build))
        except Exception as error:
            build.problem = f"{type(error).__name__}: {error}"
            raise
        finally:
            build.status = BuildStatus.FAILED if build.problem else BuildStatus.SUCCEEDED
            build.finished_at = timezone.now()
            build.save()
    return build


def _made_by_others() -> bool:
    """Whether other definitions may have had a hand in the marts, since they were last right."""
    right = MartBuild.objects.filter(status=BuildStatus.SUCCEEDED).order_by("id").last()
    if right is None:
        return True
    return MartBuild.objects.filter(pk__gte=right.pk).exclude(definition=DEFINITION).exists()


def _add_up_days() -> dict[str, str]:
    """Of all retailers; those whose days could not be added up, by id, and why."""
    left_out = {}
    for tenant_id in list(Tenant.objects.order_by("pk").values_list("pk", flat=True)):
        try:
            with tenant_context(tenant_id):
                add_daily_deltas()
        except Exception as error:
            logger.exception("the days of retailer %s were not added up", tenant_id)
            left_out[str(tenant_id)] = f"{type(error).__name__}: {error}"
            drop_lost_connection()
    return left_out


def _options(build: MartBuild) -> list[str]:
    """Who is left out keeps the days that he had: those up to the last build that brought him some."""
    options = ["--full-refresh"] if build.full_refresh else []
    if build.left_out:
        known = {}
        for tenant_id in build.left_out:
            last = builds_that_brought(int(tenant_id)).order_by("-started_at").first()
            known[tenant_id] = last.started_at.isoformat() if last else None
        options += ["--vars", json.dumps({"left_out": known})]
    return options


def _run_dbt(*arguments: str) -> tuple[list[dict[str, Any]], str]:
    """What each step came to, and what is wrong, if anything is."""
    with TemporaryDirectory(prefix="onhand-marts-") as folder:
        command = [
            *(sys.executable, "-m", "analytics.marts.dbt_process", *arguments),
            *("--project-dir", str(PROJECT), "--profiles-dir", str(PROJECT)),
            *("--target-path", folder, "--log-path", folder),
            *("--quiet", "--no-use-colors"),
        ]
        said = Path(folder) / "said"
        with (
            said.open("w") as output,
            subprocess.Popen(  # noqa: S603  # our own arguments
                command,
                cwd=PROJECT.parent.parent,
                env=_environment(connection.settings_dict),
                stdin=subprocess.PIPE,  # never written to: it closes when this process ends
                stdout=output,
                stderr=output,
            ) as process,
        ):
            code = process.wait()
        steps = _steps(Path(folder) / "run_results.json")
        words = said.read_text(errors="replace").strip()
    if code == 0 and steps:
        return steps, ""
    failed = [step for step in steps if step["status"] not in {"success", "pass", "skipped"}]
    told = "\n".join(f"{step['name']}: {step['message']}" for step in failed)
    return steps, told or words or f"dbt ended with exit code {code}."


def _environment(database: Mapping[str, Any]) -> dict[str, str]:
    """The application's own database, as dbt's profile asks for it."""
    return {
        **os.environ,
        "MARTS_HOST": str(database["HOST"] or ""),
        "MARTS_PORT": str(database["PORT"] or 5432),
        "MARTS_USER": str(database["USER"] or ""),
        "MARTS_PASSWORD": str(database["PASSWORD"] or ""),
        "MARTS_DATABASE": str(database["NAME"]),
        "MARTS_SCHEMA": SCHEMA,
    }


def _steps(results: Path) -> list[dict[str, Any]]:
    if not results.exists():
        return []
    found: Sequence[Mapping[str, Any]] = json.loads(results.read_text())["results"]
    return [
        {
            "name": step["unique_id"].split(".")[2],
            "kind": step["unique_id"].split(".")[0],
            "status": step["status"],
            "seconds": round(step["execution_time"], 3),
            "rows": step["adapter_response"].get("rows_affected"),
            "message": step["message"],
        }
        for step in found
    ]
