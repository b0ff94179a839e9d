"""The admin's first page: the retailers, and the way to what is theirs."""

from typing import Any

from django.db.models import Count
from django.http import HttpRequest
from django.urls import reverse

from accounts.models import Membership
from stores.models import Store
from tenants.models import Tenant

SHOWN = 50
PLACES = {
    "stores": "stores_store",
    "people": "accounts_membership",
    "products": "catalog_product",
    "stock": "inventory_inventoryitem",
    "ledger": "inventory_stockledger",
    "sales": "pos_sale",
}


def overview(request: HttpRequest, context: dict[str, Any]) -> dict[str, Any]:
    """What `admin/overview.html` shows, in three statements; called by unfold."""
    tenants = list(Tenant.objects.order_by("name")[: SHOWN + 1])
    stores = _count(Store.objects.filter(is_active=True))
    people = _count(Membership.objects.filter(is_active=True))
    for tenant in tenants:
        tenant.store_count = stores.get(tenant.pk, 0)  # type: ignore[attr-defined]  # for the page
        tenant.people_count = people.get(tenant.pk, 0)  # type: ignore[attr-defined]  # for the page
    return {
        **context,
        "title": "Overview",
        "tenants": tenants[:SHOWN],
        "has_more": len(tenants) > SHOWN,
        "places": [(name, reverse(f"admin:{model}_changelist")) for name, model in PLACES.items()],
    }


def _count(rows: Any) -> dict[int, int]:
    counted = rows.order_by().values_list("tenant_id").annotate(Count("id"))
    return dict(counted)
