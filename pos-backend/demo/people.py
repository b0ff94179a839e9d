"""The people of the demo: everybody knows their password, so they exist in development only."""

from collections.abc import Iterable

from django.conf import settings
from django.core.management.base import CommandError
from django.db import transaction

from accounts.models import Membership, MembershipStore, Role, User
from accounts.passwords import DEMO_PASSWORD
from accounts.pins import DEMO_PINS, set_pin
from stores.models import Store
from tenants.context import tenant_context
from tenants.models import Tenant


def refuse_outside_development() -> None:
    if not settings.DEVELOPMENT:
        raise CommandError(
            "The demo's accounts have a password that everybody knows."
            " They are made in development only (ENVIRONMENT=development)."
        )


def ensure_demo_people(*, tenant: Tenant, staff_store_code: str) -> None:
    """Owner, manager and staff of the tenant, and the installation's admin; made where missing.

    Raises CommandError outside development and for a store that the tenant does not have.
    """
    refuse_outside_development()
    with tenant_context(tenant.pk):
        store = Store.objects.filter(code=staff_store_code).first()
        if store is None:
            raise CommandError(f"{tenant.name} has no store with the code {staff_store_code}.")
        _ensure_member("owner", "Olivia Marsh", Role.OWNER)
        _ensure_member("manager", "Marcus Reid", Role.MANAGER)
        _ensure_member("staff", "Sana Iqbal", Role.STAFF, only_store=store)
    _ensure_user("admin", "Ada Lindqvist", is_staff=True, is_superuser=True)


def ensure_outsider(*, tenant: Tenant) -> None:
    """The owner of another retailer, who must see nothing of the first."""
    refuse_outside_development()
    with tenant_context(tenant.pk):
        _ensure_member("outsider", "Owen Tate", Role.OWNER)


def _ensure_member(account: str, name: str, role: Role, *, only_store: Store | None = None) -> None:
    membership, _ = Membership.objects.get_or_create(
        user=_ensure_user(account, name),
        defaults={"role": role, "all_stores": only_store is None},
    )
    if account in DEMO_PINS and not membership.pin:
        set_pin(membership=membership, pin=DEMO_PINS[account])
    if only_store is not None:
        MembershipStore.objects.get_or_create(membership=membership, store=only_store)


def ensure_teammates(store: Store, names: Iterable[str], *, domain: str) -> None:
    """Staff of one store of the current tenant under whose names its past trade is recorded.

    Who works in the tenant already, by name, is not made again. Nobody can sign in as them.
    """
    known = set(Membership.objects.values_list("user__name", flat=True))
    for name in names:
        if name in known:
            continue
        with transaction.atomic():
            email = f"{name.lower().replace(' ', '.')}@{domain}.test"
            user = User.objects.create_user(email, None, name=name)
            membership = Membership.objects.create(user=user, role=Role.STAFF)
            MembershipStore.objects.create(membership=membership, store=store)


def _ensure_user(account: str, name: str, **flags: bool) -> User:
    email = f"{account}@demo.test"
    user = User.objects.filter(email=email).first()
    return user or User.objects.create_user(email, DEMO_PASSWORD, name=name, **flags)
