"""What becomes of an order but goods: submitted, given up before any came, or closed short."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.utils import timezone

from core.problems import Invalid, Problem
from inventory.ledger import make_items
from purchasing.orders.drafts import locked_order, require_status
from purchasing.orders.expecting import lines_of, settle_order, write_order
from purchasing.orders.models import ON_ORDER, PurchaseOrder, PurchaseOrderLine
from purchasing.orders.models import PurchaseOrderStatus as Status
from stores.holds import keep_open
from tenants.audit import record_event
from tenants.documents import refuse_stale


def submit_order(
    *, order_id: int, actor_id: int, seen: int | None = None, at: dt.datetime | None = None
) -> PurchaseOrder:
    """Freeze a draft: from now on its goods are on order. Without an expected day it is the store's
    day after the vendor's lead time. `at` is when it happened, for what is recorded afterwards.

    Raises NotFound, StaleVersion, PurchaseOrderState, Invalid for a variant that keeps no stock any
    more, and Problem for a closed store or a vendor that is not bought from any more.
    """
    order = locked_order(order_id)
    require_status(order, [Status.DRAFT], "submitted")
    refuse_stale(version=order.version, seen=seen)
    if not order.vendor.is_active:
        said = f"{order.vendor.name} is not bought from any more."
        raise Problem(said, code="vendor_inactive")
    keep_open(order.store)
    lines = lines_of(order)
    for number, line in enumerate(lines):
        if not line.variant.track_stock:  # no longer, since the draft was made
            said = f"{line.variant.sku} keeps no stock."
            raise Invalid(f"lines.{number}.variant_id", said)
    now = at or timezone.now()
    order.status = Status.SUBMITTED
    order.submitted_at, order.submitted_by_id = now, actor_id
    if order.expected_date is None:
        lead = dt.timedelta(days=order.vendor.lead_time_days)
        order.expected_date = order.store.business_date(now) + lead
    write_order(order, lines)
    make_items((order.store_id, line.variant_id) for line in lines)
    note_step("submitted", order, actor_id, [told(line, line.qty_ordered) for line in lines])
    return order


def close_order(
    *, order_id: int, actor_id: int, reason: str = "", at: dt.datetime | None = None
) -> PurchaseOrder:
    """Give up what has not come: nothing of it is on order any more.

    Raises NotFound and PurchaseOrderState.
    """
    order = locked_order(order_id)
    require_status(order, ON_ORDER, "closed")
    lines = lines_of(order)
    given_up = _give_up(lines)
    settle_order(order, lines, at or timezone.now())
    note_step("closed", order, actor_id, given_up, reason=reason)
    return order


def cancel_order(
    *, order_id: int, actor_id: int, reason: str = "", at: dt.datetime | None = None
) -> PurchaseOrder:
    """Call off an order of which nothing has come.

    Raises NotFound and PurchaseOrderState: of what has come something, the rest is closed.
    """
    order = locked_order(order_id)
    require_status(order, [Status.DRAFT, Status.SUBMITTED], "cancelled")
    lines = lines_of(order)
    given_up = _give_up(lines)
    order.status, order.finished_at = Status.CANCELLED, at or timezone.now()
    write_order(order, lines)
    note_step("cancelled", order, actor_id, given_up, reason=reason)
    return order


def _give_up(lines: Iterable[PurchaseOrderLine]) -> list[dict[str, Any]]:
    given_up = []
    for line in lines:
        if line.qty_remaining:
            given_up.append(told(line, line.qty_remaining))
            line.qty_closed += line.qty_remaining
    return given_up


def told(line: PurchaseOrderLine, qty: Any, **more: Any) -> dict[str, Any]:
    """A line of what happened, as the order's history shows it."""
    return {"variant_id": line.variant_id, "sku": line.variant.sku, "qty": f"{qty:.3f}", **more}


def note_step(
    action: str,
    order: PurchaseOrder,
    actor_id: int,
    lines: list[dict[str, Any]],
    **more: Any,
) -> None:
    """What happened to the order, in its own history."""
    record_event(
        action=action,
        subject=order,
        actor_id=actor_id,
        store_id=order.store_id,
        after={"status": order.status, "lines": lines, **{k: v for k, v in more.items() if v}},
    )
