"""What was counted of a line, zone by zone, by when it was seen: devices send late what they saw."""

import datetime as dt
from decimal import Decimal

from django.db import connection
from django.db.models import Max, Min, Sum

from catalog.models import Variant
from core.money import ZERO
from core.problems import Problem
from inventory.counts.models import (
    CountLine,
    CountObservation,
    CountSession,
    CountTally,
    CountUnknown,
    ObservationKind,
)
from inventory.models import InventoryItem
from tenants.context import current_tenant_id


class TakesBackTooMuch(Problem):
    default_code = "more_than_counted"


def locked_line(session: CountSession, variant: Variant, at: dt.datetime) -> CountLine:
    lines = CountLine.objects.filter(session=session, variant=variant)
    line = lines.select_for_update().first()
    if line is None:
        there = InventoryItem.objects.filter(store_id=session.store_id, variant=variant).first()
        on_hand = there.on_hand if there else ZERO
        with connection.cursor() as cursor:
            cursor.execute(
                _MAKE_LINE, [current_tenant_id(), session.pk, variant.pk, on_hand, at, at]
            )
        line = lines.select_for_update().get()
    line.variant = variant
    return line


_MAKE_LINE = """
INSERT INTO inventory_countline
    (tenant_id, session_id, variant_id, expected_qty, counted_qty, first_at, last_at, outcome)
VALUES (%s, %s, %s, %s, 0, %s, %s, '')
ON CONFLICT (tenant_id, session_id, variant_id) DO NOTHING
"""


def count_afresh(line: CountLine, zone_name: str, qty: Decimal, at: dt.datetime) -> None:
    tally = CountTally.objects.filter(line=line, zone_name=zone_name).first()
    if tally is None:
        tally = CountTally(line=line, zone_name=zone_name, last_at=at)
    elif tally.set_at is not None and at < tally.set_at:
        return  # counted afresh since
    last_at = at
    if tally.last_at > at:
        added, last_at = _seen_since(line, zone_name, at)
        qty += added
        if qty < 0:
            raise TakesBackTooMuch("There is not so much counted to take back.")
    tally.qty, tally.first_at, tally.last_at, tally.set_at = qty, at, last_at, at
    tally.save()


def _seen_since(line: CountLine, zone_name: str, at: dt.datetime) -> tuple[Decimal, dt.datetime]:
    """What was scanned in the zone after that moment, and when last."""
    scans = CountObservation.objects.filter(
        session=line.session_id,
        variant=line.variant_id,
        zone_name=zone_name,
        kind=ObservationKind.SCAN,
        counted_at__gt=at,
    ).aggregate(qty=Sum("qty"), last=Max("counted_at"))
    linked = CountUnknown.objects.filter(
        session=line.session_id, variant=line.variant_id, zone_name=zone_name, first_at__gt=at
    ).aggregate(qty=Sum("qty"), last=Max("last_at"))
    moments = [moment for moment in (at, scans["last"], linked["last"]) if moment]
    return (scans["qty"] or ZERO) + (linked["qty"] or ZERO), max(moments)


def add_scan(
    line: CountLine, zone_name: str, qty: Decimal, first_at: dt.datetime, last_at: dt.datetime
) -> None:
    tally = CountTally.objects.filter(line=line, zone_name=zone_name).first()
    if tally is None:
        tally = CountTally(
            line=line, zone_name=zone_name, qty=ZERO, first_at=first_at, last_at=last_at
        )
    elif tally.set_at is not None and last_at <= tally.set_at:
        return  # a scan from before the recount, that came in late: the recount has seen it
    tally.qty += qty
    if tally.qty < 0:
        raise TakesBackTooMuch("There is not so much counted to take back.")
    tally.first_at = min(tally.first_at, first_at)
    tally.last_at = max(tally.last_at, last_at)
    tally.save()


def sum_up(line: CountLine) -> None:
    sums = line.tallies.aggregate(qty=Sum("qty"), first=Min("first_at"), last=Max("last_at"))
    line.counted_qty = sums["qty"] or ZERO
    line.first_at, line.last_at = sums["first"] or line.first_at, sums["last"] or line.last_at
    line.save(update_fields=["counted_qty", "first_at", "last_at"])
