"""Counting the high street, for tests: a count is named by its path below `COUNTS`."""

import datetime as dt
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import User
from catalog.models import Barcode, Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.counts.models import CountSession
from inventory.models import InventoryItem, RefType
from inventory.tests.movements import move, posted
from tenants.context import tenant_context

COUNTS = "/api/v1/inventory/counts"
SignIn = Callable[[User], Client]


def send(client: Client, path: str, body: Any = None) -> Any:
    headers = {"Idempotency-Key": str(uuid4())}
    return client.post(f"{COUNTS}{path}", body or {}, "application/json", headers=headers)


def done(answer: Any) -> dict[str, Any]:
    assert answer.status_code in (200, 201), answer.content
    return dict(answer.json())


@pytest.fixture
def tea(cast: Cast) -> Variant:
    """Ten on the high street, at 2.00."""
    with tenant_context(cast.shop.pk):
        variant = VariantFactory.create(sku="TEA")
        Barcode.objects.create(variant=variant, code="5000000000017")
        opened(cast, variant, 10)
    return variant


def opened(cast: Cast, variant: Variant, qty: int) -> None:
    at = timezone.now() - dt.timedelta(days=1)
    posted(move(cast.high_street, variant, qty, RefType.OPENING, unit_cost="2", occurred_at=at))


def begun(client: Client, cast: Cast, **scope: Any) -> str:
    return f"/{done(send(client, '', {'store_id': cast.high_street.pk, **scope}))['id']}"


def ago(minutes: float) -> dt.datetime:
    return timezone.now() - dt.timedelta(minutes=minutes)


def aged(path: str, cast: Cast, minutes: int = 60) -> None:
    """The session began so long ago."""
    with tenant_context(cast.shop.pk):
        CountSession.objects.filter(pk=int(path[1:])).update(created_at=ago(minutes))


def sold(cast: Cast, variant: Variant, qty: int, at: dt.datetime) -> None:
    """Without a document: what matters is when it happened and when it was recorded."""
    with tenant_context(cast.shop.pk):
        posted(move(cast.high_street, variant, -qty, RefType.WASTE, occurred_at=at))


def scan(
    client: Client,
    path: str,
    variant: Variant,
    qty: Any = 1,
    at: dt.datetime | None = None,
    **more: Any,
) -> dict[str, Any]:
    body = {"variant_id": variant.pk, "qty": str(qty), **more}
    if at is not None:
        body["counted_at"] = at.isoformat()
    return done(send(client, f"{path}/scan", body))


def on_hand(cast: Cast, variant: Variant) -> int:
    with tenant_context(cast.shop.pk):
        return int(InventoryItem.objects.get(store=cast.high_street, variant=variant).on_hand)


def line_of(client: Client, path: str) -> dict[str, Any]:
    (line,) = lines_of(client, path)
    return line


def lines_of(client: Client, path: str) -> list[dict[str, Any]]:
    return list(done(client.get(f"{COUNTS}{path}/variance"))["lines"])
