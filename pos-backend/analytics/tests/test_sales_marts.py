"""What is sold, from documents to answers: before a build, after it, and after what came late."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from random import Random
from typing import Any

from django.db import connection
from django.test import Client
from django.utils import timezone

from accounts.models import User
from analytics.marts.building import build_marts
from analytics.marts.models import BuildStatus
from analytics.tests.plain_sales import ZERO, Fact, keys, money, plain_facts, shown, summed
from analytics.tests.selling import DAY, MARTS, Market, marts_as_read_until_now, sold_in
from catalog.branches import branch_of
from catalog.models import Variant
from conftest import Cast
from inventory.models import StockLedger
from pos.models import Sale
from stores.models import day_in
from tenants.context import tenant_context

SignIn = Callable[[User], Client]
API = "/api/v1/analytics"
KEY_OF = {
    "DAY": "date",
    "HOUR": "hour",
    "STORE": "store_id",
    "CATEGORY": "category_id",
    "PRODUCT": "product_id",
}
OLDEST = 190  # so that a whole quarter is among them


def get(client: Client, url: str, **params: Any) -> dict[str, Any]:
    answer = client.get(f"{API}/{url}", params)
    assert answer.status_code == 200, answer.content
    body: dict[str, Any] = answer.json()
    return body


def built(*, full_refresh: bool = False) -> None:
    build = build_marts(full_refresh=full_refresh)
    assert build.status == BuildStatus.SUCCEEDED, build.problem


def written_by(mart: str) -> dict[Any, set[int]]:
    """The transactions that wrote the rows of each day of a store."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT store_id, business_date, xmin::text::bigint FROM marts.{mart}")
        found: dict[Any, set[int]] = {}
        for store_id, day, xmin in cursor.fetchall():
            found.setdefault((store_id, day), set()).add(xmin)
    return found


class Books:
    """What is asked of an owner's client, beside what the documents say."""

    def __init__(self, market: Market, client: Client) -> None:
        self.market, self.client = market, client
        self.today = day_in(market.cast.shop.timezone, timezone.now())

    def agree(self) -> None:
        with tenant_context(self.market.cast.shop.pk):
            facts, key_of = plain_facts(), keys()
            branches = {c.pk: set(branch_of(c.pk)) for c in self.market.categories}
            homes = list(Variant.objects.values_list("pk", "product__category_id"))
        stores = [None, *(store.pk for store in self.market.stores)]
        whole = (self.today - OLDEST * DAY, self.today + DAY)
        over = (self.today - 20 * DAY, self.today - 3 * DAY)
        for store_id in stores:
            # What is over is asked for of all, and of one.
            for since, until in (whole, over) if store_id in stores[::3] else (whole,):
                asked = [
                    fact
                    for fact in facts
                    if store_id in (None, fact.store_id) and since <= fact.date <= until
                ]
                days = {"date_from": str(since), "date_to": str(until)}
                if store_id is not None:
                    days["store_id"] = str(store_id)
                self._kpis(facts, store_id, since, until, days)
                for by, key in key_of.items():
                    self._rows(by, key, asked, days)
                    for category_id, branch in branches.items() if until == whole[1] else ():
                        variants = {pk for pk, home in homes if home in branch}
                        inside = [f for f in asked if f.variant_id in variants]
                        self._rows(by, key, inside, {**days, "category": str(category_id)})

    def _rows(
        self, by: str, key: Callable[[Fact], Any], facts: list[Fact], params: dict[str, str]
    ) -> None:
        of_products = by in {"CATEGORY", "PRODUCT"} or "category" in params
        if of_products:
            facts = [fact for fact in facts if fact.variant_id is not None]
        facts = [fact for fact in facts if "shrink" not in fact.figures]
        found = get(self.client, "sales", by=by, page_size=200, **params)
        expected, total = summed(facts, key), summed(facts, lambda _: None)[None]
        for row in found["results"]:
            # Days, hours and stores without a sale have a row; products and categories have none.
            assert row[KEY_OF[by]] in expected or by in {"DAY", "HOUR", "STORE"}, (params, row)
            sums = expected.pop(row[KEY_OF[by]], None) or summed([], key)[None]
            assert {name: row[name] for name in shown(sums)} == shown(sums), (by, params, row)
            sales = None if of_products else sums["transactions"]
            assert row["transactions"] == sales
            share = 100 * sums["revenue"] / total["revenue"] if total["revenue"] else None
            assert row["share"] == (None if share is None else money(share))
        assert not expected, (by, params)
        assert {name: found["totals"][name] for name in shown(total)} == shown(total)

    def _kpis(
        self,
        facts: list[Fact],
        store_id: int | None,
        since: dt.date,
        until: dt.date,
        params: dict[str, str],
    ) -> None:
        found = get(self.client, "kpis", **params)
        days = (until - since).days + 1
        before = (since - days * DAY, since - DAY)
        assert (found["previous"]["date_from"], found["previous"]["date_to"]) == (
            str(before[0]),
            str(before[1]),
        )
        for told, (first, last) in ((found, (since, until)), (found["previous"], before)):
            sums = summed(
                [
                    fact
                    for fact in facts
                    if store_id in (None, fact.store_id) and first <= fact.date <= last
                ],
                lambda _: None,
            )[None]
            expected = shown(sums)
            for name in ("revenue", "gross_margin", "gross_margin_percent", "units_sold"):
                assert told[name] == expected[name], (name, params)
            assert told["discounts"] == expected["discounts"]
            assert told["refunds"] == money(sums["refunds"])
            assert told["shrink"] == money(sums["shrink"])
            sales = sums["transactions"]
            assert told["transactions"] == sales
            assert told["basket"] == (money(sums["of_sales"] / sales) if sales else None)


def test_figures_are_the_documents_whatever_is_built_and_whatever_comes_late(
    live_cast: Cast, sign_in: SignIn
) -> None:
    market = Market(live_cast, Random(4711))
    books = Books(market, sign_in(live_cast.owner))
    old = market.trade(range(3, 70), sales=14)
    market.trade(range(70, OLDEST), sales=8)
    books.agree()
    built()
    books.agree()
    _the_shelves_are_known(books)
    marts_as_read_until_now()
    # Today shows at once.
    market.trade([0], sales=3)
    books.agree()
    before = {mart: written_by(mart) for mart in ("sales_daily", "sales_hourly")}
    touched = _late_news(market, old)
    built()
    books.agree()
    for mart, known in before.items():
        now = written_by(mart)
        changed = {day for day in now | known if now.get(day) != known.get(day)}
        recent = {day for day in changed if day[1] >= books.today - DAY}
        assert changed - recent == touched - recent, mart
    known_contents = sold_in(MARTS)
    assert all(known_contents.values())
    built()
    assert sold_in(MARTS) == known_contents
    built(full_refresh=True)
    assert sold_in(MARTS) == known_contents
    _classes(books)


def _the_shelves_are_known(books: Books) -> None:
    """What they held in a period that is over, and before it: by the ledger's running sums."""
    since, until = books.today - 20 * DAY, books.today - 3 * DAY
    days = {"date_from": str(since), "date_to": str(until)}
    for store in (None, *books.market.stores):
        with tenant_context(books.market.cast.shop.pk):
            entries = StockLedger.objects.filter(**({} if store is None else {"store": store}))
            moved = list(entries.values_list("business_date", "qty_delta", "value_delta"))
        found = get(
            books.client, "kpis", **days, **({} if store is None else {"store_id": store.pk})
        )

        def value(day: dt.date, moved: list[Any] = moved) -> Any:
            return sum(worth for at, _, worth in moved if at <= day)

        assert found["previous"]["stock_value"] == f"{value(since - DAY):.6f}"
        assert found["previous"]["low_stock_count"] is not None
        length = (until - since).days + 1
        average = sum(value(since + n * DAY) for n in range(length)) / length
        cost = Decimal(found["revenue"]) - Decimal(found["gross_margin"])
        turnover = cost * 365 / length / average
        # The cost is known to a cent.
        assert abs(Decimal(found["turnover"]) - turnover) < Decimal("0.01")
        on_hand = sum(qty for at, qty, _ in moved if at <= until)
        sold = Decimal(found["units_sold"])
        assert abs(Decimal(found["sell_through"]) - sold / (sold + on_hand)) <= Decimal("0.0001")


def _late_news(market: Market, old: list[Sale]) -> set[Any]:
    """A sale that comes in late, on a day of its own; an old one voided, the only one of its day; and
    something of a third comes back today. The days of stores on which that is."""
    with tenant_context(market.cast.shop.pk):
        by_day: dict[Any, list[Sale]] = {}
        for sale in Sale.objects.filter(pk__in=[sale.pk for sale in old]):
            by_day.setdefault((sale.store_id, sale.business_date), []).append(sale)
        whole = [sale for sale in Sale.objects.order_by("id") if sale.status == "COMPLETED"]
        whole = [
            sale for sale in whole if not sale.returns.exists() and sale.pk in {o.pk for o in old}
        ]
    alone = next(s for s in whole if len(by_day[s.store_id, s.business_date]) == 1)
    other = next(s for s in whole if s.pk != alone.pk)
    market.void(alone)
    back = market.give_back(other, timezone.now())
    store = market.stores[0]
    late = market.sell(store, timezone.now() - 33 * DAY)
    days = {(s.store_id, s.business_date) for s in (alone, other, late)}
    return days | {(back.store_id, back.business_date)}


def _classes(books: Books) -> None:
    """Of the last 365 days before today."""
    with tenant_context(books.market.cast.shop.pk):
        facts = [f for f in plain_facts() if f.variant_id is not None and f.date < books.today]
        facts = [f for f in facts if "shrink" not in f.figures]
    for store_id in (None, books.market.stores[2].pk):
        inside = [f for f in facts if store_id in (None, f.store_id)]
        expected = summed(inside, lambda fact: fact.variant_id)
        whole = sum((sums["revenue"] for sums in expected.values()), ZERO)
        params = {} if store_id is None else {"store_id": store_id}
        found = get(books.client, "abc", **params)
        ranked = sorted(expected, key=lambda pk: (-expected[pk]["revenue"], pk))
        assert [row["variant_id"] for row in found["results"]] == ranked
        so_far = ZERO
        for rank, row in enumerate(found["results"], 1):
            revenue = expected[row["variant_id"]]["revenue"]
            part = so_far / whole
            name = "A" if part * 100 < 80 else "B" if part * 100 < 95 else "C"
            assert (row["rank"], row["revenue"]) == (rank, money(revenue))
            assert row["abc_class"] == (name if revenue > 0 else "C")
            so_far += revenue
        assert sum(part["variants"] for part in found["summary"]) == len(ranked)
        only = get(books.client, "abc", abc_class="A", **params)
        assert {row["abc_class"] for row in only["results"]} == {"A"}
