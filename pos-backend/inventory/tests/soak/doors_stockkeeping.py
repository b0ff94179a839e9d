"""Stock set right by hand, counted and promised, by the services."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID, uuid4

from django.utils import timezone

from inventory.adjustments.models import Adjustment, AdjustmentKind
from inventory.adjustments.services import (
    AdjustmentDraftLine,
    create_adjustment,
    preview_reversal,
    reverse_adjustment,
)
from inventory.ledger import post
from inventory.movements import Count
from inventory.recording import AdjustmentRecord, AdjustmentRecordLine, write_adjustments
from inventory.reservations.services import commit_reservation, release, reserve
from inventory.tests.soak.answers import Foreseen, Written, service
from inventory.tests.soak.model import Key, Line
from inventory.tests.soak.world import World, money, units, whole
from stores.models import Store

REASON = "CORRECTION"


class StockKeepingDoors:
    world: World

    @service()
    def adjust(
        self, store: Store, kind: str, lines: Sequence[AdjustmentDraftLine], at: dt.datetime
    ) -> Written:
        return _written(
            create_adjustment(
                store=store,
                kind=AdjustmentKind(kind),
                reason_code=REASON,
                lines=lines,
                occurred_at=at,
                actor_id=self.world.actor_id,
            )
        )

    def move(self, line: Line) -> Written:
        """One item by hand."""
        return self.adjust(self.world.store(line.shelf), line.kind, [draft_of(line)], line.at)

    @service()
    def reverse(self, pk: int) -> Written:
        return _written(reverse_adjustment(adjustment_id=pk, actor_id=self.world.actor_id))

    def foresee_reversal(self, pk: int) -> Foreseen:
        adjustment = Adjustment.objects.get(pk=pk)
        lines = preview_reversal(adjustment=adjustment)
        return Foreseen(
            is_short=any(line.is_short for line in lines),
            after={
                (adjustment.store_id, line.variant_id): whole(line.on_hand_after, 3)
                for line in lines
            },
        )

    @service()
    def find(self, client_id: UUID, line: Line) -> None:
        """An adjustment with a client's id, as an import makes it."""
        record = AdjustmentRecord(
            client_id=client_id,
            number=str(uuid4()),
            store=self.world.store(line.shelf),
            kind=AdjustmentKind.ADJUSTMENT,
            reason_code="FOUND",
            occurred_at=line.at,
            lines=[AdjustmentRecordLine(variant_id=line.shelf[1], qty_delta=units(line.units))],
        )
        post(write_adjustments(records=[record], actor_id=None), actor_id=None)

    @service()
    def count(
        self, shelves: Sequence[Key], counted: Sequence[int], at: dt.datetime
    ) -> list[tuple[int, int, bool]]:
        """Per shelf what should have been there, what was put right, and whether it came too late."""
        counts = [
            Count(
                store_id=store_id,
                variant_id=variant_id,
                ref_id=1,
                ref_label="C",
                line=number,
                counted=units(amount),
                counted_at=at,
            )
            for number, ((store_id, variant_id), amount) in enumerate(
                zip(shelves, counted, strict=True), 1
            )
        ]
        return [
            (whole(c.expected, 3), whole(c.delta, 3), c.superseded)
            for c in post([], counts=counts, actor_id=None).counts
        ]

    @service()
    def promise(self, key: Key, amount: int) -> int:
        return reserve(
            store_id=key[0],
            variant_id=key[1],
            qty=units(amount),
            ref_type="ORDER",
            ref_id="1",
            channel="WEB",
            expires_at=timezone.now() + dt.timedelta(days=1),
            actor_id=None,
        ).pk

    @service()
    def let_go(self, promise: int) -> None:
        release(reservation_id=promise, actor_id=None)

    @service()
    def hand_over(self, promise: int) -> Written:
        """A promise kept without a sale."""
        return _written(commit_reservation(reservation_id=promise, actor_id=self.world.actor_id))


def draft_of(line: Line) -> AdjustmentDraftLine:
    return AdjustmentDraftLine(
        variant_id=line.shelf[1],
        qty_delta=units(line.units),
        unit_cost=None if line.cost is None else money(line.cost),
    )


def _written(adjustment: Adjustment) -> Written:
    return Written(
        adjustment.pk,
        [
            ((adjustment.store_id, line.variant_id), whole(line.qty_delta, 3))
            for line in adjustment.lines.all()
        ],
    )
