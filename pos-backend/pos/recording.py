"""What a sale and a return are written from: records of what has happened, many documents at once.

The till's checkout prices, decides and then records; an import and the demo data only record.
Whoever records posts the returned movements with one `inventory.ledger.post`, last in the
transaction: `recording_sales` and `recording_returns`.

Money is in the tenant's currency. The lines always add up: a document's `total` is the sum of its
lines' `line_total` (after discount, with tax), and `subtotal - discount_total + tax_total = total`.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from core.money import ZERO
from inventory.models import OversoldBy, RefType
from inventory.movements import Movement
from pos.models import PaymentMethod
from stores.models import Store


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
class ReceiptRecord:
    client_id: UUID | None
    number: str
    store: Store
    occurred_at: dt.datetime
    register_id: int | None = None
    register_session_id: int | None = None
    approved_by_id: int | None = None
    tax_inclusive: bool = True


RECEIPT_COLUMNS = (
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
LINE_COLUMNS = (
    "line",
    "variant_id",
    "qty",
    "unit_price",
    "discount",
    "tax_rate",
    "tax",
    "line_total",
)


def receipt_values(
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


def line_values(number: int, line: ReceiptRecordLine) -> tuple[Any, ...]:
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


def movement_of(
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
