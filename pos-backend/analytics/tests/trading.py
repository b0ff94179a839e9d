"""Trade at random in two retailers whose stores are far apart, and what it must have come to."""

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db import connection
from django.utils import timezone

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from inventory.models import InventoryItem, OversoldBy, RefType
from inventory.reservations.models import Reservation, ReservationStatus
from inventory.tests.movements import move, posted
from stores.models import Store
from tenants.context import all_tenants, tenant_context
from tenants.models import Tenant

# Each is on another day than UTC for most of the hours of the day, or for a few.
ZONES = ("Pacific/Kiritimati", "America/Los_Angeles", "Europe/London")
DAYS = 40
VARIANTS = 6
Table = list[tuple[Any, ...]]


@dataclass(frozen=True)
class Retailer:
    tenant: Tenant
    stores: list[Store]
    variants: list[Variant]


def open_retailers() -> list[Retailer]:
    return [_open(slug) for slug in ("near", "far")]


def _open(slug: str) -> Retailer:
    tenant = Tenant.objects.create(name=slug.title(), slug=slug, default_reorder_point=2)
    with tenant_context(tenant.pk):
        stores = [
            Store.objects.create(code=f"S{n}", name=zone, timezone=zone)
            for n, zone in enumerate(ZONES)
        ]
        variants = [VariantFactory.create(reorder_point=n or None) for n in range(VARIANTS)]
        type(variants[0]).objects.filter(pk=variants[-1].pk).update(is_active=False)
    return Retailer(tenant, stores, variants)


def trade(
    retailer: Retailer,
    chance: random.Random,
    *,
    moves: int,
    since_days: int = DAYS,
    promised_since: dt.timedelta = dt.timedelta(days=DAYS),
) -> None:
    """Movements at any moment of the last days, in no order, and promises made and let go since."""
    now = timezone.now()
    with tenant_context(retailer.tenant.pk):
        for _ in range(moves):
            at = now - dt.timedelta(seconds=chance.randrange(since_days * 86_400))
            _move(chance.choice(retailer.stores), chance.choice(retailer.variants), at, chance)
        for item in InventoryItem.objects.order_by("pk"):
            if chance.random() < 0.5:
                _promise(item, now, now - chance.random() * promised_since, chance)


def _move(store: Store, variant: Variant, at: dt.datetime, chance: random.Random) -> None:
    qty = chance.choice(["9", "5", "2.5", "-1", "-1", "-0.5", "-2", "-4"])
    ref_type = RefType.WASTE if qty.startswith("-") else RefType.OPENING
    fields: dict[str, Any] = {"occurred_at": at, "oversell": OversoldBy.APPROVAL}
    if ref_type == RefType.OPENING:
        fields["unit_cost"] = chance.choice(["1.25", "2", "3.333333"])
    posted(move(store, variant, qty, ref_type, **fields))


def _promise(
    item: InventoryItem, now: dt.datetime, opened: dt.datetime, chance: random.Random
) -> None:
    """Made on an old day and let go on a later one, or not: a reservation's service knows only now."""
    closed = opened + dt.timedelta(seconds=chance.randrange(6 * 86_400))
    is_open = closed > now
    made = Reservation.objects.create(
        item=item,
        qty=Decimal(chance.choice(["1", "2", "0.5"])),
        ref_type="ORDER",
        ref_id="1",
        expires_at=now + dt.timedelta(days=9),
        status=ReservationStatus.OPEN if is_open else ReservationStatus.RELEASED,
        closed_at=None if is_open else closed,
    )
    Reservation.objects.filter(pk=made.pk).update(created_at=opened)


# Every item on every day of its store, as anybody would ask the ledger for it.
_LEDGER = """
WITH moved AS (
    SELECT item_id, business_date AS day, sum(qty_delta) AS qty, sum(value_delta) AS value
    FROM inventory_stockledger GROUP BY 1, 2
), days AS (
    SELECT i.tenant_id, i.store_id, i.variant_id, i.id AS item_id, s.timezone, d::date AS day
    FROM inventory_inventoryitem i
    JOIN stores_store s ON s.id = i.store_id
    JOIN marts.inventory_calendar k ON k.store_id = s.id -- when the build was: it may be later by now
    JOIN (SELECT item_id, min(day) AS first FROM moved GROUP BY 1) m ON m.item_id = i.id
    CROSS JOIN generate_series(m.first::timestamp, least(k.last_day, %(until)s), interval '1 day') d
)
SELECT d.tenant_id, d.store_id, d.variant_id, d.day,
    sum(m.qty) OVER until_then, sum(m.value) OVER until_then,
    (SELECT coalesce(sum(r.qty), 0) FROM inventory_reservation r
        WHERE r.item_id = d.item_id AND (r.created_at AT TIME ZONE d.timezone)::date <= d.day
            AND (r.closed_at IS NULL OR (r.closed_at AT TIME ZONE d.timezone)::date > d.day))
FROM days d LEFT JOIN moved m ON m.item_id = d.item_id AND m.day = d.day
WINDOW until_then AS (PARTITION BY d.item_id ORDER BY d.day)
"""
_SNAPSHOT = """
SELECT tenant_id, store_id, variant_id, business_date, on_hand, value, allocated
FROM marts.inventory_snapshot_daily WHERE business_date <= %(until)s
"""
_DIFFERENCES = f"""
WITH ledger AS MATERIALIZED ({_LEDGER}), mart AS MATERIALIZED ({_SNAPSHOT})
SELECT 'ledger only', x.* FROM (TABLE ledger EXCEPT ALL TABLE mart) x
UNION ALL SELECT 'mart only', x.* FROM (TABLE mart EXCEPT ALL TABLE ledger) x LIMIT 100
"""
_SNAPSHOT_SUMS = """
SELECT tenant_id, store_id, business_date, count(*), sum(on_hand), sum(allocated), sum(available),
    sum(value), count(*) FILTER (WHERE is_below_reorder_point),
    count(*) FILTER (WHERE is_out_of_stock)
FROM marts.inventory_snapshot_daily WHERE business_date <= %(until)s GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
"""
_TREND = """
SELECT tenant_id, store_id, business_date, skus, on_hand, allocated, available, value,
    below_reorder_point, out_of_stock
FROM marts.inventory_trend_daily ORDER BY 1, 2, 3
"""
# As texts: infinite dates are none of Python's. How far the trend has read is no figure of its days.
WRITTEN = {
    "inventory_balances": "SELECT t::text FROM marts.inventory_balances t ORDER BY 1",
    "inventory_reorder_points": "SELECT t::text FROM marts.inventory_reorder_points t ORDER BY 1",
    "inventory_trend_daily": f"SELECT t::text FROM ({_TREND}) t WHERE t.business_date <= %(until)s",
}


def ask(sql: str, **params: Any) -> Table:
    with all_tenants(), connection.cursor() as cursor:
        cursor.execute(sql, params or None)
        return list(cursor.fetchall())


def contents(until: dt.date) -> dict[str, Table]:
    """Of every mart that is written, row by row; a store's midnight between two builds is no change."""
    return {name: ask(sql, until=until) for name, sql in WRITTEN.items()}


def last_common_day() -> dt.date:
    ((day,),) = ask("SELECT min(last_day) FROM marts.inventory_calendar")
    assert isinstance(day, dt.date)
    return day


def differences(until: dt.date = dt.date.max) -> Iterator[str]:
    """Between the marts and what they are made of, the first hundred."""
    for row in ask(_DIFFERENCES, until=until):
        yield " ".join(map(str, row))
    sums = _unpadded(ask(_SNAPSHOT_SUMS, until=until))
    trend = {row for row in _unpadded(ask(_TREND)) if row[2] <= until}
    yield from (f"trend lacks {row}" for row in sums - trend)
    yield from (f"trend alone has {row}" for row in trend - sums if not _is_empty(row))


def _unpadded(rows: Table) -> set[tuple[Any, ...]]:
    return {tuple(x.normalize() if isinstance(x, Decimal) else x for x in row) for row in rows}


def _is_empty(row: tuple[Any, ...]) -> bool:
    return not any(row[3:])
