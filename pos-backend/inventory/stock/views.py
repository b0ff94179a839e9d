"""The base of lists that read stock by fixed SQL, which knows pages, files and their columns."""

from collections.abc import Iterator
from types import MappingProxyType
from typing import Any, ClassVar

from django.db import transaction
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantListView
from catalog.branches import chosen_branch
from core.filters import (
    asked_order,
    filter_values,
    refuse_foreign_ids,
    refuse_unknown_filters,
)
from inventory.counts.blind import BlindView
from inventory.models import InventoryItem
from inventory.stock.filters import StockFilters
from inventory.stock.hidden import masked
from inventory.stock.sql import Order, Row, Rows, Wanted
from tenants.context import tenant_context


class StockReadView(BlindView, TenantListView):
    """A page or a file of rows as `count`, `page` and `whole` read them.

    `hides` names what is null of rows that are being counted, for who counts blind.
    """

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    filterset_class: Any = StockFilters
    # Schema generation asks for a queryset.
    queryset = InventoryItem.objects.none()
    ordering_fields: Any = MappingProxyType({})  # public name → SQL
    default_order: ClassVar[tuple[str, ...]] = ("sku",)
    hides: ClassVar[tuple[str, ...]] = ()

    def count(self, wanted: Wanted) -> int:
        raise NotImplementedError

    def page(self, wanted: Wanted, *, order: Order, count: int, rows: slice) -> Rows:
        raise NotImplementedError

    def whole(self, wanted: Wanted, *, order: Order) -> Iterator[Row]:
        raise NotImplementedError

    @property
    def shown(self) -> Row:
        return {"cost": self.access.may("cost.read"), "currency": self.access.tenant.currency}

    def wanted(self) -> Wanted:
        refuse_unknown_filters(self.request, self)
        given = filter_values(self.request, self.filterset_class)
        return Wanted(
            default=self.access.tenant.default_reorder_point,
            store_id=given.get("store_id"),
            variant_id=given.get("variant_id"),
            product_id=given.get("product_id"),
            category_ids=chosen_branch(given.get("category")),
            search=given.get("search", ""),
            low=bool(given.get("low_stock")),
            out=bool(given.get("out_of_stock")),
            hidden=self.hidden,
        )

    def order(self) -> Order:
        return asked_order(self.request, self.ordering_fields) or self.default_order

    def refuse_foreign_ids(self) -> None:
        """Of what finds nothing: whether it could have. Raises NotFound."""
        refuse_foreign_ids(self.request, self.filterset_class)

    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        wanted, order = self.wanted(), self.order()
        count = self.count(wanted)
        if not count:
            self.refuse_foreign_ids()
        paginator: Any = self.paginator
        rows = paginator.slice_of(count, request)
        found = self.page(wanted, order=order, count=count, rows=rows) if count else []
        found = [self.told(row, wanted) for row in found]
        answer: Response = paginator.get_paginated_response(found)
        return answer

    def export_rows(self, _serializer: Any) -> Iterator[Row]:
        wanted, order = self.wanted(), self.order()
        self.refuse_foreign_ids()
        return self._streamed(wanted, order)

    def export_total(self) -> int:
        return self.count(self.wanted())

    def _streamed(self, wanted: Wanted, order: Order) -> Iterator[Row]:
        """Read while it is sent: after the request's own transaction, so in one of its own."""
        with tenant_context(self.access.tenant.pk), transaction.atomic():
            for row in self.whole(wanted, order=order):
                yield self.told(row, wanted)

    def told(self, row: Row, wanted: Wanted) -> Row:
        """The row, as whoever asks may see it."""
        store_id = row.get("store_id", wanted.store_id)
        number = wanted.hidden.by(store_id=store_id, category_id=row["category_id"])
        return masked(row, number, self.hides)


def stamped(rows: Iterator[Row]) -> Iterator[Row]:
    """With times as texts, as a page has them."""
    for row in rows:
        at = row["last_movement_at"]
        yield {**row, "last_movement_at": at and at.isoformat().replace("+00:00", "Z")}
