"""A receipt that was entered wrong is taken back as a whole, by a document of its own."""

from django.utils import timezone

from core.problems import NotFound, Problem
from inventory.ledger import post
from inventory.models import RefType, StockLedger
from inventory.movements import Movement
from purchasing.orders.drafts import locked_order
from purchasing.orders.expecting import lines_of, settle_order
from purchasing.orders.models import PurchaseOrder
from purchasing.orders.steps import note_step, told
from purchasing.receiving.costs import recall_costs
from purchasing.receiving.models import GoodsReceipt, GoodsReceiptLine
from purchasing.receiving.services import LINE_COLUMNS
from stores.holds import keep_open
from tenants.bulk import insert_rows
from tenants.numbering import next_number


def reverse_receipt(*, receipt_id: int, actor_id: int, reason: str = "") -> GoodsReceipt:
    """Take a receipt back, every entry with its exact opposite, by a document that names it. What it
    had settled is on order again, also of an order that was finished. `reason` stands in the order's
    history.

    It happens when the original did, so that a shelf counted since stays as counted. Raises NotFound,
    Problem where it is reversed already, is a reversal itself, or goods of it went back to the vendor,
    and InsufficientStock where they are gone.
    """
    order, receipt = locked_receipt(receipt_id)
    _refuse_irreversible(receipt)
    keep_open(order.store)
    taken = list(receipt.lines.select_related("variant").order_by("line"))
    reversal = GoodsReceipt.objects.create(
        number=f"GR-{next_number(series='GR'):06d}",
        order=order,
        vendor=receipt.vendor,
        store=receipt.store,
        delivery_note=receipt.delivery_note,
        received_at=receipt.received_at,
        business_date=receipt.business_date,
        reverses=receipt,
        created_by_id=actor_id,
    )
    insert_rows(
        GoodsReceiptLine,
        LINE_COLUMNS,
        [
            (
                reversal.pk,
                line.line,
                line.order_line_id,
                line.variant_id,
                -line.qty_accepted,
                -line.qty_rejected,
                line.unit_cost,
                line.reject_reason,
            )
            for line in taken
        ],
    )
    receipt.is_reversed = True
    receipt.version += 1
    receipt.save(update_fields=["is_reversed", "version", "updated_at"])
    lines = lines_of(order)
    by_id = {line.pk: line for line in lines}
    said = []
    for line in taken:
        ordered = by_id[line.order_line_id]
        ordered.qty_received -= line.qty_accepted
        ordered.qty_rejected -= line.qty_rejected
        said.append(told(ordered, line.qty_accepted, rejected=f"{line.qty_rejected:.3f}"))
    settle_order(order, lines, timezone.now())
    recall_costs(order, [line.variant_id for line in taken])
    note_step("receipt_reversed", order, actor_id, said, receipt=receipt.number, reason=reason)
    movements = _opposites(receipt, reversal)
    if movements:
        post(movements, actor_id=actor_id)
    return reversal


def locked_receipt(receipt_id: int) -> tuple[PurchaseOrder, GoodsReceipt]:
    """The receipt after its order, both nobody else's to change. Raises NotFound."""
    found = GoodsReceipt.objects.filter(pk=receipt_id).values_list("order_id", flat=True).first()
    if found is None:
        raise NotFound
    order = locked_order(found)
    receipt = GoodsReceipt.objects.select_for_update(of=("self",)).select_related("store", "vendor")
    return order, receipt.get(pk=receipt_id)


def _refuse_irreversible(receipt: GoodsReceipt) -> None:
    if receipt.reverses_id is not None:
        raise Problem("A reversal is not reversed. Receive the goods again.", code="is_reversal")
    if receipt.is_reversed:
        raise Problem(f"{receipt.number} is reversed already.", code="already_reversed")
    if receipt.lines.filter(qty_returned__gt=0).exists():
        raise Problem(
            f"Goods of {receipt.number} went back to the vendor already.", code="has_returns"
        )


def _opposites(receipt: GoodsReceipt, reversal: GoodsReceipt) -> list[Movement]:
    entries = StockLedger.objects.filter(
        ref_type=RefType.PURCHASE_ORDER_RECEIPT, ref_id=receipt.pk
    ).order_by("id")
    return [
        Movement(
            store_id=entry.store_id,
            variant_id=entry.variant_id,
            ref_type=RefType.PURCHASE_ORDER_RECEIPT,
            ref_id=reversal.pk,
            ref_label=reversal.number,
            line=entry.line,
            qty=-entry.qty_delta,
            value=-entry.value_delta,
            reverses_id=entry.pk,
            occurred_at=entry.occurred_at,
        )
        for entry in entries
    ]
