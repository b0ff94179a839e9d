from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.indexes import OpClass
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from core.origins import Channel
from tenants.scoping import TenantModel


class AuditEvent(TenantModel):
    """Who did what, when, from where, to which object, and what that changed. Append-only.

    `before` and `after` hold what differs, as a client would see it; null where there was nothing.
    Objects are named, not linked: the trail outlives them.
    """

    at = models.DateTimeField()
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False
    )
    action = models.CharField(max_length=40, help_text="Such as `created`, `reversed`, `exported`.")
    object_type = models.CharField(max_length=40)
    object_id = models.BigIntegerField(null=True)
    object_label = models.CharField(max_length=120, blank=True)
    store_id = models.BigIntegerField(null=True)
    before = models.JSONField(null=True, encoder=DjangoJSONEncoder)
    after = models.JSONField(null=True, encoder=DjangoJSONEncoder)
    channel = models.CharField(max_length=6, choices=[(c.value, c.value) for c in Channel])
    address = models.GenericIPAddressField(null=True)
    request_id = models.CharField(max_length=64, blank=True)

    class Meta(TenantModel.Meta):
        indexes: ClassVar = [
            models.Index(fields=["tenant", "actor", "id"], name="audit_actor"),
            models.Index(fields=["tenant", "object_type", "object_id", "id"], name="audit_object"),
            models.Index(fields=["tenant", "store_id", "id"], name="audit_store"),
            models.Index(fields=["tenant", "action", "id"], name="audit_action"),
            models.Index(fields=["tenant", "at"], name="audit_at"),
            models.Index(
                models.F("tenant"),
                OpClass(models.F("object_label"), "varchar_pattern_ops"),
                name="audit_label",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.action} {self.object_type} {self.object_label}"
