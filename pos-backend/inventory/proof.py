"""One run of every registered predicate over one snapshot of the database."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from time import perf_counter

from django.db import connection, transaction

from core.checks import (
    Predicate,
    Result,
    document_totals,
    in_scope,
    predicates,
    run_predicate,
    scalar_in_scope,
)
from core.money import ZERO
from tenants.context import all_tenants


@dataclass(frozen=True, slots=True)
class TypeTotal:
    """Units that the ledger moved under a ref_type; `documents` is None where none keeps a total."""

    ref_type: str
    entries: int
    ledger: Decimal
    documents: Decimal | None

    @property
    def agrees(self) -> bool:
        return self.documents is None or self.documents == self.ledger


@dataclass(frozen=True, slots=True)
class Proof:
    results: list[Result]
    by_ref_type: list[TypeTotal]
    seconds: float

    @property
    def examined(self) -> int:
        return sum(result.examined for result in self.results)

    @property
    def findings(self) -> int:
        disagreeing = sum(not total.agrees for total in self.by_ref_type)
        return sum(result.total_findings for result in self.results) + disagreeing


def prove(
    *,
    tenant_id: int | None = None,
    store_id: int | None = None,
    limit: int = 20,
    with_ref_types: bool = False,
    on_start: Callable[[Predicate], None] = lambda _: None,
    on_result: Callable[[Result], None] = lambda _: None,
) -> Proof:
    """Run all predicates in one read-only REPEATABLE READ transaction; repairs nothing.

    Must be the outermost transaction. `limit` findings are kept per predicate, all are counted.
    """
    started = perf_counter()
    results = []
    # Ledgers of all tenants may be in question; the scope is in each statement's own condition.
    with all_tenants(), transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        for predicate in predicates():
            on_start(predicate)
            result = run_predicate(predicate, tenant_id=tenant_id, store_id=store_id, limit=limit)
            on_result(result)
            results.append(result)
        totals = totals_by_ref_type(tenant_id, store_id) if with_ref_types else []
    return Proof(results, totals, perf_counter() - started)


def totals_by_ref_type(tenant_id: int | None, store_id: int | None) -> list[TypeTotal]:
    documents: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for total in document_totals():
        documents[total.ref_type] += scalar_in_scope(
            total.total, tenant_id=tenant_id, store_id=store_id
        )
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT e.ref_type, count(*), sum(e.qty_delta) FROM inventory_stockledger e"
            f" WHERE {in_scope('e')} GROUP BY e.ref_type ORDER BY e.ref_type",
            {"tenant": tenant_id, "store": store_id},
        )
        ledger = {ref_type: (entries, units) for ref_type, entries, units in cursor.fetchall()}
    return [
        TypeTotal(ref_type, *ledger.get(ref_type, (0, ZERO)), documents.get(ref_type))
        for ref_type in sorted(ledger.keys() | documents.keys())
    ]
