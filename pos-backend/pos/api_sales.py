from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import HttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.idempotent import idempotent
from accounts.views import TenantListView, TenantView
from core.pagination import IdCursorPagination
from core.problems import Invalid, NotFound
from pos.filters import SaleFilters
from pos.models import Sale
from pos.printing.html import receipt_html
from pos.printing.pdf import receipt_pdf
from pos.printing.receipt import receipt_of
from pos.sales_read import listed_sales, sale_page
from pos.serializers_sales import SaleOutput, SaleRow
from pos.sessions import hold_till
from pos.voids import NotVoidable, void_sale


class SalesView(TenantListView):
    """Every sale, newest first. `search` takes the beginning of a number, a SKU, barcode or name."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "sales.read"}
    serializer_class = SaleRow
    filterset_class = SaleFilters
    pagination_class = IdCursorPagination
    export_name = "sales"
    export_order = ("-id",)

    def get_queryset(self) -> QuerySet[Sale]:
        return listed_sales()


class SaleView(TenantView):
    """One sale, with what became of it and what may still come back."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "sales.read"}
    serializer_class = SaleOutput

    def get(self, request: Request, pk: int) -> Response:
        return Response(self.get_serializer(sale_page(pk)).data)


class SaleLookupView(TenantView):
    """The sale whose receipt was scanned: by its whole number."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "sales.read"}
    serializer_class = SaleOutput
    pagination_class = None

    @extend_schema(
        operation_id="pos_sale_lookup",
        parameters=[OpenApiParameter("number", str, required=True, description="As scanned.")],
    )
    def get(self, request: Request) -> Response:
        for name in request.query_params:
            if name != "number":
                raise Invalid(name, f"There is no filter {name!r} here. Known: number.")
        number = request.query_params.get("number", "").strip()
        if not number or len(number) > 60 or "\0" in number:
            raise Invalid("number", "Give a number of 1 to 60 characters.")
        sale = Sale.objects.filter(number__in={number, number.upper()}).first()
        if sale is None:
            raise NotFound
        return Response(self.get_serializer(sale_page(sale.pk)).data)


class VoidInput(serializers.Serializer[Any]):
    note = serializers.CharField(max_length=200, required=False, allow_blank=True)


class SaleVoidView(TenantView):
    """Takes a sale back whole: in its own session, while that is open and nothing came back."""

    permission_for: ClassVar[dict[str, str]] = {"POST": "sales.void"}
    serializer_class = SaleOutput

    @extend_schema(operation_id="pos_sale_void", request=VoidInput, responses={200: SaleOutput})
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        sale = _existing(pk)
        self.acts_in(sale.store_id)
        given = VoidInput(data=request.data)
        given.is_valid(raise_exception=True)
        if sale.register_session_id is None:
            raise NotVoidable(f"{sale.number} was not sold at a till: return it.")
        void_sale(
            till=hold_till(session_id=sale.register_session_id),
            sale_id=pk,
            note=given.validated_data.get("note", ""),
            actor_id=self.access.user.pk,
        )
        return Response(self.get_serializer(sale_page(pk)).data)


class ReceiptView(TenantView):
    """The receipt, to print: HTML for 80 mm paper, or PDF."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "sales.read"}
    pagination_class = None

    @extend_schema(
        operation_id="pos_sale_receipt",
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
        receipt = receipt_of(_existing(pk))
        if kind == "html":
            return HttpResponse(receipt_html(receipt))
        response = HttpResponse(receipt_pdf(receipt), content_type="application/pdf")
        response["Content-Disposition"] = f'inline; filename="{receipt.file_name}.pdf"'
        return response


def _existing(sale_id: int) -> Sale:
    sale = Sale.objects.filter(pk=sale_id).first()
    if sale is None:
        raise NotFound
    return sale
