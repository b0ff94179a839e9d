"""What will happen in the demo's shops, before any of it is written down.

Everything is drawn per store and day (see `assortment.steady`): the same day has the same trade,
whenever and however often it is planned. Quantities are whole units.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from demo.assortment import Ware
from demo.shops import TIMEZONE, Retailer, Shop
from inventory.adjustments.models import AdjustmentKind
from pos.models import Disposition, PaymentMethod

_NAMESPACE = UUID("5e9f6a0c-8d6b-4d53-9f0c-6f2f1d1f7f10")


def document_id(*parts: object) -> UUID:
    """The same document of the demo has the same client id in every run."""
    return uuid5(_NAMESPACE, "/".join(map(str, parts)))


class Change(NamedTuple):
    """`qty` signed."""

    ware: Ware
    qty: int


class BasketLine(NamedTuple):
    ware: Ware
    qty: int


@dataclass(frozen=True, slots=True)
class PlannedSale:
    number: str
    client_id: UUID
    at: dt.datetime
    register: int
    lines: tuple[BasketLine, ...]
    discount_percent: int
    method: PaymentMethod


@dataclass(frozen=True, slots=True)
class PlannedReturn:
    """`qty` units of line `line` (from 1) of a sale of an earlier day."""

    at: dt.datetime
    sale: PlannedSale
    line: int
    qty: int
    disposition: Disposition

    @property
    def ware(self) -> Ware:
        return self.sale.lines[self.line - 1].ware


@dataclass(frozen=True, slots=True)
class PlannedAdjustment:
    number: str
    client_id: UUID
    at: dt.datetime
    kind: AdjustmentKind
    reason: str
    changes: tuple[Change, ...]


@dataclass(slots=True)
class ShopDay:
    """One store's day: posted as a whole or not at all, by one of its team."""

    retailer: Retailer
    shop: Shop
    day: dt.date
    teammate: str
    sales: list[PlannedSale] = field(default_factory=list)
    returns: list[PlannedReturn] = field(default_factory=list)
    adjustments: list[PlannedAdjustment] = field(default_factory=list)

    def at(self, hour: float) -> dt.datetime:
        """A moment of the day, `hour` after midnight by the store's clock."""
        seconds = int(hour * 3600)
        clock = dt.time(seconds // 3600, seconds // 60 % 60, seconds % 60)
        return dt.datetime.combine(self.day, clock, tzinfo=ZoneInfo(TIMEZONE))

    @property
    def hours(self) -> tuple[int, int]:
        """Opens, closes."""
        weekday = self.day.weekday()
        return self.shop.opens[weekday], self.shop.closes[weekday]

    def client_id(self, kind: str, number: int) -> UUID:
        return document_id(self.retailer.slug, self.shop.code, self.day, kind, number)

    @property
    def first_sale_id(self) -> UUID:
        """Every day has a sale, so this one tells whether the day was posted."""
        return self.client_id("sale", 1)

    def number(self, kind: str, number: int) -> str:
        return f"{self.shop.code}-{self.day:%y%m%d}-{kind}{number:03d}"

    def changes(self) -> Iterator[Change]:
        """What the day does to the shelves, increases first, as the ledger takes them."""
        every = [*self._changes()]
        yield from sorted(every, key=lambda change: change.qty < 0)

    def _changes(self) -> Iterator[Change]:
        for back in self.returns:
            if back.disposition == Disposition.RESTOCK:
                yield Change(back.ware, back.qty)
        for adjustment in self.adjustments:
            yield from adjustment.changes
        for sale in self.sales:
            for line in sale.lines:
                yield Change(line.ware, -line.qty)
