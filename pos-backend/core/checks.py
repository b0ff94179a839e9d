"""The registry of what must always hold in the data: predicates that must find no row.

Each app registers its own; `manage.py inventory_check` and the nightly task run them all. A predicate
is two statements of plain SQL, so that it stays independent of the code that it checks:

- `examined` returns one number: how many rows it looks at;
- `findings` returns a row per offence: tenant_id, what, expected, found (the last three as text).

Both may name `%(tenant)s` and `%(store)s`: an id, or null for all.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db import connection


@dataclass(frozen=True, slots=True)
class Predicate:
    """`number` is its place in the list of the ledger's documentation."""

    number: int
    title: str
    examined: str | Callable[[], str]
    findings: str | Callable[[], str]


@dataclass(frozen=True, slots=True)
class DocumentTotal:
    """The units that documents say moved under a `ref_type`; `total` returns one number."""

    ref_type: str
    total: str


@dataclass(frozen=True, slots=True)
class Finding:
    tenant_id: int | None
    what: str
    expected: str
    found: str


@dataclass(slots=True)
class Result:
    predicate: Predicate
    examined: int
    findings: list[Finding] = field(default_factory=list)
    total_findings: int = 0


_predicates: list[Predicate] = []
_document_totals: list[DocumentTotal] = []


def register(*checks: Predicate | DocumentTotal) -> None:
    for check in checks:
        if isinstance(check, Predicate):
            _predicates.append(check)
        else:
            _document_totals.append(check)


def predicates() -> list[Predicate]:
    return sorted(_predicates, key=lambda predicate: predicate.number)


def document_totals() -> list[DocumentTotal]:
    return list(_document_totals)


def run_predicate(
    predicate: Predicate, *, tenant_id: int | None = None, store_id: int | None = None, limit: int
) -> Result:
    """At most `limit` findings are kept, all are counted."""
    params = {"tenant": tenant_id, "store": store_id}
    result = Result(predicate, examined=int(_scalar(predicate.examined, params)))
    with connection.cursor() as cursor:
        cursor.execute(_text(predicate.findings), params)
        while rows := cursor.fetchmany(500):
            result.total_findings += len(rows)
            room = limit - len(result.findings)
            result.findings += [Finding(*row) for row in rows[: max(0, room)]]
    return result


def run_predicates(
    *, tenant_id: int | None = None, store_id: int | None = None, limit: int = 20
) -> Iterator[Result]:
    for predicate in predicates():
        yield run_predicate(predicate, tenant_id=tenant_id, store_id=store_id, limit=limit)


def scalar_in_scope(sql: str, *, tenant_id: int | None, store_id: int | None) -> Any:
    return _scalar(sql, {"tenant": tenant_id, "store": store_id})


def in_scope(alias: str, *, store: bool = True) -> str:
    """The condition that keeps a statement to the asked tenant and store."""
    own = f"(%(tenant)s::bigint IS NULL OR {alias}.tenant_id = %(tenant)s::bigint)"
    if not store:
        return own
    return f"{own} AND (%(store)s::bigint IS NULL OR {alias}.store_id = %(store)s::bigint)"


def _text(sql: str | Callable[[], str]) -> str:
    return sql if isinstance(sql, str) else sql()


def _scalar(sql: str | Callable[[], str], params: dict[str, Any]) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(_text(sql), params)
        return cursor.fetchone()[0]
