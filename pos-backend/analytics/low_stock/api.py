from collections.abc import Iterator
from typing import Any, ClassVar

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request

from analytics.items import ItemFilters
from analytics.lists import PAGE_PARAMETERS, SummedListView
from analytics.low_stock.pages import ORDER, AskedAlerts, alerts_page, all_alerts
from analytics.low_stock.serializers import LowStockAlert, LowStockPage
from catalog.branches import chosen_branch
from core.filters import BooleanFilter
from inventory.stock.sql import Order, Row, Rows


class LowStockFilters(ItemFilters):
    out_of_stock = BooleanFilter(method="as_asked")


class LowStockAlertsView(SummedListView):
    """What is low now, since when, and what is on its way. What is out and sells best stands first.

    What was set right a moment ago has no row any longer; the marts only say since when.
    """

    serializer_class = LowStockAlert
    filterset_class: Any = LowStockFilters
    ordering_fields: Any = ORDER
    default_order: ClassVar[tuple[str, ...]] = ("-is_out_of_stock", "-sold_28_days", "low_since")
    export_name = "low-stock-alerts"
    from_marts = False  # before the first build all of it is read live

    @extend_schema(responses=LowStockPage, filters=True, parameters=[*PAGE_PARAMETERS])
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        return super().get(request, *args, **kwargs)

    def asked(self, given: Row) -> AskedAlerts:
        return AskedAlerts(
            default=self.access.tenant.default_reorder_point,
            store_id=given.get("store_id"),
            category_ids=chosen_branch(given.get("category")),
            search=given.get("search", ""),
            out=bool(given.get("out_of_stock")),
            now=timezone.now(),
            is_built=self.freshness().is_built,
        )

    def read(self, asked: AskedAlerts, *, order: Order, rows: slice) -> tuple[Rows, int]:
        found, self._summary = alerts_page(
            asked, order=order, limit=rows.stop - rows.start, offset=rows.start
        )
        return found, self._summary["out_of_stock" if asked.out else "low_stock"]

    def whole(self, asked: AskedAlerts, *, order: Order) -> Iterator[Row]:
        return all_alerts(asked, order=order)

    def beside(self, _asked: AskedAlerts) -> Row:
        return {"summary": self._summary}
