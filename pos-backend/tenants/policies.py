"""The retailer's own settings: they hold in every store unless a store or an item says otherwise."""

from collections.abc import Mapping
from typing import Any

from tenants.audit import field_values, record_event
from tenants.context import current_tenant_id
from tenants.documents import refuse_stale
from tenants.models import Tenant

# The currency is no setting: every amount ever recorded is in it.
POLICIES = (
    "name",
    "timezone",
    "default_reorder_point",
    "shortage_policy",
    "over_receipt_tolerance",
    "blind_counts",
    "tax_inclusive",
    "receipt_header",
    "receipt_footer",
    "require_second_factor_for_owners",
)


def change_policies(*, changes: Mapping[str, Any], seen: int | None, actor_id: int) -> Tenant:
    """Set some of `POLICIES` of the current tenant, by name. Raises StaleVersion."""
    tenant = Tenant.objects.select_for_update(no_key=True).get(pk=current_tenant_id())
    refuse_stale(version=tenant.version, seen=seen)
    before = field_values(tenant, POLICIES)
    for name, value in changes.items():
        setattr(tenant, name, value)
    tenant.version += 1
    tenant.save(update_fields=[*changes, "version"])
    record_event(
        action="changed",
        subject=tenant,
        actor_id=actor_id,
        before=before,
        after=field_values(tenant, POLICIES),
    )
    return tenant
