"""The floors of an adjustment, of sending and of receiving: their rows, by plain SQL."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import psycopg
from django.utils import timezone
from psycopg.types.json import Json

from bench.floors import Shelf, move_stock
from inventory.models import RefType
from inventory.movements import Movement

_ADJUSTMENT = """
INSERT INTO inventory_adjustment (tenant_id, number, version, created_by_id, created_at, updated_at,
    store_id, kind, status, reason_code, reference, note, file_sha256, occurred_at)
VALUES (%s, %s, 1, %s, %s, %s, %s, 'WASTE', 'POSTED', 'DAMAGED', '', '', '', %s)
RETURNING id
"""
_ADJUSTED = """
INSERT INTO inventory_adjustmentline
    (tenant_id, adjustment_id, line, variant_id, qty_delta, reason_code, note)
SELECT %s, %s, l.line, l.variant_id, -1, '', '' FROM unnest(%s::int[], %s::bigint[])
    AS l (line, variant_id)
"""
_STATUS = """
UPDATE inventory_transfer SET status = %s, version = version + 1, updated_at = %s, sent_at = %s,
    finished_at = %s
WHERE tenant_id = %s AND id = %s RETURNING number
"""
_SENT = """
UPDATE inventory_transferline SET qty_sent = qty WHERE tenant_id = %s AND transfer_id = %s
"""
_RECEIVED = """
UPDATE inventory_transferline SET qty_received = qty_sent WHERE tenant_id = %s AND transfer_id = %s
"""
_EXPECTED = """
INSERT INTO inventory_inbound (tenant_id, store_id, variant_id, ref_type, ref_id, qty)
SELECT %s, %s, v, 'TRANSFER', %s, 1 FROM unnest(%s::bigint[]) AS v
"""
_ARRIVED = """
DELETE FROM inventory_inbound WHERE tenant_id = %s AND ref_type = 'TRANSFER' AND ref_id = %s
"""
_AUDITED = """
INSERT INTO tenants_auditevent (tenant_id, at, actor_id, action, object_type, object_id,
    object_label, store_id, after, channel, request_id)
VALUES (%s, %s, %s, 'posted', 'transfer', %s, %s, %s, %s, 'WEB', '')
"""

Database = psycopg.Connection[Any]


def write_adjustment(
    database: Database, shelves: Sequence[Shelf], *, number: str, tenant_id: int, actor_id: int
) -> None:
    """One unit of each, written off in the store that they are in."""
    now, store_id = timezone.now(), shelves[0].store_id
    with database.transaction():
        head = [tenant_id, number, actor_id, now, now, store_id, now]
        (pk,) = _row(database.execute(_ADJUSTMENT, head))
        lines = list(range(1, len(shelves) + 1))
        database.execute(_ADJUSTED, [tenant_id, pk, lines, [s.variant_id for s in shelves]])
        _audit(database, pk, number, shelves, tenant_id=tenant_id, actor_id=actor_id)
        moved = _movements(RefType.WASTE, pk, number, shelves, Decimal(-1))
        move_stock(database, moved, shelves, tenant_id=tenant_id, actor_id=actor_id)


def write_sending(
    database: Database,
    shelves: Sequence[Shelf],
    *,
    transfer_id: int,
    to_store_id: int,
    tenant_id: int,
    actor_id: int,
) -> None:
    """One unit of each, out of the store that the shelves are in."""
    now, key = timezone.now(), [tenant_id, transfer_id]
    with database.transaction():
        status = ["IN_TRANSIT", now, now, None]
        (number,) = _row(database.execute(_STATUS, [*status, *key]))
        database.execute(_SENT, key)
        variants = [shelf.variant_id for shelf in shelves]
        database.execute(_EXPECTED, [tenant_id, to_store_id, transfer_id, variants])
        _audit(database, transfer_id, number, shelves, tenant_id=tenant_id, actor_id=actor_id)
        moved = _movements(RefType.TRANSFER_OUT, transfer_id, number, shelves, Decimal(-1))
        move_stock(database, moved, shelves, tenant_id=tenant_id, actor_id=actor_id)


def write_receipt(
    database: Database,
    shelves: Sequence[Shelf],
    *,
    transfer_id: int,
    tenant_id: int,
    actor_id: int,
) -> None:
    """One unit of each, into the store that the shelves are in."""
    now, key = timezone.now(), [tenant_id, transfer_id]
    with database.transaction():
        status = ["RECEIVED", now, now, now]
        (number,) = _row(database.execute(_STATUS, [*status, *key]))
        database.execute(_RECEIVED, key)
        database.execute(_ARRIVED, key)
        _audit(database, transfer_id, number, shelves, tenant_id=tenant_id, actor_id=actor_id)
        moved = _movements(RefType.TRANSFER_IN, transfer_id, number, shelves, Decimal(1))
        move_stock(database, moved, shelves, tenant_id=tenant_id, actor_id=actor_id)


def _audit(
    database: Database,
    pk: int,
    number: str,
    shelves: Sequence[Shelf],
    *,
    tenant_id: int,
    actor_id: int,
) -> None:
    lines = [{"variant_id": s.variant_id, "sku": "SKU-000001", "qty": "1.000"} for s in shelves]
    after = Json({"status": "POSTED", "lines": lines})
    event = [tenant_id, timezone.now(), actor_id, pk, number, shelves[0].store_id, after]
    database.execute(_AUDITED, event)


def _movements(
    ref_type: RefType, pk: int, number: str, shelves: Sequence[Shelf], qty: Decimal
) -> list[Movement]:
    return [
        Movement(
            store_id=shelf.store_id,
            variant_id=shelf.variant_id,
            ref_type=ref_type,
            ref_id=pk,
            ref_label=number,
            line=line,
            qty=qty,
            occurred_at=timezone.now(),
        )
        for line, shelf in enumerate(shelves, 1)
    ]


def _row(cursor: psycopg.Cursor[Any]) -> Any:
    return cursor.fetchone()
