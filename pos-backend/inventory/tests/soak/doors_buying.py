"""Goods from vendors and back to them, by the services."""

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from types import SimpleNamespace
from unittest import mock

from inventory.tests.soak.answers import service
from inventory.tests.soak.orders import Came, Wish
from inventory.tests.soak.world import World, money, units, whole
from purchasing.orders.drafts import AskedOrderLine, change_order, create_order
from purchasing.orders.models import PurchaseOrder
from purchasing.orders.steps import cancel_order, close_order, submit_order
from purchasing.receiving.returns import SentBack, return_to_vendor
from purchasing.receiving.reversing import reverse_receipt
from purchasing.receiving.services import Delivered, receive_order
from purchasing.receiving.tolerance import OverReceipt
from purchasing.receiving.unreturning import reverse_vendor_return
from purchasing.vendors.models import Vendor
from stores.models import Store

# A status, a version, and by variant: asked, cost of a unit, received, rejected, given up.
OrderTold = tuple[str, int, dict[int, tuple[int, ...]]]
MORE = "They sent more"
DAMAGED = "DAMAGED"


@contextmanager
def buying_clock(at: dt.datetime) -> Iterator[None]:
    """What takes no time of a step happens when it is asked for. The machine's days are others."""
    with ExitStack() as patches:
        for module in ("orders.steps", "receiving.services", "receiving.returns"):
            clock = SimpleNamespace(now=lambda: at)
            patches.enter_context(mock.patch(f"purchasing.{module}.timezone", clock))
        yield


class BuyingDoors:
    world: World

    @service()
    def order(self, vendor: Vendor, store: Store, wishes: Sequence[Wish]) -> tuple[int, OrderTold]:
        """The id of a draft."""
        order = create_order(
            vendor=vendor, store=store, lines=_asked(wishes), actor_id=self.world.actor_id
        )
        return order.pk, _told(order.pk)

    @service()
    def edit_order(
        self, pk: int, version: int, vendor: Vendor | None, wishes: Sequence[Wish] | None
    ) -> OrderTold:
        change_order(
            order_id=pk,
            seen=version,
            changes={} if vendor is None else {"vendor": vendor},
            lines=None if wishes is None else _asked(wishes),
            actor_id=self.world.actor_id,
        )
        return _told(pk)

    @service()
    def submit_order(self, pk: int, at: dt.datetime) -> OrderTold:
        submit_order(order_id=pk, at=at, actor_id=self.world.actor_id)
        return _told(pk)

    @service()
    def take_in(
        self, pk: int, note: str, came: Sequence[Came] | None, may_exceed: bool, at: dt.datetime
    ) -> tuple[int, OrderTold]:
        deliveries = None
        if came is not None:
            deliveries = [
                Delivered(
                    variant_id=one.variant,
                    qty=units(one.accepted),
                    rejected=units(one.rejected),
                    unit_cost=None if one.cost is None else money(one.cost),
                )
                for one in came
            ]
        over = OverReceipt(approved_by_id=self.world.actor_id, reason=MORE)
        receipt = receive_order(
            order_id=pk,
            delivery_note=note,
            deliveries=deliveries,
            over_receipt=over if may_exceed else None,
            at=at,
            actor_id=self.world.actor_id,
        )
        return receipt.pk, _told(pk)

    @service()
    def take_back(self, pk: int, order: int) -> tuple[int, OrderTold]:
        reversal = reverse_receipt(receipt_id=pk, actor_id=self.world.actor_id)
        return reversal.pk, _told(order)

    @service()
    def close_order(self, pk: int, at: dt.datetime) -> OrderTold:
        close_order(order_id=pk, at=at, actor_id=self.world.actor_id)
        return _told(pk)

    @service()
    def cancel_order(self, pk: int, at: dt.datetime) -> OrderTold:
        cancel_order(order_id=pk, at=at, actor_id=self.world.actor_id)
        return _told(pk)

    @service()
    def send_back(
        self,
        vendor: int,
        store: int,
        receipt: int | None,
        parts: Sequence[tuple[int, int]],
        at: dt.datetime,
    ) -> int:
        with buying_clock(at):
            document = return_to_vendor(
                vendor=next(known for known in self.world.vendors if known.pk == vendor),
                store=self.world.store((store, 0)),
                receipt_id=receipt,
                reason_code=DAMAGED,
                lines=[SentBack(variant_id=v, qty=units(n)) for v, n in parts],
                actor_id=self.world.actor_id,
            )
        return document.pk

    @service()
    def keep_after_all(self, pk: int) -> int:
        return reverse_vendor_return(return_id=pk, actor_id=self.world.actor_id).pk


def _asked(wishes: Sequence[Wish]) -> list[AskedOrderLine]:
    return [
        AskedOrderLine(
            variant_id=variant,
            qty=None if in_packs else units(amount),
            packs=units(amount) if in_packs else None,
            unit_cost=None if cost is None else money(cost),
        )
        for variant, amount, in_packs, cost in wishes
    ]


def _told(pk: int) -> OrderTold:
    order = PurchaseOrder.objects.get(pk=pk)
    lines: dict[int, tuple[int, ...]] = {
        line.variant_id: (
            whole(line.qty_ordered, 3),
            whole(line.unit_cost, 6),
            whole(line.qty_received, 3),
            whole(line.qty_rejected, 3),
            whole(line.qty_closed, 3),
        )
        for line in order.lines.all()
    }
    return order.status, order.version, lines
