from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection

# Savepoints go the way of all statements; BEGIN and COMMIT do not.
_CONTROL = ("SAVEPOINT", "RELEASE", "ROLLBACK", "SET LOCAL")


@contextmanager
def counted_statements() -> Iterator[list[str]]:
    """Fills the list with what this thread asks the database; transaction control is not in it."""
    seen: list[str] = []

    def note(execute: Any, sql: Any, params: Any, many: bool, context: Any) -> Any:
        if not str(sql).startswith(_CONTROL):
            seen.append(str(sql))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        yield seen
