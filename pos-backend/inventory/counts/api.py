from http import HTTPStatus
from typing import Any, ClassVar

import django_filters
from django.db.models import Count, QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.access import MANAGERS, Access, Forbidden
from accounts.idempotent import idempotent, idempotent_if_keyed
from accounts.views import TenantListView, TenantView
from catalog.models import Category
from core.filters import OwnedIdFilter
from core.problems import NotFound
from inventory.counts.finalizing import Approved, finalize_count
from inventory.counts.models import (
    CountLine,
    CountScope,
    CountSession,
    CountStatus,
    ObservationKind,
)
from inventory.counts.scans import Noted, Seen, observe, resolve_unknown
from inventory.counts.serializers import (
    CountFinalizeInput,
    CountInput,
    CountLineRow,
    CountNoted,
    CountOutput,
    CountRow,
    CountScanInput,
    CountSetInput,
    CountUnknownRow,
    UnknownResolution,
    Variance,
)
from inventory.counts.sessions import cancel_count, create_count
from inventory.counts.variance import totals_of, uncounted_items, variance_lines
from stores.models import Store

WRITES = {"POST": "stock.count"}
MOST_UNCOUNTED = 200


class BlindCount(Forbidden):
    default_code = "blind_count"


def counts_blind(access: Access, session: CountSession) -> bool:
    """Whoever counts for somebody else is not to know what is expected, until it is finalized."""
    under_way = session.status in (CountStatus.DRAFT, CountStatus.IN_PROGRESS)
    return under_way and access.tenant.blind_counts and access.role not in MANAGERS


@extend_schema_field({"type": "array", "items": {"type": "string", "enum": CountStatus.values}})
class CountStatusesFilter(django_filters.MultipleChoiceFilter):
    def __init__(self) -> None:
        super().__init__(field_name="status", choices=CountStatus.choices, distinct=False)


class CountFilters(django_filters.FilterSet):
    store_id = OwnedIdFilter(model=Store)
    status = CountStatusesFilter()
    scope = django_filters.ChoiceFilter(choices=CountScope.choices)
    category_id = OwnedIdFilter(model=Category)
    search = django_filters.CharFilter(method="by_number", max_length=60)

    def by_number(
        self, rows: QuerySet[CountSession], _name: str, text: str
    ) -> QuerySet[CountSession]:
        return rows.filter(number__startswith=text.strip().upper())


def _sessions() -> QuerySet[CountSession]:
    return CountSession.objects.select_related(
        "store", "category", "created_by", "finished_by"
    ).annotate(line_count=Count("lines"))


class CountsView(TenantListView):
    """Counts of stores. One of a whole store at a time: another is 409 `count_active`."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read", **WRITES}
    serializer_class = CountRow
    filterset_class = CountFilters
    ordering_fields: ClassVar[dict[str, str]] = {
        "id": "id",
        "number": "number",
        "status": "status",
        "created_at": "created_at",
        "finished_at": "finished_at",
    }
    default_ordering = ("-id",)
    export_name = "counts"

    def get_queryset(self) -> QuerySet[CountSession]:
        return _sessions()

    @extend_schema(request=CountInput, responses={201: CountOutput})
    @idempotent_if_keyed
    def post(self, request: Request) -> Response:
        given = _validated(CountInput, request)
        store = self.acts_in(given["store_id"])
        session = create_count(
            store=store,
            scope=CountScope(given["scope"]),
            zone_name=given.get("zone_name", ""),
            category=_category(given.get("category_id")),
            note=given.get("note", ""),
            actor_id=self.access.user.pk,
        )
        return _answer(self, session.pk, status=HTTPStatus.CREATED)


class CountView(TenantView):
    """One count with the codes that nobody knows."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = CountOutput

    def get(self, request: Request, pk: int) -> Response:
        return _answer(self, _existing(pk).pk)


class CountLinesView(TenantListView):
    """What was counted so far, by SKU, with each zone's tally."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = CountLineRow
    ordering_fields: ClassVar[dict[str, str]] = {
        "sku": "variant__sku",
        "counted_qty": "counted_qty",
        "last_at": "last_at",
    }
    default_ordering = ("variant__sku",)
    export_name = "count_lines"

    def get_queryset(self) -> QuerySet[CountLine]:
        # Schema generation makes views without a path.
        lines = CountLine.objects.filter(session_id=self.kwargs.get("pk"))
        return lines.select_related("variant__product").prefetch_related("tallies")

    def get_serializer_context(self) -> dict[str, Any]:
        context = super().get_serializer_context()
        if "pk" in self.kwargs and hasattr(self, "access"):
            context["blind"] = counts_blind(self.access, _existing(self.kwargs["pk"]))
        return context

    def get(self, request: Request, pk: int) -> Any:
        _existing(pk)
        return super().get(request)


class _CountStepView(TenantView):
    permission_for: ClassVar[dict[str, str]] = WRITES

    def _session(self, pk: int) -> CountSession:
        session = _existing(pk)
        self.acts_in(session.store_id)
        return session


class CountScanView(_CountStepView):
    """Adds to what was counted in a zone. Unknown codes are parked on the session."""

    serializer_class = CountNoted

    @extend_schema(request=CountScanInput, responses=CountNoted)
    def post(self, request: Request, pk: int) -> Response:
        session = self._session(pk)
        given = _validated(CountScanInput, request)
        seen = Seen(kind=ObservationKind.SCAN, **given)
        noted = observe(session_id=pk, seen=seen, actor_id=self.access.user.pk)
        return _noted(self, session, noted)


class CountSetView(_CountStepView):
    """Counts a zone's part of a line afresh; what was scanned before stays in the history."""

    serializer_class = CountNoted

    @extend_schema(request=CountSetInput, responses=CountNoted)
    def post(self, request: Request, pk: int) -> Response:
        session = self._session(pk)
        given = _validated(CountSetInput, request)
        seen = Seen(kind=ObservationKind.SET, qty=given.pop("counted_qty"), **given)
        noted = observe(session_id=pk, seen=seen, actor_id=self.access.user.pk)
        return _noted(self, session, noted)


class CountUnknownView(_CountStepView):
    """Says what a parked code is, or drops it."""

    serializer_class = CountUnknownRow

    @extend_schema(request=UnknownResolution, responses=CountUnknownRow)
    def post(self, request: Request, pk: int, unknown_id: int) -> Response:
        self._session(pk)
        given = _validated(UnknownResolution, request)
        unknown = resolve_unknown(
            session_id=pk,
            unknown_id=unknown_id,
            variant_id=given["variant_id"],
            actor_id=self.access.user.pk,
        )
        return Response(CountUnknownRow(unknown).data)


class CountVarianceView(TenantView):
    """What was counted beside what the books say was there then. Not for who counts blind."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = Variance
    pagination_class = None

    def get(self, request: Request, pk: int) -> Response:
        session = _existing(pk)
        if counts_blind(self.access, session):
            raise BlindCount("What is expected is not shown while it is counted.")
        lines = sorted(variance_lines(session), key=lambda line: -abs(line.value))
        uncounted = uncounted_items(session)
        answer = {
            "totals": totals_of(lines),
            "lines": lines,
            "uncounted_count": uncounted.count(),
            "uncounted": uncounted.order_by("-stock_value", "id")[:MOST_UNCOUNTED],
        }
        return Response(Variance(answer, context=self.get_serializer_context()).data)


class CountFinalizeView(_CountStepView):
    """Sets the shelves as they were counted; what was sold since stays sold.

    Lines that moved while they were counted are left out, unless a manager accepts them.
    """

    serializer_class = CountOutput

    @extend_schema(request=CountFinalizeInput, responses=CountOutput)
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self._session(pk)
        given = _validated(CountFinalizeInput, request)
        moved = given.get("accept_moved", False)
        approved = Approved(
            all_moved=moved is True,
            moved=() if isinstance(moved, bool) else tuple(moved),
            elsewhere=tuple(given["accept_elsewhere"]),
            zero_uncounted=given.get("zero_uncounted"),
        )
        if approved != Approved() and not self.access.may("stock.count_approve"):
            raise Forbidden("A manager has to say yes to that.")
        finalize_count(session_id=pk, approved=approved, actor_id=self.access.user.pk)
        return _answer(self, pk)


class CountCancelView(_CountStepView):
    """Drops the count: nothing of it is posted."""

    serializer_class = CountOutput

    @extend_schema(request=None, responses=CountOutput)
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self._session(pk)
        cancel_count(session_id=pk, actor_id=self.access.user.pk)
        return _answer(self, pk)


def _validated(serializer: type[Any], request: Request) -> dict[str, Any]:
    given = serializer(data=request.data)
    given.is_valid(raise_exception=True)
    data: dict[str, Any] = given.validated_data
    return data


def _existing(session_id: int) -> CountSession:
    session = CountSession.objects.filter(pk=session_id).first()
    if session is None:
        raise NotFound
    return session


def _category(category_id: int | None) -> Category | None:
    if category_id is None:
        return None
    category = Category.objects.filter(pk=category_id).first()
    if category is None:
        raise NotFound
    return category


def _answer(view: TenantView, session_id: int, *, status: int = HTTPStatus.OK) -> Response:
    session = _sessions().prefetch_related("unknowns").get(pk=session_id)
    return Response(CountOutput(session).data, status=status)


def _noted(view: TenantView, session: CountSession, noted: Noted) -> Response:
    context = {
        **view.get_serializer_context(),
        "blind": counts_blind(view.access, session),
    }
    return Response(CountNoted(noted, context=context).data)
