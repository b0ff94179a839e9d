"""What the demo's retailer buys: an order in each state that their page tells apart."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction

from demo.plan import ShopDay
from demo.posting import Directory
from demo.shops import Retailer
from demo.suppliers import PAPERS, POTTERY, add_suppliers
from inventory.models import InventoryItem
from purchasing.orders.drafts import AskedOrderLine, create_order
from purchasing.orders.models import PurchaseOrder
from purchasing.orders.models import PurchaseOrderStatus as Status
from purchasing.orders.steps import submit_order
from purchasing.receiving.services import Delivered, receive_order

LINES = 4
QTY = Decimal(10)
FIRST = Decimal(6)  # of each line, of an order that comes in two parts
DEARER = Decimal("1.05")
HOUR = 22.5  # when the shops are closed, and what was counted that day is counted


# By these a later run knows them again.
IN_FULL, IN_PART, COMING, PLANNED = NOTES = (
    "Mugs for the season",
    "Notebooks, back to school",
    "Mugs for the Lanes",
    "Notebooks, when the budget is clear",
)
# The order's note, its vendor, what SKUs it is of, and the place of its store among the retailer's.
ORDERS = (
    (IN_FULL, POTTERY, "MUG", 0),
    (IN_PART, PAPERS, "NOT", 0),
    (COMING, POTTERY, "MUG", 1),
    (PLANNED, PAPERS, "NOT", 2),
)
DELIVERY_NOTES = {IN_FULL: "KC-204", IN_PART: "NW/7"}


def complete_purchases(
    retailer: Retailer, *, directory: Callable[[], Directory], until: dt.date
) -> bool:
    """A draft, one on order, one partly received and one that came in two parts, as far as they lack.

    Goods come after closing on the last day; each step is a transaction of its own, so that a run
    which was cut off goes on where it stopped. A retailer with too few stores has none. Returns False
    where nothing was missing.
    """
    if len(retailer.shops) < 4:
        return False
    made = not PurchaseOrder.objects.filter(note__in=NOTES).exists()
    if made:
        with transaction.atomic():
            _write_drafts(directory(), retailer)
    while step := _next_step():
        actor_id = directory().users[retailer.manager]
        with transaction.atomic():
            step.take(step.order, ShopDay(retailer, retailer.shops[0], until, ""), actor_id)
        made = True
    return made


@dataclass(frozen=True, slots=True)
class _Step:
    order: PurchaseOrder
    take: Callable[[PurchaseOrder, ShopDay, int], None]


def _next_step() -> _Step | None:
    for note, status, take in (
        (IN_FULL, Status.DRAFT, _submit),
        (IN_FULL, Status.SUBMITTED, _receive_first),
        (IN_FULL, Status.PARTIALLY_RECEIVED, _receive_rest),
        (IN_PART, Status.DRAFT, _submit),
        (IN_PART, Status.SUBMITTED, _receive_first),
        (COMING, Status.DRAFT, _submit),
    ):
        order = PurchaseOrder.objects.filter(note=note, status=status).first()
        if order is not None:
            return _Step(order, take)
    return None


def _write_drafts(book: Directory, retailer: Retailer) -> None:
    actor_id = book.users[retailer.manager]
    vendors = add_suppliers(actor_id)
    for note, supplier, prefix, place in ORDERS:
        store = book.stores[retailer.shops[place].code]
        shelves = InventoryItem.objects.filter(
            store=store, variant__sku__startswith=prefix, on_hand__gt=0
        ).order_by("variant__sku")
        create_order(
            vendor=vendors[supplier],
            store=store,
            lines=[
                AskedOrderLine(variant_id=variant_id, qty=QTY)
                for variant_id in shelves.values_list("variant_id", flat=True)[:LINES]
            ],
            note=note,
            actor_id=actor_id,
        )


def _submit(order: PurchaseOrder, day: ShopDay, actor_id: int) -> None:
    """So that its goods are expected on the last day, but of what is still to come."""
    lead = dt.timedelta(days=0 if order.note == COMING else order.vendor.lead_time_days)
    submit_order(order_id=order.pk, actor_id=actor_id, at=day.at(HOUR) - lead)


def _receive_first(order: PurchaseOrder, day: ShopDay, actor_id: int) -> None:
    lines = order.lines.order_by("line")
    came = [Delivered(line_id=line.pk, qty=FIRST) for line in lines]
    _receive(order, "18", came, day.at(HOUR), actor_id)


def _receive_rest(order: PurchaseOrder, day: ShopDay, actor_id: int) -> None:
    """One of the first line is broken, and all have become dearer."""
    came = []
    for line in order.lines.order_by("line"):
        broken = Decimal(line.line == 1)
        came.append(
            Delivered(
                line_id=line.pk,
                qty=line.qty_remaining - broken,
                rejected=broken,
                unit_cost=(line.unit_cost * DEARER).quantize(Decimal("0.01")),
                reject_reason="Broken on arrival" if broken else "",
            )
        )
    _receive(order, "31", came, day.at(HOUR + 0.25), actor_id)


def _receive(
    order: PurchaseOrder, number: str, came: list[Delivered], at: dt.datetime, actor_id: int
) -> None:
    receive_order(
        order_id=order.pk,
        delivery_note=f"{DELIVERY_NOTES[order.note]}{number}",
        deliveries=came,
        actor_id=actor_id,
        at=at,
    )
