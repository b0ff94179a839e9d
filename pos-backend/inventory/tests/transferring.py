"""What the tests of transfers do over the API."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from accounts.models import User
from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from core.checks import predicates, run_predicate
from inventory.models import InventoryItem, RefType
from inventory.reservations.models import Inbound
from inventory.tests.movements import move, posted
from tenants.context import all_tenants, tenant_context
from tests.corruption import settle_constraints

TRANSFERS = "/api/v1/inventory/transfers"
SignIn = Callable[[User], Client]


def send(client: Client, path: str, body: Any = None, *, key: str = "") -> Any:
    headers = {"Idempotency-Key": key or str(uuid4())}
    return client.post(f"{TRANSFERS}{path}", body or {}, "application/json", headers=headers)


def line(variant: Variant, **quantities: Any) -> dict[str, Any]:
    return {"variant_id": variant.pk, **{name: str(qty) for name, qty in quantities.items()}}


@pytest.fixture
def tea(cast: Cast) -> Variant:
    """20 on the high street: 10 at 2.00 and 10 at 3.01, so 2.505 each."""
    with tenant_context(cast.shop.pk):
        variant = VariantFactory.create(sku="TEA")
        posted(
            move(cast.high_street, variant, 10, RefType.OPENING, unit_cost="2"),
            move(cast.high_street, variant, 10, RefType.OPENING, unit_cost="3.01"),
        )
    return variant


def draft(client: Client, cast: Cast, *lines: dict[str, Any], **changes: Any) -> dict[str, Any]:
    body = {"from_store_id": cast.high_street.pk, "to_store_id": cast.station.pk, "lines": lines}
    made = send(client, "", {**body, **changes})
    assert made.status_code == 201, made.content
    return dict(made.json())


def sent(client: Client, cast: Cast, *lines: dict[str, Any]) -> int:
    transfer = draft(client, cast, *lines)
    answer = send(client, f"/{transfer['id']}/send")
    assert answer.status_code == 200, answer.content
    return int(transfer["id"])


def stock(cast: Cast) -> dict[str, tuple[Decimal, Decimal]]:
    with tenant_context(cast.shop.pk):
        items = InventoryItem.objects.select_related("store").order_by("store__code")
        return {item.store.code: (item.on_hand, item.stock_value) for item in items}


def expected(cast: Cast) -> list[tuple[str, int]]:
    with tenant_context(cast.shop.pk):
        rows = Inbound.objects.select_related("store").order_by("id")
        return [(row.store.code, int(row.qty)) for row in rows]


def is_proven() -> None:
    settle_constraints()
    with all_tenants():
        found = {p.title: run_predicate(p, limit=5).findings for p in predicates()}
    assert not any(found.values()), found


def quantities(transfer: dict[str, Any]) -> tuple[str, ...]:
    (only,) = transfer["lines"]
    names = ("sent", "received", "damaged", "lost", "returned", "remaining")
    return tuple(f"{Decimal(only[f'qty_{name}']).normalize():f}" for name in names)


def body_of(cast: Cast, variant: Variant) -> dict[str, Any]:
    ends = {"from_store_id": cast.high_street.pk, "to_store_id": cast.station.pk}
    return {**ends, "lines": [line(variant, qty=1)]}
