"""The plan of the demo's trade, without a database."""

import datetime as dt
import hashlib
import os
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from demo.assortment import Ware, wares
from demo.barcodes import ean13
from demo.plan import ShopDay
from demo.shops import HARBOUR, NORTHLIGHT
from demo.trade import plan_trade, trading_days

UNTIL = dt.date(2026, 5, 31)
BACKEND = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def days() -> list[ShopDay]:
    return plan_trade(HARBOUR, until=UNTIL, days=90)[1]


@pytest.fixture(scope="module")
def closing() -> dict[tuple[str, str], tuple[Ware, int]]:
    """(store, SKU) → the ware and its units at the end; fails when one was ever below zero."""
    opening, days = plan_trade(HARBOUR, until=UNTIL, days=90)
    stock: dict[tuple[str, str], tuple[Ware, int]] = {
        (shop.code, change.ware.sku): (change.ware, change.qty)
        for shop, changes in opening.items()
        for change in changes
    }
    for day in days:
        for ware, qty in day.changes():
            units = stock[day.shop.code, ware.sku][1] + qty
            assert units >= 0, (day.shop.code, day.day, ware.sku)
            stock[day.shop.code, ware.sku] = (ware, units)
    return stock


def test_the_assortment_is_of_the_size_that_was_promised() -> None:
    assert 550 <= len(wares()) <= 650
    assert 200 <= len({ware.product for ware in wares()}) <= 240
    assert 18 <= len({ware.shelf for ware in wares()}) <= 24
    assert {ware.shelf.tax for ware in wares()} == {"standard", "reduced", "zero"}


def test_barcodes_are_valid_internal_and_unique() -> None:
    codes = [code for ware in wares() for code in ware.barcodes]
    assert ean13("400638133393") == "4006381333931"  # a known one
    assert all(len(code) == 13 and code == ean13(code[:12]) for code in codes)
    assert all(20 <= int(code[:2]) <= 29 for code in codes)
    assert len(set(codes)) == len(codes) > len(wares())


def test_skus_and_names_are_unique_and_figures_make_sense() -> None:
    assert len({ware.sku for ware in wares()}) == len(wares())
    assert len({(ware.product, ware.name) for ware in wares()}) == len(wares())
    for ware in wares():
        assert ware.sku.startswith(ware.shelf.prefix + "-")
        assert 0.35 <= ware.cost / ware.price <= 0.60, ware
        assert ware.reorder_point >= 1
        assert ware.reorder_qty % ware.pack_size == 0, ware


def test_ninety_days_bring_the_trade_that_was_promised(days: list[ShopDay]) -> None:
    sales = [sale for day in days for sale in day.sales]
    assert 8_000 <= len(sales) <= 12_000
    assert {len(sale.lines) for sale in sales} == {1, 2, 3, 4, 5, 6}
    returns = sum(len(day.returns) for day in days)
    assert 0.015 <= returns / len(sales) <= 0.025
    reasons = {adjustment.reason for day in days for adjustment in day.adjustments}
    assert {"DAMAGED", "EXPIRED", "CORRECTION", "FOUND"} <= reasons


def test_some_sell_much_and_most_sell_little(days: list[ShopDay]) -> None:
    sold: Counter[str] = Counter()
    for day in days:
        for sale in day.sales:
            for line in sale.lines:
                sold[line.ware.sku] += line.qty
    best = sum(units for _, units in sold.most_common(len(wares()) // 5))
    assert 0.5 <= best / sold.total() <= 0.85


def test_saturdays_are_busy_and_every_sale_is_within_opening_hours(days: list[ShopDay]) -> None:
    by_weekday: dict[int, list[int]] = defaultdict(list)
    for day in days:
        by_weekday[day.day.weekday()].append(len(day.sales))
        opens, closes = day.hours
        for sale in day.sales:
            assert sale.at.date() == day.day
            assert opens <= sale.at.hour < closes
        assert [sale.at for sale in day.sales] == sorted(sale.at for sale in day.sales)
    mean = {weekday: sum(counts) / len(counts) for weekday, counts in by_weekday.items()}
    assert mean[5] == max(mean.values())
    assert mean[5] > 1.5 * mean[1]


def test_december_is_busier_than_february() -> None:
    def sales(until: dt.date) -> int:
        _, days = plan_trade(HARBOUR, until=until, days=14)
        return sum(len(day.sales) for day in days)

    assert sales(dt.date(2025, 12, 20)) > 1.3 * sales(dt.date(2026, 2, 14))


def test_nothing_is_ever_oversold_and_few_shelves_are_low_or_empty(
    closing: dict[tuple[str, str], tuple[Ware, int]],
) -> None:
    out = sum(units == 0 for _, units in closing.values()) / len(closing)
    low = sum(0 < units <= ware.reorder_point for ware, units in closing.values()) / len(closing)
    assert 0.02 <= out <= 0.05
    assert 0.05 <= low <= 0.12


def test_only_goods_of_earlier_days_come_back_and_not_more_than_were_sold(
    days: list[ShopDay],
) -> None:
    for day in days:
        for back in day.returns:
            assert back.sale.at.date() < day.day
            assert 1 <= back.qty <= back.sale.lines[back.line - 1].qty


def test_a_day_has_the_same_trade_whenever_it_is_planned() -> None:
    short = plan_trade(NORTHLIGHT, until=dt.date(2026, 5, 2), days=1)[1]
    longer = plan_trade(NORTHLIGHT, until=dt.date(2026, 5, 3), days=2)[1]
    assert [sale.client_id for sale in short[0].sales] == [
        sale.client_id for sale in longer[0].sales
    ]
    assert [sale.at for sale in short[0].sales] == [sale.at for sale in longer[0].sales]


def test_shops_are_closed_on_christmas_day() -> None:
    days = trading_days(until=dt.date(2025, 12, 26), days=3)
    assert days == [dt.date(2025, 12, 24), dt.date(2025, 12, 26)]


def digest() -> str:
    """Of everything that a short plan says."""
    opening, days = plan_trade(HARBOUR, until=UNTIL, days=3)
    text = repr((wares(), list(opening.items()), days))
    return hashlib.sha256(text.encode()).hexdigest()


def test_the_plan_is_the_same_in_every_process() -> None:
    program = (
        "import django; django.setup(); from demo.tests.test_plan import digest as d; print(d())"
    )

    def elsewhere(hash_seed: str) -> str:
        return subprocess.run(
            [sys.executable, "-c", program],
            cwd=BACKEND,
            env={
                **os.environ,
                "PYTHONHASHSEED": hash_seed,
                "PYTHONPATH": str(BACKEND),
                "DJANGO_SETTINGS_MODULE": "config.settings",
            },
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()

    assert elsewhere("1") == elsewhere("2") == digest()
