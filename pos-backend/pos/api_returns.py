from typing import Any, ClassVar

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.idempotent import idempotent
from accounts.views import TenantListView, TenantView
from core.pagination import IdCursorPagination
from core.problems import NotFound
from pos.answers import return_quote_answer
from pos.api_asked import approval_at, lines_back, tenders_of
from pos.filters import ReturnFilters
from pos.inspections import Verdict, inspect_return
from pos.models import Disposition, Return
from pos.returns import make_return, price_return, receipt_of_goods
from pos.returns_read import return_page, return_rows
from pos.serializers_returns import (
    InspectionInput,
    ReturnInput,
    ReturnOutput,
    ReturnQuoteInput,
    ReturnQuoteOutput,
    ReturnRow,
)
from pos.sessions import hold_till, session_of


class ReturnsView(TenantListView):
    """Goods and money back.

    From a receipt at most what was sold less what came back: more is 409 `more_than_sold`. Without a
    receipt it takes a manager's `approval`: 409 `approval_required`. Refunds that do not add up are
    409 `payment_mismatch` with the right `total`. Lines to `INSPECT` wait for `inspect`.
    """

    permission_for: ClassVar[dict[str, str]] = {"GET": "sales.read", "POST": "till.sell"}
    serializer_class = ReturnRow
    filterset_class = ReturnFilters
    pagination_class = IdCursorPagination
    export_name = "returns"
    export_order = ("-id",)

    def get_queryset(self) -> QuerySet[Return]:
        return return_rows()

    @extend_schema(
        operation_id="pos_return_create", request=ReturnInput, responses={201: ReturnOutput}
    )
    @idempotent
    def post(self, request: Request) -> Response:
        given = ReturnInput(data=request.data)
        given.is_valid(raise_exception=True)
        data: dict[str, Any] = given.validated_data
        approved_by_id = approval_at(self, data["register_session_id"], data.get("approval"))
        till = hold_till(session_id=data["register_session_id"])
        return_id = make_return(
            till=till,
            store=self.acts_in(till.store_id),
            sale_id=data.get("sale_id"),
            lines=lines_back(data["lines"]),
            refunds=tenders_of(data["refunds"]),
            actor_id=self.access.user.pk,
            approved_by_id=approved_by_id,
        )
        return _answer(self, return_id, status=201)


class ReturnQuoteView(TenantView):
    """What a return would refund, exactly as the return will say; nothing is written."""

    permission_for: ClassVar[dict[str, str]] = {"POST": "till.sell"}
    serializer_class = ReturnQuoteOutput

    @extend_schema(
        operation_id="pos_return_quote",
        request=ReturnQuoteInput,
        responses={200: ReturnQuoteOutput},
    )
    def post(self, request: Request) -> Response:
        given = ReturnQuoteInput(data=request.data)
        given.is_valid(raise_exception=True)
        data: dict[str, Any] = given.validated_data
        store = self.acts_in(session_of(data["register_session_id"]).store_id)
        lines = lines_back(data["lines"])
        sale = receipt_of_goods(sale_id=data.get("sale_id"), lines=lines)
        priced = price_return(store=store, sale=sale, lines=lines)
        return Response(self.get_serializer(return_quote_answer(priced)).data)


class ReturnView(TenantView):
    """One return with its lines and refunds."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "sales.read"}
    serializer_class = ReturnOutput

    def get(self, request: Request, pk: int) -> Response:
        return _answer(self, pk)


class InspectionView(TenantView):
    """Settles lines that await inspection: accepted goods move and are refunded, rejected ones not."""

    permission_for: ClassVar[dict[str, str]] = {"POST": "till.sell"}
    serializer_class = ReturnOutput

    @extend_schema(
        operation_id="pos_return_inspect", request=InspectionInput, responses={200: ReturnOutput}
    )
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        returned = Return.objects.filter(pk=pk).first()
        if returned is None:
            raise NotFound
        self.acts_in(returned.store_id)
        given = InspectionInput(data=request.data)
        given.is_valid(raise_exception=True)
        data: dict[str, Any] = given.validated_data
        till = hold_till(session_id=data["register_session_id"])
        self.acts_in(till.store_id)
        inspect_return(
            till=till,
            return_id=pk,
            verdicts={
                line["return_line_id"]: Verdict(
                    accepted=line["outcome"] == "ACCEPTED",
                    disposition=Disposition(line["disposition"]),
                )
                for line in data["lines"]
            },
            refunds=tenders_of(data["refunds"]),
            actor_id=self.access.user.pk,
        )
        return _answer(self, pk)


def _answer(view: TenantView, return_id: int, *, status: int = 200) -> Response:
    context = view.get_serializer_context()
    return Response(ReturnOutput(return_page(return_id), context=context).data, status=status)
