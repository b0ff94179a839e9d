"""The base of every view that touches a tenant's rows."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any, ClassVar

from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase
from rest_framework.exceptions import NotAuthenticated
from rest_framework.generics import GenericAPIView
from rest_framework.mixins import ListModelMixin
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.access import SESSION_TENANT, Access, Forbidden, access_by, access_of
from accounts.models import ApiToken, User
from accounts.second_factor import lacks_second_factor
from core.addresses import client_ip
from core.export_columns import text_columns
from core.exports import FORMATS, export
from core.origins import Channel, Origin, coming_from
from core.problems import Invalid
from core.retries import with_retries
from stores.models import Store
from tenants.audit import Subject, record_event
from tenants.context import tenant_context

EXPORT_CHUNK = 2_000


class TenantView(GenericAPIView[Any]):
    """Authenticates, opens the transaction and sets the tenant; a refusal rolls everything back.

    `permission_for` maps a method to the permission it takes (see `accounts.access.PERMISSIONS`).
    """

    permission_for: ClassVar[dict[str, str]] = {}
    # A token may do what takes a permission, unless only a person may; and what is open to it.
    people_only = False
    open_to_tokens = False
    # Where an owner who has yet to set up the second factor that the policy asks for may go.
    open_without_second_factor = False
    access: Access
    # The store that the request acts in, for whoever asks for its answer again.
    store_id: int | None = None

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.method not in SAFE_METHODS:
            request.body  # noqa: B018  # read once, so that a second try finds it

        def attempt() -> HttpResponseBase:
            with ExitStack() as self._scope:
                return super(TenantView, self).dispatch(request, *args, **kwargs)

        return with_retries(attempt)

    def body_for_key(self, request: Request) -> bytes:
        """What makes a request the same as another, for its idempotency key."""
        return request._request.body

    def acts_in(self, store_id: int) -> Store:
        """The store that this request changes, when it is the user's. Raises NotFound, Forbidden."""
        store = self.access.store(store_id)
        self.store_id = store.pk
        return store

    def perform_authentication(self, request: Request) -> None:
        super().perform_authentication(request)
        if not isinstance(request.user, User):
            raise NotAuthenticated("Sign in first.")
        if isinstance(request.auth, ApiToken):
            access, channel = access_by(request.auth), Channel.API
        else:
            access, channel = self._access_by_session(request), Channel.WEB
        self.access = access
        self._scope.enter_context(coming_from(Origin(channel, client_ip(request))))
        self._scope.enter_context(tenant_context(access.tenant.id))
        self._scope.enter_context(transaction.atomic())

    def _access_by_session(self, request: Request) -> Access:
        user: Any = request.user
        access = access_of(user, tenant_id=request.session.get(SESSION_TENANT))
        if access is None:
            # A membership that ended while the session lived, or an operator who has none.
            raise NotAuthenticated("You do not belong to this retailer. Sign in as who does.")
        return access

    def check_permissions(self, request: Request) -> None:
        super().check_permissions(request)
        needed = self.permission_for.get(request.method or "")
        by_token = self.access.scope is not None
        if by_token and (self.people_only or not (needed or self.open_to_tokens)):
            raise Forbidden("A token cannot do this. Sign in.")
        if not (by_token or self.open_without_second_factor) and lacks_second_factor(self.access):
            raise Forbidden(
                "Set up a second factor first: owners here have one.",
                code="second_factor_setup_required",
            )
        if needed and not self.access.may(needed):
            who = "This token" if by_token else "Your role"
            raise Forbidden(f"{who} does not allow this.")

    def handle_exception(self, exc: Exception) -> Response:
        if hasattr(self, "access"):
            transaction.set_rollback(True)
        return super().handle_exception(exc)

    def get_serializer_context(self) -> dict[str, Any]:
        # Schema generation makes views without a request.
        return {**super().get_serializer_context(), "access": getattr(self, "access", None)}


class TenantListView(ListModelMixin, TenantView):
    """GET of a filtered, ordered page; with `format=csv|xlsx` all pages of it, as a file."""

    export_name = "export"
    # Lists by cursor are ordered by their paginator, files by this.
    export_order: ClassVar[tuple[str, ...]] = ()

    def get(self, request: Request, *args: Any, **kwargs: Any) -> HttpResponseBase:
        kind = request.query_params.get("format")
        if kind is None:
            return self.list(request, *args, **kwargs)
        if kind not in FORMATS:
            raise Invalid("format", f"Ask for one of {', '.join(FORMATS)}.")
        serializer: Any = self.get_serializer()
        rows = self.export_rows(serializer)
        record_event(
            action="exported",
            subject=Subject(self.export_name, label=f"{self.export_name}.{kind}"),
            actor_id=self.access.user.pk,
            after={name: request.query_params.getlist(name) for name in request.query_params},
        )
        return export(
            rows,
            columns=list(serializer.fields),
            kind=kind,
            name=self.export_name,
            text=text_columns(serializer),
        )

    def export_rows(self, serializer: Any) -> Iterator[dict[str, Any]]:
        """The rows of a file. What is refused of the request is refused before the first one."""
        rows = self.filter_queryset(self.get_queryset())
        if self.export_order:
            rows = rows.order_by(*self.export_order)
        return self._rows(rows, serializer)

    def export_total(self) -> int:
        """How many rows a file would have, for who waits for it."""
        return int(self.filter_queryset(self.get_queryset()).count())

    def _rows(self, rows: QuerySet[Any], serializer: Any) -> Iterator[dict[str, Any]]:
        """Read while it is sent: after the request's own transaction, so in one of its own."""
        with tenant_context(self.access.tenant.pk), transaction.atomic():
            for row in rows.iterator(chunk_size=EXPORT_CHUNK):
                yield serializer.to_representation(row)
