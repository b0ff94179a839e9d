from typing import Any, ClassVar

import django_filters
from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.idempotent import idempotent, idempotent_if_keyed
from accounts.views import TenantListView, TenantView
from catalog.models import Variant
from core.filters import OwnedIdFilter
from core.inputs import existing, validated
from core.problems import NotFound
from purchasing.orders.drafts import AskedOrderLine, change_order, create_order, delete_order
from purchasing.orders.models import PurchaseOrder, PurchaseOrderLine, PurchaseOrderStatus
from purchasing.orders.reading import order_page, order_rows, with_words
from purchasing.orders.serializers import (
    PurchaseOrderEndInput,
    PurchaseOrderInput,
    PurchaseOrderOutput,
    PurchaseOrderPatch,
    PurchaseOrderSubmitInput,
    PurchaseOrderSummary,
)
from purchasing.orders.steps import cancel_order, close_order, submit_order
from purchasing.vendors.models import Vendor
from stores.models import Store

WRITES = dict.fromkeys(("POST", "PATCH", "DELETE"), "purchasing.order")


@extend_schema_field(
    {"type": "array", "items": {"type": "string", "enum": PurchaseOrderStatus.values}}
)
class OrderStatusesFilter(django_filters.MultipleChoiceFilter):
    """One or several, by repeating the parameter."""

    def __init__(self) -> None:
        super().__init__(field_name="status", choices=PurchaseOrderStatus.choices, distinct=False)


class PurchaseOrderFilters(django_filters.FilterSet):
    status = OrderStatusesFilter()
    store_id = OwnedIdFilter(model=Store)
    vendor_id = OwnedIdFilter(model=Vendor)
    variant_id = OwnedIdFilter(model=Variant, method="with_variant")
    search = django_filters.CharFilter(method="by_words", max_length=200)

    def with_variant(
        self, rows: QuerySet[PurchaseOrder], _name: str, variant_id: int
    ) -> QuerySet[PurchaseOrder]:
        if not Variant.objects.filter(pk=variant_id).exists():
            raise NotFound
        lines = PurchaseOrderLine.objects.filter(variant=variant_id)
        return rows.filter(id__in=lines.values("order_id"))

    def by_words(
        self, rows: QuerySet[PurchaseOrder], _name: str, text: str
    ) -> QuerySet[PurchaseOrder]:
        """By number, vendor, SKU (the vendor's too), barcode or product."""
        return with_words(rows, text)


class PurchaseOrdersView(TenantListView):
    """What was ordered of vendors. Drafts are made by managers of the store."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = PurchaseOrderSummary
    filterset_class = PurchaseOrderFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "id": "id",
        "number": "number",
        "status": "status",
        "created_at": "created_at",
        "submitted_at": "submitted_at",
        "expected_date": "expected_date",
        "vendor_name": "vendor__name",
        "store_code": "store__code",
        "qty_remaining": "units_remaining",
    }
    default_ordering = ("-id",)
    export_name = "purchase-orders"

    def get_queryset(self) -> QuerySet[PurchaseOrder]:
        return order_rows()

    @extend_schema(request=PurchaseOrderInput, responses={201: PurchaseOrderOutput})
    @idempotent_if_keyed
    def post(self, request: Request) -> Response:
        given = validated(PurchaseOrderInput, request)
        order = create_order(
            store=self.acts_in(given["store_id"]),
            vendor=existing(Vendor, given["vendor_id"]),
            note=given.get("note", ""),
            expected_date=given.get("expected_date"),
            lines=_asked(given["lines"]),
            actor_id=self.access.user.pk,
        )
        return answer(self, order.pk, status=201)


class PurchaseOrderView(TenantView):
    """One order with its lines, its receipts and its history. A draft can be changed and deleted."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = PurchaseOrderOutput

    def get(self, request: Request, pk: int) -> Response:
        return answer(self, pk)

    @extend_schema(request=PurchaseOrderPatch, responses=PurchaseOrderOutput)
    def patch(self, request: Request, pk: int) -> Response:
        self.acts_in(existing(PurchaseOrder, pk).store_id)
        given = validated(PurchaseOrderPatch, request)
        changes: dict[str, Any] = {
            name: given[name] for name in ("note", "expected_date") if name in given
        }
        if "store_id" in given:
            changes["store"] = self.acts_in(given["store_id"])
        if "vendor_id" in given:
            changes["vendor"] = existing(Vendor, given["vendor_id"])
        change_order(
            order_id=pk,
            seen=given.get("version"),
            changes=changes,
            lines=_asked(given["lines"]) if "lines" in given else None,
            actor_id=self.access.user.pk,
        )
        return answer(self, pk)

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: int) -> Response:
        self.acts_in(existing(PurchaseOrder, pk).store_id)
        delete_order(order_id=pk, actor_id=self.access.user.pk)
        return Response(status=204)


class _StepView(TenantView):
    permission_for: ClassVar[dict[str, str]] = WRITES
    serializer_class = PurchaseOrderOutput


class PurchaseOrderSubmitView(_StepView):
    """Freezes the draft: its goods are on order from now on."""

    @extend_schema(request=PurchaseOrderSubmitInput, responses=PurchaseOrderOutput)
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self.acts_in(existing(PurchaseOrder, pk).store_id)
        seen = validated(PurchaseOrderSubmitInput, request).get("version")
        submit_order(order_id=pk, seen=seen, actor_id=self.access.user.pk)
        return answer(self, pk)


class PurchaseOrderCloseView(_StepView):
    """Gives up what has not come: closed short."""

    @extend_schema(request=PurchaseOrderEndInput, responses=PurchaseOrderOutput)
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self.acts_in(existing(PurchaseOrder, pk).store_id)
        reason = validated(PurchaseOrderEndInput, request).get("reason", "")
        close_order(order_id=pk, reason=reason, actor_id=self.access.user.pk)
        return answer(self, pk)


class PurchaseOrderCancelView(_StepView):
    """Calls off an order of which nothing has come."""

    @extend_schema(request=PurchaseOrderEndInput, responses=PurchaseOrderOutput)
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self.acts_in(existing(PurchaseOrder, pk).store_id)
        reason = validated(PurchaseOrderEndInput, request).get("reason", "")
        cancel_order(order_id=pk, reason=reason, actor_id=self.access.user.pk)
        return answer(self, pk)


def _asked(lines: list[dict[str, Any]]) -> list[AskedOrderLine]:
    return [
        AskedOrderLine(
            variant_id=line["variant_id"],
            qty=line.get("qty_ordered"),
            packs=line.get("packs"),
            unit_cost=line.get("unit_cost"),
        )
        for line in lines
    ]


def answer(view: TenantView, order_id: int, *, status: int = 200) -> Response:
    """The order as it stands now."""
    context = view.get_serializer_context()
    return Response(PurchaseOrderOutput(order_page(order_id), context=context).data, status=status)
