from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from demo.people import ensure_demo_people, refuse_outside_development
from tenants.models import Tenant


class Command(BaseCommand):
    help = "Gives a retailer the demo's owner, manager and staff. Development only."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--tenant", required=True, metavar="SLUG")
        parser.add_argument(
            "--staff-store", required=True, metavar="CODE", help="The one store of the staff."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        refuse_outside_development()
        tenant = Tenant.objects.filter(slug=options["tenant"]).first()
        if tenant is None:
            raise CommandError(f"There is no retailer with the slug {options['tenant']}.")
        with transaction.atomic():
            ensure_demo_people(tenant=tenant, staff_store_code=options["staff_store"])
