"""What went below zero, for the manager to look into: goods were sold that the books did not have."""

from django.db import IntegrityError, transaction
from django.db.models import Exists, F, OuterRef, QuerySet, Subquery
from django.utils import timezone

from core.problems import NotFound, Problem
from inventory.models import InventoryItem, StockLedger
from pos.models_oversold import OversoldSettlement
from tenants.audit import record_event


def oversold_rows(*, settled: bool) -> QuerySet[StockLedger]:
    """Entries that took a shelf below zero, with `on_hand` now and how they were settled."""
    settlement = OversoldSettlement.objects.filter(entry=OuterRef("pk"))
    item = InventoryItem.objects.filter(store=OuterRef("store"), variant=OuterRef("variant"))
    return (
        StockLedger.objects.filter(Exists(settlement) if settled else ~Exists(settlement))
        .filter(oversold_by__isnull=False)
        .select_related("store", "variant__product", "actor")
        .annotate(
            on_hand=Subquery(item.values("on_hand")[:1]),
            settled_at=Subquery(settlement.values("settled_at")[:1]),
            settled_by_name=Subquery(
                settlement.annotate(who=F("settled_by__name")).values("who")[:1]
            ),
            settlement_note=Subquery(settlement.values("note")[:1]),
        )
    )


def settle_oversold(*, entry_id: int, note: str, actor_id: int) -> None:
    """Take it off the list. Raises NotFound, and Problem where it is settled already."""
    entry = StockLedger.objects.filter(pk=entry_id, oversold_by__isnull=False).first()
    if entry is None:
        raise NotFound
    try:
        with transaction.atomic():
            OversoldSettlement.objects.create(
                entry=entry, note=note, settled_by_id=actor_id, settled_at=timezone.now()
            )
    except IntegrityError:
        raise Problem("This is settled already.", code="already_settled") from None
    record_event(
        action="settled",
        subject=entry,
        actor_id=actor_id,
        store_id=entry.store_id,
        after={"note": note},
    )
