"""Returns that have happened, written down as they were, and what they make of their sales."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from django.db import connection
from django.utils import timezone

from inventory.models import RefType
from inventory.movements import Movement
from pos.models import Disposition, Inspection, Refund, Return, ReturnLine, ReturnStatus
from pos.recording import (
    LINE_COLUMNS,
    RECEIPT_COLUMNS,
    ReceiptRecord,
    ReceiptRecordLine,
    Tender,
    line_values,
    movement_of,
    receipt_values,
)
from tenants.bulk import insert_rows, insert_with_ids
from tenants.context import current_tenant_id


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnRecordLine(ReceiptRecordLine):
    """`unit_cost` is what the goods were sold at; without it they enter at the item's average."""

    disposition: Disposition = Disposition.RESTOCK
    sale_line_id: int | None = None
    unit_cost: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnRecord(ReceiptRecord):
    """`sale_id` is the sale whose goods came back, empty without a receipt; `exchanged_for_id` the one
    that they paid for."""

    lines: Sequence[ReturnRecordLine]
    refunds: Sequence[Tender]
    sale_id: int | None = None
    exchanged_for_id: int | None = None


class WrittenReturns(NamedTuple):
    ids: list[int]
    movements: list[Movement]


def write_returns(*, records: Sequence[ReturnRecord], actor_id: int | None) -> list[Movement]:
    """As `record_returns`, for who needs no ids."""
    return record_returns(records=records, actor_id=actor_id).movements


def record_returns(*, records: Sequence[ReturnRecord], actor_id: int | None) -> WrittenReturns:
    """Write the returns in three statements, and a fourth that marks the sales they belong to.

    Goods for `RESTOCK` come in; for `WASTE` they come in and are written off, so that both are
    seen; for `NO_GOODS` nothing moves, and for `INSPECT` nothing yet.
    """
    ids = insert_with_ids(
        Return,
        (*RECEIPT_COLUMNS, "sale_id", "exchanged_for_id", "status"),
        [
            (
                *receipt_values(record, record.lines, actor_id),
                record.sale_id,
                record.exchanged_for_id,
                _return_status(record),
            )
            for record in records
        ],
    )
    written = list(zip(ids, records, strict=True))
    insert_rows(
        ReturnLine,
        (
            "returned_id",
            *LINE_COLUMNS,
            "sale_line_id",
            "disposition",
            "inspection",
            "settled_in_id",
        ),
        [
            (
                pk,
                *line_values(number, line),
                line.sale_line_id,
                line.disposition,
                *_inspection(record, line),
            )
            for pk, record in written
            for number, line in enumerate(record.lines, 1)
        ],
    )
    insert_rows(
        Refund,
        ("returned_id", *Tender._fields, "register_session_id"),
        [
            (pk, *refund, record.register_session_id)
            for pk, record in written
            for refund in record.refunds
        ],
    )
    mark_returned({record.sale_id for record in records if record.sale_id is not None})
    movements = [movement for pk, record in written for movement in _goods_back(pk, record)]
    return WrittenReturns(ids, movements)


def _inspection(record: ReturnRecord, line: ReturnRecordLine) -> tuple[str, int | None]:
    """What awaits inspection is settled later, perhaps in another session."""
    if line.disposition == Disposition.INSPECT:
        return Inspection.PENDING, None
    return "", record.register_session_id


def _return_status(record: ReturnRecord) -> ReturnStatus:
    if any(line.disposition == Disposition.INSPECT for line in record.lines):
        return ReturnStatus.AWAITING_INSPECTION
    return ReturnStatus.COMPLETED


def _goods_back(return_id: int, record: ReturnRecord) -> Iterator[Movement]:
    for number, line in enumerate(record.lines, 1):
        yield from _line_back(record, return_id, number, line)


def _line_back(
    record: ReturnRecord, return_id: int, number: int, line: ReturnRecordLine
) -> Iterator[Movement]:
    if line.tracked:
        came_in = movement_of(
            record, return_id, number, line, RefType.RETURN, line.qty, unit_cost=line.unit_cost
        )
        yield from movements_back(came_in, line.disposition)


def movements_back(came_in: Movement, disposition: Disposition) -> Iterator[Movement]:
    """What a line of a return moves, where `came_in` is the goods' coming in.

    What is wasted comes in as well, so that both are seen; what stays away moves nothing.
    """
    if disposition in {Disposition.RESTOCK, Disposition.WASTE}:
        yield came_in
    if disposition == Disposition.WASTE:
        yield replace(
            came_in,
            ref_type=RefType.WASTE,
            qty=-came_in.qty,
            unit_cost=None,
            reason_code="DAMAGED",
        )


# Neither what awaits inspection nor what was rejected has come back.
_MARK_RETURNED = """
UPDATE pos_sale s
SET status = CASE WHEN back.qty >= sold.qty THEN 'RETURNED' ELSE 'PARTIALLY_RETURNED' END,
    updated_at = %(now)s
FROM (
    SELECT l.sale_id, sum(l.qty) AS qty FROM pos_saleline l
    WHERE l.tenant_id = %(tenant)s AND l.sale_id = ANY(%(sales)s) GROUP BY l.sale_id
) sold
JOIN (
    SELECT r.sale_id, sum(l.qty) AS qty FROM pos_return r
    JOIN pos_returnline l ON l.tenant_id = %(tenant)s AND l.returned_id = r.id
    WHERE r.tenant_id = %(tenant)s AND r.sale_id = ANY(%(sales)s)
        AND l.inspection IN ('', 'ACCEPTED')
    GROUP BY r.sale_id
) back ON back.sale_id = sold.sale_id
WHERE s.tenant_id = %(tenant)s AND s.id = sold.sale_id
"""


def mark_returned(sale_ids: set[int]) -> None:
    """Set these sales' status by what of them has come back; one statement."""
    if sale_ids:
        with connection.cursor() as cursor:
            cursor.execute(
                _MARK_RETURNED,
                {
                    "tenant": current_tenant_id(),
                    "sales": sorted(sale_ids),
                    "now": timezone.now(),
                },
            )
