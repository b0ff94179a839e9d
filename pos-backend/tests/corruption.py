"""Damage of the kind that only somebody past the triggers could do: to see the checks find it."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from core.checks import Finding, predicates, run_predicate
from tenants.context import all_tenants
from tenants.models import Tenant

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


def findings(number: int, **scope: int) -> list[str]:
    """What a check finds over everything, or in the `scope`.

    Nothing is found over everything that is not found in the proof of a retailer: these alone are run
    every night.
    """
    found = _found(number, **scope)
    if not scope:
        retailers = Tenant.objects.values_list("pk", flat=True)
        assert set(found) == {own for pk in retailers for own in _found(number, tenant_id=pk)}
    return [finding.what for finding in found]


def _found(number: int, **scope: int) -> list[Finding]:
    (predicate,) = [p for p in predicates() if p.number == number]
    with all_tenants():
        result = run_predicate(predicate, limit=1_000, **scope)
    assert result.total_findings == len(result.findings)
    return result.findings
