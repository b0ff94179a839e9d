from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import HttpResponseBase
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.access import Forbidden
from accounts.idempotent import idempotent
from accounts.pins import approve
from accounts.views import TenantListView, TenantView
from core.inputs import existing, validated
from purchasing.orders.api import answer
from purchasing.orders.models import PurchaseOrder
from purchasing.orders.serializers import PurchaseOrderOutput
from purchasing.receiving.models import GoodsReceipt
from purchasing.receiving.reading import receipt_page, receipt_rows
from purchasing.receiving.reversing import reverse_receipt
from purchasing.receiving.serializers import (
    GoodsReceiptInput,
    GoodsReceiptOutput,
    GoodsReceiptReversalInput,
)
from purchasing.receiving.services import Delivered, receive_order
from purchasing.receiving.tolerance import OverReceipt


class PurchaseOrderReceiveView(TenantView):
    """Takes goods in under the number of their delivery note, which is received once: 409
    `delivery_note_known` with the `receipt`. More than is tolerated is 409 `over_receipt`.
    """

    permission_for: ClassVar[dict[str, str]] = {"POST": "purchasing.receive"}
    serializer_class = PurchaseOrderOutput

    @extend_schema(request=GoodsReceiptInput, responses=PurchaseOrderOutput)
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        store = self.acts_in(existing(PurchaseOrder, pk).store_id)
        given = validated(GoodsReceiptInput, request)
        lines = given.get("lines")
        if not self.access.may("cost.read") and _states_cost(lines or []):
            raise Forbidden("What goods cost is for a manager to say.")
        receive_order(
            order_id=pk,
            delivery_note=given["delivery_note"],
            deliveries=None if lines is None else [_delivered(line) for line in lines],
            over_receipt=self._over_receipt(given, store.pk),
            actor_id=self.access.user.pk,
        )
        return answer(self, pk)

    def _over_receipt(self, given: dict[str, Any], store_id: int) -> OverReceipt | None:
        """Before anything is locked: checking a PIN is slow on purpose."""
        approval, reason = given.get("approval"), given.get("over_reason", "")
        if approval is not None:
            approver_id = approve(
                access=self.access,
                approval=approval,
                permission="purchasing.approve",
                store_id=store_id,
            )
        elif self.access.may("purchasing.approve"):
            approver_id = self.access.user.pk
        else:
            return None
        return OverReceipt(approved_by_id=approver_id, reason=reason) if reason else None


def _states_cost(lines: list[dict[str, Any]]) -> bool:
    return any(line.get("unit_cost") is not None for line in lines)


def _delivered(line: dict[str, Any]) -> Delivered:
    return Delivered(
        line_id=line.get("line_id"),
        variant_id=line.get("variant_id"),
        qty=line["qty_received"],
        rejected=line["qty_rejected"],
        unit_cost=line.get("unit_cost"),
        reject_reason=line.get("reject_reason", ""),
    )


class PurchaseOrderReceiptsView(TenantListView):
    """What came of an order, and what of that was taken back; the oldest first."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = GoodsReceiptOutput
    export_name = "goods-receipts"

    def get_queryset(self) -> QuerySet[GoodsReceipt]:
        # Schema generation makes views without a path.
        return receipt_rows().filter(order=self.kwargs.get("pk"))

    def get(self, request: Request, pk: int) -> HttpResponseBase:
        existing(PurchaseOrder, pk)
        return super().get(request)


class GoodsReceiptView(TenantView):
    """One receipt with its lines."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = GoodsReceiptOutput

    def get(self, request: Request, pk: int) -> Response:
        return Response(self.get_serializer(receipt_page(pk)).data)


class GoodsReceiptReversalView(TenantView):
    """Takes the whole receipt back: its goods are on order again. The answer is the reversal."""

    permission_for: ClassVar[dict[str, str]] = {"POST": "purchasing.order"}
    serializer_class = GoodsReceiptOutput

    @extend_schema(request=GoodsReceiptReversalInput, responses={201: GoodsReceiptOutput})
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self.acts_in(existing(GoodsReceipt, pk).store_id)
        reason = validated(GoodsReceiptReversalInput, request).get("reason", "")
        reversal = reverse_receipt(receipt_id=pk, actor_id=self.access.user.pk, reason=reason)
        return Response(self.get_serializer(receipt_page(reversal.pk)).data, status=201)
