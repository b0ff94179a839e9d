from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import ClassVar

from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.api_jobs import accepted
from accounts.idempotent import idempotent_if_keyed
from accounts.serializers_jobs import JobOutput
from accounts.views import TenantView
from analytics.exports.job import KIND, job_input
from analytics.exports.listing import Listing
from analytics.exports.reports import Report
from analytics.exports.serializers import ExportInput
from core.inputs import validated
from core.problems import Invalid, Problem
from tenants.jobs import accept_job


class ExportsView(TenantView):
    """A list as a file that is made in the background: as its own export would be, however long.

    The job's `progress` counts the rows that are written; then the file is at `jobs/{id}/file` for a
    week. `report` takes what its list takes, and shows what its list shows to whoever asks.
    """

    permission_for: ClassVar[dict[str, str]] = {"POST": "stock.read"}
    serializer_class = JobOutput

    @extend_schema(
        operation_id="analytics_export",
        request=ExportInput,
        responses={202: OpenApiResponse(JobOutput, "Asked for, not yet done.")},
    )
    def post(self, request: Request) -> Response:
        return accepted(self._ask(request))

    @idempotent_if_keyed
    def _ask(self, request: Request) -> Response:
        given = validated(ExportInput, request)
        report, kind = Report(given["report"]), given["format"].lower()
        with _as_filters():
            listing = Listing(report, access=self.access, filters=given["filters"])
            listing.rows()  # none is read yet, and what is wrong is said now
        job = accept_job(
            kind=KIND,
            actor_id=self.access.user.pk,
            permission=listing.permission,
            input=job_input(report=report, kind=kind, filters=given["filters"], access=self.access),
            file_name=f"{listing.name}.{kind}",
        )
        return Response(JobOutput(job).data, status=HTTPStatus.ACCEPTED)


@contextmanager
def _as_filters() -> Iterator[None]:
    """What is wrong with a parameter of the list is wrong with one of `filters` here."""
    try:
        yield
    except Invalid as refused:
        errors = [{**error, "attr": f"filters.{error['attr']}"} for error in refused.errors]
        raise Problem(
            str(refused.detail), code=refused.code, status=refused.status_code, errors=errors
        ) from refused
    except ValidationError as refused:
        raise ValidationError({"filters": refused.detail}) from refused
