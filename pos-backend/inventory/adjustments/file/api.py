import hashlib
from typing import ClassVar

from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.api_jobs import accepted
from accounts.idempotent import idempotent
from accounts.serializers_jobs import JobOutput
from inventory.adjustments.file.job import KIND, job_input
from inventory.adjustments.file.serializers import AdjustmentImportInput, AdjustmentImportOutput
from inventory.adjustments.file.services import FileTerms, preview_adjustments, refuse_applied_file
from inventory.adjustments.file.told import adjustment_import_told
from inventory.files.api import KEY_UNLESS_DRY_RUN, FileView, printable_name
from inventory.reasons import usable_reason
from tenants.jobs import accept_job


class AdjustmentImportView(FileView):
    """Stock set right from a file: all of it as one document, or nothing.

    With `dry_run` the answer is what would happen, row by row. Without, it is a job whose `result` is
    the same, with the document. A file that was applied to the store before takes `force`.
    """

    permission_for: ClassVar[dict[str, str]] = {"POST": "stock.adjust"}
    serializer_class = AdjustmentImportOutput

    @extend_schema(
        request={"multipart/form-data": AdjustmentImportInput},
        responses={
            200: AdjustmentImportOutput,
            202: OpenApiResponse(JobOutput, "Asked for, not yet done."),
        },
        parameters=[KEY_UNLESS_DRY_RUN],
    )
    def post(self, request: Request) -> Response:
        given = AdjustmentImportInput(data=request.data)
        given.is_valid(raise_exception=True)
        if given.validated_data["dry_run"]:
            return self._preview(given)
        return accepted(self._apply(request, given))

    def _preview(self, given: AdjustmentImportInput) -> Response:
        file, terms = given.validated_data["file"], self._terms(given)
        outcome = preview_adjustments(
            data=file.read(),
            settings=given.settings(),
            store=terms.store,
            may_set_cost=terms.may_set_cost,
        )
        return Response(
            adjustment_import_told(outcome, name=printable_name(file), size=file.size, dry_run=True)
        )

    @idempotent
    def _apply(self, request: Request, given: AdjustmentImportInput) -> Response:
        file, terms = given.validated_data["file"], self._terms(given)
        data = file.read()
        usable_reason(terms.reason_code)
        if not terms.force:
            refuse_applied_file(store=terms.store, sha256=hashlib.sha256(data).hexdigest())
        job = accept_job(
            kind=KIND,
            actor_id=self.access.user.pk,
            permission="stock.adjust",
            store_id=terms.store.pk,
            input=job_input(settings=given.settings(), terms=terms),
            file=data,
            file_name=printable_name(file),
        )
        return Response(JobOutput(job).data, status=202)

    def _terms(self, given: AdjustmentImportInput) -> FileTerms:
        data = given.validated_data
        return FileTerms(
            store=self.acts_in(data["store_id"]),
            reason_code=data["reason_code"],
            note=data["note"],
            force=data["force"],
            may_set_cost=self.access.may("stock.backdate"),
        )
