from http import HTTPStatus
from typing import ClassVar

import django_filters
from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.idempotent import idempotent_if_keyed
from accounts.views import TenantListView, TenantView
from catalog.models import Category
from core.filters import OwnedIdFilter
from core.inputs import existing, validated
from inventory.counts.blind import counts_blind
from inventory.counts.models import CountScope, CountSession, CountStatus
from inventory.counts.reading import count_page, count_rows
from inventory.counts.serializers import CountInput, CountOutput, CountRow
from inventory.counts.sessions import create_count
from stores.models import Store

WRITES = {"POST": "stock.count"}


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
        "accuracy": "accuracy",
        "surplus_qty": "surplus_qty",
        "missing_qty": "missing_qty",
        "lines_posted": "lines_posted",
    }
    default_ordering = ("-id",)
    export_name = "counts"

    def get_queryset(self) -> QuerySet[CountSession]:
        return count_rows()

    @extend_schema(request=CountInput, responses={201: CountOutput})
    @idempotent_if_keyed
    def post(self, request: Request) -> Response:
        given = validated(CountInput, request)
        store = self.acts_in(given["store_id"])
        category_id = given.get("category_id")
        session = create_count(
            store=store,
            scope=CountScope(given["scope"]),
            zone_name=given.get("zone_name", ""),
            category=existing(Category, category_id) if category_id else None,
            note=given.get("note", ""),
            actor_id=self.access.user.pk,
        )
        return count_answer(self, session.pk, status=HTTPStatus.CREATED)


class CountView(TenantView):
    """One count with the codes that nobody knows."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = CountOutput

    def get(self, request: Request, pk: int) -> Response:
        return count_answer(self, pk)


def count_answer(view: TenantView, session_id: int, *, status: int = HTTPStatus.OK) -> Response:
    """The count's page. Raises NotFound."""
    session = count_page(session_id)
    session.blind = counts_blind(view.access, session)  # type: ignore[attr-defined]
    return Response(CountOutput(session, context=view.get_serializer_context()).data, status=status)
