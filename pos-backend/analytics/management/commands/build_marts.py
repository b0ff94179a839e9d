import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from analytics.marts.building import BuildUnderWay, build_marts
from analytics.marts.models import BuildStatus, MartBuild


class Command(BaseCommand):
    help = (
        "Bring the analytical marts up to date with the ledger, and test them."
        " Exit 0: built. 1: failed. 3: another build is under way."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--full-refresh", action="store_true", help="make them anew, not only what changed"
        )
        parser.add_argument("--json", action="store_true", help="one JSON object on stdout")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            build = build_marts(full_refresh=options["full_refresh"])
        except BuildUnderWay:
            raise CommandError("Another build is under way.", returncode=3) from None
        self.stdout.write(
            json.dumps(_as_json(build), indent=2) if options["json"] else _lines(build)
        )
        if build.status != BuildStatus.SUCCEEDED:
            raise CommandError(f"The marts were not built.\n{build.problem}", returncode=1)
        if build.left_out:
            whose = "\n".join(f"retailer {pk}: {why}" for pk, why in build.left_out.items())
            raise CommandError(f"The marts were built, but not those of\n{whose}", returncode=1)


def _as_json(build: MartBuild) -> dict[str, Any]:
    return {
        "status": build.status,
        "full_refresh": build.full_refresh,
        "started_at": build.started_at.isoformat(),
        "seconds": _seconds(build),
        "steps": build.steps,
        "problem": build.problem,
        "left_out": build.left_out,
    }


def _lines(build: MartBuild) -> str:
    steps = [
        f"  {step['status']:<8} {step['kind']:<6} {step['name']:<60.60} {step['seconds']:>8.2f} s"
        for step in build.steps
    ]
    return "\n".join([*steps, f"  {build.status.lower()} in {_seconds(build):.1f} s"])


def _seconds(build: MartBuild) -> float:
    return (build.finished_at - build.started_at).total_seconds() if build.finished_at else 0.0
