from typing import Any, ClassVar

import django_filters
from django.db.models import Exists, OuterRef, Q, QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantListView, TenantView
from catalog.api import WRITES
from catalog.branches import CategoryFilter
from catalog.inputs import ProductInput, ProductPatch
from catalog.models import Product, TaxCategory, Variant
from catalog.products import add_product, change_product, remove_product
from catalog.search import matching
from catalog.serializers import ProductOutput, ProductRow
from core.filters import BooleanFilter, OwnedIdFilter
from core.problems import NotFound


class ProductFilters(django_filters.FilterSet):
    category = CategoryFilter(field_name="category_id")
    tax_category = OwnedIdFilter(model=TaxCategory, field_name="tax_category_id")
    is_active = BooleanFilter()
    search = django_filters.CharFilter(method="by_words", max_length=200)

    def by_words(self, rows: QuerySet[Product], _name: str, text: str) -> QuerySet[Product]:
        """By its variants' SKUs, barcodes and names; one without variants by its own name."""
        found = Q(id__in=Variant.objects.filter(matching(text)).values("product_id"))
        bare: Q = Q(~Exists(Variant.objects.filter(product_id=OuterRef("pk"))))
        for word in text.split():
            bare &= Q(name__icontains=word)
        return rows.filter(found | bare)


def _document(view: TenantView, product_id: int) -> dict[str, Any]:
    products = Product.objects.prefetch_related("variants__barcodes", "variants__product")
    product = products.filter(pk=product_id).first()
    if product is None:
        raise NotFound
    return ProductOutput(product, context=view.get_serializer_context()).data


class ProductsView(TenantListView):
    """What is sold, as one or more variants."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = ProductRow
    filterset_class = ProductFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "name": "name",
        "category_name": "category__name",
        "created_at": "created_at",
        "id": "id",
    }
    default_ordering = ("name",)
    export_name = "products"

    def get_queryset(self) -> QuerySet[Product]:
        return Product.objects.select_related("category", "tax_category").prefetch_related(
            "variants"
        )

    @extend_schema(request=ProductInput, responses={201: ProductOutput})
    def post(self, request: Request) -> Response:
        given = ProductInput(data=request.data)
        given.is_valid(raise_exception=True)
        fields = dict(given.validated_data)
        variants = fields.pop("variants", [])
        product = add_product(fields=fields, variants=variants, actor_id=self.access.user.pk)
        return Response(_document(self, product.pk), status=201)


class ProductView(TenantView):
    """One product with its variants. What has stock or a history is deactivated, not deleted."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = ProductOutput

    def get(self, request: Request, pk: int) -> Response:
        return Response(_document(self, pk))

    @extend_schema(request=ProductPatch, responses=ProductOutput)
    def patch(self, request: Request, pk: int) -> Response:
        given = ProductPatch(data=request.data)
        given.is_valid(raise_exception=True)
        seen, changes = given.split()
        change_product(product_id=pk, changes=changes, seen=seen, actor_id=self.access.user.pk)
        return Response(_document(self, pk))

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: int) -> Response:
        remove_product(product_id=pk, actor_id=self.access.user.pk)
        return Response(status=204)
