"""The base of lists that are read by fixed SQL: pages, files, what the whole set comes to."""

from collections.abc import Iterator
from types import MappingProxyType
from typing import Any, ClassVar

from django.db import transaction
from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantListView
from analytics.marts.freshness import Freshness, FreshnessOutput, current_freshness
from core.filters import asked_order, filter_values, refuse_foreign_ids, refuse_unknown_filters
from core.pagination import MAX_ID, MAX_PAGE_SIZE, PAGE_SIZE, positive_int
from inventory.models import InventoryItem
from inventory.stock.sql import Order, Row, Rows
from tenants.context import tenant_context

PAGE_PARAMETERS = (
    OpenApiParameter("page", int),
    OpenApiParameter("page_size", int, description=f"At most {MAX_PAGE_SIZE}."),
)


class FiguresPage(serializers.Serializer[Any]):
    """What every page of figures has beside its `results`."""

    count = serializers.IntegerField()
    next = serializers.CharField(allow_null=True)
    previous = serializers.CharField(allow_null=True)
    freshness = FreshnessOutput()


class FiguresListView(TenantListView):
    """Rows that `count`, `page` and `whole` read; `beside` is what stands beside the page.

    What is read from the marts has no row before their first build, and `freshness` says so.
    """

    permission_for: ClassVar[dict[str, str]] = {"GET": "analytics.read"}
    filterset_class: Any = None
    # Schema generation asks for a queryset.
    queryset = InventoryItem.objects.none()
    ordering_fields: Any = MappingProxyType({})  # public name → SQL
    default_order: ClassVar[tuple[str, ...]] = ()
    from_marts = True

    def asked(self, given: Row) -> Any:
        """What `count`, `page`, `whole` and `beside` take, of the filters' values."""
        raise NotImplementedError

    def count(self, asked: Any) -> int:
        raise NotImplementedError

    def page(self, asked: Any, *, order: Order, rows: slice) -> Rows:
        raise NotImplementedError

    def whole(self, asked: Any, *, order: Order) -> Iterator[Row]:
        raise NotImplementedError

    def beside(self, asked: Any) -> Row:
        """Sums over the whole filtered set, for example. Asked before the first build as well."""
        return {}

    def freshness(self) -> Freshness:
        if not hasattr(self, "_freshness"):
            self._freshness = current_freshness()
        return self._freshness

    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        asked, order = self._asked()
        count = self.count(asked) if self._can_be_read() else 0
        paginator: Any = self.paginator
        rows = paginator.slice_of(count, request)
        found = self.page(asked, order=order, rows=rows) if count else []
        answer: Response = paginator.get_paginated_response(found)
        answer.data |= {**self.beside(asked), "freshness": self.freshness().as_json}
        return answer

    def export_rows(self, _serializer: Any) -> Iterator[Row]:
        asked, order = self._asked()
        return self._streamed(asked, order) if self._can_be_read() else iter(())

    def export_total(self) -> int:
        asked, _order = self._asked()
        return self.count(asked) if self._can_be_read() else 0

    def _streamed(self, asked: Any, order: Order) -> Iterator[Row]:
        """Read while it is sent: after the request's own transaction, so in one of its own."""
        with tenant_context(self.access.tenant.pk), transaction.atomic():
            yield from self.whole(asked, order=order)

    def _asked(self) -> tuple[Any, Order]:
        refuse_unknown_filters(self.request, self)
        given = filter_values(self.request, self.filterset_class)
        refuse_foreign_ids(self.request, self.filterset_class)
        order = asked_order(self.request, self.ordering_fields) or self.default_order
        return self.asked(given), order

    def _can_be_read(self) -> bool:
        return not self.from_marts or self.freshness().is_built


class SummedListView(FiguresListView):
    """Rows that are read together with what all of them come to: by one statement, which has to look at
    all there is for either."""

    def read(self, asked: Any, *, order: Order, rows: slice) -> tuple[Rows, int]:
        """Those of the page, and how many there are; `beside` comes after it."""
        raise NotImplementedError

    def count(self, asked: Any) -> int:
        number = positive_int(self.request, "page", 1, MAX_ID)
        size = positive_int(self.request, "page_size", PAGE_SIZE, MAX_PAGE_SIZE)
        order = asked_order(self.request, self.ordering_fields) or self.default_order
        rows = slice((number - 1) * size, number * size)
        self._found, count = self.read(asked, order=order, rows=rows)
        return count

    def page(self, asked: Any, *, order: Order, rows: slice) -> Rows:
        return self._found
