"""When the marts are built: once a night for all retailers, and at once where ours are not there."""

import datetime as dt
import logging

from analytics.marts.building import BuildUnderWay, build_marts
from analytics.marts.freshness import MARTS_ARE_THERE
from analytics.marts.models import BuildStatus, MartBuild
from analytics.marts.project import DEFINITION
from core.alone import alone
from tenants.models import Tenant
from tenants.runs import MOST_ATTEMPTS, last_due

logger = logging.getLogger(__name__)

AT = dt.time(2, 40)  # UTC


def build_marts_if_due(*, now: dt.datetime) -> MartBuild | None:
    """A build, unless one succeeded for all since the time it was due, or is under way.

    A time that was missed is still due, and so are marts that an older version made, or that a restore
    left out. A build that failed or was killed is tried again, a few times.
    """
    since = last_due(AT, zone="UTC", now=now)
    if not _is_due(since):
        return None  # without a lock, which is most of the time
    with alone("the build of the marts that is due") as free:
        if not (free and _is_due(since)):
            return None
        try:
            build = build_marts()
        except BuildUnderWay:  # somebody's, by hand
            return None
    if build.status != BuildStatus.SUCCEEDED:
        logger.error("the marts were not built: %s", build.problem)
    elif build.left_out:
        logger.error(
            "the marts were built, but not those of retailers %s", ", ".join(build.left_out)
        )
    else:
        logger.info("marts built: %s steps", len(build.steps))
    return build


def _is_due(since: dt.datetime) -> bool:
    begun = list(
        MartBuild.objects.filter(started_at__gte=since, definition=DEFINITION)
        .order_by("-started_at")
        .values_list("status", "left_out", MARTS_ARE_THERE)[:MOST_ATTEMPTS]
    )
    still_to_do = (BuildStatus.SUCCEEDED, {}, True) not in begun and len(begun) < MOST_ATTEMPTS
    return still_to_do and Tenant.objects.exists()
