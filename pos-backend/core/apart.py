from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection


@contextmanager
def apart() -> Iterator[Any]:
    """A cursor whose work stays, whatever becomes of the transaction that this is called in.

    It sees none of that transaction's writes, and waits for ever on a row that it has locked.
    """
    if not connection.in_atomic_block:
        with connection.cursor() as cursor:
            yield cursor
        return
    other = connection.copy()
    try:
        with other.cursor() as cursor:
            yield cursor
    finally:
        other.close()
