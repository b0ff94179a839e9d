"""`inventory.ledger.post` beside the same rows in plain SQL: alone, crowded, and all on three items."""

import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import count, cycle, islice
from threading import Lock
from uuid import uuid4

import psycopg
from django.db import OperationalError, connection, transaction
from django.db.models import Sum
from django.utils import timezone

from accounts.models import User
from bench.databases import plain_connection
from bench.floors import Shelf, write_movements
from bench.outcomes import Figures, Outcome, at_most, interleaved, ratio_at_least, ratio_at_most
from bench.running import Bench
from bench.statements import counted_statements
from bench.threads import seconds_at_once
from core.money import ZERO
from inventory.adjustments.models import AdjustmentKind
from inventory.ledger import post
from inventory.models import InventoryItem, StockLedger
from inventory.movements import Movement
from inventory.proof import prove
from inventory.recording import AdjustmentRecord, AdjustmentRecordLine, write_adjustments
from stores.models import Store
from tenants.context import tenant_context
from tenants.models import Tenant

ALONE = "post, 3 random items"
CROWDED = "post, 3 random items, 16 threads"
HOT = "post, 3 hot items, 16 threads"
TEN_LINES = "post, statements for 10 lines beside 1"
MANY_LINES = "post, statements for 500 lines beside 1"
DEADLOCKS = "post, deadlocks"
LOST = "post, lost updates"
FINDINGS = "post, findings of inventory_check"
ROWS = (ALONE, CROWDED, HOT, TEN_LINES, MANY_LINES, DEADLOCKS, LOST, FINDINGS)

THREADS = 16
BASKET = 3
ONE = Decimal(1)

Pick = Callable[[], Sequence[Shelf]]
Document = Sequence[Movement]
Post = Callable[[Document], None]


@dataclass(slots=True)
class _Trade:
    """Everything that the rows move, so that afterwards it can be told whether all of it arrived."""

    tenant: Tenant
    actor: User
    stores: dict[int, Store]
    shelves: dict[tuple[int, int], Shelf]
    numbers: Iterator[int] = field(default_factory=count)
    entries: int = 0
    units: int = 0
    deadlocks: int = 0
    lock: Lock = field(default_factory=Lock)

    def documents(self, baskets: Sequence[Sequence[Shelf]]) -> list[Document]:
        """One unit of each shelf, as documents that wait for their post."""
        at = timezone.now()
        records = [
            AdjustmentRecord(
                client_id=uuid4(),
                number=f"BENCH-{next(self.numbers)}",
                store=self.stores[basket[0].store_id],
                kind=AdjustmentKind.WASTE,
                reason_code="DAMAGED",
                occurred_at=at,
                lines=[
                    AdjustmentRecordLine(variant_id=s.variant_id, qty_delta=-ONE) for s in basket
                ],
            )
            for basket in baskets
        ]
        with transaction.atomic():
            movements = write_adjustments(records=records, actor_id=self.actor.pk)
        self.entries += len(movements)
        self.units += len(movements)
        by_document: dict[int, list[Movement]] = defaultdict(list)
        for movement in movements:
            by_document[movement.ref_id].append(movement)
        return list(by_document.values())

    @contextmanager
    def through_the_door(self) -> Iterator[Post]:
        def write(document: Document) -> None:
            while True:
                try:
                    with transaction.atomic():
                        post(document, actor_id=self.actor.pk)
                except OperationalError as error:
                    if not isinstance(error.__cause__, psycopg.errors.DeadlockDetected):
                        raise
                    with self.lock:
                        self.deadlocks += 1
                else:
                    return

        with tenant_context(self.tenant.pk):
            connection.ensure_connection()
            try:
                yield write
            finally:
                connection.close()

    @contextmanager
    def in_plain_sql(self) -> Iterator[Post]:
        with plain_connection() as database:

            def write(document: Document) -> None:
                write_movements(
                    database,
                    document,
                    [self.shelves[m.store_id, m.variant_id] for m in document],
                    tenant_id=self.tenant.pk,
                    actor_id=self.actor.pk,
                )

            yield write


def measure(bench: Bench) -> Iterator[Outcome]:
    with bench.loaded() as tenant:
        trade = _trade(tenant)
        by_store: dict[int, list[Shelf]] = defaultdict(list)
        for shelf in trade.shelves.values():
            by_store[shelf.store_id].append(shelf)
        stores = list(by_store.values())
        units, entries = _totals()
        yield from _speeds(bench, trade, stores)
        yield from _statement_counts(trade, stores[0])
        units_after, entries_after = _totals()
        lost = abs(units - units_after - trade.units)
        lost += abs(entries_after - entries - trade.entries)
        for row, unit, found in (
            (DEADLOCKS, "deadlocks", trade.deadlocks),
            (LOST, "updates", lost),
            (FINDINGS, "findings", prove().findings),
        ):
            yield Outcome(row=row, unit=unit, measured=found, target=at_most(0))


def _speeds(bench: Bench, trade: _Trade, stores: Sequence[Sequence[Shelf]]) -> Iterator[Outcome]:
    dice = random.Random(bench.size.name)  # noqa: S311  # the same items in every run
    hot = stores[0][:BASKET]

    def anywhere() -> Sequence[Shelf]:
        return dice.sample(dice.choice(stores), BASKET)

    for row, pick, threads, least in (
        (ALONE, anywhere, 1, 0.15),
        (CROWDED, anywhere, THREADS, 0.15),
        (HOT, lambda: hot, THREADS, 0.35),
    ):
        figures = _posts_per_second(bench, trade, pick, threads=threads)
        yield figures.outcome(row, "posts/s", ratio_at_least(least))


def _statement_counts(trade: _Trade, shelves: Sequence[Shelf]) -> Iterator[Outcome]:
    one = _statements(trade, shelves, lines=1)
    for row, lines in ((TEN_LINES, 10), (MANY_LINES, 500)):
        found = _statements(trade, shelves, lines=lines)
        yield Outcome(
            row=row,
            unit="statements",
            measured=found,
            floor=one,
            ratio=found / one,
            target=ratio_at_most(1),
        )


def _trade(tenant: Tenant) -> _Trade:
    rows = InventoryItem.objects.values_list("id", "store_id", "variant_id", "last_cost")
    return _Trade(
        tenant=tenant,
        actor=User.objects.get(),
        stores=Store.objects.in_bulk(),
        shelves={
            (store, variant): Shelf(pk, store, variant, cost or ZERO)
            for pk, store, variant, cost in rows.order_by("id").iterator()
        },
    )


def _totals() -> tuple[int, int]:
    """Units on all shelves, and rows of the ledger."""
    units = InventoryItem.objects.aggregate(units=Sum("on_hand"))["units"]
    return int(units), StockLedger.objects.count()


def _posts_per_second(bench: Bench, trade: _Trade, pick: Pick, *, threads: int) -> Figures:
    posts = bench.size.posts

    def measured(worker: Callable[[], AbstractContextManager[Post]]) -> float:
        documents = trade.documents([pick() for _ in range(posts)])
        return posts / seconds_at_once(worker, documents, threads=threads)

    return interleaved(
        bench.rounds, lambda: measured(trade.through_the_door), lambda: measured(trade.in_plain_sql)
    )


def _statements(trade: _Trade, shelves: Sequence[Shelf], *, lines: int) -> int:
    (document,) = trade.documents([list(islice(cycle(shelves), lines))])
    with transaction.atomic(), counted_statements() as seen:
        post(document, actor_id=trade.actor.pk)
    return len(seen)
