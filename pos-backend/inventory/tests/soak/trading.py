"""What customers do, and what they send twice."""

from uuid import uuid4

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from inventory.tests.soak.both import AGOS, AMOUNTS, COSTS, LINES, PLACES, BothWorlds
from inventory.tests.soak.model import Line, Refused
from inventory.tests.soak.world import DAY, MINUTE
from pos.models import Disposition


class Trading(BothWorlds):
    @initialize()
    def open_the_shops(self) -> None:
        lines = [
            Line(key, "OPENING", 5000, self.now, cost=2_500_000) for key in self.world.keys[:5]
        ]
        self._together(lambda: self.model.post(lines), lambda: self.doors.open_stock(lines))

    @rule(
        lines=LINES,
        back=st.lists(st.tuples(PLACES, AMOUNTS), max_size=2),
        ago=AGOS,
        word=st.sampled_from([None, None, None, "APPROVAL", "OFFLINE"]),
        kept=st.none() | st.integers(0, 9),
    )
    def sell(
        self,
        lines: list[tuple[int, int]],
        back: list[tuple[int, int]],
        ago: int,
        word: str | None,
        kept: int | None,
    ) -> None:
        """Baskets, with goods taken back in exchange; perhaps a promise is kept by the first line."""
        at = self._at(ago)
        promise = self._some(list(self.model.promises), kept)
        if promise is not None:
            key = self.model.promises[promise].shelf
            lines = [(self.world.keys.index(key), self.model.promises[promise].units), *lines]
        sold = [
            Line(
                self.world.key(place),
                "SALE",
                -amount,
                at,
                promise=promise if n == 0 else None,
                allowed_by=word,
            )
            for n, (place, amount) in enumerate(lines)
        ]
        returned = [Line(self.world.key(place), "RETURN", amount, at) for place, amount in back]
        sent = [uuid4() for _ in {line.shelf[0] for line in sold}]
        if self._together(
            lambda: self.model.post(sold + returned),
            lambda: self.doors.sell(sold, returned, at, sent),
        ):
            self.documents["sale"] += len(sent)
            self.client_ids += [("sale", client_id) for client_id in sent]
            self.documents["return"] += len({line.shelf[0] for line in returned})

    @rule(lines=LINES, cost=COSTS, ago=AGOS, disposition=st.sampled_from([*Disposition][:3]))
    def bring_back(
        self, lines: list[tuple[int, int]], cost: int | None, ago: int, disposition: Disposition
    ) -> None:
        at = self._at(ago)
        returned = [
            Line(self.world.key(place), "RETURN", amount, at, cost=cost) for place, amount in lines
        ]
        moved = []
        if disposition != Disposition.NO_GOODS:
            moved += returned
        if disposition == Disposition.WASTE:
            moved += [Line(line.shelf, "WASTE", -line.units, at) for line in returned]
        if self._together(
            lambda: self.model.post(moved) if moved else None,
            lambda: self.doors.bring_back(returned, disposition, at),
        ):
            self.documents["return"] += len({line.shelf[0] for line in returned})

    @rule(place=PLACES, amount=AMOUNTS)
    def find(self, place: int, amount: int) -> None:
        """An adjustment with a client's id, as an import makes it."""
        client_id = uuid4()
        asked = Line(self.world.key(place), "ADJUSTMENT", amount, self.now)
        self._together(lambda: self.model.post([asked]), lambda: self.doors.find(client_id, asked))
        self.documents["adjustment"] += 1
        self.client_ids.append(("adjustment", client_id))

    @precondition(lambda self: self.client_ids)
    @rule(which=st.integers(0, 50), place=PLACES)
    def send_again(self, which: int, place: int) -> None:
        """The same client's document, whatever it says the second time."""
        kind, client_id = self.client_ids[which % len(self.client_ids)]
        key = self.world.key(place)

        def modelled() -> None:
            raise Refused("duplicate")

        def really() -> None:
            if kind == "sale":
                again = Line(key, "SALE", -1, self.now)
                self.doors.sell([again], [], self.now, [client_id])
            else:
                self.doors.find(client_id, Line(key, "ADJUSTMENT", 1000, self.now))

        self._together(modelled, really)

    @rule(
        level=st.sampled_from(["tenant", "store", "variant"]),
        which=st.integers(0, 3),
        policy=st.sampled_from(["BLOCK", "WARN", "ALLOW", ""]),
    )
    def change_policy(self, level: str, which: int, policy: str) -> None:
        if level == "tenant":
            pk, policy = self.world.tenant_id, policy or "BLOCK"
            self.model.policy = policy
        elif level == "store":
            pk = self.world.stores[which % 2].pk
            self.model.store_policies[pk] = policy
        else:
            pk = self.world.variants[which].pk
            self.model.variant_policies[pk] = policy
        self.doors.change_policy(level, pk, policy)

    @rule(minutes=st.integers(1, 3 * DAY))
    def time_passes(self, minutes: int) -> None:
        self.now += minutes * MINUTE
