"""What the demo retailer sells, read from `assortment.txt`, with made-up but steady figures.

Each figure hangs on the name of its product alone (see `steady`), so that adding a product changes
no other.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from core.money import round_money
from demo.barcodes import ean13

FILE = Path(__file__).with_name("assortment.txt")
TAX_RATES = {"standard": Decimal(20), "reduced": Decimal(5), "zero": Decimal(0)}


def steady(*about: object) -> random.Random:
    """Random numbers that are the same each time for the same subject."""
    return random.Random("/".join(map(str, about)))  # noqa: S311  # a demo, not a secret


@dataclass(frozen=True, slots=True)
class Shelf:
    """A category and what its products share; `lot` is what a shop has of one variant, in units."""

    department: str
    name: str
    prefix: str
    tax: str
    lot: int


@dataclass(frozen=True, slots=True)
class Ware:
    """One variant. Price (tax included) and cost per unit; quantities in units."""

    shelf: Shelf
    product: str
    name: str
    sku: str
    barcodes: tuple[str, ...]
    price: Decimal
    cost: Decimal
    pack_size: int
    reorder_point: int
    reorder_qty: int
    popularity: float


@cache
def wares() -> tuple[Ware, ...]:
    numbers: dict[str, int] = {}
    found = []
    for number, (shelf, product, name, price) in enumerate(_listed(), 1):
        numbers[shelf.prefix] = numbers.get(shelf.prefix, 100) + 1
        sku = f"{shelf.prefix}-{numbers[shelf.prefix]}"
        found.append(_ware(shelf, product, name, price, sku, number))
    return tuple(found)


def _listed() -> Iterator[tuple[Shelf, str, str, Decimal]]:
    shelf: Shelf | None = None
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("=="):
            path, prefix, tax, lot = (part.strip() for part in line[2:].split("|"))
            department, name = path.split(" / ")
            shelf = Shelf(department, name, prefix, tax, int(lot))
            continue
        if shelf is None:
            raise ValueError(f"{FILE.name}: {line!r} stands on no shelf.")
        product, price, variants = (part.strip() for part in line.split("|"))
        for variant in variants.split(", "):
            name, _, own_price = variant.partition(" @")
            yield shelf, product, name, Decimal(own_price or price)


def _ware(shelf: Shelf, product: str, name: str, price: Decimal, sku: str, number: int) -> Ware:
    by_product, own = steady("product", product), steady("variant", product, name)
    pack_size = by_product.choice([1, 4, 6, 6, 12] if shelf.lot >= 10 else [1, 1, 2, 4])
    # A few sell every day, most now and then; and people have a taste for one of the colours.
    popularity = by_product.paretovariate(1.16) * own.uniform(0.5, 1.6)
    popularity = min(popularity, 30.0) * shelf.lot / 12
    reorder_point = max(2, round(shelf.lot * own.uniform(0.25, 0.5) * min(2.0, popularity**0.3)))
    barcodes = [ean13(f"20{47000 + number // 1000:05d}{number:05d}")]
    if own.random() < 0.06:  # relabelled once; both labels are about
        barcodes.append(ean13(f"21{47000:05d}{number:05d}"))
    return Ware(
        shelf=shelf,
        product=product,
        name=name,
        sku=sku,
        barcodes=tuple(barcodes),
        price=price,
        cost=round_money(price * Decimal(str(round(by_product.uniform(0.36, 0.59), 3)))),
        pack_size=pack_size,
        reorder_point=reorder_point,
        reorder_qty=-(-2 * shelf.lot // pack_size) * pack_size,
        popularity=popularity,
    )
