from typing import Any, ClassVar

import django_filters
from django.db.models import Count, QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantListView, TenantView
from catalog.api import WRITES
from catalog.categories import (
    add_category,
    add_tax_category,
    change_category,
    change_tax_category,
    remove_category,
    remove_tax_category,
)
from catalog.inputs import CategoryInput, CategoryPatch, TaxCategoryInput, TaxCategoryPatch
from catalog.models import Category, TaxCategory
from catalog.serializers import CategoryOutput, TaxCategoryOutput
from core.filters import OwnedIdFilter
from core.problems import NotFound


class _NameFilters(django_filters.FilterSet):
    search = django_filters.CharFilter(field_name="name", lookup_expr="icontains", max_length=120)


class CategoryFilters(_NameFilters):
    parent_id = OwnedIdFilter(model=Category)


def _counted(rows: QuerySet[Any]) -> QuerySet[Any]:
    counted: QuerySet[Any] = rows.annotate(product_count=Count("products"))
    return counted


class _OfCategories(TenantView):
    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = CategoryOutput

    def get_serializer_context(self) -> dict[str, Any]:
        context = super().get_serializer_context()
        if context["access"]:
            context["categories"] = Category.objects.in_bulk()
        return context

    def document(self, category_id: int) -> dict[str, Any]:
        category = _counted(Category.objects.filter(pk=category_id)).first()
        if category is None:
            raise NotFound
        return dict(self.get_serializer(category).data)


class CategoriesView(_OfCategories, TenantListView):
    """Branches of the assortment."""

    filterset_class = CategoryFilters
    ordering_fields: ClassVar[dict[str, str]] = {"name": "name", "id": "id"}
    default_ordering = ("name",)
    export_name = "categories"

    def get_queryset(self) -> QuerySet[Category]:
        return _counted(Category.objects.all())

    @extend_schema(request=CategoryInput, responses={201: CategoryOutput})
    def post(self, request: Request) -> Response:
        given = CategoryInput(data=request.data)
        given.is_valid(raise_exception=True)
        category = add_category(**given.validated_data, actor_id=self.access.user.pk)
        return Response(self.document(category.pk), status=201)


class CategoryView(_OfCategories):
    """One branch. It is deleted only while nothing lies in it."""

    def get(self, request: Request, pk: int) -> Response:
        return Response(self.document(pk))

    @extend_schema(request=CategoryPatch, responses=CategoryOutput)
    def patch(self, request: Request, pk: int) -> Response:
        given = CategoryPatch(data=request.data)
        given.is_valid(raise_exception=True)
        seen, changes = given.split()
        change_category(category_id=pk, changes=changes, seen=seen, actor_id=self.access.user.pk)
        return Response(self.document(pk))

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: int) -> Response:
        remove_category(category_id=pk, actor_id=self.access.user.pk)
        return Response(status=204)


class _OfTaxCategories(TenantView):
    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = TaxCategoryOutput

    def document(self, tax_category_id: int) -> dict[str, Any]:
        row = _counted(TaxCategory.objects.filter(pk=tax_category_id)).first()
        if row is None:
            raise NotFound
        return dict(self.get_serializer(row).data)


class TaxCategoriesView(_OfTaxCategories, TenantListView):
    """Rates of tax, in per cent, by what they are called."""

    filterset_class = _NameFilters
    ordering_fields: ClassVar[dict[str, str]] = {"name": "name", "rate": "rate", "id": "id"}
    default_ordering = ("name",)
    export_name = "tax_categories"

    def get_queryset(self) -> QuerySet[TaxCategory]:
        return _counted(TaxCategory.objects.all())

    @extend_schema(request=TaxCategoryInput, responses={201: TaxCategoryOutput})
    def post(self, request: Request) -> Response:
        given = TaxCategoryInput(data=request.data)
        given.is_valid(raise_exception=True)
        row = add_tax_category(**given.validated_data, actor_id=self.access.user.pk)
        return Response(self.document(row.pk), status=201)


class TaxCategoryView(_OfTaxCategories):
    """One rate of tax. What was sold at the old one keeps its tax."""

    def get(self, request: Request, pk: int) -> Response:
        return Response(self.document(pk))

    @extend_schema(request=TaxCategoryPatch, responses=TaxCategoryOutput)
    def patch(self, request: Request, pk: int) -> Response:
        given = TaxCategoryPatch(data=request.data)
        given.is_valid(raise_exception=True)
        seen, changes = given.split()
        change_tax_category(
            tax_category_id=pk, changes=changes, seen=seen, actor_id=self.access.user.pk
        )
        return Response(self.document(pk))

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: int) -> Response:
        remove_tax_category(tax_category_id=pk, actor_id=self.access.user.pk)
        return Response(status=204)
