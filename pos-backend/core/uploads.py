"""Requests that carry a file larger than Django's limit for a body."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse

from core.problems import plain_problem


def take_upload(request: HttpRequest, *, most: int) -> HttpResponse | None:
    """Read the whole body, so that it can be hashed and read again; or say that it is too large.

    Django's own limit holds for every path; this is `HttpRequest.body` with the limit of one.
    """
    told = request.META.get("CONTENT_LENGTH") or "0"
    length = int(told) if told.isascii() and told.isdigit() else 0
    if length > most:
        return plain_problem(
            request,
            status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
            code="file_too_large",
            detail=f"The file is larger than {most // 2**20} MB. Split it.",
        )
    if not hasattr(request, "_body"):
        request._body = request.read(length)
    return None
