from typing import ClassVar

from django.http import HttpResponse, HttpResponseBase
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework.request import Request

from accounts.views import TenantView
from core.exports import export
from core.problems import Invalid
from purchasing.orders.reading import order_page
from purchasing.orders.sheet import COLUMNS, TEXTS, sheet_of, sheet_pdf


class PurchaseOrderDocumentView(TenantView):
    """The order as the vendor gets it: PDF for A4, or CSV. With costs, so for managers."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "cost.read"}
    pagination_class = None

    @extend_schema(
        operation_id="purchasing_pos_document",
        parameters=[OpenApiParameter("format", str, enum=["pdf", "csv"], default="pdf")],
        responses={
            (200, "application/pdf"): OpenApiResponse(OpenApiTypes.BINARY),
            (200, "text/csv"): OpenApiResponse(OpenApiTypes.STR),
        },
    )
    def get(self, request: Request, pk: int) -> HttpResponseBase:
        for name in request.query_params:
            if name != "format":
                raise Invalid(name, f"There is no filter {name!r} here. Known: format.")
        kind = request.query_params.get("format", "pdf")
        if kind not in {"pdf", "csv"}:
            raise Invalid("format", "Ask for pdf or csv.")
        sheet = sheet_of(order_page(pk))
        if kind == "csv":
            columns = list(COLUMNS)
            return export(sheet.lines, columns=columns, kind=kind, name=sheet.number, text=TEXTS)
        response = HttpResponse(sheet_pdf(sheet), content_type="application/pdf")
        response["Content-Disposition"] = f'inline; filename="{sheet.number}.pdf"'
        return response
