"""Two people at the same order at once: each unit is accounted for once, and a note is one receipt."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.tests.test_concurrency import at_once, ledger_is_proven
from purchasing.tests.buying import (
    POS,
    PURCHASING,
    SignIn,
    line,
    on_order,
    ordered,
    receive,
    send,
    shelf,
    vendor_of,
)
from tenants.context import tenant_context


@pytest.fixture
def tea(live_cast: Cast, caplog: pytest.LogCaptureFixture) -> Variant:
    caplog.set_level("ERROR", "django.request")  # refusals are what should be
    with tenant_context(live_cast.shop.pk):
        return VariantFactory.create(sku="TEA")


def together(cast: Cast, sign_in: SignIn, *works: Callable[[Client], Any]) -> list[Any]:
    clients = [sign_in(cast.owner) for _ in works]
    return at_once(cast, lambda n: works[n](clients[n]), threads=len(works))


def codes(answers: list[Any]) -> Counter[str]:
    return Counter("done" if a.status_code < 300 else a.json()["code"] for a in answers)


def came(order: int, note: str, *lines: dict[str, Any]) -> Callable[[Client], Any]:
    return lambda client: receive(client, order, note, *lines)


def test_who_receives_second_sees_the_fresh_remainder(
    live_cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    owner = sign_in(live_cast.owner)
    order = ordered(owner, live_cast, vendor_of(owner), line(tea, qty_ordered=9, unit_cost=2))["id"]
    works = [came(order, f"DN-{at}", line(tea, qty_received=4)) for at in range(4)]
    answers = together(live_cast, sign_in, *works)
    assert codes(answers) == {"done": 2, "over_receipt": 2}
    told = {a.json()["over"][0]["qty_remaining"] for a in answers if a.status_code == 409}
    assert (told, shelf(live_cast, tea), on_order(live_cast)) == ({"1.000"}, (8, 16), [1])
    ledger_is_proven()


def test_one_delivery_note_is_one_receipt_also_of_two_orders(
    live_cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    owner = sign_in(live_cast.owner)
    vendor = vendor_of(owner)
    orders = [
        ordered(owner, live_cast, vendor, line(tea, qty_ordered=9, unit_cost=2))["id"]
        for _ in range(3)
    ]
    works = [came(order, "DN-1", line(tea, qty_received=1)) for order in orders * 2]
    answers = together(live_cast, sign_in, *works)
    assert codes(answers) == {"done": 1, "delivery_note_known": 5}
    told = {a.json()["receipt"]["number"] for a in answers if a.status_code == 409}
    assert (told, shelf(live_cast, tea)) == ({"GR-000001"}, (1, 2))
    ledger_is_proven()


def test_orders_of_one_vendor_with_their_lines_the_other_way_round_do_not_wait_for_each_other(
    live_cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    owner = sign_in(live_cast.owner)
    with tenant_context(live_cast.shop.pk):
        jam = VariantFactory.create(sku="JAM")
    vendor = vendor_of(owner)
    lines = [line(tea, qty_ordered=9, unit_cost=2), line(jam, qty_ordered=9, unit_cost=1)]
    forth = ordered(owner, live_cast, vendor, *lines)["id"]
    back = ordered(owner, live_cast, vendor, *lines[::-1])["id"]
    ones = [line(tea, qty_received=1), line(jam, qty_received=1)]
    works = [
        came(order, f"DN-{order}-{at}", *some)
        for at in range(3)
        for order, some in ((forth, ones), (back, ones[::-1]))
    ]
    assert codes(together(live_cast, sign_in, *works)) == {"done": 6}
    assert (shelf(live_cast, tea), shelf(live_cast, jam)) == ((6, 12), (6, 6))
    ledger_is_proven()


def test_a_receipt_is_taken_back_once_and_never_together_with_a_return(
    live_cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    owner = sign_in(live_cast.owner)
    vendor = vendor_of(owner)
    order = ordered(owner, live_cast, vendor, line(tea, qty_ordered=9, unit_cost=2))["id"]
    receive(owner, order, "DN-1", line(tea, qty_received=9))
    (receipt,) = owner.get(f"{POS}/{order}/receipts").json()["results"]
    back = {
        "vendor_id": vendor,
        "store_id": live_cast.high_street.pk,
        "receipt_id": receipt["id"],
        "lines": [line(tea, qty=5)],
    }

    def reverse(client: Client) -> Any:
        return send(client, f"/receipts/{receipt['id']}/reverse")

    def send_back(client: Client) -> Any:
        return send(client, "/vendor_returns", back)

    answers = together(live_cast, sign_in, reverse, send_back, reverse, send_back)
    done = [at for at, answer in enumerate(answers) if answer.status_code == 201]
    assert len(done) == 1
    assert shelf(live_cast, tea) == ((0, 0) if done[0] in (0, 2) else (4, 8))
    ledger_is_proven()


def test_receiving_against_closing_and_cancelling_has_one_end(
    live_cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    owner = sign_in(live_cast.owner)
    vendor = vendor_of(owner)

    def step(order: int, name: str) -> Callable[[Client], Any]:
        return lambda client: send(client, f"/pos/{order}/{name}")

    received = 0
    for at in range(4):
        order = ordered(owner, live_cast, vendor, line(tea, qty_ordered=3, unit_cost=2))["id"]
        arrives = came(order, f"DN-{at}", line(tea, qty_received=3))
        works = [arrives, step(order, "close"), step(order, "cancel")]
        answers = together(live_cast, sign_in, *works)
        assert codes(answers) == {"done": 1, "purchase_order_state": 2}
        received += 3 * (answers[0].status_code == 200)
        assert on_order(live_cast) == []
    if received:
        assert shelf(live_cast, tea) == (received, 2 * received)
    ledger_is_proven()


def test_a_vendor_is_deleted_or_ordered_from(
    live_cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    """Both at once: one of them is done, and the other is told why not."""
    owner = sign_in(live_cast.owner)

    def order_from(vendor: int) -> Callable[[Client], Any]:
        body = {
            "vendor_id": vendor,
            "store_id": live_cast.high_street.pk,
            "lines": [line(tea, qty_ordered=1, unit_cost=2)],
        }
        return lambda client: send(client, "/pos", body)

    def delete(vendor: int) -> Callable[[Client], Any]:
        return lambda client: client.delete(f"{PURCHASING}/vendors/{vendor}")

    outcomes = set()
    for at in range(6):
        vendor = vendor_of(owner, f"Vendor {at}")
        answers = together(live_cast, sign_in, order_from(vendor), delete(vendor))
        outcomes.add(tuple(answer.status_code for answer in answers))
    assert outcomes <= {(201, 409), (404, 204)}
