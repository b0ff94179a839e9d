"""How old stock is and what is low: the marts and what has happened since, as one answer."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from django.db import connection
from django.test import Client
from django.utils import timezone

from accounts.models import User
from analytics.aging.pages import ORDER as AGING_ORDER
from analytics.low_stock.pages import ORDER as ALERTS_ORDER
from analytics.marts.building import build_marts
from analytics.marts.models import BuildStatus
from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.tests.movements import move, posted
from tenants.context import tenant_context

SignIn = Callable[[User], Client]
AGING = "/api/v1/analytics/aging"
ALERTS = "/api/v1/analytics/low_stock_alerts"
DAY = dt.timedelta(days=1)


def get(client: Client, url: str, **params: Any) -> dict[str, Any]:
    answer = client.get(url, params)
    assert answer.status_code == 200, answer.content
    body: dict[str, Any] = answer.json()
    return body


def by_sku(client: Client, url: str, **params: Any) -> dict[str, dict[str, Any]]:
    return {row["sku"]: row for row in get(client, url, **params)["results"]}


def built(*, full_refresh: bool = False) -> None:
    build = build_marts(full_refresh=full_refresh)
    assert build.status == BuildStatus.SUCCEEDED, build.problem


def taken_back(cast: Cast, variant: Variant, at: dt.datetime) -> None:
    """The variant's newest sale, reversed."""
    sale = StockLedger.objects.filter(variant=variant, ref_type=RefType.SALE).latest("id")
    reversal = move(
        cast.high_street,
        variant,
        str(-sale.qty_delta),
        RefType.SALE,
        occurred_at=at,
        reverses_id=sale.pk,
        value=-sale.value_delta,
    )
    posted(reversal)


def mart(table: str) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM marts.{table} ORDER BY item_id")  # ours
        return list(cursor.fetchall())


def stocked(cast: Cast, ago: Callable[[int], dt.datetime]) -> list[Variant]:
    """Tea, jam, oil and rye on the high street, which began with 20 each 400 days ago, and a cup at the
    station that never moved; 5 is low."""
    with tenant_context(cast.shop.pk):
        tea, jam, oil, rye, cup = (
            VariantFactory.create(sku=sku, reorder_point=5)
            for sku in ("TEA", "JAM", "OIL", "RYE", "CUP")
        )
        for variant in (tea, jam, oil, rye):
            posted(
                move(
                    cast.high_street, variant, 20, RefType.OPENING, unit_cost="2",
                    occurred_at=ago(400),
                )
            )  # fmt: skip
        posted(move(cast.high_street, tea, -16, RefType.SALE, occurred_at=ago(100)))
        posted(move(cast.high_street, jam, -17, RefType.SALE, occurred_at=ago(20)))
        posted(move(cast.high_street, oil, -2, RefType.SALE, occurred_at=ago(40)))
        posted(move(cast.high_street, oil, -2, RefType.SALE, occurred_at=ago(10)))
        # Low, up again, and low for a second time.
        posted(move(cast.high_street, tea, 10, RefType.ADJUSTMENT, occurred_at=ago(50)))
        posted(move(cast.high_street, tea, -10, RefType.WASTE, occurred_at=ago(30)))
        InventoryItem.objects.create(store=cast.station, variant=cup)  # never moved
    return [tea, jam, oil, rye]


def test_age_and_alerts_are_of_the_build_and_of_what_came_since(
    live_cast: Cast, sign_in: SignIn
) -> None:
    cast, now = live_cast, timezone.now()
    today = cast.high_street.business_date(now)
    owner = sign_in(cast.owner)

    def ago(days: int) -> dt.datetime:
        return now - days * DAY

    tea, jam, oil, rye = stocked(cast, ago)

    # Before the first build nothing is known of age, and alerts are read live.
    empty = get(owner, AGING)
    assert (empty["count"], empty["freshness"]["status"]) == (0, "NOT_BUILT")
    assert [row["items"] for row in empty["summary"]] == [0] * 6
    live = by_sku(owner, ALERTS)
    assert {sku: row["low_since"] for sku, row in live.items()} == {
        "TEA": str(today - 30 * DAY),
        "JAM": str(today - 20 * DAY),
        "CUP": None,
    }
    built()
    assert by_sku(owner, ALERTS) == live
    aged = by_sku(owner, AGING)
    assert {
        sku: (row["days_since_last_sale"], row["days_since_last_movement"], row["bucket"])
        for sku, row in aged.items()
    } == {
        "TEA": (100, 30, "D91_180"),
        "JAM": (20, 20, "D0_30"),
        "OIL": (10, 10, "D0_30"),
        "RYE": (None, 400, "OVER_365"),
    }
    assert aged["RYE"]["first_received_on"] == str(today - 400 * DAY)
    assert live["JAM"]["sold_28_days"] == "17.000"
    assert live["TEA"]["sold_28_days"] == "0.000"

    with tenant_context(cast.shop.pk):
        taken_back(cast, oil, now)  # so it was last sold 40 days ago
        posted(move(cast.high_street, rye, -16, RefType.SALE, occurred_at=now))  # now low
        posted(move(cast.high_street, jam, 50, RefType.ADJUSTMENT, occurred_at=now))  # set right
        posted(move(cast.high_street, rye, -1, RefType.WASTE, occurred_at=ago(60)))  # late
        InventoryItem.objects.filter(variant=tea).update(reorder_point=25)  # since it began
    since_aged, since = by_sku(owner, AGING), by_sku(owner, ALERTS)
    assert {sku: row["days_since_last_sale"] for sku, row in since_aged.items()} == {
        "TEA": 100,
        "JAM": 20,
        "OIL": 40,
        "RYE": 0,
    }
    # One order of what the mart has and what was read anew, page by page.
    longest = ["TEA", "OIL", "JAM", "RYE"]
    for term, skus in (("-days", longest), ("days", longest[::-1])):
        pages = [by_sku(owner, AGING, ordering=term, page_size=1, page=n) for n in range(1, 5)]
        assert [sku for page in pages for sku in page] == skus
    assert {sku: (row["low_since"], row["threshold"]) for sku, row in since.items()} == {
        "TEA": (str(today - 400 * DAY), "25.000"),
        "RYE": (str(today), "5.000"),
        "CUP": (None, "5.000"),
    }
    assert since["RYE"]["sold_28_days"] == "16.000"
    # By what is left of the threshold: nothing of 5, 3 of 5, 4 of 25.
    assert list(by_sku(owner, ALERTS, ordering="urgency")) == ["CUP", "TEA", "RYE"]

    for days in (0, 15, 60, 61):
        the_value_of_a_day_is_the_sum_until_then(cast, owner, today - days * DAY)

    # The next build says the same, whether it goes on or begins anew.
    built()
    went_on = (mart("inventory_aging"), mart("low_stock_alerts"))
    assert (by_sku(owner, AGING), by_sku(owner, ALERTS)) == (since_aged, since)
    built(full_refresh=True)
    assert (mart("inventory_aging"), mart("low_stock_alerts")) == went_on

    # Summaries are over the whole set, lists over what is asked for, in any order.
    summary = {row["bucket"]: row for row in get(owner, AGING, bucket="D31_60")["summary"]}
    assert {bucket: row["items"] for bucket, row in summary.items() if row["items"]} == {
        "D0_30": 2,
        "D31_60": 1,
        "D91_180": 1,
    }
    with tenant_context(cast.shop.pk):
        items = list(InventoryItem.objects.filter(on_hand__gt=0))
    assert sum(float(row["value"]) for row in summary.values()) == float(
        sum(item.stock_value for item in items)
    )
    assert list(by_sku(owner, AGING, bucket="D31_60")) == ["OIL"]
    out = get(owner, ALERTS, out_of_stock="true")
    assert ([row["sku"] for row in out["results"]], out["summary"]) == (
        ["CUP"],
        {"low_stock": 3, "out_of_stock": 1},
    )
    for url, order in ((AGING, AGING_ORDER), (ALERTS, ALERTS_ORDER)):
        whole = set(by_sku(owner, url))
        for name in order:
            assert set(by_sku(owner, url, ordering=f"-{name}")) == whole
        assert set(by_sku(owner, url, store_id=cast.station.pk)) <= {"CUP"}
        assert set(by_sku(owner, url, search="tea")) == {"TEA"}

    for days in (0, 15, 35, 200):
        the_value_of_a_day_is_the_sum_until_then(cast, owner, today - days * DAY)


def the_value_of_a_day_is_the_sum_until_then(cast: Cast, owner: Client, day: dt.date) -> None:
    told = get(owner, "/api/v1/analytics/valuation", as_of=str(day))
    with tenant_context(cast.shop.pk), connection.cursor() as cursor:
        cursor.execute(
            "SELECT sum(e.qty_delta), sum(e.value_delta) FROM inventory_stockledger e"
            " WHERE e.tenant_id = %s AND e.business_date <= %s",
            [cast.shop.pk, day],
        )
        units, value = cursor.fetchone()
    assert (told["totals"]["units"], told["totals"]["value"]) == (f"{units:.3f}", f"{value:.6f}")
