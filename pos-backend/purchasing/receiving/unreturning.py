"""A return to a vendor is taken back as a whole: the goods did not leave after all."""

from core.problems import NotFound, Problem
from inventory.ledger import post
from inventory.models import RefType, StockLedger
from inventory.movements import Movement
from purchasing.receiving.models import GoodsReceiptLine, VendorReturn, VendorReturnLine
from purchasing.receiving.reversing import locked_receipt
from stores.holds import keep_open
from tenants.audit import record_event
from tenants.bulk import insert_rows, update_rows
from tenants.documents import refuse_stale
from tenants.numbering import next_number


def reverse_vendor_return(
    *, return_id: int, actor_id: int, seen: int | None = None, reason: str = ""
) -> VendorReturn:
    """Take a return back, every entry with its exact opposite, by a document that names it. Goods of a
    receipt are that receipt's again, and may go back another time. Must be the last work of its
    transaction.

    It happens when the original did, so that a shelf counted since stays as counted. Raises NotFound,
    StaleVersion, and Problem where it is reversed already, is a reversal itself, or its store is closed.
    """
    document = _locked(return_id)
    _refuse_irreversible(document)
    refuse_stale(version=document.version, seen=seen)
    keep_open(document.store)
    reversal = VendorReturn.objects.create(
        number=f"VR-{next_number(series='VR'):06d}",
        vendor=document.vendor,
        store=document.store,
        receipt_id=document.receipt_id,
        reason_code=document.reason_code,
        reference=document.reference,
        note=reason or f"Reverses {document.number}",
        returned_at=document.returned_at,
        reverses=document,
        created_by_id=actor_id,
    )
    lines = list(document.lines.select_related("receipt_line").order_by("line"))
    insert_rows(
        VendorReturnLine,
        ("vendor_return_id", "line", "variant_id", "receipt_line_id", "qty", "unit_credit"),
        [
            (
                reversal.pk,
                line.line,
                line.variant_id,
                line.receipt_line_id,
                -line.qty,
                line.unit_credit,
            )
            for line in lines
        ],
    )
    update_rows(
        GoodsReceiptLine,
        ("qty_returned",),
        [
            (line.receipt_line.pk, line.receipt_line.qty_returned - line.qty)
            for line in lines
            if line.receipt_line
        ],
    )
    document.is_reversed = True
    document.version += 1
    document.save(update_fields=["is_reversed", "version", "updated_at"])
    record_event(
        action="reversed",
        subject=document,
        actor_id=actor_id,
        store_id=document.store_id,
        before={"is_reversed": False},
        after={"is_reversed": True, "reversed_by": reversal.number},
    )
    post(_opposites(document, reversal), actor_id=actor_id)
    return reversal


def _locked(return_id: int) -> VendorReturn:
    """The return, after its receipt and that one's order. Raises NotFound."""
    found = VendorReturn.objects.filter(pk=return_id).values_list("receipt_id", flat=True)
    if not found:
        raise NotFound
    if found[0] is not None:
        locked_receipt(found[0])
    rows = VendorReturn.objects.select_for_update(of=("self",)).select_related("store", "vendor")
    return rows.get(pk=return_id)


def _refuse_irreversible(document: VendorReturn) -> None:
    if document.reverses_id is not None:
        raise Problem("A reversal is not reversed. Return the goods again.", code="is_reversal")
    if document.is_reversed:
        raise Problem(f"{document.number} is reversed already.", code="already_reversed")


def _opposites(document: VendorReturn, reversal: VendorReturn) -> list[Movement]:
    entries = StockLedger.objects.filter(
        ref_type=RefType.VENDOR_RETURN, ref_id=document.pk, ref_label=document.number
    ).order_by("id")
    return [
        Movement(
            store_id=entry.store_id,
            variant_id=entry.variant_id,
            ref_type=RefType.VENDOR_RETURN,
            ref_id=reversal.pk,
            ref_label=reversal.number,
            line=entry.line,
            qty=-entry.qty_delta,
            value=-entry.value_delta,
            reverses_id=entry.pk,
            occurred_at=entry.occurred_at,
            reason_code=entry.reason_code,
            note=reversal.note,
        )
        for entry in entries
    ]
