"""What goods on their way are worth: the ledger knows, and nothing else keeps it.

They left the source at a value (`TRANSFER_OUT`) and come in somewhere at a part of it (`TRANSFER_IN`,
at either end); the difference is on its way. Money in the tenant's currency, to six places.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Max, Q, QuerySet, Sum

from core.money import ZERO, round_value
from inventory.models import RefType, StockLedger
from inventory.transfers.models import Transfer

_MOVED = (RefType.TRANSFER_OUT, RefType.TRANSFER_IN)


@dataclass(slots=True)
class Worth:
    """Of one line: units and value still on their way, and what a unit left at."""

    units: Decimal
    value: Decimal
    unit_cost: Decimal

    def take(self, qty: Decimal) -> Decimal:
        """The value of `qty` units of them; the last unit takes what is left of the line."""
        value = self.value
        if qty != self.units:
            # Rounding the cost of a unit up must not take more than there is.
            value = min(round_value(qty * self.unit_cost), self.value)
        self.units -= qty
        self.value -= value
        return value


def worth_on_the_way(transfer: Transfer) -> dict[int, Worth]:
    """By line number; one statement."""
    rows = (
        _moved([transfer.pk])
        .values("line")
        .annotate(
            units=-Sum("qty_delta"),
            value=-Sum("value_delta"),
            cost=Max("unit_cost", filter=Q(ref_type=RefType.TRANSFER_OUT)),
        )
        .order_by("line")
    )
    return {row["line"]: Worth(row["units"], row["value"], row["cost"] or ZERO) for row in rows}


def values_on_the_way(transfer_ids: Iterable[int]) -> dict[int, Decimal]:
    """By transfer; one statement. Those of which nothing moved are missing."""
    rows = (
        _moved(list(transfer_ids)).values("ref_id").annotate(value=-Sum("value_delta")).order_by()
    )
    return {row["ref_id"]: row["value"] for row in rows}


def _moved(transfer_ids: list[int]) -> QuerySet[StockLedger]:
    return StockLedger.objects.filter(ref_type__in=_MOVED, ref_id__in=transfer_ids)
