"""One at a time: who is done makes room at once."""

from collections.abc import Iterator

import pytest
from django.db import connection, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from core.alone import alone

NAME = "a thing that is done by one at a time"


@pytest.fixture
def sessions_end_late(db: None) -> Iterator[list[BaseDatabaseWrapper]]:
    """Those of `alone`. A busy server ends a session some time after it was told to, here at the end."""
    late: list[BaseDatabaseWrapper] = []
    this = connections["default"]
    copy = this.copy

    with pytest.MonkeyPatch.context() as patched:

        def copy_that_stays() -> BaseDatabaseWrapper:
            late.append(copy())
            patched.setattr(late[-1], "close", lambda: None)
            return late[-1]

        patched.setattr(this, "copy", copy_that_stays)
        yield late
    for session in late:
        session.close()


def test_of_two_the_second_is_told(db: None) -> None:
    with alone(NAME) as first, alone(NAME) as second, alone("another thing") as elsewhere:
        assert (first, second, elsewhere) == (True, False, True)


def test_it_is_free_as_soon_as_one_has_left(sessions_end_late: list[BaseDatabaseWrapper]) -> None:
    with alone(NAME) as free:
        assert free
    with alone(NAME) as free_again:
        assert free_again
    assert len(sessions_end_late) == 2


def test_it_is_free_after_a_failure_inside(sessions_end_late: list[BaseDatabaseWrapper]) -> None:
    with pytest.raises(ZeroDivisionError), alone(NAME):
        raise ZeroDivisionError
    with alone(NAME) as free:
        assert free
    assert len(sessions_end_late) == 2


def test_work_whose_lock_was_cut_off_ends_as_it_would_have(db: None) -> None:
    """What it did is committed, and the lock went with its session."""
    with alone(NAME):
        _cut_off_others()
    with alone(NAME) as free:
        assert free


def _cut_off_others() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            " AND backend_type = 'client backend'"
        )
        assert cursor.rowcount >= 1
