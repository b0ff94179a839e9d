from typing import ClassVar

from django.http import HttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework.request import Request

from accounts.views import TenantView
from core.problems import Invalid
from inventory.transfers.reading import transfer_page
from inventory.transfers.slip import slip_html, slip_of, slip_pdf


class TransferSlipView(TenantView):
    """The paper that goes with the goods, to print: HTML for A4, or PDF. Without prices."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    pagination_class = None

    @extend_schema(
        operation_id="inventory_transfer_slip",
        parameters=[OpenApiParameter("format", str, enum=["html", "pdf"], default="html")],
        responses={
            (200, "text/html"): OpenApiResponse(OpenApiTypes.STR),
            (200, "application/pdf"): OpenApiResponse(OpenApiTypes.BINARY),
        },
    )
    def get(self, request: Request, pk: int) -> HttpResponse:
        for name in request.query_params:
            if name != "format":
                raise Invalid(name, f"There is no filter {name!r} here. Known: format.")
        kind = request.query_params.get("format", "html")
        if kind not in {"html", "pdf"}:
            raise Invalid("format", "Ask for html or pdf.")
        transfer, _worth = transfer_page(pk)
        slip = slip_of(transfer)
        if kind == "html":
            return HttpResponse(slip_html(slip))
        response = HttpResponse(slip_pdf(slip), content_type="application/pdf")
        response["Content-Disposition"] = f'inline; filename="{slip.number}.pdf"'
        return response
