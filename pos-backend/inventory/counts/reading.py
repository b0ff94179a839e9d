"""Counts as their pages show them."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count, Max, QuerySet, Sum

from accounts.models import User
from core.money import ZERO
from core.problems import NotFound
from inventory.counts.models import (
    CountObservation,
    CountScope,
    CountSession,
    CountTally,
    UnknownStatus,
)
from inventory.counts.variance import uncounted_items
from inventory.timeline import timeline_of


@dataclass(frozen=True, slots=True)
class CountedZone:
    zone_name: str
    lines: int
    units: Decimal
    last_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Counting:
    person: User | None
    observations: int
    last_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a count has come. Units of the variants that were seen, whatever their unit is."""

    seen_count: int
    uncounted_count: int
    units_counted: Decimal
    unknown_open: int
    zones: list[CountedZone]
    people: list[Counting]
    is_zone: bool

    @property
    def items_in_scope(self) -> int | None:
        """A zone expects none by itself: None."""
        return None if self.is_zone else self.seen_count + self.uncounted_count


def count_rows() -> QuerySet[CountSession]:
    """With `line_count`."""
    return CountSession.objects.select_related(
        "store", "category", "created_by", "finished_by"
    ).annotate(line_count=Count("lines"))


def count_page(session_id: int) -> CountSession:
    """The session with its `unknowns`, `progress` and `events`. Raises NotFound."""
    session = count_rows().prefetch_related("unknowns").filter(pk=session_id).first()
    if session is None:
        raise NotFound
    session.progress = _progress_of(session)  # type: ignore[attr-defined]  # for its page alone
    session.events = timeline_of(session)  # type: ignore[attr-defined]
    return session


def _progress_of(session: CountSession) -> Progress:
    seen = session.lines.aggregate(lines=Count("id"), units=Sum("counted_qty"))
    unknowns = session.unknowns.all()
    return Progress(
        seen_count=seen["lines"],
        uncounted_count=uncounted_items(session).count(),
        units_counted=seen["units"] or ZERO,
        unknown_open=sum(unknown.status == UnknownStatus.OPEN for unknown in unknowns),
        zones=_zones_of(session),
        people=_people_of(session),
        is_zone=session.scope == CountScope.ZONE,
    )


def _zones_of(session: CountSession) -> list[CountedZone]:
    tallies = CountTally.objects.filter(line__session=session).values("zone_name")
    sums = tallies.annotate(lines=Count("id"), units=Sum("qty"), last_at=Max("last_at"))
    return [CountedZone(**row) for row in sums.order_by("zone_name")]


def _people_of(session: CountSession) -> list[Counting]:
    """Who saw most comes first."""
    seen = CountObservation.objects.filter(session=session).values("actor_id")
    sums = list(seen.annotate(n=Count("id"), last_at=Max("recorded_at")).order_by("-n", "actor_id"))
    users = User.objects.in_bulk([row["actor_id"] for row in sums if row["actor_id"]])
    return [Counting(users.get(row["actor_id"]), row["n"], row["last_at"]) for row in sums]
