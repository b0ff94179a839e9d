from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse

from core.problems import plain_problem

CSRF_FAILED = "This page is too old or cookies are blocked. Reload it and try again."


def live(request: HttpRequest) -> HttpResponse:
    """The process answers; says nothing of what it depends on."""
    return JsonResponse({"status": "ok"})


def ready(request: HttpRequest) -> HttpResponse:
    """Work can be done: the database answers. Redis may be away, sales go on without it."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return JsonResponse({"status": "unavailable", "database": "away"}, status=503)
    return JsonResponse({"status": "ok", "database": "ok"})


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return plain_problem(
        request,
        status=403,
        code="csrf_failed",
        detail=CSRF_FAILED,
    )


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return plain_problem(
        request,
        status=404,
        code="not_found",
        detail="There is nothing here, or it is not yours to see.",
    )


def server_error(request: HttpRequest) -> HttpResponse:
    return plain_problem(
        request,
        status=500,
        code="server_error",
        detail="Something broke on our side. Nothing was changed; give support the request id.",
    )


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return plain_problem(
        request, status=400, code="malformed", detail="The request could not be read."
    )


def web_app(request: HttpRequest) -> HttpResponse:
    """The single page; its router takes the path. Never cached, so that a deploy is seen at once."""
    index = Path(settings.FRONTEND_DIST) / "index.html"
    if not index.is_file():
        return HttpResponse(
            "The web app is not built; `make run` builds it.", status=503, content_type="text/plain"
        )
    response = HttpResponse(index.read_bytes(), content_type="text/html; charset=utf-8")
    response["Cache-Control"] = "no-cache"
    return response
