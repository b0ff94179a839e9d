"""What a period is read as: its days, once each, by the greatest units that fit."""

import datetime as dt

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


def days_of_month(first: dt.date) -> set[dt.date]:
    days = {first + n * DAY for n in range(31)}
    return {day for day in days if (day.year, day.month) == (first.year, first.month)}


def days_of_quarter(first: dt.date) -> set[dt.date]:
    months = (first.replace(month=first.month + n) for n in range(3))
    return {day for month in months for day in days_of_month(month)}


@given(period=periods)
@example(period=Period(dt.date(2024, 2, 1), dt.date(2024, 2, 29)))  # a leap month
@example(period=Period(dt.date(2024, 2, 1), dt.date(2024, 2, 28)))  # all but its end
@example(period=Period(dt.date(2025, 12, 31), dt.date(2026, 1, 1)))
@example(period=Period(dt.date(2026, 1, 31), dt.date(2026, 5, 1)))
@example(period=Period(dt.date(2026, 10, 1), dt.date(2026, 12, 31)))
def test_each_day_of_a_period_is_read_once_and_by_the_greatest_unit_that_fits(
    period: Period,
) -> None:
    quarters, months, days = spans_of(period)
    read = [day for first in quarters for day in days_of_quarter(first)]
    read += (day for first in months for day in days_of_month(first))
    read += (day for part in days for day in part.each())
    assert sorted(read) == list(period.each())

    wanted = set(period.each())
    firsts = [day for day in period.each() if day.day == 1]
    whole = [first for first in firsts if days_of_month(first) <= wanted]
    of_quarters = [f for f in whole if f.month % 3 == 1 and days_of_quarter(f) <= wanted]
    assert quarters == of_quarters
    assert months == [f for f in whole if not any(f in days_of_quarter(q) for q in quarters)]
    assert all(part.since.replace(day=1) == part.until.replace(day=1) for part in days)
