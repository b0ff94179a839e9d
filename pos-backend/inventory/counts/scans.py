"""What people see while they count: each observation is taken down once, whoever sends it twice."""

import datetime as dt
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from django.db import connection
from django.utils import timezone

from catalog.models import Barcode, Variant
from core.money import ZERO
from core.problems import Invalid, NotFound, Problem
from inventory.counts.models import (
    CountLine,
    CountObservation,
    CountSession,
    CountUnknown,
    ObservationKind,
    UnknownStatus,
)
from inventory.counts.sessions import refuse_out_of_scope, scanned_session
from inventory.counts.tallies import TakesBackTooMuch, add_scan, count_afresh, locked_line, sum_up
from tenants.audit import record_event
from tenants.context import current_tenant_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """`qty` units in a zone, by default the session's own, at a moment. A scan adds them (less than 0
    takes back); a set replaces."""

    kind: ObservationKind
    qty: Decimal
    zone_name: str = ""
    counted_at: dt.datetime | None = None
    observation_id: UUID | None = None
    code: str = ""
    variant_id: int | None = None
    device: str = ""


@dataclass(frozen=True, slots=True)
class Noted:
    """What an observation was written to; `repeated` where it had been taken down before."""

    line: CountLine | None
    unknown: CountUnknown | None
    repeated: bool


def observe(*, session_id: int, seen: Seen, actor_id: int) -> Noted:
    """Take down what was seen, under the line's lock. The same `observation_id` again counts once.

    Raises NotFound, CountState, Invalid for a moment that has not come or is before the session, and
    Problem for an item out of scope, for less than nothing or for another count's observation.
    """
    # First: it is answered again whatever has become of the session, the code or the item since.
    if before := _taken_down(session_id, seen):
        return before
    session = scanned_session(session_id, actor_id=actor_id)
    seen = replace(seen, zone_name=seen.zone_name or session.zone_name)
    variant = _variant_of(session, seen)
    if variant is not None:
        refuse_out_of_scope(session, variant)
    at = moment_of(session, seen.counted_at)
    if not _write(session, seen, variant, at, actor_id):
        if before := _taken_down(session_id, seen):
            return before
        raise Problem("This was seen in another count.", code="observation_of_another_count")
    if variant is None:
        return Noted(None, _park(session, seen, at), repeated=False)
    line = locked_line(session, variant, at)
    _tally(line, seen, at)
    return Noted(line, None, repeated=False)


def _taken_down(session_id: int, seen: Seen) -> Noted | None:
    """What this observation was written to, where it stands already."""
    if seen.observation_id is None:
        return None
    known = CountObservation.objects.filter(
        session=session_id, observation_id=seen.observation_id
    ).first()
    if known is None:
        return None
    if known.variant_id is None:
        # It was parked then, and may be resolved by now.
        parked = CountUnknown.objects.filter(
            session=session_id, code=known.code.strip(), zone_name=known.zone_name
        )
        return Noted(None, parked.latest("id"), repeated=True)
    lines = CountLine.objects.select_related("variant__product")
    return Noted(lines.get(session=session_id, variant=known.variant_id), None, repeated=True)


def resolve_unknown(
    *, session_id: int, unknown_id: int, variant_id: int | None, actor_id: int
) -> CountUnknown:
    """Say what a parked code is, and add its units to that line; None drops it.

    Raises NotFound, CountState, and Problem where it is resolved already.
    """
    session = scanned_session(session_id, actor_id=actor_id)
    unknown = (
        CountUnknown.objects.select_for_update().filter(session=session, pk=unknown_id).first()
    )
    if unknown is None:
        raise NotFound
    if unknown.status != UnknownStatus.OPEN:
        raise Problem(f"{unknown.code} is resolved already.", code="unknown_resolved")
    unknown.resolved_by_id = actor_id
    if variant_id is None:
        unknown.status = UnknownStatus.DROPPED
    else:
        variant = _by_id(variant_id)
        refuse_out_of_scope(session, variant)
        unknown.status, unknown.variant = UnknownStatus.LINKED, variant
        line = locked_line(session, variant, unknown.first_at)
        add_scan(line, unknown.zone_name, unknown.qty, unknown.first_at, unknown.last_at)
        sum_up(line)
    unknown.save()
    record_event(
        action="resolved",
        subject=session,
        actor_id=actor_id,
        store_id=session.store_id,
        after={"code": unknown.code, "status": unknown.status, "variant_id": variant_id},
    )
    return unknown


def _variant_of(session: CountSession, seen: Seen) -> Variant | None:
    if seen.variant_id is not None:
        return _by_id(seen.variant_id)
    code = seen.code.strip()
    known = Variant.objects.select_related("product")
    by_barcode = Barcode.objects.filter(code=code).values("variant_id")
    # What is on sale first; but goods that are not are on the shelf all the same.
    for variants in (known.filter(id__in=by_barcode), known.filter(sku__iexact=code)):
        found = variants.order_by("-is_active", "id").first()
        if found is not None:
            return found
    said = CountUnknown.objects.filter(session=session, code=code, status=UnknownStatus.LINKED)
    return known.filter(id__in=said.values("variant_id")).first()


def _by_id(variant_id: int) -> Variant:
    variant = Variant.objects.select_related("product").filter(pk=variant_id).first()
    if variant is None:
        raise NotFound
    return variant


def moment_of(session: CountSession, counted_at: dt.datetime | None) -> dt.datetime:
    """When it was counted, by default now. Raises Invalid for a moment that cannot be."""
    now = timezone.now()
    at = counted_at or now
    if at > now:
        raise Invalid("counted_at", "This moment has not come yet.")
    if at < session.created_at:
        raise Invalid("counted_at", "The count had not begun then.")
    return at


def _write(
    session: CountSession,
    seen: Seen,
    variant: Variant | None,
    at: dt.datetime,
    actor_id: int,
) -> bool:
    """False where this observation stands already; waits for whoever is writing it."""
    row: dict[str, Any] = {
        "tenant": current_tenant_id(),
        "session": session.pk,
        "id": seen.observation_id or uuid4(),
        "kind": seen.kind,
        "variant": variant.pk if variant else None,
        "code": seen.code[:60],
        "zone": seen.zone_name,
        "qty": seen.qty,
        "at": at,
        "now": timezone.now(),
        "actor": actor_id,
        "device": seen.device,
    }
    with connection.cursor() as cursor:
        cursor.execute(_TAKE_DOWN, row)
        return cursor.fetchone() is not None


_TAKE_DOWN = """
INSERT INTO inventory_countobservation (tenant_id, session_id, observation_id, kind, variant_id, code,
    zone_name, qty, counted_at, recorded_at, actor_id, device)
VALUES (%(tenant)s, %(session)s, %(id)s, %(kind)s, %(variant)s, %(code)s, %(zone)s, %(qty)s, %(at)s,
    %(now)s, %(actor)s, %(device)s)
ON CONFLICT (tenant_id, observation_id) DO NOTHING RETURNING id
"""


def _tally(line: CountLine, seen: Seen, at: dt.datetime) -> None:
    if seen.kind == ObservationKind.SET:
        count_afresh(line, seen.zone_name, seen.qty, at)
    else:
        add_scan(line, seen.zone_name, seen.qty, at, at)
    sum_up(line)


def _park(session: CountSession, seen: Seen, at: dt.datetime) -> CountUnknown:
    """The code's own row, waited for by whoever scans it at the same time."""
    parked = CountUnknown.objects.filter(
        session=session, code=seen.code.strip(), zone_name=seen.zone_name
    )
    unknown = None
    while unknown is None:  # resolved by somebody in the meantime: it is parked anew
        CountUnknown.objects.bulk_create(
            [
                CountUnknown(
                    session=session,
                    code=seen.code.strip(),
                    zone_name=seen.zone_name,
                    qty=ZERO,
                    first_at=at,
                    last_at=at,
                )
            ],
            ignore_conflicts=True,
        )
        unknown = parked.select_for_update().filter(status=UnknownStatus.OPEN).first()
    unknown.qty += seen.qty
    if unknown.qty < 0:
        raise TakesBackTooMuch("There is not so much counted to take back.")
    unknown.first_at = min(unknown.first_at, at)
    unknown.last_at = max(unknown.last_at, at)
    unknown.save()
    return unknown
