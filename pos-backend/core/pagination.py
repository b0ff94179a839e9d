from collections.abc import Sequence
from typing import Any

from django.core.paginator import InvalidPage, Page, Paginator
from rest_framework.pagination import BasePagination, PageNumberPagination
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.utils.urls import remove_query_param, replace_query_param

from core.problems import Invalid

PAGE_SIZE = 50
MAX_PAGE_SIZE = 200
MAX_ID = 2**53


def positive_int(request: Request, name: str, default: int, most: int) -> int:
    """A whole number from 1 to `most` out of the query; anything else is refused, never bent."""
    raw = request.query_params.get(name)
    if raw is None:
        return default
    if not (raw.isascii() and raw.isdigit() and len(raw) < 17 and 1 <= int(raw) <= most):
        raise Invalid(name, f"Give a whole number from 1 to {most}.")
    return int(raw)


class PagePagination(PageNumberPagination):
    """`{count, next, previous, results}` by `page` and `page_size`."""

    page_size = PAGE_SIZE
    page_size_query_param = "page_size"
    max_page_size = MAX_PAGE_SIZE
    query_params = ("page", "page_size")

    def get_page_size(self, request: Request) -> int:
        return positive_int(request, "page_size", PAGE_SIZE, MAX_PAGE_SIZE)

    def paginate_queryset(self, queryset: Any, request: Request, view: Any = None) -> list[Any]:
        return list(self._open(queryset, request))

    def slice_of(self, count: int, request: Request) -> slice:
        """Which of `count` rows the page that is asked for has, for who reads them by himself."""
        page = self._open(range(count), request)
        return slice(max(page.start_index() - 1, 0), page.end_index())

    def _open(self, rows: Any, request: Request) -> Page[Any]:
        self.request = request
        number = positive_int(request, "page", 1, MAX_ID)
        paginator = Paginator(rows, self.get_page_size(request))
        try:
            self.page = paginator.page(number)
        except InvalidPage:
            raise Invalid(
                "page", f"There is no page {number}; the last is {paginator.num_pages}."
            ) from None
        return self.page


class IdCursorPagination(BasePagination):
    """`{next, previous, results}` by falling id: a deep page costs what the first does.

    `cursor` is `b<id>` (before, older) or `a<id>` (after, newer); opaque to clients.
    """

    query_params = ("cursor", "page_size")
    results: list[Any]

    def paginate_queryset(self, queryset: Any, request: Request, view: Any = None) -> list[Any]:
        self.request = request
        size = positive_int(request, "page_size", PAGE_SIZE, MAX_PAGE_SIZE)
        newer, bound = self._cursor(request)
        if newer:
            rows = list(queryset.filter(id__gt=bound).order_by("id")[: size + 1])
        else:
            older = queryset if bound is None else queryset.filter(id__lt=bound)
            rows = list(older.order_by("-id")[: size + 1])
        more, rows = len(rows) > size, rows[:size]
        if newer:
            rows.reverse()
        self.results = rows
        self.has_older = bool(rows) and (newer or more)
        self.has_newer = bool(rows) and (more if newer else bound is not None)
        return rows

    def _cursor(self, request: Request) -> tuple[bool, int | None]:
        cursor = request.query_params.get("cursor")
        if cursor is None:
            return False, None
        side, digits = cursor[:1], cursor[1:]
        if side not in {"a", "b"} or not (digits.isascii() and digits.isdigit()):
            raise Invalid("cursor", "This cursor is not one that a list gave out.")
        if int(digits) > MAX_ID:
            raise Invalid("cursor", "This cursor is not one that a list gave out.")
        return side == "a", int(digits)

    def _link(self, cursor: str | None) -> str | None:
        url = remove_query_param(self.request.build_absolute_uri(), "cursor")
        return replace_query_param(url, "cursor", cursor) if cursor else None

    def get_paginated_response(self, data: Sequence[Any]) -> Response:
        return Response(
            {
                "next": self._link(f"b{self.results[-1].id}" if self.has_older else None),
                "previous": self._link(f"a{self.results[0].id}" if self.has_newer else None),
                "results": data,
            }
        )

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        link = {"type": "string", "format": "uri", "nullable": True}
        return {
            "type": "object",
            "required": ["next", "previous", "results"],
            "properties": {"next": link, "previous": link, "results": schema},
        }

    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        size = {"type": "integer", "minimum": 1, "maximum": MAX_PAGE_SIZE, "default": PAGE_SIZE}
        return [
            {"name": "cursor", "in": "query", "required": False, "schema": {"type": "string"}},
            {"name": "page_size", "in": "query", "required": False, "schema": size},
        ]
