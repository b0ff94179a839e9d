"""What a store expects of an order, and the order's state, both by what remains on its lines."""

import datetime as dt
from collections.abc import Iterable

from inventory.reservations.inbound import expect_inbound
from inventory.reservations.models import InboundType
from purchasing.orders.models import ON_ORDER, PurchaseOrder, PurchaseOrderLine
from purchasing.orders.models import PurchaseOrderStatus as Status
from tenants.bulk import update_rows

_SETTLED = ("qty_received", "qty_rejected", "qty_closed")


def lines_of(order: PurchaseOrder) -> list[PurchaseOrderLine]:
    """In their order, each with its variant."""
    return list(order.lines.select_related("variant").order_by("line"))


def settle_order(
    order: PurchaseOrder, lines: Iterable[PurchaseOrderLine], now: dt.datetime
) -> None:
    """The state that follows from submitted lines, and all of it written.

    RECEIVED where nothing remains and nothing was given up; CLOSED where something was, or where all
    that came was rejected. What is taken back opens a finished order again.
    """
    lines = list(lines)
    if any(line.qty_remaining for line in lines):
        came = any(line.qty_received or line.qty_rejected for line in lines)
        order.status = Status.PARTIALLY_RECEIVED if came else Status.SUBMITTED
        order.finished_at = None
    else:
        is_short = any(line.qty_closed for line in lines)
        is_received = any(line.qty_received for line in lines) and not is_short
        order.status = Status.RECEIVED if is_received else Status.CLOSED
        order.finished_at = now
    write_order(order, lines)


def write_order(order: PurchaseOrder, lines: Iterable[PurchaseOrderLine]) -> None:
    """The document, its lines and what its store still expects of it."""
    lines = list(lines)
    order.version += 1
    order.save()
    update_rows(
        PurchaseOrderLine,
        _SETTLED,
        [(line.pk, *(getattr(line, name) for name in _SETTLED)) for line in lines],
    )
    expected = lines if order.status in ON_ORDER else []
    expect_inbound(
        ref_type=InboundType.PURCHASE_ORDER,
        ref_id=order.pk,
        expected=[
            (order.store_id, line.variant_id, line.qty_remaining)
            for line in expected
            if line.qty_remaining
        ],
    )
