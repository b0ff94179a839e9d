from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import InventoryItem, RefType
from inventory.tests.movements import move, posted
from tenants.context import tenant_context
from tenants.models import Tenant
from tenants.models_audit import AuditEvent

STOCK = "/api/v1/inventory/stock"
SignIn = Callable[[User], Client]


@pytest.fixture
def item(cast: Cast) -> InventoryItem:
    """Five on the station's shelf."""
    with tenant_context(cast.shop.pk):
        variant = VariantFactory.create(sku="A-1")
        posted(move(cast.station, variant, 5, RefType.OPENING, unit_cost="1"))
        return InventoryItem.objects.get()


def set_point(client: Client, item: InventoryItem, value: Any) -> Any:
    body = {"reorder_point": value}
    return client.patch(f"{STOCK}/{item.pk}", body, content_type="application/json")


def test_the_items_own_reorder_point_goes_before_its_variants_and_the_retailers(
    cast: Cast, item: InventoryItem, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    Tenant.objects.filter(pk=cast.shop.pk).update(default_reorder_point=2)
    own = set_point(client, item, "6")
    assert own.status_code == 200, own.content
    row = own.json()
    assert (row["reorder_point"], row["threshold"], row["is_low_stock"]) == ("6.000", "6.000", True)
    assert row == client.get(f"{STOCK}/{item.pk}").json() == client.get(STOCK).json()["results"][0]
    with tenant_context(cast.shop.pk):
        Variant.objects.update(reorder_point=3)
    row = set_point(client, item, None).json()
    assert (row["reorder_point"], row["threshold"], row["is_low_stock"]) == (None, "3.000", False)
    with tenant_context(cast.shop.pk):
        Variant.objects.update(reorder_point=None)
        events = AuditEvent.objects.filter(object_type="inventoryitem")
        assert [e.object_label for e in events] == ["A-1 at ST", "A-1 at ST"]
    assert client.get(f"{STOCK}/{item.pk}").json()["threshold"] == "2.000"


@pytest.mark.parametrize("value", ["-1", "NaN", "1e400", "Infinity", "0.0001", [], True, "a\x00"])
def test_a_malformed_reorder_point_is_named(
    cast: Cast, item: InventoryItem, sign_in: SignIn, value: Any
) -> None:
    answer = set_point(sign_in(cast.owner), item, value)
    assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, "reorder_point")


def test_who_does_not_work_there_or_is_staff_sets_none(
    cast: Cast, item: InventoryItem, sign_in: SignIn
) -> None:
    assert set_point(sign_in(cast.staff), item, "1").status_code == 403
    assert set_point(sign_in(cast.outsider), item, "1").status_code == 404
    with tenant_context(cast.shop.pk):
        cast.manager.memberships.update(all_stores=False)
    assert set_point(sign_in(cast.manager), item, "1").status_code == 403
