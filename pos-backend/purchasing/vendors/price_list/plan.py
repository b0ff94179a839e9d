"""What each row of a price list would do to the vendor's items, and what of it cannot be."""

from dataclasses import dataclass, field
from decimal import Decimal

from django.db.models import TextChoices

from core.files.faults import RowError
from core.money import round_value
from purchasing.vendors.models import Vendor
from purchasing.vendors.price_list.fields import CODES, PriceField
from purchasing.vendors.price_list.known import HeldItem, KnownWares, Ware, known_wares
from purchasing.vendors.price_list.reading import PriceFile, PriceRow
from tenants.job_progress import Progress

MOST_COST = Decimal(10) ** 8  # as the vendor's items take it by hand
_HUNDREDTH = Decimal("0.01")


class PriceOutcome(TextChoices):
    ADDED = "ADDED", "Added"
    CHANGED = "CHANGED", "Changed"
    UNCHANGED = "UNCHANGED", "Unchanged"
    SKIPPED = "SKIPPED", "Skipped"


@dataclass(slots=True)
class PlannedPrice:
    """A vendor's item as the row would have it; `item` is how it stands, None where it is new.

    `cost` is per unit; None where the row gives none, which leaves everything as it is.
    """

    row: int
    ware: Ware
    item: HeldItem | None
    vendor_sku: str
    pack_size: Decimal
    cost: Decimal | None
    notices: list[str] = field(default_factory=list)

    @property
    def outcome(self) -> PriceOutcome:
        if self.cost is None:
            return PriceOutcome.SKIPPED
        if self.item is None:
            return PriceOutcome.ADDED
        before = (self.item.vendor_sku, self.item.pack_size, self.item.last_cost)
        same = before == (self.vendor_sku, self.pack_size, self.cost)
        return PriceOutcome.UNCHANGED if same else PriceOutcome.CHANGED

    @property
    def old_cost(self) -> Decimal | None:
        return self.item.last_cost if self.item else None

    @property
    def change_percent(self) -> Decimal | None:
        """Of the cost; None where there was none to compare with."""
        if self.cost is None or not self.old_cost:
            return None
        return ((self.cost - self.old_cost) * 100 / self.old_cost).quantize(_HUNDREDTH)


@dataclass(slots=True)
class PricePlan:
    rows: list[PlannedPrice] = field(default_factory=list)
    errors: list[RowError] = field(default_factory=list)

    def of(self, outcome: PriceOutcome) -> list[PlannedPrice]:
        return [row for row in self.rows if row.outcome is outcome]


def plan_prices(file: PriceFile, vendor: Vendor, *, lock: bool, progress: Progress) -> PricePlan:
    """Every row with its item. `lock`: to be carried out in this transaction."""
    plan = PricePlan(errors=list(file.errors))
    known = known_wares(vendor, file.rows, lock=lock)
    variants: dict[int, int] = {}  # → its row
    numbers: dict[str, int] = {}
    for said in progress.along(file.rows, share=0.3):
        ware = known.named(said)
        if not isinstance(ware, Ware):
            plan.errors.append(file.error(said.row, *ware))
            continue
        error = _repeated(file, said, ware, variants, numbers)
        planned = error or _planned(file, said, ware, known)
        if isinstance(planned, RowError):
            plan.errors.append(planned)
        else:
            plan.rows.append(planned)
    return plan


def _planned(
    file: PriceFile, said: PriceRow, ware: Ware, known: KnownWares
) -> PlannedPrice | RowError:
    item = known.items.get(ware.variant_id)
    pack_size = said.pack_size or (item.pack_size if item else ware.pack_size)
    cost = said.cost
    if said.pack_cost is not None:
        by_pack = said.pack_cost / pack_size
        if cost is not None and cost != round(by_pack, _places(cost)):
            detail = (
                f"{_plain(said.pack_cost)} for {_plain(pack_size)} is not {_plain(cost)} for one."
            )
            return file.error(said.row, PriceField.PACK_COST, "contradiction", detail)
        cost = round_value(by_pack)  # the finer one of the two
    if cost is not None and cost >= MOST_COST:
        mapped = PriceField.COST if said.pack_cost is None else PriceField.PACK_COST
        detail = f"{_plain(cost)} for one is more than can be kept."
        return file.error(said.row, mapped, "too_large", detail)
    vendor_sku = said.vendor_sku or (item.vendor_sku if item else "")
    planned = PlannedPrice(said.row, ware, item, vendor_sku, pack_size, cost)
    if cost is None:
        planned.notices.append("The row gives no cost.")
    others = known.by_vendor_sku.get(vendor_sku.upper(), []) if vendor_sku else []
    if also := [other.sku for other in others if other.variant_id != ware.variant_id]:
        planned.notices.append(f"{vendor_sku} is the vendor's number of {', '.join(also)} too.")
    return planned


def _repeated(
    file: PriceFile, said: PriceRow, ware: Ware, variants: dict[int, int], numbers: dict[str, int]
) -> RowError | None:
    """A list says one thing about an item, and a number of the vendor's means one item."""
    first = variants.setdefault(ware.variant_id, said.row)
    if first != said.row:
        mapped = next(code for code in CODES if getattr(said, code))
        return file.error(
            said.row, mapped, "repeated", f"{ware.sku} stands on row {first} already."
        )
    if not said.vendor_sku:
        return None
    first = numbers.setdefault(said.vendor_sku.upper(), said.row)
    if first == said.row:
        return None
    detail = f"{said.vendor_sku} stands on row {first} already, for another item."
    return file.error(said.row, PriceField.VENDOR_SKU, "repeated", detail)


def _places(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int)  # a cell is never NaN
    return max(0, -exponent)


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"
