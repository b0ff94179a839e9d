from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from core.addresses import client_ip
from core.origins import Channel, Origin, coming_from
from tenants.context import all_tenants


class AdminTenantMiddleware:
    """The admin is for the operators of the whole installation: superusers, over all tenants."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path.startswith("/admin"):
            return self.get_response(request)
        with all_tenants(), coming_from(Origin(Channel.ADMIN, client_ip(request))):
            response = self.get_response(request)
            # Templates are rendered while the scope is still open.
            if hasattr(response, "render") and not getattr(response, "is_rendered", True):
                response.render()
            return response
