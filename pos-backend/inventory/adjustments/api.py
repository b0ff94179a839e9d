from typing import Any, ClassVar

import django_filters
from django.db.models import Count, QuerySet
from django.db.models.functions import Coalesce
from django.http import HttpResponseBase
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.idempotent import idempotent
from accounts.views import TenantListView, TenantView
from core.filters import OwnedIdFilter
from core.problems import NotFound
from inventory.adjustments.models import (
    Adjustment,
    AdjustmentKind,
    AdjustmentStatus,
    ReasonCode,
)
from inventory.adjustments.serializers import (
    AdjustmentInput,
    AdjustmentOutput,
    AdjustmentSummary,
    ReasonInput,
    ReasonOutput,
    ReasonPatch,
    ReversalPreview,
)
from inventory.adjustments.services import (
    AdjustmentDraftLine,
    create_adjustment,
    preview_reversal,
    reverse_adjustment,
)
from inventory.history.api import refuse_what_needs_a_manager
from inventory.reasons import add_reason, change_reason, ensure_standard_reasons, usable_reason
from stores.models import Store


class AdjustmentFilters(django_filters.FilterSet):
    store_id = OwnedIdFilter(model=Store)
    kind = django_filters.ChoiceFilter(choices=AdjustmentKind.choices)
    status = django_filters.ChoiceFilter(choices=AdjustmentStatus.choices)
    reason_code = django_filters.CharFilter(max_length=40)
    search = django_filters.CharFilter(method="by_number", max_length=60)

    def by_number(
        self, adjustments: QuerySet[Adjustment], _name: str, text: str
    ) -> QuerySet[Adjustment]:
        return adjustments.filter(number__startswith=text.strip().upper())


def _adjustments() -> QuerySet[Adjustment]:
    return Adjustment.objects.select_related("store", "created_by", "reverses").annotate(
        line_count=Coalesce(Count("lines"), 0)
    )


def _document(view: TenantView, adjustment_id: int) -> dict[str, Any]:
    adjustment = (
        _adjustments()
        .prefetch_related("lines__variant__product", "reversals__created_by")
        .get(pk=adjustment_id)
    )
    return AdjustmentOutput(adjustment, context=view.get_serializer_context()).data


class AdjustmentsView(TenantListView):
    """Stock set right by hand."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", "POST": "stock.adjust"}
    serializer_class = AdjustmentSummary
    filterset_class = AdjustmentFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "id": "id",
        "number": "number",
        "created_at": "created_at",
        "occurred_at": "occurred_at",
        "store_code": "store__code",
    }
    default_ordering = ("-id",)
    export_name = "adjustments"

    def get_queryset(self) -> QuerySet[Adjustment]:
        return _adjustments()

    @extend_schema(request=AdjustmentInput, responses={201: AdjustmentOutput})
    @idempotent
    def post(self, request: Request) -> Response:
        given = AdjustmentInput(data=request.data)
        given.is_valid(raise_exception=True)
        data: dict[str, Any] = given.validated_data
        store = self.acts_in(data["store_id"])
        for part in (data, *data["lines"]):
            refuse_what_needs_a_manager(self.access, part)
        adjustment = create_adjustment(
            store=store,
            kind=AdjustmentKind(data["kind"]),
            reason_code=usable_reason(data["reason_code"]).code,
            note=data.get("note", ""),
            reference=data.get("reference", ""),
            occurred_at=data.get("occurred_at"),
            lines=[AdjustmentDraftLine(**line) for line in data["lines"]],
            actor_id=self.access.user.pk,
        )
        return Response(_document(self, adjustment.pk), status=201)


class AdjustmentView(TenantView):
    """One adjustment with its lines and what happened to it."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = AdjustmentOutput

    def get(self, request: Request, pk: int) -> Response:
        return Response(_document(self, existing(pk).pk))


class AdjustmentReversalView(TenantView):
    """GET: what a reversal would do, as things stand. POST: do it."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.adjust", "POST": "stock.adjust"}
    serializer_class = ReversalPreview

    @extend_schema(responses=ReversalPreview)
    def get(self, request: Request, pk: int) -> Response:
        adjustment = existing(pk)
        self.access.store(adjustment.store_id)
        lines = preview_reversal(adjustment=adjustment)
        open_to_it = adjustment.status == AdjustmentStatus.POSTED and not adjustment.reverses_id
        preview = {
            "can_reverse": open_to_it and not any(line.is_short for line in lines),
            "lines": lines,
        }
        return Response(ReversalPreview(preview).data)

    @extend_schema(request=None, responses={201: AdjustmentOutput})
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self.acts_in(existing(pk).store_id)
        reversal = reverse_adjustment(adjustment_id=pk, actor_id=self.access.user.pk)
        return Response(_document(self, reversal.pk), status=201)


class ReasonsView(TenantListView):
    """Why stock was set right, in the retailer's words."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", "POST": "settings.write"}
    serializer_class = ReasonOutput
    ordering_fields: ClassVar[dict[str, str]] = {"code": "code", "label": "label", "id": "id"}
    default_ordering = ("code",)
    export_name = "reasons"

    def get_queryset(self) -> QuerySet[ReasonCode]:
        return ReasonCode.objects.all()

    def get(self, request: Request, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not ReasonCode.objects.exists():
            ensure_standard_reasons()
        return super().get(request, *args, **kwargs)

    @extend_schema(request=ReasonInput, responses={201: ReasonOutput})
    def post(self, request: Request) -> Response:
        given = ReasonInput(data=request.data)
        given.is_valid(raise_exception=True)
        reason = add_reason(**given.validated_data, actor_id=self.access.user.pk)
        return Response(ReasonOutput(reason).data, status=201)


class ReasonView(TenantView):
    """Rename a reason, or retire it."""

    permission_for: ClassVar[dict[str, str]] = {"PATCH": "settings.write"}
    serializer_class = ReasonPatch

    @extend_schema(request=ReasonPatch, responses=ReasonOutput)
    def patch(self, request: Request, pk: int) -> Response:
        given = ReasonPatch(data=request.data)
        given.is_valid(raise_exception=True)
        reason = change_reason(
            reason_id=pk, changes=given.validated_data, actor_id=self.access.user.pk
        )
        return Response(ReasonOutput(reason).data)


def existing(adjustment_id: int) -> Adjustment:
    adjustment = Adjustment.objects.filter(pk=adjustment_id).first()
    if adjustment is None:
        raise NotFound
    return adjustment
