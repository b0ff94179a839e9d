"""Rows of an export, gathered into receipts and judged: what can be received, and why some cannot.

Every row ends in exactly one place: in a line of a receipt or in quarantine with its reason. A bad row
does not lose its receipt: the others go in.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from core.money import ZERO, round_value
from purchasing.history.amounts import amount
from purchasing.history.profile import Profile
from tenants.imports.gathering import gathered
from tenants.imports.reading import Row
from tenants.imports.values import Quarantined, Unplaceable, folded_code, moment, quantity

LONGEST_NUMBER = 60
NEVER = dt.datetime.min.replace(tzinfo=dt.UTC)

Refusal = Callable[[str], str]  # a code → why nothing of it can be received, empty where it can


class Bought(NamedTuple):
    """A row as it is understood: `qty` units of an item, and what was paid for all of them."""

    row: Row
    at: dt.datetime
    store: str
    item: str
    qty: Decimal
    amount: Decimal


@dataclass(slots=True)
class Line:
    """All of one item on a receipt, whatever number of rows it stands on."""

    item: str
    parts: list[Bought] = field(default_factory=list)

    @property
    def qty(self) -> Decimal:
        return sum((part.qty for part in self.parts), ZERO)

    @property
    def amount(self) -> Decimal:
        return sum((part.amount for part in self.parts), ZERO)

    @property
    def unit_cost(self) -> Decimal:
        return round_value(self.amount / self.qty)


@dataclass(slots=True)
class Receipt:
    """A whole receipt, a line per item; without `lines` it becomes no document."""

    number: str
    rows: int
    store: str = ""
    at: dt.datetime = NEVER
    lines: dict[str, Line] = field(default_factory=dict)
    quarantined: list[Quarantined] = field(default_factory=list)


@dataclass(slots=True)
class Contents:
    """How many rows each receipt of the file has, and which stores it names."""

    rows: Counter[str] = field(default_factory=Counter)
    stores: set[str] = field(default_factory=set)


def look_through(rows: Iterable[Row], profile: Profile) -> Contents:
    contents = Contents()
    for row in rows:
        contents.rows[_number(row, profile)] += 1
        if row.cells:
            contents.stores.add(folded_code(row.cells[2]))
    return contents


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """`refused_store` and `refused_item` know what the retailer has."""

    profile: Profile
    refused_store: Refusal
    refused_item: Refusal

    def receipts(self, rows: Iterable[Row], row_counts: Mapping[str, int]) -> Iterator[Receipt]:
        """In the order in which the file completes them: the order in which they are posted."""

        def number_of(row: Row) -> str:
            return _number(row, self.profile)

        for number, own_rows in gathered(rows, number_of, row_counts):
            yield self._judged(number, own_rows)

    def _judged(self, number: str, rows: list[Row]) -> Receipt:
        receipt = Receipt(number, len(rows))
        seen: set[str] = set()
        for row in rows:
            try:
                _must_have_a_number(row, number)
                bought = self._bought(row)
                _must_be_new(row, seen)
                _place(receipt, bought)
            except Unplaceable as why:
                receipt.quarantined.append(Quarantined(row, str(why)))
        return receipt

    def _bought(self, row: Row) -> Bought:
        _, day, store, item, units, paid = row.cells
        store, item = folded_code(store), folded_code(item)
        bought = Bought(
            row,
            moment(day, self.profile.timezone, self.profile.date_formats),
            store,
            item,
            quantity(units),
            amount(paid, "amount"),
        )
        if bought.qty < 0:
            raise Unplaceable("negative quantity")
        if why := self.refused_store(store) or self.refused_item(item):
            raise Unplaceable(why)
        return bought


def _number(row: Row, profile: Profile) -> str:
    return profile.receipt_of(folded_code(row.cells[0])) if row.cells else ""


def _must_have_a_number(row: Row, number: str) -> None:
    if not row.cells:
        raise Unplaceable("too few columns")
    if not number:
        raise Unplaceable("no receipt's number")
    if len(number) > LONGEST_NUMBER:
        raise Unplaceable("receipt's number too long")


def _must_be_new(row: Row, seen: set[str]) -> None:
    """A receipt may name an item on several lines, and each line once."""
    line = folded_code(row.cells[0])
    if line in seen:
        raise Unplaceable("a line that stands in the file twice")
    seen.add(line)


def _place(receipt: Receipt, bought: Bought) -> None:
    if not receipt.lines:
        receipt.store, receipt.at = bought.store, bought.at
    elif (receipt.store, receipt.at) != (bought.store, bought.at):
        raise Unplaceable("another store or day than the rest of its receipt")
    receipt.lines.setdefault(bought.item, Line(bought.item)).parts.append(bought)
