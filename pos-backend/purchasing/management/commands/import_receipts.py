import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from purchasing.history.importing import BATCH_LINES, import_receipts
from purchasing.history.profile import Profile
from purchasing.history.profiles import PROFILES
from tenants.imports.owners import demo_tenant, tenant_named
from tenants.imports.progress import ProgressLine
from tenants.imports.refusal import ImportRefused
from tenants.models import Tenant


class Command(BaseCommand):
    help = (
        "Imports what a retailer has bought from its wholesaler's export: CSV (also .gz, .xz) or XLSX."
        " It may be interrupted and run again, and a file may overlap another: every receipt goes in"
        " once."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        for name, what in (
            ("purchases", "The lines of the receipts."),
            ("products", "The wholesaler's products, by the numbers that the receipts name."),
            ("stores", "The stores, by the numbers that the receipts name."),
        ):
            parser.add_argument(f"--{name}", type=Path, required=True, metavar="FILE", help=what)
        parser.add_argument("--profile", default="iowa", choices=sorted(PROFILES))
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
        parser.add_argument("--json", action="store_true", help="Print the summary as JSON.")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["batch"] < 1:
            raise CommandError("--batch is at least 1.", returncode=2)
        profile = PROFILES[options["profile"]]
        if options["demo"]:
            tenant = demo_tenant(
                slug=profile.name,
                name=profile.retailer,
                currency=profile.currency,
                timezone=profile.timezone,
            )
        else:
            tenant = tenant_named(options["tenant"], whose="purchases")
        progress = ProgressLine(sys.stderr)
        try:
            summary = import_receipts(
                purchases=options["purchases"],
                products=options["products"],
                stores=options["stores"],
                profile=profile,
                tenant=tenant,
                progress=progress,
                batch_lines=options["batch"],
            )
        except ImportRefused as refusal:
            progress.clear()
            raise CommandError(str(refusal)) from refusal
        progress.clear()
        if options["demo"]:
            _add_people(tenant, profile)
        if options["json"]:
            self.stdout.write(json.dumps(summary.as_dict(), indent=2))
        else:
            self.stdout.write("\n".join(summary.text()))


def _add_people(tenant: Tenant, profile: Profile) -> None:
    """The demo app's, once there are stores: reached by its command, since it may import this app."""
    call_command("demo_people", "--tenant", tenant.slug, "--staff-store", profile.staff_store)
