from typing import ClassVar

from django.db import models

from accounts.models import Digest, Membership
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class MailStatus(models.TextChoices):
    WAITING = "WAITING", "Waiting"
    SENT = "SENT", "Sent"


class DigestMail(TenantModel):
    """The low-stock mail of a person and a day, written down before it is sent.

    One that the mail server refused waits, with the `problem`, to be tried again; and so does one whose
    worker was killed before it wrote down that it was sent. `attempts` were begun.
    """

    membership = TenantForeignKey(Membership, on_delete=models.CASCADE, related_name="+")
    day = models.DateField(help_text="Of the retailer's calendar.")
    digest = models.CharField(max_length=6, choices=Digest)
    status = models.CharField(max_length=7, choices=MailStatus, default=MailStatus.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    problem = models.TextField(blank=True)
    sent_at = models.DateTimeField(null=True)

    class Meta(TenantModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "membership", "day"], name="digestmail_once_a_day"
            )
        ]

    def __str__(self) -> str:
        return f"{self.digest} of {self.day}"
