from typing import ClassVar

from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.api_jobs import accepted
from accounts.idempotent import idempotent
from accounts.serializers_jobs import JobOutput
from inventory.catalog_file.job import KIND, job_input
from inventory.catalog_file.serializers import ImportInput, ImportOutput
from inventory.catalog_file.services import Stores, preview_import
from inventory.catalog_file.told import import_told
from inventory.files.api import KEY_UNLESS_DRY_RUN, FileView, printable_name
from stores.models import Store
from tenants.jobs import accept_job


class CatalogImportView(FileView):
    """Products from a file, with their opening stock: all of it or nothing.

    With `dry_run` the answer is what would happen. Without, it is a job whose `result` is the same.
    """

    permission_for: ClassVar[dict[str, str]] = {"POST": "catalog.write"}
    serializer_class = ImportOutput

    @extend_schema(
        request={"multipart/form-data": ImportInput},
        responses={200: ImportOutput, 202: OpenApiResponse(JobOutput, "Asked for, not yet done.")},
        parameters=[KEY_UNLESS_DRY_RUN],
    )
    def post(self, request: Request) -> Response:
        given = ImportInput(data=request.data)
        given.is_valid(raise_exception=True)
        if given.validated_data["dry_run"]:
            return self._preview(given)
        return accepted(self._apply(request, given))

    def _preview(self, given: ImportInput) -> Response:
        file = given.validated_data["file"]
        stores = Stores(
            every=list(Store.objects.filter(is_active=True)),
            own=self.access.stores,
            default=self._store(given),
        )
        outcome = preview_import(data=file.read(), settings=given.settings(), stores=stores)
        return Response(
            import_told(outcome, name=printable_name(file), size=file.size, dry_run=True)
        )

    @idempotent
    def _apply(self, request: Request, given: ImportInput) -> Response:
        file, store = given.validated_data["file"], self._store(given)
        job = accept_job(
            kind=KIND,
            actor_id=self.access.user.pk,
            permission="catalog.write",
            input=job_input(
                settings=given.settings(),
                store_id=store.pk if store else None,
                own_store_ids={own.pk for own in self.access.stores},
            ),
            file=file.read(),
            file_name=printable_name(file),
        )
        return Response(JobOutput(job).data, status=202)

    def _store(self, given: ImportInput) -> Store | None:
        store_id = given.validated_data.get("store_id")
        return None if store_id is None else self.acts_in(store_id)
