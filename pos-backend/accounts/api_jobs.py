from typing import Any, ClassVar

from django.db.models import Q, QuerySet
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.access import MANAGERS, Access
from accounts.filters_jobs import JobFilters
from accounts.serializers_jobs import JobOutput, JobSummary
from accounts.views import TenantListView, TenantView
from core.pagination import IdCursorPagination
from core.problems import NotFound
from tenants.models_jobs import Job


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


def accepted(job_body: Response) -> Response:
    """202 says where the job is, also when it is an answer from before."""
    job_body["Location"] = f"/api/v1/jobs/{job_body.data['id']}"
    return job_body
