"""A till that never heard the answer asks again: it gets the first answer, and nothing is doubled."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from random import Random
from uuid import UUID

from django.test import Client

from accounts.models import User
from bench.server import web_server
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.tests.movements import move, posted
from inventory.tests.soak.cutting import CUTS, Answer, ask, body_of, proxy_before
from inventory.tests.soak.sizes import SEED, SIZES, say
from inventory.tests.test_concurrency import ledger_is_proven
from tenants.context import tenant_context

TILLS, OPENED = 8, 1_000_000
CSRF = "c" * 32


def test_who_asks_again_gets_the_first_answer(
    live_cast: Cast, sign_in: Callable[[User], Client]
) -> None:
    with tenant_context(live_cast.shop.id):
        variants = [VariantFactory.create() for _ in range(10)]
        posted(
            *(
                move(live_cast.high_street, v, OPENED, RefType.OPENING, unit_cost="2")
                for v in variants
            )
        )
    session = sign_in(live_cast.owner).cookies["sessionid"].value
    headers = {"Cookie": f"sessionid={session}; csrftoken={CSRF}", "X-CSRFToken": CSRF}
    asked = 0

    with web_server("config.settings") as server, proxy_before(server.port) as proxy:

        def till(n: int) -> list[tuple[str, int, Answer]]:
            """Key, units and the answer that got through at last, of each request."""
            nonlocal asked
            dice, got = Random(SEED * 1000 + n), []
            for _ in range(n, SIZES.cut_answers, TILLS):
                key = str(UUID(int=dice.getrandbits(128), version=4))
                units = dice.choice([-2, -1, 1, 2, 3])
                request = {
                    "store_id": live_cast.high_street.id,
                    "variant_id": dice.choice(variants).id,
                    "movement_type": "ADJUSTMENT",
                    "quantity": str(units),
                }
                cuts = [dice.choice(CUTS), *(c for c in CUTS if dice.random() < 0.15)]
                answer = None
                while answer is None or answer.status == 409:  # it is still being done
                    answer = ask(
                        proxy.port,
                        "/api/v1/inventory/movements",
                        json.dumps(request).encode(),
                        {**headers, "Idempotency-Key": key},
                        cut=cuts.pop() if cuts else "",
                    )
                got.append((key, units, answer))
                asked += 1
                if asked % max(1, SIZES.cut_answers // 10) == 0:
                    say(f"cut answers: {asked:,} of {SIZES.cut_answers:,} (SEED={SEED})")
            return got

        with ThreadPoolExecutor(TILLS) as pool:
            got = [one for tills in pool.map(till, range(TILLS)) for one in tills]

    say(f"cut answers: {len(got):,} requests, {proxy.cuts:,} answers cut (SEED={SEED})")
    assert len(got) == SIZES.cut_answers <= proxy.cuts
    for key, _units, answer in got:
        assert answer.status == 201, answer
        done = [said for said in proxy.answers[key] if said.startswith(b"HTTP/1.1 201")]
        assert {body_of(said) for said in done} == {answer.body}
        assert sum(b"\r\nidempotent-replayed: true" not in said.lower() for said in done) == 1
        assert all(
            said.startswith((b"HTTP/1.1 201", b"HTTP/1.1 409")) for said in proxy.answers[key]
        )
    with tenant_context(live_cast.shop.id):
        left = sum(InventoryItem.objects.values_list("on_hand", flat=True))
        assert StockLedger.objects.filter(ref_type=RefType.ADJUSTMENT).count() == len(got)
    assert left == 10 * OPENED + sum(units for _key, units, _answer in got)
    ledger_is_proven()
