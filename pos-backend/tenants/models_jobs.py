from typing import ClassVar

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from core.origins import Channel
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class JobStatus(models.TextChoices):
    QUEUED = "QUEUED", "Queued"
    RUNNING = "RUNNING", "Running"
    SUCCEEDED = "SUCCEEDED", "Succeeded"
    FAILED = "FAILED", "Failed"


UNFINISHED = (JobStatus.QUEUED, JobStatus.RUNNING)


class Job(TenantModel):
    """Long work that somebody asked for and that a worker does: all of it, or nothing.

    `progress` counts up to `total`, which is null until the work knows it. `problem` is why it failed,
    as the same refusal would have been answered by a request.
    """

    kind = models.CharField(max_length=40)
    status = models.CharField(max_length=9, choices=JobStatus, default=JobStatus.QUEUED)
    progress = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(null=True)
    input = models.JSONField(encoder=DjangoJSONEncoder, default=dict)
    result = models.JSONField(null=True, encoder=DjangoJSONEncoder)
    problem = models.JSONField(null=True, encoder=DjangoJSONEncoder)
    attempts = models.PositiveSmallIntegerField(default=0)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False
    )
    permission = models.CharField(max_length=40, help_text="What it takes to see it.")
    store_id = models.BigIntegerField(null=True, help_text="Where it happens, if in one store.")
    channel = models.CharField(max_length=6, choices=[(c.value, c.value) for c in Channel])
    address = models.GenericIPAddressField(null=True)
    request_id = models.CharField(max_length=64, blank=True)
    file_name = models.CharField(max_length=255, blank=True)
    created_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True, help_text="The latest attempt.")
    finished_at = models.DateTimeField(null=True)

    class Meta(TenantModel.Meta):
        indexes: ClassVar = [
            models.Index(fields=["tenant", "actor", "id"], name="job_actor"),
            models.Index(
                fields=["tenant", "id"],
                condition=models.Q(status__in=["QUEUED", "RUNNING"]),
                name="job_unfinished",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"


class JobFile(TenantModel):
    """What was uploaded for a job, until it ends."""

    job = TenantForeignKey(Job, on_delete=models.CASCADE, related_name="files")
    data = models.BinaryField()

    class Meta(TenantModel.Meta):
        constraints = [models.UniqueConstraint(fields=["tenant", "job"], name="jobfile_job")]


class JobDownload(TenantModel):
    """A file that a job made, for who asked for it; its parts are dropped after `kept_until`.

    `needs` are the permissions that shaped it: who lacks one by now would see more than they may.
    `asked` is what the trail tells of whoever fetches it.
    """

    job = TenantForeignKey(Job, on_delete=models.CASCADE, related_name="downloads")
    content_type = models.CharField(max_length=100)
    size = models.PositiveBigIntegerField(help_text="In bytes.")
    needs = models.JSONField(default=list)
    asked = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    kept_until = models.DateTimeField()

    class Meta(TenantModel.Meta):
        constraints = [models.UniqueConstraint(fields=["tenant", "job"], name="jobdownload_job")]


class JobDownloadPart(TenantModel):
    """A piece of it. In the database: whoever answers for it may be another machine than its maker."""

    job = TenantForeignKey(Job, on_delete=models.CASCADE, related_name="parts")
    number = models.PositiveIntegerField()
    data = models.BinaryField()

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "job", "number"], name="jobdownloadpart_number"
            )
        ]
