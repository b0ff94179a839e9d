"""What a batch of movements does to one item: pure, between its lock and its writing.

Here stands what is short, in which order lines take effect, what late movements do to a counted
shelf, and which entries come of it all.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from core.money import ZERO
from inventory.costing import Balance, Effect, issue, move_value, receive, settle
from inventory.models import OversoldBy, RefType
from inventory.movements import Movement, Shortage
from stores.models import day_in
from tenants.models import ShortagePolicy

PURCHASES = frozenset({RefType.OPENING, RefType.PURCHASE_ORDER_RECEIPT})
# Promises to others bind what is sold or sent; a shelf's facts are measured against the shelf.
BOUND_BY_RESERVATIONS = frozenset({RefType.SALE, RefType.TRANSFER_OUT})


class Entry(NamedTuple):
    """A row of the ledger, in the order of the columns that it is written to."""

    store_id: int
    variant_id: int
    item_id: int
    seq: int
    ref_type: str
    ref_id: int
    ref_label: str
    line: int
    qty_delta: Decimal
    balance_after: Decimal
    unit_cost: Decimal
    value_delta: Decimal
    value_after: Decimal
    reason_code: str
    note: str
    actor_id: int | None
    register_id: int | None
    device: str
    occurred_at: dt.datetime
    recorded_at: dt.datetime
    business_date: dt.date
    oversold_by: str | None
    reverses_id: int | None
    # The seq of the entry of the same item that this one takes back at once, for a counted shelf.
    counters_seq: int | None


@dataclass(slots=True)
class LockedItem:
    """An item under lock, its balance as it moves along, and the entries that move it."""

    id: int
    store_id: int
    store_code: str
    timezone: str
    variant_id: int
    sku: str
    fallback_cost: Decimal
    policy: str
    allocated: Decimal
    newest_seq: int
    anchor_at: dt.datetime | None
    moved_at: dt.datetime | None
    recorded_at: dt.datetime
    balance: Balance
    entries: list[Entry] = field(default_factory=list)

    def is_late(self, movement: Movement) -> bool:
        """It happened before the shelf was counted, and the count has seen what it left."""
        return self.anchor_at is not None and movement.occurred_at <= self.anchor_at

    def shortage(self, lines: Iterable[Movement]) -> Shortage | None:
        on_hand = self.balance.on_hand
        bound = unbound = ZERO
        approvable = self.policy == ShortagePolicy.WARN
        for movement in lines:
            if self.is_late(movement):
                continue  # takes itself back
            if movement.qty > 0 or movement.oversell:
                on_hand += movement.qty
            elif movement.ref_type in BOUND_BY_RESERVATIONS:
                if not (movement.ref_type == RefType.SALE and self.policy == ShortagePolicy.ALLOW):
                    bound -= movement.qty
                    approvable = approvable and movement.ref_type == RefType.SALE
            else:
                unbound -= movement.qty
        if unbound and unbound > on_hand:
            return self._short(unbound, on_hand)
        available = on_hand - unbound - self.allocated
        if not bound or bound <= available:
            return None
        return self._short(bound, available, approvable=approvable)

    def _short(
        self, requested: Decimal, available: Decimal, *, approvable: bool = False
    ) -> Shortage:
        return Shortage(
            self.store_id,
            self.store_code,
            self.variant_id,
            self.sku,
            requested,
            available,
            approvable,
        )

    def apply(self, lines: Iterable[Movement], actor_id: int | None) -> None:
        """Increases come before decreases, so that an exchange of the last unit works."""
        for movement in sorted(lines, key=lambda movement: movement.qty < 0):
            late = self.is_late(movement)
            effect = self._move(movement, actor_id, late=late)
            if late:
                self._take_back(movement, effect, actor_id)
            if self.moved_at is None or movement.occurred_at > self.moved_at:
                self.moved_at = movement.occurred_at

    def count(
        self, movement: Movement | None, counted_at: dt.datetime, actor_id: int | None
    ) -> None:
        """The shelf was counted: `movement` sets it right, and what happened before is settled."""
        if movement is not None:
            self._move(movement, actor_id, late=False)
        self.anchor_at = counted_at

    def _move(self, movement: Movement, actor_id: int | None, *, late: bool) -> Effect:
        revaluation = ZERO
        if movement.reverses_id is not None:
            assert movement.value is not None
            effect = move_value(self.balance, movement.qty, movement.value)
            moved = self.balance.value
            if not late:  # a counted shelf gets it back at once, and is worth what it was
                revaluation = settle(self.balance, fallback_cost=self.fallback_cost)
        elif movement.qty > 0:
            effect, revaluation = receive(
                self.balance,
                movement.qty,
                unit_cost=movement.unit_cost,
                value=movement.value,
                fallback_cost=self.fallback_cost,
                is_purchase=movement.ref_type in PURCHASES,
            )
            moved = self.balance.value - revaluation
        else:
            effect = issue(self.balance, -movement.qty, fallback_cost=self.fallback_cost)
            moved = self.balance.value
        oversold_by = None
        if movement.qty < 0 and self.balance.on_hand < 0:
            oversold_by = movement.oversell or (OversoldBy.LATE if late else OversoldBy.POLICY)
        self._enter(movement, actor_id, movement.ref_type, movement.qty, effect, moved, oversold_by)
        self._revalue(movement, actor_id, revaluation)
        return effect

    def _take_back(self, movement: Movement, effect: Effect, actor_id: int | None) -> None:
        """The shelf stays as counted: an equal, opposite entry that says which it answers."""
        original = self.newest_seq
        while self.entries[original - self.newest_seq - 1].ref_type == RefType.REVALUATION:
            original -= 1
        back = move_value(self.balance, -movement.qty, -effect.value_delta)
        moved = self.balance.value
        revaluation = settle(self.balance, fallback_cost=self.fallback_cost)
        below = movement.qty > 0 and self.balance.on_hand < 0
        self._enter(
            movement,
            actor_id,
            RefType.COUNT_RECONCILE,
            -movement.qty,
            back,
            moved,
            OversoldBy.LATE if below else None,
            counters_seq=original,
        )
        self._revalue(movement, actor_id, revaluation)

    def _revalue(self, movement: Movement, actor_id: int | None, amount: Decimal) -> None:
        if amount:
            effect = Effect(unit_cost=self.balance.last_cost or ZERO, value_delta=amount)
            self._enter(
                movement, actor_id, RefType.REVALUATION, ZERO, effect, self.balance.value, None
            )

    def _enter(
        self,
        movement: Movement,
        actor_id: int | None,
        ref_type: RefType,
        qty: Decimal,
        effect: Effect,
        value_after: Decimal,
        oversold_by: OversoldBy | None,
        *,
        counters_seq: int | None = None,
    ) -> None:
        self.newest_seq += 1
        own = ref_type == movement.ref_type
        self.entries.append(
            Entry(
                self.store_id,
                self.variant_id,
                self.id,
                self.newest_seq,
                ref_type,
                movement.ref_id,
                movement.ref_label,
                movement.line,
                qty,
                self.balance.on_hand,
                effect.unit_cost,
                effect.value_delta,
                value_after,
                movement.reason_code,
                movement.note,
                actor_id,
                movement.register_id,
                movement.device,
                movement.occurred_at,
                self.recorded_at,
                day_in(self.timezone, movement.occurred_at),
                oversold_by,
                movement.reverses_id if own else None,
                counters_seq,
            )
        )
