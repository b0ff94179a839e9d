"""The value that a cell means, whoever asks: within bounds, or refused in words."""

import re
from decimal import Decimal

from core.exports import restored
from core.files.numbers import parse_number
from core.files.workbooks import Exact
from core.money import Digits

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_ROUNDED = re.compile(r"\d(\.\d+)?[eE]\+?\d{2,}")


class CellRefused(Exception):
    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code, self.detail = code, detail


def clean(text: str) -> str:
    """Without edge spaces, and without what an export put before it for a spreadsheet's sake."""
    return text if isinstance(text, Exact) else restored(text.strip()).strip()


def within(text: str, longest: int, *, besides: str = "") -> str:
    """Text without control characters, but those of `besides`. Raises CellRefused."""
    for found in _CONTROL.finditer(text):
        if found[0] not in besides:
            raise CellRefused("character", f"It holds a control character, {found[0]!a}.")
    if len(text) > longest:
        raise CellRefused("too_long", f"It has {len(text):,} characters; at most {longest:,} fit.")
    return text


def name_cell(text: str, longest: int) -> str:
    """One line, whatever the cell. Raises CellRefused."""
    return within(" ".join(text.splitlines()) if "\n" in text or "\r" in text else text, longest)


def code_cell(text: str, longest: int) -> str:
    """What identifies something, such as a SKU or a barcode. Raises CellRefused."""
    if not text.isprintable():
        raise CellRefused("character", f"{text[:80]!a} holds a character that cannot be seen.")
    if _ROUNDED.fullmatch(text):
        raise CellRefused(
            "rounded", f"{text} was a code before a spreadsheet rounded it. Export it as text."
        )
    return within(text, longest)


def number_cell(text: str, decimal: str, digits: Digits) -> Decimal:
    """Signed, with at most so many digits before the point and behind it.

    `decimal` empty: a number that needs to know its mark is refused. Raises CellRefused.
    """
    places = digits["decimal_places"]
    exact = isinstance(text, Exact)
    if not decimal and not exact:
        point, comma = parse_number(text, decimal="."), parse_number(text, decimal=",")
        if point != comma and point is not None and comma is not None:
            raise CellRefused(
                "ambiguous",
                f"{text[:40]} is {point:f} or {comma:f}: say which character parts the decimals.",
            )
        number = comma if point is None else point
    else:
        number = parse_number(text, decimal="." if exact else decimal)
    if number is None:
        raise CellRefused("number", f"{text[:40]!r} is no number.")
    if abs(number) >= 10 ** (digits["max_digits"] - places):
        raise CellRefused("too_large", f"{text[:40]} is more than can be kept.")
    if exact:  # a spreadsheet's 0.1 + 0.2
        number = number.quantize(Decimal(1).scaleb(-places))
    if number != round(number, places):
        raise CellRefused("too_fine", f"{text[:40]} has more than {places} decimals.")
    return number


def amount_cell(text: str, decimal: str, digits: Digits) -> Decimal:
    """A number that is not below zero. Raises CellRefused."""
    number = number_cell(text, decimal, digits)
    if number < 0:
        raise CellRefused("negative", f"{text[:40]} is below zero.")
    return number
