from collections.abc import Iterator
from typing import Any, ClassVar

import django_filters
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request

from analytics.aging.buckets import AgeBucket
from analytics.aging.pages import ORDER, AskedAging, aging_page, all_aging
from analytics.aging.serializers import AgingPage, AgingRow
from analytics.items import ItemFilters
from analytics.lists import PAGE_PARAMETERS, SummedListView
from catalog.branches import chosen_branch
from inventory.stock.sql import Order, Row, Rows


class AgingFilters(ItemFilters):
    bucket = django_filters.ChoiceFilter(method="as_asked", choices=AgeBucket.choices)


class AgingView(SummedListView):
    """Stock by how long it has lain: since its last sale, or since it came where it was never sold.

    Only what is there: a shelf that is empty, or owes some, has no row.
    """

    serializer_class = AgingRow
    filterset_class: Any = AgingFilters
    ordering_fields: Any = ORDER
    default_order: ClassVar[tuple[str, ...]] = ("-days", "-stock_value")
    export_name = "aging"

    @extend_schema(responses=AgingPage, filters=True, parameters=[*PAGE_PARAMETERS])
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        return super().get(request, *args, **kwargs)

    def asked(self, given: Row) -> AskedAging:
        bucket = given.get("bucket")
        return AskedAging(
            default=self.access.tenant.default_reorder_point,
            store_id=given.get("store_id"),
            category_ids=chosen_branch(given.get("category")),
            search=given.get("search", ""),
            now=timezone.now(),
            whole_until=self.freshness().whole_until,
            currency=self.access.tenant.currency,
            bucket=AgeBucket(bucket) if bucket else None,
        )

    def read(self, asked: AskedAging, *, order: Order, rows: slice) -> tuple[Rows, int]:
        found, self._summary = aging_page(
            asked, order=order, limit=rows.stop - rows.start, offset=rows.start
        )
        wanted = (row for row in self._summary if asked.bucket in (None, row["bucket"]))
        return found, sum(row["items"] for row in wanted)

    def whole(self, asked: AskedAging, *, order: Order) -> Iterator[Row]:
        return all_aging(asked, order=order)

    def beside(self, asked: AskedAging) -> Row:
        summary = getattr(self, "_summary", None) or [
            {"bucket": bucket.value, "items": 0, "units": "0.000", "value": "0.000000"}
            for bucket in AgeBucket
        ]
        return {"summary": summary, "currency": asked.currency}
