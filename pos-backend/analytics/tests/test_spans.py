"""What a period is read as: its days, once each, by the greatest units that fit."""

import datetime as dt
from collections.abc import Iterator

from hypothesis import example, given
from hypothesis import strategies as st

from analytics.periods import FIRST_DAY, MOST_DAYS, Period
from analytics.sales.spans import DAY, spans_of

LAST_DAY = dt.date(2100, 12, 31)

periods = st.builds(
    lambda since, days: Period(since, since + (days - 1) * DAY),
    st.dates(FIRST_DAY, LAST_DAY),
    st.one_of(st.integers(1, 75), st.integers(1, MOST_DAYS)),
)


def days_of(period: Period) -> Iterator[dt.date]:
    return (period.since + n * DAY for n in range(period.days))


def is_whole_month(days: Period) -> bool:
    return days.since.day == 1 and (days.until + DAY).day == 1


def is_whole_quarter(days: Period) -> bool:
    return is_whole_month(days) and {days.since.month % 3, (days.until + DAY).month % 3} == {1}


def is_whole_week(days: Period) -> bool:
    return days.since.weekday() == 0 and days.until.weekday() == 6


def months_in(period: Period) -> set[dt.date]:
    """The first days of the months of which the period has every day."""
    days = set(days_of(period))
    firsts = {day for day in days if day.day == 1}
    return {day for day in firsts if (day.replace(day=28) + 4 * DAY).replace(day=1) - DAY in days}


def quarters_in(period: Period) -> set[dt.date]:
    """The first days of the quarters of which the period has every month."""
    months = months_in(period)
    firsts = {month for month in months if month.month % 3 == 1}
    return {day for day in firsts if {day.replace(month=day.month + n) for n in (1, 2)} <= months}


def weeks_in(period: Period) -> set[dt.date]:
    """The Mondays of the weeks of which the period has every day."""
    days = set(days_of(period))
    return {day for day in days if day.weekday() == 0 and day + 6 * DAY in days}


@given(period=periods, weekly=st.booleans())
@example(period=Period(dt.date(2024, 2, 1), dt.date(2024, 2, 29)), weekly=True)  # a leap month
@example(period=Period(dt.date(2024, 2, 1), dt.date(2024, 2, 28)), weekly=True)  # all but its end
@example(period=Period(dt.date(2025, 12, 31), dt.date(2026, 1, 1)), weekly=True)
@example(
    period=Period(dt.date(2026, 6, 29), dt.date(2026, 8, 2)), weekly=True
)  # weeks about a month
def test_each_day_of_a_period_is_read_once_and_by_the_greatest_unit_that_fits(
    period: Period, weekly: bool
) -> None:
    spans = list(spans_of(period, weekly=weekly))
    assert sorted(day for span in spans for day in days_of(span.period)) == list(days_of(period))
    assert len({span.name for span in spans}) == len(spans)
    units = ("quarter", "month", "week", "day")
    of = {unit: [s.period for s in spans if s.unit == unit] for unit in units}
    assert all(map(is_whole_quarter, of["quarter"]))
    assert all(map(is_whole_month, of["month"]))
    assert all(map(is_whole_week, of["week"]))
    assert not any(quarters_in(span) for span in of["month"])
    by_month = of["quarter"] + of["month"]
    assert months_in(period) == {month for span in by_month for month in months_in(span)}
    if weekly:
        assert not any(weeks_in(span) for span in of["day"])
    else:
        assert of["week"] == []
