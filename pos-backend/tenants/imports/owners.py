"""Whose past a command imports."""

from django.conf import settings
from django.core.management.base import CommandError

from tenants.models import Tenant


def tenant_named(slug: str | None, *, whose: str) -> Tenant:
    """The retailer with that slug, or the only one; `whose` past this is, such as "sales".

    Raises CommandError with exit code 2.
    """
    tenants = Tenant.objects.filter(slug=slug) if slug else Tenant.objects.all()
    found = list(tenants[:2])
    if len(found) == 1:
        return found[0]
    if slug:
        raise CommandError(f"There is no retailer with the slug {slug}.", returncode=2)
    raise CommandError(f"Say with --tenant SLUG whose {whose} these are.", returncode=2)


def demo_tenant(*, slug: str, name: str, currency: str, timezone: str) -> Tenant:
    """A retailer for a demo, made where it is missing."""
    if not settings.DEVELOPMENT:
        raise CommandError("--demo makes accounts with a known password: development only.")
    tenant, _ = Tenant.objects.get_or_create(
        slug=slug, defaults={"name": name, "currency": currency, "timezone": timezone}
    )
    return tenant
