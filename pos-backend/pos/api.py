"""The till itself: what there is to sell, what it comes to, and the sale."""

from typing import Any, ClassVar

from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.idempotent import idempotent
from accounts.models import User
from accounts.views import TenantListView, TenantView
from catalog.models import Variant
from catalog.search import find_by_code
from core.pagination import MAX_ID
from core.problems import Invalid, NotFound
from pos.answers import completed_answer, known_answer, quote_answer
from pos.api_asked import approval_at, brought_back, tenders_of
from pos.baskets import AskedLine, price_basket
from pos.checkout import CompletedSale, checkout
from pos.drafts import AskedSale
from pos.exchanges import CompletedExchange, exchange, quote_exchange
from pos.filters import TillProductFilters
from pos.models_sessions import SessionStatus
from pos.serializers import TillLookup, TillProduct
from pos.serializers_checkout import CheckoutInput, QuoteInput, QuoteOutput
from pos.serializers_sales import CompletedSaleOutput
from pos.sessions import SessionClosed, hold_till, session_of
from pos.shelf import elsewhere, wares_on_sale, with_stock_of
from stores.models import Store


class TillProductsView(TenantListView):
    """What a store sells, with how many are left there."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = TillProduct
    filterset_class = TillProductFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "sku": "sku",
        "product_name": "product_name",
        "price": "price",
        "on_hand": "on_hand",
        "available": "available",
    }
    default_ordering = ("product_name", "sku")
    export_name = "till_products"

    def get_queryset(self) -> QuerySet[Variant]:
        return wares_on_sale()


class TillLookupView(TenantView):
    """What a scanned code is, by barcode, else by SKU; and which other stores have some."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = TillLookup
    pagination_class = None

    @extend_schema(
        operation_id="pos_lookup",
        parameters=[
            OpenApiParameter("store_id", int, required=True),
            OpenApiParameter("code", str, required=True, description="As it was scanned."),
        ],
    )
    def get(self, request: Request) -> Response:
        given = request.query_params
        for name in given:
            if name not in {"store_id", "code"}:
                raise Invalid(name, f"There is no filter {name!r} here. Known: code, store_id.")
        store_id = _id_of(given.get("store_id", ""), "store_id")
        code = given.get("code", "").strip()
        if not code or len(code) > 60 or "\0" in code:
            raise Invalid("code", "Give a code of 1 to 60 characters.")
        if not Store.objects.filter(pk=store_id).exists():
            raise NotFound
        found = find_by_code(code)
        ware = (
            with_stock_of(wares_on_sale(), store_id=store_id)
            .filter(pk=found.pk)
            .prefetch_related("barcodes")
            .first()
            if found
            else None
        )
        if ware is None:
            raise NotFound
        context = {
            **self.get_serializer_context(),
            "elsewhere": elsewhere(variant_id=ware.pk, store_id=store_id),
        }
        return Response(TillLookup(ware, context=context).data)


def _id_of(text: str, name: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 17 and 1 <= int(text) <= MAX_ID):
        raise Invalid(name, "Give the id of a store.")
    return int(text)


class QuoteView(TenantView):
    """What a basket would come to, exactly as `checkout` will say; nothing is written."""

    permission_for: ClassVar[dict[str, str]] = {"POST": "till.sell"}
    serializer_class = QuoteOutput

    @extend_schema(operation_id="pos_quote", request=QuoteInput, responses={200: QuoteOutput})
    def post(self, request: Request) -> Response:
        given = QuoteInput(data=request.data)
        given.is_valid(raise_exception=True)
        session = session_of(given.validated_data["register_session_id"])
        store = self.acts_in(session.store_id)
        if session.status != SessionStatus.OPEN:
            raise SessionClosed(f"{session.number} is closed. Open the register again.")
        lines = [AskedLine(**line) for line in given.validated_data["lines"]]
        back = brought_back(given.validated_data.get("returned"))
        if back is None:
            answer = quote_answer(price_basket(store=store, lines=lines))
        else:
            answer = quote_answer(*quote_exchange(store=store, lines=lines, back=back))
        return Response(self.get_serializer(answer).data)


class CheckoutView(TenantView):
    """Sells.

    A basket that is short is 409 `insufficient_stock` with every short line; `approvable` says
    whether a manager's `approval` would let it through. Another price without approval is 409
    `approval_required`; sums that do not meet are 409 `payment_mismatch` with the right `total`.
    A `client_id` that is known answers 200 with the sale as it is.

    With `returned` it is an exchange, one ticket: a sale and a return that pay for each other as far as
    they go. What may come back is as for returns; goods to `INSPECT` are refused (400).
    """

    permission_for: ClassVar[dict[str, str]] = {"POST": "till.sell"}
    serializer_class = CompletedSaleOutput

    @extend_schema(
        operation_id="pos_checkout",
        request=CheckoutInput,
        responses={
            201: CompletedSaleOutput,
            200: OpenApiResponse(CompletedSaleOutput, description="It was sold before."),
        },
    )
    @idempotent
    def post(self, request: Request) -> Response:
        given = CheckoutInput(data=request.data)
        given.is_valid(raise_exception=True)
        data: dict[str, Any] = given.validated_data
        approved_by_id = approval_at(self, data["register_session_id"], data.get("approval"))
        till = hold_till(session_id=data["register_session_id"], client_id=data["client_id"])
        store = self.acts_in(till.store_id)
        if data.get("customer_id") is not None:
            raise NotFound  # there are no customers yet
        asked = AskedSale(
            client_id=data["client_id"],
            lines=[AskedLine(**line) for line in data["lines"]],
            payments=tenders_of(data["payments"]),
            approved_by_id=approved_by_id,
            reservation_id=data.get("reservation_id"),
        )
        back = brought_back(data.get("returned"), refunds=data.get("refunds", []))
        actor_id = self.access.user.pk
        sale: CompletedSale | CompletedExchange | int = (
            exchange(till=till, store=store, asked=asked, back=back, actor_id=actor_id)
            if back
            else checkout(till=till, store=store, asked=asked, actor_id=actor_id)
        )
        if isinstance(sale, CompletedSale):
            approver = User.objects.get(pk=approved_by_id) if approved_by_id else None
            answer = completed_answer(sale, till=till, cashier=self.access.user, approver=approver)
            return Response(self.get_serializer(answer).data, status=201)
        is_new = isinstance(sale, CompletedExchange)
        answer = known_answer(sale.id if isinstance(sale, CompletedExchange) else sale)
        self.acts_in(answer["store_id"])
        return Response(self.get_serializer(answer).data, status=201 if is_new else 200)
