import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from pos.history.importing import BATCH_LINES, LANES, import_history
from pos.history.profile import Profile
from pos.history.profiles import PROFILES
from pos.history.stores import ensure_stores
from tenants.context import tenant_context
from tenants.imports.owners import demo_tenant, tenant_named
from tenants.imports.progress import ProgressLine
from tenants.imports.refusal import ImportRefused
from tenants.models import Tenant


class Command(BaseCommand):
    help = (
        "Imports a shop's sales of the past from the export of its old system: CSV (also .gz, .xz) or"
        " XLSX. It may be interrupted and run again, and a file may overlap another: every document"
        " goes in once."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--profile", required=True, choices=sorted(PROFILES))
        parser.add_argument(
            "--tenant", metavar="SLUG", help="The retailer. Needless where there is only one."
        )
        parser.add_argument(
            "--demo",
            action="store_true",
            help="Into a retailer of the profile's own, made with the demo's people. Development only.",
        )
        parser.add_argument(
            "--batch",
            type=int,
            default=BATCH_LINES,
            metavar="LINES",
            help="How many lines go into one transaction (%(default)s).",
        )
        parser.add_argument(
            "--lanes",
            type=int,
            default=LANES,
            metavar="THREADS",
            help="How many batches are posted at once (%(default)s); 0 for none beside the reading.",
        )
        parser.add_argument("--json", action="store_true", help="Print the summary as JSON.")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["batch"] < 1 or options["lanes"] < 0:
            raise CommandError("--batch is at least 1, --lanes at least 0.", returncode=2)
        profile = PROFILES[options["profile"]]
        tenant = (
            _demo_tenant(profile)
            if options["demo"]
            else tenant_named(options["tenant"], whose="sales")
        )
        progress = ProgressLine(sys.stderr)
        try:
            summary = import_history(
                path=options["file"],
                profile=profile,
                tenant=tenant,
                progress=progress,
                batch_lines=options["batch"],
                lanes=options["lanes"],
            )
        except ImportRefused as refusal:
            progress.clear()
            raise CommandError(str(refusal)) from refusal
        progress.clear()
        if options["json"]:
            self.stdout.write(json.dumps(summary.as_dict(), indent=2))
        else:
            self.stdout.write("\n".join(summary.text()))


def _demo_tenant(profile: Profile) -> Tenant:
    tenant = demo_tenant(
        slug=profile.name,
        name=profile.retailer,
        currency=profile.currency,
        timezone=profile.timezone,
    )
    with tenant_context(tenant.pk):
        ensure_stores(profile)
    # The demo's people are the demo app's: reached by its command, since it may import this app.
    call_command("demo_people", "--tenant", tenant.slug, "--staff-store", profile.staff_store)
    return tenant
