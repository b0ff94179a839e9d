from typing import Any, ClassVar

from django.conf import settings
from django.db import transaction
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api_users import user_row
from accounts.authentication import SessionAuthentication
from accounts.invitations import (
    accept_invitation,
    find_invitation,
    invite,
    invite_again,
    revoke_invitation,
)
from accounts.mail import mail_after_commit, page_link
from accounts.members import Place
from accounts.models import Membership
from accounts.serializers_users import (
    InvitationAcceptance,
    InvitationAccepted,
    InvitationFound,
    InvitationSecret,
    InvitedUser,
    InviteInput,
)
from accounts.trail import from_browser
from accounts.views import TenantView

PAGE = "invitation"
_TEXT = """\
{inviter} invites you to work in {retailer}'s Onhand.

Accept within a week: {link}

If you did not expect this, do nothing.
"""


class _InvitingView(TenantView):
    serializer_class = InvitedUser

    def _sent(self, member: Membership, secret: str, status: int) -> Response:
        """Where no mail goes out, the link is shown to whoever invites, and to nobody later."""
        link = page_link(self.request, PAGE, secret)
        mail_after_commit(
            to=member.user.email,
            subject=f"Your invitation to {self.access.tenant.name}",
            text=_TEXT.format(
                inviter=self.access.user.name, retailer=self.access.tenant.name, link=link
            ),
        )
        shown = None if settings.HAS_MAIL_SERVER else link
        return Response({**user_row(self, member.pk), "invitation_link": shown}, status=status)


class InviteView(_InvitingView):
    """Invite somebody by e-mail. The link works once, for a week."""

    permission_for: ClassVar[dict[str, str]] = {"POST": "users.manage"}

    @extend_schema(operation_id="users_invite", request=InviteInput, responses={201: InvitedUser})
    def post(self, request: Request) -> Response:
        given = InviteInput(data=request.data)
        given.is_valid(raise_exception=True)
        data: dict[str, Any] = given.validated_data
        place = Place(
            role=data["role"],
            all_stores=data["all_stores"],
            store_ids=data["store_ids"],
            is_active=False,
        )
        member, secret = invite(
            access=self.access, email=data["email"], name=data["name"], place=place
        )
        return self._sent(member, secret, 201)


class UserInvitationView(_InvitingView):
    """An open invitation: send it again with a new link, or take it back."""

    permission_for: ClassVar[dict[str, str]] = {"POST": "users.manage", "DELETE": "users.manage"}

    @extend_schema(
        operation_id="users_invitation_resend", request=None, responses={200: InvitedUser}
    )
    def post(self, request: Request, pk: int) -> Response:
        member, secret = invite_again(access=self.access, membership_id=pk)
        return self._sent(member, secret, 200)

    @extend_schema(operation_id="users_invitation_revoke", responses={204: None})
    def delete(self, request: Request, pk: int) -> Response:
        revoke_invitation(access=self.access, membership_id=pk)
        return Response(status=204)


class InvitationView(APIView):
    """What the holder of a link is invited to."""

    authentication_classes = ()
    permission_classes = (AllowAny,)

    @extend_schema(
        operation_id="auth_invitation", request=InvitationSecret, responses={200: InvitationFound}
    )
    def post(self, request: Request) -> Response:
        SessionAuthentication().enforce_csrf(request)
        given = InvitationSecret(data=request.data)
        given.is_valid(raise_exception=True)
        with transaction.atomic():
            invitation = find_invitation(given.validated_data["token"])
        user = invitation.membership.user
        found = {
            "email": user.email,
            "name": user.name,
            "tenant_name": invitation.tenant.name,
            "has_account": user.has_usable_password(),
            "expires_at": invitation.expires_at,
        }
        return Response(InvitationFound(found).data)


class InvitationAcceptView(APIView):
    """Take the place that the link offers; then sign in, with a second factor where there is one."""

    authentication_classes = ()
    permission_classes = (AllowAny,)

    @extend_schema(
        operation_id="auth_invitation_accept",
        request=InvitationAcceptance,
        responses={200: InvitationAccepted},
    )
    def post(self, request: Request) -> Response:
        SessionAuthentication().enforce_csrf(request)
        given = InvitationAcceptance(data=request.data)
        given.is_valid(raise_exception=True)
        data: dict[str, Any] = given.validated_data
        with from_browser(request), transaction.atomic():
            user = accept_invitation(
                invitation=find_invitation(data["token"]),
                name=data.get("name", ""),
                password=data["password"],
            )
        return Response(InvitationAccepted({"email": user.email}).data)
