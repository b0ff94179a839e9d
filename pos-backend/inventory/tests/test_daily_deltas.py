"""The ledger by day of the store: added up once, whatever happens meanwhile."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.daily.models import DailyDelta
from inventory.daily.services import add_daily_deltas
from inventory.models import OversoldBy, RefType, StockLedger
from inventory.tests.movements import NOON, move, posted
from inventory.tests.test_concurrency import at_once
from tenants.context import all_tenants, tenant_context
from tests.corruption import damage, findings, settle_constraints

DAY = dt.timedelta(days=1)
Days = dict[tuple[int, dt.date], tuple[Decimal, Decimal]]


def days() -> Days:
    """By item and day, of the deltas."""
    found: Days = defaultdict(lambda: (Decimal(), Decimal()))
    for row in DailyDelta.objects.all():
        qty, value = found[row.item_id, row.business_date]
        found[row.item_id, row.business_date] = (qty + row.qty, value + row.value)
    return dict(found)


def ledger_days() -> Days:
    found: Days = defaultdict(lambda: (Decimal(), Decimal()))
    for entry in StockLedger.objects.all():
        qty, value = found[entry.item_id, entry.business_date]
        found[entry.item_id, entry.business_date] = (
            qty + entry.qty_delta,
            value + entry.value_delta,
        )
    return dict(found)


@pytest.fixture
def tea(in_shop: Cast) -> Variant:
    """Ten come in, and on each of the next two days two are sold, in two sales."""
    variant: Variant = VariantFactory.create()
    posted(move(in_shop.high_street, variant, 10, RefType.OPENING, unit_cost="2"))
    for day in (1, 2):
        for _ in range(2):
            posted(
                move(in_shop.high_street, variant, -1, RefType.SALE, occurred_at=NOON + day * DAY)
            )
    return variant


def test_entries_are_added_up_by_the_stores_day(in_shop: Cast, tea: Variant) -> None:
    assert add_daily_deltas() == 3
    assert [
        (row.business_date, row.qty, row.value) for row in DailyDelta.objects.order_by("id")
    ] == [
        (NOON.date(), Decimal(10), Decimal(20)),
        ((NOON + DAY).date(), Decimal(-2), Decimal(-4)),
        ((NOON + 2 * DAY).date(), Decimal(-2), Decimal(-4)),
    ]
    assert days() == ledger_days()
    assert findings(10) == []


def test_a_second_run_finds_nothing_to_do(in_shop: Cast, tea: Variant) -> None:
    add_daily_deltas()
    before = days()
    assert add_daily_deltas() == 0
    assert days() == before


def test_a_movement_recorded_late_is_one_more_row_on_its_old_day(
    in_shop: Cast, tea: Variant
) -> None:
    add_daily_deltas()
    posted(move(in_shop.high_street, tea, -3, RefType.SALE, occurred_at=NOON + DAY))
    posted(move(in_shop.station, tea, 4, RefType.OPENING, unit_cost="3"))
    assert add_daily_deltas() == 2
    assert days() == ledger_days()
    late = DailyDelta.objects.filter(business_date=(NOON + DAY).date()).order_by("id")
    assert [row.qty for row in late] == [Decimal(-2), Decimal(-3)]
    assert findings(10) == []


def test_what_is_revalued_is_there_though_nothing_moved(in_shop: Cast, tea: Variant) -> None:
    sold, came = NOON + 3 * DAY, NOON + 4 * DAY
    on_credit = {"oversell": OversoldBy.APPROVAL, "occurred_at": sold}
    posted(move(in_shop.high_street, tea, -9, RefType.SALE, **on_credit))
    filling = {"unit_cost": "5", "occurred_at": came}
    posted(move(in_shop.high_street, tea, 20, RefType.OPENING, **filling))
    assert StockLedger.objects.filter(ref_type=RefType.REVALUATION).exists()
    add_daily_deltas()
    assert days() == ledger_days()


def test_no_statement_reads_the_rows_that_it_adds(in_shop: Cast, tea: Variant) -> None:
    """Looked up item by item while they are added, a first time would take the square of its rows."""
    plans = []

    def explained(execute: Callable[..., Any], sql: str, *how: Any) -> Any:
        if sql.lstrip().startswith(("INSERT", "WITH", "MERGE")):
            plans.append(_plan(sql, how[0]))
        return execute(sql, *how)

    with connection.execute_wrapper(explained):
        add_daily_deltas()
    adding = [plan for plan in plans if plan.get("Relation Name") == "inventory_daily_delta"]
    assert adding
    for plan in adding:
        read = {table for inner in plan["Plans"] for table in _tables_read(inner)}
        assert "inventory_stockledger" in read
        assert "inventory_daily_delta" not in read


def _plan(sql: str, params: Any) -> dict[str, Any]:
    with connection.connection.cursor() as cursor:  # past our own wrapper
        cursor.execute(f"EXPLAIN (FORMAT JSON) {sql}", params)
        ((plans,),) = cursor.fetchall()
    plan: dict[str, Any] = plans[0]["Plan"]
    return plan


def _tables_read(plan: dict[str, Any]) -> Iterator[str]:
    if "Relation Name" in plan:
        yield plan["Relation Name"]
    for inner in plan.get("Plans", ()):
        yield from _tables_read(inner)


def test_each_retailer_has_days_of_their_own(cast: Cast) -> None:
    for tenant, store in ((cast.shop, cast.high_street), (cast.rival, cast.rival_store)):
        with tenant_context(tenant.pk):
            posted(move(store, VariantFactory.create(), 5, RefType.OPENING, unit_cost="1"))
    with tenant_context(cast.shop.pk):
        assert add_daily_deltas() == 1
    with tenant_context(cast.rival.pk):
        assert days() == {}
        assert add_daily_deltas() == 1
        assert days() == ledger_days() != {}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE inventory_daily_delta SET qty = 0",
        "DELETE FROM inventory_daily_delta",
        "TRUNCATE inventory_daily_delta",
    ],
)
def test_what_was_added_up_is_not_changed(in_shop: Cast, tea: Variant, statement: str) -> None:
    add_daily_deltas()
    settle_constraints()
    with (
        all_tenants(),
        pytest.raises(IntegrityError, match="append-only"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)


@pytest.mark.parametrize(
    "corruption",
    [
        "UPDATE inventory_daily_delta SET qty = qty + 1 WHERE tenant_id = %s AND max_seq = 1",
        "UPDATE inventory_daily_delta SET value = value + 1 WHERE tenant_id = %s AND max_seq = 1",
        "UPDATE inventory_daily_delta SET business_date = '2001-01-01' WHERE tenant_id = %s",
        "UPDATE inventory_daily_delta SET max_seq = 9 WHERE tenant_id = %s AND max_seq = 5",
        "DELETE FROM inventory_daily_delta WHERE tenant_id = %s AND max_seq = 1",
    ],
)
def test_days_that_do_not_add_up_are_found(in_shop: Cast, tea: Variant, corruption: str) -> None:
    add_daily_deltas()
    damage(corruption, in_shop.shop.pk)
    assert findings(10) != []


def test_many_runs_at_once_between_sales_add_everything_up_once(live_cast: Cast) -> None:
    shop = live_cast.shop.pk
    with tenant_context(shop):
        variants = [VariantFactory.create() for _ in range(3)]
        for variant in variants:
            posted(move(live_cast.high_street, variant, 100, RefType.OPENING, unit_cost="1"))

    def sell_or_add(number: int) -> None:
        for step in range(5):
            if number % 2:
                add_daily_deltas()
            else:
                at, variant = NOON + (step % 2) * DAY, variants[(number + step) % 3]
                sale = move(live_cast.high_street, variant, -1, RefType.SALE, occurred_at=at)
                posted(sale)

    at_once(live_cast, sell_or_add, threads=8)
    with tenant_context(shop):
        add_daily_deltas()
        assert days() == ledger_days()
        assert add_daily_deltas() == 0
    assert findings(10) == []
