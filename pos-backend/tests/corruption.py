"""Damage of the kind that only somebody past the triggers could do: to see the checks find it."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

GUARDED = ("inventory_stockledger", "inventory_inventoryitem", "inventory_daily_delta")


def settle_constraints() -> None:
    """Run the deferred triggers now, as a commit would."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


@contextmanager
def guards_down() -> Iterator[None]:
    """The ledger's triggers off, as the tables' owner can."""
    settle_constraints()
    with connection.cursor() as cursor:
        for table in GUARDED:
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        yield
        settle_constraints()
        for table in GUARDED:
            cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")


def damage(statement: str, *params: int | str) -> None:
    with guards_down(), connection.cursor() as cursor:
        cursor.execute(statement, params or None)
