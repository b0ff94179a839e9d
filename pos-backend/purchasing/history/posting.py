"""Receipts into orders and goods received, a batch per transaction, with the ledger's one post as its
last work.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from django.db import transaction

from inventory.ledger import post
from inventory.models import RefType
from inventory.movements import Movement
from purchasing.history.assortment import Known
from purchasing.history.known import ORDER, RECEIPT
from purchasing.history.profile import Profile
from purchasing.history.receipts import Line, Receipt
from purchasing.orders.models import PurchaseOrder, PurchaseOrderLine, PurchaseOrderStatus
from purchasing.receiving.models import GoodsReceipt, GoodsReceiptLine
from purchasing.vendors.models import Vendor
from stores.models import Store
from tenants.bulk import insert_rows, insert_with_ids
from tenants.imports.runs import put_aside
from tenants.imports.values import Quarantined
from tenants.models_imports import ImportRun


@dataclass(slots=True)
class Batch:
    """What one transaction writes, and how many of the file's `rows` went into it."""

    receipts: list[Receipt] = field(default_factory=list)
    quarantined: list[Quarantined] = field(default_factory=list)
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Books:
    """Where receipts are written: the retailer's stores by code and variants by item number."""

    profile: Profile
    wholesaler: Vendor
    stores: Mapping[str, Store]
    variants: Mapping[str, Known]


def post_batch(batch: Batch, books: Books, *, run: ImportRun) -> int:
    """Write everything or nothing, and return the number of ledger entries."""
    with transaction.atomic():
        put_aside(run, batch.quarantined)
        movements = write_receipts(batch.receipts, books)
        return len(post(movements, actor_id=None).entry_ids) if movements else 0


def write_receipts(receipts: Sequence[Receipt], books: Books) -> list[Movement]:
    """An order for each receipt, all of which came at once; returns what the caller must post.

    Four statements, however many receipts. Raises IntegrityError for a number or a delivery note that
    the retailer has already.
    """
    orders = _write_orders(receipts, books)
    documents = _write_documents(receipts, orders, books)
    lines = [
        (order, document, number, receipt, line)
        for order, document, receipt in zip(orders, documents, receipts, strict=True)
        for number, line in enumerate(receipt.lines.values(), 1)
    ]
    order_lines = insert_with_ids(
        PurchaseOrderLine,
        (
            "order_id",
            "line",
            "variant_id",
            "vendor_sku",
            "pack_size",
            "unit_cost",
            "qty_ordered",
            "qty_received",
        ),
        [
            (
                order,
                number,
                variant.id,
                line.item,
                variant.pack_size,
                line.unit_cost,
                line.qty,
                line.qty,
            )
            for order, _document, number, _receipt, line in lines
            for variant in [books.variants[line.item]]
        ],
    )
    insert_rows(
        GoodsReceiptLine,
        (
            "receipt_id",
            "line",
            "order_line_id",
            "variant_id",
            "qty_accepted",
            "qty_rejected",
            "unit_cost",
        ),
        [
            (
                document,
                number,
                order_line,
                books.variants[line.item].id,
                line.qty,
                0,
                line.unit_cost,
            )
            for order_line, (_order, document, number, _receipt, line) in zip(
                order_lines, lines, strict=True
            )
        ],
    )
    return [
        _movement(document, number, receipt, line, books)
        for _order, document, number, receipt, line in lines
    ]


def _write_orders(receipts: Sequence[Receipt], books: Books) -> list[int]:
    return insert_with_ids(
        PurchaseOrder,
        (
            "number",
            "client_id",
            "vendor_id",
            "store_id",
            "status",
            "expected_date",
            "submitted_at",
            "finished_at",
        ),
        [
            (
                receipt.number,
                books.profile.client_id(ORDER, receipt.number),
                books.wholesaler.pk,
                store.pk,
                PurchaseOrderStatus.RECEIVED,
                store.business_date(receipt.at),
                receipt.at,
                receipt.at,
            )
            for receipt in receipts
            for store in [books.stores[receipt.store]]
        ],
    )


def _write_documents(receipts: Sequence[Receipt], orders: Sequence[int], books: Books) -> list[int]:
    return insert_with_ids(
        GoodsReceipt,
        (
            "number",
            "client_id",
            "order_id",
            "vendor_id",
            "store_id",
            "delivery_note",
            "received_at",
            "business_date",
        ),
        [
            (
                receipt.number,
                books.profile.client_id(RECEIPT, receipt.number),
                order,
                books.wholesaler.pk,
                store.pk,
                receipt.number,
                receipt.at,
                store.business_date(receipt.at),
            )
            for order, receipt in zip(orders, receipts, strict=True)
            for store in [books.stores[receipt.store]]
        ],
    )


def _movement(document: int, number: int, receipt: Receipt, line: Line, books: Books) -> Movement:
    return Movement(
        store_id=books.stores[receipt.store].pk,
        variant_id=books.variants[line.item].id,
        ref_type=RefType.PURCHASE_ORDER_RECEIPT,
        ref_id=document,
        ref_label=receipt.number,
        line=number,
        qty=line.qty,
        # Not its rounded cost per unit: what was paid, to the penny.
        value=line.amount,
        occurred_at=receipt.at,
    )
