from typing import Any, ClassVar

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.idempotent import idempotent
from accounts.views import TenantListView, TenantView
from core.problems import NotFound
from pos.drawer import session_report
from pos.filters import SessionFilters
from pos.models_sessions import CashKind, RegisterSession
from pos.serializers_sessions import (
    CashInput,
    CashMovementOutput,
    CloseInput,
    SessionInput,
    SessionOutput,
    SessionReportOutput,
)
from pos.sessions import (
    close_session,
    move_cash,
    open_session,
    register_of,
    session_of,
)


def _sessions() -> QuerySet[RegisterSession]:
    return RegisterSession.objects.select_related(
        "tenant", "store", "register", "created_by", "closed_by"
    )


def _session(session_id: int) -> RegisterSession:
    session = _sessions().filter(pk=session_id).first()
    if session is None:
        raise NotFound
    return session


class SessionsView(TenantListView):
    """Registers' sessions; POST opens one. A register that is open already is 409 `session_open`."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "sales.read", "POST": "till.sell"}
    serializer_class = SessionOutput
    filterset_class = SessionFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "opened_at": "opened_at",
        "closed_at": "closed_at",
        "difference": "difference",
        "id": "id",
    }
    default_ordering = ("-opened_at",)
    export_name = "register_sessions"

    def get_queryset(self) -> QuerySet[RegisterSession]:
        return _sessions()

    @extend_schema(
        operation_id="pos_register_session_open",
        request=SessionInput,
        responses={201: SessionOutput},
    )
    @idempotent
    def post(self, request: Request) -> Response:
        given = SessionInput(data=request.data)
        given.is_valid(raise_exception=True)
        register = register_of(given.validated_data["register_id"])
        session = open_session(
            register=register,
            store=self.acts_in(register.store_id),
            opening_float=given.validated_data["opening_float"],
            actor_id=self.access.user.pk,
        )
        return Response(self.get_serializer(_session(session.pk)).data, status=201)


class SessionView(TenantView):
    """One session."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "sales.read"}
    serializer_class = SessionOutput

    def get(self, request: Request, pk: int) -> Response:
        return Response(self.get_serializer(_session(pk)).data)


class SessionCashView(TenantView):
    """Cash paid into the drawer or out of it."""

    permission_for: ClassVar[dict[str, str]] = {"POST": "till.sell"}
    serializer_class = CashMovementOutput

    @extend_schema(
        operation_id="pos_register_session_cash",
        request=CashInput,
        responses={201: CashMovementOutput},
    )
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self.acts_in(session_of(pk).store_id)
        given = CashInput(data=request.data)
        given.is_valid(raise_exception=True)
        data: dict[str, Any] = given.validated_data
        movement = move_cash(
            session_id=pk,
            kind=CashKind(data["kind"]),
            amount=data["amount"],
            reason=data["reason"],
            actor_id=self.access.user.pk,
        )
        return Response(self.get_serializer(movement).data, status=201)


class SessionCloseView(TenantView):
    """Closes the session on what was counted; its report is the Z report from then on."""

    permission_for: ClassVar[dict[str, str]] = {"POST": "till.sell"}
    serializer_class = SessionOutput

    @extend_schema(
        operation_id="pos_register_session_close",
        request=CloseInput,
        responses={200: SessionOutput},
    )
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self.acts_in(session_of(pk).store_id)
        given = CloseInput(data=request.data)
        given.is_valid(raise_exception=True)
        close_session(
            session_id=pk,
            counted_cash=given.validated_data["counted_cash"],
            actor_id=self.access.user.pk,
        )
        return Response(self.get_serializer(_session(pk)).data)


class SessionReportView(TenantView):
    """The X report of an open session, the Z report of a closed one."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "sales.read"}
    serializer_class = SessionReportOutput

    @extend_schema(operation_id="pos_register_session_report")
    def get(self, request: Request, pk: int) -> Response:
        return Response(self.get_serializer(session_report(_session(pk))).data)
