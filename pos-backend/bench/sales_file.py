"""A made-up export in the layout of Online Retail, the same one every time."""

import csv
import datetime as dt
import random
from collections.abc import Iterator
from pathlib import Path

from bench.words import ADJECTIVES, MATERIALS, NOUNS

HEADER = (
    "Invoice",
    "StockCode",
    "Description",
    "Quantity",
    "InvoiceDate",
    "Price",
    "Customer ID",
    "Country",
)
CODES = 3_000
LINES_PER_INVOICE = 20  # as in the real one
FIRST = dt.datetime(2020, 1, 2, 8)  # noqa: DTZ001  # the shop's clock, as its export has it
COUNTRIES = ("United Kingdom", "EIRE", "Germany", "France", "Netherlands", "Spain")
WEIGHTS = (90, 3, 3, 2, 1, 1)


def write_sales_file(path: Path, lines: int) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(_lines(lines))
    return path


def _lines(lines: int) -> Iterator[tuple[object, ...]]:
    dice = random.Random(lines)  # noqa: S311  # repeatable, and no secret
    invoice, at = 500_000, FIRST
    left = lines
    while left:
        invoice += 1
        at += dt.timedelta(minutes=dice.randint(1, 15))
        several = min(left, dice.randint(1, 2 * LINES_PER_INVOICE - 1))
        left -= several
        kind = dice.choices(("sale", "return", "loss"), (95, 3, 2))[0]
        customer = dice.randint(12_000, 18_999)
        country = dice.choices(COUNTRIES, WEIGHTS)[0]
        for _ in range(several):
            # Few goods make most of the trade.
            code = int(CODES * dice.random() ** 2)
            units = dice.choice((1, 1, 2, 3, 6, 12, 24))
            yield (
                f"C{invoice}" if kind == "return" else invoice,
                f"{20_000 + code}",
                "damaged" if kind == "loss" else _name(code),
                units if kind == "sale" else -units,
                at.isoformat(" "),
                "0.0" if kind == "loss" else f"{0.25 + code % 40 / 4:.2f}",
                "" if kind == "loss" else customer,
                country,
            )


def _name(code: int) -> str:
    words = (ADJECTIVES[code % 20], MATERIALS[code // 20 % 25], NOUNS[code // 500 % 20])
    return " ".join(words).upper()
