"""The application and the plain model side by side: done in both, and compared after every step."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant

from core.checks import run_predicates
from inventory.tests.soak.answers import Written
from inventory.tests.soak.doors import ByService
from inventory.tests.soak.model import Document, Key, Refused, Retailer, Row, Shelf
from inventory.tests.soak.shipments import Shipment
from inventory.tests.soak.stocktakes import Stocktake
from inventory.tests.soak.truth import newest_entry, state
from inventory.tests.soak.world import DAY, FIRST_DAY, MINUTE, ZERO, World, whole
from tenants.context import all_tenants
from tests.corruption import settle_constraints

PLACES = st.integers(0, 7)
AMOUNTS = st.integers(1, 9).map(lambda n: n * 1000) | st.integers(1, 9999)
COSTS = st.none() | st.integers(0, 900).map(lambda n: n * 10_000) | st.integers(0, 9_999_999)
# How long ago it happened, in minutes: just now, earlier today, or before some count or other.
AGOS = st.just(0) | st.integers(1, 600) | st.integers(1, 9 * DAY)
LINES = st.lists(st.tuples(PLACES, AMOUNTS), min_size=1, max_size=4)

Modelled = TypeVar("Modelled")
Found = TypeVar("Found")


@dataclass
class Tally:
    """How far the machine has come, over all runs."""

    runs: int = 0
    steps: int = 0
    refusals: int = 0


class BothWorlds(RuleBasedStateMachine):
    """One run: a retailer's random days, in the database and in the model.

    The test sets `world` and `tally`.
    """

    world: ClassVar[World]
    tally: ClassVar[Tally]
    doors: ByService

    def __init__(self) -> None:
        super().__init__()
        self.run = transaction.atomic()
        # What is inside are transactions of their own, as inside a test case's.
        self.run._from_testcase = True  # type: ignore[attr-defined]  # not in the stubs
        self.run.__enter__()
        self.doors = self.open_doors()
        self.model = Retailer(
            {
                self.world.key(place): Shelf(whole(self.world.shelf(place)[1].cost or ZERO, 6))
                for place in range(8)
            }
        )
        self.now = FIRST_DAY
        self.seen: dict[Key, int] = {}
        self.last_entry = newest_entry()
        self.documents = {"sale": 0, "return": 0, "adjustment": 0}
        self.client_ids: list[tuple[str, UUID]] = []
        self.shipments: dict[int, Shipment] = {}
        self.stocktakes: dict[int, Stocktake] = {}
        # By the computer's own clock, which is the one of recording: what was there after each step.
        self.past = [(timezone.now(), self.model.now())]

    def open_doors(self) -> ByService:
        return ByService(self.world)

    def teardown(self) -> None:
        try:
            with all_tenants():
                found = [
                    (result.predicate.number, finding)
                    for result in run_predicates(tenant_id=self.world.tenant_id)
                    for finding in result.findings
                ]
            assert found == []
            self.tally.runs += 1
        finally:
            transaction.set_rollback(True)
            self.run.__exit__(None, None, None)

    # What must hold

    @invariant()
    def both_agree(self) -> None:
        self.tally.steps += 1
        self.past.append((timezone.now(), self.model.now()))
        settle_constraints()
        items, rows, documents = state(self.world.tenant_id, self.last_entry)
        for key, shelf in self.model.shelves.items():
            new = rows.get(key, [])
            known = self.seen.get(key, 0)
            assert [row[:-3] for row in new] == [
                told(number, row) for number, row in enumerate(shelf.rows[known:], known + 1)
            ], key
            for at, day, timezone_name, pk in [(row[6], *row[-3:]) for row in new]:
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
        self, modelled: Callable[[], Modelled], really: Callable[[], Found]
    ) -> tuple[Modelled, Found] | None:
        """Do it in both worlds: both answers, or None where both refuse, and for the same reason."""
        expected, refusal = _tried(modelled)
        found, refused = _tried(really)
        assert refused == refusal
        if refusal is None:
            return expected[0], found[0]
        self.tally.refusals += 1
        return None

    def _write(
        self, modelled: Callable[[], Document], really: Callable[[], Written]
    ) -> Written | None:
        """An adjustment, which can be reversed later."""
        both = self._together(modelled, really)
        if both is None:
            return None
        document, written = both
        # The lines of a reversal stand as its original's entries do.
        assert sorted(written.moved) == sorted((key, row.units) for key, row in document.rows)
        self.model.documents[written.pk] = document
        self.documents["adjustment"] += 1
        return written

    def _at(self, ago: int) -> dt.datetime:
        return self.now - ago * MINUTE

    @staticmethod
    def _some(choices: Sequence[int], which: int | None) -> int | None:
        return choices[which % len(choices)] if choices and which is not None else None


def told(number: int, row: Row) -> tuple[Any, ...]:
    """How the ledger must tell a shelf's row, and at which number."""
    return (
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


Refusal = tuple[str, dict[Key, tuple[int, int]] | None, tuple[int, ...] | None]


def _tried(do: Callable[[], Found]) -> tuple[list[Found], Refusal | None]:
    try:
        return [do()], None
    except Refused as refused:
        why, short, lines = refused.args
        return [], (why, short, lines)
