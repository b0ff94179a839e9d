from typing import Any, ClassVar

from django.db.models import Q, QuerySet
from rest_framework import serializers

from accounts.filters_audit import AuditFilters
from accounts.serializers import Person
from accounts.views import TenantListView
from core.origins import Channel
from core.pagination import IdCursorPagination
from tenants.models_audit import AuditEvent


class AuditRow(serializers.Serializer[AuditEvent]):
    """Who did what, when, from where, to which object; `before` and `after` hold what it changed."""

    id = serializers.IntegerField()
    at = serializers.DateTimeField()
    actor = Person(allow_null=True, help_text="Null for the system, and for strangers.")
    action = serializers.CharField()
    object_type = serializers.CharField()
    object_id = serializers.IntegerField(allow_null=True)
    object_label = serializers.CharField()
    store_id = serializers.IntegerField(allow_null=True)
    before = serializers.DictField(child=serializers.JSONField(), allow_null=True)
    after = serializers.DictField(child=serializers.JSONField(), allow_null=True)
    channel = serializers.ChoiceField(choices=[(c.value, c.value) for c in Channel])
    address = serializers.CharField(allow_null=True)
    request_id = serializers.CharField()


class AuditView(TenantListView):
    """Who did what, newest first. A manager of some stores sees those, and what they did themselves."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "audit.read"}
    serializer_class = AuditRow
    filterset_class = AuditFilters
    pagination_class = IdCursorPagination
    export_name = "audit"
    export_order = ("-id",)

    def get_queryset(self) -> QuerySet[AuditEvent]:
        return AuditEvent.objects.select_related("actor")

    def filter_queryset(self, queryset: Any) -> Any:
        if not self.access.membership.all_stores:
            stores: list[Any] = [store.pk for store in self.access.stores]
            queryset = queryset.filter(Q(store_id__in=stores) | Q(actor=self.access.user))
        return super().filter_queryset(queryset)
