from collections.abc import Iterator
from typing import Any, ClassVar

import django_filters
from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request

from analytics.lists import PAGE_PARAMETERS, FiguresListView
from analytics.sales.abc import ORDER, AskedClasses, all_classes, class_page, class_summary
from analytics.sales.serializers import CLASSES, AbcPage, AbcRow
from catalog.branches import CategoryFilter, chosen_branch
from core.filters import OwnedIdFilter
from inventory.stock.sql import Order, Row, Rows, Wanted
from stores.models import Store


class AbcFilters(django_filters.FilterSet):
    store_id = OwnedIdFilter(model=Store)
    category = CategoryFilter(field_name="variant__product__category_id")
    search = django_filters.CharFilter(method="as_asked", max_length=200)
    abc_class = django_filters.ChoiceFilter(method="as_asked", choices=CLASSES)

    def as_asked(self, rows: QuerySet[Any], _name: str, _value: Any) -> QuerySet[Any]:
        return rows


class AbcView(FiguresListView):
    """Which variants bring the revenue of the last 365 days: A most of it, C hardly any."""

    serializer_class = AbcRow
    filterset_class: Any = AbcFilters
    ordering_fields: Any = ORDER
    default_order: ClassVar[tuple[str, ...]] = ("rank",)
    export_name = "abc"
    _summary: Rows = []  # replaced by each request, never changed

    @extend_schema(responses=AbcPage, filters=True, parameters=[*PAGE_PARAMETERS])
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        return super().get(request, *args, **kwargs)

    def asked(self, given: Row) -> AskedClasses:
        return AskedClasses(
            wanted=Wanted(
                default=self.access.tenant.default_reorder_point,
                store_id=given.get("store_id"),
                category_ids=chosen_branch(given.get("category")),
                search=given.get("search", ""),
            ),
            currency=self.access.tenant.currency,
            abc_class=given.get("abc_class") or None,
        )

    def count(self, asked: AskedClasses) -> int:
        """By the summary, which counts all there are."""
        self._summary = class_summary(asked)
        return sum(row["variants"] for row in self._summary)

    def page(self, asked: AskedClasses, *, order: Order, rows: slice) -> Rows:
        return class_page(asked, order=order, rows=rows)

    def whole(self, asked: AskedClasses, *, order: Order) -> Iterator[Row]:
        return all_classes(asked, order=order)

    def beside(self, asked: AskedClasses) -> Row:
        first = self._summary[0] if self._summary else {"date_from": None, "date_to": None}
        told = ("abc_class", "variants", "revenue", "share")
        return {
            "date_from": first["date_from"],
            "date_to": first["date_to"],
            "summary": [{name: row[name] for name in told} for row in self._summary],
        }
