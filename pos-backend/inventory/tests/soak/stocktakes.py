"""Counts in the plain model: what people saw, zone by zone, and what is set right in the end."""

import datetime as dt
from dataclasses import dataclass, field

from inventory.tests.soak.model import Key, Refused, Retailer

# By variant: expected, counted, and whether it moved while it was counted.
Looked = dict[int, tuple[int, int, bool]]


@dataclass(frozen=True)
class Sighting:
    """`is_afresh`: it replaces what was seen in the zone before."""

    variant: int
    zone: str
    units: int
    at: dt.datetime
    is_afresh: bool


@dataclass
class Stocktake:
    """Of a whole store, or of one zone. `sightings` are in the order in which they were taken down;
    it `began` and `finished` at these steps of the machine.
    """

    store: int
    zone: str
    created: dt.datetime
    status: str = "DRAFT"
    began: int | None = None
    finished: int | None = None
    sightings: list[Sighting] = field(default_factory=list)
    outcomes: dict[int, str] = field(default_factory=dict)

    def see(self, seen: Sighting, step: int) -> None:
        if self.status not in {"DRAFT", "IN_PROGRESS"}:
            raise Refused("count_state")
        if self._units(seen.variant, seen.zone, [*self.sightings, seen]) < 0:
            raise Refused("more_than_counted")
        self.sightings.append(seen)
        self.status, self.began = "IN_PROGRESS", self.began or step

    def _counting(self, variant: int, zone: str, sightings: list[Sighting]) -> list[Sighting]:
        """Those that count: the last recount, and what was scanned after it."""
        mine = [s for s in sightings if (s.variant, s.zone) == (variant, zone)]
        afresh = [s for s in mine if s.is_afresh]
        if not afresh:
            return mine
        last = max(reversed(afresh), key=lambda s: s.at)
        return [last, *(s for s in mine if not s.is_afresh and s.at > last.at)]

    def _units(self, variant: int, zone: str, sightings: list[Sighting]) -> int:
        return sum(s.units for s in self._counting(variant, zone, sightings))

    @property
    def zones(self) -> dict[int, set[str]]:
        zones: dict[int, set[str]] = {}
        for seen in self.sightings:
            zones.setdefault(seen.variant, set()).add(seen.zone)
        return zones

    def counted(self, variant: int) -> int:
        return sum(
            self._units(variant, zone, self.sightings) for zone in self.zones.get(variant, ())
        )

    def span(self, variant: int) -> tuple[dt.datetime, dt.datetime]:
        """When it was first seen and when last."""
        moments = [
            seen.at
            for zone in self.zones[variant]
            for seen in self._counting(variant, zone, self.sightings)
        ]
        return min(moments), max(moments)

    def look(self, model: Retailer) -> Looked:
        looked: Looked = {}
        for variant in self.zones:
            first, last = self.span(variant)
            rows = model.shelves[self.store, variant].rows
            looked[variant] = (
                sum(row.units for row in rows if row.at <= last),
                self.counted(variant),
                any(
                    first < row.at <= last and row.units and row.kind != "COUNT_RECONCILE"
                    for row in rows
                ),
            )
        return looked

    def finalize(
        self,
        model: Retailer,
        others: list["Stocktake"],
        accepted: set[int] | None,
        step: int,
    ) -> None:
        """`accepted`: what may have moved; None: all of it."""
        self._require_open()
        if not self.sightings:
            raise Refused("nothing_counted")
        keys: list[Key] = []
        for variant, (expected, counted, moved) in self.look(model).items():
            key = (self.store, variant)
            anchor = model.shelves[key].counted_at
            if anchor is not None and self.span(variant)[1] < anchor:
                outcome = "SUPERSEDED"
            elif moved and accepted is not None and variant not in accepted:
                outcome = "MOVED"
            elif self.zone and self._is_elsewhere(variant, others):
                outcome = "ELSEWHERE"
            else:
                outcome = "AS_EXPECTED" if counted == expected else "POSTED"
                keys.append(key)
            self.outcomes[variant] = outcome
        for key in keys:
            model.count([key], [self.counted(key[1])], self.span(key[1])[1])
        self.status, self.finished = "FINALIZED", step

    def _is_elsewhere(self, variant: int, others: list["Stocktake"]) -> bool:
        if self.zones[variant] - {self.zone}:
            return True
        return any(
            other.store == self.store
            and other.zone != self.zone
            and other.status in {"IN_PROGRESS", "FINALIZED"}
            and (other.finished is None or self.began is None or other.finished >= self.began)
            and other.counted(variant) > 0
            for other in others
            if other is not self
        )

    def cancel(self, step: int) -> None:
        self._require_open()
        self.status, self.finished = "CANCELLED", step

    def _require_open(self) -> None:
        if self.status not in {"DRAFT", "IN_PROGRESS"}:
            raise Refused("count_state")
