from collections.abc import Iterator
from typing import Any, ClassVar

from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpResponseBase
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.request import Request

from accounts.views import TenantListView
from catalog.api import VariantFilters
from catalog.exporting import TEXT_COLUMNS, export_columns, export_rows
from catalog.models import Variant
from catalog.serializers import VariantOutput
from core.exports import FORMATS, XLSX, export
from core.problems import Invalid
from tenants.audit import Subject, record_event
from tenants.context import tenant_context


class CatalogExportView(TenantListView):
    """All of the filtered catalogue as a file that the plain import reads back unchanged."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = VariantOutput
    filterset_class = VariantFilters
    pagination_class = None
    export_name = "catalog"

    @extend_schema(
        responses={(200, "text/csv"): OpenApiTypes.BINARY, (200, XLSX): OpenApiTypes.BINARY},
        parameters=[
            OpenApiParameter("format", str, required=True, enum=FORMATS),
            OpenApiParameter("profile", str, enum=["plain"]),
        ],
    )
    def get(self, request: Request, *args: Any, **kwargs: Any) -> HttpResponseBase:
        query = request.query_params
        kind = query.get("format", "")
        if kind not in FORMATS:
            raise Invalid("format", f"Ask for one of {', '.join(FORMATS)}.")
        if query.get("profile", "plain") != "plain":
            raise Invalid("profile", "There is the profile plain.")
        variants = self.filter_queryset(Variant.objects.all())
        self.record_export(kind)
        return export(
            self._sent(variants.order_by("product__name", "product_id", "id")),
            columns=export_columns(with_cost=self.access.may("cost.read")),
            kind=kind,
            name=self.export_name,
            text=TEXT_COLUMNS,
        )

    def record_export(self, kind: str) -> None:
        query = self.request.query_params
        record_event(
            action="exported",
            subject=Subject(self.export_name, label=f"{self.export_name}.{kind}"),
            actor_id=self.access.user.pk,
            after={name: query.getlist(name) for name in query},
        )

    def _sent(self, variants: QuerySet[Variant]) -> Iterator[dict[str, Any]]:
        """After the request's own transaction, so in one of its own."""
        with tenant_context(self.access.tenant.pk), transaction.atomic():
            yield from export_rows(variants)
