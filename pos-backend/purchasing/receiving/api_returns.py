from typing import ClassVar

import django_filters
from django.db.models import Q, QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.idempotent import idempotent
from accounts.views import TenantListView, TenantView
from core.filters import OwnedIdFilter
from core.inputs import existing, validated
from inventory.reasons import usable_reason
from purchasing.orders.models import PurchaseOrder
from purchasing.receiving.models import GoodsReceipt, VendorReturn
from purchasing.receiving.reading import vendor_return_page, vendor_return_rows
from purchasing.receiving.returns import SentBack, return_to_vendor
from purchasing.receiving.serializers import (
    VendorReturnInput,
    VendorReturnOutput,
    VendorReturnReversalInput,
    VendorReturnSummary,
)
from purchasing.receiving.unreturning import reverse_vendor_return
from purchasing.vendors.models import Vendor
from stores.models import Store


class VendorReturnFilters(django_filters.FilterSet):
    store_id = OwnedIdFilter(model=Store)
    vendor_id = OwnedIdFilter(model=Vendor)
    receipt_id = OwnedIdFilter(model=GoodsReceipt)
    order_id = OwnedIdFilter(model=PurchaseOrder, field_name="receipt__order_id")
    search = django_filters.CharFilter(method="by_number", max_length=60)

    def by_number(
        self, rows: QuerySet[VendorReturn], _name: str, text: str
    ) -> QuerySet[VendorReturn]:
        """By the beginning of the number, or of the vendor's own."""
        text = text.strip()
        return rows.filter(Q(number__startswith=text.upper()) | Q(reference__istartswith=text))


class VendorReturnsView(TenantListView):
    """Goods that went back to their vendors. More than is there is 409 `insufficient_stock`."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", "POST": "purchasing.order"}
    serializer_class = VendorReturnSummary
    filterset_class = VendorReturnFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "id": "id",
        "number": "number",
        "returned_at": "returned_at",
        "vendor_name": "vendor__name",
        "store_code": "store__code",
    }
    default_ordering = ("-id",)
    export_name = "vendor-returns"

    def get_queryset(self) -> QuerySet[VendorReturn]:
        return vendor_return_rows()

    @extend_schema(request=VendorReturnInput, responses={201: VendorReturnOutput})
    @idempotent
    def post(self, request: Request) -> Response:
        given = validated(VendorReturnInput, request)
        document = return_to_vendor(
            store=self.acts_in(given["store_id"]),
            vendor=existing(Vendor, given["vendor_id"]),
            receipt_id=given.get("receipt_id"),
            reason_code=usable_reason(given["reason_code"]).code,
            reference=given.get("reference", ""),
            note=given.get("note", ""),
            lines=[SentBack(**line) for line in given["lines"]],
            actor_id=self.access.user.pk,
        )
        context = self.get_serializer_context()
        page = VendorReturnOutput(vendor_return_page(document.pk), context=context)
        return Response(page.data, status=201)


class VendorReturnView(TenantView):
    """One return with its lines."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = VendorReturnOutput

    def get(self, request: Request, pk: int) -> Response:
        return Response(self.get_serializer(vendor_return_page(pk)).data)


class VendorReturnReversalView(TenantView):
    """Takes the whole return back: the goods did not leave after all. The answer is the reversal."""

    permission_for: ClassVar[dict[str, str]] = {"POST": "purchasing.order"}
    serializer_class = VendorReturnOutput

    @extend_schema(request=VendorReturnReversalInput, responses={201: VendorReturnOutput})
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self.acts_in(existing(VendorReturn, pk).store_id)
        given = validated(VendorReturnReversalInput, request)
        reversal = reverse_vendor_return(
            return_id=pk,
            seen=given.get("version"),
            reason=given.get("reason", ""),
            actor_id=self.access.user.pk,
        )
        return Response(self.get_serializer(vendor_return_page(reversal.pk)).data, status=201)
