"""Moving average cost, as pure arithmetic on one item's balance.

Quantities in units, values in the tenant's currency to six places; history is never re-costed. Rules:
docs of the ledger, "Cost". `Balance` is changed in place; each function returns the entry's figures.
"""

from dataclasses import dataclass
from decimal import Decimal

from core.money import ZERO, round_value


@dataclass(slots=True)
class Balance:
    on_hand: Decimal
    value: Decimal
    last_cost: Decimal | None


@dataclass(frozen=True, slots=True)
class Effect:
    """One entry's worth: what a unit was taken at, and the value that it moved."""

    unit_cost: Decimal
    value_delta: Decimal


def issue(balance: Balance, qty: Decimal, *, fallback_cost: Decimal) -> Effect:
    """Take `qty` (> 0) out at the average; what goes below zero leaves at `last_cost`.

    An issue to zero takes the whole remaining value, so that no pennies stay behind.
    """
    before = balance.value
    after_qty = balance.on_hand - qty
    if after_qty > 0:
        balance.value = round_value(before - before * qty / balance.on_hand)
    else:
        if balance.last_cost is None:
            balance.last_cost = fallback_cost
        balance.value = round_value(after_qty * balance.last_cost)
    balance.on_hand = after_qty
    moved = balance.value - before
    return Effect(unit_cost=round_value(-moved / qty), value_delta=moved)


def receive(
    balance: Balance,
    qty: Decimal,
    *,
    unit_cost: Decimal | None,
    value: Decimal | None,
    fallback_cost: Decimal,
    is_purchase: bool,
) -> tuple[Effect, Decimal]:
    """Take `qty` (> 0) in at `unit_cost`; without one at the average, else the last, else `fallback`.

    `value` is the exact worth of all of it, where pennies must not be lost between two places.

    Returns the entry's effect and a revaluation (mostly 0): goods sold before they were there left at
    an assumed cost, and the difference from what they really cost is booked when they arrive. A purchase
    sets the cost at which later oversold goods will leave.
    """
    if value is not None:
        unit_cost = round_value(value / qty)
    elif unit_cost is None:
        unit_cost = _known_cost(balance, fallback_cost)
    if is_purchase or balance.last_cost is None:
        balance.last_cost = unit_cost
    was_below_zero = balance.on_hand < 0
    moved = round_value(qty * unit_cost) if value is None else value
    balance.on_hand += qty
    balance.value += moved
    revaluation = ZERO
    if was_below_zero:
        cost_now = unit_cost if balance.on_hand > 0 else balance.last_cost
        target = round_value(balance.on_hand * cost_now)
        revaluation = target - balance.value
        balance.value = target
    return Effect(unit_cost=unit_cost, value_delta=moved), revaluation


def move_value(balance: Balance, qty: Decimal, value: Decimal) -> Effect:
    """Move exactly this quantity and value, both signed: what an entry moved, taken back."""
    balance.on_hand += qty
    balance.value += value
    return Effect(unit_cost=round_value(abs(value / qty)), value_delta=value)


def settle(balance: Balance, *, fallback_cost: Decimal) -> Decimal:
    """Put right what taking back can leave: value without stock, or stock of negative value.

    Returns the revaluation (mostly 0).
    """
    cost = fallback_cost if balance.last_cost is None else balance.last_cost
    if balance.on_hand > 0 and balance.value >= 0:
        return ZERO
    if balance.on_hand < 0 and balance.last_cost is None:
        balance.last_cost = cost
    target = round_value(balance.on_hand * cost)
    revaluation = target - balance.value
    balance.value = target
    return revaluation


def _known_cost(balance: Balance, fallback_cost: Decimal) -> Decimal:
    if balance.on_hand > 0:
        return round_value(balance.value / balance.on_hand)
    return fallback_cost if balance.last_cost is None else balance.last_cost
