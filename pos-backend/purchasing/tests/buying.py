"""Short forms of what is bought, for tests."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import uuid4

from django.test import Client

from accounts.models import User
from catalog.models import Variant
from conftest import Cast
from core.checks import predicates, run_predicate
from inventory.models import InventoryItem, StockLedger
from inventory.reservations.models import Inbound
from tenants.context import all_tenants, tenant_context
from tests.corruption import settle_constraints

PURCHASING = "/api/v1/purchasing"
POS = f"{PURCHASING}/pos"
SignIn = Callable[[User], Client]


def send(client: Client, path: str, body: Any = None, *, key: str = "") -> Any:
    """`path` below `purchasing`, such as /pos/7/submit."""
    headers = {"Idempotency-Key": key or str(uuid4())}
    return client.post(f"{PURCHASING}{path}", body or {}, "application/json", headers=headers)


def line(variant: Variant, **values: Any) -> dict[str, Any]:
    return {"variant_id": variant.pk, **{name: str(value) for name, value in values.items()}}


def vendor_of(client: Client, name: str = "Tea Traders", **fields: Any) -> int:
    made = client.post(f"{PURCHASING}/vendors", {"name": name, **fields}, "application/json")
    assert made.status_code == 201, made.content
    return int(made.json()["id"])


def draft(
    client: Client, cast: Cast, vendor: int, *lines: dict[str, Any], **changes: Any
) -> dict[str, Any]:
    body = {"vendor_id": vendor, "store_id": cast.high_street.pk, "lines": lines, **changes}
    made = send(client, "/pos", body)
    assert made.status_code == 201, made.content
    return dict(made.json())


def ordered(client: Client, cast: Cast, vendor: int, *lines: dict[str, Any]) -> dict[str, Any]:
    order = draft(client, cast, vendor, *lines)
    answer = send(client, f"/pos/{order['id']}/submit")
    assert answer.status_code == 200, answer.content
    return dict(answer.json())


def receive(client: Client, order: int, note: str, *lines: dict[str, Any], **more: Any) -> Any:
    return send(client, f"/pos/{order}/receive", {"delivery_note": note, "lines": lines, **more})


def shelf(cast: Cast, variant: Variant) -> tuple[Decimal, Decimal]:
    """Units on the high street, and their value."""
    with tenant_context(cast.shop.pk):
        item = InventoryItem.objects.get(store=cast.high_street, variant=variant)
        return item.on_hand, item.stock_value


def on_order(cast: Cast) -> list[int]:
    with tenant_context(cast.shop.pk):
        rows = Inbound.objects.filter(ref_type="PURCHASE_ORDER").order_by("id")
        return [int(row.qty) for row in rows]


def entries(cast: Cast, variant: Variant) -> list[tuple[str, int, Decimal]]:
    with tenant_context(cast.shop.pk):
        rows = StockLedger.objects.filter(variant=variant).order_by("id")
        return [(e.ref_type, int(e.qty_delta), e.value_delta) for e in rows]


def is_proven() -> None:
    settle_constraints()
    with all_tenants():
        found = {p.title: run_predicate(p, limit=5).findings for p in predicates()}
    assert not any(found.values()), found


def quantities(order: dict[str, Any], at: int = 0) -> str:
    """Ordered, received, rejected, closed and remaining of a line."""
    names = ("ordered", "received", "rejected", "closed", "remaining")
    found = order["lines"][at]
    return " ".join(f"{Decimal(found[f'qty_{name}']).normalize():f}" for name in names)
