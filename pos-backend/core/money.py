"""Decimals as the database keeps them: money and values to six places inside, two outside."""

from decimal import ROUND_HALF_UP, Decimal
from typing import TypedDict

ZERO = Decimal(0)
QTY_STEP = Decimal("0.001")
VALUE_STEP = Decimal("0.000001")
MONEY_STEP = Decimal("0.01")


class Digits(TypedDict):
    """Arguments of a decimal field, of a model's or a serializer's."""

    max_digits: int
    decimal_places: int


QTY: Digits = {"max_digits": 14, "decimal_places": 3}
VALUE: Digits = {"max_digits": 20, "decimal_places": 6}
MONEY: Digits = {"max_digits": 14, "decimal_places": 2}
TAX_RATE: Digits = {"max_digits": 6, "decimal_places": 3}  # per cent
PERCENT: Digits = {"max_digits": 5, "decimal_places": 2}


def round_value(amount: Decimal) -> Decimal:
    return amount.quantize(VALUE_STEP, ROUND_HALF_UP)


def round_money(amount: Decimal) -> Decimal:
    return amount.quantize(MONEY_STEP, ROUND_HALF_UP)
