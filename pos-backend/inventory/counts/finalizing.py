"""The end of a count: shelves are set as they were counted, what was sold since stays sold.

A line posts by itself. What moved between its first and its last observation takes a recount or a
manager's yes, and so does, in a count of one zone, what was seen in another; neither blocks the others.
"""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils import timezone

from core.money import ZERO
from core.problems import Problem
from inventory.counts.models import (
    CountLine,
    CountOutcome,
    CountScope,
    CountSession,
    CountStatus,
    UnknownStatus,
)
from inventory.counts.sessions import locked_session
from inventory.counts.variance import VarianceLine, totals_of, uncounted_items, variance_lines
from inventory.ledger import lock_on_hand, post
from inventory.models import InventoryItem
from inventory.movements import Count, OnHand
from tenants.audit import record_event
from tenants.bulk import insert_rows, update_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved:
    """A manager's yes: to lines of these variants that moved, to these that were seen in another zone
    too, and to setting so many uncounted items to zero."""

    moved: Collection[int] = ()
    all_moved: bool = False
    elsewhere: Collection[int] = ()
    zero_uncounted: int | None = None


class UncountedDiffer(Problem):
    """409: the number that was typed in is not the number of uncounted items."""

    default_code = "uncounted_differ"


def finalize_count(*, session_id: int, approved: Approved, actor_id: int) -> CountSession:
    """Post what was counted. Must be the last work of its transaction.

    Raises NotFound, CountState, UncountedDiffer, and Problem where nothing was counted, codes are
    unresolved, or a zone's rest is to be set to zero.
    """
    session = locked_session(session_id, "finalized")
    _refuse_unfit(session, approved)
    uncounted = _uncounted(session, approved)
    variants = [*session.lines.values_list("variant_id", flat=True)]
    variants += [item.variant_id for item in uncounted]
    shelves = lock_on_hand((session.store_id, variant_id) for variant_id in variants)
    now = timezone.now()  # under the locks: whatever is recorded afterwards comes after the count
    lines = variance_lines(session)
    outcomes = {line.line_id: _outcome(line, shelves, session, approved) for line in lines}
    zeroed = _zero(session, uncounted, now, after=len(lines)) if uncounted else []
    _write(lines, outcomes)
    posted = [
        _count(session, number, line)
        for number, line in enumerate(lines, 1)
        if outcomes[line.line_id] in _SETTLED
    ]
    counts = posted + zeroed
    found = totals_of(variance_lines(session) if zeroed else lines)
    session.accuracy, session.variance_value = found.accuracy, found.variance_value
    session.surplus_qty, session.missing_qty = found.surplus_qty, found.missing_qty
    session.lines_posted = len(counts)
    session.status = CountStatus.FINALIZED
    session.finished_at, session.finished_by_id = now, actor_id
    session.version += 1
    session.save()
    record_event(
        action="finalized",
        subject=session,
        actor_id=actor_id,
        store_id=session.store_id,
        after={
            "lines": len(lines),
            "posted": len(posted),
            "moved": sum(o == CountOutcome.MOVED for o in outcomes.values()),
            "zeroed": len(zeroed),
        },
    )
    if counts:
        post([], counts=counts, actor_id=actor_id)
    return session


_SETTLED = (CountOutcome.POSTED, CountOutcome.AS_EXPECTED)


def _refuse_unfit(session: CountSession, approved: Approved) -> None:
    if session.unknowns.filter(status=UnknownStatus.OPEN).exists():
        raise Problem(
            "Some codes are not known yet: say what they are, or drop them.",
            code="unknown_codes",
        )
    if approved.zero_uncounted is not None and session.scope == CountScope.ZONE:
        raise Problem(
            "What was not seen in one zone may lie in another: it is not set to zero.",
            code="zone_is_not_all",
        )
    if not session.lines.exists() and approved.zero_uncounted is None:
        raise Problem("Nothing has been counted yet.", code="nothing_counted")


def _uncounted(session: CountSession, approved: Approved) -> list[InventoryItem]:
    """Those to be set to zero."""
    if approved.zero_uncounted is None:
        return []
    items = list(uncounted_items(session))
    if len(items) != approved.zero_uncounted:
        raise UncountedDiffer(
            f"{len(items)} items were not counted, not {approved.zero_uncounted}. Look again.",
            uncounted_count=len(items),
        )
    return items


def _outcome(
    line: VarianceLine,
    shelves: Mapping[tuple[int, int], OnHand],
    session: CountSession,
    approved: Approved,
) -> CountOutcome:
    counted_at = shelves[session.store_id, line.variant_id].counted_at
    if counted_at is not None and line.last_at < counted_at:
        return CountOutcome.SUPERSEDED
    if line.moved_during_count and not (approved.all_moved or line.variant_id in approved.moved):
        return CountOutcome.MOVED
    if line.seen_elsewhere and line.variant_id not in approved.elsewhere:
        return CountOutcome.ELSEWHERE
    return CountOutcome.POSTED if line.variance else CountOutcome.AS_EXPECTED


def _write(lines: Sequence[VarianceLine], outcomes: Mapping[int, CountOutcome]) -> None:
    update_rows(
        CountLine,
        ("line", "outcome", "expected_then", "qty_delta", "variance_value"),
        [
            (
                line.line_id,
                number,
                outcomes[line.line_id],
                line.expected,
                line.variance if outcomes[line.line_id] in _SETTLED else ZERO,
                line.value,
            )
            for number, line in enumerate(lines, 1)
        ],
    )


def _zero(
    session: CountSession, items: Sequence[InventoryItem], now: dt.datetime, *, after: int
) -> list[Count]:
    """Lines of what nobody saw and what has not moved since the session began: counted as nothing.

    Their items are locked. Their numbers follow `after`.
    """
    began = session.started_at or session.created_at
    fresh = InventoryItem.objects.filter(pk__in=[item.pk for item in items]).exclude(on_hand=0)
    still = [
        item
        for item in fresh.order_by("id")
        if item.last_recorded_at is None or item.last_recorded_at < began
    ]
    insert_rows(
        CountLine,
        (
            "session_id",
            "variant_id",
            "line",
            "expected_qty",
            "counted_qty",
            "first_at",
            "last_at",
            "outcome",
            "expected_then",
            "qty_delta",
            "variance_value",
        ),
        [
            (
                session.pk,
                item.variant_id,
                number,
                item.on_hand,
                Decimal(0),
                now,
                now,
                CountOutcome.POSTED,
                item.on_hand,
                -item.on_hand,
                -item.stock_value,
            )
            for number, item in enumerate(still, after + 1)
        ],
    )
    return [
        Count(
            store_id=session.store_id,
            variant_id=item.variant_id,
            ref_id=session.pk,
            ref_label=session.number,
            line=number,
            counted=Decimal(0),
            counted_at=now,
        )
        for number, item in enumerate(still, after + 1)
    ]


def _count(session: CountSession, number: int, line: VarianceLine) -> Count:
    return Count(
        store_id=session.store_id,
        variant_id=line.variant_id,
        ref_id=session.pk,
        ref_label=session.number,
        line=number,
        counted=line.counted,
        counted_at=line.last_at,
    )
