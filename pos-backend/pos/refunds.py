"""What a customer gets back for part of a line: pure arithmetic on what was paid for it.

Of a line's money the part that its units make, rounded to the penny on the running sum, so that units
that come back one by one are never refunded more than was paid, and the last of them takes the rest:
the parts of a line that came back whole add up to it exactly.
"""

from dataclasses import dataclass
from decimal import Decimal

from core.money import ZERO, round_money


@dataclass(frozen=True, slots=True, kw_only=True)
class LineMoney:
    """Units and what they came to; of a line as it was sold, or of what of it has come back."""

    qty: Decimal = ZERO
    discount: Decimal = ZERO
    tax: Decimal = ZERO
    line_total: Decimal = ZERO

    def plus(self, other: "LineMoney") -> "LineMoney":
        return LineMoney(
            qty=self.qty + other.qty,
            discount=self.discount + other.discount,
            tax=self.tax + other.tax,
            line_total=self.line_total + other.line_total,
        )


def refund_of(qty: Decimal, *, sold: LineMoney, back: LineMoney) -> LineMoney:
    """The money for `qty` (> 0) further units, where `back` has come back before.

    Raises ValueError for more units than are left.
    """
    if back.qty + qty > sold.qty:
        raise ValueError(f"{qty} more than was sold: {sold.qty}, {back.qty} of them back.")

    def share(of: Decimal, given: Decimal) -> Decimal:
        left = of - given
        if back.qty + qty == sold.qty:
            return left
        due = round_money(of * (back.qty + qty) / sold.qty) - given
        # A rejected part can leave the running sum a penny ahead of its units.
        return min(max(due, ZERO), left)

    return LineMoney(
        qty=qty,
        discount=share(sold.discount, back.discount),
        tax=share(sold.tax, back.tax),
        line_total=share(sold.line_total, back.line_total),
    )
