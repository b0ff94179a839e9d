from django.conf import settings
from rest_framework.request import Request


def client_address(request: Request) -> str:
    """The peer's address; behind the trusted proxy, the one that the proxy saw (the last it appended)."""
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "")
    if settings.TRUSTED_PROXY and forwarded:
        return str(forwarded.rsplit(",", 1)[-1].strip())
    return str(request.META.get("REMOTE_ADDR", ""))
