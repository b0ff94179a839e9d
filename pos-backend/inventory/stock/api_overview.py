"""Stock as a whole: by variant, by shop, and whether there is any."""

from collections.abc import Iterator
from functools import partial
from typing import Any, ClassVar

import django_filters
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.branches import CategoryFilter, chosen_branch
from catalog.models import Variant
from core.filters import OwnedIdFilter, filter_values, refuse_foreign_ids, refuse_unknown_filters
from core.pagination import MAX_ID, MAX_PAGE_SIZE
from core.problems import Invalid, NotFound
from inventory.counts.blind import BlindView
from inventory.counts.sessions import active_counts
from inventory.stock.hidden import masked
from inventory.stock.overview import (
    BY_NAME,
    BY_SUM,
    overview_page,
    totals_of,
    transfers_in_transit,
    whole_overview,
)
from inventory.stock.serializers_summary import (
    AvailabilityAnswer,
    OverviewPage,
    OverviewRow,
    ShopSummary,
    StockSummaryRow,
)
from inventory.stock.shop_summary import shop_summary
from inventory.stock.sql import Order, Row, Rows, Wanted
from inventory.stock.summary import availability, count_variants, summary_page, whole_summary
from inventory.stock.views import StockReadView, stamped
from stores.models import Store

MOST_VARIANTS = 200
ON_SHELF = ("on_hand", "allocated", "available")


class OverviewView(StockReadView):
    """Stock per variant over the visible stores, and what the whole filtered set comes to.

    `low_stock` and `out_of_stock` choose the variants that have such an item; what is summed up is all
    of their stock, in `store_id` or everywhere. A sum that a part of is being counted is null for who
    counts it blind.
    """

    hides = (
        "on_hand",
        "allocated",
        "available",
        "low_stock_stores",
        "out_of_stock_stores",
        "is_low_stock",
        "is_out_of_stock",
        "average_cost",
        "stock_value",
    )

    serializer_class = OverviewRow
    ordering_fields: Any = BY_NAME | BY_SUM
    export_name = "overview"

    @extend_schema(
        responses=OverviewPage,
        filters=True,
        parameters=[
            OpenApiParameter("page", int),
            OpenApiParameter("page_size", int, description=f"At most {MAX_PAGE_SIZE}."),
        ],
    )
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        return super().get(request, *args, **kwargs)

    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        answer = super().list(request, *args, **kwargs)
        answer.data["summary"] = self._summary
        return answer

    def count(self, wanted: Wanted) -> int:
        totals, way = totals_of(wanted), transfers_in_transit(wanted)
        cost = self.shown["cost"]
        summary = {
            **totals,
            "total_qty": f"{totals['total_qty']:.3f}",
            "total_value": f"{totals['total_value']:.6f}" if cost else None,
            "currency": self.shown["currency"],
            "transfers_in_transit": {
                "count": way["count"],
                "units": f"{way['units']:.3f}",
                "value": f"{way['value']:.6f}" if cost else None,
            },
            "active_counts": active_counts(store_id=wanted.store_id),
        }
        hidden = wanted.hidden.within(store_id=wanted.store_id, category_ids=wanted.category_ids)
        self._summary = masked(summary, hidden, ("total_qty", "total_value"))
        return int(totals["total_skus"])

    def page(self, wanted: Wanted, *, order: Order, count: int, rows: slice) -> Rows:
        size = rows.stop - rows.start
        return overview_page(wanted, order=order, limit=size, offset=rows.start, shown=self.shown)

    def whole(self, wanted: Wanted, *, order: Order) -> Iterator[Row]:
        return stamped(whole_overview(wanted, order=order, shown=self.shown))


class StockSummaryView(StockReadView):
    """One row per variant with what each store has of it, and the sums."""

    hides = ("total_on_hand", "total_allocated", "total_available", "total_value")

    serializer_class = StockSummaryRow
    ordering_fields: Any = BY_NAME
    export_name = "stock_summary"

    def count(self, wanted: Wanted) -> int:
        return count_variants(wanted)

    def page(self, wanted: Wanted, *, order: Order, count: int, rows: slice) -> Rows:
        size = rows.stop - rows.start
        found = summary_page(wanted, order=order, limit=size, offset=rows.start, shown=self.shown)
        return [{**row, "per_store": self._told_stores(row, wanted)} for row in found]

    def whole(self, wanted: Wanted, *, order: Order) -> Iterator[Row]:
        for row in whole_summary(wanted, order=order, shown=self.shown):
            stores = self._told_stores(row, wanted)
            told = ", ".join(f"{s['store_code']} {s['on_hand'] or '–'}" for s in stores)
            yield {**row, "per_store": told}

    def _told_stores(self, row: Row, wanted: Wanted) -> Rows:
        by = partial(wanted.hidden.by, category_id=row["category_id"])
        return [
            masked(store, by(store_id=store["store_id"]), ON_SHELF) for store in row["per_store"]
        ]


class ShopSummaryFilters(django_filters.FilterSet):
    store_id = OwnedIdFilter(model=Store)
    category = CategoryFilter(field_name="variant__product__category_id")


class ShopSummaryView(BlindView):
    """What the shops have, each of them, and the 20 most urgent of what is low and of what is out."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = ShopSummary
    filterset_class = ShopSummaryFilters
    pagination_class = None

    @extend_schema(
        operation_id="inventory_summary",
        parameters=[OpenApiParameter("store_id", int), OpenApiParameter("category", int)],
    )
    def get(self, request: Request) -> Response:
        refuse_unknown_filters(request, self)
        refuse_foreign_ids(request, ShopSummaryFilters)
        given = filter_values(request, ShopSummaryFilters)
        tenant = self.access.tenant
        wanted = Wanted(
            default=tenant.default_reorder_point,
            store_id=given.get("store_id"),
            category_ids=chosen_branch(given.get("category")),
            hidden=self.hidden,
        )
        summary = shop_summary(wanted, cost=self.access.may("cost.read"))
        return Response({"currency": tenant.currency, **summary})


class AvailabilityView(BlindView):
    """Whether there is any of some variants: in a store, or in each.

    A store that never had a variant answers that there is none, and what is on its way there.
    """

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = AvailabilityAnswer
    pagination_class = None

    @extend_schema(
        operation_id="inventory_availability",
        parameters=[
            OpenApiParameter(
                "variant_id", int, required=True, many=True, description=f"Up to {MOST_VARIANTS}."
            ),
            OpenApiParameter("store_id", int),
        ],
    )
    def get(self, request: Request) -> Response:
        given = request.query_params
        for name in given:
            if name not in {"variant_id", "store_id"}:
                raise Invalid(
                    name,
                    f"There is no filter {name!r} here. Known: store_id, variant_id.",
                    code="unknown_filter",
                )
        wanted = [_id_of(text, "variant_id") for text in given.getlist("variant_id")]
        variant_ids = list(dict.fromkeys(wanted))
        if not 1 <= len(variant_ids) <= MOST_VARIANTS:
            raise Invalid("variant_id", f"Ask for 1 to {MOST_VARIANTS} variants.")
        store_id = _id_of(given["store_id"], "store_id") if "store_id" in given else None
        if Variant.objects.filter(pk__in=variant_ids).count() < len(variant_ids):
            raise NotFound
        if store_id is not None and not Store.objects.filter(pk=store_id).exists():
            raise NotFound
        found = availability(variant_ids=variant_ids, store_id=store_id)
        return Response({"results": [self._told(row) for row in found]})

    def _told(self, row: Row) -> Row:
        number = self.hidden.by(store_id=row["store_id"], category_id=row.pop("category_id"))
        return masked(row, number, ON_SHELF)


def _id_of(text: str, name: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 17 and 1 <= int(text) <= MAX_ID):
        raise Invalid(name, "Give an id.")
    return int(text)
