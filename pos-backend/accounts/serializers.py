from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access, memberships_of
from accounts.models import Role
from accounts.second_factor import lacks_second_factor


class Password(serializers.CharField):
    """As it was typed: spaces count."""

    def __init__(self, **kwargs: Any) -> None:
        style = {"input_type": "password"}
        super().__init__(max_length=256, trim_whitespace=False, style=style, **kwargs)


class Person(serializers.Serializer[Any]):
    """Who did something."""

    id = serializers.IntegerField(source="pk")
    name = serializers.CharField()


class LoginInput(serializers.Serializer[Any]):
    email = serializers.EmailField(max_length=254)
    password = Password()


class SwitchTenantInput(serializers.Serializer[Any]):
    tenant_id = serializers.IntegerField(min_value=1, max_value=2**53)


class OwnPinInput(serializers.Serializer[Any]):
    """An empty PIN takes the old one away."""

    password = Password()
    pin = serializers.CharField(max_length=8, allow_blank=True, help_text="4 to 8 digits.")


class ApprovalInput(serializers.Serializer[Any]):
    """The yes of who may give it: their user id and PIN, for use inside other requests."""

    user_id = serializers.IntegerField(min_value=1, max_value=2**53)
    pin = serializers.CharField(max_length=8, trim_whitespace=False)


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
    all_stores = serializers.BooleanField(source="membership.all_stores")
    permissions = serializers.ListField(child=serializers.CharField())
    must_set_up_second_factor = serializers.SerializerMethodField(
        help_text="Nothing else is open until that is done."
    )

    def get_must_set_up_second_factor(self, access: Access) -> bool:
        return access.scope is None and lacks_second_factor(access)

    @extend_schema_field(TenantChoice(many=True))
    def get_tenants(self, access: Access) -> Any:
        choices = [membership.tenant for membership in memberships_of(access.user)]
        return TenantChoice(choices, many=True).data
