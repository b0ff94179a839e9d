from typing import Any, ClassVar

import django_filters
from django.db.models import Q, QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.idempotent import idempotent
from accounts.views import TenantListView, TenantView
from catalog.models import Variant
from catalog.search import matching
from core.filters import OwnedIdFilter
from core.problems import NotFound
from inventory.reservations.models import Reservation, ReservationStatus
from inventory.reservations.serializers import (
    CommittedReservation,
    ReservationInput,
    ReservationRow,
)
from inventory.reservations.services import check_promise, commit_reservation, release, reserve
from stores.models import Store


class ReservationFilters(django_filters.FilterSet):
    store_id = OwnedIdFilter(model=Store, field_name="item__store_id")
    variant_id = OwnedIdFilter(model=Variant, field_name="item__variant_id")
    status = django_filters.MultipleChoiceFilter(choices=ReservationStatus.choices)
    ref_type = django_filters.CharFilter(max_length=24)
    channel = django_filters.CharFilter(max_length=24)
    search = django_filters.CharFilter(method="by_words", max_length=200)

    def by_words(self, rows: QuerySet[Reservation], _name: str, text: str) -> QuerySet[Reservation]:
        """By how the order's number begins, or by a variant's SKU, barcode or product name."""
        variants = Variant.objects.filter(matching(text)).values("id")
        return rows.filter(Q(ref_id__startswith=text.strip()) | Q(item__variant_id__in=variants))


def _reservations() -> QuerySet[Reservation]:
    return Reservation.objects.select_related(
        "item__store", "item__variant__product", "created_by", "released_by"
    )


class ReservationsView(TenantListView):
    """Stock that is promised: to orders from elsewhere, to parked carts."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", "POST": "stock.reserve"}
    serializer_class = ReservationRow
    filterset_class = ReservationFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "id": "id",
        "qty": "qty",
        "sku": "item__variant__sku",
        "store_code": "item__store__code",
        "created_at": "created_at",
        "expires_at": "expires_at",
    }
    default_ordering = ("-id",)
    export_name = "reservations"

    def get_queryset(self) -> QuerySet[Reservation]:
        return _reservations()

    @extend_schema(request=ReservationInput, responses={201: ReservationRow})
    @idempotent
    def post(self, request: Request) -> Response:
        given = ReservationInput(data=request.data)
        given.is_valid(raise_exception=True)
        data: dict[str, Any] = given.validated_data
        store = self.acts_in(data["store_id"])
        check_promise(variant_id=data["variant_id"], expires_at=data["expires_at"])
        reservation = reserve(
            store_id=store.pk,
            variant_id=data["variant_id"],
            qty=data["qty"],
            ref_type=data["ref_type"],
            ref_id=data["ref_id"],
            channel=data.get("channel", ""),
            expires_at=data["expires_at"],
            actor_id=self.access.user.pk,
        )
        return Response(self.get_serializer(_of(reservation.pk)).data, status=201)


class ReservationReleaseView(TenantView):
    """Lets an open reservation go; one that is closed already is 409 `reservation_closed`."""

    permission_for: ClassVar[dict[str, str]] = {"POST": "stock.reserve"}
    serializer_class = ReservationRow

    @extend_schema(request=None, responses={200: ReservationRow})
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self.acts_in(_of(pk).item.store_id)
        release(reservation_id=pk, actor_id=self.access.user.pk)
        return Response(self.get_serializer(_of(pk)).data)


class ReservationCommitView(TenantView):
    """Hands over what was promised to somebody whose sale is not made here.

    The goods leave by an adjustment with the reason `FULFILLED` and the order's number; a sale at a
    till keeps a promise by `reservation_id` in its checkout instead.
    """

    permission_for: ClassVar[dict[str, str]] = {"POST": "stock.adjust"}
    serializer_class = CommittedReservation

    @extend_schema(request=None, responses={200: CommittedReservation})
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self.acts_in(_of(pk).item.store_id)
        adjustment = commit_reservation(reservation_id=pk, actor_id=self.access.user.pk)
        committed: Any = _of(pk)
        committed.adjustment_id = adjustment.pk
        committed.adjustment_number = adjustment.number
        return Response(self.get_serializer(committed).data)


def _of(reservation_id: int) -> Reservation:
    reservation = _reservations().filter(pk=reservation_id).first()
    if reservation is None:
        raise NotFound
    return reservation
