"""The cells of an export as values, or why one is none."""

import datetime as dt
import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from django.utils import timezone

from tenants.imports.reading import Row

MOST_UNITS = 999_999
EARLIEST_YEAR = 1990

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_WHOLE_FLOAT = re.compile(r"\d+\.0", re.ASCII)


class Unplaceable(ValueError):
    """Why a row goes into quarantine."""


class Quarantined(NamedTuple):
    row: Row
    reason: str


@lru_cache(maxsize=100_000)
def folded_code(text: str) -> str:
    """Codes differ by case and edge spaces, and spreadsheets turn numbers into decimals."""
    text = text.strip().upper()
    return text[:-2] if _WHOLE_FLOAT.fullmatch(text) else text


def decimal_of(text: str, what: str) -> Decimal:
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        raise Unplaceable(f"{what} is no number")
    return Decimal(text)


@lru_cache(maxsize=20_000)
def quantity(text: str) -> Decimal:
    """Units, to three decimals, signed and not 0."""
    qty = decimal_of(text, "quantity")
    if not qty:
        raise Unplaceable("quantity of zero")
    if abs(qty) > MOST_UNITS:
        raise Unplaceable("quantity beyond 999,999")
    if qty != qty.quantize(Decimal("0.001")):
        raise Unplaceable("quantity with more than three decimals")
    return qty


@lru_cache(maxsize=4096)
def moment(text: str, clock: str, formats: tuple[str, ...]) -> dt.datetime:
    """ISO 8601 or one of `formats`, read on the clock of that timezone where it names none; as UTC."""
    at = _parsed(text.strip(), formats)
    if at is None:
        raise Unplaceable("date cannot be read")
    if at.tzinfo is None:
        at = at.replace(tzinfo=ZoneInfo(clock))
    if at.year < EARLIEST_YEAR:
        raise Unplaceable(f"date before {EARLIEST_YEAR}")
    if at > timezone.now():
        raise Unplaceable("date in the future")
    return at.astimezone(dt.UTC)


def _parsed(text: str, formats: Iterable[str]) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        pass
    for form in formats:
        try:
            return dt.datetime.strptime(text, form)  # noqa: DTZ007  # the caller knows the clock
        except ValueError:
            continue
    return None
