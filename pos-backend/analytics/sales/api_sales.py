from collections.abc import Iterator
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request

from analytics.lists import PAGE_PARAMETERS, SummedListView
from analytics.sales.asked import AskedSales, SalesFilters, asked_sales
from analytics.sales.grouped import ORDER, all_sales, sales_page
from analytics.sales.serializers import SalesPage, SalesRow
from inventory.stock.sql import Order, Row, Rows


class SalesFiguresView(SummedListView):
    """What was sold in a period, by day, hour, store, category or product.

    Without days: the last 28 up to today. At most 1,100 days. Today's sales show at once; what was
    recorded late on an older day shows after the next build of the marts.
    """

    serializer_class = SalesRow
    filterset_class: Any = SalesFilters
    ordering_fields: Any = ORDER
    export_name = "sales-figures"
    from_marts = False  # not alone: what is sold since is read live

    @extend_schema(responses=SalesPage, filters=True, parameters=[*PAGE_PARAMETERS])
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        return super().get(request, *args, **kwargs)

    def asked(self, given: Row) -> AskedSales:
        return asked_sales(given, access=self.access, freshness=self.freshness())

    def read(self, asked: AskedSales, *, order: Order, rows: slice) -> tuple[Rows, int]:
        found, self._totals = sales_page(
            asked, order=order, limit=rows.stop - rows.start, offset=rows.start
        )
        return found, int(self._totals.pop("count"))

    def whole(self, asked: AskedSales, *, order: Order) -> Iterator[Row]:
        return all_sales(asked, order=order)

    def beside(self, asked: AskedSales) -> Row:
        return {
            "date_from": asked.period.since.isoformat(),
            "date_to": asked.period.until.isoformat(),
            "currency": asked.currency,
            "totals": self._totals,
        }
