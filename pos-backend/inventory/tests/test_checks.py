"""Each predicate finds the corruption that it exists for, and nothing in healthy data."""

import pytest
from django.db import connection

from catalog.models import Variant
from catalog.tests.factories import CategoryFactory, ProductFactory, VariantFactory
from conftest import Cast
from core.checks import predicates, run_predicate
from inventory.models import RefType, StockLedger
from inventory.proof import totals_by_ref_type
from inventory.tests.movements import move, posted
from tenants.context import all_tenants, tenant_context
from tenants.models import Tenant
from tests.corruption import damage, findings, settle_constraints


@pytest.fixture
def traded(in_shop: Cast) -> tuple[Cast, Variant]:
    variant = VariantFactory.create()
    posted(move(in_shop.high_street, variant, 10, RefType.OPENING, unit_cost="2"))
    posted(move(in_shop.high_street, variant, -3, RefType.WASTE))
    posted(move(in_shop.high_street, variant, -1, RefType.ADJUSTMENT))
    settle_constraints()
    return in_shop, variant


def test_healthy_data_has_no_findings(traded: tuple[Cast, Variant]) -> None:
    assert {p.number: findings(p.number) for p in predicates()} == {
        p.number: [] for p in predicates()
    }


def test_each_predicate_says_how_much_it_examined(traded: tuple[Cast, Variant]) -> None:
    with all_tenants():
        examined = {p.number: run_predicate(p, limit=1).examined for p in predicates()}
    assert (examined[1], examined[2]) == (1, 3)
    assert examined[11] > 0


LEDGER = "UPDATE inventory_stockledger SET {} WHERE tenant_id = %s AND seq = 2"
ITEM = "UPDATE inventory_inventoryitem SET {} WHERE tenant_id = %s"


@pytest.mark.parametrize(
    ("number", "corruption"),
    [
        (1, ITEM.format("on_hand = on_hand + 1")),
        (1, ITEM.format("stock_value = stock_value + 0.000001")),
        (1, LEDGER.format("qty_delta = qty_delta - 1")),
        (1, "DELETE FROM inventory_stockledger WHERE tenant_id = %s AND seq = 3"),
        (2, "DELETE FROM inventory_stockledger WHERE tenant_id = %s AND seq = 2"),
        (2, "DELETE FROM inventory_stockledger WHERE tenant_id = %s AND seq = 1"),
        (2, LEDGER.format("seq = 9")),
        (2, LEDGER.format("balance_after = balance_after + 1")),
        (2, LEDGER.format("value_after = value_after + 1")),
        (2, LEDGER.format("recorded_at = recorded_at - interval '1 day'")),
    ],
)
def test_a_corruption_is_found(traded: tuple[Cast, Variant], number: int, corruption: str) -> None:
    damage(corruption, traded[0].shop.id)
    assert findings(number) != []


def test_an_entry_whose_item_is_another_stores_is_found(traded: tuple[Cast, Variant]) -> None:
    cast, _ = traded
    damage(LEDGER.format(f"store_id = {cast.station.id}"), cast.shop.id)
    assert any(what.startswith("entry") for what in findings(1))


def test_an_entry_below_zero_without_a_reason_is_found(traded: tuple[Cast, Variant]) -> None:
    cast, _ = traded
    with connection.cursor() as cursor:
        cursor.execute(
            "ALTER TABLE inventory_stockledger DROP CONSTRAINT ledger_below_zero_says_why"
        )
    damage(LEDGER.format("balance_after = -5"), cast.shop.id)
    assert len(findings(3)) == 1


@pytest.mark.parametrize("changed", ["qty_delta = 4", "value_delta = 5", "ref_type = 'RETURN'"])
def test_a_reversal_that_does_not_undo_is_found(traded: tuple[Cast, Variant], changed: str) -> None:
    cast, _ = traded
    original = StockLedger.objects.get(ref_type=RefType.WASTE).id
    # Entry 3 turned into a true reversal of the waste (of 3 units worth 6.00), then falsified.
    entry = "UPDATE inventory_stockledger SET {} WHERE tenant_id = %s AND seq = 3"
    damage(
        entry.format(
            f"reverses_id = {original}, ref_type = 'WASTE', qty_delta = 3, value_delta = 6"
        ),
        cast.shop.id,
    )
    assert findings(9) == []
    damage(entry.format(changed), cast.shop.id)
    assert len(findings(9)) == 1


def test_an_entry_reversed_twice_is_found(traded: tuple[Cast, Variant]) -> None:
    cast, _ = traded
    original = StockLedger.objects.get(ref_type=RefType.WASTE).id
    with connection.cursor() as cursor:
        cursor.execute("DROP INDEX ledger_reversed_once")
    damage(
        f"UPDATE inventory_stockledger SET reverses_id = {original} WHERE tenant_id = %s",
        cast.shop.id,
    )
    assert f"entry {original}" in findings(9)


def test_a_link_into_another_tenant_is_found(traded: tuple[Cast, Variant]) -> None:
    cast, _ = traded
    with tenant_context(cast.rival.id):
        foreign = CategoryFactory.create()
    product = ProductFactory.create()
    settle_constraints()
    (name,) = _constraints_of("catalog_product", "category_id")
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE catalog_product DROP CONSTRAINT {name}")
    damage(
        f"UPDATE catalog_product SET category_id = {foreign.id} WHERE tenant_id = %s", cast.shop.id
    )
    assert set(findings(11)) == {
        f"catalog_product.category_id of {product.id}",
        *(f"catalog_product.category_id of {v.product_id}" for v in Variant.objects.all()),
        f"constraint {name} on catalog_product",
    }


@pytest.mark.parametrize("table", ["inventory_stockledger", "catalog_product"])
@pytest.mark.parametrize("nobody", [-5, 1_000_003, 2_000_000])
def test_a_row_of_nobody_is_found(traded: tuple[Cast, Variant], table: str, nobody: int) -> None:
    """Before the first retailer, between two, and after the last: in the proof of one of them."""
    Tenant.objects.create(pk=1_000_009, name="Far", slug="far")
    settle_constraints()
    with connection.cursor() as cursor:
        for name in _constraints_of(table, "tenant_id"):
            cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    with all_tenants():
        damage(
            f"""INSERT INTO {table} SELECT (jsonb_populate_record(
                NULL::{table}, to_jsonb(x) || '{{"id": -1, "tenant_id": {nobody}}}')).*
            FROM {table} x WHERE x.tenant_id = {traded[0].shop.id} LIMIT 1"""
        )
    retailers = Tenant.objects.values_list("pk", flat=True)
    found = [what for pk in retailers for what in findings(11, tenant_id=pk)]
    assert found.count(f"row -1 of {table}") == 1


def test_a_guard_that_is_off_is_found(traded: tuple[Cast, Variant]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE inventory_stockledger DISABLE TRIGGER ledger_append_only")
        cursor.execute("DROP TRIGGER item_agrees_when_changed ON inventory_inventoryitem")
    assert findings(11) == [
        "trigger ledger_append_only on inventory_stockledger",
        "trigger item_agrees_when_changed on inventory_inventoryitem",
    ]


def test_a_check_can_be_narrowed_to_a_tenant_and_a_store(traded: tuple[Cast, Variant]) -> None:
    cast, _ = traded
    damage(ITEM.format("on_hand = on_hand + 1"), cast.shop.id)
    assert findings(1, tenant_id=cast.shop.id, store_id=cast.high_street.id) != []
    assert findings(1, tenant_id=cast.shop.id, store_id=cast.station.id) == []
    assert findings(1, tenant_id=cast.rival.id) == []


def test_units_by_ref_type_stand_beside_what_the_documents_say(
    traded: tuple[Cast, Variant],
) -> None:
    with all_tenants():
        totals = {t.ref_type: t for t in totals_by_ref_type(None, None)}
    assert (totals["WASTE"].entries, totals["WASTE"].ledger) == (1, -3)
    # The test posted entries without documents.
    assert not totals["WASTE"].agrees


def _constraints_of(table: str, column: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.conname FROM pg_constraint c JOIN pg_attribute a"
            " ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)"
            " WHERE c.conrelid = %s::regclass AND a.attname = %s AND c.contype = 'f'",
            [table, column],
        )
        return [name for (name,) in cursor.fetchall()]
