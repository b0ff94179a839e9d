from collections.abc import Iterator
from typing import Any, ClassVar

import django_filters
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request

from analytics.lists import PAGE_PARAMETERS, SummedListView
from analytics.periods import PeriodFilters, asked_period
from analytics.shrinkage.asked import AskedShrinkage, ShrinkageBy
from analytics.shrinkage.pages import ORDER, all_shrinkage, shrinkage_page
from analytics.shrinkage.serializers import ShrinkagePage, ShrinkageRow
from catalog.branches import CategoryFilter, chosen_branch
from core.filters import OwnedIdFilter
from inventory.reasons import told_reasons
from inventory.stock.sql import Order, Row, Rows
from stores.models import Store, day_in


class ShrinkageFilters(PeriodFilters):
    by = django_filters.ChoiceFilter(
        method="as_asked",
        choices=ShrinkageBy.choices,
        help_text="What a row is of; REASON without it.",
    )
    store_id = OwnedIdFilter(model=Store)
    category = CategoryFilter(field_name="variant__product__category_id")
    reason_code = django_filters.CharFilter(method="as_asked", max_length=40)


class ShrinkageView(SummedListView):
    """What waste, counts and adjustments did to stock: a loss is negative. The last 28 days without a
    period; opening stock is none of it, and what transfers lost or damaged is waste."""

    serializer_class = ShrinkageRow
    filterset_class: Any = ShrinkageFilters
    ordering_fields: Any = ORDER
    default_order: ClassVar[tuple[str, ...]] = ("value",)  # the greatest loss first
    export_name = "shrinkage"
    from_marts = False

    @extend_schema(responses=ShrinkagePage, filters=True, parameters=[*PAGE_PARAMETERS])
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        return super().get(request, *args, **kwargs)

    def asked(self, given: Row) -> AskedShrinkage:
        tenant = self.access.tenant
        return AskedShrinkage(
            by=ShrinkageBy(given.get("by") or ShrinkageBy.REASON),
            period=asked_period(given, today=day_in(tenant.timezone, timezone.now())),
            currency=tenant.currency,
            reasons=told_reasons(),
            store_id=given.get("store_id"),
            category_ids=chosen_branch(given.get("category")),
            reason_code=given.get("reason_code") or None,
        )

    def read(self, asked: AskedShrinkage, *, order: Order, rows: slice) -> tuple[Rows, int]:
        found, self._totals = shrinkage_page(
            asked, order=order, limit=rows.stop - rows.start, offset=rows.start
        )
        return found, self._totals.pop("count")

    def whole(self, asked: AskedShrinkage, *, order: Order) -> Iterator[Row]:
        return all_shrinkage(asked, order=order)

    def beside(self, asked: AskedShrinkage) -> Row:
        return {
            "by": asked.by,
            "date_from": asked.period.since,
            "date_to": asked.period.until,
            "currency": asked.currency,
            "totals": self._totals,
        }
