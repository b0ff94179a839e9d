from collections import Counter
from collections.abc import Mapping
from typing import Any

from inventory.files.told import file_told, first_of_each
from purchasing.vendors.price_list.plan import PlannedPrice, PriceOutcome
from purchasing.vendors.price_list.serializers import PriceListImportOutput
from purchasing.vendors.price_list.services import PriceListOutcome


def price_list_told(
    outcome: PriceListOutcome, *, name: str, size: int, dry_run: bool, shows_costs: bool
) -> dict[str, Any]:
    """A price list, applied or only tried, as it is answered."""
    plan, record, counts = outcome.plan, outcome.record, _counts(outcome)
    rows = first_of_each(plan.rows, lambda row: row.outcome)
    answer = {
        **file_told(
            outcome.file,
            plan.errors,
            name=name,
            size=size,
            sha256=outcome.sha256,
            dry_run=dry_run,
            does_something=bool(counts["added"] + counts["changed"]),
        ),
        "counts": counts,
        "rows": [_row(row, shows_costs=shows_costs) for row in rows],
        "applied": None if dry_run else record,
        "applied_before": record if dry_run else None,
    }
    return dict(PriceListImportOutput(answer).data)


def _counts(outcome: PriceListOutcome) -> dict[str, int]:
    rows = outcome.plan.rows
    told = Counter(row.outcome for row in rows)
    moves = [(row.cost, row.old_cost) for row in rows if row.cost is not None and row.old_cost]
    return {
        "added": told[PriceOutcome.ADDED],
        "changed": told[PriceOutcome.CHANGED],
        "unchanged": told[PriceOutcome.UNCHANGED],
        "skipped": told[PriceOutcome.SKIPPED],
        "error": len({error.row for error in outcome.plan.errors}),
        "dearer": sum(cost > old for cost, old in moves),
        "cheaper": sum(cost < old for cost, old in moves),
    }


def _row(row: PlannedPrice, *, shows_costs: bool) -> Mapping[str, Any]:
    ware, item = row.ware, row.item
    return {
        "row": row.row,
        "outcome": row.outcome,
        "variant_id": ware.variant_id,
        "sku": ware.sku,
        "product_name": ware.product_name,
        "variant_name": ware.variant_name,
        "old_vendor_sku": item.vendor_sku if item else "",
        "vendor_sku": row.vendor_sku,
        "old_pack_size": item.pack_size if item else None,
        "pack_size": row.pack_size,
        "old_cost": row.old_cost if shows_costs else None,
        "cost": row.cost if shows_costs else None,
        "change_percent": row.change_percent if shows_costs else None,
        "notices": row.notices,
    }
