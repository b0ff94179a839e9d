from http import HTTPStatus
from typing import Any

from django.contrib.auth import authenticate, login, logout
from django.middleware.csrf import get_token
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.access import SESSION_TENANT, Access, access_of
from accounts.authentication import SessionAuthentication
from accounts.models import User
from accounts.passwords import is_refused_demo_password
from accounts.serializers import CsrfOutput, LoginInput, Me, SwitchTenantInput
from accounts.sessions import note_browser
from accounts.throttling import count_attempt, forgive, limits_for
from accounts.trail import note_refusal, note_session
from accounts.views import TenantView
from core.addresses import client_address
from core.problems import NotFound, Problem
from tenants.context import tenant_context


class WrongCredentials(Problem):
    status_code = HTTPStatus.UNAUTHORIZED
    default_code = "wrong_credentials"
    auth_header = "Session"


def _me(access: Access) -> Response:
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
    """Opens a session in the user's first retailer, by name."""

    authentication_classes = ()
    permission_classes = (AllowAny,)

    @extend_schema(request=LoginInput, responses=Me)
    def post(self, request: Request) -> Response:
        # Signing somebody in as somebody else is an attack too, so this needs the CSRF token as well.
        SessionAuthentication().enforce_csrf(request)
        given = LoginInput(data=request.data)
        given.is_valid(raise_exception=True)
        email, password = given.validated_data["email"], given.validated_data["password"]
        limits = limits_for(email=email, address=client_address(request))
        count_attempt(limits)
        user = authenticate(request._request, email=email.strip().lower(), password=password)
        refused = is_refused_demo_password(password)
        access = access_of(user, tenant_id=None) if isinstance(user, User) and not refused else None
        if user is None or access is None:
            note_refusal(request, email=email)
            raise WrongCredentials("The e-mail address or the password is not right.")
        forgive(limits)
        login(request._request, user)
        request.session.cycle_key()  # Django keeps the key when the same user signs in again
        request.session[SESSION_TENANT] = access.tenant.id
        note_browser(request)
        note_session(request, access, "signed_in")
        return _me(access)


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
    serializer_class = Me

    def get(self, request: Request) -> Response:
        return _me(self.access)


class SwitchTenantView(TenantView):
    """Goes on in another of the user's retailers."""

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
        return _me(access)
