"""A till for tests: an open register of the high street, and short forms of what is done at it."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from accounts.models import Membership, User
from accounts.pins import set_pin
from catalog.models import TaxCategory, Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from core.checks import predicates, run_predicate
from inventory.models import InventoryItem, RefType
from inventory.tests.movements import move, posted
from pos.models_sessions import RegisterSession
from pos.sessions import open_session
from stores.models import Register
from tenants.context import all_tenants, tenant_context
from tests.corruption import settle_constraints

POS = "/api/v1/pos"
PIN = "4711"
SignIn = Callable[[User], Client]


@dataclass(frozen=True)
class Desk:
    """A mug (12.00, 20 % tax, 10 on hand at 4.00), a book (7.50, no tax, 5 at 3.00), and postage
    (3.95, 20 %, keeps no stock), at the open till of `cast.high_street`; prices include tax."""

    cast: Cast
    client: Client
    register: Register
    session: RegisterSession
    mug: Variant
    book: Variant
    postage: Variant

    def basket(self, *lines: dict[str, Any], **changes: Any) -> dict[str, Any]:
        return {"register_session_id": self.session.pk, "lines": list(lines), **changes}

    def sell(self, *lines: dict[str, Any], client: Client | None = None, **changes: Any) -> Any:
        """Checkout; without `payments`, in exact cash."""
        body = self.basket(*lines, client_id=str(uuid4()), **changes)
        if "payments" not in body:
            total = self.quote(*lines)["total"]
            exact = {"method": "CASH", "amount": total}
            body["payments"] = [exact] if total != "0.00" else []
        return send(client or self.client, f"{POS}/checkout", body)

    def sold(self, *lines: dict[str, Any], **changes: Any) -> dict[str, Any]:
        answer = self.sell(*lines, **changes)
        assert answer.status_code == 201, answer.content
        return dict(answer.json())

    def quote(self, *lines: dict[str, Any]) -> dict[str, Any]:
        answer = self.client.post(f"{POS}/quote", self.basket(*lines), "application/json")
        assert answer.status_code == 200, answer.content
        return dict(answer.json())

    @property
    def approval(self) -> dict[str, Any]:
        return {"user_id": self.cast.manager.pk, "pin": PIN}


def line(variant: Variant, qty: Any = 1, **changes: Any) -> dict[str, Any]:
    return {"variant_id": variant.pk, "qty": str(qty), **changes}


def send(client: Client, path: str, body: Any = None, *, key: str = "") -> Any:
    headers = {"Idempotency-Key": key or str(uuid4())}
    return client.post(path, body or {}, "application/json", headers=headers)


def pay(amount: str, method: str = "CASH", **changes: Any) -> dict[str, Any]:
    return {"method": method, "amount": amount, **changes}


def on_hand(desk: Desk) -> dict[str, int]:
    with tenant_context(desk.cast.shop.pk):
        items = InventoryItem.objects.filter(store=desk.cast.high_street)
        return {sku: int(qty) for sku, qty in items.values_list("variant__sku", "on_hand")}


def make_desk(cast: Cast, client: Client, *, code: str = "T1") -> Desk:
    with tenant_context(cast.shop.pk):
        taxed = TaxCategory.objects.create(name="Standard", rate="20")
        mug = VariantFactory.create(
            sku="MUG", price="12", product__name="Sage Mug", product__tax_category=taxed
        )
        book = VariantFactory.create(sku="BOOK", price="7.50", product__name="Tide Tables")
        postage = VariantFactory.create(
            sku="POST",
            price="3.95",
            track_stock=False,
            product__name="Postage",
            product__tax_category=taxed,
        )
        posted(
            move(cast.high_street, mug, 10, RefType.OPENING, unit_cost="4"),
            move(cast.high_street, book, 5, RefType.OPENING, unit_cost="3"),
        )
        register = Register.objects.create(store=cast.high_street, code=code)
        session = open_session(
            register=register,
            store=cast.high_street,
            opening_float=Decimal(100),
            actor_id=cast.staff.pk,
        )
        set_pin(membership=Membership.objects.get(user=cast.manager), pin=PIN)
    return Desk(cast, client, register, session, mug, book, postage)


def the_books_agree() -> None:
    """Every predicate holds, within the test's own transaction."""
    settle_constraints()
    with all_tenants():
        found = {p.title: run_predicate(p, limit=5).findings for p in predicates()}
    assert not any(found.values()), found


@pytest.fixture
def desk(cast: Cast, sign_in: SignIn) -> Desk:
    """The staff's till."""
    return make_desk(cast, sign_in(cast.staff))


@pytest.fixture
def live_desk(live_cast: Cast, sign_in: SignIn, caplog: pytest.LogCaptureFixture) -> Desk:
    """The same with real commits."""
    caplog.set_level("ERROR", "django.request")  # refusals are what should be
    return make_desk(live_cast, sign_in(live_cast.staff))
