from typing import Any, ClassVar

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.access import Forbidden
from accounts.models import Role
from accounts.second_factor import has_second_factor
from accounts.views import TenantView
from core.problems import Invalid, Problem
from stores.api import existing_store, validated
from stores.changes import change_store
from stores.serializers import StoreSettings, StoreSettingsPatch
from stores.serializers_settings import Settings, SettingsPatch
from tenants.policies import change_policies


class SettingsView(TenantView):
    """The retailer's policies: read by everyone, changed by who works in all of its stores."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", "PATCH": "settings.write"}
    serializer_class = Settings

    @extend_schema(operation_id="settings_retrieve")
    def get(self, request: Request) -> Response:
        return Response(Settings(self.access.tenant).data)

    @extend_schema(request=SettingsPatch, responses=Settings)
    def patch(self, request: Request) -> Response:
        changes = validated(SettingsPatch, request)
        given: Any = request.data
        currency = self.access.tenant.currency
        if given.get("currency", currency) != currency:
            raise Invalid("currency", "The currency is fixed: all amounts are in it.")
        self.access.require_all_stores()
        if "require_second_factor_for_owners" in changes and self.access.role != Role.OWNER:
            raise Forbidden("Only an owner says how owners sign in.")
        if changes.get("require_second_factor_for_owners") and not has_second_factor(
            self.access.user
        ):
            raise Problem(
                "Set up your own second factor first, or you would be locked out.",
                code="second_factor_missing",
            )
        seen = changes.pop("version", None)
        tenant = change_policies(changes=changes, seen=seen, actor_id=self.access.user.pk)
        return Response(Settings(tenant).data)


class StoreSettingsView(TenantView):
    """What one store does in its own way."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", "PATCH": "settings.write"}
    serializer_class = StoreSettings

    @extend_schema(operation_id="settings_store_retrieve")
    def get(self, request: Request, pk: int) -> Response:
        return Response(StoreSettings(existing_store(pk)).data)

    @extend_schema(
        operation_id="settings_store_partial_update",
        request=StoreSettingsPatch,
        responses=StoreSettings,
    )
    def patch(self, request: Request, pk: int) -> Response:
        changes = validated(StoreSettingsPatch, request)
        store = change_store(
            store_id=self.access.own_store(pk).pk,
            seen=changes.pop("version", None),
            changes=changes,
            actor_id=self.access.user.pk,
        )
        return Response(StoreSettings(store).data)
