from ipaddress import ip_address

from django.conf import settings
from django.http import HttpRequest
from rest_framework.request import Request


def client_address(request: Request | HttpRequest) -> str:
    """The peer's address; behind the trusted proxy, the one that the proxy saw (the last it appended)."""
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "")
    if settings.TRUSTED_PROXY and forwarded:
        return str(forwarded.rsplit(",", 1)[-1].strip())
    return str(request.META.get("REMOTE_ADDR", ""))


def client_ip(request: Request | HttpRequest) -> str:
    """The same where it is an IP address, else empty: a proxy may say anything, a socket has none."""
    address = client_address(request)
    try:
        return str(ip_address(address))
    except ValueError:
        return ""
