from typing import Any, ClassVar

import django_filters
from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantListView, TenantView
from catalog.branches import CategoryFilter
from catalog.inputs import VariantInput, VariantPatch
from catalog.models import Product, Variant
from catalog.search import find_by_code, matching
from catalog.serializers import VariantDocument, VariantOutput
from catalog.variants import add_variant, change_variant, remove_variant
from core.filters import BooleanFilter, OwnedIdFilter
from core.problems import Invalid, NotFound

WRITES: dict[str, str] = dict.fromkeys(("POST", "PATCH", "DELETE"), "catalog.write")


class VariantFilters(django_filters.FilterSet):
    product_id = OwnedIdFilter(model=Product)
    category = CategoryFilter(field_name="product__category_id")
    is_active = BooleanFilter()
    search = django_filters.CharFilter(method="by_words", max_length=200)

    def by_words(self, rows: QuerySet[Variant], _name: str, text: str) -> QuerySet[Variant]:
        return rows.filter(matching(text))


def _variants() -> QuerySet[Variant]:
    return Variant.objects.select_related("product").prefetch_related("barcodes")


def _document(view: TenantView, variant_id: int) -> dict[str, Any]:
    variant = _variants().filter(pk=variant_id).first()
    if variant is None:
        raise NotFound
    return VariantDocument(variant, context=view.get_serializer_context()).data


class VariantsView(TenantListView):
    """Stock-keeping units."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = VariantOutput
    filterset_class = VariantFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "sku": "sku",
        "product_name": "product__name",
        "price": "price",
        "id": "id",
    }
    default_ordering = ("sku",)
    export_name = "variants"

    def get_queryset(self) -> QuerySet[Variant]:
        return _variants()

    @extend_schema(request=VariantInput, responses={201: VariantDocument})
    def post(self, request: Request) -> Response:
        given = VariantInput(data=request.data)
        given.is_valid(raise_exception=True)
        fields = dict(given.validated_data)
        variant = add_variant(
            product_id=fields.pop("product_id"), fields=fields, actor_id=self.access.user.pk
        )
        return Response(_document(self, variant.pk), status=201)


class VariantView(TenantView):
    """One stock-keeping unit. What has stock or a history is deactivated, not deleted."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = VariantDocument

    def get(self, request: Request, pk: int) -> Response:
        return Response(_document(self, pk))

    @extend_schema(request=VariantPatch, responses=VariantDocument)
    def patch(self, request: Request, pk: int) -> Response:
        given = VariantPatch(data=request.data)
        given.is_valid(raise_exception=True)
        seen, changes = given.split()
        change_variant(variant_id=pk, changes=changes, seen=seen, actor_id=self.access.user.pk)
        return Response(_document(self, pk))

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: int) -> Response:
        remove_variant(variant_id=pk, actor_id=self.access.user.pk)
        return Response(status=204)


class VariantLookupView(TenantView):
    """What a scanned code is: by barcode, else by SKU."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = VariantOutput
    pagination_class = None

    @extend_schema(parameters=[OpenApiParameter("code", str, required=True)])
    def get(self, request: Request) -> Response:
        for name in request.query_params:
            if name != "code":
                raise Invalid(name, f"There is no filter {name!r} here. Known: code.")
        code = request.query_params.get("code", "").strip()
        if not code or len(code) > 60 or "\0" in code:
            raise Invalid("code", "Give a code of 1 to 60 characters.")
        variant = find_by_code(code)
        if variant is None:
            raise NotFound
        return Response(self.get_serializer(variant).data)
