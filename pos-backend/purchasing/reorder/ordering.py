"""Draft orders of what is to be bought: one for each vendor and store."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from http import HTTPStatus

from core.problems import Invalid, NotFound, Problem
from inventory.stock.sql import fetch
from inventory.wares import tracked_variants
from purchasing.orders.drafts import AskedOrderLine, create_order
from purchasing.orders.models import PurchaseOrder
from purchasing.reorder.seen import Seen, hold_suggestions, refuse_changed
from purchasing.reorder.sql import OFFERS
from purchasing.vendors.models import Vendor
from stores.models import Store
from tenants.context import current_tenant_id


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedReorderLine:
    """`qty` units, above 0; without a vendor the one that is suggested, without a cost the known one.

    `coming`: the units that were seen to come already; None where nobody looked.
    """

    store: Store
    variant_id: int
    qty: Decimal
    vendor_id: int | None = None
    unit_cost: Decimal | None = None
    coming: Decimal | None = None


class NoVendor(Problem):
    """400 that names every line of which nobody is known to sell the variant."""

    status_code = HTTPStatus.BAD_REQUEST
    default_code = "no_vendor"


def create_orders(*, lines: Sequence[AskedReorderLine], actor_id: int) -> list[PurchaseOrder]:
    """Write drafts, in the order in which the lines first name their vendor and store.

    They count as what will come, so that nothing of them is suggested again, until they are deleted.
    Raises NotFound for a variant or vendor that is not the tenant's, NoVendor, SuggestionChanged where
    more is coming than was seen, and Invalid for a
    variant that stands twice for a store, keeps no stock or has no known cost, and for a vendor that is
    not bought from any more.
    """
    variants = tracked_variants([line.variant_id for line in lines])
    _refuse_twice(lines)
    hold_suggestions()
    refuse_changed(
        [Seen(store=x.store, variant=variants[x.variant_id], coming=x.coming) for x in lines]
    )
    vendors = _vendors_of(lines)
    groups: dict[tuple[int, int], list[int]] = {}
    without: list[dict[str, str]] = []
    for number, line in enumerate(lines):
        vendor_id = vendors.get(number)
        if vendor_id is None:
            said = f"Nobody is known to sell {variants[line.variant_id].sku}: name a vendor."
            without.append(
                {"attr": f"lines.{number}.vendor_id", "code": "no_vendor", "detail": said}
            )
        else:
            groups.setdefault((vendor_id, line.store.pk), []).append(number)
    if without:
        raise NoVendor(" ".join(error["detail"] for error in without), errors=without)
    known = Vendor.objects.in_bulk({vendor_id for vendor_id, _store_id in groups})
    if len(known) < len({vendor_id for vendor_id, _store_id in groups}):
        raise NotFound
    return [
        _draft(known[vendor_id], lines, numbers, actor_id)
        for (vendor_id, _store_id), numbers in groups.items()
    ]


def _refuse_twice(lines: Sequence[AskedReorderLine]) -> None:
    seen: set[tuple[int, int]] = set()
    for number, line in enumerate(lines):
        item = (line.store.pk, line.variant_id)
        if item in seen:
            said = f"This variant stands on another line for {line.store.code} already."
            raise Invalid(f"lines.{number}.variant_id", said)
        seen.add(item)


def _vendors_of(lines: Sequence[AskedReorderLine]) -> Mapping[int, int]:
    """By number of the line; those of which nobody is known are missing."""
    open_ones = [line.variant_id for line in lines if line.vendor_id is None]
    offered: dict[int, int] = {}
    if open_ones:
        sql = OFFERS.format(of_offers="AND vi.variant_id = ANY(%(variants)s)")
        params = {"tenant": current_tenant_id(), "variants": open_ones}
        offered = {row["variant_id"]: row["vendor_id"] for row in fetch(sql, params)}
    chosen = [line.vendor_id or offered.get(line.variant_id) for line in lines]
    return {number: vendor_id for number, vendor_id in enumerate(chosen) if vendor_id is not None}


def _draft(
    vendor: Vendor, lines: Sequence[AskedReorderLine], numbers: Sequence[int], actor_id: int
) -> PurchaseOrder:
    picked = [lines[number] for number in numbers]
    asked = [
        AskedOrderLine(variant_id=line.variant_id, qty=line.qty, unit_cost=line.unit_cost)
        for line in picked
    ]
    try:
        return create_order(vendor=vendor, store=picked[0].store, lines=asked, actor_id=actor_id)
    except Invalid as refused:
        raise _of_all_lines(refused, numbers) from None


def _of_all_lines(refused: Invalid, numbers: Sequence[int]) -> Invalid:
    """The same refusal, naming the line as it was asked and not as it stands on the order."""
    (error,) = refused.errors
    path = error["attr"].split(".")
    if path[0] == "lines":
        attr = ".".join(["lines", str(numbers[int(path[1])]), *path[2:]])
    else:  # the order's vendor is named by each of its lines
        attr = f"lines.{numbers[0]}.{error['attr']}"
    return Invalid(attr, error["detail"], code=error["code"])
