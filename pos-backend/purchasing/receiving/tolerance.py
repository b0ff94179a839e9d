"""How much more may come than was ordered: a part of each line is silent, above it a manager says."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from core.problems import Problem
from purchasing.orders.models import PurchaseOrder, PurchaseOrderLine


@dataclass(frozen=True, slots=True, kw_only=True)
class OverReceipt:
    """The manager who lets more in than the retailer tolerates, and why."""

    approved_by_id: int
    reason: str


class OverReceived(Problem):
    """409 that names every line of which more came than is tolerated, with what may come."""

    default_code = "over_receipt"


def refuse_more_than_tolerated(
    order: PurchaseOrder,
    came: Sequence[tuple[PurchaseOrderLine, Decimal]],
    *,
    approved: OverReceipt | None,
) -> bool:
    """Whether more comes than is tolerated; `came` are units accepted now, before they are settled.

    What was rejected or given up before is not expected any more, so that it does not make room. Raises
    OverReceived where nobody `approved` it.
    """
    share = order.tenant.over_receipt_tolerance / 100
    errors, over = [], []
    for number, (line, qty) in enumerate(came):
        tolerated = line.qty_ordered * share
        room = line.qty_ordered + tolerated - line.qty_settled
        if qty <= max(room, line.qty_remaining):
            continue
        sku = line.variant.sku
        detail = f"Of {sku} {line.qty_remaining.normalize():f} are on order."
        attr = f"lines.{number}.qty_received"
        errors.append({"attr": attr, "code": "over_receipt", "detail": detail})
        over.append(
            {
                "line_id": line.pk,
                "variant_id": line.variant_id,
                "sku": sku,
                "qty_remaining": f"{line.qty_remaining:.3f}",
                "qty_tolerated": f"{max(room, line.qty_remaining):.3f}",
            }
        )
    if errors and approved is None:
        detail = " ".join(error["detail"] for error in errors)
        raise OverReceived(f"{detail} More takes a manager and a reason.", errors=errors, over=over)
    return bool(errors)
