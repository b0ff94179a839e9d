"""The demo's days: who comes, what they buy and bring back, what breaks and what is put right."""

import datetime as dt
import math
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate

from demo.assortment import Ware, steady
from demo.levels import Level, levels_of, opening_stock
from demo.plan import (
    BasketLine,
    Change,
    PlannedAdjustment,
    PlannedReturn,
    PlannedSale,
    ShopDay,
)
from demo.seasons import footfall, is_trading_day, shelf_demand
from demo.shops import Retailer, Shop
from inventory.adjustments.models import AdjustmentKind
from pos.models import Disposition, PaymentMethod

FRAGILE = frozenset({"MUG", "PLB", "GLS", "VAS", "PRE"})
PERISHABLE = frozenset({"TEA", "CHO", "PRE", "OIL"})
BASKET_SIZES = (38, 27, 16, 10, 6, 3)  # per cent of baskets with 1, 2, … 6 lines
RETURN_SHARE = 0.021


def trading_days(*, until: dt.date, days: int) -> list[dt.date]:
    """The calendar days up to `until`, less those on which every shop is closed."""
    every = (until - dt.timedelta(days=back) for back in reversed(range(days)))
    return [day for day in every if is_trading_day(day)]


def plan_trade(
    retailer: Retailer, *, until: dt.date, days: int
) -> tuple[dict[Shop, list[Change]], list[ShopDay]]:
    """What each store opens with, and all store-days in the order of time."""
    calendar = trading_days(until=until, days=days)
    opening: dict[Shop, list[Change]] = {}
    planned: list[ShopDay] = []
    for shop in retailer.shops:
        levels = levels_of(retailer, shop, until=until)
        shop_days = list(_shop_days(retailer, shop, levels, calendar))
        opening[shop] = opening_stock(levels, shop_days)
        planned += shop_days
    return opening, sorted(planned, key=lambda day: day.day)


def _shop_days(
    retailer: Retailer, shop: Shop, levels: Sequence[Level], calendar: Sequence[dt.date]
) -> Iterator[ShopDay]:
    brought_back: dict[dt.date, list[PlannedSale]] = defaultdict(list)
    for date in calendar:
        chance = steady(retailer.slug, shop.code, date)
        day = ShopDay(retailer, shop, date, teammate=chance.choice(shop.team))
        shelf = [level.ware for level in levels if level.is_sold_on(date)]
        _plan_sales(day, shelf, chance)
        for sale in day.sales:
            if chance.random() < RETURN_SHARE:
                brought_back[date + dt.timedelta(days=chance.randint(1, 18))].append(sale)
        day.returns = sorted(
            (_return_of(sale, day, chance) for sale in brought_back[date]), key=lambda back: back.at
        )
        _plan_adjustments(day, shelf, chance)
        yield day


def _plan_sales(day: ShopDay, shelf: Sequence[Ware], chance: random.Random) -> None:
    expected = day.retailer.daily_sales * day.shop.share * footfall(day.day)
    count = max(1, round(chance.gauss(expected, math.sqrt(expected))))
    weights = list(
        accumulate(ware.popularity * shelf_demand(ware.shelf.prefix, day.day) for ware in shelf)
    )
    opens, closes = day.hours
    # Busiest after lunch.
    times = sorted(
        chance.triangular(opens, closes - 0.05, opens + 0.55 * (closes - opens))
        for _ in range(count)
    )
    for number, hour in enumerate(times, 1):
        (size,) = chance.choices(range(1, 7), BASKET_SIZES)
        picked = dict.fromkeys(chance.choices(shelf, cum_weights=weights, k=size))
        day.sales.append(
            PlannedSale(
                number=day.number("", number),
                client_id=day.client_id("sale", number),
                at=day.at(hour),
                register=chance.randint(1, day.shop.registers),
                lines=tuple(BasketLine(ware, _units(ware, chance)) for ware in picked),
                discount_percent=10 if chance.random() < 0.04 else 0,
                method=_method(chance),
            )
        )


def _units(ware: Ware, chance: random.Random) -> int:
    """Cards and chocolate go by the handful, lamps one at a time."""
    odds = (88, 10, 1, 1) if ware.price > 15 else (66, 22, 7, 5)
    return chance.choices((1, 2, 3, 4), odds)[0]


def _method(chance: random.Random) -> PaymentMethod:
    methods = (PaymentMethod.CARD, PaymentMethod.CASH, PaymentMethod.OTHER)
    return chance.choices(methods, (79, 19, 2))[0]


def _return_of(sale: PlannedSale, day: ShopDay, chance: random.Random) -> PlannedReturn:
    opens, closes = day.hours
    line = chance.randint(1, len(sale.lines))
    dispositions = (Disposition.RESTOCK, Disposition.WASTE, Disposition.NO_GOODS)
    return PlannedReturn(
        at=day.at(chance.uniform(opens + 0.5, closes - 0.5)),
        sale=sale,
        line=line,
        qty=chance.randint(1, sale.lines[line - 1].qty),
        disposition=chance.choices(dispositions, (74, 21, 5))[0],
    )


def _plan_adjustments(day: ShopDay, shelf: Sequence[Ware], chance: random.Random) -> None:
    opens, closes = day.hours
    if chance.random() < 0.30:
        broken = _some(shelf, FRAGILE, 1, chance)
        _adjust(day, AdjustmentKind.WASTE, "DAMAGED", chance.uniform(opens, closes), broken)
    if day.day.weekday() == 0:
        stale = _some(shelf, PERISHABLE, chance.randint(1, 4), chance)
        _adjust(day, AdjustmentKind.WASTE, "EXPIRED", opens + 0.25, stale)
    if chance.random() < 0.06:
        (reason,) = chance.choices(("CORRECTION", "FOUND", "THEFT", "SAMPLE"), (45, 20, 20, 15))
        put_right = _some(shelf, frozenset(), chance.randint(1, 4), chance)
        if reason == "FOUND":
            put_right = [Change(change.ware, -change.qty) for change in put_right]
        _adjust(day, AdjustmentKind.ADJUSTMENT, reason, closes + 0.25, put_right)


def _some(
    shelf: Sequence[Ware], prefixes: frozenset[str], count: int, chance: random.Random
) -> list[Change]:
    """`count` wares of these shelves (none: of all), one or two units less of each."""
    fitting = [ware for ware in shelf if not prefixes or ware.shelf.prefix in prefixes]
    picked = chance.sample(fitting, min(count, len(fitting)))
    return [Change(ware, -chance.randint(1, 2)) for ware in picked]


def _adjust(
    day: ShopDay, kind: AdjustmentKind, reason: str, hour: float, changes: list[Change]
) -> None:
    if not changes:
        return
    number = len(day.adjustments) + 1
    day.adjustments.append(
        PlannedAdjustment(
            number=day.number("W" if kind == AdjustmentKind.WASTE else "A", number),
            client_id=day.client_id("adjustment", number),
            at=day.at(hour),
            kind=kind,
            reason=reason,
            changes=tuple(changes),
        )
    )
