"""One at a time, over all processes and machines."""

import hashlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

from django.db import Error, connection


@contextmanager
def alone(name: str) -> Iterator[bool]:
    """Whether nobody else is inside under this name; if so, nobody will be before the end.

    By a connection of its own, so that what is done inside can commit as it goes. Who is killed inside
    lets go. The lock is a transaction's, so that it holds behind a pooler, too.
    """
    key = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big", signed=True)
    with closing(connection.copy()) as other, other.cursor() as cursor:
        cursor.execute("BEGIN")  # of that connection, which Django's transactions do not know
        try:
            cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [key])
            (free,) = cursor.fetchone()
            yield bool(free)
        finally:
            # Closing alone lets go some time later. A connection that is lost has done so already.
            with suppress(Error):
                cursor.execute("ROLLBACK")
