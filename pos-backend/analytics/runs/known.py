"""The scheduled tasks that an owner is told about."""

from django.db import models


class Task(models.TextChoices):
    MARTS = "MARTS", "Reports brought up to date"
    INVENTORY_CHECK = "INVENTORY_CHECK", "Stock proven against the ledger"
    RESERVATIONS = "RESERVATIONS", "Expired reservations freed"
    LOW_STOCK_DIGEST = "LOW_STOCK_DIGEST", "Low-stock mail sent"


class LastStatus(models.TextChoices):
    NEVER_RUN = "NEVER_RUN", "Never run"
    RUNNING = "RUNNING", "Running"
    SUCCEEDED = "SUCCEEDED", "Succeeded"
    FAILED = "FAILED", "Failed"


class CheckStatus(models.TextChoices):
    NEVER_RUN = "NEVER_RUN", "Never run"
    CLEAN = "CLEAN", "No differences"
    FINDINGS = "FINDINGS", "Differences found"
