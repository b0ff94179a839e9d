from typing import Any, ClassVar

import django_filters
from django.db.models import Q, QuerySet
from django.http import HttpResponseBase
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantListView, TenantView
from catalog.models import Variant
from core.filters import BooleanFilter, OwnedIdFilter
from core.inputs import existing, validated
from core.problems import NotFound
from purchasing.vendors.models import Vendor, VendorItem
from purchasing.vendors.reading import (
    items_with_words,
    vendor_items,
    vendor_rows,
    vendor_scorecard,
)
from purchasing.vendors.serializers import (
    ScorecardOutput,
    VendorInput,
    VendorItemInput,
    VendorItemOutput,
    VendorItemPatch,
    VendorOutput,
    VendorPatch,
)
from purchasing.vendors.services import (
    add_vendor,
    add_vendor_item,
    change_vendor,
    change_vendor_item,
    remove_vendor,
    remove_vendor_item,
)

WRITES = dict.fromkeys(("POST", "PATCH", "DELETE"), "purchasing.order")


class VendorFilters(django_filters.FilterSet):
    is_active = BooleanFilter()
    search = django_filters.CharFilter(method="by_words", max_length=120)

    def by_words(self, rows: QuerySet[Vendor], _name: str, text: str) -> QuerySet[Vendor]:
        text = text.strip()
        return rows.filter(Q(name__icontains=text) | Q(code__istartswith=text))


class VendorsView(TenantListView):
    """Who goods are bought from."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = VendorOutput
    filterset_class = VendorFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "name": "name",
        "code": "code",
        "lead_time_days": "lead_time_days",
        "min_order_amount": "min_order_amount",
        "item_count": "item_count",
        "orders_open": "orders_open",
        "id": "id",
    }
    default_ordering = ("name",)
    export_name = "vendors"

    def get_queryset(self) -> QuerySet[Vendor]:
        return vendor_rows()

    @extend_schema(request=VendorInput, responses={201: VendorOutput})
    def post(self, request: Request) -> Response:
        given = validated(VendorInput, request)
        vendor = add_vendor(**given, actor_id=self.access.user.pk)
        return _vendor(self, vendor.pk, status=201)


class VendorView(TenantView):
    """One vendor. They can be deleted until a document names them, and be deactivated always."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = VendorOutput

    def get(self, request: Request, pk: int) -> Response:
        return _vendor(self, pk)

    @extend_schema(request=VendorPatch, responses=VendorOutput)
    def patch(self, request: Request, pk: int) -> Response:
        changes = validated(VendorPatch, request)
        seen = changes.pop("version", None)
        change_vendor(vendor_id=pk, changes=changes, seen=seen, actor_id=self.access.user.pk)
        return _vendor(self, pk)

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: int) -> Response:
        remove_vendor(vendor_id=pk, actor_id=self.access.user.pk)
        return Response(status=204)


class VendorItemFilters(django_filters.FilterSet):
    variant_id = OwnedIdFilter(model=Variant)
    search = django_filters.CharFilter(method="by_words", max_length=200)

    def by_words(self, rows: QuerySet[VendorItem], _name: str, text: str) -> QuerySet[VendorItem]:
        return items_with_words(rows, text)


class VendorItemsView(TenantListView):
    """What a vendor sells, under which number, in which packs and at which cost."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = VendorItemOutput
    filterset_class = VendorItemFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "sku": "variant__sku",
        "vendor_sku": "vendor_sku",
        "product_name": "variant__product__name",
        "id": "id",
    }
    default_ordering = ("variant__sku",)
    export_name = "vendor-items"

    def get_queryset(self) -> QuerySet[VendorItem]:
        # Schema generation makes views without a path.
        return vendor_items(self.kwargs.get("pk"))

    def get(self, request: Request, pk: int) -> HttpResponseBase:
        existing(Vendor, pk)
        return super().get(request)

    @extend_schema(request=VendorItemInput, responses={201: VendorItemOutput})
    def post(self, request: Request, pk: int) -> Response:
        existing(Vendor, pk)
        given = validated(VendorItemInput, request)
        item = add_vendor_item(vendor_id=pk, **given, actor_id=self.access.user.pk)
        return _item(self, pk, item.pk, status=201)


class VendorItemView(TenantView):
    """One of the things that a vendor sells."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = VendorItemOutput

    def get(self, request: Request, pk: int, item_id: int) -> Response:
        return _item(self, pk, item_id)

    @extend_schema(request=VendorItemPatch, responses=VendorItemOutput)
    def patch(self, request: Request, pk: int, item_id: int) -> Response:
        changes = validated(VendorItemPatch, request)
        seen = changes.pop("version", None)
        change_vendor_item(
            vendor_id=pk,
            item_id=item_id,
            changes=changes,
            seen=seen,
            actor_id=self.access.user.pk,
        )
        return _item(self, pk, item_id)

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: int, item_id: int) -> Response:
        remove_vendor_item(vendor_id=pk, item_id=item_id, actor_id=self.access.user.pk)
        return Response(status=204)


class VendorScorecardView(TenantView):
    """How well a vendor delivers, by what was received of them."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = ScorecardOutput

    def get(self, request: Request, pk: int) -> Response:
        return Response(self.get_serializer(vendor_scorecard(pk)).data)


def _vendor(view: TenantView, vendor_id: int, *, status: int = 200) -> Response:
    vendor = vendor_rows().filter(pk=vendor_id).first()
    if vendor is None:
        raise NotFound
    data: Any = VendorOutput(vendor, context=view.get_serializer_context()).data
    return Response(data, status=status)


def _item(view: TenantView, vendor_id: int, item_id: int, *, status: int = 200) -> Response:
    item = vendor_items(vendor_id).filter(pk=item_id).first()
    if item is None:
        raise NotFound
    data: Any = VendorItemOutput(item, context=view.get_serializer_context()).data
    return Response(data, status=status)
