"""Rows of an export, gathered into invoices and judged: what each becomes, and why some become nothing.

Every row ends in exactly one place: as a line that moves stock, as one that does not (counted by
reason), or in quarantine with its reason. A bad row does not lose its invoice: the others go in.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from core.money import ZERO, round_money, round_value
from inventory.adjustments.models import AdjustmentKind
from pos.history.profile import Kind, Meaning, Profile, Reason
from tenants.imports.gathering import gathered, rows_per_document
from tenants.imports.reading import Row
from tenants.imports.values import (
    Quarantined,
    Unplaceable,
    decimal_of,
    folded_code,
    moment,
    quantity,
)

MOST_MONEY = 999_999
LONGEST_CODE = 60
ONE_DOCUMENT = dt.timedelta(days=1)
NEVER = dt.datetime.min.replace(tzinfo=dt.UTC)
NO_AMOUNT = "a charge without an amount"


@dataclass(slots=True)
class Line:
    """`qty` units as the document counts them: above 0, but signed in an adjustment.

    `price` is per unit and `amount` for the line, in the retailer's currency. A charge is no goods.
    """

    row: Row
    code: str
    description: str
    qty: Decimal
    price: Decimal
    amount: Decimal
    charge: str


@dataclass(slots=True)
class Invoice:
    """A whole invoice; without `lines` it becomes no document."""

    number: str
    rows: int
    kind: Kind = Kind.SALE
    store_code: str = ""
    customer: str = ""
    occurred_at: dt.datetime = NEVER
    lines: list[Line] = field(default_factory=list)
    without_stock: Counter[str] = field(default_factory=Counter)
    quarantined: list[Quarantined] = field(default_factory=list)

    def reason(self, profile: Profile) -> Reason:
        """An adjustment's reason; several at once are a correction, and the lines' notes tell more."""
        reasons = {
            profile.gain_reason if line.qty > 0 else profile.loss_reason(line.description)
            for line in self.lines
        }
        return reasons.pop() if len(reasons) == 1 else _MIXED


_MIXED = Reason(AdjustmentKind.ADJUSTMENT, "CORRECTION")


class _Typed(NamedTuple):
    row: Row
    code: str
    description: str
    qty: Decimal
    price: Decimal
    moment: dt.datetime
    customer: str
    country: str


def rows_per_invoice(rows: Iterable[Row]) -> Counter[str]:
    """Rows that belong to no invoice count under the empty number."""
    return rows_per_document(rows, _invoice_number)


def read_invoices(
    rows: Iterable[Row], profile: Profile, row_counts: Mapping[str, int]
) -> Iterator[Invoice]:
    """Invoices in the order in which the file completes them: the order in which they are posted."""
    for number, own_rows in gathered(rows, _invoice_number, row_counts):
        if number:
            yield _judged(number, own_rows, profile)
            continue
        for row in own_rows:
            reason = "no invoice number" if row.cells else "too few columns"
            yield Invoice("", 1, quarantined=[Quarantined(row, reason)])


def _invoice_number(row: Row) -> str:
    return folded_code(row.cells[0]) if row.cells else ""


def _judged(number: str, rows: list[Row], profile: Profile) -> Invoice:
    invoice = Invoice(number, len(rows))
    meaning = profile.invoice_meaning(number)
    typed = list(_typed_rows(invoice, rows, profile))
    if meaning == Meaning.UNKNOWN or len(number) > LONGEST_CODE:
        invoice.quarantined += [Quarantined(t.row, "unknown kind of invoice") for t in typed]
        return invoice
    trade = [t for t in typed if not _counted_as_no_trade(invoice, meaning, t, profile)]
    if not trade:
        return invoice
    first = trade[0]
    invoice.kind = _kind(meaning, trade)
    invoice.customer = first.customer
    invoice.occurred_at = first.moment
    invoice.store_code = profile.store_of(first.country, first.customer, number)
    for t in trade:
        try:
            _must_fit(first, t)
            _place(invoice, t, profile)
        except Unplaceable as why:
            invoice.quarantined.append(Quarantined(t.row, str(why)))
    return invoice


def _typed_rows(invoice: Invoice, rows: Iterable[Row], profile: Profile) -> Iterator[_Typed]:
    for row in rows:
        try:
            yield _typed_row(row, profile)
        except Unplaceable as why:
            invoice.quarantined.append(Quarantined(row, str(why)))


def _typed_row(row: Row, profile: Profile) -> _Typed:
    _, code, description, qty, at, price, customer, country = row.cells
    code = folded_code(code)
    if not code:
        raise Unplaceable("no stock code")
    if len(code) > LONGEST_CODE:
        raise Unplaceable("stock code too long")
    return _Typed(
        row,
        code,
        description.strip(),
        quantity(qty),
        _price(price),
        moment(at, profile.timezone, profile.date_formats),
        folded_code(customer),
        country,
    )


def _counted_as_no_trade(invoice: Invoice, meaning: Meaning, t: _Typed, profile: Profile) -> bool:
    reason = profile.not_trade.get(t.code, "")
    if not reason and meaning == Meaning.BOOKKEEPING:
        reason = "bookkeeping"
    if reason:
        invoice.without_stock[reason] += 1
    return bool(reason)


def _place(invoice: Invoice, t: _Typed, profile: Profile) -> None:
    charge = profile.charge_of(t.code)
    if charge and not t.price:
        invoice.without_stock[NO_AMOUNT] += 1
        return
    qty = _document_quantity(invoice.kind, t)
    amount = round_money(abs(t.qty) * t.price)
    invoice.lines.append(Line(t.row, t.code, t.description, qty, t.price, amount, charge))


def _kind(meaning: Meaning, rows: list[_Typed]) -> Kind:
    """Goods that leave for a price, or to somebody, are sold; what nobody pays for is corrected."""
    if meaning == Meaning.CREDIT_NOTE:
        return Kind.RETURN
    if any(t.qty > 0 and (t.price or t.customer) for t in rows):
        return Kind.SALE
    return Kind.ADJUSTMENT


def _must_fit(first: _Typed, t: _Typed) -> None:
    if (t.customer, t.country) != (first.customer, first.country):
        raise Unplaceable("another customer or country than the rest of its invoice")
    if abs(t.moment - first.moment) > ONE_DOCUMENT:
        raise Unplaceable("more than a day away from the rest of its invoice")


def _document_quantity(kind: Kind, t: _Typed) -> Decimal:
    if t.price < 0:
        raise Unplaceable("negative price")
    if kind == Kind.RETURN:
        if t.qty > 0:
            raise Unplaceable("positive quantity in a credit note")
        return -t.qty
    if kind == Kind.SALE and t.qty < 0:
        raise Unplaceable("negative quantity in a sale")
    if kind == Kind.ADJUSTMENT and t.price:
        raise Unplaceable("negative quantity with a price, and no credit note")
    return t.qty


@lru_cache(maxsize=20_000)
def _price(text: str) -> Decimal:
    """Money per unit, rounded to six decimals."""
    price = decimal_of(text, "price")
    if abs(price) > MOST_MONEY:
        raise Unplaceable("price beyond 999,999")
    return round_value(price) if price else ZERO
