import hashlib
import json
from collections import Counter
from dataclasses import asdict
from itertools import islice
from typing import Any, ClassVar, cast

from django.http import HttpRequest, HttpResponseBase, QueryDict
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.parsers import JSONParser, MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.idempotent import idempotent
from accounts.views import TenantView
from catalog.imports.plan import RowReport
from core.uploads import take_upload
from inventory.catalog_import import Outcome, Stores, import_catalog, preview_import
from inventory.serializers_catalog_import import ImportInput, ImportOutput
from stores.models import Store

MOST_BYTES = 20 * 2**20
MOST_ROWS_TOLD = 500
SAMPLES = 3
_KEY = OpenApiParameter(
    name="Idempotency-Key",
    type={"type": "string", "format": "uuid"},
    location=OpenApiParameter.HEADER,
    description="Needed unless `dry_run`. Made by the client, and sent again with a retry.",
)


class CatalogImportView(TenantView):
    """Products from a file, with their opening stock: all of it or nothing. Try with `dry_run` first."""

    permission_for: ClassVar[dict[str, str]] = {"POST": "catalog.write"}
    serializer_class = ImportOutput
    # JSON is read to be refused in the same words: a file never comes in it.
    parser_classes = (MultiPartParser, JSONParser)

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        too_large = take_upload(request, most=MOST_BYTES)
        return too_large or super().dispatch(request, *args, **kwargs)

    @extend_schema(
        request={"multipart/form-data": ImportInput}, responses=ImportOutput, parameters=[_KEY]
    )
    def post(self, request: Request) -> Response:
        given = ImportInput(data=request.data)
        given.is_valid(raise_exception=True)
        if given.validated_data["dry_run"]:
            return self._preview(given)
        applied: Response = self._apply(request, given)
        return applied

    def body_for_key(self, request: Request) -> bytes:
        """Of what was sent: browsers part it by another boundary each time."""
        data = cast("QueryDict", request.data)  # a file comes in no other form
        fields: dict[str, list[Any]] = {name: data.getlist(name) for name in sorted(data)}
        for file in fields.pop("file", []):
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            file.seek(0)
            fields[f"file {file.name}"] = [digest]
        return json.dumps(fields).encode()

    def _preview(self, given: ImportInput) -> Response:
        file = given.validated_data["file"]
        outcome = preview_import(
            data=file.read(), settings=given.settings(), stores=self._stores(given)
        )
        return Response(_told(outcome, file, dry_run=True))

    @idempotent
    def _apply(self, request: Request, given: ImportInput) -> Response:
        file = given.validated_data["file"]
        outcome = import_catalog(
            data=file.read(),
            settings=given.settings(),
            stores=self._stores(given),
            actor_id=self.access.user.pk,
            file_name=file.name,
        )
        return Response(_told(outcome, file, dry_run=False))

    def _stores(self, given: ImportInput) -> Stores:
        store_id = given.validated_data.get("store_id")
        return Stores(
            every=list(Store.objects.filter(is_active=True)),
            own=self.access.stores,
            default=None if store_id is None else self.acts_in(store_id),
        )


def _told(outcome: Outcome, file: Any, *, dry_run: bool) -> dict[str, Any]:
    read, plan = outcome.file, outcome.plan
    table = read.table
    rows, errors = _rows(outcome), plan.errors
    answer = {
        "dry_run": dry_run,
        "can_apply": bool(read.parsed.items) and not errors and not read.questions,
        "file": {
            "name": file.name,
            "size": file.size,
            "sha256": outcome.sha256,
            "rows": len(table.rows),
        },
        "dialect": {**asdict(table.dialect), "decimal": read.decimal},
        "profile": read.profile.name,
        "profile_was_found": read.profile_was_found,
        "columns": [
            {"name": name, "field": read.mapping.get(name), "samples": _samples(outcome, place)}
            for place, name in enumerate(table.header)
        ],
        "questions": [asdict(question) for question in read.questions],
        "counts": plan.counts(),
        "rows": [asdict(row) for row in rows],
        "errors": [
            asdict(error) for error in sorted(errors, key=lambda error: error.row)[:MOST_ROWS_TOLD]
        ],
        "error_count": len(errors),
        "documents": [
            {"id": pk, "number": number, "store_id": store_id}
            for pk, number, store_id in outcome.documents
        ],
    }
    return dict(ImportOutput(answer).data)


def _rows(outcome: Outcome) -> list[RowReport]:
    told: Counter[str] = Counter()
    rows = []
    for report in outcome.plan.reports():
        told[report.state] += 1
        if told[report.state] <= MOST_ROWS_TOLD:
            rows.append(report)
    return rows


def _samples(outcome: Outcome, place: int) -> list[str]:
    cells = (row.cells[place] for row in outcome.file.table.rows if place < len(row.cells))
    return [cell[:80] for cell in islice(filter(None, cells), SAMPLES)]
