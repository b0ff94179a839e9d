from collections.abc import Iterator
from typing import Any, ClassVar

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request

from analytics.accuracy.pages import (
    ORDER,
    AskedCounts,
    accuracy_page,
    accuracy_totals,
    all_accuracy,
)
from analytics.accuracy.serializers import CountAccuracy, CountAccuracyPage
from analytics.lists import PAGE_PARAMETERS, FiguresListView
from analytics.periods import PeriodFilters, asked_period
from core.filters import OwnedIdFilter
from inventory.stock.sql import Order, Row, Rows
from stores.models import Store, day_in

USUAL_DAYS = 365


class AccuracyFilters(PeriodFilters):
    store_id = OwnedIdFilter(model=Store)


class CountsAccuracyView(FiguresListView):
    """Finalized counts, by the store's day on which they were; the last 365 days without a period."""

    serializer_class = CountAccuracy
    filterset_class: Any = AccuracyFilters
    ordering_fields: Any = ORDER
    default_order: ClassVar[tuple[str, ...]] = ("-finalized_at",)
    export_name = "counts-accuracy"
    from_marts = False

    @extend_schema(responses=CountAccuracyPage, filters=True, parameters=[*PAGE_PARAMETERS])
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        return super().get(request, *args, **kwargs)

    def asked(self, given: Row) -> AskedCounts:
        tenant = self.access.tenant
        today = day_in(tenant.timezone, timezone.now())
        return AskedCounts(
            period=asked_period(given, today=today, usual=USUAL_DAYS),
            currency=tenant.currency,
            store_id=given.get("store_id"),
        )

    def count(self, asked: AskedCounts) -> int:
        self._totals = accuracy_totals(asked)
        return int(self._totals.pop("count"))

    def page(self, asked: AskedCounts, *, order: Order, rows: slice) -> Rows:
        return accuracy_page(asked, order=order, limit=rows.stop - rows.start, offset=rows.start)

    def whole(self, asked: AskedCounts, *, order: Order) -> Iterator[Row]:
        return all_accuracy(asked, order=order)

    def beside(self, asked: AskedCounts) -> Row:
        return {
            "date_from": asked.period.since,
            "date_to": asked.period.until,
            "totals": {**self._totals, "currency": asked.currency},
        }
