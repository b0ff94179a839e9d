from typing import Any, ClassVar

import django_filters
from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantListView, TenantView
from catalog.models import Category, Product, Variant
from catalog.search import find_by_code, matching
from catalog.serializers import CategoryOutput, VariantOutput
from core.filters import BooleanFilter, OwnedIdFilter
from core.problems import Invalid, NotFound


class CategoriesView(TenantListView):
    """Branches of the assortment."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = CategoryOutput
    ordering_fields: ClassVar[dict[str, str]] = {"name": "name", "id": "id"}
    default_ordering = ("name",)

    def get_queryset(self) -> QuerySet[Category]:
        return Category.objects.all()

    def get_serializer_context(self) -> dict[str, Any]:
        context = super().get_serializer_context()
        if context["access"]:
            context["categories"] = Category.objects.in_bulk()
        return context


class VariantFilters(django_filters.FilterSet):
    product_id = OwnedIdFilter(model=Product)
    category = OwnedIdFilter(model=Category, field_name="product__category_id")
    is_active = BooleanFilter()
    search = django_filters.CharFilter(method="by_words", max_length=200)

    def by_words(self, rows: QuerySet[Variant], _name: str, text: str) -> QuerySet[Variant]:
        return rows.filter(matching(text))


class VariantsView(TenantListView):
    """Stock-keeping units."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = VariantOutput
    filterset_class = VariantFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "sku": "sku",
        "product_name": "product__name",
        "price": "price",
        "id": "id",
    }
    default_ordering = ("sku",)

    def get_queryset(self) -> QuerySet[Variant]:
        return Variant.objects.select_related("product").prefetch_related("barcodes")


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
