"""Who may what: one membership's view of its retailer.

Everyone of a tenant may read the stock of all of its stores; acting is limited to a member's own
stores, cost and value to managers and owners.
"""

from dataclasses import dataclass
from functools import cached_property
from http import HTTPStatus

from accounts.models import ApiToken, Membership, Role, User
from core.problems import NotFound, Problem
from stores.models import Store
from tenants.context import all_tenants, tenant_context
from tenants.models import Tenant

SESSION_TENANT = "tenant_id"

MANAGERS = frozenset({Role.OWNER, Role.MANAGER})
EVERYONE = frozenset(Role)

PERMISSIONS = {
    "stock.read": EVERYONE,
    "stock.adjust": EVERYONE,
    "stock.reserve": EVERYONE,
    "stock.transfer": EVERYONE,
    "stock.count": EVERYONE,
    "stock.count_approve": MANAGERS,
    "stock.backdate": MANAGERS,
    "cost.read": MANAGERS,
    "catalog.write": MANAGERS,
    "purchasing.order": MANAGERS,
    "purchasing.receive": EVERYONE,
    "purchasing.approve": MANAGERS,
    "till.sell": EVERYONE,
    "till.approve": MANAGERS,
    "sales.read": EVERYONE,
    "sales.void": EVERYONE,
    "analytics.read": MANAGERS,
    "settings.write": MANAGERS,
    "users.manage": MANAGERS,
    "tokens.manage": MANAGERS,
    "audit.read": MANAGERS,
}


class Forbidden(Problem):
    status_code = HTTPStatus.FORBIDDEN
    default_code = "forbidden"


@dataclass(frozen=True)
class Access:
    """The rights of a signed-in user in the tenant that they work in."""

    user: User
    tenant: Tenant
    membership: Membership
    scope: frozenset[str] | None = None  # of the token that is used; None: a person's whole role

    @property
    def role(self) -> Role:
        return Role(self.membership.role)

    def may(self, permission: str) -> bool:
        in_scope = self.scope is None or permission in self.scope
        return in_scope and self.role in PERMISSIONS[permission]

    @property
    def permissions(self) -> list[str]:
        return sorted(name for name in PERMISSIONS if self.may(name))

    @property
    def needs_second_factor(self) -> bool:
        """By the retailer's policy; whether there is one is another question."""
        return self.tenant.require_second_factor_for_owners and self.role == Role.OWNER

    @cached_property
    def stores(self) -> list[Store]:
        """The active stores that the user may act in."""
        stores = Store.objects.filter(is_active=True)
        if not self.membership.all_stores:
            own = self.membership.stores.values("store_id")
            stores = stores.filter(id__in=own)
        return list(stores)

    @cached_property
    def own_store_ids(self) -> set[int]:
        """The stores that the membership lists, deactivated ones too."""
        return set(self.membership.stores.values_list("store_id", flat=True))

    def works_in(self, store_id: int) -> bool:
        return any(store.pk == store_id for store in self.stores)

    def store(self, store_id: int) -> Store:
        """A store that the user may act in. Raises NotFound (foreign) or Forbidden (not theirs)."""
        for store in self.stores:
            if store.id == store_id:
                return store
        if Store.objects.filter(id=store_id).exists():
            raise Forbidden("You do not work in this store.")
        raise NotFound

    def own_store(self, store_id: int) -> Store:
        """The same with deactivated stores, whose settings can still be changed."""
        store = Store.objects.filter(id=store_id).first()
        if store is None:
            raise NotFound
        if not self.membership.all_stores and store_id not in self.own_store_ids:
            raise Forbidden("You do not work in this store.")
        return store

    def require_all_stores(self) -> None:
        """For what concerns the whole retailer. Raises Forbidden."""
        if not self.membership.all_stores:
            raise Forbidden("This concerns all stores, and you work in some of them.")


def memberships_of(user: User) -> list[Membership]:
    """Active memberships, by name of the tenant."""
    with all_tenants():  # at sign-in no tenant is chosen yet
        return list(
            Membership.objects.filter(user=user, is_active=True)
            .select_related("tenant")
            .order_by("tenant__name", "id")
        )


def access_of(user: User, *, tenant_id: int | None) -> Access | None:
    """The user's access to a tenant, or to their first one; None where they have none (any longer)."""
    memberships = memberships_of(user)
    if tenant_id is not None:
        memberships = [m for m in memberships if m.tenant_id == tenant_id]
    if not memberships:
        return None
    membership = memberships[0]
    with tenant_context(membership.tenant_id):
        return Access(user=user, tenant=membership.tenant, membership=membership)


def access_by(token: ApiToken) -> Access:
    """What a token may: what its maker still may, within its own permissions."""
    membership: Membership = token.membership
    return Access(
        user=membership.user,
        tenant=token.tenant,
        membership=membership,
        scope=frozenset(token.permissions),
    )
