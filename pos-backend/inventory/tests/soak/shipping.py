"""What goes from store to store: planned, sent, received bit by bit, closed short."""

from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from inventory.tests.soak.both import AGOS, AMOUNTS, BothWorlds
from inventory.tests.soak.doors_shipping import Told
from inventory.tests.soak.shipments import Load, Shipment

# How much of a load, in eighths of what is left: nothing, a part, all of it, or too much.
EIGHTHS = st.sampled_from([0, 1, 3, 4, 8, 8, 9])
PARTS = st.lists(st.tuples(EIGHTHS, EIGHTHS, st.booleans()), min_size=1, max_size=4)


class Shipping(BothWorlds):
    @rule(
        source=st.integers(0, 1),
        lines=st.lists(
            st.tuples(st.integers(0, 3), AMOUNTS),
            min_size=1,
            max_size=3,
            unique_by=lambda line: line[0],
        ),
        goes=st.booleans(),
        ago=AGOS,
    )
    def ship(self, source: int, lines: list[tuple[int, int]], goes: bool, ago: int) -> None:
        stores = self.world.stores
        loads = {self.world.variants[variant].pk: amount for variant, amount in lines}
        pk = self.doors.plan(stores[source], stores[1 - source], loads)
        shipment = Shipment(
            stores[source].pk, stores[1 - source].pk, {v: Load(n) for v, n in loads.items()}
        )
        self.shipments[pk] = shipment
        if goes:
            self._send(pk, {}, ago)

    @precondition(lambda self: self.shipments)
    @rule(which=st.integers(0, 50), parts=PARTS, ago=AGOS)
    def send(self, which: int, parts: list[tuple[int, int, bool]], ago: int) -> None:
        """Perhaps less of it than was asked for."""
        pk, shipment = self._shipment(which)
        picked = {
            variant: load.asked * min(eighths, 8) // 8
            for (variant, load), (eighths, _, short) in zip(
                shipment.loads.items(), parts, strict=False
            )
            if short
        }
        self._send(pk, picked, ago)

    def _send(self, pk: int, picked: dict[int, int], ago: int) -> None:
        shipment, at = self.shipments[pk], self._at(ago)
        self._step(
            pk,
            lambda: shipment.send(self.model, picked, at),
            lambda: self.doors.send_off(pk, picked, at),
        )

    @precondition(lambda self: self.shipments)
    @rule(which=st.integers(0, 50), parts=PARTS, ago=AGOS)
    def receive(self, which: int, parts: list[tuple[int, int, bool]], ago: int) -> None:
        pk, shipment = self._shipment(which)
        at = self._at(ago)
        came = []
        for (variant, load), (eighths, broken, _) in zip(
            shipment.loads.items(), parts, strict=False
        ):
            units = load.left * eighths // 8
            if units:
                came.append((variant, units, units * min(broken, 8) // 8 if broken < 8 else 0))
        asked = came or None
        self._step(
            pk,
            lambda: shipment.receive(self.model, asked, at),
            lambda: self.doors.receive(pk, asked, at),
        )

    @precondition(lambda self: self.shipments)
    @rule(which=st.integers(0, 50), parts=PARTS, ago=AGOS)
    def close_short(self, which: int, parts: list[tuple[int, int, bool]], ago: int) -> None:
        pk, shipment = self._shipment(which)
        at = self._at(ago)
        gone = []
        for (variant, load), (eighths, more, is_lost) in zip(
            shipment.loads.items(), parts, strict=False
        ):
            units = load.left * eighths // 8
            rest = (load.left - units) * more // 8
            gone += [(variant, units, is_lost)] if units else []
            gone += [(variant, rest, not is_lost)] if rest > 0 else []
        if gone:
            self._step(
                pk,
                lambda: shipment.close(self.model, gone, at),
                lambda: self.doors.close_short(pk, gone, at),
            )

    @precondition(lambda self: self.shipments)
    @rule(which=st.integers(0, 50), ago=AGOS)
    def cancel(self, which: int, ago: int) -> None:
        pk, shipment = self._shipment(which)
        at = self._at(ago)
        self._step(pk, lambda: shipment.cancel(self.model, at), lambda: self.doors.cancel(pk, at))

    def _shipment(self, which: int) -> tuple[int, Shipment]:
        pk = self._some(list(self.shipments), which)
        assert pk is not None
        return pk, self.shipments[pk]

    def _step(self, pk: int, modelled: Callable[[], None], really: Callable[[], Told]) -> None:
        both = self._together(modelled, really)
        if both is not None:
            assert both[1] == self.shipments[pk].told
