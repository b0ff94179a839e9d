"""What a transaction may be tried again for: a conflict with another, or a lost connection."""

import logging
import random
from collections.abc import Callable
from enum import StrEnum
from time import sleep
from typing import TypeVar

from django.db import InterfaceError, OperationalError, connection
from psycopg import errors

from core.metrics import GIVEN_UP, RETRIES

logger = logging.getLogger(__name__)

TRIES = 5
_LOST = (errors.AdminShutdown, errors.CrashShutdown, errors.CannotConnectNow)

T = TypeVar("T")


class Reason(StrEnum):
    """Why a transaction fell that can succeed when it is simply run again."""

    DEADLOCK = "deadlock"
    SERIALIZATION = "serialization"
    CONNECTION = "connection"


def passing_reason(error: Exception) -> Reason | None:
    """None where another try would fall to the same."""
    cause = error.__cause__
    if isinstance(cause, errors.DeadlockDetected):
        return Reason.DEADLOCK
    if isinstance(cause, errors.SerializationFailure):
        return Reason.SERIALIZATION
    # A connection that was cut carries no SQLSTATE.
    cut = isinstance(cause, errors.OperationalError | errors.InterfaceError) and not cause.sqlstate
    return Reason.CONNECTION if cut or isinstance(cause, _LOST) else None


def with_retries(work: Callable[[], T]) -> T:
    """Run a whole transaction, at most five times with a random pause. Only for the outermost one.

    Each further try is logged and counted: a deadlock is a bug, not weather.
    """
    for attempt in range(1, TRIES + 1):
        try:
            return work()
        except (OperationalError, InterfaceError) as error:
            reason = passing_reason(error)
            if reason is None or connection.in_atomic_block:
                raise
            if attempt == TRIES:
                GIVEN_UP.labels(reason).inc()
                raise
            RETRIES.labels(reason).inc()
            level = logging.ERROR if reason is Reason.DEADLOCK else logging.WARNING
            logger.log(level, "try %s of %s failed: %s", attempt, TRIES, error)
            connection.close_if_unusable_or_obsolete()
            sleep(random.uniform(0.01, 0.05) * 2**attempt)  # noqa: S311  # spreads, hides nothing
    raise AssertionError("unreachable")
