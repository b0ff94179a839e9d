"""What customers buy and bring back, by the services."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from inventory.ledger import post
from inventory.models import OversoldBy, RefType
from inventory.movements import Movement
from inventory.tests.soak.answers import service
from inventory.tests.soak.model import Line
from inventory.tests.soak.world import ZERO, World, money, units
from pos.models import Disposition
from pos.recording import ReceiptRecordLine
from pos.recording_returns import ReturnRecord, ReturnRecordLine, write_returns
from pos.recording_sales import SaleRecord, write_sales
from stores.models import Store


class TradingDoors:
    world: World

    @service()
    def sell(
        self,
        sold: Sequence[Line],
        returned: Sequence[Line],
        at: dt.datetime,
        client_ids: Sequence[UUID],
    ) -> None:
        """A sale per store, each with a client's id; the first line may keep a promise."""
        records = [
            SaleRecord(
                client_id=client_id,
                number=str(uuid4()),
                store=store,
                occurred_at=at,
                payments=[],
                lines=[
                    ReceiptRecordLine(
                        variant_id=line.shelf[1],
                        tracked=True,
                        qty=units(-line.units),
                        unit_price=ZERO,
                        line_total=ZERO,
                    )
                    for line in sold
                    if line.shelf[0] == store.pk
                ],
            )
            for store, client_id in zip(self._stores_of(sold), client_ids, strict=True)
        ]
        in_order = [line for r in records for line in sold if line.shelf[0] == r.store.pk]
        movements = [
            replace(
                movement,
                oversell=OversoldBy(line.allowed_by) if line.allowed_by else None,
                reservation_id=line.promise,
            )
            for movement, line in zip(
                write_sales(records=records, actor_id=self.world.actor_id), in_order, strict=True
            )
        ]
        movements += self._returns(returned, Disposition.RESTOCK, at)
        post(movements, actor_id=self.world.actor_id)

    @service()
    def bring_back(
        self, returned: Sequence[Line], disposition: Disposition, at: dt.datetime
    ) -> None:
        movements = self._returns(returned, disposition, at)
        if movements:
            post(movements, actor_id=self.world.actor_id)

    def _returns(
        self, returned: Sequence[Line], disposition: Disposition, at: dt.datetime
    ) -> list[Movement]:
        records = [
            ReturnRecord(
                client_id=None,
                number=str(uuid4()),
                store=store,
                occurred_at=at,
                refunds=[],
                lines=[
                    ReturnRecordLine(
                        variant_id=line.shelf[1],
                        tracked=True,
                        qty=units(line.units),
                        unit_price=ZERO,
                        line_total=ZERO,
                        disposition=disposition,
                        unit_cost=None if line.cost is None else money(line.cost),
                    )
                    for line in returned
                    if line.shelf[0] == store.pk
                ],
            )
            for store in self._stores_of(returned)
        ]
        return write_returns(records=records, actor_id=self.world.actor_id)

    def _stores_of(self, lines: Sequence[Line]) -> list[Store]:
        return [s for s in self.world.stores if s.pk in {line.shelf[0] for line in lines}]

    @service()
    def open_stock(self, lines: Sequence[Line]) -> None:
        post([_movement(line) for line in lines], actor_id=None)


def _movement(line: Line) -> Movement:
    return Movement(
        store_id=line.shelf[0],
        variant_id=line.shelf[1],
        ref_type=RefType(line.kind),
        ref_id=1,
        ref_label="M-1",
        line=1,
        qty=units(line.units),
        occurred_at=line.at,
        unit_cost=None if line.cost is None else money(line.cost),
        value=None if line.value is None else money(line.value),
    )
