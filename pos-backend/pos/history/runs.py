"""The record of an import, and the lock that keeps two of a tenant's from running at once."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction
from django.utils import timezone

from pos.history.profile import Profile
from pos.history.reading import Source
from pos.history.refusal import ImportRefused
from pos.history.summary import Summary
from pos.models_history import ImportRun, ImportStatus
from tenants.models import Tenant


@contextmanager
def alone(tenant: Tenant) -> Iterator[None]:
    """Two imports at once would each plan opening stock that the other then uses up.

    The lock belongs to the database session, so that a killed import leaves none behind (and so an
    import needs a connection of its own, not one that a pooler hands round by transaction).
    """
    digest = hashlib.sha256(f"pos.history:{tenant.pk}".encode()).digest()
    key = int.from_bytes(digest[:8], "big", signed=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [key])
        (locked,) = cursor.fetchone()
    if not locked:
        raise ImportRefused(f"Another import for {tenant.name} is running.")
    try:
        yield
    finally:
        # A connection that is gone has taken its lock with it.
        if connection.is_usable():
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [key])


def finished_summary(source: Source, profile: Profile) -> Summary | None:
    """Of this very file, if it was imported to its end before."""
    run = ImportRun.objects.filter(
        profile=profile.name, sha256=source.sha256, status=ImportStatus.DONE
    ).first()
    return Summary.of_finished(run.summary) if run else None


def begin_run(source: Source, profile: Profile) -> ImportRun:
    """The file's record, started over if it was interrupted.

    Any other that still counts as running was killed: this one holds the lock.
    """
    with transaction.atomic():
        ImportRun.objects.filter(status=ImportStatus.RUNNING).update(
            status=ImportStatus.INTERRUPTED
        )
        run, _ = ImportRun.objects.get_or_create(
            profile=profile.name,
            sha256=source.sha256,
            defaults={"file_name": source.path.name[:255], "started_at": timezone.now()},
        )
        run.status = ImportStatus.RUNNING
        run.attempts += 1
        run.rows_done = 0
        run.save()
    return run


def finish_run(run: ImportRun, summary: Summary) -> None:
    run.status = ImportStatus.DONE
    run.rows = summary.rows
    run.summary = summary.as_dict()
    run.finished_at = timezone.now()
    run.save()
