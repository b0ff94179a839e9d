"""Goods go back to their vendor: of one receipt, to what was accepted of it, or of the shelf."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils import timezone

from core.problems import Invalid, Problem
from inventory.ledger import post
from inventory.models import RefType
from inventory.movements import Movement
from inventory.wares import tracked_variants
from purchasing.receiving.models import (
    GoodsReceipt,
    GoodsReceiptLine,
    VendorReturn,
    VendorReturnLine,
)
from purchasing.receiving.reversing import locked_receipt
from purchasing.vendors.models import Vendor
from stores.models import Store
from tenants.audit import record_event
from tenants.bulk import insert_rows, update_rows
from tenants.numbering import next_number


@dataclass(frozen=True, slots=True, kw_only=True)
class SentBack:
    """`qty` units (> 0); `unit_credit` is what the vendor owes for each: None where it is not known,
    and for goods of a receipt what they came at."""

    variant_id: int
    qty: Decimal
    unit_credit: Decimal | None = None


class MoreThanAccepted(Problem):
    """409 that names every line of which less was accepted, or is left of it, than goes back."""

    default_code = "more_than_accepted"


def return_to_vendor(
    *,
    vendor: Vendor,
    store: Store,
    lines: Sequence[SentBack],
    reason_code: str,
    actor_id: int,
    receipt_id: int | None = None,
    reference: str = "",
    note: str = "",
) -> VendorReturn:
    """Write and post the document: goods leave the shelf at its average. Must be the last work of its
    transaction.

    Raises NotFound, Invalid for a receipt of another vendor or store, for a variant that is not on it,
    keeps no stock or stands twice, Problem for a receipt that is reversed, MoreThanAccepted, and
    InsufficientStock.
    """
    variants = tracked_variants([line.variant_id for line in lines])
    _refuse_twice(lines)
    came = _came(vendor, store, receipt_id)
    if receipt_id is not None:
        _refuse_more_than_accepted(came, lines)
    now = timezone.now()
    document = VendorReturn.objects.create(
        number=f"VR-{next_number(series='VR'):06d}",
        vendor=vendor,
        store=store,
        receipt_id=receipt_id,
        reason_code=reason_code,
        reference=reference,
        note=note,
        returned_at=now,
        created_by_id=actor_id,
    )
    insert_rows(
        VendorReturnLine,
        ("vendor_return_id", "line", "variant_id", "receipt_line_id", "qty", "unit_credit"),
        [
            (document.pk, number, line.variant_id, *_origin(came, line))
            for number, line in enumerate(lines, 1)
        ],
    )
    update_rows(
        GoodsReceiptLine,
        ("qty_returned",),
        [
            (came[line.variant_id].pk, came[line.variant_id].qty_returned + line.qty)
            for line in lines
            if line.variant_id in came
        ],
    )
    told = [
        {
            "sku": variants[line.variant_id].sku,
            "variant_id": line.variant_id,
            "qty": f"{line.qty:f}",
        }
        for line in lines
    ]
    record_event(
        action="posted",
        subject=document,
        actor_id=actor_id,
        store_id=store.pk,
        after={"vendor": vendor.name, "reason_code": reason_code, "lines": told},
    )
    post(
        [
            Movement(
                store_id=store.pk,
                variant_id=line.variant_id,
                ref_type=RefType.VENDOR_RETURN,
                ref_id=document.pk,
                ref_label=document.number,
                line=number,
                qty=-line.qty,
                occurred_at=now,
                reason_code=reason_code,
                note=note,
            )
            for number, line in enumerate(lines, 1)
        ],
        actor_id=actor_id,
    )
    return document


def _refuse_twice(lines: Sequence[SentBack]) -> None:
    seen: set[int] = set()
    for number, line in enumerate(lines):
        if line.variant_id in seen:
            said = "This variant stands on another line already."
            raise Invalid(f"lines.{number}.variant_id", said)
        seen.add(line.variant_id)


def _came(vendor: Vendor, store: Store, receipt_id: int | None) -> dict[int, GoodsReceiptLine]:
    """Lines of the receipt by variant, under lock; none where goods go back from the shelf."""
    if receipt_id is None:
        return {}
    _order, receipt = locked_receipt(receipt_id)
    _refuse_unfit(receipt, vendor, store)
    return {line.variant_id: line for line in receipt.lines.select_related("variant")}


def _refuse_unfit(receipt: GoodsReceipt, vendor: Vendor, store: Store) -> None:
    if receipt.vendor_id != vendor.pk:
        raise Invalid("receipt_id", f"{receipt.number} is not of {vendor.name}.")
    if receipt.store_id != store.pk:
        raise Invalid("receipt_id", f"{receipt.number} is not of {store}.")
    if receipt.is_reversed or receipt.reverses_id is not None:
        raise Problem(f"{receipt.number} is reversed.", code="already_reversed")


def _refuse_more_than_accepted(
    came: Mapping[int, GoodsReceiptLine], lines: Sequence[SentBack]
) -> None:
    errors = []
    for number, line in enumerate(lines):
        of = came.get(line.variant_id)
        if of is None:
            said = "This variant is not on the receipt."
            raise Invalid(f"lines.{number}.variant_id", said, code="not_on_receipt")
        left = of.qty_accepted - of.qty_returned
        if line.qty > left:
            detail = f"Of {of.variant.sku} {left.normalize():f} of this receipt are left."
            attr = f"lines.{number}.qty"
            errors.append({"attr": attr, "code": "more_than_accepted", "detail": detail})
    if errors:
        raise MoreThanAccepted(" ".join(error["detail"] for error in errors), errors=errors)


def _origin(
    came: Mapping[int, GoodsReceiptLine], line: SentBack
) -> tuple[int | None, Decimal, Decimal | None]:
    of = came.get(line.variant_id)
    if of is None:
        return None, line.qty, line.unit_credit
    credit = of.unit_cost if line.unit_credit is None else line.unit_credit
    return of.pk, line.qty, credit
