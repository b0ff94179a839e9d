"""A retailer's stock in plain Python, told from the rules alone: what the real one is measured by.

It shares no arithmetic with the application. All numbers are whole: quantities in thousandths of a
unit, money in millionths, so that nothing is ever rounded but where a rule says so.
"""

import datetime as dt
from dataclasses import dataclass, field

Key = tuple[int, int]  # (store, variant)

FROM_SUPPLIERS = {"OPENING", "PURCHASE_ORDER_RECEIPT"}
FOR_OTHERS = {"SALE", "TRANSFER_OUT"}


class Refused(Exception):
    """`why` is the code of the refusal, `short` what is asked and there, by shelf.

    `lines` are the numbers of the document's lines at fault, where it is told which.
    """

    def __init__(
        self,
        why: str,
        short: dict[Key, tuple[int, int]] | None = None,
        *,
        lines: tuple[int, ...] | None = None,
    ) -> None:
        super().__init__(why, short, lines)


@dataclass(frozen=True)
class Line:
    """What a document asks of a shelf."""

    shelf: Key
    kind: str
    units: int
    at: dt.datetime
    cost: int | None = None
    value: int | None = None
    undoes: "Row | None" = None
    promise: int | None = None
    allowed_by: str | None = None


@dataclass(frozen=True)
class Row:
    """A row that the ledger must hold."""

    kind: str
    units: int
    value: int
    units_after: int
    value_after: int
    at: dt.datetime
    below_by: str | None
    answers: int | None


def nearest(numerator: int, denominator: int) -> int:
    """The nearest whole number, halves away from zero."""
    size = (2 * abs(numerator) + denominator) // (2 * denominator)
    return size if numerator >= 0 else -size


@dataclass
class Shelf:
    assumed_cost: int
    units: int = 0
    value: int = 0
    last_cost: int | None = None
    counted_at: dt.datetime | None = None
    rows: list[Row] = field(default_factory=list)

    def is_settled(self, at: dt.datetime) -> bool:
        """A count has seen what happened then."""
        return self.counted_at is not None and at <= self.counted_at

    def worth(self, units: int, cost: int) -> int:
        return nearest(units * cost, 1000)

    def take(self, line: Line) -> None:
        late = self.is_settled(line.at)
        correction = 0
        before = self.value
        if line.undoes is not None:
            self.units -= line.undoes.units
            self.value -= line.undoes.value
            moved = self.value - before
            # A counted shelf gets it back at once, and is worth what it was.
            correction = 0 if late else self._tidy()
        elif line.units > 0:
            moved, correction = self._bring(line)
        else:
            self._leave(-line.units)
            moved = self.value - before
        below_by = None
        if line.units < 0 and self.units < 0:
            below_by = line.allowed_by or ("LATE" if late else "POLICY")
        self._write(line.kind, line.units, moved, line.at, below_by)
        answered = len(self.rows)
        self._correct(correction, line.at)
        if late:
            self.units -= line.units
            self.value -= moved
            below_by = "LATE" if line.units > 0 and self.units < 0 else None
            correction = self._tidy()
            self._write("COUNT_RECONCILE", -line.units, -moved, line.at, below_by, answered)
            self._correct(correction, line.at)

    def _bring(self, line: Line) -> tuple[int, int]:
        if line.value is not None:
            cost = nearest(line.value * 1000, line.units)
        elif line.cost is not None:
            cost = line.cost
        elif self.units > 0:
            cost = nearest(self.value * 1000, self.units)
        else:
            cost = self.assumed_cost if self.last_cost is None else self.last_cost
        if line.kind in FROM_SUPPLIERS or self.last_cost is None:
            self.last_cost = cost
        moved = self.worth(line.units, cost) if line.value is None else line.value
        sold_ahead = self.units < 0
        self.units += line.units
        self.value += moved
        if not sold_ahead:
            return moved, 0
        target = self.worth(self.units, cost if self.units > 0 else self.last_cost)
        correction, self.value = target - self.value, target
        return moved, correction

    def _leave(self, units: int) -> None:
        left = self.units - units
        if left > 0:
            self.value = nearest(self.value * left, self.units)
        else:
            if self.last_cost is None:
                self.last_cost = self.assumed_cost
            self.value = self.worth(left, self.last_cost)
        self.units = left

    def _tidy(self) -> int:
        if self.units > 0 and self.value >= 0:
            return 0
        cost = self.assumed_cost if self.last_cost is None else self.last_cost
        if self.units < 0:
            self.last_cost = cost
        target = self.worth(self.units, cost)
        correction, self.value = target - self.value, target
        return correction

    def _correct(self, correction: int, at: dt.datetime) -> None:
        if correction:
            self._write("REVALUATION", 0, correction, at, None)

    def _write(
        self,
        kind: str,
        units: int,
        value: int,
        at: dt.datetime,
        below_by: str | None,
        answers: int | None = None,
    ) -> None:
        units_after = sum(row.units for row in self.rows) + units
        value_after = sum(row.value for row in self.rows) + value
        row = Row(kind, units, value, units_after, value_after, at, below_by, answers)
        self.rows.append(row)


@dataclass
class Promise:
    shelf: Key
    units: int
    has_expired: bool = False


@dataclass
class Document:
    """An adjustment: the shelves and rows that it wrote."""

    rows: list[tuple[Key, Row]]
    is_reversal: bool = False
    is_reversed: bool = False


@dataclass
class Retailer:
    """`policies` by None (the retailer's own), store (negative) or variant; stores' ids negated."""

    shelves: dict[Key, Shelf]
    policy: str = "BLOCK"
    store_policies: dict[int, str] = field(default_factory=dict)
    variant_policies: dict[int, str] = field(default_factory=dict)
    promises: dict[int, Promise] = field(default_factory=dict)  # the open ones
    documents: dict[int, Document] = field(default_factory=dict)

    def policy_of(self, key: Key) -> str:
        store, variant = key
        return self.variant_policies.get(variant) or self.store_policies.get(store) or self.policy

    def known(self, at: dt.datetime) -> dict[Key, tuple[int, int]]:
        """Units and value of each shelf at a moment, by all that is known now."""
        return {
            key: (
                sum(row.units for row in shelf.rows if row.at <= at),
                sum(row.value for row in shelf.rows if row.at <= at),
            )
            for key, shelf in self.shelves.items()
        }

    def now(self) -> dict[Key, tuple[int, int]]:
        return {key: (shelf.units, shelf.value) for key, shelf in self.shelves.items()}

    def allocated(self, key: Key) -> int:
        return sum(promise.units for promise in self.promises.values() if promise.shelf == key)

    def post(self, lines: list[Line]) -> list[tuple[Key, Row]]:
        """Returns the row that each line wrote, in the order of the lines."""
        touched = {line.shelf for line in lines}
        kept = {line.promise for line in lines if line.promise is not None}
        open_here = {n for n, promise in self.promises.items() if promise.shelf in touched}
        if not kept <= open_here:
            raise Refused("reservation_closed")
        closing = kept | {n for n in open_here if self.promises[n].has_expired}
        short = {}
        for key in touched:
            held = sum(
                promise.units
                for n, promise in self.promises.items()
                if promise.shelf == key and n not in closing
            )
            missing = self._missing(key, [line for line in lines if line.shelf == key], held)
            if missing:
                short[key] = missing
        if short:
            raise Refused("insufficient_stock", short)
        self._close(closing)
        written: dict[int, Row] = {}
        for is_issue in (False, True):
            for number, line in enumerate(lines):
                if (line.units < 0) == is_issue:
                    shelf = self.shelves[line.shelf]
                    length = len(shelf.rows)
                    shelf.take(line)
                    written[number] = shelf.rows[length]
        return [(line.shelf, written[number]) for number, line in enumerate(lines)]

    def _missing(self, key: Key, lines: list[Line], held: int) -> tuple[int, int] | None:
        shelf = self.shelves[key]
        on_time = [line for line in lines if not shelf.is_settled(line.at)]
        there = shelf.units + sum(line.units for line in on_time if line.units > 0)
        there += sum(line.units for line in on_time if line.units < 0 and line.allowed_by)
        asked = [line for line in on_time if line.units < 0 and not line.allowed_by]
        facts = -sum(line.units for line in asked if line.kind not in FOR_OTHERS)
        wishes = -sum(
            line.units
            for line in asked
            if line.kind in FOR_OTHERS
            and not (line.kind == "SALE" and self.policy_of(key) == "ALLOW")
        )
        if facts and facts > there:
            return facts, there
        if wishes and wishes > there - facts - held:
            return wishes, there - facts - held
        return None

    def _close(self, promises: set[int]) -> None:
        for number in promises:
            del self.promises[number]

    def _free_expired(self, key: Key) -> None:
        self._close({n for n, p in self.promises.items() if p.shelf == key and p.has_expired})

    def count(self, shelves: list[Key], counted: list[int], at: dt.datetime) -> list[object]:
        """Per shelf what should have been there, what was put right, and whether it came too late."""
        answers: list[object] = []
        for key, units in zip(shelves, counted, strict=True):
            self._free_expired(key)
            shelf = self.shelves[key]
            expected = sum(row.units for row in shelf.rows if row.at <= at)
            if shelf.counted_at is not None and at < shelf.counted_at:
                answers.append((expected, 0, True))
                continue
            if units != expected:
                shelf.counted_at = None  # the count itself is never late
                shelf.take(Line(key, "COUNT_RECONCILE", units - expected, at))
            shelf.counted_at = at
            answers.append((expected, units - expected, False))
        return answers

    def promise(self, key: Key, units: int) -> Promise:
        held = sum(
            promise.units
            for promise in self.promises.values()
            if promise.shelf == key and not promise.has_expired
        )
        available = self.shelves[key].units - held
        if units > available:
            raise Refused("insufficient_stock", {key: (units, available)})
        self._free_expired(key)
        return Promise(key, units)

    def let_go(self, promise: int) -> None:
        if promise not in self.promises:
            raise Refused("reservation_closed")
        self._close({promise})

    def adjust(self, lines: list[Line]) -> Document:
        lines = [line for line in lines if line.units]
        if not lines:
            raise Refused("nothing_to_adjust")
        return Document(self.post(lines))

    def reverse(self, document: Document) -> Document:
        if document.is_reversal:
            raise Refused("is_reversal")
        if document.is_reversed:
            raise Refused("already_reversed")
        # In the order of the ledger's rows.
        in_order = sorted(document.rows, key=lambda written: written[1].units < 0)
        lines = [Line(key, row.kind, -row.units, row.at, undoes=row) for key, row in in_order]
        reversal = Document(self.post(lines), is_reversal=True)
        document.is_reversed = True
        return reversal
