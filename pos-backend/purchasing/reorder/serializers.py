from decimal import Decimal
from typing import Any

from drf_spectacular.utils import extend_schema_serializer
from rest_framework import serializers

from core.inputs import Id
from core.money import QTY, VALUE
from inventory.stock.hidden import HiddenBy
from purchasing.orders.models import PurchaseOrder
from purchasing.orders.serializers import (
    MOST_LINES,
    PurchaseOrderLineOutput,
    PurchaseOrderSummary,
)
from purchasing.reorder.wanted import Confidence, Rule
from purchasing.vendors.serializers import UNIT, UNIT_COST

# Sums, and what they are rounded up to, may be more than one quantity can.
_UNITS: dict[str, Any] = {"max_digits": 30, "decimal_places": 3}
_COMING: dict[str, Any] = {
    **_UNITS,
    "min_value": Decimal(0),
    "required": False,
    "allow_null": True,
    "help_text": "In transit, on order and planned, as it was seen: 409 `suggestion_changed` where"
    " more is coming by now.",
}
_COST: dict[str, Any] = {**VALUE, "allow_null": True, "help_text": "Null for whom cost is hidden."}


class SpareStock(serializers.Serializer[Any]):
    """What another store could give: above its own threshold, promised to nobody, in no draft."""

    store_id = serializers.IntegerField()
    store_code = serializers.CharField()
    qty = serializers.DecimalField(**_UNITS)


class SuggestedVendor(serializers.Serializer[Any]):
    vendor_id = serializers.IntegerField()
    vendor_name = serializers.CharField()
    lead_time_days = serializers.IntegerField()
    pack_size = serializers.DecimalField(**QTY)
    unit_cost = serializers.DecimalField(**_COST)


class ReorderSuggestion(serializers.Serializer[Any]):
    """A variant that a store should buy. Quantities in units; money per unit, in `currency`."""

    id = serializers.IntegerField(help_text="Of the row in `inventory/stock`.")
    store_id = serializers.IntegerField()
    store_code = serializers.CharField()
    variant_id = serializers.IntegerField()
    sku = serializers.CharField()
    product_name = serializers.CharField()
    variant_name = serializers.CharField()
    category_id = serializers.IntegerField(allow_null=True)
    category_name = serializers.CharField(allow_null=True)
    on_hand = serializers.DecimalField(**QTY)
    allocated = serializers.DecimalField(**QTY)
    available = serializers.DecimalField(**QTY)
    in_transit = serializers.DecimalField(**_UNITS)
    on_order = serializers.DecimalField(**_UNITS)
    planned_qty = serializers.DecimalField(
        **_UNITS, help_text="What drafts of orders and of transfers will bring."
    )
    reorder_point = serializers.DecimalField(
        **QTY, allow_null=True, help_text="The item's own; null: its variant's or the retailer's."
    )
    threshold = serializers.DecimalField(**QTY)
    reorder_qty = serializers.DecimalField(**QTY, allow_null=True)
    pack_size = serializers.DecimalField(**QTY, help_text="The vendor's, else the variant's own.")
    is_low_stock = serializers.BooleanField()
    is_out_of_stock = serializers.BooleanField()
    suggested_qty = serializers.DecimalField(**_UNITS, help_text="In whole packs; 0: covered.")
    rule = serializers.ChoiceField(choices=Rule.choices)
    explanation = serializers.CharField(help_text="Every number that went in, in one sentence.")
    vendor_id = serializers.IntegerField(
        allow_null=True, help_text="Of those who sell it the cheapest, then the fastest."
    )
    vendor_name = serializers.CharField(allow_null=True)
    vendors = SuggestedVendor(many=True, help_text="All who sell it, the cheapest first.")
    lead_time_days = serializers.IntegerField(help_text="Assumed where no vendor is known.")
    unit_cost = serializers.DecimalField(**_COST)
    average_cost = serializers.DecimalField(**_COST)
    stock_value = serializers.DecimalField(**_COST)
    currency = serializers.CharField()
    daily_demand = serializers.DecimalField(
        **_UNITS, allow_null=True, help_text="Per day in stock; null without enough history."
    )
    days_of_cover = serializers.DecimalField(
        max_digits=30,
        decimal_places=1,
        allow_null=True,
        help_text="Until what is available is sold; null without enough history.",
    )
    predicted_stockout_date = serializers.DateField(
        allow_null=True, help_text="A day of the store; null beyond ten years."
    )
    confidence = serializers.ChoiceField(
        choices=Confidence.choices, help_text="By days in stock and days with sales."
    )
    snoozed_until = serializers.DateField(allow_null=True, help_text="A day of the store.")
    spare = SpareStock(many=True, help_text="The three other stores with the most to spare.")
    last_movement_at = serializers.DateTimeField(allow_null=True)
    hidden_by_count = HiddenBy()


class ReorderSummary(serializers.Serializer[Any]):
    """What all that is suggested comes to, over all pages."""

    units = serializers.DecimalField(**_UNITS)
    cost = serializers.DecimalField(**_COST)
    without_cost = serializers.IntegerField(help_text="Rows that `cost` knows nothing of.")
    without_vendor = serializers.IntegerField()
    currency = serializers.CharField()


# A page by itself, and no row of one: without this the contract would page the pages.
@extend_schema_serializer(many=False)
class ReorderPage(serializers.Serializer[Any]):
    count = serializers.IntegerField()
    next = serializers.URLField(allow_null=True)
    previous = serializers.URLField(allow_null=True)
    summary = ReorderSummary()
    results = ReorderSuggestion(many=True)


class SuggestedOrderLine(serializers.Serializer[Any]):
    store_id = Id()
    variant_id = Id()
    qty = serializers.DecimalField(**QTY, min_value=UNIT, help_text="In units.")
    vendor_id = Id(
        required=False, allow_null=True, help_text="Without one: the vendor that is suggested."
    )
    unit_cost = serializers.DecimalField(
        **UNIT_COST,
        required=False,
        allow_null=True,
        help_text="Per unit. Without one: the vendor's last, else the variant's own.",
    )
    coming = serializers.DecimalField(**_COMING)


class SuggestedOrdersInput(serializers.Serializer[Any]):
    lines = serializers.ListField(
        child=SuggestedOrderLine(), allow_empty=False, max_length=MOST_LINES
    )


class SuggestedOrder(PurchaseOrderSummary):
    lines = PurchaseOrderLineOutput(many=True)


class SuggestedOrdersOutput(serializers.Serializer[PurchaseOrder]):
    orders = SuggestedOrder(many=True)


class SuggestedTransferLine(serializers.Serializer[Any]):
    variant_id = Id()
    qty = serializers.DecimalField(**QTY, min_value=UNIT, help_text="In units.")
    coming = serializers.DecimalField(**_COMING)


class SuggestedTransferInput(serializers.Serializer[Any]):
    from_store_id = Id()
    to_store_id = Id()
    lines = serializers.ListField(
        child=SuggestedTransferLine(), allow_empty=False, max_length=MOST_LINES
    )


class ReorderSnoozeInput(serializers.Serializer[Any]):
    store_id = Id()
    variant_id = Id()
    until = serializers.DateField(
        allow_null=True,
        help_text="The store's day on which it is suggested again; null: from now on.",
    )


class ReorderSnoozeOutput(serializers.Serializer[Any]):
    store_id = serializers.IntegerField()
    variant_id = serializers.IntegerField()
    until = serializers.DateField(allow_null=True)
