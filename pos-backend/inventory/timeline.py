"""What happened to a document, by the audit trail: who did what, the oldest first."""

from django.db.models import Model, QuerySet
from rest_framework import serializers

from accounts.serializers import Person
from tenants.models_audit import AuditEvent


def timeline_of(document: Model) -> QuerySet[AuditEvent]:
    return (
        AuditEvent.objects.filter(object_type=document._meta.model_name, object_id=document.pk)
        .select_related("actor")
        .order_by("id")
    )


class TimelineEvent(serializers.Serializer[AuditEvent]):
    """Who did something to a document, and when."""

    event = serializers.SerializerMethodField()
    at = serializers.DateTimeField()
    actor = Person(allow_null=True)

    def get_event(self, event: AuditEvent) -> str:
        return event.action.upper()
