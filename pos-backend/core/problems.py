"""Errors as RFC 9457 `application/problem+json`.

Every refusal that a service raises is a `Problem`; views let them pass, and `problem_response` turns
them, and whatever DRF or the database raises, into one shape:
`{type, title, status, detail, instance, code, request_id, errors: [{attr, code, detail}]}`.
"""

import logging
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import DataError
from django.http import Http404, HttpRequest, JsonResponse
from rest_framework import exceptions
from rest_framework.response import Response

from core.middleware import current_request_id

logger = logging.getLogger(__name__)


class Problem(exceptions.APIException):
    """A refusal in the user's words; `extra` joins the top level of the answer."""

    status_code = HTTPStatus.CONFLICT
    default_code = "conflict"

    def __init__(
        self,
        detail: str,
        *,
        code: str | None = None,
        status: int | None = None,
        errors: list[dict[str, str]] | None = None,
        **extra: Any,
    ) -> None:
        super().__init__(detail, code)
        self.code = code or self.default_code
        if status is not None:
            self.status_code = HTTPStatus(status)
        self.errors = errors or []
        self.extra = extra


class Invalid(Problem):
    """400 that names the field at fault: `attr` is its path, such as `lines.3.qty`."""

    status_code = HTTPStatus.BAD_REQUEST
    default_code = "invalid"

    def __init__(self, attr: str, detail: str, *, code: str = "invalid") -> None:
        super().__init__(detail, errors=[{"attr": attr, "code": code, "detail": detail}])


class NotFound(Problem):
    """404 with one body, whether the object is missing or another tenant's."""

    status_code = HTTPStatus.NOT_FOUND
    default_code = "not_found"

    def __init__(self) -> None:
        super().__init__("There is nothing here, or it is not yours to see.")


def _flatten(detail: Any, path: str = "") -> Iterator[dict[str, str]]:
    if isinstance(detail, dict):
        for key, value in detail.items():
            step = "" if key == "non_field_errors" else str(key)
            yield from _flatten(value, ".".join(filter(None, (path, step))))
    elif isinstance(detail, list):
        for index, value in enumerate(detail):
            nested = isinstance(value, dict | list)
            yield from _flatten(value, f"{path}.{index}" if nested and path else path)
    else:
        yield {"attr": path, "code": getattr(detail, "code", "invalid"), "detail": str(detail)}


def _body(
    request: HttpRequest | None,
    *,
    status: int,
    code: str,
    detail: str,
    errors: list[dict[str, str]] | None = None,
    **extra: Any,
) -> dict[str, Any]:
    return {
        "type": f"/problems/{code}",
        "title": HTTPStatus(status).phrase,
        "status": int(status),
        "detail": detail,
        "instance": request.path if request is not None else "",
        "code": code,
        "request_id": current_request_id(),
        "errors": errors or [],
        **extra,
    }


def problem_response(exc: Exception, context: dict[str, Any]) -> Response | None:
    """DRF's exception handler. Unknown exceptions pass on to Django as a logged 500."""
    request = context.get("request")
    headers: dict[str, str] = {}
    if isinstance(exc, Http404):
        exc = NotFound()
    elif isinstance(exc, PermissionDenied):
        exc = exceptions.PermissionDenied(str(exc) or None)
    elif isinstance(exc, DataError):
        # A number or text that passed validation and that the database cannot hold.
        logger.warning("refused by the database: %s", exc)
        exc = exceptions.ValidationError("A value is out of range or malformed.")
    if not isinstance(exc, exceptions.APIException):
        return None
    if isinstance(exc, Problem):
        body = _body(
            request,
            status=exc.status_code,
            code=exc.code,
            detail=str(exc.detail),
            errors=exc.errors,
            **exc.extra,
        )
    elif isinstance(exc, exceptions.ValidationError):
        errors = list(_flatten(exc.detail))
        first = errors[0] if errors else {"attr": "", "detail": "The request is not valid."}
        where = f"{first['attr']}: " if first["attr"] else ""
        body = _body(
            request,
            status=exc.status_code,
            code="invalid",
            detail=f"{where}{first['detail']}",
            errors=errors,
        )
    else:
        code = getattr(exc.detail, "code", exc.default_code)
        body = _body(request, status=exc.status_code, code=code, detail=str(exc.detail))
    wait = getattr(exc, "wait", None) or getattr(exc, "extra", {}).get("retry_after")
    if wait:
        headers["Retry-After"] = str(int(wait))
    if getattr(exc, "auth_header", None):
        headers["WWW-Authenticate"] = exc.auth_header  # type: ignore[attr-defined]  # DRF sets it
    return Response(
        body, status=exc.status_code, headers=headers, content_type="application/problem+json"
    )


def plain_problem(request: HttpRequest, *, status: int, code: str, detail: str) -> JsonResponse:
    """The same shape for what is refused before a DRF view is reached."""
    return JsonResponse(
        _body(request, status=status, code=code, detail=detail),
        status=status,
        content_type="application/problem+json",
    )
