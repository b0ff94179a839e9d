from collections.abc import Iterator
from typing import Any, ClassVar

from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.idempotent import idempotent_if_keyed
from accounts.views import TenantView
from catalog.branches import chosen_branch
from catalog.models import Variant
from core.filters import filter_values, refuse_unknown_filters
from core.inputs import existing, validated
from core.pagination import MAX_ID, MAX_PAGE_SIZE, PAGE_SIZE, positive_int
from inventory.stock.sql import Order, Row, Rows
from inventory.stock.views import StockReadView, stamped
from inventory.transfers.reading import transfer_page
from inventory.transfers.serializers import TransferOutput
from purchasing.orders.reading import order_rows
from purchasing.reorder.choices import with_choices
from purchasing.reorder.filters import ReorderFilters
from purchasing.reorder.ordering import AskedReorderLine, create_orders
from purchasing.reorder.pages import ORDER, all_suggestions, suggestion_page
from purchasing.reorder.serializers import (
    ReorderPage,
    ReorderSnoozeInput,
    ReorderSnoozeOutput,
    ReorderSuggestion,
    SuggestedOrder,
    SuggestedOrdersInput,
    SuggestedOrdersOutput,
    SuggestedTransferInput,
)
from purchasing.reorder.sharing import AskedShare, share_stock
from purchasing.reorder.snoozing import snooze_suggestion
from purchasing.reorder.wanted import WantedSuggestions
from stores.models import Store


class ReorderSuggestionsView(StockReadView):
    """What stores should buy, and why.

    A row for every item at or below its threshold, and for every item that its demand will use up
    before goods ordered at the next review have come. What comes already is taken off: in transit, on
    order, and what drafts of orders and transfers plan. So a draft that was made of a suggestion
    covers it until it is deleted. Rows whose need is covered are left out unless `covered=true`, and
    snoozed ones unless `snoozed=true`. With `vendor_id`, what that vendor sells, as bought there. What
    keeps no stock or is not sold any more, and closed stores, have no rows; nor has what is being
    counted, for who counts it blind.
    """

    serializer_class = ReorderSuggestion
    filterset_class: Any = ReorderFilters
    ordering_fields: Any = ORDER
    default_order: ClassVar[tuple[str, ...]] = ("sku", "store_code")
    export_name = "reorder-suggestions"

    @extend_schema(
        responses=ReorderPage,
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
        found, currency = self._page, self.shown["currency"]
        answer.data["summary"] = {
            "units": f"{found.units:.3f}",
            "cost": None if found.cost is None else f"{found.cost:.6f}",
            "without_cost": found.without_cost,
            "without_vendor": found.without_vendor,
            "currency": currency,
        }
        return answer

    def wanted(self) -> WantedSuggestions:
        refuse_unknown_filters(self.request, self)
        given = filter_values(self.request, self.filterset_class)
        tenant = self.access.tenant
        return WantedSuggestions(
            now=timezone.now(),
            timezone=tenant.timezone,
            default=tenant.default_reorder_point,
            store_id=given.get("store_id"),
            variant_id=given.get("variant_id"),
            product_id=given.get("product_id"),
            category_ids=chosen_branch(given.get("category")),
            vendor_id=given.get("vendor_id"),
            search=given.get("search", ""),
            covered=bool(given.get("covered")),
            snoozed=bool(given.get("snoozed")),
            hidden=self.hidden,
        )

    def count(self, wanted: Any) -> int:
        """With the page: both come of one statement, which weighs up all there is."""
        number = positive_int(self.request, "page", 1, MAX_ID)
        size = positive_int(self.request, "page_size", PAGE_SIZE, MAX_PAGE_SIZE)
        self._page = suggestion_page(
            wanted,
            order=self.order(),
            limit=size,
            offset=(number - 1) * size,
            shown=self.shown,
        )
        return self._page.count

    def page(self, wanted: Any, *, order: Order, count: int, rows: slice) -> Rows:
        return list(with_choices(self._page.rows, wanted, shown=self.shown))

    def whole(self, wanted: Any, *, order: Order) -> Iterator[Row]:
        rows = all_suggestions(wanted, order=order, shown=self.shown)
        for row in stamped(with_choices(rows, wanted, shown=self.shown)):
            vendors = ", ".join(vendor["vendor_name"] for vendor in row["vendors"])
            spare = ", ".join(f"{store['store_code']} {store['qty']}" for store in row["spare"])
            yield {**row, "vendors": vendors, "spare": spare}


class ReorderOrdersView(TenantView):
    """Draft orders of what is suggested, or of what was made of it: all of them, or none.

    Who sends what they saw `coming` is told 409 `suggestion_changed` where somebody was quicker.
    """

    permission_for: ClassVar[dict[str, str]] = {"POST": "purchasing.order"}
    serializer_class = SuggestedOrdersOutput

    @extend_schema(request=SuggestedOrdersInput, responses={201: SuggestedOrdersOutput})
    @idempotent_if_keyed
    def post(self, request: Request) -> Response:
        lines = validated(SuggestedOrdersInput, request)["lines"]
        stores = {
            store_id: self.acts_in(store_id)
            for store_id in dict.fromkeys(line["store_id"] for line in lines)
        }
        made = create_orders(
            lines=[
                AskedReorderLine(
                    store=stores[line["store_id"]],
                    variant_id=line["variant_id"],
                    qty=line["qty"],
                    vendor_id=line.get("vendor_id"),
                    unit_cost=line.get("unit_cost"),
                    coming=line.get("coming"),
                )
                for line in lines
            ],
            actor_id=self.access.user.pk,
        )
        orders = (
            order_rows()
            .prefetch_related("lines__variant__product", "lines__variant__barcodes")
            .filter(pk__in=[order.pk for order in made])
            .order_by("id")
        )
        context = self.get_serializer_context()
        told = [SuggestedOrder(order, context=context).data for order in orders]
        return Response({"orders": told}, status=201)


class ReorderTransferView(TenantView):
    """A draft transfer from a store that has more than it needs; 409 `nothing_to_spare` if it has not.

    To spare is what is above the store's own threshold, promised to nobody and in no other draft.
    """

    permission_for: ClassVar[dict[str, str]] = {"POST": "stock.transfer"}
    serializer_class = TransferOutput

    @extend_schema(request=SuggestedTransferInput, responses={201: TransferOutput})
    @idempotent_if_keyed
    def post(self, request: Request) -> Response:
        given = validated(SuggestedTransferInput, request)
        made = share_stock(
            from_store=self.acts_in(given["from_store_id"]),
            to_store=existing(Store, given["to_store_id"]),
            lines=[AskedShare(**line) for line in given["lines"]],
            tenant=self.access.tenant,
            actor_id=self.access.user.pk,
        )
        transfer, worth = transfer_page(made.pk)
        context = {**self.get_serializer_context(), "worth": worth}
        return Response(TransferOutput(transfer, context=context).data, status=201)


class ReorderSnoozeView(TenantView):
    """Hides a suggestion until a day of the store, or shows it again."""

    permission_for: ClassVar[dict[str, str]] = {"POST": "purchasing.order"}
    serializer_class = ReorderSnoozeOutput

    @extend_schema(request=ReorderSnoozeInput, responses=ReorderSnoozeOutput)
    @idempotent_if_keyed
    def post(self, request: Request) -> Response:
        given = validated(ReorderSnoozeInput, request)
        snooze_suggestion(
            store=self.acts_in(given["store_id"]),
            variant=existing(Variant, given["variant_id"]),
            until=given["until"],
            actor_id=self.access.user.pk,
        )
        return Response(ReorderSnoozeOutput(given).data)
