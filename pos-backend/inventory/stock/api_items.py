from decimal import Decimal
from typing import Any, ClassVar

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from core.money import QTY
from core.problems import NotFound
from inventory.counts.blind import BlindView
from inventory.models import InventoryItem
from inventory.selectors import stock_rows
from inventory.stock.serializers import StockRow
from inventory.thresholds import set_reorder_point


class StockItemPatch(serializers.Serializer[Any]):
    """Null: the variant's own reorder point holds, else the retailer's default."""

    reorder_point = serializers.DecimalField(**QTY, min_value=Decimal(0), allow_null=True)


class StockItemView(BlindView):
    """One variant in one store, by the `id` of its row in `inventory/stock`."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", "PATCH": "settings.write"}
    serializer_class = StockRow

    @extend_schema(operation_id="inventory_stock_item_retrieve")
    def get(self, request: Request, pk: int) -> Response:
        return self._row(_existing(pk))

    @extend_schema(
        operation_id="inventory_stock_item_partial_update",
        request=StockItemPatch,
        responses=StockRow,
    )
    def patch(self, request: Request, pk: int) -> Response:
        given = StockItemPatch(data=request.data)
        given.is_valid(raise_exception=True)
        item = _existing(pk)
        self.acts_in(item.store_id)
        set_reorder_point(
            item=item,
            reorder_point=given.validated_data["reorder_point"],
            actor_id=self.access.user.pk,
        )
        return self._row(_existing(pk))

    def _row(self, item: InventoryItem) -> Response:
        return Response(StockRow(item, context=self.get_serializer_context()).data)


def _existing(item_id: int) -> InventoryItem:
    item = stock_rows().filter(pk=item_id).first()
    if item is None:
        raise NotFound
    return item
