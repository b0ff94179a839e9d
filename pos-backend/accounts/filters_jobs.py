import django_filters
from django.db.models import QuerySet

from core.filters import BooleanFilter
from tenants.models_jobs import UNFINISHED, Job, JobStatus


class JobFilters(django_filters.FilterSet):
    status = django_filters.MultipleChoiceFilter(choices=JobStatus.choices)
    kind = django_filters.CharFilter(max_length=40)
    unfinished = BooleanFilter(method="by_end")

    def by_end(self, jobs: QuerySet[Job], _name: str, unfinished: bool) -> QuerySet[Job]:
        under_way = jobs.filter(status__in=UNFINISHED)
        return under_way if unfinished else jobs.exclude(status__in=UNFINISHED)
