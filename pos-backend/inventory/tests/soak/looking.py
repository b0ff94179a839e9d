"""What people look up: the shelves as they were, by either clock."""

import datetime as dt

from hypothesis import strategies as st
from hypothesis.stateful import rule

from inventory.selectors import Clock
from inventory.tests.soak.both import AGOS, BothWorlds
from inventory.tests.soak.model import Key


class Looking(BothWorlds):
    @rule(ago=AGOS)
    def what_was_there(self, ago: int) -> None:
        moment = self._at(ago)
        assert self._then(moment, Clock.OCCURRED) == self.model.known(moment)

    @rule(which=st.integers(0, 100))
    def what_was_believed(self, which: int) -> None:
        moment, believed = self.past[which % len(self.past)]
        assert self._then(moment, Clock.RECORDED) == believed

    def _then(self, moment: dt.datetime, clock: Clock) -> dict[Key, tuple[int, int]]:
        nothing = dict.fromkeys(self.model.shelves, (0, 0))
        return nothing | self.doors.stock_then(moment, clock)
