"""Who counts for somebody else is not to know what is expected.

Neither the count tells them, nor the stock of the store in which they count: from the moment that a
count is made there (DRAFT, IN_PROGRESS) until it ends, what its scope has is null for them in lists,
sums, exports and the ledger's balances, with the count's number beside it. A zone may hold any of its
store's items, so a count of one hides them all. Blind are members below manager, by the retailer's
policy, in the stores that they work in; nobody counts blind in a store that is only looked at.

The till goes on telling what is there: it cannot sell without. So a blind counter who sells can look.
"""

from functools import cached_property
from typing import Any

from accounts.access import MANAGERS, Access, Forbidden
from accounts.views import TenantView
from catalog.branches import branches
from inventory.counts.models import UNDER_WAY, CountSession
from inventory.stock.hidden import Hidden, HiddenScope


class BlindCount(Forbidden):
    """403: what is expected is not shown to who counts blind."""

    default_code = "blind_count"


def counts_blind(access: Access, session: CountSession) -> bool:
    """Until the session has ended."""
    return session.status in UNDER_WAY and _is_blind(access)


def hidden_stock(access: Access) -> Hidden:
    """None for who sees all; for who counts blind one statement, and one for categories."""
    if not _is_blind(access):
        return Hidden()
    sessions = CountSession.objects.filter(status__in=UNDER_WAY)
    if not access.membership.all_stores:
        sessions = sessions.filter(store__in=access.membership.stores.values("store_id"))
    rows = list(sessions.order_by("id").values_list("number", "store_id", "category_id"))
    counted = {category_id for *_, category_id in rows if category_id is not None}
    below = branches(counted) if counted else {}
    return Hidden(
        tuple(
            HiddenScope(number, store_id, part)
            for number, store_id, category_id in rows
            for part in below.get(category_id, [category_id])
        )
    )


def _is_blind(access: Access) -> bool:
    return access.tenant.blind_counts and access.role not in MANAGERS


class BlindView(TenantView):
    """The base of what tells of stock: `hidden` from whoever asks, for serializers too."""

    @cached_property
    def hidden(self) -> Hidden:
        return hidden_stock(self.access)

    def get_serializer_context(self) -> dict[str, Any]:
        # Schema generation makes views without a request.
        hidden = self.hidden if hasattr(self, "access") else Hidden()
        return {**super().get_serializer_context(), "hidden": hidden}
