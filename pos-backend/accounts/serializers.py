from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access, memberships_of
from accounts.models import Role


class LoginInput(serializers.Serializer[Any]):
    email = serializers.EmailField(max_length=254)
    password = serializers.CharField(
        max_length=256, trim_whitespace=False, style={"input_type": "password"}
    )


class SwitchTenantInput(serializers.Serializer[Any]):
    tenant_id = serializers.IntegerField(min_value=1, max_value=2**53)


class CsrfOutput(serializers.Serializer[Any]):
    csrf_token = serializers.CharField()


class MyStore(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    code = serializers.CharField()
    name = serializers.CharField()


class TenantChoice(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    name = serializers.CharField()
    slug = serializers.CharField()


class MyTenant(TenantChoice):
    currency = serializers.CharField(help_text="ISO 4217, of all money.")
    timezone = serializers.CharField(help_text="IANA name.")
    tax_inclusive = serializers.BooleanField()


class Me(serializers.Serializer[Access]):
    """The signed-in user in the tenant that they work in."""

    id = serializers.IntegerField(source="user.id")
    email = serializers.EmailField(source="user.email")
    name = serializers.CharField(source="user.name")
    role = serializers.ChoiceField(choices=Role.choices)
    tenant = MyTenant()
    tenants = serializers.SerializerMethodField(help_text="All that the user may switch to.")
    stores = MyStore(many=True, help_text="Those that the user may act in.")
    permissions = serializers.ListField(child=serializers.CharField())

    @extend_schema_field(TenantChoice(many=True))
    def get_tenants(self, access: Access) -> Any:
        choices = [membership.tenant for membership in memberships_of(access.user)]
        return TenantChoice(choices, many=True).data
