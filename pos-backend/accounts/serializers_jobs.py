from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.serializers import Person
from core.schema import FieldError
from tenants.jobs import seconds_left
from tenants.models_jobs import Job, JobStatus


class JobSummary(serializers.Serializer[Job]):
    id = serializers.IntegerField()
    kind = serializers.CharField()
    status = serializers.ChoiceField(choices=JobStatus.choices)
    progress = serializers.IntegerField()
    total = serializers.IntegerField(allow_null=True, help_text="Null until the work knows it.")
    eta_s = serializers.SerializerMethodField(help_text="Seconds left, by the pace so far.")
    file_name = serializers.CharField()
    store_id = serializers.IntegerField(allow_null=True)
    actor = Person()
    created_at = serializers.DateTimeField()
    started_at = serializers.DateTimeField(allow_null=True)
    finished_at = serializers.DateTimeField(allow_null=True)

    def get_eta_s(self, job: Job) -> int | None:
        return seconds_left(job, now=timezone.now())


class JobProblem(serializers.Serializer[Any]):
    """Why a job failed; `shortages` and the like stand beside, as in the answer of a request."""

    code = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()


class JobOutput(JobSummary):
    """`result` is what the kind of work answers; null until it succeeded, and after 30 days."""

    result = serializers.DictField(child=serializers.JSONField(), allow_null=True)
    problem = JobProblem(allow_null=True, help_text="Why it failed. Nothing was changed then.")
    errors = serializers.SerializerMethodField()  # type: ignore[assignment]  # the contract's name

    @extend_schema_field(FieldError(many=True))
    def get_errors(self, job: Job) -> list[Any]:
        return list(job.problem["errors"]) if job.problem else []
