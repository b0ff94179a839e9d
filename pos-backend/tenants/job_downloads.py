"""Files that jobs make: written with the job, in its transaction, and kept for some days."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone

from core.problems import Problem
from tenants.context import all_tenants, tenant_context
from tenants.models_jobs import JobDownload, JobDownloadPart

KEPT = dt.timedelta(days=7)
PART = 1 << 20  # bytes
MOST_BYTES = 1 << 30


def keep_download(
    *,
    job_id: int,
    chunks: Iterable[bytes],
    content_type: str,
    needs: Sequence[str],
    asked: Mapping[str, Any],
) -> JobDownload:
    """Write the file down, part by part as it is made. Raises Problem where it is too large."""
    size = 0
    for number, data in enumerate(_parts(chunks)):
        size += len(data)
        if size > MOST_BYTES:
            raise Problem(
                "This would be more than 1 GB. Ask for a part of it.", code="export_too_large"
            )
        JobDownloadPart.objects.create(job_id=job_id, number=number, data=data)
    return JobDownload.objects.create(
        job_id=job_id,
        content_type=content_type,
        size=size,
        needs=list(needs),
        asked=dict(asked),
        kept_until=timezone.now() + KEPT,
    )


def _parts(chunks: Iterable[bytes]) -> Iterator[bytes]:
    buffer = bytearray()
    for chunk in chunks:
        buffer += chunk
        while len(buffer) >= PART:
            yield bytes(buffer[:PART])
            del buffer[:PART]
    if buffer:
        yield bytes(buffer)


def read_download(*, tenant_id: int, job_id: int) -> Iterator[bytes]:
    """Part by part, while it is sent: after the request's own transaction, so in one of its own."""
    with tenant_context(tenant_id), transaction.atomic():
        parts = JobDownloadPart.objects.filter(job_id=job_id).order_by("number")
        for data in parts.values_list("data", flat=True).iterator(chunk_size=1):
            yield bytes(data)


def forget_downloads(*, now: dt.datetime) -> int:
    """Drop the parts of files that are kept no longer; what they were stays. All tenants."""
    with all_tenants():  # housekeeping, the same for everybody
        old = JobDownload.objects.filter(kept_until__lt=now).values("job_id")
        dropped, _of = JobDownloadPart.objects.filter(job_id__in=old).delete()
        return dropped
