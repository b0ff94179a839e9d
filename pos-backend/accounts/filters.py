from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from accounts.models import Membership, MembershipStore
from core.filters import WholeNumberFilter
from core.problems import NotFound
from stores.models import Store


class MemberFilter(WholeNumberFilter):
    """By a user of the retailer, past or present; anybody else is 404."""

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        if value is None:
            return qs
        if not Membership.objects.filter(user_id=value).exists():
            raise NotFound
        return qs.filter(actor_id=value)


class WorksInFilter(WholeNumberFilter):
    """Memberships that reach a store of the retailer; any other store is 404."""

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        if value is None:
            return qs
        if not Store.objects.filter(pk=value).exists():
            raise NotFound
        here = MembershipStore.objects.filter(membership=OuterRef("pk"), store_id=value)
        return qs.filter(Q(all_stores=True) | Q(Exists(here)))
