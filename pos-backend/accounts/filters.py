from typing import Any

from django.db.models import QuerySet

from accounts.models import Membership
from core.filters import WholeNumberFilter
from core.problems import NotFound


class MemberFilter(WholeNumberFilter):
    """By a user of the retailer, past or present; anybody else is 404."""

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        if value is None:
            return qs
        if not Membership.objects.filter(user_id=value).exists():
            raise NotFound
        return qs.filter(actor_id=value)
