"""The marts of a real shop's export: of its first days; of its whole year with `make soak`."""

import datetime as dt
from pathlib import Path

import pytest
from django.db.models import Count, Max

from analytics.marts.building import build_marts
from analytics.marts.models import BuildStatus
from analytics.tests.trading import ask, contents, differences
from conftest import Cast
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.tests.movements import move, posted
from inventory.tests.soak.sizes import SOAKING, say
from pos.tests.exports import REAL_EXPORT, real_rows, take, write
from tenants.context import tenant_context

ROWS = 600_000 if SOAKING else 2_000
DAY = dt.timedelta(days=1)
_ITEM_DAYS = """
SELECT business_date, on_hand, value FROM marts.inventory_snapshot_daily
WHERE item_id = %(item)s AND business_date <= %(until)s ORDER BY 1
"""
_OTHERS = "SELECT b::text FROM marts.inventory_balances b WHERE b.item_id <> %(item)s ORDER BY 1"
_DAYS = "SELECT count(*) FROM marts.inventory_snapshot_daily WHERE business_date <= %(until)s"

pytestmark = pytest.mark.skipif(
    not REAL_EXPORT.exists(), reason="the real retail data is not part of the repository"
)


def build() -> None:
    made = build_marts()
    assert made.status == BuildStatus.SUCCEEDED, made.problem
    say("marts are built")


def test_every_item_on_every_day_is_what_the_ledger_says(live_cast: Cast, tmp_path: Path) -> None:
    with tenant_context(live_cast.shop.pk):
        taken = take(live_cast, write(tmp_path, real_rows(ROWS)))
        newest = StockLedger.objects.aggregate(day=Max("business_date"))["day"]
        item = _busiest_item()
    say(f"{taken.imported:,} lines are imported")
    # Nothing moves after the last of them: some days of that will do for all the years since.
    until = newest + 3 * DAY
    build()
    assert list(differences(until)) == []
    ((days,),) = ask(_DAYS, until=until)
    say(f"{days:,} days of items are what the ledger says")
    assert days > taken.imported

    first = contents(until)
    build()
    assert contents(until) == first

    before, others = ask(_ITEM_DAYS, item=item.pk, until=until), ask(_OTHERS, item=item.pk)
    late = before[len(before) // 2][0]
    with tenant_context(live_cast.shop.pk):
        at = dt.datetime.combine(late, dt.time(12), dt.UTC)
        posted(move(item.store, item.variant, -1, RefType.WASTE, occurred_at=at))
    build()
    after = ask(_ITEM_DAYS, item=item.pk, until=until)
    assert [row for row in after if row[0] < late] == [row for row in before if row[0] < late]
    assert [(day, on_hand + 1) for day, on_hand, _ in after if day >= late] == [
        (day, on_hand) for day, on_hand, _ in before if day >= late
    ]
    assert ask(_OTHERS, item=item.pk) == others
    assert list(differences(until)) == []


def _busiest_item() -> InventoryItem:
    """Of those that are there at the end."""
    left = InventoryItem.objects.filter(on_hand__gt=0).select_related("store", "variant")
    return left.annotate(days=Count("entries__business_date", distinct=True)).order_by(
        "-days", "pk"
    )[0]
