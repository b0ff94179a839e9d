"""What is in a count: its lines, its observations, and what was expected."""

from typing import Any, ClassVar

import django_filters
from django.db.models import QuerySet
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantListView, TenantView
from catalog.models import Variant
from catalog.search import matching
from core.filters import OwnedIdFilter
from core.inputs import existing
from core.pagination import IdCursorPagination
from inventory.counts.blind import BlindCount, counts_blind
from inventory.counts.models import (
    CountLine,
    CountObservation,
    CountSession,
    ObservationKind,
)
from inventory.counts.serializers import (
    CountLineRow,
    CountObservationRow,
    UncountedRow,
    Variance,
)
from inventory.counts.variance import totals_of, uncounted_items, variance_lines
from inventory.models import InventoryItem

MOST_UNCOUNTED = 200


class _InCountView(TenantListView):
    """A list of what is in one count."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    session: CountSession | None = None  # schema generation makes views without a path

    def get(self, request: Request, pk: int) -> Any:
        self.session = existing(CountSession, pk)
        return super().get(request)

    def get_serializer_context(self) -> dict[str, Any]:
        session = self.session
        blind = session is not None and counts_blind(self.access, session)
        return {**super().get_serializer_context(), "blind": blind}


class _OfVariants(django_filters.FilterSet):
    search = django_filters.CharFilter(method="by_words", max_length=200)

    def by_words(self, rows: QuerySet[Any], _name: str, text: str) -> QuerySet[Any]:
        return rows.filter(matching(text, prefix="variant__"))


class CountLineFilters(_OfVariants):
    variant_id = OwnedIdFilter(model=Variant)


class CountLinesView(_InCountView):
    """What was counted so far, by SKU, with each zone's tally."""

    serializer_class = CountLineRow
    filterset_class = CountLineFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "sku": "variant__sku",
        "counted_qty": "counted_qty",
        "last_at": "last_at",
    }
    default_ordering = ("variant__sku",)
    export_name = "count_lines"

    def get_queryset(self) -> QuerySet[CountLine]:
        lines = CountLine.objects.filter(session=self.session)
        return lines.select_related("variant__product").prefetch_related("tallies")


class CountUncountedView(_InCountView):
    """Items of the scope that hold stock and that nobody saw; a zone expects none by itself."""

    serializer_class = UncountedRow
    filterset_class = _OfVariants
    ordering_fields: ClassVar[dict[str, str]] = {
        "sku": "variant__sku",
        "product": "variant__product__name",
        "product_name": "variant__product__name",
    }
    default_ordering = ("variant__sku",)
    export_name = "count_uncounted"

    def get_queryset(self) -> QuerySet[InventoryItem]:
        if self.session is None:
            return InventoryItem.objects.none()
        return uncounted_items(self.session)


class ObservationFilters(django_filters.FilterSet):
    variant_id = OwnedIdFilter(model=Variant)
    zone_name = django_filters.CharFilter(max_length=60)
    kind = django_filters.ChoiceFilter(choices=ObservationKind.choices)


class CountObservationsView(_InCountView):
    """What everybody saw, the newest first."""

    serializer_class = CountObservationRow
    filterset_class = ObservationFilters
    pagination_class = IdCursorPagination
    export_name = "count_observations"
    export_order = ("-id",)

    def get_queryset(self) -> QuerySet[CountObservation]:
        seen = CountObservation.objects.filter(session=self.session)
        return seen.select_related("variant__product", "actor")


class CountVarianceView(TenantView):
    """What was counted beside what the books say was there then. Not for who counts blind."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = Variance
    pagination_class = None

    def get(self, request: Request, pk: int) -> Response:
        session = existing(CountSession, pk)
        if counts_blind(self.access, session):
            raise BlindCount("What is expected is not shown while it is counted.")
        lines = sorted(variance_lines(session), key=lambda line: -abs(line.value))
        uncounted = uncounted_items(session)
        answer = {
            "totals": totals_of(lines),
            "lines": lines,
            "uncounted_count": uncounted.count(),
            "uncounted": uncounted.order_by("-stock_value", "id")[:MOST_UNCOUNTED],
        }
        context = {**self.get_serializer_context(), "blind": False}
        return Response(Variance(answer, context=context).data)
