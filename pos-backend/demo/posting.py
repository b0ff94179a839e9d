"""Writes what was planned, through the same services and the same ledger as real trade.

One transaction and one `ledger.post` per store and day, so that a seed that was cut off goes on
where it stopped.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from django.db import transaction

from core.money import ZERO, round_money
from demo.assortment import TAX_RATES, Ware
from demo.plan import Change, PlannedReturn, PlannedSale, ShopDay
from inventory.adjustments.models import AdjustmentKind
from inventory.ledger import post
from inventory.models import RefType, StockLedger
from inventory.recording import AdjustmentRecord, AdjustmentRecordLine, write_adjustments
from pos.models import PaymentMethod, Sale, SaleLine
from pos.recording import ReceiptRecordLine, Tender
from pos.recording_returns import ReturnRecord, ReturnRecordLine, write_returns
from pos.recording_sales import SaleRecord, write_sales
from stores.models import Store


@dataclass(frozen=True, slots=True)
class Directory:
    """Rows of the tenant by the plan's names: variants by SKU, registers by (store, number)."""

    stores: Mapping[str, Store]
    registers: Mapping[tuple[str, int], int]
    variants: Mapping[str, int]
    users: Mapping[str, int]


def post_opening(
    book: Directory,
    *,
    shop_code: str,
    client_id: UUID,
    at: dt.datetime,
    changes: Sequence[Change],
    actor_id: int,
) -> None:
    record = AdjustmentRecord(
        client_id=client_id,
        number=f"{shop_code}-OPENING",
        store=book.stores[shop_code],
        kind=AdjustmentKind.OPENING,
        reason_code="OPENING",
        occurred_at=at,
        lines=[
            AdjustmentRecordLine(
                variant_id=book.variants[change.ware.sku],
                qty_delta=Decimal(change.qty),
                unit_cost=change.ware.cost,
            )
            for change in changes
        ],
    )
    with transaction.atomic():
        post(write_adjustments(records=[record], actor_id=actor_id), actor_id=actor_id)


def post_day(book: Directory, day: ShopDay) -> None:
    actor_id = book.users[day.teammate]
    with transaction.atomic():
        movements = write_sales(
            records=[_sale_record(book, day, sale) for sale in day.sales], actor_id=actor_id
        )
        if day.returns:
            movements += write_returns(records=_return_records(book, day), actor_id=actor_id)
        if day.adjustments:
            movements += write_adjustments(
                records=_adjustment_records(book, day), actor_id=actor_id
            )
        post(movements, actor_id=actor_id)


def _sale_record(book: Directory, day: ShopDay, sale: PlannedSale) -> SaleRecord:
    lines = [_receipt_line(book, line.ware, line.qty, sale.discount_percent) for line in sale.lines]
    total = sum((line.line_total for line in lines), ZERO)
    tender = _tender(sale, total)
    return SaleRecord(
        client_id=sale.client_id,
        number=sale.number,
        store=book.stores[day.shop.code],
        occurred_at=sale.at,
        register_id=book.registers[day.shop.code, sale.register],
        lines=lines,
        payments=[tender],
        change=tender.amount - total,
    )


def _receipt_line(
    book: Directory, ware: Ware, qty: int, discount_percent: int
) -> ReceiptRecordLine:
    gross = ware.price * qty
    discount = round_money(gross * discount_percent / 100)
    total = gross - discount
    rate = TAX_RATES[ware.shelf.tax]
    return ReceiptRecordLine(
        variant_id=book.variants[ware.sku],
        tracked=True,
        qty=Decimal(qty),
        unit_price=ware.price,
        discount=discount,
        tax=round_money(total * rate / (100 + rate)),
        line_total=total,
    )


def _tender(sale: PlannedSale, total: Decimal) -> Tender:
    """Cash is handed over in notes, by the next five pounds."""
    if sale.method == PaymentMethod.CASH:
        return Tender(sale.method, -(-total // 5) * 5)
    word = "AUTH" if sale.method == PaymentMethod.CARD else "VOUCHER"
    return Tender(sale.method, total, f"{word} {sale.client_id.int % 1_000_000:06d}")


def _return_records(book: Directory, day: ShopDay) -> list[ReturnRecord]:
    sold = _sold_lines([back.sale.client_id for back in day.returns])
    return [
        ReturnRecord(
            client_id=day.client_id("return", number),
            number=day.number("R", number),
            store=book.stores[day.shop.code],
            occurred_at=back.at,
            register_id=book.registers[day.shop.code, back.sale.register],
            sale_id=sold[back.sale.client_id, back.line].sale_id,
            lines=[line := _return_line(book, back, sold[back.sale.client_id, back.line])],
            refunds=[Tender(back.sale.method, line.line_total)],
        )
        for number, back in enumerate(day.returns, 1)
    ]


@dataclass(frozen=True, slots=True)
class _SoldLine:
    sale_id: int
    id: int
    unit_cost: Decimal


def _sold_lines(client_ids: Sequence[UUID]) -> dict[tuple[UUID, int], _SoldLine]:
    """By (the sale's client id, line): what the goods of these sales left the shelf at."""
    # Not joined: beside a large retailer a new one counts as having no rows, and is joined row by row.
    sales = dict(Sale.objects.filter(client_id__in=client_ids).values_list("id", "client_id"))
    rows = SaleLine.objects.filter(sale_id__in=sales).values_list("sale_id", "line", "id")
    costs = {
        (sale_id, line): cost
        for sale_id, line, cost in StockLedger.objects.filter(
            ref_type=RefType.SALE, ref_id__in=sales
        ).values_list("ref_id", "line", "unit_cost")
    }
    return {
        (client_id, line): _SoldLine(sale_id, line_id, costs[sale_id, line])
        for sale_id, line, line_id in rows
        if (client_id := sales[sale_id]) is not None
    }


def _return_line(book: Directory, back: PlannedReturn, sold: _SoldLine) -> ReturnRecordLine:
    """Refunds what was paid for the units, to the penny."""
    line = _receipt_line(book, back.ware, back.qty, back.sale.discount_percent)
    return ReturnRecordLine(
        variant_id=line.variant_id,
        tracked=line.tracked,
        qty=line.qty,
        unit_price=line.unit_price,
        discount=line.discount,
        tax=line.tax,
        line_total=line.line_total,
        disposition=back.disposition,
        sale_line_id=sold.id,
        unit_cost=sold.unit_cost,
    )


def _adjustment_records(book: Directory, day: ShopDay) -> list[AdjustmentRecord]:
    return [
        AdjustmentRecord(
            client_id=planned.client_id,
            number=planned.number,
            store=book.stores[day.shop.code],
            kind=planned.kind,
            reason_code=planned.reason,
            occurred_at=planned.at,
            lines=[
                AdjustmentRecordLine(
                    variant_id=book.variants[change.ware.sku], qty_delta=Decimal(change.qty)
                )
                for change in planned.changes
            ],
        )
        for planned in day.adjustments
    ]
