import datetime as dt
from collections.abc import Iterator
from typing import Any, ClassVar

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantListView
from core.problems import Invalid
from inventory.models import InventoryItem
from inventory.selectors import Clock, stock_as_of
from inventory.stock.filters import StockFilters, StockThenFilters
from inventory.stock.pages import ORDER, all_stock, count_stock, stock_page
from inventory.stock.serializers import QUANTITIES, StockRow, StockThenRow
from inventory.stock.sql import Order, Row, Rows, Wanted
from inventory.stock.views import StockReadView, stamped

# Of a past moment, by the queryset's own names.
THEN = {
    "sku": "variant__sku",
    "product_name": "variant__product__name",
    "variant_name": "variant__name",
    "store_code": "store__code",
    "category_name": "variant__product__category__name",
    "id": "id",
}


class StockView(StockReadView):
    """Stock per store and variant.

    With `as_of`, a past moment, what was there then by either clock: rows have `on_hand` and
    `stock_value`, their other quantities are null, and the status filters are refused.
    """

    serializer_class = StockRow
    export_name = "stock"
    hides = QUANTITIES
    # Names repeat between stores; SKU order is what the index gives.
    default_order: ClassVar[tuple[str, ...]] = ("sku", "store_code")
    default_ordering = ("variant__sku", "store__code")

    @property
    def _then(self) -> bool:
        # Schema generation makes views without a request.
        request: Request | None = getattr(self, "request", None)
        return request is not None and "as_of" in request.query_params

    @property
    def filterset_class(self) -> type[StockFilters | StockThenFilters]:
        return StockThenFilters if self._then else StockFilters

    @property
    def ordering_fields(self) -> dict[str, str]:
        return THEN if self._then else ORDER

    def get_serializer_class(self) -> Any:
        return StockThenRow if self._then else StockRow

    def get_queryset(self) -> QuerySet[InventoryItem]:
        if not self._then:
            return super().get_queryset()
        given = self.request.query_params
        return stock_as_of(_past_moment(given["as_of"]), _clock(given.get("clock")))

    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        if self._then:
            return TenantListView.list(self, request, *args, **kwargs)
        return super().list(request, *args, **kwargs)

    def export_rows(self, serializer: Any) -> Iterator[Row]:
        if self._then:
            return TenantListView.export_rows(self, serializer)
        return super().export_rows(serializer)

    def export_total(self) -> int:
        return TenantListView.export_total(self) if self._then else super().export_total()

    def count(self, wanted: Wanted) -> int:
        return count_stock(wanted)

    def page(self, wanted: Wanted, *, order: Order, count: int, rows: slice) -> Rows:
        size = rows.stop - rows.start
        return stock_page(
            wanted, order=order, limit=size, offset=rows.start, count=count, shown=self.shown
        )

    def whole(self, wanted: Wanted, *, order: Order) -> Iterator[Row]:
        return stamped(all_stock(wanted, order=order, shown=self.shown))

    @extend_schema(
        parameters=[
            OpenApiParameter("as_of", dt.datetime, description="A moment that has passed."),
            OpenApiParameter("clock", str, enum=Clock.values, description="With `as_of` only."),
        ]
    )
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        return super().get(request, *args, **kwargs)


def _past_moment(text: str) -> dt.datetime:
    try:
        moment = parse_datetime(text.replace(" ", "+"))  # a plus that was not escaped
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise Invalid("as_of", "Give a time with its offset, such as 2026-03-01T18:00:00Z.")
    if moment > timezone.now():
        raise Invalid("as_of", "This moment has not come yet.")
    return moment


def _clock(text: str | None) -> Clock:
    if text is None:
        return Clock.OCCURRED
    if text not in Clock.values:
        raise Invalid("clock", f"Say one of {', '.join(Clock.values)}.")
    return Clock(text)
