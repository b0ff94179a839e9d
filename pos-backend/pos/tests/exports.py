"""Small exports of the `online-retail` kind, and their import into the cast's shop."""

import csv
import io
import lzma
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from django.conf import settings

from conftest import Cast
from inventory.models import InventoryItem
from pos.history.importing import import_history
from pos.history.online_retail import ONLINE_RETAIL
from pos.history.summary import Summary

HEADER = [
    "Invoice",
    "StockCode",
    "Description",
    "Quantity",
    "InvoiceDate",
    "Price",
    "Customer ID",
    "Country",
]
OTHER_HEADER = [
    {"Invoice": "InvoiceNo", "Price": "UnitPrice", "Customer ID": "CustomerID"}.get(name, name)
    for name in HEADER
]
UK1_CUSTOMER = "13084"
# A year of a real shop, with the dirt that generated files lack.
REAL_EXPORT = (
    settings.BASE_DIR.parent.parent / "shared/data/online_retail_ii_2009-12_2010-11.csv.xz"
)


def real_rows(size: int) -> list[list[str]]:
    """The first lines of the real export, without its header."""
    with lzma.open(REAL_EXPORT, "rt", encoding="utf-8", newline="") as text:
        return list(islice(csv.reader(text), 1, size + 1))


def row(
    invoice: str,
    code: str = "85123A",
    qty: object = 6,
    price: object = "2.55",
    *,
    description: str = "WHITE HANGING HEART",
    at: str = "2010-01-05 10:00:00",
    customer: str = UK1_CUSTOMER,
    country: str = "United Kingdom",
) -> list[str]:
    """A line of an invoice, sold in UK1 unless the country says otherwise."""
    return [invoice, code, description, str(qty), at, str(price), customer, country]


def write_off(invoice: str, qty: int, description: str = "", code: str = "85123A") -> list[str]:
    """Stock set right by hand, as the export shows it; invoices divisible by 4 are UK1's."""
    return row(invoice, code, qty, "0", description=description, customer="")


def text_of(
    rows: Sequence[Sequence[str]], *, header: Sequence[str] = HEADER, delimiter: str = ","
) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerows([header, *rows])
    return text.getvalue()


def write(folder: Path, rows: Sequence[Sequence[str]], name: str = "export.csv") -> Path:
    path = folder / name
    path.write_text(text_of(rows))
    return path


def take(cast: Cast, path: Path, **options: Any) -> Summary:
    """Import within the test's own transaction."""
    return import_history(
        path=path, profile=ONLINE_RETAIL, tenant=cast.shop, **{"lanes": 0, **options}
    )


def stock() -> dict[tuple[str, str], int]:
    """Units by (store, SKU)."""
    items = InventoryItem.objects.values_list("store__code", "variant__sku", "on_hand")
    return {(store, sku): int(on_hand) for store, sku, on_hand in items}
