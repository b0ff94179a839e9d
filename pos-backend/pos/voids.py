"""The workflow of a void: a sale taken back whole, in the session that made it."""

from django.utils import timezone

from core.problems import NotFound, Problem
from inventory.ledger import post
from inventory.models import RefType, StockLedger
from inventory.movements import Movement
from pos.models import Inspection, Return, ReturnLine, Sale, SaleStatus
from pos.sessions import Till
from tenants.audit import record_event


class NotVoidable(Problem):
    default_code = "not_voidable"


class Exchanged(Problem):
    """409: what came back for the sale has gone to the shelf, and is not taken out again."""

    default_code = "exchanged"


def void_sale(*, till: Till, sale_id: int, note: str, actor_id: int) -> None:
    """Take every ledger entry of the sale back with its exact opposite; the money goes back as it came.

    The entries happened when the sale did, so that a shelf counted since stays as counted. `till` is
    held, and the one that sold it. Raises SessionClosed, NotFound, NotVoidable where it was voided or
    something of it has come back, and Exchanged where goods paid for it: their return stands, so its
    part of the price is not money that could be given back.
    """
    till.require_open()
    sale = (
        Sale.objects.select_for_update(no_key=True)
        .filter(pk=sale_id, register_session=till.session_id)
        .first()
    )
    if sale is None:
        raise NotFound
    if sale.status == SaleStatus.VOIDED:
        raise NotVoidable(f"{sale.number} is voided already.")
    paid_with = Return.objects.filter(exchanged_for=sale).first()
    if paid_with is not None:
        raise Exchanged(
            f"{sale.number} was paid for with the goods of {paid_with.number}, which are back: "
            f"return what was sold instead.",
            return_id=paid_with.pk,
            return_number=paid_with.number,
        )
    came_back = ReturnLine.objects.filter(sale_line__sale=sale)
    if came_back.exclude(inspection=Inspection.REJECTED).exists():
        raise NotVoidable(f"Something of {sale.number} has come back: return the rest.")
    entries = list(
        StockLedger.objects.filter(
            ref_type=RefType.SALE, ref_id=sale.pk, store_id=sale.store_id, reverses=None
        ).order_by("id")
    )
    now = timezone.now()
    sale.status = SaleStatus.VOIDED
    sale.voided_at = now
    sale.voided_by_id = actor_id
    sale.void_note = note
    sale.version += 1
    sale.save()
    record_event(
        action="voided",
        subject=sale,
        actor_id=actor_id,
        store_id=sale.store_id,
        before={"status": SaleStatus.COMPLETED},
        after={"status": SaleStatus.VOIDED, "total": f"{sale.total:.2f}", "note": note},
    )
    if entries:
        post([_opposite(entry, note) for entry in entries], actor_id=actor_id)


def _opposite(entry: StockLedger, note: str) -> Movement:
    return Movement(
        store_id=entry.store_id,
        variant_id=entry.variant_id,
        ref_type=RefType.SALE,
        ref_id=entry.ref_id,
        ref_label=entry.ref_label,
        line=entry.line,
        qty=-entry.qty_delta,
        value=-entry.value_delta,
        reverses_id=entry.pk,
        occurred_at=entry.occurred_at,
        register_id=entry.register_id,
        note=note or "Voided",
    )
