from decimal import Decimal
from typing import Any, ClassVar

import django_filters
from django.db.models import Q, QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.access import Forbidden
from accounts.idempotent import idempotent, idempotent_if_keyed
from accounts.views import TenantListView, TenantView
from catalog.models import Variant
from catalog.search import matching
from core.filters import OwnedIdFilter
from core.inputs import existing, validated
from core.problems import NotFound
from inventory.reasons import LOST, usable_reason
from inventory.transfers.drafts import (
    AskedTransferLine,
    change_transfer,
    create_transfer,
    delete_transfer,
)
from inventory.transfers.models import Transfer, TransferStatus
from inventory.transfers.reading import transfer_page, transfer_rows, with_words
from inventory.transfers.serializers import (
    TransferCloseInput,
    TransferInput,
    TransferOutput,
    TransferPatch,
    TransferReceiveInput,
    TransferSendInput,
    TransferSummary,
)
from inventory.transfers.services import (
    Arrival,
    Outcome,
    cancel_transfer,
    close_transfer,
    receive_transfer,
    send_transfer,
)
from stores.models import Store

WRITES = dict.fromkeys(("POST", "PATCH", "DELETE"), "stock.transfer")


@extend_schema_field({"type": "array", "items": {"type": "string", "enum": TransferStatus.values}})
class StatusesFilter(django_filters.MultipleChoiceFilter):
    """One or several, by repeating the parameter."""

    def __init__(self) -> None:
        super().__init__(field_name="status", choices=TransferStatus.choices, distinct=False)


class EitherEndFilter(OwnedIdFilter):
    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        if value is None:
            return qs
        if not Store.objects.filter(pk=value).exists():
            raise NotFound
        return qs.filter(Q(from_store=value) | Q(to_store=value))


class TransferFilters(django_filters.FilterSet):
    status = StatusesFilter()
    from_store_id = OwnedIdFilter(model=Store)
    to_store_id = OwnedIdFilter(model=Store)
    store_id = EitherEndFilter(model=Store)
    variant_id = OwnedIdFilter(model=Variant, method="with_variant")
    search = django_filters.CharFilter(method="by_words", max_length=200)

    def with_variant(
        self, rows: QuerySet[Transfer], _name: str, variant_id: int
    ) -> QuerySet[Transfer]:
        if not Variant.objects.filter(pk=variant_id).exists():
            raise NotFound
        on_it = Transfer.objects.filter(lines__variant=variant_id).values("id")
        return rows.filter(id__in=on_it)

    def by_words(self, rows: QuerySet[Transfer], _name: str, text: str) -> QuerySet[Transfer]:
        """By the beginning of the number, or by SKU, barcode or product."""
        return with_words(rows, Variant.objects.filter(matching(text)).values("id"), text)


class TransfersView(TenantListView):
    """Goods between stores, seen from either end. A draft is made by who works in the source."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = TransferSummary
    filterset_class = TransferFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "id": "id",
        "number": "number",
        "status": "status",
        "created_at": "created_at",
        "sent_at": "sent_at",
        "expected_date": "expected_date",
        "from_store_code": "from_store__code",
        "to_store_code": "to_store__code",
        "qty_remaining": "units_remaining",
    }
    default_ordering = ("-id",)
    export_name = "transfers"

    def get_queryset(self) -> QuerySet[Transfer]:
        return transfer_rows()

    @extend_schema(request=TransferInput, responses={201: TransferOutput})
    @idempotent_if_keyed
    def post(self, request: Request) -> Response:
        given = validated(TransferInput, request)
        from_store = self.acts_in(given["from_store_id"])
        transfer = create_transfer(
            from_store=from_store,
            to_store=existing(Store, given["to_store_id"]),
            note=given.get("note", ""),
            expected_date=given.get("expected_date"),
            lines=_asked(given["lines"]),
            actor_id=self.access.user.pk,
        )
        return _answer(self, transfer.pk, status=201)


class TransferView(TenantView):
    """One transfer with its lines and its history. A draft can be changed and deleted."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = TransferOutput

    def get(self, request: Request, pk: int) -> Response:
        return _answer(self, pk)

    @extend_schema(request=TransferPatch, responses=TransferOutput)
    def patch(self, request: Request, pk: int) -> Response:
        self.acts_in(existing(Transfer, pk).from_store_id)
        given = validated(TransferPatch, request)
        changes: dict[str, Any] = {
            name: given[name] for name in ("note", "expected_date") if name in given
        }
        if "from_store_id" in given:
            changes["from_store"] = self.acts_in(given["from_store_id"])
        if "to_store_id" in given:
            changes["to_store"] = existing(Store, given["to_store_id"])
        change_transfer(
            transfer_id=pk,
            seen=given.get("version"),
            changes=changes,
            lines=_asked(given["lines"]) if "lines" in given else None,
            actor_id=self.access.user.pk,
        )
        return _answer(self, pk)

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: int) -> Response:
        self.acts_in(existing(Transfer, pk).from_store_id)
        delete_transfer(transfer_id=pk, actor_id=self.access.user.pk)
        return Response(status=204)


class _StepView(TenantView):
    permission_for: ClassVar[dict[str, str]] = WRITES
    serializer_class = TransferOutput


class TransferSendView(_StepView):
    """Takes the goods out of the source, all lines or none; 409 `insufficient_stock` names each."""

    @extend_schema(request=TransferSendInput, responses=TransferOutput)
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self.acts_in(existing(Transfer, pk).from_store_id)
        given = validated(TransferSendInput, request)
        send_transfer(
            transfer_id=pk,
            seen=given.get("version"),
            picked={line["variant_id"]: line["qty_sent"] for line in given.get("lines", ())},
            actor_id=self.access.user.pk,
        )
        return _answer(self, pk)


class TransferReceiveView(_StepView):
    """Takes goods in at the destination; more than remains is 409 `more_than_remaining`."""

    @extend_schema(request=TransferReceiveInput, responses=TransferOutput)
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self.acts_in(existing(Transfer, pk).to_store_id)
        given = validated(TransferReceiveInput, request)
        arrivals = None
        if "lines" in given:
            arrivals = [
                Arrival(
                    variant_id=line["variant_id"],
                    qty=line["qty_receive"],
                    damaged=line.get("qty_damaged", Decimal(0)),
                )
                for line in given["lines"]
            ]
        receive_transfer(transfer_id=pk, arrivals=arrivals, actor_id=self.access.user.pk)
        return _answer(self, pk)


class TransferCloseView(_StepView):
    """Says of goods that will not arrive whether they are lost or back; by either end."""

    @extend_schema(request=TransferCloseInput, responses=TransferOutput)
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        _acts_at_either_end(self, existing(Transfer, pk))
        lines = validated(TransferCloseInput, request)["lines"]
        for code in {line["reason_code"] for line in lines if "reason_code" in line}:
            usable_reason(code)
        close_transfer(
            transfer_id=pk,
            outcomes=[
                Outcome(
                    variant_id=line["variant_id"],
                    qty=line["qty"],
                    is_lost=line["outcome"] == "LOST",
                    reason_code=line.get("reason_code", LOST),
                )
                for line in lines
            ],
            actor_id=self.access.user.pk,
        )
        return _answer(self, pk)


class TransferCancelView(_StepView):
    """Drops a draft, or returns to the source what is still on its way."""

    @extend_schema(request=None, responses=TransferOutput)
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self.acts_in(existing(Transfer, pk).from_store_id)
        cancel_transfer(transfer_id=pk, actor_id=self.access.user.pk)
        return _answer(self, pk)


def _acts_at_either_end(view: TenantView, transfer: Transfer) -> None:
    for store_id in (transfer.to_store_id, transfer.from_store_id):
        if view.access.works_in(store_id):
            view.acts_in(store_id)
            return
    raise Forbidden("You work at neither end of this transfer.")


def _asked(lines: list[dict[str, Any]]) -> list[AskedTransferLine]:
    return [AskedTransferLine(**line) for line in lines]


def _answer(view: TenantView, transfer_id: int, *, status: int = 200) -> Response:
    transfer, worth = transfer_page(transfer_id)
    context = {**view.get_serializer_context(), "worth": worth}
    return Response(TransferOutput(transfer, context=context).data, status=status)
