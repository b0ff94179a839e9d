"""What a workflow hands to the ledger, and what the ledger answers."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from core.problems import Problem
from inventory.models import OversoldBy, RefType


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """One line of a document: `qty` units, signed, into (+) or out of (−) one item.

    `unit_cost` is what the goods enter at; empty for issues, and for gains at the item's own cost.
    `value`, signed, is the exact worth of all of it instead: for what left another item, and for a
    reversal, which names the entry that it takes back in `reverses_id` and moves its exact opposite.
    `oversell` lets this line below zero and says on whose word. `reservation_id` is the promise that
    the line fulfils.
    """

    store_id: int
    variant_id: int
    ref_type: RefType
    ref_id: int
    ref_label: str
    line: int
    qty: Decimal
    occurred_at: dt.datetime
    unit_cost: Decimal | None = None
    value: Decimal | None = None
    reverses_id: int | None = None
    reservation_id: int | None = None
    reason_code: str = ""
    note: str = ""
    register_id: int | None = None
    device: str = ""
    oversell: OversoldBy | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A shelf as it was counted: `counted` units of one item at `counted_at`."""

    store_id: int
    variant_id: int
    ref_id: int
    ref_label: str
    line: int
    counted: Decimal
    counted_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Counted:
    """What became of a `Count`: the units that should have been there, and what was put right.

    A count that is older than the shelf's newest one is superseded and changes nothing.
    """

    expected: Decimal
    delta: Decimal
    superseded: bool


@dataclass(frozen=True, slots=True)
class Posted:
    """`entry_ids` item by item; `counts` in the order in which they were given."""

    entry_ids: list[int]
    counts: list[Counted]


@dataclass(frozen=True, slots=True)
class OnHand:
    """A locked item: its units, and when its shelf was last counted."""

    units: Decimal
    counted_at: dt.datetime | None

    def is_settled(self, at: dt.datetime) -> bool:
        """A count has seen what happened at that moment."""
        return self.counted_at is not None and at <= self.counted_at


@dataclass(frozen=True, slots=True)
class Shortage:
    """More was asked of an item than it has; quantities in units.

    `approvable` where the shortage policy lets a manager say yes to it.
    """

    store_id: int
    store_code: str
    variant_id: int
    sku: str
    requested: Decimal
    available: Decimal
    approvable: bool = False


class InsufficientStock(Problem):
    """409 that names every short line at once; `approvable` where a manager could say yes to all."""

    default_code = "insufficient_stock"

    def __init__(self, shortages: list[Shortage]) -> None:
        self.shortages = shortages
        short = "; ".join(
            f"{s.sku} in {s.store_code}: {_plain(s.requested)} requested,"
            f" {_plain(s.available)} available"
            for s in shortages[:5]
        )
        more = f"; and {len(shortages) - 5} more" if len(shortages) > 5 else ""
        super().__init__(
            f"Not enough stock. {short}{more}.",
            shortages=[
                {
                    "store_id": s.store_id,
                    "variant_id": s.variant_id,
                    "sku": s.sku,
                    "requested": f"{s.requested:.3f}",
                    "available": f"{s.available:.3f}",
                }
                for s in shortages
            ],
            approvable=all(s.approvable for s in shortages),
        )


class ReservationClosed(Problem):
    default_code = "reservation_closed"


def _plain(qty: Decimal) -> str:
    return f"{qty.normalize():f}"
