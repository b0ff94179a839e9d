"""What the people of the shop do to its shelves."""

import datetime as dt
from typing import Any

from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from inventory.adjustments import (
    AdjustmentDraftLine,
    preview_reversal,
    reverse_adjustment,
)
from inventory.ledger import post
from inventory.models_adjustments import Adjustment
from inventory.models_promises import Reservation
from inventory.movements import Count
from inventory.reservations import release, reserve
from inventory.tests.soak.model import Document, Line, Refused
from inventory.tests.soak.worlds import (
    AGOS,
    AMOUNTS,
    COSTS,
    PLACES,
    BothWorlds,
    money,
    units,
    whole,
)


class StockKeeping(BothWorlds):
    @rule(
        store=st.integers(0, 1),
        ago=AGOS,
        cost=COSTS,
        kind=st.sampled_from(["ADJUSTMENT", "ADJUSTMENT", "WASTE", "OPENING"]),
        lines=st.lists(
            st.tuples(st.integers(0, 3), AMOUNTS, st.booleans()), min_size=1, max_size=3
        ),
    )
    def adjust(
        self, store: int, ago: int, cost: int | None, kind: str, lines: list[tuple[int, int, bool]]
    ) -> None:
        at = self._at(ago)
        signs = {"WASTE": (-1, -1), "OPENING": (1, 1)}.get(kind, (-1, 1))
        asked = [
            Line(self.world.key(2 * variant + store), kind, signs[up] * amount, at, cost=cost)
            for variant, amount, up in lines
        ]
        draft = [
            AdjustmentDraftLine(
                variant_id=line.shelf[1],
                qty_delta=units(line.units),
                unit_cost=None if cost is None else money(cost),
            )
            for line in asked
        ]
        self._adjust(lambda: self.model.adjust(asked), self.world.stores[store], kind, draft, at)

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
        draft, asked, moved = [], [], False
        for variant, amount, off in lines:
            key = self.world.key(2 * variant + store)
            there = self.model.shelves[key].units
            seen = None if off is None else units(there + off)
            draft.append(
                AdjustmentDraftLine(variant_id=key[1], set_to=units(amount), expected_on_hand=seen)
            )
            asked.append(Line(key, "ADJUSTMENT", amount - there, at))
            moved = moved or bool(off)

        def modelled() -> Document:
            if moved:
                raise Refused("stock_moved")
            return self.model.adjust(asked)

        self._adjust(modelled, self.world.stores[store], "ADJUSTMENT", draft, at)

    @precondition(lambda self: self.model.documents)
    @rule(which=st.integers(0, 50))
    def reverse(self, which: int) -> None:
        pk = self._some(list(self.model.documents), which)
        assert pk is not None
        document = self.model.documents[pk]
        preview = preview_reversal(adjustment=Adjustment.objects.get(pk=pk))
        may = not (document.is_reversal or document.is_reversed)
        made: list[Any] = []
        done = self._together(
            lambda: made.append(self.model.reverse(document)),
            lambda: made.append(reverse_adjustment(adjustment_id=pk, actor_id=self.world.actor_id)),
        )
        if done:
            reversal, really = made
            self.model.documents[really.pk] = reversal
            self.documents["adjustment"] += 1
            foreseen = {line.variant_id: whole(line.on_hand_after, 3) for line in preview}
            store_id = really.store_id
            assert foreseen == {v: self.model.shelves[store_id, v].units for v in foreseen}
        if may:
            assert done is not any(line.is_short for line in preview)

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
        answers: list[Any] = []

        def really() -> None:
            counts = [
                Count(
                    store_id=key[0],
                    variant_id=key[1],
                    ref_id=1,
                    ref_label="C",
                    line=n,
                    counted=units(counted),
                    counted_at=at,
                )
                for n, (key, (_, counted)) in enumerate(zip(keys, lines, strict=True), 1)
            ]
            answers.append(
                [
                    (whole(c.expected, 3), whole(c.delta, 3), c.superseded)
                    for c in post([], counts=counts, actor_id=None).counts
                ]
            )

        self._together(
            lambda: answers.append(self.model.count(keys, [n for _, n in lines], at)), really
        )
        assert answers[0] == answers[1]

    @rule(place=PLACES, amount=AMOUNTS)
    def promise(self, place: int, amount: int) -> None:
        store, variant = self.world.shelf(place)
        made: list[Any] = []
        if self._together(
            lambda: made.append(self.model.promise((store.pk, variant.pk), amount)),
            lambda: made.append(
                reserve(
                    store_id=store.pk,
                    variant_id=variant.pk,
                    qty=units(amount),
                    ref_type="ORDER",
                    ref_id="1",
                    channel="WEB",
                    expires_at=timezone.now() + dt.timedelta(days=1),
                    actor_id=None,
                )
            ),
        ):
            promise, reservation = made
            self.model.promises[reservation.pk] = promise

    @precondition(lambda self: self.model.promises)
    @rule(which=st.integers(0, 9), twice=st.booleans())
    def let_go(self, which: int, twice: bool) -> None:
        pk = self._some(list(self.model.promises), which)
        assert pk is not None
        for _ in range(1 + twice):
            self._together(
                lambda: self.model.let_go(pk), lambda: release(reservation_id=pk, actor_id=None)
            )

    @precondition(lambda self: self.model.promises)
    @rule(which=st.integers(0, 9))
    def let_expire(self, which: int) -> None:
        """Its time passes; it holds until somebody looks."""
        pk = self._some(list(self.model.promises), which)
        assert pk is not None
        self.model.promises[pk].has_expired = True
        Reservation.objects.filter(pk=pk).update(expires_at=timezone.now())
