"""What a period is read as: whole quarters, whole months, and the days of a month about them."""

import datetime as dt
from typing import NamedTuple

from analytics.periods import Period

DAY = dt.timedelta(days=1)


class Spans(NamedTuple):
    """The first days of whole quarters and of whole months; and days, each time of one month."""

    quarters: list[dt.date]
    months: list[dt.date]
    days: list[Period]


def spans_of(period: Period) -> Spans:
    """Each day of the period in one of them, by the greatest that fits."""
    spans = Spans([], [], [])
    since = period.since
    while since <= period.until:
        if _begins_quarter(since) and _quarter_end(since) <= period.until:
            spans.quarters.append(since)
            until = _quarter_end(since)
        elif since.day == 1 and _month_end(since) <= period.until:
            spans.months.append(since)
            until = _month_end(since)
        else:
            until = min(_month_end(since), period.until)
            spans.days.append(Period(since, until))
        since = until + DAY
    return spans


def _begins_quarter(day: dt.date) -> bool:
    return day.day == 1 and day.month % 3 == 1


def _quarter_end(first: dt.date) -> dt.date:
    return _month_end(first + 70 * DAY)  # a day of its third month


def _month_end(day: dt.date) -> dt.date:
    return (day.replace(day=28) + 4 * DAY).replace(day=1) - DAY
