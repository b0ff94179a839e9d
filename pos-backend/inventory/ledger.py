"""THE door to stock: `post` is the only code that writes the ledger or an item's balance.

One `post` per transaction, as its last work. The number of statements does not depend on the number
of lines: missing items, lock, reservations, counted shelves, balances, entries, outbox. What the lines
do to an item is worked out in `inventory.balancing`.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from django.db import connection, transaction
from django.db.transaction import TransactionManagementError
from django.utils import timezone

from inventory.balancing import Entry, LockedItem
from inventory.costing import Balance
from inventory.counts.anchoring import settle_counts
from inventory.models import RETIRED_REF_TYPES
from inventory.movements import (
    Count,
    InsufficientStock,
    Movement,
    OnHand,
    Posted,
    ReservationClosed,
)
from tenants.bulk import array_literal
from tenants.context import current_tenant_id

Key = tuple[int, int]  # (store, variant)


def post(
    movements: Sequence[Movement], *, actor_id: int | None, counts: Sequence[Count] = ()
) -> Posted:
    """Write movements and counts as ledger entries and move the balances.

    Within an item increases come before decreases, then its count; a revaluation follows the entry
    that caused it, and so does the counter-entry of a movement older than the shelf's last count.

    Raises `InsufficientStock` that names every short line and `ReservationClosed` (both: nothing is
    written), `ValueError` for a movement of zero, of a retired type, or of a variant or store that is
    not the tenant's, and `TransactionManagementError` outside a transaction or for a second call
    within one.
    """
    _claim_transaction()
    by_key: dict[Key, list[Movement]] = defaultdict(list)
    for movement in movements:
        if not movement.qty or movement.ref_type in RETIRED_REF_TYPES:
            raise ValueError(f"The ledger does not take {movement}.")
        by_key[movement.store_id, movement.variant_id].append(movement)
    keys = {*by_key, *((count.store_id, count.variant_id) for count in counts)}
    if not keys:
        raise ValueError("Nothing to post.")
    items = _lock_items(sorted(keys))
    _close_reservations(items, movements)
    shortages = [short for key, item in items.items() if (short := item.shortage(by_key[key]))]
    if shortages:
        raise InsufficientStock(shortages)
    for key, item in items.items():
        item.apply(by_key[key], actor_id)
    counted = settle_counts(items, counts, actor_id=actor_id)
    _write_balances(items.values())
    ids = _write_entries([entry for item in items.values() for entry in item.entries])
    _announce(items.values())
    return Posted(ids, counted)


def lock_on_hand(keys: Iterable[Key]) -> dict[Key, OnHand]:
    """What is on hand of these items, from now to the end of the transaction.

    For a `post` whose quantities depend on it. Missing items are made. Raises
    `TransactionManagementError` outside a transaction: the lock would be gone at once.
    """
    _surrounding_blocks()
    items = _lock_items(sorted(set(keys)))
    return {key: OnHand(item.balance.on_hand, item.anchor_at) for key, item in items.items()}


def make_items(keys: Iterable[Key]) -> None:
    """Items of nothing where they are missing, so that what is expected there can be seen.

    Before a `post` that may make items itself: give its keys, too, and all are made in one order.
    """
    with connection.cursor() as cursor:
        cursor.execute(_MAKE_MISSING, _keyed(sorted(set(keys))))


def _posted() -> None:
    """Marks a transaction in its list of commit hooks; a rollback drops the mark with the work."""


def _surrounding_blocks() -> int:
    """How many blocks a test case has around this transaction, which count as none.

    Raises `TransactionManagementError` where there is no other.
    """
    surrounding = sum(
        atomic._from_testcase  # type: ignore[attr-defined]  # not in the stubs
        for atomic in connection.atomic_blocks
    )
    if len(connection.atomic_blocks) == surrounding:
        raise TransactionManagementError("Stock is locked and written inside a transaction only.")
    return surrounding


def _claim_transaction() -> None:
    surrounding = _surrounding_blocks()
    own = connection.savepoint_ids[surrounding - 1] if surrounding else None
    hooks: list[tuple[Any, ...]] = list(connection.run_on_commit)  # the stubs lack its third part
    for savepoints, hook, _robust in hooks:
        if isinstance(hook, partial) and hook.func is _posted and (not own or own in savepoints):
            raise TransactionManagementError("The ledger is written once in a transaction.")
    transaction.on_commit(partial(_posted))


_MAKE_MISSING = """
INSERT INTO inventory_inventoryitem
    (tenant_id, store_id, variant_id, on_hand, allocated, stock_value, seq)
SELECT %(tenant)s, k.store_id, k.variant_id, 0, 0, 0, 0
FROM unnest(%(stores)s::bigint[], %(variants)s::bigint[]) AS k (store_id, variant_id)
WHERE NOT EXISTS (
    SELECT FROM inventory_inventoryitem i
    WHERE i.tenant_id = %(tenant)s AND i.store_id = k.store_id AND i.variant_id = k.variant_id)
ORDER BY k.store_id, k.variant_id
ON CONFLICT (tenant_id, store_id, variant_id) DO NOTHING
"""

# NO KEY: a plain FOR UPDATE would fight the foreign-key checks of concurrent entries.
_LOCK = """
SELECT i.id, i.store_id, s.code, s.timezone, i.variant_id, v.sku, coalesce(v.cost, 0) AS cost,
    coalesce(nullif(v.shortage_policy, ''), nullif(s.shortage_policy, ''), t.shortage_policy)
        AS policy,
    i.allocated, i.seq, i.count_anchor_at, i.last_recorded_at, i.last_movement_at,
    i.on_hand, i.stock_value, i.last_cost
FROM unnest(%(stores)s::bigint[], %(variants)s::bigint[]) AS k (store_id, variant_id)
JOIN inventory_inventoryitem i ON i.tenant_id = %(tenant)s
    AND i.store_id = k.store_id AND i.variant_id = k.variant_id
JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = i.variant_id
JOIN stores_store s ON s.tenant_id = %(tenant)s AND s.id = i.store_id
JOIN tenants_tenant t ON t.id = %(tenant)s
ORDER BY i.id
FOR NO KEY UPDATE OF i
"""


def _keyed(keys: Sequence[Key]) -> dict[str, Any]:
    return {
        "tenant": current_tenant_id(),
        "stores": [store for store, _ in keys],
        "variants": [variant for _, variant in keys],
    }


def _lock_items(keys: list[Key]) -> dict[Key, LockedItem]:
    """Items by (store, variant), made where missing, locked in order of their id."""
    params = _keyed(keys)
    with connection.cursor() as cursor:
        cursor.execute(_MAKE_MISSING, params)
        cursor.execute(_LOCK, params)
        names = [column.name for column in cursor.description or ()]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    now = timezone.now()  # under the lock, so that recorded_at follows the order of commit
    items = {
        (row["store_id"], row["variant_id"]): LockedItem(
            id=row["id"],
            store_id=row["store_id"],
            store_code=row["code"],
            timezone=row["timezone"],
            variant_id=row["variant_id"],
            sku=row["sku"],
            fallback_cost=row["cost"],
            policy=row["policy"],
            allocated=row["allocated"],
            newest_seq=row["seq"],
            anchor_at=row["count_anchor_at"],
            moved_at=row["last_movement_at"],
            recorded_at=max(now, row["last_recorded_at"] or now),
            balance=Balance(row["on_hand"], row["stock_value"], row["last_cost"]),
        )
        for row in rows
    }
    if len(items) != len(keys):
        raise ValueError(f"No such store and variant here: {sorted(set(keys) - items.keys())}.")
    return items


_CLOSE_RESERVATIONS = """
UPDATE inventory_reservation r
SET status = CASE WHEN r.id = ANY(%(fulfilled)s) THEN 'COMMITTED' ELSE 'EXPIRED' END,
    closed_at = %(now)s
WHERE r.tenant_id = %(tenant)s AND r.item_id = ANY(%(items)s) AND r.status = 'OPEN'
    AND (r.id = ANY(%(fulfilled)s) OR r.expires_at <= %(now)s)
RETURNING r.id, r.item_id, r.qty
"""


def _close_reservations(items: dict[Key, LockedItem], movements: Iterable[Movement]) -> None:
    """Free what lines fulfil and what has expired, for these items, before anything is measured."""
    fulfilled = {m.reservation_id for m in movements if m.reservation_id is not None}
    by_id = {item.id: item for item in items.values()}
    params: dict[str, Any] = {
        "tenant": current_tenant_id(),
        "items": list(by_id),
        "fulfilled": list(fulfilled),
        "now": timezone.now(),
    }
    with connection.cursor() as cursor:
        cursor.execute(_CLOSE_RESERVATIONS, params)
        closed = cursor.fetchall()
    for _reservation, item_id, qty in closed:
        by_id[item_id].allocated -= qty
    if missing := fulfilled - {reservation for reservation, _item, _qty in closed}:
        raise ReservationClosed(
            f"Reservation {min(missing)} is no longer open: it expired, was released or was sold."
        )


_WRITE_BALANCES = """
UPDATE inventory_inventoryitem i
SET on_hand = u.on_hand, allocated = u.allocated, stock_value = u.stock_value,
    last_cost = u.last_cost, seq = u.seq, last_movement_at = u.last_movement_at,
    last_recorded_at = u.last_recorded_at, count_anchor_at = u.count_anchor_at
FROM unnest(%s::bigint[], %s::numeric[], %s::numeric[], %s::numeric[], %s::numeric[], %s::bigint[],
    %s::timestamptz[], %s::timestamptz[], %s::timestamptz[])
    AS u (id, on_hand, allocated, stock_value, last_cost, seq, last_movement_at, last_recorded_at,
        count_anchor_at)
WHERE i.tenant_id = %s AND i.id = u.id
"""


def _write_balances(items: Iterable[LockedItem]) -> None:
    rows = [
        (
            item.id,
            item.balance.on_hand,
            item.allocated,
            item.balance.value,
            item.balance.last_cost,
            item.newest_seq,
            item.moved_at,
            item.recorded_at,
            item.anchor_at,
        )
        for item in items
    ]
    with connection.cursor() as cursor:
        cursor.execute(_WRITE_BALANCES, [*_columns(rows), current_tenant_id()])


_WRITE_ENTRIES = """
INSERT INTO inventory_stockledger (
    tenant_id, store_id, variant_id, item_id, seq, ref_type, ref_id, ref_label, line,
    qty_delta, balance_after, unit_cost, value_delta, value_after, reason_code, note, actor_id,
    register_id, device, occurred_at, recorded_at, business_date, oversold_by, reverses_id,
    counters_seq)
SELECT %s, u.*
FROM unnest(%s::bigint[], %s::bigint[], %s::bigint[], %s::bigint[], %s::text[], %s::bigint[],
    %s::text[], %s::int[], %s::numeric[], %s::numeric[], %s::numeric[], %s::numeric[],
    %s::numeric[], %s::text[], %s::text[], %s::bigint[], %s::bigint[], %s::text[],
    %s::timestamptz[], %s::timestamptz[], %s::date[], %s::text[], %s::bigint[], %s::bigint[]) AS u
RETURNING id
"""


def _write_entries(rows: list[Entry]) -> list[int]:
    if not rows:
        return []
    with connection.cursor() as cursor:
        cursor.execute(_WRITE_ENTRIES, [current_tenant_id(), *_columns(rows)])
        return [row[0] for row in cursor.fetchall()]


def _announce(items: Iterable[LockedItem]) -> None:
    moved = [item for item in items if item.entries]
    if not moved:
        return
    payload = {"item_ids": [item.id for item in moved]}
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO tenants_outboxevent (tenant_id, topic, payload, created_at)"
            " VALUES (%s, 'stock.changed', %s, %s)",
            [current_tenant_id(), json.dumps(payload), moved[0].recorded_at],
        )


def _columns(rows: Sequence[tuple[Any, ...]]) -> list[str]:
    """Rows as one array per column, for `unnest`."""
    return [array_literal(column) for column in zip(*rows, strict=True)]
