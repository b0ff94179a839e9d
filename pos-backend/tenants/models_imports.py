"""What was taken over from a shop's old system, and what could not be."""

from django.db import models

from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class ImportStatus(models.TextChoices):
    RUNNING = "RUNNING", "Running"
    INTERRUPTED = "INTERRUPTED", "Interrupted"
    DONE = "DONE", "Done"


class ImportRun(TenantModel):
    """One file under one profile, however often its import had to be started.

    `summary` is what the finished import reported. An interrupted one is resumed by running it again.
    """

    profile = models.CharField(max_length=40)
    file_name = models.CharField(max_length=255)
    sha256 = models.CharField(max_length=64)
    status = models.CharField(max_length=11, choices=ImportStatus, default=ImportStatus.RUNNING)
    attempts = models.PositiveIntegerField(default=0)
    rows = models.PositiveBigIntegerField(default=0, help_text="Rows of the file.")
    rows_done = models.PositiveBigIntegerField(default=0, help_text="In the latest attempt.")
    summary = models.JSONField(default=dict)
    started_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "profile", "sha256"], name="importrun_profile_file"
            )
        ]

    def __str__(self) -> str:
        return f"{self.file_name} ({self.profile})"


class QuarantinedRow(TenantModel):
    """A row that could not be placed, as it stands in the file; the header is row 1."""

    run = TenantForeignKey(ImportRun, on_delete=models.CASCADE, related_name="quarantined")
    row_number = models.PositiveBigIntegerField()
    reason = models.CharField(max_length=200)
    cells = models.JSONField(help_text="The row's cells, as text.")

    class Meta(TenantModel.Meta):
        ordering = ["row_number"]
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "run", "row_number"], name="quarantinedrow_row"
            )
        ]

    def __str__(self) -> str:
        return f"row {self.row_number}: {self.reason}"
