"""However often, in whatever pieces and after whatever crash receipts are imported, they go in once."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from psycopg.conninfo import make_conninfo

from catalog.models import Variant
from conftest import Cast
from inventory.ledger import post
from inventory.movements import Posted
from purchasing.receiving.models import GoodsReceipt
from purchasing.receiving.reversing import reverse_receipt
from purchasing.tests.buying import is_proven
from purchasing.tests.wholesale import (
    ASSORTMENT,
    Export,
    bought,
    export,
    product,
    reasons,
    state,
    take,
    taken,
)
from tenants.context import tenant_context
from tenants.models_imports import ImportRun, ImportStatus

HISTORY = [
    bought("1/1"),
    bought("1/2", "900", 10, "85"),
    bought("1/3", "77777"),
    bought("2/1", units=6, paid="170.04", store="2633"),
    bought("3/1", "4084", 6, "247.32"),
    bought("3/2", "4084", 1, "41.21"),
]


def test_the_same_files_again_add_nothing_and_say_so(in_shop: Cast, tmp_path: Path) -> None:
    files = export(tmp_path, HISTORY)
    first = take(in_shop.shop, files)
    before = state(in_shop.shop)
    second = take(in_shop.shop, files)

    assert second.finished_before
    assert "imported before; nothing was added" in next(second.text())
    assert (second.rows, second.imported, second.lines) == (6, 5, 4)
    assert (second.amount, second.quarantined) == (first.amount, first.quarantined)
    assert (second.entries, second.documents.total(), second.documents_known) == (0, 0, 3)
    assert state(in_shop.shop) == before


def test_the_same_rows_in_another_file_add_nothing(in_shop: Cast, tmp_path: Path) -> None:
    first = take(in_shop.shop, export(tmp_path, HISTORY))
    before = state(in_shop.shop)
    second = take(in_shop.shop, export(tmp_path, [*HISTORY, []], name="copy.csv"))

    assert not second.finished_before
    assert (second.imported, second.amount) == (first.imported, first.amount)
    assert (second.documents_known, second.documents.total(), second.entries) == (3, 0, 0)
    assert (second.variants, second.vendors, second.vendor_items, second.barcodes) == (0, 0, 0, 0)
    after = state(in_shop.shop)
    assert after.pop("quarantined") == before.pop("quarantined") * 2
    assert after.pop("runs") == before.pop("runs") * 2
    assert after == before


def test_files_that_overlap_add_each_receipt_once(in_shop: Cast, tmp_path: Path) -> None:
    take(in_shop.shop, export(tmp_path, HISTORY[:4], name="first.csv"))
    whole = take(in_shop.shop, export(tmp_path, HISTORY, name="whole.csv"))
    assert (whole.documents, whole.documents_known) == ({"order": 1, "receipt": 1}, 2)
    assert GoodsReceipt.objects.count() == 3
    is_proven()


def test_lines_that_an_earlier_import_had_cut_or_lacked_are_kept_aside(
    in_shop: Cast, tmp_path: Path
) -> None:
    take(in_shop.shop, export(tmp_path, HISTORY[:5], name="cut.csv"))
    products = [*ASSORTMENT, product("77777", "NEW")]
    whole = take(in_shop.shop, export(tmp_path, HISTORY, products=products, name="whole.csv"))

    assert whole.quarantined == {"its receipt was imported before without it": 2}
    assert [number for number, _reason in reasons()[1:]] == [4, 7]
    assert (whole.imported, whole.lines) == (4, 4)
    is_proven()


def test_more_products_bring_the_receipts_that_had_lacked_them(
    in_shop: Cast, tmp_path: Path
) -> None:
    few = export(tmp_path, HISTORY, products=ASSORTMENT[:3], name="few.csv")
    assert take(in_shop.shop, few).documents["receipt"] == 2
    assert take(in_shop.shop, export(tmp_path, HISTORY)).documents["receipt"] == 1
    assert GoodsReceipt.objects.count() == 3


def test_a_receipt_that_was_taken_back_stays_so(in_shop: Cast, tmp_path: Path) -> None:
    take(in_shop.shop, export(tmp_path, HISTORY))
    receipt = GoodsReceipt.objects.get(number="INV-000002")
    with transaction.atomic():
        reverse_receipt(receipt_id=receipt.pk, actor_id=in_shop.owner.pk)
    again = take(in_shop.shop, export(tmp_path, [*HISTORY, []], name="copy.csv"))
    assert (again.documents_known, again.entries) == (3, 0)


def test_two_retailers_import_the_same_files_without_knowing_of_each_other(
    cast: Cast, tmp_path: Path
) -> None:
    files = export(tmp_path, HISTORY)
    take(cast.shop, files)
    assert take(cast.rival, files).documents["receipt"] == 3
    assert state(cast.shop) == state(cast.rival)


def test_the_statements_of_a_batch_do_not_grow_with_it(in_shop: Cast, tmp_path: Path) -> None:
    def statements(receipts: int) -> int:
        rows = [
            bought(f"{receipts:03}{n:03}/{line}", item)
            for n in range(receipts)
            for line, item in enumerate(("10808", "900", "4084"), 1)
        ]
        files = export(tmp_path, rows, name=f"{receipts}.csv")
        with CaptureQueriesContext(connection) as queries:
            take(in_shop.shop, files)
        return len(queries)

    taken(in_shop, tmp_path, bought("1/1"), bought("1/2", "900"), bought("1/3", "4084"))
    assert statements(4) == statements(80)


def _history(receipts: int) -> list[list[str]]:
    """Receipts of two stores, some lines of each kind, the same each time."""
    chance = random.Random(7)
    items = [row[0] for row in ASSORTMENT]
    return [
        bought(
            f"{n}/{line}",
            "77777" if chance.random() < 0.05 else chance.choice(items),
            units := chance.randrange(1, 60),
            f"{units * chance.randrange(500, 3000) / 100:.2f}",
            store=["4829", "2633"][n % 2],
            day=f"2018-01-{1 + n * 27 // receipts:02}",
        )
        for n in range(receipts)
        for line in range(1, chance.randrange(2, 9))
    ]


class Killed(BaseException):
    pass


@pytest.mark.parametrize("posts", [1, 3])
@pytest.mark.parametrize("moment", ["before", "after"])
def test_broken_off_at_every_post_it_ends_as_a_clean_run(
    cast: Cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, posts: int, moment: str
) -> None:
    files = export(tmp_path, _history(40))
    take(cast.rival, files)
    expected = state(cast.rival)
    left = [0]

    def dying_post(*args: Any, **kwargs: Any) -> Posted:
        if moment == "before" and not left[0]:
            raise Killed
        posted = post(*args, **kwargs)
        if moment == "after" and not left[0]:
            raise Killed  # posted, and never committed
        left[0] -= 1
        return posted

    monkeypatch.setattr("purchasing.history.posting.post", dying_post)
    attempts = 0
    while True:
        attempts += 1
        left[0] = posts
        try:
            take(cast.shop, files, batch_lines=9)
        except Killed:
            continue
        break
    assert attempts > 3
    assert state(cast.shop) == expected


def _start(files: Export) -> "subprocess.Popen[bytes]":
    """The command in a process of its own, on the test's database; what it says goes to a file."""
    parameters = connection.get_connection_params()
    plain = {key: str(value) for key, value in parameters.items() if isinstance(value, str | int)}
    with files.purchases.with_suffix(".log").open("wb") as log:
        return subprocess.Popen(
            [
                *(sys.executable, "manage.py", "import_receipts", "--batch", "15"),
                *("--purchases", str(files.purchases), "--products", str(files.products)),
                *("--stores", str(files.stores), "--tenant", "shop"),
            ],
            cwd=settings.BASE_DIR,
            env=os.environ | {"DATABASE_URL": make_conninfo(**plain)},
            stdout=subprocess.DEVNULL,
            stderr=log,
        )


def test_killed_for_good_and_run_again_it_ends_as_a_clean_run(
    live_cast: Cast, tmp_path: Path
) -> None:
    files = export(tmp_path, _history(400))
    log = files.purchases.with_suffix(".log")
    take(live_cast.rival, files)
    expected = state(live_cast.rival)
    assert expected["documents"][0] > 350
    moments: list[Callable[[], bool]] = [
        Variant.objects.exists,
        lambda: GoodsReceipt.objects.count() > 40,
        lambda: GoodsReceipt.objects.count() > 150,
    ]
    with tenant_context(live_cast.shop.pk):
        for reached in moments:
            victim = _start(files)
            deadline = time.monotonic() + 60
            while not reached() and victim.poll() is None and time.monotonic() < deadline:
                time.sleep(0.002)
            victim.send_signal(signal.SIGKILL)
            assert victim.wait() == -signal.SIGKILL, log.read_text()
            assert ImportRun.objects.get().status == ImportStatus.RUNNING
        assert state(live_cast.shop)["entries"] != expected["entries"]
        assert _start(files).wait() == 0, log.read_text()
    assert state(live_cast.shop) == expected
    is_proven()
