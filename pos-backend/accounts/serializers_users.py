from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.members import may_give, place_of
from accounts.models import Membership, Role
from accounts.serializers import Password

STATES = ("ACTIVE", "INVITED", "EXPIRED", "DEACTIVATED")
MOST_STORES = 1_000


class StoreIds(serializers.ListField):
    child = serializers.IntegerField(min_value=1, max_value=2**53)

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=MOST_STORES, **kwargs)


class UserRow(serializers.Serializer[Membership]):
    """A person's place in the retailer; `id` is the membership's, `user_id` the person's."""

    id = serializers.IntegerField()
    user_id = serializers.IntegerField()
    email = serializers.EmailField(source="user.email")
    name = serializers.CharField(source="user.name")
    role = serializers.ChoiceField(choices=Role.choices)
    all_stores = serializers.BooleanField()
    store_ids = serializers.SerializerMethodField(help_text="Where not all of them.")
    is_active = serializers.BooleanField()
    state = serializers.SerializerMethodField()
    invitation_expires_at = serializers.SerializerMethodField()
    last_login = serializers.DateTimeField(source="user.last_login", allow_null=True)
    has_pin = serializers.SerializerMethodField()
    has_second_factor = serializers.BooleanField()
    can_change = serializers.SerializerMethodField(help_text="Whether the one who asks may.")

    @extend_schema_field(StoreIds())
    def get_store_ids(self, member: Membership) -> list[int]:
        return place_of(member)["store_ids"]

    @extend_schema_field(serializers.ChoiceField(choices=STATES))
    def get_state(self, member: Membership) -> str:
        if member.is_active:
            return "ACTIVE"
        for invitation in member.invitations.all():
            return "INVITED" if invitation.expires_at > timezone.now() else "EXPIRED"
        return "DEACTIVATED"

    @extend_schema_field(serializers.DateTimeField(allow_null=True))
    def get_invitation_expires_at(self, member: Membership) -> Any:
        invitation = next(iter(member.invitations.all()), None)
        return invitation and serializers.DateTimeField().to_representation(invitation.expires_at)

    def get_has_pin(self, member: Membership) -> bool:
        return bool(member.pin)

    def get_can_change(self, member: Membership) -> bool:
        return may_give(self.context["access"], place_of(member))


class UserPatch(serializers.Serializer[Any]):
    """`store_ids` replaces the list."""

    role = serializers.ChoiceField(choices=Role.choices, required=False)
    all_stores = serializers.BooleanField(required=False)
    store_ids = StoreIds(required=False)
    is_active = serializers.BooleanField(required=False)


class InviteInput(serializers.Serializer[Any]):
    email = serializers.EmailField(max_length=254)
    name = serializers.CharField(max_length=120)
    role = serializers.ChoiceField(choices=Role.choices)
    all_stores = serializers.BooleanField(default=False)
    store_ids = StoreIds(default=list)

    def validate_email(self, email: str) -> str:
        return email.strip().lower()


class InvitedUser(UserRow):
    """`invitation_link` is to be handed on by hand: no mail server is configured."""

    invitation_link = serializers.CharField(allow_null=True)


class InvitationSecret(serializers.Serializer[Any]):
    token = serializers.CharField(max_length=100, help_text="What stands behind # in the link.")


class InvitationFound(serializers.Serializer[Any]):
    email = serializers.EmailField()
    name = serializers.CharField()
    tenant_name = serializers.CharField()
    has_account = serializers.BooleanField(help_text="The account's own password is asked for.")
    expires_at = serializers.DateTimeField()


class InvitationAcceptance(InvitationSecret):
    """For an account that is there, `name` changes nothing and `password` must be its own."""

    name = serializers.CharField(max_length=120, required=False)
    password = Password()


class InvitationAccepted(serializers.Serializer[Any]):
    email = serializers.EmailField(help_text="To sign in with.")


class Approver(serializers.Serializer[Membership]):
    user_id = serializers.IntegerField()
    name = serializers.CharField(source="user.name")
    role = serializers.ChoiceField(choices=Role.choices)
