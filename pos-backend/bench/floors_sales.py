"""The floor of a checkout: all rows that it writes, by plain SQL in one transaction."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import uuid4

import psycopg
from django.utils import timezone

from bench.floors import Shelf, move_stock
from core.money import ZERO
from inventory.models import RefType
from inventory.movements import Movement

# As long as the answer that a checkout keeps beside its key.
ANSWER = "x" * 2_000

_KEY = """
INSERT INTO tenants_idempotencykey
    (tenant_id, key, request, user_id, store_id, status, body, created_at)
VALUES (%s, %s, %s, %s, %s, 201, %s, %s)
"""
_NUMBER = """
INSERT INTO tenants_numberseries (tenant_id, series, last) VALUES (%s, %s, 1)
ON CONFLICT (tenant_id, series) DO UPDATE SET last = tenants_numberseries.last + 1 RETURNING last
"""
_SALE = """
INSERT INTO pos_sale (tenant_id, number, version, client_id, created_by_id, created_at, updated_at,
    store_id, register_id, register_session_id, occurred_at, business_date, subtotal,
    discount_total, tax_total, total, status, change, is_offline, tax_inclusive, void_note)
VALUES (%s, %s, 1, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, 0, 0, %s, 'COMPLETED', 0, false, true, '')
RETURNING id
"""
_LINES = """
INSERT INTO pos_saleline
    (tenant_id, sale_id, line, variant_id, qty, unit_price, discount, tax_rate, tax, line_total)
SELECT %s, %s, l.line, l.variant_id, 1, l.price, 0, 0, 0, l.price
FROM unnest(%s::int[], %s::bigint[], %s::numeric[]) AS l (line, variant_id, price)
"""
_PAYMENT = """
INSERT INTO pos_payment (tenant_id, sale_id, method, amount, reference)
VALUES (%s, %s, 'CARD', %s, '')
"""


class Desk(NamedTuple):
    """An open register, and who sells there."""

    store_id: int
    register_id: int
    session_id: int
    series: str


class Ware(NamedTuple):
    shelf: Shelf
    price: Decimal


def write_sale(
    database: psycopg.Connection[Any],
    wares: Sequence[Ware],
    desk: Desk,
    *,
    tenant_id: int,
    actor_id: int,
) -> None:
    """One of each, paid by card."""
    now = timezone.now()
    total = sum((ware.price for ware in wares), ZERO)
    with database.transaction():
        key = [tenant_id, uuid4(), "0" * 64, actor_id, desk.store_id, ANSWER, now]
        database.execute(_KEY, key)
        (last,) = _row(database.execute(_NUMBER, [tenant_id, desk.series]))
        number = f"{desk.series}-{last:06d}"
        sale = [tenant_id, number, uuid4(), actor_id, now, now, *desk[:3], now, now.date()]
        (sale_id,) = _row(database.execute(_SALE, [*sale, total, total]))
        numbers = list(range(1, len(wares) + 1))
        variants = [ware.shelf.variant_id for ware in wares]
        prices = [ware.price for ware in wares]
        database.execute(_LINES, [tenant_id, sale_id, numbers, variants, prices])
        database.execute(_PAYMENT, [tenant_id, sale_id, total])
        move_stock(
            database,
            [
                Movement(
                    store_id=ware.shelf.store_id,
                    variant_id=ware.shelf.variant_id,
                    ref_type=RefType.SALE,
                    ref_id=sale_id,
                    ref_label=number,
                    line=line,
                    qty=Decimal(-1),
                    occurred_at=now,
                )
                for line, ware in zip(numbers, wares, strict=True)
            ],
            [ware.shelf for ware in wares],
            tenant_id=tenant_id,
            actor_id=actor_id,
        )


def _row(cursor: psycopg.Cursor[Any]) -> Any:
    return cursor.fetchone()
