from typing import Any

from django.contrib.auth import logout
from django.middleware.csrf import get_token
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.access import SESSION_TENANT, Access, access_of
from accounts.authentication import SessionAuthentication
from accounts.models import User
from accounts.serializers import CsrfOutput, LoginInput, Me, SwitchTenantInput
from accounts.signing_in import sign_in
from accounts.trail import note_session
from accounts.views import TenantView
from core.problems import NotFound
from tenants.context import tenant_context


def me_response(access: Access) -> Response:
    with tenant_context(access.tenant.id):
        return Response(Me(access).data)


class CsrfView(APIView):
    """Sets the CSRF cookie; its value goes into the `X-CSRFToken` header of every write."""

    authentication_classes = ()
    permission_classes = (AllowAny,)

    @extend_schema(responses=CsrfOutput)
    def get(self, request: Request) -> Response:
        return Response({"csrf_token": get_token(request._request)})


class LoginView(APIView):
    """Opens a session in the user's first retailer, by name.

    Who has a second factor gets 401 `second_factor_required`, and goes on at `login/second_factor`.
    """

    authentication_classes = ()
    permission_classes = (AllowAny,)

    @extend_schema(request=LoginInput, responses=Me)
    def post(self, request: Request) -> Response:
        # Signing somebody in as somebody else is an attack too, so this needs the CSRF token as well.
        SessionAuthentication().enforce_csrf(request)
        given = LoginInput(data=request.data)
        given.is_valid(raise_exception=True)
        return me_response(sign_in(request, **given.validated_data))


class LogoutView(APIView):
    """Ends the session."""

    authentication_classes = (SessionAuthentication,)

    @extend_schema(request=None, responses={204: None})
    def post(self, request: Request) -> Response:
        if isinstance(request.user, User) and (
            access := access_of(request.user, tenant_id=request.session.get(SESSION_TENANT))
        ):
            note_session(request, access, "signed_out")
        logout(request._request)
        return Response(status=204)


class MeView(TenantView):
    """Who is signed in, where, and what they may do; of a token, what it may."""

    open_to_tokens = True
    open_without_second_factor = True
    serializer_class = Me

    def get(self, request: Request) -> Response:
        return me_response(self.access)


class SwitchTenantView(TenantView):
    """Goes on in another of the user's retailers."""

    open_without_second_factor = True
    serializer_class = SwitchTenantInput

    @extend_schema(request=SwitchTenantInput, responses=Me)
    def post(self, request: Request) -> Response:
        given = self.get_serializer(data=request.data)
        given.is_valid(raise_exception=True)
        tenant_id: Any = given.validated_data["tenant_id"]
        access = access_of(self.access.user, tenant_id=tenant_id)
        if access is None:
            raise NotFound
        request.session[SESSION_TENANT] = tenant_id
        note_session(request, access, "switched_here")
        return me_response(access)
