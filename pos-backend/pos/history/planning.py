"""The opening stock without which a shop's past could not have happened.

An export tells what left and what came back, never what was there. So each item opens with exactly as
much as keeps it from falling below zero at any moment of the file's order.

Invoices are posted in the very order in which they are planned. Within one post the ledger takes an
item's increases before its decreases, so wherever a batch is cut, its balances stay between those
that are counted here and above.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from django.db.models import F

from core.money import ZERO
from inventory.adjustments.models import Adjustment, AdjustmentKind
from inventory.models import InventoryItem
from inventory.recording import AdjustmentRecord, AdjustmentRecordLine
from pos.history.catalogue import Known
from pos.history.invoices import Invoice, Line
from pos.history.profile import Kind, Profile
from stores.models import Store

JUST_BEFORE = dt.timedelta(minutes=1)
OPENING = "opening"


@dataclass(slots=True)
class Level:
    """Units of one item: `now` as the file moves on, and the least below zero that it came to."""

    now: Decimal
    least: Decimal = ZERO


@dataclass(slots=True)
class OpeningPlan:
    """Levels by (store code, code), from what is available today on."""

    levels: dict[tuple[str, str], Level] = field(default_factory=lambda: defaultdict(_empty))

    def move(self, invoice: Invoice, line: Line) -> None:
        level = self.levels[invoice.store_code, line.code]
        level.now += -line.qty if invoice.kind == Kind.SALE else line.qty
        level.least = min(level.least, level.now)

    def needs(self) -> dict[str, dict[str, Decimal]]:
        """Units to open with, by store code and code; sorted, so that every run writes the same."""
        needs: dict[str, dict[str, Decimal]] = defaultdict(dict)
        for (store_code, code), level in sorted(self.levels.items()):
            if level.least < 0:
                needs[store_code][code] = -level.least
        return needs


def _empty() -> Level:
    return Level(ZERO)


def plan_from_today(stores: Mapping[str, Store]) -> OpeningPlan:
    """Begins with what is on the shelf and promised to nobody."""
    plan = OpeningPlan()
    rows = (
        InventoryItem.objects.filter(store__in=[store.pk for store in stores.values()])
        .annotate(available=F("on_hand") - F("allocated"))
        .values_list("store__code", "variant__sku", "available")
    )
    for store_code, sku, available in rows.iterator():
        plan.levels[store_code, sku.upper()] = Level(available)
    return plan


def opening_record(
    *,
    profile: Profile,
    store: Store,
    needs: Mapping[str, Decimal],
    variants: Mapping[str, Known],
    first_at: dt.datetime,
) -> AdjustmentRecord:
    """One document with a store's opening stock, at the assumed cost.

    Its number counts the store's openings: a second one comes from a file that reaches further back
    than what was imported before.
    """
    prefix = f"OPEN-{store.code}-"
    count = Adjustment.objects.filter(store=store, kind=AdjustmentKind.OPENING).count() + 1
    return AdjustmentRecord(
        client_id=profile.client_id(OPENING, f"{store.code}:{count}"),
        number=f"{prefix}{count}",
        store=store,
        kind=AdjustmentKind.OPENING,
        reason_code="OPENING",
        note="Assumed, so that the imported history is possible",
        occurred_at=first_at - JUST_BEFORE,
        lines=[
            AdjustmentRecordLine(
                variant_id=variants[code].id, qty_delta=qty, unit_cost=variants[code].cost
            )
            for code, qty in needs.items()
        ],
    )
