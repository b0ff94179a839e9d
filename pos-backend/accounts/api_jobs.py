from http import HTTPStatus
from pathlib import Path
from typing import Any, ClassVar

from django.db.models import Q, QuerySet
from django.http import StreamingHttpResponse
from django.utils import timezone
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.access import MANAGERS, Access, Forbidden
from accounts.filters_jobs import JobFilters
from accounts.serializers_jobs import JobOutput, JobSummary
from accounts.views import TenantListView, TenantView
from core.exports import XLSX
from core.pagination import IdCursorPagination
from core.problems import NotFound, Problem
from tenants.audit import Subject, record_event
from tenants.job_downloads import read_download
from tenants.models_jobs import UNFINISHED, Job, JobDownload


def visible_to(access: Access, jobs: QuerySet[Job]) -> QuerySet[Job]:
    """One's own, and for managers everybody's in their stores: of work that they may do themselves."""
    jobs = jobs.filter(permission__in=access.permissions)
    if access.role not in MANAGERS:
        return jobs.filter(actor=access.user)
    if access.membership.all_stores:
        return jobs
    stores: list[Any] = [store.pk for store in access.stores]
    return jobs.filter(Q(actor=access.user) | Q(store_id__in=stores))


class JobsView(TenantListView):
    """Long work, newest first."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = JobSummary
    filterset_class = JobFilters
    pagination_class = IdCursorPagination
    export_name = "jobs"
    export_order = ("-id",)

    def get_queryset(self) -> QuerySet[Job]:
        return Job.objects.select_related("actor").defer("input", "result", "problem")

    def filter_queryset(self, queryset: Any) -> Any:
        return super().filter_queryset(visible_to(self.access, queryset))


class JobView(TenantView):
    """How far a job is, and what came of it. Ask every second or so."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = JobOutput

    def get(self, request: Request, pk: int) -> Response:
        jobs = Job.objects.select_related("actor").filter(pk=pk)
        job = visible_to(self.access, jobs).first()
        if job is None:
            raise NotFound
        return Response(JobOutput(job).data)


class JobFileView(TenantView):
    """The file that a job made, for some days; 409 `not_ready` until it has, 410 `file_expired` later.

    Who could see less of it now than whoever made it could then is refused.
    """

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    pagination_class = None

    @extend_schema(
        operation_id="jobs_file",
        responses={
            (200, "text/csv"): OpenApiResponse(OpenApiTypes.BINARY),
            (200, XLSX): OpenApiResponse(OpenApiTypes.BINARY),
        },
    )
    def get(self, _request: Request, pk: int) -> StreamingHttpResponse:
        job = visible_to(self.access, Job.objects.filter(pk=pk)).first()
        if job is None:
            raise NotFound
        download = _download_of(job)
        if any(not self.access.may(permission) for permission in download.needs):
            raise Forbidden("This file tells more than you may see.")
        record_event(
            action="exported",
            subject=Subject(Path(job.file_name).stem, label=job.file_name),
            actor_id=self.access.user.pk,
            after={**download.asked, "job_id": job.pk},
        )
        response = StreamingHttpResponse(
            read_download(tenant_id=job.tenant_id, job_id=job.pk),
            content_type=download.content_type,
        )
        response["Content-Disposition"] = f'attachment; filename="{job.file_name}"'
        response["Content-Length"] = str(download.size)
        return response


def _download_of(job: Job) -> JobDownload:
    """Raises NotFound for a job that makes no file, and Problem for one that is not there (any more)."""
    download = JobDownload.objects.filter(job=job).first()
    if download is not None and download.kept_until > timezone.now():
        return download
    if download is not None:
        raise Problem(
            "This file was kept for a week. Ask for it again.",
            code="file_expired",
            status=HTTPStatus.GONE,
        )
    if job.status in UNFINISHED:
        raise Problem("This is still being worked on.", code="not_ready")
    raise NotFound


def accepted(job_body: Response) -> Response:
    """202 says where the job is, also when it is an answer from before."""
    job_body["Location"] = f"/api/v1/jobs/{job_body.data['id']}"
    return job_body
