import logging
import re
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import ClassVar

from django.http import HttpRequest, HttpResponse

_request_id: ContextVar[str] = ContextVar("request_id", default="-")
_GIVEN_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")

GetResponse = Callable[[HttpRequest], HttpResponse]


def current_request_id() -> str:
    """The id that this request's log lines, answers and audit rows share; "-" outside a request."""
    return _request_id.get()


@contextmanager
def as_request(request_id: str) -> Iterator[None]:
    """What is done later for a request carries that request's id."""
    token = _request_id.set(request_id)
    try:
        yield
    finally:
        _request_id.reset(token)


class RequestIdMiddleware:
    """Takes a proxy's `X-Request-ID` where it is sane, else makes one, and echoes it."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-ID", "")
        request_id = given if _GIVEN_ID.fullmatch(given) else uuid.uuid4().hex
        with as_request(request_id):
            response = self.get_response(request)
        response["X-Request-ID"] = request_id
        return response


class TrailingSlashMiddleware:
    """API paths have no slash at the end; one is accepted."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info.startswith("/api/") and request.path_info.endswith("/"):
            request.path_info = request.path_info[:-1]
        return self.get_response(request)


class RequestIdFilter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = current_request_id()
        return True


class SecurityHeadersMiddleware:
    """What Django's own SecurityMiddleware does not set.

    Mantine writes style attributes and one style element, hence `unsafe-inline` for styles alone.
    The Django admin's theme (unfold) evaluates Alpine expressions and needs `unsafe-eval`, there only.
    """

    policy: ClassVar[dict[str, str]] = {
        "default-src": "'self'",
        "script-src": "'self' 'wasm-unsafe-eval'",
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "font-src": "'self' data:",
        "connect-src": "'self'",
        "worker-src": "'self' blob:",
        "object-src": "'none'",
        "base-uri": "'self'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    admin_scripts = "'self' 'unsafe-inline' 'unsafe-eval'"

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        policy = dict(self.policy)
        if request.path.startswith(("/admin", "/api/v1/docs", "/api/v1/redoc")):
            policy["script-src"] = self.admin_scripts
        response.setdefault(
            "Content-Security-Policy",
            "; ".join(f"{name} {value}" for name, value in policy.items()),
        )
        response.setdefault("Permissions-Policy", "camera=(self), microphone=(), geolocation=()")
        return response
