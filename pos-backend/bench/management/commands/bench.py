import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from bench.databases import BenchRefused, databases
from bench.outcomes import Verdict
from bench.report import as_data, as_text, machine, record
from bench.rows import GROUPS
from bench.running import Bench, run_groups
from bench.sizes import SIZES

REPOSITORY = settings.BASE_DIR.parent
RECORD = REPOSITORY / "docs" / "benchmarks.md"


class Command(BaseCommand):
    help = (
        "Measures the application beside its floor, in databases of its own, and prints one table."
        " Exit 0 whatever it shows; 1 with --strict if a target was missed; 2: wrong usage."
        " Development only."
    )
    # It works in databases that it migrates by itself.
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--size", choices=SIZES, default="small", help="(%(default)s)")
        parser.add_argument("--rows", metavar="PATTERN", help="Only rows whose names match.")
        parser.add_argument("--rounds", type=int, metavar="N", help="Of each pair of figures.")
        parser.add_argument(
            "--sales", type=Path, metavar="FILE", help="A real Online Retail export to import."
        )
        parser.add_argument("--json", action="store_true", help="The table as JSON.")
        parser.add_argument("--strict", action="store_true", help="Exit 1 on a missed target.")
        parser.add_argument("--record", action="store_true", help=f"Append to {RECORD.name}.")

    def handle(self, *args: Any, **options: Any) -> None:
        size = SIZES[options["size"]]
        sales = options["sales"] and REPOSITORY / options["sales"]  # `make` works in a folder below
        rounds = size.rounds if options["rounds"] is None else options["rounds"]
        if rounds < 1:
            raise CommandError("--rounds must be at least 1.", returncode=2)
        if sales and not sales.is_file():
            raise CommandError(f"{sales}: there is no such file.", returncode=2)
        if not settings.DEVELOPMENT:
            raise CommandError("It loads the machine and fills databases: development only.")
        try:
            with databases(self._say) as own:
                bench = Bench(size=size, rounds=rounds, databases=own, say=self._say, sales=sales)
                outcomes = list(run_groups(GROUPS, bench, options["rows"]))
        except BenchRefused as refusal:
            raise CommandError(str(refusal)) from refusal
        if not outcomes:
            names = ", ".join(row for group in GROUPS for row in group.rows)
            raise CommandError(f"No row matches. There are: {names}.", returncode=2)
        if options["json"]:
            table = json.dumps({"machine": machine(), "rows": as_data(outcomes)}, indent=2)
        else:
            table = f"{as_text(outcomes)}\n\n{size.name}, {rounds} rounds; {machine()}"
        self.stdout.write(table)
        if options["record"]:
            record(RECORD, outcomes, size=size.name)
        missed = sum(outcome.verdict == Verdict.MISSED for outcome in outcomes)
        if options["strict"] and missed:
            raise CommandError(f"{missed} targets were missed.", returncode=1)

    def _say(self, message: str) -> None:
        self.stderr.write(f"  {message}", self.style.NOTICE if self.stderr.isatty() else str)
