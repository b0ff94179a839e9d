import datetime as dt
from collections.abc import Iterator
from typing import Any, ClassVar

import django_filters
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request

from analytics.items import StoreFilters
from analytics.lists import PAGE_PARAMETERS, SummedListView
from analytics.periods import FIRST_DAY, day_filter
from analytics.valuation.asked import AskedValuation, ValuationBy
from analytics.valuation.pages import (
    ORDER,
    all_valuation,
    no_totals,
    valuation_page,
)
from analytics.valuation.serializers import ValuationPage, ValuationRow
from catalog.branches import CategoryFilter, chosen_branch
from core.problems import Invalid
from inventory.stock.sql import Order, Row, Rows
from stores.models import day_in


class ValuationFilters(StoreFilters):
    by = django_filters.ChoiceFilter(
        method="as_asked",
        choices=ValuationBy.choices,
        help_text="What a row is of; STORE without it.",
    )
    category = CategoryFilter(field_name="variant__product__category_id")
    as_of = day_filter()


class ValuationView(SummedListView):
    """What stock is worth now, or was at the end of a day of its store."""

    serializer_class = ValuationRow
    filterset_class: Any = ValuationFilters
    ordering_fields: Any = ORDER
    default_order: ClassVar[tuple[str, ...]] = ("-value",)
    export_name = "valuation"

    @property
    def from_marts(self) -> bool:  # type: ignore[override]  # by what is asked for
        return "as_of" in self.request.query_params

    @extend_schema(responses=ValuationPage, filters=True, parameters=[*PAGE_PARAMETERS])
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        return super().get(request, *args, **kwargs)

    def asked(self, given: Row) -> AskedValuation:
        tenant = self.access.tenant
        return AskedValuation(
            by=ValuationBy(given.get("by") or ValuationBy.STORE),
            currency=tenant.currency,
            as_of=_past_day(given.get("as_of"), today=day_in(tenant.timezone, timezone.now())),
            whole_until=self.freshness().whole_until,
            store_id=given.get("store_id"),
            category_ids=chosen_branch(given.get("category")),
        )

    def read(self, asked: AskedValuation, *, order: Order, rows: slice) -> tuple[Rows, int]:
        found, self._totals = valuation_page(
            asked, order=order, limit=rows.stop - rows.start, offset=rows.start
        )
        return found, self._totals.pop("count")

    def whole(self, asked: AskedValuation, *, order: Order) -> Iterator[Row]:
        return all_valuation(asked, order=order)

    def beside(self, asked: AskedValuation) -> Row:
        return {
            "by": asked.by,
            "as_of": asked.as_of,
            "currency": asked.currency,
            "totals": self._totals if hasattr(self, "_totals") else no_totals(),
        }


def _past_day(day: dt.date | None, *, today: dt.date) -> dt.date | None:
    """None for today, which is not over. Raises Invalid."""
    if day is None or day == today:
        return None
    if day > today:
        raise Invalid("as_of", "This day has not come yet.")
    if day < FIRST_DAY:
        raise Invalid("as_of", f"Ask for days from {FIRST_DAY} on.")
    return day
