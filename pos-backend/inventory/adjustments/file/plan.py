"""What each row of a file would do to stock, and what of it cannot be."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from core.files.faults import RowError
from inventory.adjustments.file.fields import AdjustmentField
from inventory.adjustments.file.reading import AdjustmentFile, AskedRow
from inventory.files.items import KnownItem, KnownItems, known_items
from tenants.job_progress import Progress


class RowOutcome(StrEnum):
    CHANGED = "CHANGED"
    UNCHANGED = "UNCHANGED"
    SKIPPED = "SKIPPED"
    ERROR = "ERROR"


@dataclass(slots=True)
class PlannedRow:
    """Units before and after follow the file's rows down, where an item stands on several."""

    asked: AskedRow
    item: KnownItem
    reason_code: str = ""  # empty: the document's
    outcome: RowOutcome = RowOutcome.UNCHANGED
    units_before: Decimal = Decimal(0)
    qty_delta: Decimal = Decimal(0)
    notices: list[str] = field(default_factory=list)

    @property
    def on_hand_after(self) -> Decimal:
        return self.units_before + self.qty_delta

    @property
    def unit_cost(self) -> Decimal | None:
        """A cost counts where goods come in."""
        return self.asked.unit_cost if self.qty_delta > 0 else None


@dataclass(slots=True)
class AdjustmentPlan:
    rows: list[PlannedRow] = field(default_factory=list)
    errors: list[RowError] = field(default_factory=list)

    @property
    def lines(self) -> list[PlannedRow]:
        return [row for row in self.rows if row.outcome is RowOutcome.CHANGED]


def plan_rows(
    file: AdjustmentFile, *, reasons: Mapping[str, str], progress: Progress
) -> AdjustmentPlan:
    """Every row with its item; three statements. `reasons` is code or label, folded → code."""
    plan = AdjustmentPlan(errors=list(file.errors))
    known = known_items(
        skus={row.sku for row in file.rows}, barcodes={row.barcode for row in file.rows}
    )
    set_on: dict[int, int] = {}  # variant → the row that sets it
    seen: dict[int, int] = {}  # variant → its first row
    for asked in progress.along(file.rows, share=0.15):
        item = known.named(sku=asked.sku, barcode=asked.barcode)
        error = _unusable(file, asked, known)
        if error is None and asked.reason and asked.reason.casefold() not in reasons:
            detail = f"{asked.reason} is not one of your reasons, or is retired."
            error = file.error(asked.row, AdjustmentField.REASON, "unknown", detail)
        if error is None and item is not None:
            error = _repeated(file, asked, item, seen, set_on)
        if error is not None or item is None:
            plan.errors += [error] if error else []
            continue
        reason_code = reasons[asked.reason.casefold()] if asked.reason else ""
        plan.rows.append(PlannedRow(asked, item, reason_code))
    return plan


def place_on(plan: AdjustmentPlan, on_hand: Mapping[int, Decimal], file: AdjustmentFile) -> None:
    """Work the rows out on what is there, by variant; what would take more is an error of its row."""
    now = dict(on_hand)
    for row in plan.rows:
        asked, variant_id = row.asked, row.item.variant_id
        row.units_before = now.get(variant_id, Decimal(0))
        if asked.qty_delta is None and asked.set_to is None:
            row.outcome, row.qty_delta = RowOutcome.SKIPPED, Decimal(0)
            row.notices = ["The row gives no quantity."]
            continue
        row.qty_delta = (
            asked.set_to - row.units_before
            if asked.set_to is not None
            else asked.qty_delta or Decimal(0)
        )
        row.outcome = RowOutcome.CHANGED if row.qty_delta else RowOutcome.UNCHANGED
        now[variant_id] = row.on_hand_after
        if asked.unit_cost is not None and row.qty_delta <= 0:
            row.notices = ["A cost counts only where stock comes in."]
    _refuse_shortages(plan, on_hand, file)


def _refuse_shortages(
    plan: AdjustmentPlan, on_hand: Mapping[int, Decimal], file: AdjustmentFile
) -> None:
    """By the ledger's own rule: what an item loses is at most what it has and what it gains."""
    gains: dict[int, Decimal] = {}
    losses: dict[int, Decimal] = {}
    for row in plan.lines:
        side = gains if row.qty_delta > 0 else losses
        side[row.item.variant_id] = side.get(row.item.variant_id, Decimal(0)) + abs(row.qty_delta)
    short = {
        variant_id
        for variant_id, loss in losses.items()
        if loss > on_hand.get(variant_id, Decimal(0)) + gains.get(variant_id, Decimal(0))
    }
    for row in plan.lines:
        variant_id = row.item.variant_id
        if row.qty_delta > 0 or variant_id not in short:
            continue
        there = f"{on_hand.get(variant_id, Decimal(0)).normalize():f} on hand"
        loss = f"{losses[variant_id].normalize():f}"
        detail = f"{row.item.sku} has {there}: it cannot lose {loss}."
        plan.errors.append(
            file.error(row.asked.row, AdjustmentField.QTY_DELTA, "insufficient_stock", detail)
        )
        row.outcome = RowOutcome.ERROR


def _unusable(file: AdjustmentFile, asked: AskedRow, known: KnownItems) -> RowError | None:
    refusal = known.refusal(sku=asked.sku, barcode=asked.barcode)
    if refusal is None:
        return None
    mapped, code, detail = refusal
    return file.error(asked.row, AdjustmentField(mapped), code, detail)


def _repeated(
    file: AdjustmentFile,
    asked: AskedRow,
    item: KnownItem,
    seen: dict[int, int],
    set_on: dict[int, int],
) -> RowError | None:
    """An item may change on several rows; one that is set stands on one only."""
    first = seen.setdefault(item.variant_id, asked.row)
    is_set = asked.set_to is not None
    other = set_on.get(item.variant_id, first if is_set and first != asked.row else None)
    if is_set:
        set_on.setdefault(item.variant_id, asked.row)
    if other is None:
        return None
    detail = f"{item.sku} stands on row {other} already, and one of them sets its quantity."
    mapped = AdjustmentField.SKU if asked.sku else AdjustmentField.BARCODE
    return file.error(asked.row, mapped, "repeated", detail)
