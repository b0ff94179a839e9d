"""People count while the shop goes on: sessions, scans in any order, recounts, and their end.

What nobody counted is not set to zero here: whether it moved since the count began is told by the
computer's own clock, which is not the machine's.
"""

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from inventory.tests.soak.both import AGOS, AMOUNTS, BothWorlds
from inventory.tests.soak.model import Refused
from inventory.tests.soak.stocktakes import Sighting, Stocktake

ZONES = st.sampled_from(["", "Front"])
# A variant, where, how many, how long ago, and whether it is counted afresh.
SIGHTINGS = st.tuples(
    st.integers(0, 3),
    ZONES,
    st.none() | AMOUNTS | AMOUNTS.map(lambda n: -n),
    AGOS,
    st.booleans(),
)


class Counting(BothWorlds):
    @rule(store=st.integers(0, 1), zone=ZONES, ago=AGOS)
    def begin_count(self, store: int, zone: str, ago: int) -> None:
        """Of the whole store where no zone is named."""
        at, place = self._at(ago), self.world.stores[store]

        def modelled() -> Stocktake:
            if not zone and any(
                (s.store, s.zone) == (place.pk, "") and s.status in {"DRAFT", "IN_PROGRESS"}
                for s in self.stocktakes.values()
            ):
                raise Refused("count_active")
            return Stocktake(place.pk, zone, at)

        if both := self._together(modelled, lambda: self.doors.begin_count(place, zone, at)):
            stocktake, pk = both
            self.stocktakes[pk] = stocktake

    @precondition(lambda self: self.stocktakes)
    @rule(which=st.integers(0, 20), sightings=st.lists(SIGHTINGS, min_size=1, max_size=6))
    def see(self, which: int, sightings: list[tuple[int, str, int | None, int, bool]]) -> None:
        """Scans, and counts afresh, in the order in which they arrive; None: as many as are there."""
        pk, stocktake = self._stocktake(which)
        for number, zone, amount, ago, afresh in sightings:
            variant = self.world.variants[number].pk
            units = self.model.shelves[stocktake.store, variant].units if amount is None else amount
            if afresh:
                units = abs(units)
            at = max(stocktake.created, self._at(ago))
            # Who counts one zone and names none counts there.
            place = zone or stocktake.zone
            self._see(pk, stocktake, Sighting(variant, place, units or 1000, at, afresh))

    def _see(self, pk: int, stocktake: Stocktake, seen: Sighting) -> None:
        counted = self._together(
            lambda: stocktake.see(seen, len(self.past)), lambda: self.doors.see(pk, seen)
        )
        if counted is not None:
            assert counted[1] == stocktake.counted(seen.variant)

    @precondition(lambda self: self.stocktakes)
    @rule(which=st.integers(0, 20))
    def look(self, which: int) -> None:
        pk, stocktake = self._stocktake(which)
        if stocktake.status == "IN_PROGRESS":
            assert self.doors.look(pk) == stocktake.look(self.model)

    @precondition(lambda self: self.stocktakes)
    @rule(which=st.integers(0, 20), accept=st.none() | st.sets(st.integers(0, 3)))
    def finalize(self, which: int, accept: set[int] | None) -> None:
        pk, stocktake = self._stocktake(which)
        accepted = None if accept is None else {self.world.variants[n].pk for n in accept}
        done = self._together(
            lambda: stocktake.finalize(
                self.model, list(self.stocktakes.values()), accepted, len(self.past)
            ),
            lambda: self.doors.finalize(pk, accepted),
        )
        if done is not None:
            assert done[1] == stocktake.outcomes

    @precondition(lambda self: self.stocktakes)
    @rule(which=st.integers(0, 20))
    def drop_count(self, which: int) -> None:
        pk, stocktake = self._stocktake(which)
        self._together(lambda: stocktake.cancel(len(self.past)), lambda: self.doors.drop_count(pk))

    def _stocktake(self, which: int) -> tuple[int, Stocktake]:
        under_way = [pk for pk, s in self.stocktakes.items() if s.status != "FINALIZED"]
        # Mostly one that is not over yet.
        pk = self._some(under_way if which and under_way else list(self.stocktakes), which)
        assert pk is not None
        return pk, self.stocktakes[pk]
