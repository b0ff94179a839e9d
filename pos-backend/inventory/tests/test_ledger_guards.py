"""The database refuses on its own, whoever asks."""

import pytest
from django.db import IntegrityError, connection, transaction

from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import RefType
from inventory.tests.movements import move, posted
from tests.corruption import damage, settle_constraints


def refused(statement: str, tenant_id: int, match: str) -> None:
    with (
        pytest.raises(IntegrityError, match=match),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement, [tenant_id] if "%s" in statement else None)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


@pytest.fixture
def stocked(in_shop: Cast) -> Cast:
    posted(move(in_shop.high_street, VariantFactory.create(), 5, RefType.OPENING, unit_cost="1"))
    settle_constraints()
    return in_shop


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE inventory_stockledger SET note = 'changed' WHERE tenant_id = %s",
        "DELETE FROM inventory_stockledger WHERE tenant_id = %s",
        "TRUNCATE inventory_stockledger CASCADE",
        "TRUNCATE inventory_inventoryitem CASCADE",
    ],
)
def test_the_ledger_is_append_only(stocked: Cast, statement: str) -> None:
    refused(statement, stocked.shop.id, "append-only")


@pytest.mark.parametrize("column", ["on_hand", "stock_value", "seq"])
def test_a_balance_does_not_change_without_an_entry(stocked: Cast, column: str) -> None:
    refused(
        f"UPDATE inventory_inventoryitem SET {column} = {column} + 1 WHERE tenant_id = %s",
        stocked.shop.id,
        "ledger entry",
    )


def test_an_item_is_not_born_with_stock(stocked: Cast) -> None:
    variant = VariantFactory.create()
    refused(
        "INSERT INTO inventory_inventoryitem"
        " (tenant_id, store_id, variant_id, on_hand, allocated, stock_value, seq)"
        f" VALUES (%s, {stocked.high_street.id}, {variant.id}, 5, 0, 0, 0)",
        stocked.shop.id,
        "newest ledger entry",
    )


def test_an_entry_is_not_added_beside_its_item(stocked: Cast) -> None:
    refused(
        "INSERT INTO inventory_stockledger (tenant_id, store_id, variant_id, item_id, seq, ref_type,"
        " ref_id, ref_label, line, qty_delta, balance_after, unit_cost, value_delta, value_after,"
        " reason_code, note, device, occurred_at, recorded_at, business_date)"
        " SELECT e.tenant_id, e.store_id, e.variant_id, e.item_id, 2, 'ADJUSTMENT', 1,"
        " '', 1, 1, 6, 1, 1, 6,"
        " '', '', '', now(), now(), current_date FROM inventory_stockledger e WHERE e.tenant_id = %s",
        stocked.shop.id,
        "Ledger entry 2",
    )


@pytest.mark.parametrize(
    ("changed", "constraint"),
    [
        ("ref_type = 'GIFT'", "ledger_ref_type"),
        ("qty_delta = -9, balance_after = -4", "ledger_below_zero_says_why"),
        ("qty_delta = 0", "ledger_moves_or_revalues"),
        ("oversold_by = 'MOOD'", "ledger_oversold_by"),
    ],
)
def test_constraints_hold_behind_the_triggers(stocked: Cast, changed: str, constraint: str) -> None:
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        damage(f"UPDATE inventory_stockledger SET {changed} WHERE tenant_id = %s", stocked.shop.id)


def test_what_is_allocated_is_never_negative(stocked: Cast) -> None:
    refused(
        "UPDATE inventory_inventoryitem SET allocated = -1 WHERE tenant_id = %s",
        stocked.shop.id,
        "item_allocated_gte_0",
    )


def test_only_the_allocation_may_change_without_an_entry(stocked: Cast) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE inventory_inventoryitem SET allocated = 1 WHERE tenant_id = %s",
            [stocked.shop.id],
        )
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_new_entries_are_found_by_their_time_before_any_vacuum(db: None) -> None:
    """Of ranges that the index has not summarised, a question for the newest entries reads every row."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT reloptions FROM pg_class WHERE relname = 'ledger_recorded_brin'")
        assert cursor.fetchone() == (["autosummarize=on"],)
