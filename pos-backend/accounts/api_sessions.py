import hashlib

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.sessions import Session
from accounts.views import TenantView
from core.problems import NotFound
from tenants.audit import record_event


class SessionRow(serializers.Serializer[Session]):
    """A browser that is signed in."""

    id = serializers.SerializerMethodField()
    signed_in_at = serializers.DateTimeField(allow_null=True)
    address = serializers.CharField(allow_null=True)
    user_agent = serializers.CharField()
    is_current = serializers.SerializerMethodField()

    def get_id(self, session: Session) -> str:
        return public_id(session.session_key)

    def get_is_current(self, session: Session) -> bool:
        return bool(session.session_key == self.context["current"])


def public_id(session_key: str) -> str:
    """A name for a session that does not open it."""
    return hashlib.sha256(session_key.encode()).hexdigest()[:32]


class _OwnSessionsView(TenantView):
    people_only = True
    open_without_second_factor = True
    serializer_class = SessionRow
    pagination_class = None  # a person has a few

    def get_queryset(self) -> QuerySet[Session]:
        return Session.objects.order_by("-signed_in_at")

    def _own(self) -> QuerySet[Session]:
        return self.get_queryset().filter(user=self.access.user)


class SessionsView(_OwnSessionsView):
    """One's own sessions, the newest first."""

    @extend_schema(operation_id="auth_sessions", responses=SessionRow(many=True))
    def get(self, request: Request) -> Response:
        context = {"current": request.session.session_key}
        rows = SessionRow(list(self._own()), many=True, context=context)  # type: ignore[arg-type]  # many rows for one
        return Response(rows.data)


class SessionView(_OwnSessionsView):
    """Sign one's own session out, wherever it is."""

    @extend_schema(operation_id="auth_sessions_revoke", responses={204: None})
    def delete(self, request: Request, handle: str) -> Response:
        session = next((s for s in self._own() if public_id(s.session_key) == handle), None)
        if session is None:
            raise NotFound
        session.delete()
        user = self.access.user
        record_event(action="session_ended", subject=user, actor_id=user.pk)
        return Response(status=204)
