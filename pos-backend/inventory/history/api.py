import datetime as dt
from typing import Any, ClassVar

from django.db.models import QuerySet
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.access import Access, Forbidden
from accounts.idempotent import idempotent
from accounts.views import TenantListView
from core.pagination import IdCursorPagination
from core.problems import Invalid, NotFound, Problem
from inventory.adjustments.models import AdjustmentKind
from inventory.adjustments.services import AdjustmentDraftLine, create_adjustment
from inventory.counts.blind import BlindView
from inventory.history.filters import LedgerFilters, MovementFilters
from inventory.history.serializers import MANUAL, LedgerRow, MovementInput
from inventory.models import RefType, StockLedger
from inventory.reasons import usable_reason

REASON_BY_DEFAULT = {
    RefType.ADJUSTMENT: "CORRECTION",
    RefType.WASTE: "DAMAGED",
    RefType.OPENING: "OPENING",
}


def ledger_rows() -> QuerySet[StockLedger]:
    return StockLedger.objects.select_related("store", "variant__product", "actor")


class LedgerView(BlindView, TenantListView):
    """Every change of stock, newest first."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = LedgerRow
    filterset_class: ClassVar[type[LedgerFilters]] = LedgerFilters
    pagination_class = IdCursorPagination
    export_name = "ledger"
    export_order = ("-id",)

    def get_queryset(self) -> QuerySet[StockLedger]:
        return ledger_rows()


class LedgerEntryView(BlindView):
    """One entry."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = LedgerRow

    def get(self, request: Request, pk: int) -> Response:
        entry = ledger_rows().filter(pk=pk).first()
        if entry is None:
            raise NotFound
        return Response(self.get_serializer(entry).data)


class MovementsView(LedgerView):
    """The ledger as the shop floor sees it, and changes of one item by hand."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", "POST": "stock.adjust"}
    filterset_class: ClassVar[type[LedgerFilters]] = MovementFilters
    export_name = "movements"

    @extend_schema(request=MovementInput, responses={201: LedgerRow})
    @idempotent
    def post(self, request: Request) -> Response:
        given = MovementInput(data=request.data)
        given.is_valid(raise_exception=True)
        data: dict[str, Any] = given.validated_data
        kind = RefType(data["movement_type"])
        if kind not in MANUAL:
            raise Problem(
                f"{kind.label} entries come from their document, not by hand.",
                code="movement_type_managed",
                status=400,
            )
        store = self.acts_in(data["store_id"])
        refuse_what_needs_a_manager(self.access, data)
        adjustment = create_adjustment(
            store=store,
            kind=AdjustmentKind(kind),
            reason_code=usable_reason(data.get("reason_code") or REASON_BY_DEFAULT[kind]).code,
            lines=[
                AdjustmentDraftLine(
                    variant_id=data["variant_id"],
                    qty_delta=data["quantity"],
                    unit_cost=data.get("unit_cost"),
                )
            ],
            note=data.get("note", ""),
            reference=data.get("reference", ""),
            occurred_at=data.get("occurred_at"),
            actor_id=self.access.user.pk,
        )
        # A return's waste may have the same type and id, but is older.
        entry = ledger_rows().filter(ref_type=kind, ref_id=adjustment.pk).latest("id")
        return Response(self.get_serializer(entry).data, status=201)


class MovementView(LedgerEntryView):
    """One movement."""


def refuse_what_needs_a_manager(access: Access, data: dict[str, Any]) -> None:
    """Only managers put a cost or another time to stock, and nobody a time to come."""
    occurred_at: dt.datetime | None = data.get("occurred_at")
    if (occurred_at or data.get("unit_cost") is not None) and not access.may("stock.backdate"):
        raise Forbidden("Setting a cost or an earlier time takes a manager.")
    if occurred_at and occurred_at > timezone.now():
        raise Invalid("occurred_at", "This has not happened yet.")
