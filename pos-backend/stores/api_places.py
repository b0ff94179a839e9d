"""What a store is made of: zones for counting and picking, and tills."""

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import HttpResponseBase
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantListView, TenantView
from stores.api import WRITES, existing_store, validated
from stores.changes import (
    add_register,
    add_zone,
    change_register,
    change_zone,
    remove_register,
    remove_zone,
)
from stores.models import Register, Store, Zone
from stores.serializers import (
    RegisterInput,
    RegisterOutput,
    RegisterPatch,
    ZoneInput,
    ZoneOutput,
)


class _PlacesView(TenantListView):
    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    model: ClassVar[type[Any]]

    def get_queryset(self) -> QuerySet[Any]:
        # Schema generation makes views without a path.
        rows: QuerySet[Any] = self.model.objects.filter(store_id=self.kwargs.get("pk"))
        return rows

    def get(self, request: Request, pk: int) -> HttpResponseBase:
        existing_store(pk)
        return super().get(request)


class ZonesView(_PlacesView):
    """The zones of a store, by name."""

    model = Zone
    serializer_class = ZoneOutput
    default_ordering = ("name",)
    export_name = "zones"

    @extend_schema(request=ZoneInput, responses={201: ZoneOutput})
    def post(self, request: Request, pk: int) -> Response:
        given = validated(ZoneInput, request)
        zone = add_zone(store=self.access.own_store(pk), actor_id=self.access.user.pk, **given)
        return Response(ZoneOutput(zone).data, status=201)


class RegistersView(_PlacesView):
    """The tills of a store, by code."""

    model = Register
    serializer_class = RegisterOutput
    default_ordering = ("code",)
    export_name = "registers"

    @extend_schema(request=RegisterInput, responses={201: RegisterOutput})
    def post(self, request: Request, pk: int) -> Response:
        given = validated(RegisterInput, request)
        register = add_register(
            store=self.access.own_store(pk), actor_id=self.access.user.pk, **given
        )
        return Response(RegisterOutput(register).data, status=201)


class _PlaceView(TenantView):
    permission_for: ClassVar[dict[str, str]] = WRITES

    def _store(self) -> Store:
        return self.access.own_store(self.kwargs["pk"])


class ZoneView(_PlaceView):
    """One zone. Counts keep its name when it is gone."""

    serializer_class = ZoneOutput

    @extend_schema(request=ZoneInput, responses=ZoneOutput)
    def patch(self, request: Request, pk: int, zone_id: int) -> Response:
        changes = validated(ZoneInput, request)
        zone = change_zone(
            store=self._store(), zone_id=zone_id, actor_id=self.access.user.pk, **changes
        )
        return Response(ZoneOutput(zone).data)

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: int, zone_id: int) -> Response:
        remove_zone(store=self._store(), zone_id=zone_id, actor_id=self.access.user.pk)
        return Response(status=204)


class RegisterView(_PlaceView):
    """One till. It can be deleted until a document names it, and be deactivated always."""

    serializer_class = RegisterOutput

    @extend_schema(request=RegisterPatch, responses=RegisterOutput)
    def patch(self, request: Request, pk: int, register_id: int) -> Response:
        changes = validated(RegisterPatch, request)
        register = change_register(
            store=self._store(),
            register_id=register_id,
            actor_id=self.access.user.pk,
            **changes,
        )
        return Response(RegisterOutput(register).data)

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: int, register_id: int) -> Response:
        store = self._store()
        remove_register(store=store, register_id=register_id, actor_id=self.access.user.pk)
        return Response(status=204)
