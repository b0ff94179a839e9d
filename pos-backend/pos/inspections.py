"""The second half of a return that was to be looked at: accepted or rejected, line by line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils import timezone

from core.money import ZERO
from core.problems import NotFound, Problem
from inventory.ledger import post
from inventory.models import RefType, StockLedger
from inventory.movements import Movement
from pos.models import (
    Disposition,
    Inspection,
    Refund,
    Return,
    ReturnLine,
    ReturnStatus,
)
from pos.recording import Tender
from pos.recording_returns import mark_returned, movements_back
from pos.sessions import Till
from pos.tenders import check_refunds
from tenants.audit import record_event


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`disposition` is where accepted goods go; a rejected line goes back to the customer."""

    accepted: bool
    disposition: Disposition = Disposition.RESTOCK


def inspect_return(
    *,
    till: Till,
    return_id: int,
    verdicts: Mapping[int, Verdict],
    refunds: Sequence[Tender],
    actor_id: int,
) -> None:
    """Settle these lines (by id): goods and money move for what is accepted. Last in its transaction.

    What is rejected may be returned again. Raises SessionClosed, NotFound for lines of another return,
    Problem for one that awaits no inspection or a till of another store, and PaymentMismatch where the
    refunds do not add up to what is accepted.
    """
    till.require_open()
    returned = Return.objects.select_for_update(no_key=True).filter(pk=return_id).first()
    if returned is None:
        raise NotFound
    if returned.store_id != till.store_id:
        raise Problem("The goods are in another store.", code="other_store")
    lines = {line.pk: line for line in ReturnLine.objects.filter(returned=returned)}
    for pk in verdicts:
        if pk not in lines:
            raise NotFound
        if lines[pk].inspection != Inspection.PENDING:
            raise Problem("This line awaits no inspection.", code="already_inspected")
    accepted = [lines[pk] for pk, verdict in verdicts.items() if verdict.accepted]
    check_refunds(total=sum((line.line_total for line in accepted), ZERO), refunds=refunds)
    for pk, verdict in verdicts.items():
        _settle(lines[pk], verdict, till)
    ReturnLine.objects.bulk_update(
        [lines[pk] for pk in verdicts], ["inspection", "disposition", "settled_in"]
    )
    Refund.objects.bulk_create(
        Refund(returned=returned, register_session_id=till.session_id, **refund._asdict())
        for refund in refunds
    )
    _total_up(returned, list(lines.values()))
    if returned.sale_id is not None and accepted:
        mark_returned({returned.sale_id})
    record_event(
        action="inspected",
        subject=returned,
        actor_id=actor_id,
        store_id=returned.store_id,
        after={
            "accepted": [line.line for line in accepted],
            "rejected": [
                lines[pk].line for pk, verdict in verdicts.items() if not verdict.accepted
            ],
            "status": returned.status,
        },
    )
    movements = _movements(returned, accepted)
    if movements:
        post(movements, actor_id=actor_id)


def _settle(line: ReturnLine, verdict: Verdict, till: Till) -> None:
    line.inspection = Inspection.ACCEPTED if verdict.accepted else Inspection.REJECTED
    if verdict.accepted:
        line.disposition = verdict.disposition
        line.settled_in_id = till.session_id


def _total_up(returned: Return, lines: Sequence[ReturnLine]) -> None:
    """Of what was not rejected; over, once nothing is left to be looked at."""
    kept = [line for line in lines if line.inspection != Inspection.REJECTED]
    returned.total = sum((line.line_total for line in kept), ZERO)
    returned.tax_total = sum((line.tax for line in kept), ZERO)
    returned.discount_total = sum((line.discount for line in kept), ZERO)
    returned.subtotal = returned.total - returned.tax_total + returned.discount_total
    if not any(line.inspection == Inspection.PENDING for line in lines):
        returned.status = ReturnStatus.COMPLETED if kept else ReturnStatus.REJECTED
    returned.version += 1
    returned.save()


def _movements(returned: Return, accepted: Sequence[ReturnLine]) -> list[Movement]:
    """As a return without inspection would have moved them, only now."""
    tracked = set(
        ReturnLine.objects.filter(
            pk__in=[line.pk for line in accepted], variant__track_stock=True
        ).values_list("id", flat=True)
    )
    costs = _costs(accepted)
    now = timezone.now()
    return [
        movement
        for line in accepted
        if line.pk in tracked
        for movement in movements_back(
            Movement(
                store_id=returned.store_id,
                variant_id=line.variant_id,
                ref_type=RefType.RETURN,
                ref_id=returned.pk,
                ref_label=returned.number,
                line=line.line,
                qty=line.qty,
                occurred_at=now,
                unit_cost=costs.get(line.sale_line_id),
                register_id=returned.register_id,
            ),
            Disposition(line.disposition),
        )
    ]


def _costs(lines: Sequence[ReturnLine]) -> dict[int | None, Decimal]:
    """By sale line, what its goods left the shelf at."""
    ids = [line.sale_line_id for line in lines if line.sale_line_id is not None]
    sold = ReturnLine.objects.filter(sale_line__in=ids).values_list(
        "sale_line_id", "sale_line__sale_id", "sale_line__line"
    )
    places = {(sale, line): pk for pk, sale, line in sold}
    entries = StockLedger.objects.filter(
        ref_type=RefType.SALE, ref_id__in={sale for sale, _ in places}, reverses=None
    ).values_list("ref_id", "line", "unit_cost")
    return {places[sale, line]: cost for sale, line, cost in entries if (sale, line) in places}
