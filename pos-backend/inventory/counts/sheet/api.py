"""The sheet of a count: given out, filled in, and taken back."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django.db import transaction
from django.http import HttpResponseBase
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.idempotent import idempotent
from accounts.views import TenantView
from core.exports import FORMATS, XLSX, export
from core.inputs import existing
from core.problems import Invalid
from inventory.counts.blind import BlindCount, counts_blind
from inventory.counts.models import CountSession
from inventory.counts.sheet.serializers import CountSheetInput, CountSheetOutput, sheet_told
from inventory.counts.sheet.services import import_sheet, preview_sheet
from inventory.counts.sheet.writing import TEXT_COLUMNS, sheet_columns, sheet_rows
from inventory.files.api import KEY_UNLESS_DRY_RUN, FileView, printable_name
from inventory.stock.sql import Row
from tenants.audit import record_event
from tenants.context import tenant_context

BLIND = {"true": True, "1": True, "false": False, "0": False}


class CountSheetView(TenantView):
    """A row per item of the scope, and per zone that it was counted in; `import` reads it back.

    Without `blind=false` nothing is told of what is expected; that is 403 for who counts blind.
    """

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = serializers.Serializer
    pagination_class = None

    @extend_schema(
        operation_id="inventory_counts_export",
        responses={(200, "text/csv"): OpenApiTypes.BINARY, (200, XLSX): OpenApiTypes.BINARY},
        parameters=[
            OpenApiParameter("format", str, enum=FORMATS, default="csv"),
            OpenApiParameter("blind", bool, default=True),
        ],
    )
    def get(self, request: Request, pk: int) -> HttpResponseBase:
        session = existing(CountSession, pk)
        kind, blind = _asked(request)
        if not blind and counts_blind(self.access, session):
            raise BlindCount("What is expected is not shown while it is counted.")
        record_event(
            action="exported",
            subject=session,
            actor_id=self.access.user.pk,
            store_id=session.store_id,
            after={"format": kind, "blind": blind},
        )
        return export(
            self._sent(session),
            columns=sheet_columns(blind=blind),
            kind=kind,
            name=session.number,
            text=TEXT_COLUMNS,
        )

    def _sent(self, session: CountSession) -> Iterator[Row]:
        """After the request's own transaction, so in one of its own."""
        with tenant_context(self.access.tenant.pk), transaction.atomic():
            yield from sheet_rows(session)


class CountSheetImportView(FileView):
    """A counted sheet: each row counts its line afresh in its zone; all of them or nothing.

    With `dry_run` the answer is what would happen. The same file again counts once.
    """

    permission_for: ClassVar[dict[str, str]] = {"POST": "stock.count"}
    serializer_class = CountSheetOutput

    @extend_schema(
        operation_id="inventory_counts_import",
        request={"multipart/form-data": CountSheetInput},
        responses=CountSheetOutput,
        parameters=[KEY_UNLESS_DRY_RUN],
    )
    def post(self, request: Request, pk: int) -> Response:
        session = existing(CountSession, pk)
        self.acts_in(session.store_id)
        given = CountSheetInput(data=request.data)
        given.is_valid(raise_exception=True)
        if given.validated_data["dry_run"]:
            outcome = preview_sheet(session=session, **_of(given))
            return Response(_told(given, outcome))
        return self._apply(request, session, given)

    @idempotent
    def _apply(self, request: Request, session: CountSession, given: CountSheetInput) -> Response:
        outcome = import_sheet(
            session_id=session.pk,
            file_name=printable_name(given.validated_data["file"]),
            actor_id=self.access.user.pk,
            **_of(given),
        )
        return Response(_told(given, outcome))


def _asked(request: Request) -> tuple[str, bool]:
    """The format, and whether the sheet is blind. Raises Invalid."""
    query = request.query_params
    for name in query:
        if name not in {"format", "blind"}:
            raise Invalid(name, "Known: blind, format.", code="unknown_filter")
    kind, blind = query.get("format", "csv"), query.get("blind", "true").lower()
    if kind not in FORMATS:
        raise Invalid("format", f"Ask for one of {', '.join(FORMATS)}.")
    if blind not in BLIND:
        raise Invalid("blind", "Say true or false.")
    return kind, BLIND[blind]


def _of(given: CountSheetInput) -> dict[str, Any]:
    data = given.validated_data
    return {
        "data": data["file"].read(),
        "settings": given.settings(),
        "zone_name": data["zone_name"],
        "counted_at": data.get("counted_at"),
    }


def _told(given: CountSheetInput, outcome: Any) -> Any:
    data = given.validated_data
    file = data["file"]
    return sheet_told(outcome, name=printable_name(file), size=file.size, dry_run=data["dry_run"])
