from typing import Any, ClassVar

import django_filters
from allauth.mfa.models import Authenticator
from django.db.models import Exists, OuterRef, Q, QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.filters import WorksInFilter
from accounts.members import change_member
from accounts.models import Membership, Role
from accounts.passwords import confirm_password
from accounts.pins import set_pin
from accounts.serializers import OwnPinInput
from accounts.serializers_users import Approver, UserPatch, UserRow
from accounts.views import TenantListView, TenantView
from core.filters import BooleanFilter
from core.problems import NotFound


class UserFilters(django_filters.FilterSet):
    role = django_filters.ChoiceFilter(choices=Role.choices)
    is_active = BooleanFilter()
    search = django_filters.CharFilter(method="by_words", max_length=60)

    def by_words(
        self, members: QuerySet[Membership], _name: str, text: str
    ) -> QuerySet[Membership]:
        words = text.strip()
        return members.filter(Q(user__name__icontains=words) | Q(user__email__icontains=words))


def members() -> QuerySet[Membership]:
    """With all that a row shows."""
    app = Authenticator.objects.filter(user_id=OuterRef("user_id"), type=Authenticator.Type.TOTP)
    return (
        Membership.objects.select_related("user")
        .prefetch_related("stores", "invitations")
        .annotate(has_second_factor=Exists(app))
    )


def user_row(view: TenantView, membership_id: int) -> dict[str, Any]:
    """Raises NotFound."""
    member = members().filter(pk=membership_id).first()
    if member is None:
        raise NotFound
    return UserRow(member, context=view.get_serializer_context()).data


class UsersView(TenantListView):
    """The retailer's people, past and invited ones too."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "users.manage"}
    serializer_class = UserRow
    filterset_class = UserFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "name": "user__name",
        "email": "user__email",
        "role": "role",
        "last_login": "user__last_login",
        "id": "id",
    }
    default_ordering = ("user__name",)
    export_name = "users"

    def get_queryset(self) -> QuerySet[Membership]:
        return members()


class UserView(TenantView):
    """One person's place: role, stores, and whether they are in at all.

    Owners manage everybody; managers manage staff of their own stores. Who is deactivated is signed
    out at once. The last active owner stays one.
    """

    permission_for: ClassVar[dict[str, str]] = {"GET": "users.manage", "PATCH": "users.manage"}
    serializer_class = UserRow

    def get(self, request: Request, pk: int) -> Response:
        return Response(user_row(self, pk))

    @extend_schema(request=UserPatch, responses=UserRow)
    def patch(self, request: Request, pk: int) -> Response:
        given = UserPatch(data=request.data)
        given.is_valid(raise_exception=True)
        change_member(access=self.access, membership_id=pk, changes=given.validated_data)
        return Response(user_row(self, pk))


class OwnPinView(TenantView):
    """The signed-in user's PIN in this retailer, for approvals at a till."""

    serializer_class = OwnPinInput

    @extend_schema(request=OwnPinInput, responses={204: None}, operation_id="users_me_pin_set")
    def post(self, request: Request) -> Response:
        given = self.get_serializer(data=request.data)
        given.is_valid(raise_exception=True)
        confirm_password(access=self.access, password=given.validated_data["password"])
        pin = given.validated_data["pin"]
        set_pin(membership=self.access.membership, pin=pin, actor_id=self.access.user.pk)
        return Response(status=204)


class ApproverFilters(django_filters.FilterSet):
    store_id = WorksInFilter()


class ApproversView(TenantListView):
    """Whom a till can ask: active owners and managers who have a PIN, in a store if one is given."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = Approver
    filterset_class = ApproverFilters
    default_ordering = ("user__name",)

    def get_queryset(self) -> QuerySet[Membership]:
        approving = Membership.objects.filter(
            role__in=[Role.OWNER, Role.MANAGER], is_active=True, user__is_active=True
        )
        return approving.exclude(pin="").select_related("user")
