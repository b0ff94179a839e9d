"""Predicate 7 finds each way in which orders, receipts, returns and the ledger can disagree."""

from decimal import Decimal

import pytest
from django.db import transaction

from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.proof import totals_by_ref_type
from purchasing.orders.drafts import AskedOrderLine, create_order
from purchasing.orders.steps import submit_order
from purchasing.receiving.models import GoodsReceipt
from purchasing.receiving.returns import SentBack, return_to_vendor
from purchasing.receiving.reversing import reverse_receipt
from purchasing.receiving.services import Delivered, receive_order
from purchasing.receiving.unreturning import reverse_vendor_return
from purchasing.vendors.models import Vendor
from tenants.context import all_tenants
from tests.corruption import damage, findings

ORDER = "UPDATE purchasing_purchaseorder SET {} WHERE tenant_id = %s"
LINE = "UPDATE purchasing_purchaseorderline SET {} WHERE tenant_id = %s"
RECEIPT = "UPDATE purchasing_goodsreceipt SET {} WHERE tenant_id = %s"
CAME = "UPDATE purchasing_goodsreceiptline SET {} WHERE tenant_id = %s"
BACK = "UPDATE purchasing_vendorreturnline SET {} WHERE tenant_id = %s"
BACK_AS_A_WHOLE = "UPDATE purchasing_vendorreturn SET {} WHERE tenant_id = %s"
EXPECTED = "UPDATE inventory_inbound SET {} WHERE tenant_id = %s"
ENTRY = "UPDATE inventory_stockledger SET {} WHERE tenant_id = %s AND ref_type = '{}'"


@pytest.fixture
def under_way(in_shop: Cast) -> GoodsReceipt:
    """Ten ordered; six received and taken back; five received, one rejected; two of them returned, after
    one that did not leave after all."""
    tea, actor_id = VariantFactory.create(), in_shop.owner.pk
    vendor = Vendor.objects.create(name="Tea Traders")
    asked = AskedOrderLine(variant_id=tea.pk, qty=Decimal(10), unit_cost=Decimal(2))
    order = create_order(vendor=vendor, store=in_shop.high_street, lines=[asked], actor_id=actor_id)
    with transaction.atomic():
        submit_order(order_id=order.pk, actor_id=actor_id)
    receipts = []
    for note, qty, rejected in (("A", 6, 0), ("B", 5, 1)):
        came = Delivered(variant_id=tea.pk, qty=Decimal(qty), rejected=Decimal(rejected))
        with transaction.atomic():
            receipts.append(
                receive_order(
                    order_id=order.pk, delivery_note=note, deliveries=[came], actor_id=actor_id
                )
            )
        if note == "A":
            with transaction.atomic():
                reverse_receipt(receipt_id=receipts[0].pk, actor_id=actor_id)
    returns = []
    for qty in (1, 2):
        with transaction.atomic():
            returns.append(
                return_to_vendor(
                    vendor=vendor,
                    store=in_shop.high_street,
                    lines=[SentBack(variant_id=tea.pk, qty=Decimal(qty))],
                    reason_code="DAMAGED",
                    receipt_id=receipts[1].pk,
                    actor_id=actor_id,
                )
            )
    with transaction.atomic():
        reverse_vendor_return(return_id=returns[0].pk, actor_id=actor_id)
    return receipts[1]


def test_what_is_under_way_agrees(under_way: GoodsReceipt) -> None:
    assert [findings(number) for number in (7, 9)] == [[], []]


def test_the_documents_total_what_the_ledger_does(in_shop: Cast, under_way: GoodsReceipt) -> None:
    for store in (None, in_shop.high_street.pk, in_shop.station.pk):
        with all_tenants():
            rows = {r.ref_type: r for r in totals_by_ref_type(tenant_id=None, store_id=store)}
        assert all(row.documents == row.ledger for row in rows.values())
        if store is None:
            assert rows["PURCHASE_ORDER_RECEIPT"].ledger == 5
            assert rows["VENDOR_RETURN"].ledger == -2


@pytest.mark.parametrize(
    "corruption",
    [
        LINE.format("qty_received = qty_received + 1"),
        LINE.format("qty_rejected = 0"),
        LINE.format("qty_closed = 1"),
        LINE.format("qty_closed = 4"),
        LINE.format("qty_ordered = 9"),
        ORDER.format("status = 'RECEIVED', finished_at = now()"),
        ORDER.format("status = 'SUBMITTED'"),
        EXPECTED.format("qty = qty - 1"),
        EXPECTED.format("ref_id = ref_id + 1"),
        "DELETE FROM inventory_inbound WHERE tenant_id = %s",
        CAME.format("qty_accepted = qty_accepted + 1") + " AND qty_rejected = 1",
        CAME.format("qty_rejected = 2") + " AND qty_rejected = 1",
        CAME.format("qty_returned = 1") + " AND qty_rejected = 1",
        RECEIPT.format("is_reversed = false") + " AND delivery_note = 'A'",
        RECEIPT.format("is_reversed = true") + " AND delivery_note = 'B'",
        BACK.format("qty = 3"),
        BACK_AS_A_WHOLE.format("is_reversed = true") + " AND reverses_id IS NULL",
        BACK_AS_A_WHOLE.format("is_reversed = false") + " AND is_reversed",
        ENTRY.format("line = 7", "PURCHASE_ORDER_RECEIPT"),
        ENTRY.format("ref_id = 7, ref_label = 'GR-000007'", "PURCHASE_ORDER_RECEIPT"),
        ENTRY.format("qty_delta = qty_delta + 1", "PURCHASE_ORDER_RECEIPT"),
        ENTRY.format("qty_delta = qty_delta - 5", "VENDOR_RETURN"),
        ENTRY.format("line = 7", "VENDOR_RETURN"),
    ],
)
def test_a_corruption_is_found(in_shop: Cast, under_way: GoodsReceipt, corruption: str) -> None:
    damage(corruption, in_shop.shop.pk)
    assert findings(7) != []
