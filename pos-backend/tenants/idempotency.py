"""A write that is asked for twice happens once, and both get the first answer.

The key and the answer are written in the transaction of the work: whoever repeats a request while the
first is under way waits on the unique key, then reads the answer that was committed, or does the work
when the first was rolled back. Refusals leave no key behind.
"""

import datetime as dt
import hashlib
from dataclasses import dataclass
from http import HTTPStatus
from uuid import UUID

from django.db import OperationalError, connection
from psycopg.errors import LockNotAvailable

from core.problems import Problem
from tenants.context import all_tenants, current_tenant_id
from tenants.models import IdempotencyKey

LONGEST_WAIT = "3s"


BODIES_KEPT = dt.timedelta(days=30)


class KeyReused(Problem):
    status_code = HTTPStatus.UNPROCESSABLE_ENTITY
    default_code = "idempotency_key_reused"


class StillRunning(Problem):
    default_code = "request_in_progress"


@dataclass(frozen=True, slots=True)
class Answer:
    """`body` is JSON, None where it was forgotten with age; `store_id` is where it happened."""

    status: int
    body: str | None
    store_id: int | None


def request_hash(*, method: str, path: str, body: bytes) -> str:
    digest = hashlib.sha256(f"{method} {path}\n".encode())
    digest.update(body)
    return digest.hexdigest()


def claim_key(*, key: UUID, request: str, user_id: int, now: dt.datetime) -> Answer | None:
    """Take the key for this transaction, or return the answer that it has already.

    `request` is its `request_hash`. Raises `KeyReused` for the key of another request and
    `StillRunning` when the first has not ended in time. Call it before any other lock is taken.
    """
    tenant_id = current_tenant_id()
    with connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL lock_timeout = '{LONGEST_WAIT}'")
        try:
            cursor.execute(
                "INSERT INTO tenants_idempotencykey (tenant_id, key, request, user_id, created_at)"
                " VALUES (%s, %s, %s, %s, %s) ON CONFLICT (tenant_id, key) DO NOTHING RETURNING id",
                [tenant_id, key, request, user_id, now],
            )
        except OperationalError as error:
            if isinstance(error.__cause__, LockNotAvailable):
                raise StillRunning(
                    "The first request with this key is still running. Ask again.", retry_after=1
                ) from None
            raise
        claimed = cursor.fetchone() is not None
        cursor.execute("SET LOCAL lock_timeout = 0")
    if claimed:
        return None
    known = IdempotencyKey.objects.get(key=key)
    if known.request != request:
        raise KeyReused("This key was used for another request. Make a new one for each request.")
    assert known.status is not None  # key and answer are committed together
    return Answer(known.status, known.body, known.store_id)


def keep_answer(*, key: UUID, answer: Answer) -> None:
    """Write the answer beside its key; the last work of the transaction."""
    IdempotencyKey.objects.filter(key=key).update(
        status=answer.status, body=answer.body, store_id=answer.store_id
    )


def forget_bodies(*, now: dt.datetime) -> int:
    """Drop the answers that are older than 30 days; their keys stay. All tenants."""
    with all_tenants():  # housekeeping, the same for everybody
        old = IdempotencyKey.objects.filter(created_at__lt=now - BODIES_KEPT, body__isnull=False)
        return old.update(body=None)
