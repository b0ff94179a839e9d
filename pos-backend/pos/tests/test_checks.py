"""Predicates 5 and 12 find what they exist for, and nothing in healthy sales."""

from decimal import Decimal
from uuid import uuid4

import pytest
from django.db import connection, transaction

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from core.checks import predicates
from inventory.ledger import post
from inventory.models import RefType
from inventory.proof import totals_by_ref_type
from inventory.tests.movements import NOON, move, posted
from pos.models import Disposition, PaymentMethod, Sale, SaleLine
from pos.recording import ReceiptRecordLine, Tender
from pos.recording_returns import ReturnRecord, ReturnRecordLine, write_returns
from pos.recording_sales import SaleRecord, write_sales
from tenants.context import all_tenants
from tests.corruption import damage, findings, settle_constraints


@pytest.fixture
def sale(in_shop: Cast) -> Sale:
    """Three mugs and a postage for 25.00, 30.00 handed over; one mug came back and was wasted."""
    mug, postage = VariantFactory.create(), VariantFactory.create(track_stock=False)
    posted(move(in_shop.high_street, mug, 10, RefType.OPENING, unit_cost="2"))
    record = SaleRecord(
        client_id=uuid4(),
        number="S-1",
        store=in_shop.high_street,
        occurred_at=NOON,
        lines=[_line(mug, 3, "21", tax="3.5"), _line(postage, 1, "4", tracked=False)],
        payments=[Tender(PaymentMethod.CASH, Decimal(30))],
        change=Decimal(5),
    )
    with transaction.atomic():
        post(write_sales(records=[record], actor_id=None), actor_id=None)
    sale = Sale.objects.get()
    back = ReturnRecord(
        client_id=uuid4(),
        number="R-1",
        store=in_shop.high_street,
        occurred_at=NOON,
        sale_id=sale.pk,
        lines=[
            ReturnRecordLine(
                variant_id=mug.pk,
                tracked=True,
                qty=Decimal(1),
                unit_price=Decimal(7),
                line_total=Decimal(7),
                disposition=Disposition.WASTE,
                sale_line_id=SaleLine.objects.get(variant=mug).pk,
                unit_cost=Decimal(2),
            )
        ],
        refunds=[Tender(PaymentMethod.CASH, Decimal(7))],
    )
    with transaction.atomic():
        post(write_returns(records=[back], actor_id=None), actor_id=None)
    settle_constraints()
    return sale


def _line(
    variant: Variant, qty: int, total: str, *, tax: str = "0", tracked: bool = True
) -> ReceiptRecordLine:
    return ReceiptRecordLine(
        variant_id=variant.pk,
        tracked=tracked,
        qty=Decimal(qty),
        unit_price=Decimal(total) / qty,
        tax=Decimal(tax),
        line_total=Decimal(total),
    )


def test_healthy_sales_have_no_findings(sale: Sale) -> None:
    assert {p.number: findings(p.number) for p in predicates()} == {
        p.number: [] for p in predicates()
    }


def test_units_of_documents_and_ledger_agree_by_ref_type(sale: Sale) -> None:
    with all_tenants():
        totals = {t.ref_type: t for t in totals_by_ref_type(None, None)}
    assert {name: totals[name].ledger for name in ("SALE", "RETURN", "WASTE")} == {
        "SALE": -3,
        "RETURN": 1,
        "WASTE": -1,
    }
    assert all(totals[name].agrees for name in ("SALE", "RETURN", "WASTE"))


@pytest.mark.parametrize(
    ("corruption", "what"),
    [
        ("UPDATE pos_sale SET total = total + 1 WHERE tenant_id = %s", "sale S-1"),
        ("UPDATE pos_sale SET tax_total = 0 WHERE tenant_id = %s", "sale S-1"),
        ("UPDATE pos_sale SET change = 4 WHERE tenant_id = %s", "sale S-1"),
        ("UPDATE pos_payment SET amount = 29 WHERE tenant_id = %s", "sale S-1"),
        ("DELETE FROM pos_payment WHERE tenant_id = %s", "sale S-1"),
        ("UPDATE pos_saleline SET qty = 2 WHERE line = 1 AND tenant_id = %s", "sale {id}, line 1"),
        ("UPDATE pos_sale SET status = 'VOIDED' WHERE tenant_id = %s", "sale {id}, line 1"),
        (
            "DELETE FROM inventory_stockledger WHERE ref_type = 'SALE' AND tenant_id = %s",
            "sale {id}, line 1",
        ),
        ("UPDATE pos_returnline SET qty = 4 WHERE tenant_id = %s", "sale S-1, line 1"),
        (
            "UPDATE inventory_stockledger SET qty_delta = 2 WHERE seq = 3 AND tenant_id = %s",
            "return",
        ),
    ],
)
def test_a_sale_that_disagrees_is_found(sale: Sale, corruption: str, what: str) -> None:
    damage(corruption, sale.tenant_id)
    found = findings(5)
    assert any(one.startswith(what.format(id=sale.pk)) for one in found), found


@pytest.mark.parametrize(("table", "noun"), [("pos_sale", "sale"), ("pos_return", "return")])
def test_a_client_id_that_stands_twice_is_found(sale: Sale, table: str, noun: str) -> None:
    name = table.removeprefix("pos_")
    with all_tenants(), connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}_client_id")
        cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}_number")
        cursor.execute(
            f"CREATE TEMPORARY TABLE again AS SELECT * FROM {table} WHERE tenant_id = %s",
            [sale.tenant_id],
        )
        cursor.execute("UPDATE again SET id = id + 1000")
        cursor.execute(f"INSERT INTO {table} SELECT * FROM again")
    (found,) = findings(12)
    assert found.startswith(f"{noun} with client id")
