import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from pos.history.importing import BATCH_LINES, LANES, import_history
from pos.history.profile import Profile
from pos.history.profiles import PROFILES
from pos.history.progress import ProgressLine
from pos.history.refusal import ImportRefused
from pos.history.stores import ensure_stores
from tenants.context import tenant_context
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
        tenant = _demo_tenant(profile) if options["demo"] else _tenant(options["tenant"])
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


def _tenant(slug: str | None) -> Tenant:
    tenants = Tenant.objects.filter(slug=slug) if slug else Tenant.objects.all()
    found = list(tenants[:2])
    if len(found) == 1:
        return found[0]
    if slug:
        raise CommandError(f"There is no retailer with the slug {slug}.", returncode=2)
    raise CommandError("Say with --tenant SLUG whose sales these are.", returncode=2)


def _demo_tenant(profile: Profile) -> Tenant:
    if not settings.DEVELOPMENT:
        raise CommandError("--demo makes accounts with a known password: development only.")
    tenant, _ = Tenant.objects.get_or_create(
        slug=profile.name,
        defaults={
            "name": profile.retailer,
            "currency": profile.currency,
            "timezone": profile.timezone,
        },
    )
    with tenant_context(tenant.pk):
        ensure_stores(profile)
    # The demo's people are the demo app's: reached by its command, since it may import this app.
    call_command("demo_people", "--tenant", tenant.slug, "--staff-store", profile.staff_store)
    return tenant
