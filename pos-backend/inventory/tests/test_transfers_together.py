"""Two people at the same transfer at once: one effect, and the other is told how it stands now."""

from collections import Counter
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
from inventory.tests.test_concurrency import at_once, ledger_is_proven
from inventory.tests.transferring import draft, line, send, sent
from tenants.context import tenant_context

SignIn = Callable[[User], Client]


@pytest.fixture
def tea(live_cast: Cast, caplog: pytest.LogCaptureFixture) -> Variant:
    """Ten on the high street."""
    caplog.set_level("ERROR", "django.request")  # refusals are what should be
    with tenant_context(live_cast.shop.pk):
        variant = VariantFactory.create(sku="TEA")
        posted(move(live_cast.high_street, variant, 10, RefType.OPENING, unit_cost="2.5"))
    return variant


def together(cast: Cast, sign_in: SignIn, *works: Callable[[Client], Any]) -> list[Any]:
    clients = [sign_in(cast.owner) for _ in works]
    return at_once(cast, lambda n: works[n](clients[n]), threads=len(works))


def codes(answers: list[Any]) -> Counter[str]:
    return Counter("done" if a.status_code == 200 else a.json()["code"] for a in answers)


def stock(cast: Cast) -> tuple[int, int]:
    with tenant_context(cast.shop.pk):
        units = dict(InventoryItem.objects.values_list("store_id", "on_hand"))
    return int(units[cast.high_street.pk]), int(units.get(cast.station.pk, 0))


def test_it_is_sent_once(live_cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    transfer = draft(sign_in(live_cast.owner), live_cast, line(tea, qty=3))["id"]
    answers = together(live_cast, sign_in, *[lambda c: send(c, f"/{transfer}/send")] * 6)
    assert codes(answers) == {"done": 1, "transfer_state": 5}
    told = {a.json().get("current_status") for a in answers if a.status_code == 409}
    assert (told, stock(live_cast)) == ({"IN_TRANSIT"}, (7, 0))
    ledger_is_proven()


def test_two_transfers_do_not_send_the_same_units(
    live_cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    owner = sign_in(live_cast.owner)
    planned = [draft(owner, live_cast, line(tea, qty=4))["id"] for _ in range(4)]

    def work(transfer: int) -> Callable[[Client], Any]:
        return lambda client: send(client, f"/{transfer}/send")

    answers = together(live_cast, sign_in, *map(work, planned))
    assert codes(answers) == {"done": 2, "insufficient_stock": 2}
    assert stock(live_cast) == (2, 0)
    ledger_is_proven()


def test_who_receives_second_sees_the_fresh_remainder(
    live_cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    transfer = sent(sign_in(live_cast.owner), live_cast, line(tea, qty=9))
    body = line(tea, qty_receive=4)
    answers = together(live_cast, sign_in, *[lambda c: send(c, f"/{transfer}/receive", body)] * 4)
    assert codes(answers) == {"done": 2, "more_than_remaining": 2}
    told = [a.json()["remaining"][0]["qty_remaining"] for a in answers if a.status_code == 409]
    assert (told, stock(live_cast)) == (["1.000"] * 2, (1, 8))
    ledger_is_proven()


def test_receiving_against_closing_accounts_for_each_unit_once(
    live_cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    owner = sign_in(live_cast.owner)
    lost = {"lines": [{**line(tea, qty=3), "outcome": "LOST"}]}

    def step(transfer: int, name: str) -> Callable[[Client], Any]:
        return lambda client: send(client, f"/{transfer}/{name}", lost if name == "close" else {})

    for _ in range(3):
        before = stock(live_cast)
        transfer = sent(owner, live_cast, line(tea, qty=3))
        steps = [step(transfer, name) for name in ("receive", "close", "cancel")]
        answers = together(live_cast, sign_in, *steps)
        assert codes(answers) == {"done": 1, "transfer_state": 2}
        winner = [a.status_code for a in answers].index(200)
        moved = [(-3, 3), (-3, 0), (0, 0)][winner]
        assert stock(live_cast) == (before[0] + moved[0], before[1] + moved[1])
    ledger_is_proven()
