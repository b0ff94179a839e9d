"""Sales that have happened, written down as they were."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from core.money import ZERO
from inventory.models import RefType
from inventory.movements import Movement
from pos.models import Payment, Sale, SaleLine
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


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleRecord(ReceiptRecord):
    """`payments` less `change` should come to the sum of the lines."""

    lines: Sequence[ReceiptRecordLine]
    payments: Sequence[Tender]
    change: Decimal = ZERO


class WrittenSales(NamedTuple):
    """`line_ids` of all sales one after the other, in the order of the records."""

    ids: list[int]
    line_ids: list[int]
    movements: list[Movement]


def write_sales(*, records: Sequence[SaleRecord], actor_id: int | None) -> list[Movement]:
    """As `record_sales`, for who needs no ids."""
    return record_sales(records=records, actor_id=actor_id).movements


def record_sales(*, records: Sequence[SaleRecord], actor_id: int | None) -> WrittenSales:
    """Write the sales, in three statements.

    Raises IntegrityError for a number or client id that the tenant has already.
    """
    ids = insert_with_ids(
        Sale,
        (*RECEIPT_COLUMNS, "change"),
        [(*receipt_values(record, record.lines, actor_id), record.change) for record in records],
    )
    written = list(zip(ids, records, strict=True))
    line_ids = insert_with_ids(
        SaleLine,
        ("sale_id", *LINE_COLUMNS, "list_price"),
        [
            (pk, *line_values(number, line), line.list_price)
            for pk, record in written
            for number, line in enumerate(record.lines, 1)
        ],
    )
    insert_rows(
        Payment,
        ("sale_id", *Tender._fields),
        [(pk, *payment) for pk, record in written for payment in record.payments],
    )
    movements = [
        movement_of(
            record,
            pk,
            number,
            line,
            RefType.SALE,
            -line.qty,
            oversell=line.oversell,
            reservation_id=line.reservation_id,
        )
        for pk, record in written
        for number, line in enumerate(record.lines, 1)
        if line.tracked
    ]
    return WrittenSales(ids, line_ids, movements)
