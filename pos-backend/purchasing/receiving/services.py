"""Goods of an order come in, any number of times, each under the number of its delivery note."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils import timezone

from catalog.models import Variant
from core.money import ZERO
from core.problems import Invalid, NotFound, Problem
from inventory.ledger import post
from inventory.models import RefType
from inventory.movements import Movement
from purchasing.orders.drafts import locked_order, require_status
from purchasing.orders.expecting import lines_of, settle_order
from purchasing.orders.models import ON_ORDER, PurchaseOrder, PurchaseOrderLine
from purchasing.orders.steps import note_step, told
from purchasing.receiving.costs import remember_costs
from purchasing.receiving.models import GoodsReceipt, GoodsReceiptLine
from purchasing.receiving.tolerance import OverReceipt, refuse_more_than_tolerated
from stores.holds import keep_open
from tenants.bulk import insert_rows
from tenants.numbering import next_number


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """Of a line of the order, by its id or its variant's: `qty` units accepted, `rejected` others not.

    Not both 0. `unit_cost` None: as ordered.
    """

    qty: Decimal
    rejected: Decimal = ZERO
    line_id: int | None = None
    variant_id: int | None = None
    unit_cost: Decimal | None = None
    reject_reason: str = ""


class DeliveryNoteKnown(Problem):
    """409: goods of this delivery note were received already; `receipt` says as which, of which order."""

    default_code = "delivery_note_known"


def receive_order(
    *,
    order_id: int,
    delivery_note: str,
    actor_id: int,
    deliveries: Sequence[Delivered] | None = None,
    over_receipt: OverReceipt | None = None,
    at: dt.datetime | None = None,
) -> GoodsReceipt:
    """Take goods in at what they cost; None: everything that is on order. Must be the last work of its
    transaction. `at` is when they came, for what is recorded afterwards.

    Raises NotFound, DeliveryNoteKnown, PurchaseOrderState, Invalid for what is not on the order or
    stands twice, OverReceived without `over_receipt`, and Problem where nothing is received.
    """
    order = locked_order(order_id)
    # Before the look for the note: receipts of a retailer are entered one after the other.
    number = f"GR-{next_number(series='GR'):06d}"
    _refuse_known(order, delivery_note)
    require_status(order, ON_ORDER, "received")
    keep_open(order.store)
    lines = lines_of(order)
    if deliveries is None:
        deliveries = [
            Delivered(line_id=line.pk, qty=line.qty_remaining)
            for line in lines
            if line.qty_remaining
        ]
    came = _matched(lines, deliveries)
    is_over = refuse_more_than_tolerated(
        order, [(line, delivered.qty) for line, delivered in came], approved=over_receipt
    )
    now = at or timezone.now()
    receipt = GoodsReceipt.objects.create(
        number=number,
        order=order,
        vendor=order.vendor,
        store=order.store,
        delivery_note=delivery_note,
        received_at=now,
        business_date=order.store.business_date(now),
        over_reason=over_receipt.reason if over_receipt and is_over else "",
        approved_by_id=over_receipt.approved_by_id if over_receipt and is_over else None,
        created_by_id=actor_id,
    )
    movements, said = [], []
    for at_line, (line, delivered) in enumerate(came, 1):
        line.qty_received += delivered.qty
        line.qty_rejected += delivered.rejected
        said.append(told(line, delivered.qty, rejected=f"{delivered.rejected:.3f}"))
        if delivered.qty:
            movements.append(_came_in(receipt, at_line, line, delivered))
    _write_lines(receipt, came)
    settle_order(order, lines, now)
    remember_costs(
        order,
        [(line, _cost(line, delivered)) for line, delivered in came if delivered.qty],
    )
    note_step("received", order, actor_id, said, receipt=receipt.number)
    if movements:
        post(movements, actor_id=actor_id)
    return receipt


def _refuse_known(order: PurchaseOrder, delivery_note: str) -> None:
    receipts = GoodsReceipt.objects.select_related("order")
    known = receipts.filter(
        vendor=order.vendor_id,
        delivery_note__iexact=delivery_note,
        is_reversed=False,
        reverses__isnull=True,
    ).first()
    if known is not None:
        raise DeliveryNoteKnown(
            f"Delivery note {known.delivery_note} of {order.vendor.name} was received already, as"
            f" {known.number}.",
            receipt={
                "id": known.pk,
                "number": known.number,
                "order_id": known.order_id,
                "order_number": known.order.number,
            },
        )


def _matched(
    lines: Iterable[PurchaseOrderLine], deliveries: Sequence[Delivered]
) -> list[tuple[PurchaseOrderLine, Delivered]]:
    """Each delivery with its line of the order."""
    lines = list(lines)
    by_id = {line.pk: line for line in lines}
    by_variant = {line.variant_id: line for line in lines}
    came, seen = [], set()
    for number, delivered in enumerate(deliveries):
        if delivered.line_id is not None:
            attr, line = "line_id", by_id.get(delivered.line_id)
        else:
            attr, line = "variant_id", by_variant.get(delivered.variant_id or 0)
        if line is None:
            raise _not_on_order(number, attr, delivered)
        if line.pk in seen:
            said = f"{line.variant.sku} stands on another line already."
            raise Invalid(f"lines.{number}.{attr}", said)
        seen.add(line.pk)
        came.append((line, delivered))
    if not came:
        raise Problem("Nothing is on order any more.", code="nothing_to_receive")
    return came


def _not_on_order(number: int, attr: str, delivered: Delivered) -> Problem:
    """NotFound for what is not the tenant's."""
    if delivered.line_id is not None:
        lines = PurchaseOrderLine.objects.filter(pk=delivered.line_id)
        sku = lines.values_list("variant__sku", flat=True).first()
    else:
        variants = Variant.objects.filter(pk=delivered.variant_id or 0)
        sku = variants.values_list("sku", flat=True).first()
    if sku is None:
        return NotFound()
    return Invalid(f"lines.{number}.{attr}", f"{sku} is not on this order.", code="not_on_order")


LINE_COLUMNS = (
    "receipt_id",
    "line",
    "order_line_id",
    "variant_id",
    "qty_accepted",
    "qty_rejected",
    "unit_cost",
    "reject_reason",
)


def _write_lines(
    receipt: GoodsReceipt, came: Sequence[tuple[PurchaseOrderLine, Delivered]]
) -> None:
    insert_rows(
        GoodsReceiptLine,
        LINE_COLUMNS,
        [
            (
                receipt.pk,
                number,
                line.pk,
                line.variant_id,
                delivered.qty,
                delivered.rejected,
                _cost(line, delivered),
                delivered.reject_reason,
            )
            for number, (line, delivered) in enumerate(came, 1)
        ],
    )


def _cost(line: PurchaseOrderLine, delivered: Delivered) -> Decimal:
    return line.unit_cost if delivered.unit_cost is None else delivered.unit_cost


def _came_in(
    receipt: GoodsReceipt, number: int, line: PurchaseOrderLine, delivered: Delivered
) -> Movement:
    return Movement(
        store_id=receipt.store_id,
        variant_id=line.variant_id,
        ref_type=RefType.PURCHASE_ORDER_RECEIPT,
        ref_id=receipt.pk,
        ref_label=receipt.number,
        line=number,
        qty=delivered.qty,
        unit_cost=_cost(line, delivered),
        occurred_at=receipt.received_at,
    )
