"""What the people of the shop do to its shelves."""

from dataclasses import replace

from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from inventory.adjustments.models import Adjustment
from inventory.adjustments.services import AdjustmentDraftLine
from inventory.reservations.models import Reservation
from inventory.tests.soak.both import AGOS, AMOUNTS, COSTS, PLACES, BothWorlds
from inventory.tests.soak.doors_stockkeeping import draft_of
from inventory.tests.soak.model import Document, Line, Refused
from inventory.tests.soak.world import units

KINDS = st.sampled_from(["ADJUSTMENT", "ADJUSTMENT", "WASTE", "OPENING"])


def _signed(kind: str, amount: int, up: bool) -> int:
    return amount if {"WASTE": False, "OPENING": True}.get(kind, up) else -amount


class StockKeeping(BothWorlds):
    @rule(
        store=st.integers(0, 1),
        ago=AGOS,
        cost=COSTS,
        kind=KINDS,
        lines=st.lists(
            st.tuples(st.integers(0, 3), AMOUNTS, st.booleans()), min_size=1, max_size=3
        ),
    )
    def adjust(
        self, store: int, ago: int, cost: int | None, kind: str, lines: list[tuple[int, int, bool]]
    ) -> None:
        at = self._at(ago)
        asked = [
            Line(self.world.key(2 * variant + store), kind, _signed(kind, amount, up), at, cost)
            for variant, amount, up in lines
        ]
        draft = [draft_of(line) for line in asked]
        self._write(
            lambda: self.model.adjust(asked),
            lambda: self.doors.adjust(self.world.stores[store], kind, draft, at),
        )

    @rule(place=PLACES, ago=AGOS, cost=COSTS, kind=KINDS, amount=AMOUNTS, up=st.booleans())
    def move(
        self, place: int, ago: int, cost: int | None, kind: str, amount: int, up: bool
    ) -> None:
        """One item by hand."""
        line = Line(self.world.key(place), kind, _signed(kind, amount, up), self._at(ago), cost)
        self._write(lambda: self.model.adjust([line]), lambda: self.doors.move(line))

    @rule(
        store=st.integers(0, 1),
        ago=AGOS,
        lines=st.lists(
            st.tuples(
                st.integers(0, 3),
                st.integers(0, 9).map(lambda n: n * 1000),
                st.sampled_from([None, 0, 0, 1]),
            ),
            min_size=1,
            max_size=3,
            unique_by=lambda line: line[0],
        ),
    )
    def set_to(self, store: int, ago: int, lines: list[tuple[int, int, int | None]]) -> None:
        """`off`: by how much what was seen is wrong; None sets without looking."""
        at = self._at(ago)
        draft, asked, settled = [], [], []
        for number, (variant, amount, off) in enumerate(lines):
            key = self.world.key(2 * variant + store)
            there = self.model.shelves[key].units
            if self.model.shelves[key].is_settled(at):
                settled.append(number)
            seen = None if off is None else units(there + off)
            draft.append(
                AdjustmentDraftLine(variant_id=key[1], set_to=units(amount), expected_on_hand=seen)
            )
            asked.append(Line(key, "ADJUSTMENT", amount - there, at))
        moved = tuple(n for n, (*_, off) in enumerate(lines) if off)

        def modelled() -> Document:
            if moved:
                raise Refused("stock_moved", lines=moved)
            if settled:
                raise Refused("counted_since", lines=tuple(settled))
            return self.model.adjust(asked)

        self._write(
            modelled,
            lambda: self.doors.adjust(self.world.stores[store], "ADJUSTMENT", draft, at),
        )

    @precondition(lambda self: self.model.documents)
    @rule(which=st.integers(0, 50))
    def reverse(self, which: int) -> None:
        pk = self._some(list(self.model.documents), which)
        assert pk is not None
        document = self.model.documents[pk]
        foreseen = self.doors.foresee_reversal(pk)
        may = not (document.is_reversal or document.is_reversed)
        done = self._write(lambda: self.model.reverse(document), lambda: self.doors.reverse(pk))
        if done:
            shelves = {key for key, _ in document.rows}
            assert foreseen.after == {key: self.model.shelves[key].units for key in shelves}
        if may:
            assert (done is None) is foreseen.is_short
        if foreseen.allowed is not None:
            assert (done is not None) is foreseen.allowed

    @rule(
        ago=AGOS,
        lines=st.lists(
            st.tuples(PLACES, st.integers(0, 9).map(lambda n: n * 1000) | AMOUNTS),
            min_size=1,
            max_size=3,
            unique_by=lambda line: line[0],
        ),
    )
    def count(self, ago: int, lines: list[tuple[int, int]]) -> None:
        at = self._at(ago)
        keys = [self.world.key(place) for place, _ in lines]
        counted = [amount for _, amount in lines]
        both = self._together(
            lambda: self.model.count(keys, counted, at),
            lambda: self.doors.count(keys, counted, at),
        )
        assert both is not None
        expected, found = both
        assert found == expected

    @rule(place=PLACES, amount=AMOUNTS)
    def promise(self, place: int, amount: int) -> None:
        key = self.world.key(place)
        if both := self._together(
            lambda: self.model.promise(key, amount), lambda: self.doors.promise(key, amount)
        ):
            promise, pk = both
            self.model.promises[pk] = promise

    @precondition(lambda self: self.model.promises)
    @rule(which=st.integers(0, 9), twice=st.booleans())
    def let_go(self, which: int, twice: bool) -> None:
        pk = self._some(list(self.model.promises), which)
        assert pk is not None
        for _ in range(1 + twice):
            self._together(lambda: self.model.let_go(pk), lambda: self.doors.let_go(pk))

    @precondition(lambda self: self.model.promises)
    @rule(which=st.integers(0, 9))
    def hand_over(self, which: int) -> None:
        """It happens when it is recorded, by the computer's own clock: the model learns when."""
        promise = self._some(list(self.model.promises), which)
        assert promise is not None
        key = self.model.promises[promise].shelf
        units_promised = self.model.promises[promise].units
        asked = Line(key, "ADJUSTMENT", -units_promised, timezone.now(), promise=promise)
        rows = self.model.shelves[key].rows
        known = len(rows)
        done = self._write(
            lambda: self.model.adjust([asked]), lambda: self.doors.hand_over(promise)
        )
        if done:
            at = Adjustment.objects.get(pk=done.pk).occurred_at
            rows[known:] = [replace(row, at=at) for row in rows[known:]]
            self.model.documents[done.pk] = Document([(key, rows[known])])

    @precondition(lambda self: self.model.promises)
    @rule(which=st.integers(0, 9))
    def let_expire(self, which: int) -> None:
        """Its time passes; it holds until somebody looks."""
        pk = self._some(list(self.model.promises), which)
        assert pk is not None
        self.model.promises[pk].has_expired = True
        Reservation.objects.filter(pk=pk).update(expires_at=timezone.now())
