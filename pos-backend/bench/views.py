from typing import ClassVar

from django.http import HttpResponse
from rest_framework.request import Request

from accounts.views import TenantView
from core.pagination import positive_int

MOST_BYTES = 10_000_000


class ConstantView(TenantView):
    """The floor of a page: signed in like any other, and then `bytes` of JSON from nowhere."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    schema = None

    def get(self, request: Request) -> HttpResponse:
        size = positive_int(request, "bytes", 2, MOST_BYTES)
        return HttpResponse(b'"' + b"x" * (size - 2) + b'"', content_type="application/json")
