"""Sixteen tills at once on real commits: what they were told is what the shelves hold."""

from collections import Counter
from collections.abc import Callable
from decimal import Decimal

import pytest
from django.test import Client

from accounts.models import User
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.reasons import ensure_standard_reasons
from inventory.tests.movements import move, posted
from inventory.tests.soak.bank import THREADS, Bank, Shop, doubled, lost, tally
from inventory.tests.soak.sizes import SEED, SIZES, say
from inventory.tests.test_concurrency import ledger_is_proven
from tenants.context import tenant_context

HOT, OTHERS = 10_000_000, 60


def stocked(cast: Cast) -> Shop:
    """200 items, the first of them hot; openings come in one batch, as an import's do."""
    stores = [cast.high_street, cast.station]
    with tenant_context(cast.shop.id):
        shelves = [(s, v) for v in [VariantFactory.create() for _ in range(100)] for s in stores]
        openings = [
            move(s, v, HOT if n == 0 else OTHERS, RefType.OPENING, unit_cost="2.37")
            for n, (s, v) in enumerate(shelves)
        ]
        posted(*openings)
        ensure_standard_reasons()  # their first use by two tills at once has a test of its own
    return Shop(
        cast.shop.id, cast.owner.pk, {s.pk: s for s in stores}, [(s.pk, v.pk) for s, v in shelves]
    )


def test_nothing_is_lost_and_nothing_doubled(
    live_cast: Cast, sign_in: Callable[[User], Client], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("ERROR", "django.request")  # refusals are the day's business
    shop = stocked(live_cast)
    clients = [sign_in(live_cast.owner) for _ in range(THREADS)]
    for client in clients:
        client.raise_request_exception = False  # an answer of 500 is what a till would see

    told = Bank(shop, SEED, SIZES.bank_operations).trade(clients)

    outcomes = Counter((t.request.kind, t.outcome) for t in told)
    say(f"bank: {len(told):,} operations (SEED={SEED}): {dict(sorted(outcomes.items()))}")
    assert len(told) == SIZES.bank_operations
    assert (doubled(told), lost(told)) == ([], [])
    moved, promised, rows = tally(told)
    with tenant_context(live_cast.shop.id):
        items = list(
            InventoryItem.objects.values_list("store_id", "variant_id", "on_hand", "allocated")
        )
        entries = StockLedger.objects.exclude(ref_type=RefType.REVALUATION).count()
    opened = {key: HOT if n == 0 else OTHERS for n, key in enumerate(shop.items)}
    assert {(store, variant): (on_hand, held) for store, variant, on_hand, held in items} == {
        key: (Decimal(opened[key] + moved[key]), Decimal(promised[key])) for key in shop.items
    }
    assert entries == len(shop.items) + rows
    # Whatever had to be tried again says so: a deadlock is a bug, not weather.
    assert [r.getMessage() for r in caplog.records if r.name == "core.retries"] == []
    ledger_is_proven()
