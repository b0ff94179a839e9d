"""The floors of what writes: the same rows by plain SQL, as fast as the database takes them.

psycopg by itself, with its own prepared statements, and nothing decided or checked in Python. This
writes stock past `inventory.ledger`; `plain_connection` lets it into databases of the bench's own alone.
"""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import psycopg
from django.db.models import Model
from django.utils import timezone
from psycopg import sql
from psycopg.types.json import Json

from inventory.models import InventoryItem, StockLedger
from inventory.movements import Movement

BLOCK = 1 << 18


class Shelf(NamedTuple):
    """An item, and the cost at which the whole of it stands in the books."""

    item_id: int
    store_id: int
    variant_id: int
    cost: Decimal


_COLUMNS = (
    "tenant_id, store_id, variant_id, item_id, seq, ref_type, ref_id, ref_label, line, qty_delta,"
    " balance_after, unit_cost, value_delta, value_after, reason_code, note, actor_id, register_id,"
    " device, occurred_at, recorded_at, business_date, oversold_by"
)
_MOVE = sql.SQL("""
UPDATE {items} AS i
SET on_hand = i.on_hand + v.qty, stock_value = i.stock_value + v.value, seq = i.seq + 1,
    last_movement_at = v.at, last_recorded_at = greatest(i.last_recorded_at, v.at)
FROM (VALUES {rows}) AS v (id, qty, value, at)
WHERE i.tenant_id = %s AND i.id = v.id
RETURNING i.id, i.seq, i.on_hand, i.stock_value, i.last_recorded_at
""")
_ADD = sql.SQL("INSERT INTO {entries} ({columns}) VALUES {rows}")
_ANNOUNCE = """
INSERT INTO tenants_outboxevent (tenant_id, topic, payload, created_at)
VALUES (%s, 'stock.changed', %s, %s)
"""
_MOVED = sql.SQL("(%s::bigint, %s::numeric, %s::numeric, %s::timestamptz)")


def write_movements(
    database: psycopg.Connection[Any],
    movements: Sequence[Movement],
    shelves: Sequence[Shelf],
    *,
    tenant_id: int,
    actor_id: int,
) -> None:
    """One transaction of three statements; `shelves` are the movements' own, each another one.

    All values are moved at the items' own cost. In order of the items, as concurrent writers must.
    """
    with database.transaction():
        move_stock(database, movements, shelves, tenant_id=tenant_id, actor_id=actor_id)


def move_stock(
    database: psycopg.Connection[Any],
    movements: Sequence[Movement],
    shelves: Sequence[Shelf],
    *,
    tenant_id: int,
    actor_id: int,
) -> None:
    """The three statements, in the caller's transaction."""
    now = timezone.now()
    lines = sorted(zip(shelves, movements, strict=True))
    moves: list[Any] = []
    for shelf, movement in lines:
        moves += [shelf.item_id, movement.qty, movement.qty * shelf.cost, now]
    move, add = _statements(len(lines))
    after = {row[0]: row[1:] for row in database.execute(move, [*moves, tenant_id])}
    entries: list[Any] = []
    for shelf, movement in lines:
        entries += _entry(tenant_id, actor_id, shelf, movement, after[shelf.item_id])
    database.execute(add, entries)
    payload = Json({"item_ids": list(after)})
    database.execute(_ANNOUNCE, [tenant_id, payload, now])


@cache
def _statements(lines: int) -> tuple[bytes, bytes]:
    marks = sql.SQL(", ").join([sql.Placeholder()] * len(_COLUMNS.split(",")))
    move = _MOVE.format(
        items=sql.Identifier(InventoryItem._meta.db_table),
        rows=sql.SQL(", ").join([_MOVED] * lines),
    )
    add = _ADD.format(
        entries=sql.Identifier(StockLedger._meta.db_table),
        columns=sql.SQL(_COLUMNS),
        rows=sql.SQL(", ").join([sql.SQL("({})").format(marks)] * lines),
    )
    return move.as_bytes(), add.as_bytes()


def _entry(
    tenant_id: int,
    actor_id: int,
    shelf: Shelf,
    movement: Movement,
    after: tuple[int, Decimal, Decimal, dt.datetime],
) -> list[Any]:
    seq, on_hand, value, recorded_at = after
    return [
        tenant_id,
        shelf.store_id,
        shelf.variant_id,
        shelf.item_id,
        seq,
        movement.ref_type,
        movement.ref_id,
        movement.ref_label,
        movement.line,
        movement.qty,
        on_hand,
        shelf.cost,
        movement.qty * shelf.cost,
        value,
        movement.reason_code,
        movement.note,
        actor_id,
        None,
        "",
        movement.occurred_at,
        recorded_at,
        movement.occurred_at.date(),
        None,
    ]


def copy_out(
    database: psycopg.Connection[Any], model: type[Model], tenant_id: int, path: Path
) -> int:
    """The tenant's rows of a table into a file, in order of their id."""
    own = sql.SQL("tenant_id" if _is_tenants(model) else "id")
    query = sql.SQL(
        "COPY (SELECT {columns} FROM {table} WHERE {own} = {tenant} ORDER BY id) TO STDOUT"
    )
    with database.cursor() as cursor, path.open("wb") as file:
        with cursor.copy(
            query.format(**_names(model), own=own, tenant=sql.Literal(tenant_id))
        ) as rows:
            for block in rows:
                file.write(block)
        return cursor.rowcount


def copy_in(database: psycopg.Connection[Any], model: type[Model], path: Path) -> None:
    query = sql.SQL("COPY {table} ({columns}) FROM STDIN").format(**_names(model))
    with database.cursor() as cursor, path.open("rb") as file, cursor.copy(query) as rows:
        while block := file.read(BLOCK):
            rows.write(block)


def _names(model: type[Model]) -> dict[str, sql.Composable]:
    columns = [sql.Identifier(str(field.column)) for field in model._meta.local_concrete_fields]
    return {
        "table": sql.Identifier(model._meta.db_table),
        "columns": sql.SQL(", ").join(columns),
    }


def _is_tenants(model: type[Model]) -> bool:
    return any(field.column == "tenant_id" for field in model._meta.local_concrete_fields)
