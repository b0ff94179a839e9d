"""What is bought in the plain model: what was ordered, what came of it and at what, what went back."""

import datetime as dt
from dataclasses import dataclass, field

from inventory.tests.soak.model import Key, Line, Refused, Retailer, Row

ON_ORDER = {"SUBMITTED", "PARTIALLY_RECEIVED"}
# What a line of an order asks for: a variant, thousandths of units or of packs, and a cost if it is said.
Wish = tuple[int, int, bool, int | None]


@dataclass
class Ordered:
    """A line of an order, in thousandths; `cost` of a unit in millionths."""

    asked: int
    cost: int
    received: int = 0
    rejected: int = 0
    closed: int = 0

    @property
    def settled(self) -> int:
        return self.received + self.rejected + self.closed

    @property
    def left(self) -> int:
        return max(0, self.asked - self.settled)

    @property
    def told(self) -> tuple[int, ...]:
        return self.asked, self.cost, self.received, self.rejected, self.closed


@dataclass
class Order:
    """By variant, in the order of the document's lines."""

    vendor: int
    store: int
    lines: dict[int, Ordered]
    status: str = "DRAFT"
    version: int = 1

    @property
    def told(self) -> tuple[str, int, dict[int, tuple[int, ...]]]:
        return self.status, self.version, {v: line.told for v, line in self.lines.items()}

    def require(self, *statuses: str) -> None:
        if self.status not in statuses:
            raise Refused("purchase_order_state")

    def settle(self) -> None:
        """What the order is, by what is left of its lines."""
        came = any(line.received or line.rejected for line in self.lines.values())
        if any(line.left for line in self.lines.values()):
            self.status = "PARTIALLY_RECEIVED" if came else "SUBMITTED"
        elif any(line.closed for line in self.lines.values()):
            self.status = "CLOSED"
        else:
            self.status = (
                "RECEIVED" if any(line.received for line in self.lines.values()) else "CLOSED"
            )
        self.version += 1

    def give_up(self) -> None:
        for line in self.lines.values():
            line.closed += line.left


@dataclass
class Came:
    """Of one line of an order, in one delivery; `cost` None: as ordered."""

    variant: int
    accepted: int
    rejected: int
    cost: int | None


@dataclass
class Receipt:
    order: int
    note: str
    at: dt.datetime
    lines: list[Came]
    rows: list[tuple[Key, Row]]
    is_reversal: bool = False
    is_reversed: bool = False
    went_back: dict[int, int] = field(default_factory=dict)

    def left(self, variant: int) -> int:
        accepted = sum(line.accepted for line in self.lines if line.variant == variant)
        return accepted - self.went_back.get(variant, 0)


@dataclass
class SentBack:
    """What went back to a vendor, of one receipt or of the shelf."""

    receipt: Receipt | None
    parts: list[tuple[int, int]]
    rows: list[tuple[Key, Row]]
    is_reversal: bool = False
    is_reversed: bool = False


@dataclass
class Buyer:
    """All that a retailer orders. `packs` and `costs` are by vendor and variant; `tolerance` is in per
    cent of what was ordered; `own_costs` are the variants' own, where they have one."""

    model: Retailer
    tolerance: int
    packs: dict[tuple[int, int], int]
    costs: dict[tuple[int, int], int]
    own_costs: dict[int, int]
    orders: dict[int, Order] = field(default_factory=dict)
    receipts: dict[int, Receipt] = field(default_factory=dict)
    sent_back: dict[int, SentBack] = field(default_factory=dict)

    def on_order(self) -> dict[Key, int]:
        coming: dict[Key, int] = {}
        for order in self.orders.values():
            for variant, line in order.lines.items():
                if order.status in ON_ORDER and line.left:
                    key = (order.store, variant)
                    coming[key] = coming.get(key, 0) + line.left
        return coming

    def plan(self, vendor: int, store: int, wishes: list[Wish]) -> Order:
        return Order(vendor, store, self._priced(vendor, wishes))

    def edit(
        self, order: Order, version: int, vendor: int | None, wishes: list[Wish] | None
    ) -> None:
        order.require("DRAFT")
        if version != order.version:
            raise Refused("stale_version")
        if wishes is not None:
            order.lines = self._priced(vendor or order.vendor, wishes)
        order.vendor = vendor or order.vendor
        order.version += 1

    def submit(self, order: Order) -> None:
        order.require("DRAFT")
        order.status = "SUBMITTED"
        order.version += 1

    def close(self, order: Order) -> None:
        order.require(*ON_ORDER)
        order.give_up()
        order.settle()

    def cancel(self, order: Order) -> None:
        order.require("DRAFT", "SUBMITTED")
        order.give_up()
        order.status = "CANCELLED"
        order.version += 1

    def take_in(
        self, pk: int, note: str, came: list[Came] | None, may_exceed: bool, at: dt.datetime
    ) -> Receipt:
        """`came` None: everything that is on order."""
        order = self.orders[pk]
        self._refuse_known(order.vendor, note)
        order.require(*ON_ORDER)
        if came is None:
            came = [Came(v, line.left, 0, None) for v, line in order.lines.items() if line.left]
        too_much = [n for n, one in enumerate(came) if self._exceeds(order, one)]
        if too_much and not may_exceed:
            raise Refused("over_receipt", lines=tuple(too_much))
        priced = [Came(c.variant, c.accepted, c.rejected, self._cost(order, c)) for c in came]
        for one in priced:
            line = order.lines[one.variant]
            line.received += one.accepted
            line.rejected += one.rejected
            if one.accepted and one.cost is not None:
                self.costs[order.vendor, one.variant] = one.cost
        order.settle()
        goods = [
            Line((order.store, one.variant), "PURCHASE_ORDER_RECEIPT", one.accepted, at, one.cost)
            for one in priced
            if one.accepted
        ]
        return Receipt(pk, note, at, priced, self.model.post(goods) if goods else [])

    def take_back(self, pk: int) -> Receipt:
        """A receipt as a whole; what it settled is on order again."""
        receipt = self.receipts[pk]
        if receipt.is_reversal:
            raise Refused("is_reversal")
        if receipt.is_reversed:
            raise Refused("already_reversed")
        if any(receipt.went_back.values()):
            raise Refused("has_returns")
        opposites = [
            Line(key, row.kind, -row.units, row.at, undoes=row) for key, row in receipt.rows
        ]
        rows = self.model.post(opposites) if opposites else []
        order = self.orders[receipt.order]
        receipt.is_reversed = True
        for one in receipt.lines:
            order.lines[one.variant].received -= one.accepted
            order.lines[one.variant].rejected -= one.rejected
        order.settle()
        self._recall(order.vendor, {one.variant for one in receipt.lines})
        return Receipt(
            receipt.order, receipt.note, receipt.at, receipt.lines, rows, is_reversal=True
        )

    def send_back(
        self, receipt: Receipt | None, store: int, parts: list[tuple[int, int]], at: dt.datetime
    ) -> SentBack:
        """Of a receipt, or of the shelf; at the shelf's average either way."""
        if receipt is not None:
            if receipt.is_reversal or receipt.is_reversed:
                raise Refused("already_reversed")
            more = [n for n, (v, units) in enumerate(parts) if units > receipt.left(v)]
            if more:
                raise Refused("more_than_accepted", lines=tuple(more))
        rows = self.model.post(
            [Line((store, v), "VENDOR_RETURN", -units, at) for v, units in parts]
        )
        if receipt is not None:
            for variant, units in parts:
                receipt.went_back[variant] = receipt.went_back.get(variant, 0) + units
        return SentBack(receipt, parts, rows)

    def keep_after_all(self, sent: SentBack) -> SentBack:
        """It did not leave: the shelf has it again, and so has the receipt."""
        if sent.is_reversal:
            raise Refused("is_reversal")
        if sent.is_reversed:
            raise Refused("already_reversed")
        rows = self.model.post(
            [Line(key, row.kind, -row.units, row.at, undoes=row) for key, row in sent.rows]
        )
        sent.is_reversed = True
        if sent.receipt is not None:
            for variant, units in sent.parts:
                sent.receipt.went_back[variant] -= units
        return SentBack(sent.receipt, sent.parts, rows, is_reversal=True)

    def _priced(self, vendor: int, wishes: list[Wish]) -> dict[int, Ordered]:
        lines = {}
        for number, (variant, amount, in_packs, said) in enumerate(wishes):
            known = [said, self.costs.get((vendor, variant)), self.own_costs.get(variant)]
            cost = next((cost for cost in known if cost is not None), None)
            if cost is None:
                raise Refused("invalid", lines=(number,))
            pack = self.packs.get((vendor, variant), 1000) if in_packs else 1000
            lines[variant] = Ordered(amount * pack // 1000, cost)
        return lines

    def _refuse_known(self, vendor: int, note: str) -> None:
        for receipt in self.receipts.values():
            counts = not receipt.is_reversal and not receipt.is_reversed
            of_vendor = self.orders[receipt.order].vendor == vendor
            if counts and of_vendor and receipt.note.upper() == note.upper():
                raise Refused("delivery_note_known")

    def _exceeds(self, order: Order, came: Came) -> bool:
        """What was rejected or given up makes no room."""
        line = order.lines[came.variant]
        room = line.asked * (100 + self.tolerance) - line.settled * 100
        return came.accepted * 100 > max(room, line.left * 100)

    @staticmethod
    def _cost(order: Order, came: Came) -> int:
        return order.lines[came.variant].cost if came.cost is None else came.cost

    def _recall(self, vendor: int, variants: set[int]) -> None:
        """Cost what they cost when they came last; what came that one time only keeps its cost."""
        for variant in variants:
            times = [
                (receipt.at, number, one.cost)
                for number, receipt in enumerate(self.receipts.values())
                for one in receipt.lines
                if self.orders[receipt.order].vendor == vendor
                and one.variant == variant
                and one.accepted
                and not receipt.is_reversal
                and not receipt.is_reversed
            ]
            if times:
                cost = max(times, key=lambda time: time[:2])[2]
                assert cost is not None
                self.costs[vendor, variant] = cost
