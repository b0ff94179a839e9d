"""An adjustment, and a transfer's sending and receiving, beside the same rows in plain SQL."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import count
from time import perf_counter

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bench.databases import plain_connection
from bench.floors import Shelf
from bench.floors_moving import Database, write_adjustment, write_receipt, write_sending
from bench.outcomes import Outcome, at_most, interleaved, ratio_at_least
from bench.running import Bench
from core.money import ZERO
from inventory.adjustments.models import AdjustmentKind
from inventory.adjustments.services import AdjustmentDraftLine, create_adjustment
from inventory.ledger import post
from inventory.models import InventoryItem, RefType
from inventory.movements import Movement
from inventory.proof import prove
from inventory.transfers.drafts import AskedTransferLine, create_transfer
from inventory.transfers.services import receive_transfer, send_transfer
from stores.models import Store
from tenants.models import Tenant

ADJUSTMENT = "adjustment, 3 lines"
SEND = "transfer send, 3 lines"
RECEIVE = "transfer receive, 3 lines"
FINDINGS = "adjustment and transfers, findings of inventory_check"
ROWS = (ADJUSTMENT, SEND, RECEIVE, FINDINGS)

LINES = 3
ITEMS = 200
PLENTY = Decimal(100_000)
ONE = Decimal(1)
Step = Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Load:
    """Some variants, and a transfer of one of each where there is one."""

    variants: list[int]
    transfer_id: int = 0


class _Shop:
    def __init__(self, tenant: Tenant, bench: Bench) -> None:
        self.actor = User.objects.get().pk
        self.ids = {"tenant_id": tenant.pk, "actor_id": self.actor}
        self.dice = random.Random(bench.size.name)  # noqa: S311  # the same items in every run
        self.source, self.to = Store.objects.order_by("id")[:2]
        self.numbers = count(1)
        kept = InventoryItem.objects.filter(store=self.source).order_by("id")[:ITEMS]
        costs = {item.variant_id: item.last_cost or ZERO for item in kept}
        self.variants = sorted(costs)
        with transaction.atomic():  # in both stores, and more than all groups together move
            post(
                [self._opening(store, v, costs[v]) for store in self.ends for v in costs],
                actor_id=None,
            )
        rows = InventoryItem.objects.filter(store__in=self.ends, variant__in=self.variants)
        self.shelves = {
            (item.store_id, item.variant_id): Shelf(
                item.pk, item.store_id, item.variant_id, costs[item.variant_id]
            )
            for item in rows
        }

    @property
    def ends(self) -> tuple[Store, Store]:
        return self.source, self.to

    @staticmethod
    def _opening(store: Store, variant_id: int, cost: Decimal) -> Movement:
        return Movement(
            store_id=store.pk,
            variant_id=variant_id,
            ref_type=RefType.OPENING,
            ref_id=1,
            ref_label="BENCH",
            line=1,
            qty=PLENTY,
            unit_cost=cost,
            occurred_at=timezone.now(),
        )

    def load(self) -> _Load:
        return _Load(self.dice.sample(self.variants, LINES))

    def draft(self) -> _Load:
        load = self.load()
        with transaction.atomic():
            transfer = create_transfer(
                from_store=self.source,
                to_store=self.to,
                lines=[AskedTransferLine(variant_id=v, qty=ONE) for v in load.variants],
                actor_id=self.actor,
            )
        return _Load(load.variants, transfer.pk)

    def sent(self) -> _Load:
        load = self.draft()
        with transaction.atomic():
            send_transfer(transfer_id=load.transfer_id, actor_id=self.actor)
        return load

    def at(self, store: Store, load: _Load) -> list[Shelf]:
        return [self.shelves[store.pk, variant] for variant in load.variants]

    # A step by its service, and the same rows in plain SQL; what comes before it is done already.

    def adjusting(self) -> Step:
        load = self.load()
        lines = [AdjustmentDraftLine(variant_id=v, qty_delta=-ONE) for v in load.variants]
        return lambda: create_adjustment(
            store=self.source,
            kind=AdjustmentKind.WASTE,
            reason_code="DAMAGED",
            lines=lines,
            actor_id=self.actor,
        )

    def adjusting_plainly(self, database: Database) -> Step:
        load, number = self.load(), f"BENCH-M{next(self.numbers)}"
        shelves = self.at(self.source, load)
        return lambda: write_adjustment(database, shelves, number=number, **self.ids)

    def sending(self) -> Step:
        load = self.draft()
        return lambda: send_transfer(transfer_id=load.transfer_id, actor_id=self.actor)

    def sending_plainly(self, database: Database) -> Step:
        load = self.draft()
        shelves = self.at(self.source, load)
        return lambda: write_sending(
            database,
            shelves,
            transfer_id=load.transfer_id,
            to_store_id=self.to.pk,
            **self.ids,
        )

    def receiving(self) -> Step:
        load = self.sent()
        return lambda: receive_transfer(transfer_id=load.transfer_id, actor_id=self.actor)

    def receiving_plainly(self, database: Database) -> Step:
        load = self.sent()
        shelves = self.at(self.to, load)
        return lambda: write_receipt(database, shelves, transfer_id=load.transfer_id, **self.ids)


def measure(bench: Bench) -> Iterator[Outcome]:
    with bench.loaded() as tenant:
        shop = _Shop(tenant, bench)
        with plain_connection() as database:
            for row, service, plain in (
                (ADJUSTMENT, shop.adjusting, shop.adjusting_plainly),
                (SEND, shop.sending, shop.sending_plainly),
                (RECEIVE, shop.receiving, shop.receiving_plainly),
            ):
                yield _speed(bench, row, service, lambda make=plain: make(database))  # type: ignore[misc]  # the loop's own
        found = prove().findings
        yield Outcome(row=FINDINGS, unit="findings", measured=found, target=at_most(0))


def _speed(
    bench: Bench, row: str, service: Callable[[], Step], plain: Callable[[], Step]
) -> Outcome:
    steps = bench.size.posts

    def measured(make: Callable[[], Step], *, atomically: bool) -> float:
        prepared = [make() for _ in range(steps)]
        begun = perf_counter()
        for step in prepared:
            if atomically:
                with transaction.atomic():
                    step()
            else:
                step()
        return steps / (perf_counter() - begun)

    figures = interleaved(
        bench.rounds,
        lambda: measured(service, atomically=True),
        lambda: measured(plain, atomically=False),
    )
    return figures.outcome(row, "documents/s", ratio_at_least(0.15))
