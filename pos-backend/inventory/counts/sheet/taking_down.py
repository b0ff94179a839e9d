"""Many lines counted afresh at once, in a handful of statements; as `scans.observe` does with one."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import connection
from django.utils import timezone

from core.money import ZERO
from inventory.counts.models import CountObservation, CountSession
from inventory.counts.tallies import TakesBackTooMuch
from tenants.bulk import array_literal
from tenants.context import current_tenant_id

_OBSERVE = """
INSERT INTO inventory_countobservation (tenant_id, session_id, observation_id, kind, variant_id, code,
    zone_name, qty, counted_at, recorded_at, actor_id, device)
SELECT %(tenant)s, %(session)s, k.id, 'SET', k.variant, '', k.zone, k.qty, %(at)s, %(now)s, %(actor)s, ''
FROM unnest(%(ids)s::uuid[], %(variants)s::bigint[], %(zones)s::text[], %(qtys)s::numeric[])
    WITH ORDINALITY AS k (id, variant, zone, qty, n)
ORDER BY k.n
ON CONFLICT (tenant_id, observation_id) DO NOTHING RETURNING observation_id
"""
_MAKE_LINES = """
INSERT INTO inventory_countline
    (tenant_id, session_id, variant_id, expected_qty, counted_qty, first_at, last_at, outcome)
SELECT %(tenant)s, %(session)s, k.variant, coalesce(i.on_hand, 0), 0, %(at)s, %(at)s, ''
FROM (SELECT DISTINCT unnest(%(variants)s::bigint[]) AS variant) k
LEFT JOIN inventory_inventoryitem i ON i.tenant_id = %(tenant)s AND i.store_id = %(store)s
    AND i.variant_id = k.variant
ORDER BY k.variant
ON CONFLICT (tenant_id, session_id, variant_id) DO NOTHING
"""
_LOCK_LINES = """
SELECT l.id FROM inventory_countline l
WHERE l.tenant_id = %(tenant)s AND l.session_id = %(session)s
    AND l.variant_id = ANY(%(variants)s::bigint[])
ORDER BY l.variant_id FOR UPDATE
"""
# What was scanned after the sheet was counted stays on top of it; what is newer than it stays.
_SEEN_SINCE = """
SELECT s.variant_id, s.zone_name, sum(s.qty), max(s.at)
FROM (
    SELECT o.variant_id, o.zone_name, o.qty, o.counted_at AS at FROM inventory_countobservation o
    WHERE o.tenant_id = %(tenant)s AND o.session_id = %(session)s AND o.kind = 'SCAN'
        AND o.counted_at > %(at)s
    UNION ALL
    SELECT u.variant_id, u.zone_name, u.qty, u.last_at FROM inventory_countunknown u
    WHERE u.tenant_id = %(tenant)s AND u.session_id = %(session)s AND u.first_at > %(at)s
) s
WHERE s.variant_id = ANY(%(variants)s::bigint[]) GROUP BY s.variant_id, s.zone_name
"""
_TALLY = """
INSERT INTO inventory_counttally (tenant_id, line_id, zone_name, qty, first_at, last_at, set_at)
SELECT %(tenant)s, l.id, k.zone, k.qty, %(at)s, k.last_at, %(at)s
FROM unnest(%(variants)s::bigint[], %(zones)s::text[], %(qtys)s::numeric[], %(lasts)s::timestamptz[])
    AS k (variant, zone, qty, last_at)
JOIN inventory_countline l ON l.tenant_id = %(tenant)s AND l.session_id = %(session)s
    AND l.variant_id = k.variant
ON CONFLICT (tenant_id, line_id, zone_name) DO UPDATE SET qty = excluded.qty,
    first_at = excluded.first_at, last_at = excluded.last_at, set_at = excluded.set_at
WHERE inventory_counttally.set_at IS NULL OR inventory_counttally.set_at <= excluded.set_at
"""
_SUM_UP = """
UPDATE inventory_countline l
SET counted_qty = sums.qty, first_at = sums.first_at, last_at = sums.last_at
FROM (
    SELECT t.line_id, sum(t.qty) AS qty, min(t.first_at) AS first_at, max(t.last_at) AS last_at
    FROM inventory_counttally t
    JOIN inventory_countline k ON k.tenant_id = %(tenant)s AND k.id = t.line_id
        AND k.session_id = %(session)s AND k.variant_id = ANY(%(variants)s::bigint[])
    WHERE t.tenant_id = %(tenant)s GROUP BY t.line_id
) sums
WHERE l.tenant_id = %(tenant)s AND l.id = sums.line_id
"""


@dataclass(frozen=True, slots=True)
class CountedRow:
    """`qty` units of a variant in a zone, known by an id that is the same if it is sent again."""

    observation_id: UUID
    variant_id: int
    zone_name: str
    qty: Decimal


def taken_down_before(ids: Collection[UUID]) -> set[UUID]:
    """Those of the observations that stand already."""
    known = CountObservation.objects.filter(observation_id__in=ids)
    return set(known.values_list("observation_id", flat=True))


def take_down(
    session: CountSession, rows: Sequence[CountedRow], *, at: dt.datetime, actor_id: int
) -> int:
    """Replace the tallies of these variants and zones; how many of the rows were not known before.

    The session is held by `scanned_session`; a variant stands once per zone. Raises TakesBackTooMuch.
    """
    given = {row.observation_id: row for row in rows}
    params: dict[str, Any] = {
        "tenant": current_tenant_id(),
        "session": session.pk,
        "store": session.store_id,
        "at": at,
        "now": timezone.now(),
        "actor": actor_id,
    }
    with connection.cursor() as cursor:
        cursor.execute(_OBSERVE, params | _arrays(rows))
        fresh = [given[observation_id] for (observation_id,) in cursor.fetchall()]
        if fresh:
            params |= _arrays(fresh)
            for statement in (_MAKE_LINES, _LOCK_LINES):
                cursor.execute(statement, params)
            cursor.execute(_SEEN_SINCE, params)
            since = {(variant, zone): rest for variant, zone, *rest in cursor.fetchall()}
            params |= _with_later(fresh, since, at)
            for statement in (_TALLY, _SUM_UP):
                cursor.execute(statement, params)
    return len(fresh)


def _with_later(
    rows: Sequence[CountedRow],
    since: Mapping[tuple[int, str], tuple[Decimal, dt.datetime]],
    at: dt.datetime,
) -> dict[str, str]:
    """What the zones hold by now, and when they were last seen. Raises TakesBackTooMuch."""
    later = [since.get((row.variant_id, row.zone_name), (ZERO, at)) for row in rows]
    qtys = [row.qty + added for row, (added, _) in zip(rows, later, strict=True)]
    if any(qty < 0 for qty in qtys):
        raise TakesBackTooMuch("More was taken back since than the sheet has counted.")
    return {"qtys": array_literal(qtys), "lasts": array_literal([last for _, last in later])}


def _arrays(rows: Sequence[CountedRow]) -> dict[str, str]:
    return {
        "ids": array_literal([row.observation_id for row in rows]),
        "variants": array_literal([row.variant_id for row in rows]),
        "zones": array_literal([row.zone_name for row in rows]),
        "qtys": array_literal([row.qty for row in rows]),
    }
