"""The lines of a transfer, and what may be asked of them."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from catalog.models import Variant
from core.problems import Invalid, NotFound, Problem
from inventory.transfers.models import Transfer, TransferLine


class MoreThanRemaining(Problem):
    """409 that names every line of which less is on its way, with what remains."""

    default_code = "more_than_remaining"


def lines_of(transfer: Transfer) -> dict[int, TransferLine]:
    """By variant."""
    lines = transfer.lines.select_related("variant").order_by("line")
    return {line.variant_id: line for line in lines}


def pick(lines: Mapping[int, TransferLine], picked: Mapping[int, Decimal]) -> None:
    check_on_transfer(lines, list(picked))
    for number, (variant_id, qty) in enumerate(picked.items()):
        line = lines[variant_id]
        if qty > line.qty:
            raise Invalid(
                f"lines.{number}.qty_sent",
                f"{line.qty.normalize():f} of {line.variant.sku} were asked for.",
            )
    for line in lines.values():
        line.qty_sent = picked.get(line.variant_id, line.qty)


def check_on_transfer(lines: Mapping[int, TransferLine], variant_ids: Sequence[int]) -> None:
    """Raises NotFound for a variant that is not the tenant's, Invalid for one that is not on it."""
    strange = [variant_id for variant_id in variant_ids if variant_id not in lines]
    if not strange:
        return
    known = Variant.objects.in_bulk(strange)
    if len(known) < len(set(strange)):
        raise NotFound
    raise Invalid(
        f"lines.{variant_ids.index(strange[0])}.variant_id",
        f"{known[strange[0]].sku} is not on this transfer.",
        code="not_on_transfer",
    )


def refuse_more_than_remaining(
    lines: Mapping[int, TransferLine], asked: Sequence[tuple[int, Decimal]]
) -> None:
    left = {variant_id: line.qty_remaining for variant_id, line in lines.items()}
    errors, remaining = [], []
    for number, (variant_id, qty) in enumerate(asked):
        left[variant_id] -= qty
        if left[variant_id] < 0:
            line = lines[variant_id]
            sku, on_the_way = line.variant.sku, line.qty_remaining
            detail = f"Of {sku} {on_the_way.normalize():f} are on their way."
            attr = f"lines.{number}.qty"
            errors.append({"attr": attr, "code": "more_than_remaining", "detail": detail})
            remaining.append(
                {"variant_id": variant_id, "sku": sku, "qty_remaining": f"{on_the_way:.3f}"}
            )
    if errors:
        detail = " ".join(error["detail"] for error in errors)
        raise MoreThanRemaining(detail, errors=errors, remaining=remaining)
