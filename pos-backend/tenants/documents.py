from django.conf import settings
from django.db import models

from core.problems import Problem
from tenants.scoping import TenantModel


class StaleVersion(Problem):
    default_code = "stale_version"


def refuse_stale(*, version: int, seen: int | None) -> None:
    """`seen` is the version that an edit was made on; None where the client did not look."""
    if seen is not None and seen != version:
        raise StaleVersion(
            "Somebody changed this since you opened it. Look again.", version=version
        )


class Document(TenantModel):
    """What sales, adjustments, transfers, counts and orders share.

    `client_id` is the client's own id (a till's, or one derived from an imported document): the same
    one twice is the same document. `version` rises with each edit; an edit of an older one is refused.
    """

    number = models.CharField(max_length=60)
    client_id = models.UUIDField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        db_index=False,
    )
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta(TenantModel.Meta):
        abstract = True
        constraints = [
            models.UniqueConstraint(fields=["tenant", "number"], name="%(class)s_number"),
            models.UniqueConstraint(fields=["tenant", "client_id"], name="%(class)s_client_id"),
        ]

    def __str__(self) -> str:
        return self.number
