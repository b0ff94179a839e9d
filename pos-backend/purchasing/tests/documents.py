"""Goods of a vendor for tests of others: posted with the documents that the ledger's entries need."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

from core.money import ZERO
from inventory.models import RefType
from inventory.movements import Movement
from purchasing.orders.models import PurchaseOrder, PurchaseOrderLine, PurchaseOrderStatus
from purchasing.receiving.models import (
    GoodsReceipt,
    GoodsReceiptLine,
    VendorReturn,
    VendorReturnLine,
)
from purchasing.vendors.models import Vendor


def documented(movements: Sequence[Movement]) -> list[Movement]:
    """The same, each with a receipt of an order of its own, or with a return to the vendor."""
    vendor, _made = Vendor.objects.get_or_create(name="Of the tests")
    return [
        _bought(vendor, movement)
        if movement.ref_type == RefType.PURCHASE_ORDER_RECEIPT
        else _sent_back(vendor, movement)
        if movement.ref_type == RefType.VENDOR_RETURN
        else movement
        for movement in movements
    ]


def _bought(vendor: Vendor, movement: Movement) -> Movement:
    cost, at = movement.unit_cost or ZERO, movement.occurred_at
    order = PurchaseOrder.objects.create(
        number=f"PO-{uuid4()}",
        vendor=vendor,
        store_id=movement.store_id,
        status=PurchaseOrderStatus.RECEIVED,
        submitted_at=at,
        finished_at=at,
    )
    line = PurchaseOrderLine.objects.create(
        order=order,
        line=1,
        variant_id=movement.variant_id,
        unit_cost=cost,
        qty_ordered=movement.qty,
        qty_received=movement.qty,
    )
    receipt = GoodsReceipt.objects.create(
        number=f"GR-{uuid4()}",
        order=order,
        vendor=vendor,
        store_id=movement.store_id,
        delivery_note=str(uuid4()),
        received_at=at,
        business_date=at.date(),
    )
    GoodsReceiptLine.objects.create(
        receipt=receipt,
        line=1,
        order_line=line,
        variant_id=movement.variant_id,
        qty_accepted=movement.qty,
        qty_rejected=ZERO,
        unit_cost=cost,
    )
    return replace(movement, ref_id=receipt.pk, ref_label=receipt.number, line=1)


def _sent_back(vendor: Vendor, movement: Movement) -> Movement:
    document = VendorReturn.objects.create(
        number=f"VR-{uuid4()}",
        vendor=vendor,
        store_id=movement.store_id,
        reason_code="DAMAGED",
        returned_at=movement.occurred_at,
    )
    VendorReturnLine.objects.create(
        vendor_return=document, line=1, variant_id=movement.variant_id, qty=-movement.qty
    )
    return replace(movement, ref_id=document.pk, ref_label=document.number, line=1)
