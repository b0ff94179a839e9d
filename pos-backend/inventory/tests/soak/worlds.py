"""The services and the plain model side by side: done in both, and compared after every step."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from django.db import IntegrityError, connection, transaction
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from core.checks import run_predicates
from core.problems import Problem
from inventory.adjustments import (
    AdjustmentDraftLine,
    create_adjustment,
)
from inventory.ledger import post
from inventory.models import RefType, StockLedger
from inventory.models_adjustments import AdjustmentKind
from inventory.movements import InsufficientStock, Movement
from inventory.tests.soak.model import Document, Key, Line, Refused, Retailer, Shelf
from pos.models import Disposition
from pos.recording import (
    ReceiptRecordLine,
    ReturnRecord,
    ReturnRecordLine,
    SaleRecord,
    write_returns,
    write_sales,
)
from stores.models import Store
from tenants.context import all_tenants
from tests.corruption import settle_constraints

# A week before the clocks change in London, two before they do in Sydney.
FIRST_DAY = dt.datetime(2026, 3, 22, 9, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)
DAY = 24 * 60
ZERO = Decimal(0)
Refusal = tuple[str, dict[Key, tuple[int, int]] | None]


def units(thousandths: int) -> Decimal:
    return Decimal(thousandths).scaleb(-3)


def money(millionths: int) -> Decimal:
    return Decimal(millionths).scaleb(-6)


def whole(amount: Decimal, places: int) -> int:
    return int(amount.scaleb(places))


@dataclass(frozen=True)
class World:
    """Made once; every run starts from it and is rolled back to it."""

    tenant_id: int
    actor_id: int
    stores: list[Store]
    variants: list[Variant]

    def shelf(self, place: int) -> tuple[Store, Variant]:
        return self.stores[place % 2], self.variants[place // 2]

    def key(self, place: int) -> Key:
        store, variant = self.shelf(place)
        return store.pk, variant.pk

    @property
    def keys(self) -> list[Key]:
        return [(store.pk, variant.pk) for variant in self.variants for store in self.stores]


def make_world(cast: Cast) -> World:
    cast.station.timezone = "Australia/Sydney"
    cast.station.save()
    costs = [Decimal(4), Decimal("0.333333"), None, Decimal("7.5")]
    return World(
        tenant_id=cast.shop.id,
        actor_id=cast.owner.pk,
        stores=[cast.high_street, cast.station],
        variants=[VariantFactory.create(cost=cost) for cost in costs],
    )


PLACES = st.integers(0, 7)
AMOUNTS = st.integers(1, 9).map(lambda n: n * 1000) | st.integers(1, 9999)
COSTS = st.none() | st.integers(0, 900).map(lambda n: n * 10_000) | st.integers(0, 9_999_999)
# How long ago it happened, in minutes: just now, earlier today, or before some count or other.
AGOS = st.just(0) | st.integers(1, 600) | st.integers(1, 9 * DAY)
LINES = st.lists(st.tuples(PLACES, AMOUNTS), min_size=1, max_size=4)


class BothWorlds(RuleBasedStateMachine):
    """One run: a retailer's random days, in the database and in the model. The test sets `world`."""

    world: ClassVar[World]
    runs: ClassVar[int] = 0
    steps: ClassVar[int] = 0
    refusals: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        self.run = transaction.atomic()
        # What is inside are transactions of their own, as inside a test case's.
        self.run._from_testcase = True  # type: ignore[attr-defined]
        self.run.__enter__()
        self.model = Retailer(
            {
                self.world.key(place): Shelf(whole(self.world.shelf(place)[1].cost or ZERO, 6))
                for place in range(8)
            }
        )
        self.now = FIRST_DAY
        self.seen: dict[Key, int] = {}
        self.last_entry = _newest_entry()
        self.documents = {"sale": 0, "return": 0, "adjustment": 0}
        self.client_ids: list[tuple[str, UUID]] = []
        self.sent: list[tuple[str, UUID]] = []  # of the sale under way

    def teardown(self) -> None:
        try:
            with all_tenants():
                found = [
                    (result.predicate.number, finding)
                    for result in run_predicates(tenant_id=self.world.tenant_id)
                    for finding in result.findings
                ]
            assert found == []
            BothWorlds.runs += 1
        finally:
            transaction.set_rollback(True)
            self.run.__exit__(None, None, None)

    # What must hold

    @invariant()
    def both_agree(self) -> None:
        BothWorlds.steps += 1
        settle_constraints()
        items, rows, documents = _state(self.world.tenant_id, self.last_entry)
        for key, shelf in self.model.shelves.items():
            new = rows.get(key, [])
            known = self.seen.get(key, 0)
            assert [row[:-3] for row in new] == [
                (
                    number,
                    row.kind,
                    row.units,
                    row.value,
                    row.units_after,
                    row.value_after,
                    row.at,
                    row.below_by,
                    row.answers,
                )
                for number, row in enumerate(shelf.rows[known:], known + 1)
            ], key
            for *_, at, day, timezone_name, pk in [(row[6], *row[-3:]) for row in new]:
                assert day == at.astimezone(ZoneInfo(timezone_name)).date()
                self.last_entry = max(self.last_entry, pk)
            self.seen[key] = len(shelf.rows)
            held = self.model.allocated(key)
            expected = (
                shelf.units,
                held,
                shelf.value,
                shelf.last_cost,
                len(shelf.rows),
                shelf.counted_at,
            )
            *found, value_sum = items.get(key, (0, 0, 0, None, 0, None, 0))
            assert (key, *found) == (key, *expected)
            assert shelf.value == value_sum
            assert shelf.units or not shelf.value, f"{key}: value without stock"
            assert shelf.units <= 0 or shelf.value >= 0, f"{key}: stock of negative value"
        assert documents == tuple(self.documents.values())

    # How it is done

    def _together(
        self, modelled: Callable[[], object], really: Callable[[], object], *, one_post: bool = True
    ) -> bool:
        """Do it in both worlds; whether it was done. Both refuse for the same reason or neither does."""
        refusal: Refusal | None = None
        try:
            modelled()
        except Refused as refused:
            refusal = (refused.why, refused.short)
        found: Refusal | None = None
        try:
            if one_post:
                with transaction.atomic():
                    really()
            else:
                really()
        except InsufficientStock as short:
            found = (
                short.code,
                {
                    (s.store_id, s.variant_id): (whole(s.requested, 3), whole(s.available, 3))
                    for s in short.shortages
                },
            )
        except Problem as problem:
            found = (problem.code, None)
        except IntegrityError as twice:
            found = ("duplicate" if "client_id" in str(twice) else str(twice), None)
        assert found == refusal
        BothWorlds.refusals += refusal is not None
        return refusal is None

    def _adjust(
        self,
        modelled: Callable[[], Document],
        store: Store,
        kind: str,
        lines: Sequence[AdjustmentDraftLine],
        at: dt.datetime,
    ) -> None:
        made: list[Any] = []
        if self._together(
            lambda: made.append(modelled()),
            lambda: made.append(
                create_adjustment(
                    store=store,
                    kind=AdjustmentKind(kind),
                    reason_code="CORRECTION",
                    lines=lines,
                    occurred_at=at,
                    actor_id=self.world.actor_id,
                )
            ),
        ):
            document, adjustment = made
            self.model.documents[adjustment.pk] = document
            self.documents["adjustment"] += 1

    def _post(self, lines: list[Line]) -> None:
        self._together(
            lambda: self.model.post(lines),
            lambda: post([self._movement(line) for line in lines], actor_id=None),
        )

    def _movement(self, line: Line) -> Movement:
        return Movement(
            store_id=line.shelf[0],
            variant_id=line.shelf[1],
            ref_type=RefType(line.kind),
            ref_id=1,
            ref_label="M-1",
            line=1,
            qty=units(line.units),
            occurred_at=line.at,
            unit_cost=None if line.cost is None else money(line.cost),
            value=None if line.value is None else money(line.value),
        )

    def _write_sales(self, lines: list[Line], at: dt.datetime) -> list[Movement]:
        records = []
        for store in self.world.stores:
            sold = [(line.shelf[1], -line.units) for line in lines if line.shelf[0] == store.pk]
            if sold:
                client_id = uuid4()
                self.sent.append(("sale", client_id))
                records.append(sale_record(client_id, store, sold, at))
        return write_sales(records=records, actor_id=self.world.actor_id)

    def _write_returns(
        self, lines: list[Line], disposition: Disposition, at: dt.datetime
    ) -> list[Movement]:
        records = []
        for store in self.world.stores:
            back = [line for line in lines if line.shelf[0] == store.pk]
            if back:
                records.append(
                    ReturnRecord(
                        client_id=None,
                        number=str(uuid4()),
                        store=store,
                        occurred_at=at,
                        refunds=[],
                        lines=[
                            ReturnRecordLine(
                                variant_id=line.shelf[1],
                                tracked=True,
                                qty=units(line.units),
                                unit_price=ZERO,
                                line_total=ZERO,
                                disposition=disposition,
                                unit_cost=None if line.cost is None else money(line.cost),
                            )
                            for line in back
                        ],
                    )
                )
        return write_returns(records=records, actor_id=self.world.actor_id)

    def _at(self, ago: int) -> dt.datetime:
        return self.now - ago * MINUTE

    @staticmethod
    def _some(choices: Sequence[int], which: int | None) -> int | None:
        return choices[which % len(choices)] if choices and which is not None else None


def sale_record(
    client_id: UUID, store: Store, lines: list[tuple[int, int]], at: dt.datetime
) -> SaleRecord:
    return SaleRecord(
        client_id=client_id,
        number=str(uuid4()),
        store=store,
        occurred_at=at,
        payments=[],
        lines=[
            ReceiptRecordLine(
                variant_id=variant_id, tracked=True, qty=units(n), unit_price=ZERO, line_total=ZERO
            )
            for variant_id, n in lines
        ],
    )


def _newest_entry() -> int:
    newest = StockLedger.objects.order_by("-id").values_list("id", flat=True).first()
    return newest or 0


_ITEMS = """
SELECT i.store_id, i.variant_id, i.on_hand, i.allocated, i.stock_value, i.last_cost, i.seq,
    i.count_anchor_at, (
        SELECT coalesce(sum(e.value_delta), 0) FROM inventory_stockledger e
        WHERE e.tenant_id = i.tenant_id AND e.item_id = i.id)
FROM inventory_inventoryitem i WHERE i.tenant_id = %s
"""
_ROWS = """
SELECT e.store_id, e.variant_id, e.seq, e.ref_type, e.qty_delta, e.value_delta, e.balance_after,
    e.value_after, e.occurred_at, e.oversold_by, e.counters_seq, e.business_date, s.timezone, e.id
FROM inventory_stockledger e
JOIN stores_store s ON s.tenant_id = e.tenant_id AND s.id = e.store_id
WHERE e.tenant_id = %s AND e.id > %s ORDER BY e.item_id, e.seq
"""
_DOCUMENTS = """
SELECT (SELECT count(*) FROM pos_sale s WHERE s.tenant_id = %(tenant)s),
    (SELECT count(*) FROM pos_return r WHERE r.tenant_id = %(tenant)s),
    (SELECT count(*) FROM inventory_adjustment a WHERE a.tenant_id = %(tenant)s)
"""


def _state(
    tenant_id: int, after: int
) -> tuple[dict[Key, tuple[Any, ...]], dict[Key, list[tuple[Any, ...]]], tuple[Any, ...]]:
    """Items, the rows of the ledger that are new, and how many documents there are."""
    rows: dict[Key, list[tuple[Any, ...]]] = {}
    with connection.cursor() as cursor:
        cursor.execute(_ITEMS, [tenant_id])
        items = {
            (store, variant): (
                whole(on_hand, 3),
                whole(held, 3),
                whole(value, 6),
                None if cost is None else whole(cost, 6),
                seq,
                anchor,
                whole(value_sum, 6),
            )
            for store, variant, on_hand, held, value, cost, seq, anchor, value_sum in cursor.fetchall()
        }
        cursor.execute(_ROWS, [tenant_id, after])
        for store, variant, seq, kind, qty, value, left, worth, *rest in cursor.fetchall():
            rows.setdefault((store, variant), []).append(
                (seq, kind, whole(qty, 3), whole(value, 6), whole(left, 3), whole(worth, 6), *rest)
            )
        cursor.execute(_DOCUMENTS, {"tenant": tenant_id})
        documents = cursor.fetchone()
    return items, rows, documents
