from decimal import Decimal
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.ledger import post
from inventory.models import RefType, StockLedger
from inventory.movements import Movement
from inventory.tests.movements import NOON, move, on_hand, posted
from pos.models import (
    Disposition,
    PaymentMethod,
    Return,
    ReturnLine,
    ReturnStatus,
    Sale,
    SaleLine,
    SaleStatus,
)
from pos.recording import ReceiptRecordLine, Tender
from pos.recording_returns import ReturnRecord, ReturnRecordLine, write_returns
from pos.recording_sales import SaleRecord, write_sales
from stores.models import Store


def _sale(store: Store, number: str, *lines: ReceiptRecordLine) -> SaleRecord:
    total = sum((line.line_total for line in lines), Decimal(0))
    return SaleRecord(
        client_id=uuid4(),
        number=number,
        store=store,
        occurred_at=NOON,
        lines=lines,
        payments=[Tender(PaymentMethod.CARD, total, "T-4711")],
    )


def _line(
    variant: Variant, qty: int = 1, *, discount: str = "0", tracked: bool = True
) -> ReceiptRecordLine:
    gross = qty * Decimal("9.99") - Decimal(discount)
    return ReceiptRecordLine(
        variant_id=variant.pk,
        tracked=tracked,
        qty=Decimal(qty),
        unit_price=Decimal("9.99"),
        discount=Decimal(discount),
        tax=(gross / 6).quantize(Decimal("0.01")),
        line_total=gross,
    )


def _back(variant: Variant, qty: int, disposition: Disposition) -> ReturnRecordLine:
    return ReturnRecordLine(
        variant_id=variant.pk,
        tracked=True,
        qty=Decimal(qty),
        unit_price=Decimal("9.99"),
        line_total=qty * Decimal("9.99"),
        disposition=disposition,
        unit_cost=Decimal("3.50"),
    )


def _return(
    store: Store, *lines: ReturnRecordLine, sale_id: int | None = None, number: str = "R-1"
) -> ReturnRecord:
    total = sum((line.line_total for line in lines), Decimal(0))
    return ReturnRecord(
        client_id=uuid4(),
        number=number,
        store=store,
        occurred_at=NOON,
        lines=lines,
        refunds=[Tender(PaymentMethod.CASH, total)],
        sale_id=sale_id,
    )


def _stocked(store: Store, qty: int = 100) -> Variant:
    variant = VariantFactory.create()
    posted(move(store, variant, qty, RefType.OPENING, unit_cost="4"))
    return variant


def _record(records: list[SaleRecord]) -> list[Movement]:
    with transaction.atomic():
        movements = write_sales(records=records, actor_id=None)
        post(movements, actor_id=None)
    return movements


def _take_back(*records: ReturnRecord) -> None:
    with transaction.atomic():
        movements = write_returns(records=records, actor_id=None)
        if movements:
            post(movements, actor_id=None)


def test_the_lines_of_a_sale_add_up_and_leave_the_shelf(in_shop: Cast) -> None:
    variant = _stocked(in_shop.high_street)
    _record([_sale(in_shop.high_street, "S-1", _line(variant, 3), _line(variant, 2, discount="1"))])

    sale = Sale.objects.get(number="S-1")
    lines = list(SaleLine.objects.filter(sale=sale))
    assert sale.total == sum(line.line_total for line in lines) == Decimal("48.95")
    assert sale.subtotal - sale.discount_total + sale.tax_total == sale.total
    assert sale.discount_total == 1
    assert sale.business_date == NOON.date()
    assert on_hand(in_shop.high_street, variant) == 95
    entries = StockLedger.objects.filter(ref_type=RefType.SALE, ref_id=sale.pk)
    assert [(e.line, int(e.qty_delta), e.ref_label) for e in entries] == [
        (1, -3, "S-1"),
        (2, -2, "S-1"),
    ]


def test_what_keeps_no_stock_is_sold_and_never_reaches_the_ledger(in_shop: Cast) -> None:
    variant = _stocked(in_shop.high_street)
    postage = VariantFactory.create(track_stock=False)
    movements = _record(
        [_sale(in_shop.high_street, "S-1", _line(variant), _line(postage, tracked=False))]
    )

    assert [(m.variant_id, m.line) for m in movements] == [(variant.pk, 1)]
    assert SaleLine.objects.filter(variant=postage).exists()


def test_the_same_sale_twice_is_refused(in_shop: Cast) -> None:
    record = _sale(in_shop.high_street, "S-1", _line(_stocked(in_shop.high_street)))
    _record([record])
    with pytest.raises(IntegrityError), transaction.atomic():
        write_sales(records=[record], actor_id=None)


def test_the_number_of_statements_does_not_grow_with_the_sales(in_shop: Cast) -> None:
    variant = _stocked(in_shop.high_street, qty=5000)

    def statements(sales: int, lines: int) -> int:
        records = [
            _sale(in_shop.high_street, f"S-{sales}-{n}", *[_line(variant)] * lines)
            for n in range(sales)
        ]
        with CaptureQueriesContext(connection) as queries:
            _record(records)
        return len(queries)

    assert statements(1, 1) == statements(60, 40)
    assert SaleLine.objects.count() == 2401


@pytest.mark.parametrize(
    ("disposition", "movements", "left"),
    [
        (Disposition.RESTOCK, [(RefType.RETURN, 2)], 102),
        (Disposition.WASTE, [(RefType.RETURN, 2), (RefType.WASTE, -2)], 100),
        (Disposition.NO_GOODS, [], 100),
        (Disposition.INSPECT, [], 100),
    ],
)
def test_the_disposition_says_what_becomes_of_the_goods(
    in_shop: Cast, disposition: Disposition, movements: list[tuple[str, int]], left: int
) -> None:
    store = in_shop.high_street
    variant = _stocked(store)
    _take_back(_return(store, _back(variant, 2, disposition)))

    returned = Return.objects.get(number="R-1")
    entries = StockLedger.objects.filter(ref_label="R-1").order_by("seq")
    assert [(e.ref_type, int(e.qty_delta)) for e in entries] == movements
    assert {e.ref_id for e in entries} <= {returned.pk}
    assert on_hand(store, variant) == left
    waits = disposition == Disposition.INSPECT
    assert (returned.status == ReturnStatus.AWAITING_INSPECTION) == waits
    assert returned.total == ReturnLine.objects.get().line_total == Decimal("19.98")


def test_returned_goods_enter_at_the_cost_of_their_sale(in_shop: Cast) -> None:
    variant = _stocked(in_shop.high_street)
    _take_back(_return(in_shop.high_street, _back(variant, 2, Disposition.RESTOCK)))
    assert StockLedger.objects.get(ref_type=RefType.RETURN).unit_cost == Decimal("3.5")


def test_a_sale_knows_how_much_of_it_came_back(in_shop: Cast) -> None:
    store = in_shop.high_street
    variant = _stocked(store)
    _record([_sale(store, "S-1", _line(variant, 3)), _sale(store, "S-2", _line(variant, 3))])
    sale, other = Sale.objects.order_by("number")

    _take_back(_return(store, _back(variant, 2, Disposition.RESTOCK), sale_id=sale.pk))
    sale.refresh_from_db()
    assert sale.status == SaleStatus.PARTIALLY_RETURNED

    _take_back(_return(store, _back(variant, 1, Disposition.WASTE), sale_id=sale.pk, number="R-2"))
    sale.refresh_from_db()
    other.refresh_from_db()
    assert (sale.status, other.status) == (SaleStatus.RETURNED, SaleStatus.COMPLETED)
