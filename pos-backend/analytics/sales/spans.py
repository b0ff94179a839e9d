"""Whole months and weeks in a period, and the days about them."""

import datetime as dt
from collections.abc import Iterator

from analytics.periods import Period

DAY = dt.timedelta(days=1)


def whole_months(period: Period) -> Period | None:
    """From the first month that begins in the period to the last that ends in it."""
    since = period.since
    if since.day > 1:
        since = (since.replace(day=1) + dt.timedelta(days=31)).replace(day=1)
    until = (period.until + DAY).replace(day=1) - DAY
    return Period(since, until) if since <= until else None


def whole_weeks(period: Period) -> Period | None:
    """From the first Monday in the period to the last Sunday."""
    since = period.since + (-period.since.weekday() % 7) * DAY
    until = period.until - (period.until + DAY).weekday() * DAY
    return Period(since, until) if since <= until else None


def outside(period: Period, inner: Period | None) -> Iterator[tuple[str, Period]]:
    """The days before and after; all of them where there is no `inner`."""
    if inner is None:
        yield "all", period
        return
    if period.since < inner.since:
        yield "head", Period(period.since, inner.since - DAY)
    if inner.until < period.until:
        yield "tail", Period(inner.until + DAY, period.until)
