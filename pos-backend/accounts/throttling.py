"""Limits on wrong passwords, counted in the database: exact under concurrency, and with Redis away.

A try is counted before the password is looked at and given back when it was right, so that a burst of
parallel guesses cannot slip through.
"""

import datetime as dt
import hashlib
from dataclasses import dataclass
from http import HTTPStatus

from django.db import connection
from django.utils import timezone

from accounts.models import LoginFailures
from core.problems import Problem

WINDOW = dt.timedelta(minutes=15)
PER_ACCOUNT = 10
PER_ADDRESS = 50


class TooManyAttempts(Problem):
    status_code = HTTPStatus.TOO_MANY_REQUESTS
    default_code = "too_many_attempts"


@dataclass(frozen=True, slots=True)
class Limit:
    key: str
    most: int


def limits_for(*, email: str, address: str) -> list[Limit]:
    def key(kind: str, value: str) -> str:
        return hashlib.sha256(f"{kind}:{value}".encode()).hexdigest()

    return [
        Limit(key("account", email.strip().lower()), PER_ACCOUNT),
        Limit(key("address", address), PER_ADDRESS),
    ]


_COUNT = """
INSERT INTO accounts_loginfailures AS f (key, failures, expires_at) VALUES (%(key)s, 1, %(until)s)
ON CONFLICT (key) DO UPDATE SET
    failures = CASE WHEN f.expires_at <= %(now)s THEN 1 ELSE f.failures + 1 END,
    expires_at = CASE WHEN f.expires_at <= %(now)s THEN %(until)s ELSE f.expires_at END
RETURNING failures, expires_at
"""


def count_attempt(limits: list[Limit]) -> None:
    """Raises TooManyAttempts with the seconds to wait. Must run outside the sign-in's transaction."""
    now = timezone.now()
    for limit in limits:
        with connection.cursor() as cursor:
            cursor.execute(_COUNT, {"key": limit.key, "now": now, "until": now + WINDOW})
            failures, expires_at = cursor.fetchone()
        if failures > limit.most:
            wait = max(1, int((expires_at - now).total_seconds()))
            raise TooManyAttempts(
                f"Too many attempts. Try again in {-(-wait // 60)} minutes.", retry_after=wait
            )


def forgive(limits: list[Limit]) -> None:
    """The password was right: the account starts afresh, the address gets this one try back."""
    account, address = limits
    LoginFailures.objects.filter(key=account.key).delete()
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE accounts_loginfailures SET failures = failures - 1"
            " WHERE key = %s AND failures > 0",
            [address.key],
        )
