"""A checkout over HTTP, sixteen tills at once, beside the same rows in plain SQL."""

import json
import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from decimal import Decimal
from itertools import count
from typing import Any
from uuid import uuid4

from django.test import Client as InProcess
from django.test.utils import override_settings

from accounts.access import access_of
from accounts.models import User
from accounts.tokens import make_token
from bench.databases import BenchRefused, plain_connection
from bench.floors import Shelf
from bench.floors_sales import Desk, Ware, write_sale
from bench.outcomes import Outcome, Target, at_most, interleaved, ratio_at_least, ratio_at_most
from bench.rows.pages import constant
from bench.running import Bench
from bench.server import Server, web_server
from bench.statements import counted_statements
from bench.threads import seconds_at_once
from core.money import ZERO
from inventory.models import InventoryItem
from inventory.proof import prove
from pos.models import Sale
from pos.sessions import open_session
from stores.models import Register, Store
from tenants.models import Tenant

RANDOM = "checkout, 3 random items, 16 tills"
HOT = "checkout, 3 hot items, 16 tills"
STATEMENTS = "checkout, statements for 3 lines"
MANY_LINES = "checkout, statements for 100 lines beside 3"
LOST = "checkout, lost or doubled sales"
FINDINGS = "checkout, findings of inventory_check"
ROWS = (RANDOM, HOT, STATEMENTS, MANY_LINES, LOST, FINDINGS)

TILLS = 16
BASKET = 3
CHECKOUT = "/api/v1/pos/checkout"
# More than any basket costs: the till gives change.
CASH = "1000000.00"

Basket = tuple[Desk, Sequence[Ware]]
Sell = Callable[[Basket], None]


class _Shop:
    def __init__(self, tenant: Tenant, bench: Bench) -> None:
        self.tenant, self.owner = tenant, User.objects.get()
        access = access_of(self.owner, tenant_id=tenant.pk)
        assert access is not None
        names = ("till.sell", "stock.read")
        _, secret = make_token(access=access, name="Bench", permissions=names, expires_at=None)
        self.headers = {"Authorization": f"Bearer {secret}"}
        self.dice = random.Random(bench.size.name)  # noqa: S311  # the same baskets in every run
        self.wares = _wares()
        self.codes = count(1)
        stores = list(Store.objects.order_by("id"))
        self.desks = [self.desk(stores[n % len(stores)]) for n in range(TILLS)]

    def desk(self, store: Store) -> Desk:
        register = Register.objects.create(store=store, code=f"B{next(self.codes)}")
        session = open_session(
            register=register, store=store, opening_float=ZERO, actor_id=self.owner.pk
        )
        return Desk(store.pk, register.pk, session.pk, f"{store.code}-{register.code}-F")

    def basket(self, desk: Desk, lines: int = BASKET) -> Basket:
        return desk, self.dice.sample(self.wares[desk.store_id], lines)

    def hot(self, desk: Desk) -> Basket:
        """In one store, so that all of its tills meet on them."""
        return desk, self.wares[desk.store_id][:BASKET]

    def request(self, basket: Basket) -> tuple[str, dict[str, str]]:
        desk, wares = basket
        body = {
            "client_id": str(uuid4()),
            "register_session_id": desk.session_id,
            "lines": [{"variant_id": ware.shelf.variant_id, "qty": "1"} for ware in wares],
            "payments": [{"method": "CASH", "amount": CASH}],
        }
        headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid4())}
        return json.dumps(body), self.headers | headers

    @contextmanager
    def over_http(self, server: Server) -> Iterator[Sell]:
        with server.client() as client:

            def sell(basket: Basket) -> None:
                body, headers = self.request(basket)
                client.link.request("POST", CHECKOUT, body, headers)
                response = client.link.getresponse()
                answer = response.read()
                if response.status != 201:
                    raise BenchRefused(f"{CHECKOUT} answers {response.status}: {answer[:300]!r}")

            yield sell

    @contextmanager
    def in_plain_sql(self) -> Iterator[Sell]:
        with plain_connection() as database:

            def sell(basket: Basket) -> None:
                desk, wares = basket
                write_sale(database, wares, desk, tenant_id=self.tenant.pk, actor_id=self.owner.pk)

            yield sell


def _wares() -> dict[int, list[Ware]]:
    """By store."""
    wares: dict[int, list[Ware]] = defaultdict(list)
    rows = InventoryItem.objects.order_by("id").values_list(
        "id", "store_id", "variant_id", "last_cost", "variant__price"
    )
    for pk, store, variant, cost, price in rows.iterator():
        wares[store].append(Ware(Shelf(pk, store, variant, cost or ZERO), _money(price)))
    return wares


def _money(price: Decimal) -> Decimal:
    return price.quantize(Decimal("0.01"))


def measure(bench: Bench) -> Iterator[Outcome]:
    with bench.loaded() as tenant:
        shop = _Shop(tenant, bench)
        before, sold = Sale.objects.count(), 0
        with web_server("bench.settings") as server:
            for row, pick, desks, least in (
                (RANDOM, shop.basket, shop.desks, 0.15),
                (HOT, shop.hot, _of_one_store(shop), 0.35),
            ):
                outcome, done = _speed(bench, shop, server, row, pick, desks, ratio_at_least(least))
                sold += done
                yield outcome
        few, many = _statements(shop, BASKET), _statements(shop, min(100, _smallest(shop)))
        sold += 2
        yield Outcome(row=STATEMENTS, unit="statements", measured=few, target=at_most(15))
        yield Outcome(
            row=MANY_LINES,
            unit="statements",
            measured=many,
            floor=few,
            ratio=many / few,
            target=ratio_at_most(1),
        )
        lost = abs(Sale.objects.count() - before - sold)
        yield Outcome(row=LOST, unit="sales", measured=lost, target=at_most(0))
        found = prove().findings
        yield Outcome(row=FINDINGS, unit="findings", measured=found, target=at_most(0))


def _of_one_store(shop: _Shop) -> list[Desk]:
    store = Store.objects.order_by("id")[0]
    return [shop.desk(store) for _ in range(TILLS)]


def _smallest(shop: _Shop) -> int:
    return min(len(wares) for wares in shop.wares.values())


def _speed(
    bench: Bench,
    shop: _Shop,
    server: Server,
    row: str,
    pick: Callable[[Desk], Basket],
    desks: Sequence[Desk],
    target: Target,
) -> tuple[Outcome, int]:
    """And how many sales came of it."""
    sales, done = bench.size.posts, 0

    def measured(worker: Callable[[], AbstractContextManager[Sell]]) -> float:
        nonlocal done
        baskets = [pick(desks[n % len(desks)]) for n in range(sales)]
        done += sales
        return sales / seconds_at_once(worker, baskets, threads=TILLS)

    figures = interleaved(
        bench.rounds,
        lambda: measured(lambda: shop.over_http(server)),
        lambda: measured(shop.in_plain_sql),
    )
    return figures.outcome(row, "sales/s", target), done


@override_settings(ROOT_URLCONF="bench.urls")
def _statements(shop: _Shop, lines: int) -> int:
    """Of a checkout beyond its authentication; transaction control is not in it."""
    client = InProcess(SERVER_NAME="localhost", headers=shop.headers)
    with counted_statements() as authentication:
        client.get(constant(1_000))
    body, headers = shop.request(shop.basket(shop.desks[0], lines))
    del headers["Content-Type"]
    with counted_statements() as seen:
        answer: Any = client.post(CHECKOUT, body, "application/json", headers=headers)
    assert answer.status_code == 201, answer.content
    return len(seen) - len(authentication)
