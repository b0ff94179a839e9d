from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework import authentication
from rest_framework.exceptions import AuthenticationFailed, PermissionDenied
from rest_framework.request import Request

from accounts.models import ApiToken, User
from accounts.tokens import usable_token
from core.problems import Problem
from core.views import CSRF_FAILED


class BearerAuthentication(authentication.BaseAuthentication):
    """`Authorization: Bearer <token>` for integrations: no cookie, so no CSRF either.

    Whoever shows a token that does not work is refused, whatever cookie comes with it.
    """

    def authenticate(self, request: Request) -> tuple[User, ApiToken] | None:
        kind, _, secret = request.headers.get("Authorization", "").partition(" ")
        if kind.lower() != "bearer":
            return None
        token = usable_token(secret.strip())
        if token is None:
            raise AuthenticationFailed("This token is unknown, expired or revoked.", "bad_token")
        return token.membership.user, token

    def authenticate_header(self, request: Request) -> str:
        return "Bearer"


class SessionAuthentication(authentication.SessionAuthentication):
    """The session cookie with CSRF. Names a scheme, so that "not signed in" is 401 and not 403."""

    def enforce_csrf(self, request: Any) -> None:
        """A code of its own tells the web app to fetch a fresh token and try once more."""
        try:
            super().enforce_csrf(request)
        except PermissionDenied:
            raise Problem(CSRF_FAILED, code="csrf_failed", status=403) from None

    def authenticate_header(self, request: Request) -> str:
        return "Session"


class SessionScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]  # registers itself
    target_class = SessionAuthentication
    name = "session"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        return {
            "type": "apiKey",
            "in": "cookie",
            "name": "sessionid",
            "description": "Writes also need the CSRF token of `auth/csrf` in `X-CSRFToken`.",
        }


class BearerScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]  # registers itself
    target_class = BearerAuthentication
    name = "token"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        return {
            "type": "http",
            "scheme": "bearer",
            "description": "For integrations; made by `auth/tokens`. Needs no CSRF token.",
        }
