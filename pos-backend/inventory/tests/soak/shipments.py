"""Goods between two stores in the plain model: what was sent, and what became of each unit."""

import datetime as dt
from dataclasses import dataclass

from inventory.tests.soak.model import Line, Refused, Retailer, nearest


@dataclass
class Load:
    """A line of a shipment, in thousandths; `value` and `unit_cost` of what is still on its way."""

    asked: int
    sent: int = 0
    received: int = 0
    damaged: int = 0
    lost: int = 0
    returned: int = 0
    value: int = 0
    unit_cost: int = 0

    @property
    def left(self) -> int:
        return self.sent - self.received - self.lost - self.returned

    def unload(self, units: int) -> int:
        """What so many of them are worth; the last takes what there is."""
        value = self.value
        if units != self.left:
            value = min(nearest(units * self.unit_cost, 1000), value)
        self.value -= value
        return value

    @property
    def told(self) -> tuple[int, ...]:
        return self.asked, self.sent, self.received, self.damaged, self.lost, self.returned


@dataclass
class Shipment:
    """By variant, in the order of the document's lines."""

    source: int
    to: int
    loads: dict[int, Load]
    status: str = "DRAFT"

    @property
    def told(self) -> tuple[str, dict[int, tuple[int, ...]]]:
        return self.status, {variant: load.told for variant, load in self.loads.items()}

    def send(self, model: Retailer, picked: dict[int, int], at: dt.datetime) -> None:
        self._require("DRAFT")
        going = {
            variant: picked.get(variant, load.asked)
            for variant, load in self.loads.items()
            if picked.get(variant, load.asked)
        }
        if not going:
            raise Refused("nothing_to_send")
        rows = model.post(
            [Line((self.source, v), "TRANSFER_OUT", -units, at) for v, units in going.items()]
        )
        for (variant, units), (_, row) in zip(going.items(), rows, strict=True):
            load = self.loads[variant]
            load.sent, load.value = units, -row.value
            load.unit_cost = nearest(-row.value * 1000, units)
        self.status = "IN_TRANSIT"

    def receive(
        self, model: Retailer, came: list[tuple[int, int, int]] | None, at: dt.datetime
    ) -> None:
        """`came`: variant, units, and how many of them are damaged."""
        self._require("IN_TRANSIT", "PARTIAL_RECEIVED")
        if came is None:
            came = [(v, load.left, 0) for v, load in self.loads.items() if load.left]
        self._refuse_more([(variant, units) for variant, units, _ in came])
        lines = []
        for variant, units, damaged in came:
            load = self.loads[variant]
            lines += self._arrive(self.to, variant, units, at)
            if damaged:
                lines.append(self._waste(self.to, variant, damaged, at))
            load.received += units
            load.damaged += damaged
        self._settle(model, lines)

    def close(self, model: Retailer, gone: list[tuple[int, int, bool]], at: dt.datetime) -> None:
        """`gone`: variant, units, and whether they are lost."""
        self._require("IN_TRANSIT", "PARTIAL_RECEIVED")
        self._refuse_more([(variant, units) for variant, units, _ in gone])
        lines = []
        for variant, units, is_lost in gone:
            load = self.loads[variant]
            lines += self._arrive(self.source, variant, units, at)
            if is_lost:
                lines.append(self._waste(self.source, variant, units, at))
                load.lost += units
            else:
                load.returned += units
        self._settle(model, lines)

    def cancel(self, model: Retailer, at: dt.datetime) -> None:
        self._require("DRAFT", "IN_TRANSIT", "PARTIAL_RECEIVED")
        if self.status == "DRAFT":
            self.status = "CANCELLED"
            return
        self.close(
            model, [(v, load.left, False) for v, load in self.loads.items() if load.left], at
        )

    def _require(self, *statuses: str) -> None:
        if self.status not in statuses:
            raise Refused("transfer_state")

    def _refuse_more(self, asked: list[tuple[int, int]]) -> None:
        left = {variant: load.left for variant, load in self.loads.items()}
        wrong = []
        for number, (variant, units) in enumerate(asked):
            left[variant] -= units
            if left[variant] < 0:
                wrong.append(number)
        if wrong:
            raise Refused("more_than_remaining", lines=tuple(wrong))

    def _arrive(self, store: int, variant: int, units: int, at: dt.datetime) -> list[Line]:
        value = self.loads[variant].unload(units)
        return [Line((store, variant), "TRANSFER_IN", units, at, value=value)]

    @staticmethod
    def _waste(store: int, variant: int, units: int, at: dt.datetime) -> Line:
        return Line((store, variant), "WASTE", -units, at, allowed_by="POLICY")

    def _settle(self, model: Retailer, lines: list[Line]) -> None:
        model.post(lines)
        received = any(load.received for load in self.loads.values())
        if any(load.left for load in self.loads.values()):
            self.status = "PARTIAL_RECEIVED" if received else "IN_TRANSIT"
        else:
            self.status = "RECEIVED" if received else "CANCELLED"
