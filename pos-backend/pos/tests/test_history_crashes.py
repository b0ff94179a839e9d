"""Whatever breaks an import off, the next attempt ends as if nothing had happened."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from psycopg.conninfo import make_conninfo

from conftest import Cast
from inventory.adjustments.models import Adjustment
from inventory.ledger import post
from inventory.models import InventoryItem, StockLedger
from inventory.movements import Movement, Posted
from pos.history.importing import import_history
from pos.history.online_retail import ONLINE_RETAIL
from pos.models import Return, Sale
from pos.recording_returns import ReturnRecord
from pos.tests.exports import row, take, write, write_off
from tenants.context import tenant_context
from tenants.imports.refusal import ImportRefused
from tenants.imports.runs import alone
from tenants.models import Tenant
from tenants.models_imports import ImportRun, ImportStatus, QuarantinedRow

CODES = [f"{21000 + n}{letter}" for n in range(12) for letter in ("", "A")]


def _history(invoices: int) -> list[list[str]]:
    """Some trade of every kind in most of the stores, the same each time."""
    chance = random.Random(5)
    rows = []
    for n in range(invoices):
        number = str(500_000 + n)
        at = f"2010-01-{1 + n * 27 // invoices:02} 10:{n % 60:02}:00"
        where = chance.choice(["United Kingdom", "United Kingdom", "France", "EIRE"])
        what = chance.random()
        if what < 0.1:
            rows.append(write_off(number, chance.choice([-4, 6]), "missing"))
            continue
        sign, prefix = (-1, "C") if what < 0.2 else (1, "")
        customer = str(13_000 + chance.randrange(8))
        for code in [*chance.choices(CODES, k=chance.randrange(1, 6)), "POST"]:
            qty = sign * chance.randrange(1, 30)
            rows.append(row(prefix + number, code, qty, at=at, country=where, customer=customer))
        if what > 0.95:
            rows.append(row(prefix + number, "21000", "x", at=at))
    return rows


def _state(tenant: Tenant) -> dict[str, Any]:
    """All that an import leaves behind, without ids and clocks."""
    with tenant_context(tenant.pk):
        entries = StockLedger.objects.values_list(
            "ref_type", "ref_label", "line", "variant__sku", "store__code", "qty_delta"
        )
        items = InventoryItem.objects.values_list(
            "store__code", "variant__sku", "on_hand", "stock_value", "seq"
        )
        return {
            "entries": sorted(entries),
            "items": sorted(items),
            "sales": sorted(Sale.objects.values_list("number", "total")),
            "returns": sorted(Return.objects.values_list("number", "total")),
            "adjustments": sorted(Adjustment.objects.values_list("number", "kind")),
            "quarantined": list(QuarantinedRow.objects.values_list("row_number", "reason")),
            "runs": list(ImportRun.objects.values_list("status", flat=True)),
        }


def _clean_state(cast: Cast, path: Path) -> dict[str, Any]:
    import_history(path=path, profile=ONLINE_RETAIL, tenant=cast.rival, lanes=0)
    return _state(cast.rival)


class Killed(BaseException):
    pass


@pytest.mark.parametrize("posts", [1, 2, 5])
@pytest.mark.parametrize("moment", ["before", "after"])
def test_broken_off_at_every_post_it_ends_as_a_clean_run(
    cast: Cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, posts: int, moment: str
) -> None:
    path = write(tmp_path, _history(60))
    expected = _clean_state(cast, path)
    left = [0]

    def dying_post(*args: Any, **kwargs: Any) -> Posted:
        if moment == "before" and not left[0]:
            raise Killed
        posted = post(*args, **kwargs)
        if moment == "after" and not left[0]:
            raise Killed  # posted, and never committed
        left[0] -= 1
        return posted

    monkeypatch.setattr("pos.history.posting.post", dying_post)
    attempts = 0
    while True:
        attempts += 1
        left[0] = posts
        try:
            take(cast, path, batch_lines=7)
        except Killed:
            continue
        break
    assert attempts > 5
    assert _state(cast.shop) == expected


def test_lanes_write_what_one_thread_would(live_cast: Cast, tmp_path: Path) -> None:
    path = write(tmp_path, _history(150))
    take(live_cast, path, lanes=2, batch_lines=20)
    assert _state(live_cast.shop) == _clean_state(live_cast, path)


def test_what_goes_wrong_in_a_lane_is_raised(
    live_cast: Cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, _history(150))

    def fail(*, records: Sequence[ReturnRecord], actor_id: int | None) -> list[Movement]:
        if records:
            raise ZeroDivisionError
        return []

    with monkeypatch.context() as broken, pytest.raises(ZeroDivisionError):
        broken.setattr("pos.history.posting.write_returns", fail)
        take(live_cast, path, lanes=2, batch_lines=20)
    take(live_cast, path, lanes=2, batch_lines=20)
    assert _state(live_cast.shop) == _clean_state(live_cast, path)


def test_a_retailers_second_import_waits_its_turn(live_cast: Cast, tmp_path: Path) -> None:
    path = write(tmp_path, _history(10))
    refusals: list[ImportRefused] = []

    def second() -> None:
        try:
            take(live_cast, path)
        except ImportRefused as refusal:
            refusals.append(refusal)
        finally:
            connection.close()

    with alone(live_cast.shop):
        thread = Thread(target=second)
        thread.start()
        thread.join()
    assert "Another import for Corner Shops is running" in str(refusals)
    take(live_cast, path)


def _start(path: Path) -> "subprocess.Popen[bytes]":
    """The command in a process of its own, on the test's database; what it says goes to a file."""
    parameters = connection.get_connection_params()
    plain = {key: str(value) for key, value in parameters.items() if isinstance(value, str | int)}
    with path.with_suffix(".log").open("wb") as log:
        return subprocess.Popen(
            [
                *(sys.executable, "manage.py", "import_sales", str(path)),
                *("--profile", "online-retail", "--tenant", "shop", "--batch", "15"),
            ],
            cwd=settings.BASE_DIR,
            env=os.environ | {"DATABASE_URL": make_conninfo(**plain)},
            stdout=subprocess.DEVNULL,
            stderr=log,
        )


def test_killed_for_good_and_run_again_it_ends_as_a_clean_run(
    live_cast: Cast, tmp_path: Path
) -> None:
    path = write(tmp_path, _history(400))
    expected = _clean_state(live_cast, path)
    assert len(expected["sales"]) > 250
    moments: list[Callable[[], bool]] = [
        Adjustment.objects.exists,
        lambda: Sale.objects.count() > 40,
        lambda: Sale.objects.count() > 150,
    ]
    with tenant_context(live_cast.shop.pk):
        for reached in moments:
            victim = _start(path)
            deadline = time.monotonic() + 60
            while not reached() and victim.poll() is None and time.monotonic() < deadline:
                time.sleep(0.002)
            victim.send_signal(signal.SIGKILL)
            assert victim.wait() == -signal.SIGKILL, path.with_suffix(".log").read_text()
            assert ImportRun.objects.get().status == ImportStatus.RUNNING
        assert _state(live_cast.shop)["entries"] != expected["entries"]
        assert _start(path).wait() == 0, path.with_suffix(".log").read_text()
    assert _state(live_cast.shop) == expected
