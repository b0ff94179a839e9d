"""How full the demo's shelves end up, and what they must open with for that."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from demo.assortment import Ware, steady, wares
from demo.plan import Change, ShopDay
from demo.shops import Retailer, Shop

OUT_SHARE = 0.028
LOW_SHARE = 0.068


@dataclass(frozen=True, slots=True)
class Level:
    """`closing` units at the end; nothing is sold from `sold_out_from` on."""

    ware: Ware
    closing: int
    sold_out_from: dt.date | None = None

    def is_sold_on(self, day: dt.date) -> bool:
        return self.sold_out_from is None or day < self.sold_out_from


def levels_of(retailer: Retailer, shop: Shop, *, until: dt.date) -> list[Level]:
    """One per variant that the store carries."""
    return [
        _level(shop, ware, until)
        for ware in wares()
        if (not retailer.shelves or ware.shelf.prefix in retailer.shelves)
        and steady("range", shop.code, ware.product).random() < shop.range_share
    ]


def _level(shop: Shop, ware: Ware, until: dt.date) -> Level:
    chance = steady("level", shop.code, ware.sku)
    # What sells is what runs low.
    haste = 1.4 if ware.popularity > ware.shelf.lot / 9 else 0.6
    drawn = chance.random() / haste
    if drawn < OUT_SHARE:
        return Level(ware, 0, until - dt.timedelta(days=chance.randint(0, 16)))
    if drawn < OUT_SHARE + LOW_SHARE:
        return Level(ware, chance.randint(1, ware.reorder_point))
    spare = max(3, ware.shelf.lot)
    return Level(ware, ware.reorder_point + chance.randint(1, spare))


def opening_stock(levels: Iterable[Level], days: Iterable[ShopDay]) -> list[Change]:
    """What one store opens with, so that no shelf is ever asked for more than it has.

    The days are one store's, in the order in which they will be posted.
    """
    balance: dict[str, int] = defaultdict(int)
    lowest: dict[str, int] = defaultdict(int)
    for day in days:
        for change in day.changes():
            sku = change.ware.sku
            balance[sku] += change.qty
            lowest[sku] = min(lowest[sku], balance[sku])
    opening = [
        Change(
            level.ware,
            max(level.closing - balance[level.ware.sku], -lowest[level.ware.sku]),
        )
        for level in levels
    ]
    return [change for change in opening if change.qty > 0]
