from typing import ClassVar

from django.db import models


class BuildStatus(models.TextChoices):
    RUNNING = "RUNNING", "Running"
    SUCCEEDED = "SUCCEEDED", "Succeeded"
    FAILED = "FAILED", "Failed"


class MartBuild(models.Model):
    """One build of the marts, for all retailers. One that still runs may have been killed.

    `steps` says of every model and data test `{name, kind, status, seconds, rows, message}`.
    `left_out` says of each retailer whose days could not be added up, by id, why: the build succeeded
    for the others, and his stock stands as at the last one that succeeded for him.
    """

    started_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    status = models.CharField(max_length=9, choices=BuildStatus, default=BuildStatus.RUNNING)
    full_refresh = models.BooleanField(default=False)
    definition = models.CharField(
        max_length=64, blank=True, help_text="A digest of the models that it was made by."
    )
    steps = models.JSONField(default=list)
    left_out = models.JSONField(default=dict)
    problem = models.TextField(blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["-started_at"],
                condition=models.Q(status="SUCCEEDED"),
                name="martbuild_succeeded",
            )
        ]

    def __str__(self) -> str:
        return f"build {self.pk} ({self.status})"


def builds_that_brought(tenant_id: int) -> models.QuerySet[MartBuild]:
    """Those that succeeded, for this retailer, too."""
    succeeded = MartBuild.objects.filter(status=BuildStatus.SUCCEEDED)
    return succeeded.exclude(left_out__has_key=str(tenant_id))
