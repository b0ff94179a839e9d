"""The first receipts of a real wholesaler's export, with the dirt that generated files lack."""

import csv
import lzma
from decimal import Decimal
from itertools import islice
from pathlib import Path

import pytest
from django.conf import settings
from django.db.models import Sum

from conftest import Cast
from inventory.models import StockLedger
from purchasing.receiving.models import GoodsReceipt
from purchasing.tests.buying import is_proven
from purchasing.tests.wholesale import PURCHASES, Export, reasons, take

FOLDER = settings.BASE_DIR.parent.parent / "shared/data/iowa"
ROWS = 3_000

pytestmark = pytest.mark.skipif(
    not FOLDER.exists(), reason="the real retail data is not part of the repository"
)


def test_its_first_weeks_add_up_and_pass_every_check(in_shop: Cast, tmp_path: Path) -> None:
    with lzma.open(FOLDER / "purchases_12_stores_2018-2019.csv.xz", "rt", newline="") as text:
        rows = list(islice(csv.reader(text), 1, ROWS + 1))
    path = tmp_path / "purchases.csv"
    with path.open("w", newline="") as text:
        csv.writer(text).writerows([PURCHASES, *rows])
    summary = take(
        in_shop.shop, Export(path, FOLDER / "products.csv", FOLDER / "stores.csv"), batch_lines=900
    )

    assert summary.rows == ROWS
    aside = {number for number, _reason in reasons()}
    assert {reason for _number, reason in reasons()} == {"item that the product file lacks"}
    came = [row for number, row in enumerate(rows, 2) if number not in aside]
    assert summary.imported == len(came) > 2_500
    entries = StockLedger.objects.aggregate(units=Sum("qty_delta"), value=Sum("value_delta"))
    assert entries == {
        "units": sum(Decimal(row[4]) for row in came),
        "value": sum(Decimal(row[5]) for row in came),
    }
    assert GoodsReceipt.objects.count() == len({row[0][:-5] for row in came})
    is_proven()
