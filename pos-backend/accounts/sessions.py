"""Signed-in browsers, one row each, so that a person's sessions can be listed and ended."""

import datetime as dt
from typing import Any

from django.contrib.sessions.backends.db import SessionStore as DatabaseSessions
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.db.models import Q
from django.utils import timezone
from rest_framework.request import Request

from accounts.access import SESSION_TENANT
from accounts.models import User
from core.addresses import client_ip

# What a session carries besides the retailer and Django's own keys.
SINCE, ADDRESS, USER_AGENT = "signed_in_at", "address", "user_agent"
_AGENT_LETTERS = 200


class Session(AbstractBaseSession):
    """The columns beside Django's mirror what the session's own data says at its last save."""

    user = models.ForeignKey(User, models.CASCADE, null=True, related_name="sessions")
    tenant_id = models.BigIntegerField(null=True)
    signed_in_at = models.DateTimeField(null=True)
    address = models.GenericIPAddressField(null=True)
    user_agent = models.CharField(max_length=_AGENT_LETTERS, blank=True)

    @classmethod
    def get_session_store_class(cls) -> type["SessionStore"]:
        return SessionStore


class SessionStore(DatabaseSessions):
    """Django's engine over the table above; named by `SESSION_ENGINE`."""

    @classmethod
    def get_model_class(cls) -> Any:
        return Session

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        row: Any = super().create_model_instance(data)
        since = data.get(SINCE)
        row.user_id = data.get("_auth_user_id")
        row.tenant_id = data.get(SESSION_TENANT)
        row.signed_in_at = dt.datetime.fromisoformat(since) if since else None
        row.address = data.get(ADDRESS) or None
        row.user_agent = data.get(USER_AGENT, "")
        return row


def note_browser(request: Request) -> None:
    """Say in the new session where and when it began."""
    request.session[SINCE] = timezone.now().isoformat()
    request.session[ADDRESS] = client_ip(request)
    request.session[USER_AGENT] = request.headers.get("User-Agent", "")[:_AGENT_LETTERS]


def end_sessions(*, user_id: int, tenant_id: int | None = None, but: str | None = None) -> int:
    """Sign a user out everywhere, or of one retailer; `but` is the key of a session that stays."""
    sessions = Session.objects.filter(user_id=user_id).exclude(session_key=but or "")
    if tenant_id is not None:
        # One that names none opens the user's first retailer, which may be this one.
        sessions = sessions.filter(Q(tenant_id=tenant_id) | Q(tenant_id=None))
    ended, _ = sessions.delete()
    return ended
