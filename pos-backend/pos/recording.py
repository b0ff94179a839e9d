"""Sales and returns that have happened, written down as they were: many documents at once.

The till's checkout prices, decides and then records; an import and the demo data only record.
Whoever records posts the returned movements with one `inventory.ledger.post`, last in the
transaction.

Money is in the tenant's currency. The lines always add up: a document's `total` is the sum of its
lines' `line_total` (after discount, with tax), and `subtotal - discount_total + tax_total = total`.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection
from django.utils import timezone

from core.money import ZERO
from inventory.models import OversoldBy, RefType
from inventory.movements import Movement
from pos.models import (
    Disposition,
    Inspection,
    Payment,
    PaymentMethod,
    Refund,
    Return,
    ReturnLine,
    ReturnStatus,
    Sale,
    SaleLine,
)
from stores.models import Store
from tenants.bulk import insert_rows, insert_with_ids
from tenants.context import current_tenant_id


class Tender(NamedTuple):
    """Money that was handed over (a payment) or back (a refund)."""

    method: PaymentMethod
    amount: Decimal
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptRecordLine:
    """`qty` units, above 0. `tracked` is the variant's `track_stock`: others move no stock.

    Of sales only: `list_price` where another price was approved; `oversell` and `reservation_id` as
    in `Movement`.
    """

    variant_id: int
    tracked: bool
    qty: Decimal
    unit_price: Decimal
    line_total: Decimal
    discount: Decimal = ZERO
    tax_rate: Decimal = ZERO
    tax: Decimal = ZERO
    list_price: Decimal | None = None
    oversell: OversoldBy | None = None
    reservation_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnRecordLine(ReceiptRecordLine):
    """`unit_cost` is what the goods were sold at; without it they enter at the item's average."""

    disposition: Disposition = Disposition.RESTOCK
    sale_line_id: int | None = None
    unit_cost: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptRecord:
    client_id: UUID | None
    number: str
    store: Store
    occurred_at: dt.datetime
    register_id: int | None = None
    register_session_id: int | None = None
    approved_by_id: int | None = None
    tax_inclusive: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleRecord(ReceiptRecord):
    """`payments` less `change` should come to the sum of the lines."""

    lines: Sequence[ReceiptRecordLine]
    payments: Sequence[Tender]
    change: Decimal = ZERO


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnRecord(ReceiptRecord):
    """`sale_id` is the sale whose goods came back; empty without a receipt."""

    lines: Sequence[ReturnRecordLine]
    refunds: Sequence[Tender]
    sale_id: int | None = None


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
        (*_RECEIPT_COLUMNS, "change"),
        [(*_receipt(record, record.lines, actor_id), record.change) for record in records],
    )
    written = list(zip(ids, records, strict=True))
    line_ids = insert_with_ids(
        SaleLine,
        ("sale_id", *_LINE_COLUMNS, "list_price"),
        [
            (pk, *_line(number, line), line.list_price)
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
        _movement(
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
        (*_RECEIPT_COLUMNS, "sale_id", "status"),
        [
            (*_receipt(record, record.lines, actor_id), record.sale_id, _return_status(record))
            for record in records
        ],
    )
    written = list(zip(ids, records, strict=True))
    insert_rows(
        ReturnLine,
        (
            "returned_id",
            *_LINE_COLUMNS,
            "sale_line_id",
            "disposition",
            "inspection",
            "settled_in_id",
        ),
        [
            (
                pk,
                *_line(number, line),
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


_RECEIPT_COLUMNS = (
    "client_id",
    "number",
    "store_id",
    "register_id",
    "register_session_id",
    "approved_by_id",
    "occurred_at",
    "business_date",
    "subtotal",
    "discount_total",
    "tax_total",
    "total",
    "tax_inclusive",
    "created_by_id",
)
_LINE_COLUMNS = (
    "line",
    "variant_id",
    "qty",
    "unit_price",
    "discount",
    "tax_rate",
    "tax",
    "line_total",
)


def _receipt(
    record: ReceiptRecord, lines: Sequence[ReceiptRecordLine], actor_id: int | None
) -> tuple[Any, ...]:
    total = sum((line.line_total for line in lines), ZERO)
    discount = sum((line.discount for line in lines), ZERO)
    tax = sum((line.tax for line in lines), ZERO)
    return (
        record.client_id,
        record.number,
        record.store.pk,
        record.register_id,
        record.register_session_id,
        record.approved_by_id,
        record.occurred_at,
        record.store.business_date(record.occurred_at),
        total - tax + discount,
        discount,
        tax,
        total,
        record.tax_inclusive,
        actor_id,
    )


def _line(number: int, line: ReceiptRecordLine) -> tuple[Any, ...]:
    return (
        number,
        line.variant_id,
        line.qty,
        line.unit_price,
        line.discount,
        line.tax_rate,
        line.tax,
        line.line_total,
    )


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
        came_in = _movement(
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


def _movement(
    record: ReceiptRecord,
    document_id: int,
    number: int,
    line: ReceiptRecordLine,
    ref_type: RefType,
    qty: Decimal,
    **fields: Any,
) -> Movement:
    return Movement(
        store_id=record.store.pk,
        variant_id=line.variant_id,
        ref_type=ref_type,
        ref_id=document_id,
        ref_label=record.number,
        line=number,
        qty=qty,
        occurred_at=record.occurred_at,
        register_id=record.register_id,
        **fields,
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
