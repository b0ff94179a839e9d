"""What a basket comes to: the one place where prices, discounts and tax become money.

**The rounding rule.** Every line is rounded to the penny, half away from zero, once for its gross
(`qty × unit_price`) and once for its tax; nothing is rounded after that. Totals are sums of rounded
lines, so the lines always add up to the total, and a receipt can be checked by adding what it prints.

- Prices with tax (`tax_inclusive`): `line_total = gross − discount`, and the tax is the part of it
  that the rate makes: `line_total × rate / (100 + rate)`.
- Prices without: `tax = (gross − discount) × rate / 100` comes on top, `line_total` includes it.

In both `subtotal` is before discount and without tax: `subtotal − discount_total + tax_total = total`.
All money is in the tenant's currency, rates in per cent. Pure: no database, no clock.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from core.money import ZERO, round_money
from core.problems import Invalid

# What a column of MONEY holds; a basket beyond it is a slip of the finger.
MOST_MONEY = Decimal("999999999999.99")


@dataclass(frozen=True, slots=True, kw_only=True)
class BasketLine:
    """`qty` units (> 0) at `unit_price` (>= 0) each; `discount` is off the whole line."""

    variant_id: int
    qty: Decimal
    unit_price: Decimal
    tax_rate: Decimal = ZERO
    discount: Decimal = ZERO


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedLine:
    variant_id: int
    qty: Decimal
    unit_price: Decimal
    discount: Decimal
    tax_rate: Decimal
    tax: Decimal
    line_total: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedReceipt:
    lines: Sequence[PricedLine]
    tax_inclusive: bool
    subtotal: Decimal
    discount_total: Decimal
    tax_total: Decimal
    total: Decimal


def compute_receipt(
    lines: Sequence[BasketLine], *, tax_inclusive: bool, at: str = "lines"
) -> PricedReceipt:
    """Price a basket. Raises Invalid for a sum that no till can hold: `at` says where."""
    priced = [_priced(f"{at}.{place}", line, tax_inclusive) for place, line in enumerate(lines)]
    total = sum((line.line_total for line in priced), ZERO)
    if total > MOST_MONEY:
        raise Invalid(at, "This is more money than one receipt can hold.")
    tax = sum((line.tax for line in priced), ZERO)
    discount = sum((line.discount for line in priced), ZERO)
    return PricedReceipt(
        lines=priced,
        tax_inclusive=tax_inclusive,
        subtotal=total - tax + discount,
        discount_total=discount,
        tax_total=tax,
        total=total,
    )


def _priced(at: str, line: BasketLine, tax_inclusive: bool) -> PricedLine:
    exact = line.qty * line.unit_price
    if exact > MOST_MONEY:
        raise Invalid(f"{at}.qty", "This is more money than one receipt can hold.")
    paid = round_money(exact) - line.discount
    if tax_inclusive:
        tax = round_money(paid * line.tax_rate / (100 + line.tax_rate))
        line_total = paid
    else:
        tax = round_money(paid * line.tax_rate / 100)
        line_total = paid + tax
    return PricedLine(
        variant_id=line.variant_id,
        qty=line.qty,
        unit_price=line.unit_price,
        discount=line.discount,
        tax_rate=line.tax_rate,
        tax=tax,
        line_total=line_total,
    )
