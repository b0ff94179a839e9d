import datetime as dt
from zoneinfo import ZoneInfo

import django_filters
from django.db.models import Q, QuerySet

from accounts.filters import MemberFilter
from core.filters import OwnedIdFilter, WholeNumberFilter
from core.origins import Channel
from stores.models import Store
from tenants.context import current_tenant_id
from tenants.models import Tenant
from tenants.models_audit import AuditEvent


def _day(method: str) -> django_filters.DateFilter:
    return django_filters.DateFilter(method=method, input_formats=["%Y-%m-%d"])


class AuditFilters(django_filters.FilterSet):
    store_id = OwnedIdFilter(model=Store)
    actor_id = MemberFilter()
    action = django_filters.CharFilter(max_length=40)
    object_type = django_filters.CharFilter(max_length=40)
    object_id = WholeNumberFilter()
    channel = django_filters.ChoiceFilter(choices=[(c.value, c.value) for c in Channel])
    date_from = _day("since")
    date_to = _day("until")
    search = django_filters.CharFilter(method="by_label", max_length=60)

    def since(self, events: QuerySet[AuditEvent], _name: str, day: dt.date) -> QuerySet[AuditEvent]:
        return events.filter(at__gte=_midnight(day))

    def until(self, events: QuerySet[AuditEvent], _name: str, day: dt.date) -> QuerySet[AuditEvent]:
        """To the end of that day."""
        if day == dt.date.max:
            return events
        return events.filter(at__lt=_midnight(day + dt.timedelta(days=1)))

    def by_label(self, events: QuerySet[AuditEvent], _name: str, text: str) -> QuerySet[AuditEvent]:
        """By how the object's number, name or reference begins; numbers in either case."""
        begins = text.strip()
        return events.filter(
            Q(object_label__startswith=begins) | Q(object_label__startswith=begins.upper())
        )


def _midnight(day: dt.date) -> dt.datetime:
    """The retailer's own, since many events happen in no store."""
    timezone = Tenant.objects.values_list("timezone", flat=True).get(pk=current_tenant_id())
    return dt.datetime.combine(day, dt.time(), ZoneInfo(timezone))
