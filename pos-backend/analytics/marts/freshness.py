"""How fresh the marts are, which every answer made of them says."""

import datetime as dt
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from django.db import models
from django.db.models.expressions import RawSQL
from django.utils import timezone
from rest_framework import serializers

from analytics.marts.models import builds_that_brought
from analytics.marts.project import DEFINITION, MODELS
from tenants.context import current_tenant_id

# They are built every night.
STALE_AFTER = dt.timedelta(hours=26)
LONGEST_TRANSACTION = dt.timedelta(hours=1)

MARTS_ARE_THERE = RawSQL(
    "(SELECT bool_and(to_regclass('marts.' || m.name) IS NOT NULL)"
    " FROM unnest(%s::text[]) AS m (name))",
    [MODELS],
    output_field=models.BooleanField(),
)


class MartStatus(models.TextChoices):
    NOT_BUILT = "NOT_BUILT", "Not built yet"
    FRESH = "FRESH", "Fresh"
    STALE = "STALE", "Older than a day"


@dataclass(frozen=True, slots=True)
class Freshness:
    """`built_at` is when the build began whose marts are read: what was recorded later is not in them."""

    built_at: dt.datetime | None

    @property
    def is_built(self) -> bool:
        return self.built_at is not None

    @property
    def status(self) -> MartStatus:
        if self.built_at is None:
            return MartStatus.NOT_BUILT
        stale = timezone.now() - self.built_at > STALE_AFTER
        return MartStatus.STALE if stale else MartStatus.FRESH

    def last_day_in(self, zone: str) -> dt.date | None:
        """The store day that was under way at the build: earlier ones are whole in the marts."""
        return self.built_at.astimezone(ZoneInfo(zone)).date() if self.built_at else None

    @property
    def whole_until(self) -> dt.datetime | None:
        """What was recorded before is in the marts, though it was still under way when they were built:
        what is recorded has the time at which its transaction began."""
        return self.built_at and self.built_at - LONGEST_TRANSACTION

    @property
    def as_json(self) -> dict[str, Any]:
        at = self.built_at
        return {"status": self.status, "built_at": at and at.isoformat().replace("+00:00", "Z")}


def current_freshness() -> Freshness:
    """Of the last build that succeeded for the retailer in scope; one statement.

    Marts that were made by other definitions than ours may lack what we read, and a restore may have
    left them out: until the next build, which makes them anew, there are none.
    """
    build = (
        builds_that_brought(current_tenant_id())
        .order_by("-started_at")
        .values("started_at", "definition", are_there=MARTS_ARE_THERE)
        .first()
    )
    readable = build is not None and build["definition"] == DEFINITION and build["are_there"]
    return Freshness(build["started_at"] if build and readable else None)


class FreshnessOutput(serializers.Serializer[Any]):
    """What is recorded after `built_at` is not in the marts yet; null before the first build."""

    status = serializers.ChoiceField(choices=MartStatus.choices)
    built_at = serializers.DateTimeField(allow_null=True)
