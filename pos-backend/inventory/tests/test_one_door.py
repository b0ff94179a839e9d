"""Only `inventory/ledger.py` writes stock: read from the syntax of every module."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOOR = ROOT / "inventory" / "ledger.py"
# Migrations and tests; the benchmark writes the floors that it measures beside, in its own databases.
ELSEWHERE = {"tests", "migrations", "node_modules", "bench"}
COLUMNS = {
    "on_hand",
    "stock_value",
    "last_cost",
    "seq",
    "last_movement_at",
    "last_recorded_at",
    "count_anchor_at",
}
LEDGER_WRITES = {
    "create",
    "bulk_create",
    "update",
    "bulk_update",
    "get_or_create",
    "update_or_create",
    "delete",
}
TABLES = ("inventory_stockledger", "inventory_inventoryitem")


def modules() -> Iterator[Path]:
    for path in ROOT.rglob("*.py"):
        parts = path.relative_to(ROOT).parts
        if not ELSEWHERE & set(parts) and path != DOOR:
            yield path


def writes_of_stock(source: str) -> Iterator[str]:
    """What in a module writes the ledger or an item's balance, in the ORM or in SQL."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            yield from _in_call(node)
        elif isinstance(node, ast.Assign | ast.AugAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                # `balance.on_hand = …` is costing's arithmetic; `item.on_hand = …` is not.
                if (
                    isinstance(target, ast.Attribute)
                    and target.attr in COLUMNS
                    and ast.unparse(target.value) != "balance"
                ):
                    yield f"line {node.lineno} sets .{target.attr}"
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = " ".join(node.value.split()).lower()
            for table in TABLES:
                if any(
                    f"{verb} {table}" in text for verb in ("insert into", "update", "delete from")
                ):
                    yield f"line {node.lineno} writes {table} in SQL"


def _in_call(node: ast.Call) -> Iterator[str]:
    called = ast.unparse(node.func)
    method = called.rsplit(".", 1)[-1]
    if called == "StockLedger" or ("StockLedger" in called and method in LEDGER_WRITES):
        yield f"line {node.lineno} calls {called}"
    if "InventoryItem" in called and method in {"create", "get_or_create", "update_or_create"}:
        yield f"line {node.lineno} calls {called}"
    if method == "update" or called == "InventoryItem":
        for keyword in node.keywords:
            if keyword.arg in COLUMNS:
                yield f"line {node.lineno} sets {keyword.arg} in {called}"


def test_no_other_module_writes_stock() -> None:
    writers = {
        str(path.relative_to(ROOT)): found
        for path in modules()
        if (found := list(writes_of_stock(path.read_text())))
    }
    assert writers == {}


@pytest.mark.parametrize(
    "source",
    [
        "StockLedger.objects.create(qty_delta=1)",
        "StockLedger.objects.filter(id=1).delete()",
        "StockLedger(qty_delta=1).save()",
        "item.on_hand += 1",
        "item.on_hand = 3",
        "InventoryItem.objects.filter(id=1).update(on_hand=F('on_hand') + 1)",
        "InventoryItem.objects.create(store=s, variant=v)",
        "cursor.execute('UPDATE inventory_inventoryitem SET on_hand = 1')",
        "cursor.execute('''INSERT INTO\n inventory_stockledger VALUES (1)''')",
    ],
)
def test_a_second_door_would_be_seen(source: str) -> None:
    assert list(writes_of_stock(source)) != []


@pytest.mark.parametrize(
    "source",
    [
        "InventoryItem.objects.filter(id=1).update(allocated=1)",
        "balance.on_hand = 3",
        "rows = StockLedger.objects.filter(item=item)",
        "cursor.execute('SELECT on_hand FROM inventory_inventoryitem')",
    ],
)
def test_reading_is_everybodys(source: str) -> None:
    assert list(writes_of_stock(source)) == []
