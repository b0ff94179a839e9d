"""What a period is read as: whole quarters, months and weeks, and the days about them."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

from analytics.periods import Period

DAY = dt.timedelta(days=1)


Unit = Literal["quarter", "month", "week", "day"]


class Span(NamedTuple):
    """Days that are read by one `unit` at a time; no two of a period have the same `name`."""

    name: str
    unit: Unit
    period: Period


def spans_of(period: Period, *, weekly: bool) -> Iterator[Span]:
    """Each day of the period in one of them, by the greatest unit that fits: whole quarters together,
    whole months beside those, whole weeks beside those if `weekly`, and the days that are left."""
    return _spans(period, ("quarter", "month", *(("week",) if weekly else ())), "")


def _spans(period: Period, units: Sequence[Unit], name: str) -> Iterator[Span]:
    if not units:
        yield Span(f"{name}days", "day", period)
        return
    unit, *smaller = units
    whole = _WHOLE[unit](period)
    if whole is not None:
        yield Span(f"{name}{unit}s", unit, whole)
    for side, about in _outside(period, whole):
        yield from _spans(about, smaller, f"{name}{side}_")


def _whole_quarters(period: Period) -> Period | None:
    """From the first quarter that begins in the period to the last that ends in it."""
    since = _quarter(period.since)
    if since < period.since:
        since = _quarter(since + 100 * DAY)  # of which none has so many
    until = _quarter(period.until + DAY) - DAY
    return Period(since, until) if since <= until else None


def _quarter(day: dt.date) -> dt.date:
    """Its first day."""
    return day.replace(month=day.month - (day.month - 1) % 3, day=1)


def _whole_months(period: Period) -> Period | None:
    """From the first month that begins in the period to the last that ends in it."""
    since = period.since
    if since.day > 1:
        since = (since.replace(day=1) + dt.timedelta(days=31)).replace(day=1)
    until = (period.until + DAY).replace(day=1) - DAY
    return Period(since, until) if since <= until else None


def _whole_weeks(period: Period) -> Period | None:
    """From the first Monday in the period to the last Sunday."""
    since = period.since + (-period.since.weekday() % 7) * DAY
    until = period.until - (period.until + DAY).weekday() * DAY
    return Period(since, until) if since <= until else None


_WHOLE: dict[Unit, Callable[[Period], Period | None]] = {
    "quarter": _whole_quarters,
    "month": _whole_months,
    "week": _whole_weeks,
}


def _outside(period: Period, inner: Period | None) -> Iterator[tuple[str, Period]]:
    """The days before and after; all of them where there is no `inner`."""
    if inner is None:
        yield "all", period
        return
    if period.since < inner.since:
        yield "head", Period(period.since, inner.since - DAY)
    if inner.until < period.until:
        yield "tail", Period(inner.until + DAY, period.until)
