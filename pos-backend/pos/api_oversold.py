from typing import Any, ClassVar

import django_filters
from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.idempotent import idempotent_if_keyed
from accounts.serializers import Person
from accounts.views import TenantListView, TenantView
from catalog.models import Variant
from catalog.search import matching
from core.filters import BooleanFilter, OwnedIdFilter
from core.money import QTY
from core.problems import NotFound
from inventory.models import OversoldBy, RefType, StockLedger
from pos.oversold import oversold_rows, settle_oversold
from stores.models import Store


class OversoldRow(serializers.Serializer[StockLedger]):
    """An entry of the ledger that took a shelf below zero, and on whose word."""

    id = serializers.IntegerField()
    store_id = serializers.IntegerField()
    store_code = serializers.CharField(source="store.code")
    variant_id = serializers.IntegerField()
    sku = serializers.CharField(source="variant.sku")
    product_name = serializers.CharField(source="variant.product.name")
    variant_name = serializers.CharField(source="variant.name")
    ref_type = serializers.ChoiceField(choices=RefType.choices)
    ref_id = serializers.IntegerField()
    ref_label = serializers.CharField()
    qty_delta = serializers.DecimalField(**QTY)
    balance_after = serializers.DecimalField(**QTY)
    on_hand = serializers.DecimalField(**QTY, help_text="Now.")
    oversold_by = serializers.ChoiceField(choices=OversoldBy.choices)
    actor = Person(allow_null=True)
    occurred_at = serializers.DateTimeField()
    recorded_at = serializers.DateTimeField()
    settled_at = serializers.DateTimeField(allow_null=True)
    settled_by_name = serializers.CharField(allow_null=True)
    settlement_note = serializers.CharField(allow_null=True)


class SettlementInput(serializers.Serializer[Any]):
    note = serializers.CharField(max_length=500, required=False, allow_blank=True, default="")


class OversoldFilters(django_filters.FilterSet):
    store_id = OwnedIdFilter(model=Store)
    variant_id = OwnedIdFilter(model=Variant)
    settled = BooleanFilter(method="chosen_before")
    search = django_filters.CharFilter(method="by_words", max_length=200)

    def chosen_before(
        self, rows: QuerySet[StockLedger], _name: str, _value: bool
    ) -> QuerySet[StockLedger]:
        return rows  # the view has asked for these

    def by_words(self, rows: QuerySet[StockLedger], _name: str, text: str) -> QuerySet[StockLedger]:
        return rows.filter(matching(text, prefix="variant__"))


class OversoldView(TenantListView):
    """What went below zero and is not settled yet; with `settled=true` what is."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "sales.read"}
    serializer_class = OversoldRow
    filterset_class = OversoldFilters
    ordering_fields: ClassVar[dict[str, str]] = {"id": "id", "occurred_at": "occurred_at"}
    default_ordering = ("-id",)
    export_name = "oversold"

    def get_queryset(self) -> QuerySet[StockLedger]:
        # Schema generation makes views without a request.
        request: Request | None = getattr(self, "request", None)
        given = request.query_params.get("settled", "") if request is not None else ""
        return oversold_rows(settled=given.lower() in {"true", "1"})


class OversoldSettleView(TenantView):
    """Takes it off the list: a manager knows why."""

    permission_for: ClassVar[dict[str, str]] = {"POST": "till.approve"}
    serializer_class = OversoldRow

    @extend_schema(
        operation_id="pos_oversold_settle", request=SettlementInput, responses=OversoldRow
    )
    @idempotent_if_keyed
    def post(self, request: Request, pk: int) -> Response:
        entry = StockLedger.objects.filter(pk=pk, oversold_by__isnull=False).first()
        if entry is None:
            raise NotFound
        self.acts_in(entry.store_id)
        given = SettlementInput(data=request.data)
        given.is_valid(raise_exception=True)
        settle_oversold(
            entry_id=pk, note=given.validated_data["note"], actor_id=self.access.user.pk
        )
        return Response(OversoldRow(oversold_rows(settled=True).get(pk=pk)).data)
