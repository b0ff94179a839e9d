import datetime as dt
import sys
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from zoneinfo import ZoneInfo

from django.core.management.base import BaseCommand, CommandError
from django.db import connection, transaction
from django.utils import timezone

from demo.people import ensure_demo_people, ensure_outsider, refuse_outside_development
from demo.seed import seed_trade
from demo.shops import HARBOUR, NORTHLIGHT, STAFF_STORE, TIMEZONE, ensure_retailer
from tenants.context import tenant_context

_LOCK = 7_302_001


class Command(BaseCommand):
    help = (
        "Loads a made-up retailer with its stores, people, assortment and past trade, and a second"
        " one for an outsider. What is there already is left alone, and what was cut off is"
        " completed. Development only."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--days", type=int, default=90, help="Days of trade (90).")
        parser.add_argument(
            "--until",
            type=dt.date.fromisoformat,
            metavar="DATE",
            help="The last day of trade (yesterday).",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        refuse_outside_development()
        days, until = options["days"], options["until"]
        if not 1 <= days <= 1000:
            raise CommandError("--days must be from 1 to 1000.")
        yesterday = timezone.now().astimezone(ZoneInfo(TIMEZONE)).date() - dt.timedelta(days=1)
        if until is not None and until > yesterday:
            raise CommandError("--until must be a day that is over.")
        started = time.monotonic()
        with _alone():
            for retailer in (HARBOUR, NORTHLIGHT):
                with transaction.atomic():
                    tenant = ensure_retailer(retailer)
                    if retailer is HARBOUR:
                        ensure_demo_people(tenant=tenant, staff_store_code=STAFF_STORE)
                    else:
                        ensure_outsider(tenant=tenant)
                with tenant_context(tenant.pk):
                    if seed_trade(
                        retailer,
                        until=until,
                        yesterday=yesterday,
                        days=days,
                        progress=self._progress(retailer.name),
                    ):
                        seconds = time.monotonic() - started
                        self.stdout.write(f"{retailer.name}: loaded after {seconds:.1f} s.")

    def _progress(self, name: str) -> Any:
        def show(done: int, of: int) -> None:
            if sys.stderr.isatty():
                end = "\r" if done < of else "\n"
                self.stderr.write(f"{name}: {done} of {of} store-days", ending=end)

        return show


@contextmanager
def _alone() -> Iterator[None]:
    """Of two seeds at once the second waits, and then finds everything there."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [_LOCK])
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_LOCK])
