from typing import ClassVar

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from tenants.scoping import TenantModel


class RunStatus(models.TextChoices):
    RUNNING = "RUNNING", "Running"
    SUCCEEDED = "SUCCEEDED", "Succeeded"
    FAILED = "FAILED", "Failed"


class ScheduledRun(TenantModel):
    """One run of a scheduled task for one retailer; see `tenants.runs`.

    `due_at` is the time that it was due for: at most one run succeeds for it. One that still runs may
    have been killed. `detail` is what came of it, `problem` why it failed, for operators only.
    """

    task = models.CharField(max_length=40)
    due_at = models.DateTimeField()
    status = models.CharField(max_length=9, choices=RunStatus, default=RunStatus.RUNNING)
    started_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    detail = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    problem = models.TextField(blank=True)

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "task", "due_at"],
                condition=models.Q(status="SUCCEEDED"),
                name="scheduledrun_once_when_due",
            )
        ]
        indexes: ClassVar = [models.Index(fields=["tenant", "task", "id"], name="run_task")]

    def __str__(self) -> str:
        return f"{self.task} {self.pk}"
