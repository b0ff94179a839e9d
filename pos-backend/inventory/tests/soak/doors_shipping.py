"""Goods between stores, by the services."""

import datetime as dt
from collections.abc import Mapping, Sequence

from inventory.tests.soak.answers import service
from inventory.tests.soak.world import World, units, whole
from inventory.transfers.drafts import AskedTransferLine, create_transfer
from inventory.transfers.models import Transfer
from inventory.transfers.services import (
    Arrival,
    Outcome,
    cancel_transfer,
    close_transfer,
    receive_transfer,
    send_transfer,
)
from stores.models import Store

# A status, and by variant: asked, sent, received, damaged, lost, returned.
Told = tuple[str, dict[int, tuple[int, ...]]]
QUANTITIES = ("qty", "qty_sent", "qty_received", "qty_damaged", "qty_lost", "qty_returned")


class ShippingDoors:
    world: World

    @service()
    def plan(self, source: Store, to: Store, loads: Mapping[int, int]) -> int:
        """The id of a draft."""
        lines = [AskedTransferLine(variant_id=v, qty=units(n)) for v, n in loads.items()]
        transfer = create_transfer(
            from_store=source, to_store=to, lines=lines, actor_id=self.world.actor_id
        )
        return transfer.pk

    @service()
    def send_off(self, pk: int, picked: Mapping[int, int], at: dt.datetime) -> Told:
        fewer = {variant: units(n) for variant, n in picked.items()}
        send_transfer(transfer_id=pk, picked=fewer, at=at, actor_id=self.world.actor_id)
        return _told(pk)

    @service()
    def receive(
        self, pk: int, came: Sequence[tuple[int, int, int]] | None, at: dt.datetime
    ) -> Told:
        arrivals = None
        if came is not None:
            arrivals = [
                Arrival(variant_id=v, qty=units(n), damaged=units(broken)) for v, n, broken in came
            ]
        receive_transfer(transfer_id=pk, arrivals=arrivals, at=at, actor_id=self.world.actor_id)
        return _told(pk)

    @service()
    def close_short(self, pk: int, gone: Sequence[tuple[int, int, bool]], at: dt.datetime) -> Told:
        outcomes = [Outcome(variant_id=v, qty=units(n), is_lost=lost) for v, n, lost in gone]
        close_transfer(transfer_id=pk, outcomes=outcomes, at=at, actor_id=self.world.actor_id)
        return _told(pk)

    @service()
    def cancel(self, pk: int, at: dt.datetime) -> Told:
        cancel_transfer(transfer_id=pk, at=at, actor_id=self.world.actor_id)
        return _told(pk)


def _told(pk: int) -> Told:
    transfer = Transfer.objects.get(pk=pk)
    lines = {
        line.variant_id: tuple(whole(getattr(line, name), 3) for name in QUANTITIES)
        for line in transfer.lines.all()
    }
    return transfer.status, lines
