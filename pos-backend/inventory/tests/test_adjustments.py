from decimal import Decimal
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.adjustments.models import Adjustment, AdjustmentKind, AdjustmentLine
from inventory.ledger import post
from inventory.models import RefType, StockLedger
from inventory.recording import AdjustmentRecord, AdjustmentRecordLine, write_adjustments
from inventory.tests.movements import NOON, on_hand
from stores.models import Store


def _record(
    store: Store, number: str, *lines: AdjustmentRecordLine, kind: str = "OPENING"
) -> AdjustmentRecord:
    return AdjustmentRecord(
        client_id=uuid4(),
        number=number,
        store=store,
        kind=AdjustmentKind(kind),
        reason_code=kind,
        note="Found behind the shelf",
        occurred_at=NOON,
        lines=lines,
    )


def _line(variant_id: int, qty: int, cost: str | None = None) -> AdjustmentRecordLine:
    unit_cost = None if cost is None else Decimal(cost)
    return AdjustmentRecordLine(variant_id=variant_id, qty_delta=Decimal(qty), unit_cost=unit_cost)


def test_the_kind_of_a_document_is_the_ref_type_of_its_entries(in_shop: Cast) -> None:
    store, variant = in_shop.high_street, VariantFactory.create()
    with transaction.atomic():
        movements = write_adjustments(
            records=[
                _record(store, "O-1", _line(variant.pk, 10, "2.50")),
                _record(store, "W-1", _line(variant.pk, -3), kind="WASTE"),
                _record(store, "A-1", _line(variant.pk, 1), kind="ADJUSTMENT"),
            ],
            actor_id=in_shop.owner.pk,
        )
        post(movements, actor_id=in_shop.owner.pk)

    assert on_hand(store, variant) == 8
    for adjustment in Adjustment.objects.all():
        entry = StockLedger.objects.get(ref_type=adjustment.kind, ref_id=adjustment.pk)
        assert (entry.ref_label, entry.line) == (adjustment.number, 1)
        assert (entry.reason_code, entry.note) == (adjustment.kind, "Found behind the shelf")
    assert StockLedger.objects.get(ref_type=RefType.OPENING).unit_cost == Decimal("2.5")
    assert {a.created_by_id for a in Adjustment.objects.all()} == {in_shop.owner.pk}


def test_the_same_client_id_is_refused(in_shop: Cast) -> None:
    record = _record(in_shop.high_street, "O-1", _line(VariantFactory.create().pk, 10))
    write_adjustments(records=[record], actor_id=None)
    with pytest.raises(IntegrityError), transaction.atomic():
        write_adjustments(records=[record], actor_id=None)


def test_the_number_of_statements_does_not_grow_with_the_documents(in_shop: Cast) -> None:
    store, variant = in_shop.high_street, VariantFactory.create()

    def statements(documents: int, lines: int) -> int:
        records = [
            _record(store, f"O-{documents}-{n}", *[_line(variant.pk, 1)] * lines)
            for n in range(documents)
        ]
        with CaptureQueriesContext(connection) as queries, transaction.atomic():
            write_adjustments(records=records, actor_id=None)
        return len(queries)

    assert statements(1, 1) == statements(50, 30)
    assert AdjustmentLine.objects.count() == 1501
