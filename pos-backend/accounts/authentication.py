from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework import authentication
from rest_framework.exceptions import PermissionDenied
from rest_framework.request import Request

from core.problems import Problem
from core.views import CSRF_FAILED


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
