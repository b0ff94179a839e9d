"""What a transaction may be tried again for: a conflict with another, or a lost connection."""

import logging
import random
from collections.abc import Callable
from time import sleep
from typing import TypeVar

from django.db import InterfaceError, OperationalError, connection
from psycopg import errors

logger = logging.getLogger(__name__)

TRIES = 5
_CONFLICTS = (errors.SerializationFailure, errors.DeadlockDetected)
_LOST = (errors.AdminShutdown, errors.CrashShutdown, errors.CannotConnectNow)

T = TypeVar("T")


def is_passing(error: Exception) -> bool:
    """Whether the same transaction can succeed when it is simply run again."""
    cause = error.__cause__
    if isinstance(cause, _CONFLICTS + _LOST):
        return True
    # A connection that was cut carries no SQLSTATE.
    return isinstance(cause, errors.OperationalError | errors.InterfaceError) and not cause.sqlstate


def with_retries(work: Callable[[], T]) -> T:
    """Run a whole transaction, at most five times with a random pause. Only for the outermost one.

    Each further try is logged: a deadlock is a bug, not weather.
    """
    for attempt in range(1, TRIES + 1):
        try:
            return work()
        except (OperationalError, InterfaceError) as error:
            if attempt == TRIES or connection.in_atomic_block or not is_passing(error):
                raise
            level = logging.ERROR if "deadlock" in str(error) else logging.WARNING
            logger.log(level, "try %s of %s failed: %s", attempt, TRIES, error)
            connection.close_if_unusable_or_obsolete()
            sleep(random.uniform(0.01, 0.05) * 2**attempt)  # noqa: S311  # spreads, hides nothing
    raise AssertionError("unreachable")
