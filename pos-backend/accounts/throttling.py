"""Limits on wrong passwords and PINs, counted in the database: exact under concurrency, without Redis.

A try is counted before the secret is looked at and given back when it was right, so that a burst of
parallel guesses cannot slip through; and it is counted apart from the caller's transaction, which a
refusal rolls back.
"""

import datetime as dt
import hashlib
from dataclasses import dataclass
from http import HTTPStatus

from django.utils import timezone

from core.apart import apart
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
    """Of a user's password, wherever it is asked for."""
    return limits_of(account=f"account:{email.strip().lower()}", address=f"address:{address}")


def limits_of(*, account: str, address: str) -> list[Limit]:
    """Of any secret; both names say what kind of secret it is, since each is counted by itself."""

    def key(name: str) -> str:
        return hashlib.sha256(name.encode()).hexdigest()

    return [Limit(key(account), PER_ACCOUNT), Limit(key(address), PER_ADDRESS)]


_COUNT = """
INSERT INTO accounts_loginfailures AS f (key, failures, expires_at) VALUES (%(key)s, 1, %(until)s)
ON CONFLICT (key) DO UPDATE SET
    failures = CASE WHEN f.expires_at <= %(now)s THEN 1 ELSE f.failures + 1 END,
    expires_at = CASE WHEN f.expires_at <= %(now)s THEN %(until)s ELSE f.expires_at END
RETURNING failures, expires_at
"""


def count_attempt(limits: list[Limit]) -> None:
    """Raises TooManyAttempts with the seconds to wait."""
    now = timezone.now()
    for limit in limits:
        with apart() as cursor:
            cursor.execute(_COUNT, {"key": limit.key, "now": now, "until": now + WINDOW})
            failures, expires_at = cursor.fetchone()
        if failures > limit.most:
            wait = max(1, int((expires_at - now).total_seconds()))
            raise TooManyAttempts(
                f"Too many attempts. Try again in {-(-wait // 60)} minutes.", retry_after=wait
            )


def forgive(limits: list[Limit]) -> None:
    """The secret was right: the account starts afresh, the address gets this one try back."""
    account, address = limits
    with apart() as cursor:
        cursor.execute("DELETE FROM accounts_loginfailures WHERE key = %s", [account.key])
        cursor.execute(
            "UPDATE accounts_loginfailures SET failures = failures - 1"
            " WHERE key = %s AND failures > 0",
            [address.key],
        )
