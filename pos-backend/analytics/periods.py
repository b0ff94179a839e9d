"""Which store days figures are asked for: both ends inclusive."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self

import django_filters
from django.db.models import QuerySet

from core.problems import Invalid

USUAL_DAYS = 28
MOST_DAYS = 1_100
FIRST_DAY = dt.date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Period:
    since: dt.date
    until: dt.date

    @property
    def days(self) -> int:
        return (self.until - self.since).days + 1

    def each(self) -> Iterator[dt.date]:
        return (self.since + dt.timedelta(days=n) for n in range(self.days))

    @property
    def before(self) -> Self:
        """As many days, right before."""
        length = dt.timedelta(days=self.days)
        return type(self)(self.since - length, self.until - length)


def asked_period(given: Mapping[str, Any], *, today: dt.date, usual: int = USUAL_DAYS) -> Period:
    """Of `date_from` and `date_to`; without them the `usual` days up to `today`. Raises Invalid."""
    until: dt.date = given.get("date_to") or today
    _refuse_early("date_to", until)
    since: dt.date = given.get("date_from") or until - dt.timedelta(days=usual - 1)
    _refuse_early("date_from", since)
    if since > until:
        raise Invalid("date_from", f"The period ends on {until} already.")
    period = Period(since, until)
    if period.days > MOST_DAYS:
        raise Invalid("date_from", f"Ask for {MOST_DAYS:,} days at most.")
    return period


def _refuse_early(name: str, day: dt.date) -> None:
    if day < FIRST_DAY:
        raise Invalid(name, f"Ask for days from {FIRST_DAY} on.")


def day_filter() -> django_filters.DateFilter:
    return django_filters.DateFilter(method="as_asked", input_formats=["%Y-%m-%d"])


class PeriodFilters(django_filters.FilterSet):
    """Days of the store; the view reads them by SQL of its own."""

    date_from = day_filter()
    date_to = day_filter()

    def as_asked(self, rows: QuerySet[Any], _name: str, _value: Any) -> QuerySet[Any]:
        return rows
