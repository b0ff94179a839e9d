"""The record of an import, the rows that it put aside, and the lock that keeps two of a tenant's from
running at once.
"""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from tenants.imports.refusal import ImportRefused
from tenants.imports.summary import Summary
from tenants.imports.values import Quarantined
from tenants.models import Tenant
from tenants.models_imports import ImportRun, ImportStatus, QuarantinedRow


@contextmanager
def alone(tenant: Tenant) -> Iterator[None]:
    """Two imports at once would each plan what the other then uses up, or make what it makes.

    The lock belongs to the database session, so that a killed import leaves none behind (and so an
    import needs a connection of its own, not one that a pooler hands round by transaction).
    """
    digest = hashlib.sha256(f"imports:{tenant.pk}".encode()).digest()
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


def finished_summary(*, profile: str, sha256: str) -> dict[str, Any] | None:
    """Of this very file, if it was imported to its end before."""
    run = ImportRun.objects.filter(profile=profile, sha256=sha256, status=ImportStatus.DONE).first()
    return dict(run.summary) if run else None


def begin_run(*, profile: str, sha256: str, file_name: str) -> ImportRun:
    """The file's record, started over if it was interrupted.

    Any other that still counts as running was killed: this one holds the lock.
    """
    with transaction.atomic():
        ImportRun.objects.filter(status=ImportStatus.RUNNING).update(
            status=ImportStatus.INTERRUPTED
        )
        run, _ = ImportRun.objects.get_or_create(
            profile=profile,
            sha256=sha256,
            defaults={"file_name": file_name[:255], "started_at": timezone.now()},
        )
        run.status = ImportStatus.RUNNING
        run.attempts += 1
        run.rows_done = 0
        run.save()
    return run


def put_aside(run: ImportRun, rows: Sequence[Quarantined]) -> None:
    """Into quarantine; a row that an earlier attempt has put there already is not put there again."""
    QuarantinedRow.objects.bulk_create(
        (
            QuarantinedRow(run=run, row_number=row.number, reason=reason, cells=list(row.raw))
            for row, reason in rows
        ),
        ignore_conflicts=True,
    )


def finish_run(run: ImportRun, summary: Summary) -> None:
    run.status = ImportStatus.DONE
    run.rows = summary.rows
    run.summary = summary.as_dict()
    run.finished_at = timezone.now()
    run.save()
