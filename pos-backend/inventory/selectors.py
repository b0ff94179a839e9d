"""Items with what a row shows, for who has one of them; and stock as it was at a past moment.

The pages of the lists are read by `inventory.stock.pages`, `overview` and their neighbours.
"""

import datetime as dt
from decimal import Decimal
from typing import Any

from django.db import models
from django.db.models import (
    BooleanField,
    DecimalField,
    ExpressionWrapper,
    F,
    OuterRef,
    QuerySet,
    Subquery,
    Sum,
    Value,
)
from django.db.models.functions import Coalesce

from core.money import QTY, VALUE, round_value
from inventory.models import InventoryItem, StockLedger
from inventory.reservations.models import Inbound, InboundType
from inventory.thresholds import is_low, is_out, threshold

_QTY = DecimalField(**QTY)
_VALUE = DecimalField(**VALUE)


def _expected(kind: InboundType) -> Coalesce:
    """Units of the item that documents of this kind still bring."""
    expected = (
        Inbound.objects.filter(
            store=OuterRef("store_id"), variant=OuterRef("variant_id"), ref_type=kind
        )
        .values("store_id")
        .annotate(total=Sum("qty"))
        .values("total")
    )
    return Coalesce(Subquery(expected), Value(0), output_field=_QTY)


def stock_rows() -> QuerySet[InventoryItem]:
    """Items with `available, threshold, is_low_stock, is_out_of_stock, in_transit, on_order`."""
    return InventoryItem.objects.select_related("store", "variant__product__category").annotate(
        available=F("on_hand") - F("allocated"),
        threshold=threshold(),
        is_low_stock=ExpressionWrapper(is_low(), output_field=BooleanField()),
        is_out_of_stock=ExpressionWrapper(is_out(), output_field=BooleanField()),
        in_transit=_expected(InboundType.TRANSFER),
        on_order=_expected(InboundType.PURCHASE_ORDER),
    )


class Clock(models.TextChoices):
    """OCCURRED: what we now know was there. RECORDED: what we believed then."""

    OCCURRED = "OCCURRED", "What we now know was there"
    RECORDED = "RECORDED", "What we believed then"


def stock_as_of(moment: dt.datetime, clock: Clock) -> QuerySet[InventoryItem]:
    """Items with `on_hand_then` and `stock_value_then`, zero where nothing had happened yet."""
    entries = StockLedger.objects.filter(item=OuterRef("pk"))
    quantity: QuerySet[StockLedger, Any]
    value: QuerySet[StockLedger, Any]
    if clock == Clock.RECORDED:
        last = entries.filter(recorded_at__lte=moment).order_by("-seq")
        quantity, value = last.values("balance_after")[:1], last.values("value_after")[:1]
    else:
        known = entries.filter(
            store=OuterRef("store"), variant=OuterRef("variant"), occurred_at__lte=moment
        ).values("item_id")
        quantity = known.annotate(total=Sum("qty_delta")).values("total")
        value = known.annotate(total=Sum("value_delta")).values("total")
    return InventoryItem.objects.select_related("store", "variant__product__category").annotate(
        on_hand_then=Coalesce(Subquery(quantity), Value(0), output_field=_QTY),
        stock_value_then=Coalesce(Subquery(value), Value(0), output_field=_VALUE),
    )


def average_cost(item: InventoryItem) -> Decimal | None:
    """Per unit, six places: the moving average, with nothing there the last cost; None if unknown."""
    return round_value(item.stock_value / item.on_hand) if item.on_hand else item.last_cost
