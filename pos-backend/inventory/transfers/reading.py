"""Transfers as their pages show them."""

from typing import Any

from django.db.models import Count, DecimalField, F, OuterRef, Q, QuerySet, Subquery, Sum, Value
from django.db.models.functions import Coalesce

from core.money import QTY, VALUE
from core.problems import NotFound
from inventory.models import RefType, StockLedger
from inventory.timeline import timeline_of
from inventory.transfers.models import Transfer
from inventory.transfers.values import Worth, worth_on_the_way

_QTY = DecimalField(**QTY)
_REMAINING = (
    F("lines__qty_sent")
    - F("lines__qty_received")
    - F("lines__qty_lost")
    - F("lines__qty_returned")
)


def transfer_rows() -> QuerySet[Transfer]:
    """With `line_count, units, units_sent, units_remaining, value_in_transit`."""
    moved = (
        StockLedger.objects.filter(
            ref_type__in=[RefType.TRANSFER_OUT, RefType.TRANSFER_IN], ref_id=OuterRef("pk")
        )
        .values("ref_id")
        .annotate(value=-Sum("value_delta"))
        .values("value")
    )
    return Transfer.objects.select_related(
        "from_store", "to_store", "created_by", "sent_by"
    ).annotate(
        line_count=Count("lines"),
        units=Coalesce(Sum("lines__qty"), Value(0), output_field=_QTY),
        units_sent=Coalesce(Sum("lines__qty_sent"), Value(0), output_field=_QTY),
        units_remaining=Coalesce(Sum(_REMAINING), Value(0), output_field=_QTY),
        value_in_transit=Coalesce(Subquery(moved), Value(0), output_field=DecimalField(**VALUE)),
    )


def transfer_page(transfer_id: int) -> tuple[Transfer, dict[int, Worth]]:
    """The transfer with its lines and `events`, and by line what is on its way. Raises NotFound."""
    transfer = (
        transfer_rows()
        .prefetch_related("lines__variant__product", "lines__variant__barcodes")
        .filter(pk=transfer_id)
        .first()
    )
    if transfer is None:
        raise NotFound
    transfer.events = timeline_of(transfer)  # type: ignore[attr-defined]  # for its page alone
    return transfer, worth_on_the_way(transfer)


def with_words(rows: QuerySet[Transfer], variants: QuerySet[Any], text: str) -> QuerySet[Transfer]:
    """By the beginning of the number, or by what is on it."""
    on_it = Transfer.objects.filter(lines__variant__in=variants).values("id")
    return rows.filter(Q(number__startswith=text.strip().upper()) | Q(id__in=on_it))
