"""A list as its own view would export it, for somebody who is not there: no second query, no second
rule of who may see what."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, QueryDict
from rest_framework.request import Request

from accounts.access import Access, Forbidden
from accounts.views import TenantListView
from analytics.exports.reports import VIEWS, Report
from core.export_columns import text_columns

Filters = Mapping[str, Sequence[str]]


class Listing:
    """The list of a `report` as `access` sees it. Raises Forbidden where they may not see it at all."""

    def __init__(self, report: Report, *, access: Access, filters: Filters) -> None:
        self._view = _view(VIEWS[report], access, filters)
        self.name = self._view.export_name
        self.permission = self._view.permission_for["GET"]
        if not access.may(self.permission):
            raise Forbidden("You may not see this list.")
        # What shapes the rows, beside the right to see them.
        self.needs = [name for name in (self.permission, "cost.read") if access.may(name)]
        self._serializer: Any = self._view.get_serializer()

    @property
    def columns(self) -> list[str]:
        return list(self._serializer.fields)

    @property
    def text(self) -> set[str]:
        return set(text_columns(self._serializer))

    @property
    def total(self) -> int:
        return self._view.export_total()

    def rows(self) -> Iterator[dict[str, Any]]:
        """Of all pages. What is refused of the filters is refused before the first one."""
        return self._view.export_rows(self._serializer)


def _view(view_class: type[TenantListView], access: Access, filters: Filters) -> TenantListView:
    asked = HttpRequest()
    asked.method = "GET"
    asked.GET = QueryDict(urlencode(filters, doseq=True))
    view = view_class()
    view.request = Request(asked)
    view.args, view.kwargs = (), {}
    view.format_kwarg = None
    view.access = access
    return view
