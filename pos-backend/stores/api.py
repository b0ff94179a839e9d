from typing import Any, ClassVar

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantListView, TenantView
from core.problems import NotFound
from stores.changes import add_store, change_store, remove_store
from stores.models import Store
from stores.serializers import StoreInput, StoreOutput, StorePatch

WRITES = dict.fromkeys(("POST", "PATCH", "DELETE"), "settings.write")


def validated(serializer: type[Any], request: Request) -> dict[str, Any]:
    given = serializer(data=request.data)
    given.is_valid(raise_exception=True)
    data: dict[str, Any] = given.validated_data
    return data


class StoresView(TenantListView):
    """All stores of the retailer: everyone may read the stock of each."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = StoreOutput
    ordering_fields: ClassVar[dict[str, str]] = {"code": "code", "name": "name", "id": "id"}
    default_ordering = ("code",)
    export_name = "stores"

    def get_queryset(self) -> QuerySet[Any]:
        return Store.objects.all()

    @extend_schema(request=StoreInput, responses={201: StoreOutput})
    def post(self, request: Request) -> Response:
        given = {"timezone": self.access.tenant.timezone, **validated(StoreInput, request)}
        self.access.require_all_stores()
        store = add_store(actor_id=self.access.user.pk, **given)
        return Response(StoreOutput(store).data, status=201)


class StoreView(TenantView):
    """One store. It can be deleted until stock or a document names it, and be deactivated always."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = StoreOutput

    def get(self, request: Request, pk: int) -> Response:
        return Response(StoreOutput(existing_store(pk)).data)

    @extend_schema(request=StorePatch, responses=StoreOutput)
    def patch(self, request: Request, pk: int) -> Response:
        changes = validated(StorePatch, request)
        store = change_store(
            store_id=self.access.own_store(pk).pk,
            seen=changes.pop("version", None),
            changes=changes,
            actor_id=self.access.user.pk,
        )
        return Response(StoreOutput(store).data)

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: int) -> Response:
        store = self.access.own_store(pk)
        self.access.require_all_stores()
        remove_store(store=store, actor_id=self.access.user.pk)
        return Response(status=204)


def existing_store(store_id: int) -> Store:
    store = Store.objects.filter(pk=store_id).first()
    if store is None:
        raise NotFound
    return store
