"""A retailer of any size, by set-based SQL: as the ledger would have written it, only faster.

One transaction per store and round, each of which keeps every rule of the database: documents, then the
items' balances, then the entries. All triggers and constraints are on, and `inventory_check` is clean
afterwards.

Beside `inventory.ledger` and the floors (`bench.floors`) this is the only code that writes stock, and
it does so in databases of the bench's own alone (see `bench.databases`).
"""

import datetime as dt
from collections.abc import Callable
from typing import Any

from django.db import connection, transaction

from accounts.models import Membership, Role, User
from bench.sizes import Size
from bench.words import ADJECTIVES, MATERIALS, NOUNS, SIZES
from catalog.models import Category, TaxCategory
from inventory.adjustments.models import Adjustment, AdjustmentKind
from inventory.models import InventoryItem, StockLedger
from stores.models import Store
from tenants.context import tenant_context
from tenants.models import Tenant

SLUG = "bench"
TIMEZONE = "Europe/London"
OPENED_AT = dt.datetime(2024, 1, 1, 6, tzinfo=dt.UTC)
A_WEEK = dt.timedelta(weeks=1)
# So much that no row of the bench ever finds an item short.
OPENING_UNITS = 1_000_000
VACUUM_EVERY = 5

_ITEM, _LEDGER = InventoryItem._meta.db_table, StockLedger._meta.db_table


def load(size: Size, say: Callable[[str], None]) -> None:
    """Fills the current database, which is empty."""
    tenant = Tenant.objects.create(name="Bench", slug=SLUG, timezone=TIMEZONE)
    with tenant_context(tenant.pk):
        say(f"Loading {size.variants:,} variants and {size.entries:,} ledger rows (once)")
        owner = _owner()
        stores = [
            Store.objects.create(code=f"S{n + 1}", name=f"Store {n + 1}", timezone=TIMEZONE)
            for n in range(size.stores)
        ]
        _load_catalogue(tenant, size)
        for number, store in enumerate(stores):
            _open(tenant, store, number, size, owner)
            # Triggers that were planned without statistics look through the whole ledger per item.
            _run("ANALYZE")
        for number in range(size.sale_rounds):
            for store in stores:
                sell(tenant, store, number, owner)
            if number % VACUUM_EVERY == VACUUM_EVERY - 1:
                say(f"{(number + 1) / size.sale_rounds:.0%} of the ledger is loaded")
                _run(f"VACUUM ANALYZE {_ITEM}")
        _run("VACUUM ANALYZE")


def _owner() -> User:
    user = User(email="owner@bench.test", name="Owner")
    user.set_unusable_password()
    user.save()
    Membership.objects.create(user=user, role=Role.OWNER, all_stores=True)
    return user


_PRODUCTS = """
INSERT INTO catalog_product
    (tenant_id, name, description, category_id, tax_category_id, is_active, created_at)
SELECT %(tenant)s, (%(adjectives)s::text[])[1 + n %% 20]
    || ' ' || (%(materials)s::text[])[1 + n / 20 %% 25]
    || ' ' || (%(nouns)s::text[])[1 + n / 500 %% 20], '', %(category)s, %(tax)s, true, %(at)s
FROM generate_series(0, %(variants)s / 5 - 1) AS n
"""

# Five sizes of each product; a barcode of the range that shops may use inside.
_VARIANTS = """
INSERT INTO catalog_variant (tenant_id, product_id, name, sku, price, cost, pack_size, track_stock,
    shortage_policy, is_active, search_text, created_at)
SELECT %(tenant)s, p.id, w.name, w.sku, w.price, w.price / 2, 1, true, '', true,
    lower(w.sku || ' ' || p.name || ' ' || w.name || ' ' || w.code), %(at)s
FROM (
    SELECT n, 'BX-' || lpad(n::text, 6, '0') AS sku, (%(sizes)s::text[])[1 + n %% 5] AS name,
        '20' || lpad(n::text, 11, '0') AS code, (100 + n %% 4900) / 100.0 AS price
    FROM generate_series(0, %(variants)s - 1) AS n
) w
JOIN (
    SELECT p.id, p.name, row_number() OVER (ORDER BY p.id) - 1 AS n
    FROM catalog_product p WHERE p.tenant_id = %(tenant)s
) p ON p.n = w.n / 5
ORDER BY w.n
"""

_BARCODES = """
INSERT INTO catalog_barcode (tenant_id, variant_id, code)
SELECT v.tenant_id, v.id, '20' || lpad(substr(v.sku, 4), 11, '0')
FROM catalog_variant v WHERE v.tenant_id = %(tenant)s ORDER BY v.id
"""


def _load_catalogue(tenant: Tenant, size: Size) -> None:
    params = {
        "tenant": tenant.pk,
        "category": Category.objects.create(name="Everything").pk,
        "tax": TaxCategory.objects.create(name="Standard", rate=20).pk,
        "variants": size.variants,
        "adjectives": ADJECTIVES,
        "materials": MATERIALS,
        "nouns": NOUNS,
        "sizes": SIZES,
        "at": OPENED_AT,
    }
    with transaction.atomic():
        for statement in (_PRODUCTS, _VARIANTS, _BARCODES):
            _run(statement, params)


_OPENING_ITEMS = f"""
INSERT INTO {_ITEM} (tenant_id, store_id, variant_id, on_hand, allocated, stock_value, last_cost,
    seq, last_movement_at, last_recorded_at)
SELECT v.tenant_id, %(store)s, v.id, %(units)s, 0, %(units)s * v.cost, v.cost, 1, %(at)s, %(at)s
FROM catalog_variant v
WHERE v.tenant_id = %(tenant)s AND substr(v.sku, 4)::int %% %(share)s = %(number)s %% %(share)s
ORDER BY v.id
"""

_OPENING_LINES = f"""
INSERT INTO inventory_adjustmentline
    (tenant_id, adjustment_id, line, variant_id, qty_delta, unit_cost, reason_code, note)
SELECT i.tenant_id, %(document)s, row_number() OVER (ORDER BY i.id), i.variant_id, i.on_hand,
    i.last_cost, '', ''
FROM {_ITEM} i WHERE i.tenant_id = %(tenant)s AND i.store_id = %(store)s
"""

_OPENING_ENTRIES = f"""
INSERT INTO {_LEDGER} (tenant_id, store_id, variant_id, item_id, seq, ref_type, ref_id,
    ref_label, line, qty_delta, balance_after, unit_cost, value_delta, value_after, reason_code,
    note, actor_id, device, occurred_at, recorded_at, business_date)
SELECT i.tenant_id, i.store_id, i.variant_id, i.id, 1, 'OPENING', %(document)s,
    %(label)s, l.line, l.qty_delta, i.on_hand, l.unit_cost, i.stock_value, i.stock_value, 'OPENING',
    '', %(actor)s, '', %(at)s, %(at)s, (%(at)s AT TIME ZONE %(timezone)s)::date
FROM inventory_adjustmentline l
JOIN {_ITEM} i ON i.tenant_id = %(tenant)s AND i.store_id = %(store)s
    AND i.variant_id = l.variant_id
WHERE l.tenant_id = %(tenant)s AND l.adjustment_id = %(document)s
ORDER BY l.line
"""


@transaction.atomic
def _open(tenant: Tenant, store: Store, number: int, size: Size, owner: User) -> None:
    document = Adjustment.objects.create(
        number=f"OPEN-{store.code}",
        store=store,
        kind=AdjustmentKind.OPENING,
        reason_code="OPENING",
        occurred_at=OPENED_AT,
        created_by=owner,
    )
    params = {
        "tenant": tenant.pk,
        "store": store.pk,
        "number": number,
        "share": size.variants // size.items_per_store,
        "units": OPENING_UNITS,
        "document": document.pk,
        "label": document.number,
        "actor": owner.pk,
        "at": OPENED_AT,
        "timezone": store.timezone,
    }
    for statement in (_OPENING_ITEMS, _OPENING_LINES, _OPENING_ENTRIES):
        _run(statement, params)


# Every item of the store once, in baskets of three that differ from round to round.
_LINES = f"""
CREATE TEMPORARY TABLE sold_line ON COMMIT DROP AS
SELECT i.id AS item_id, i.variant_id, v.price, v.cost, 1 + (i.id + %(round)s) %% 3 AS qty,
    (row_number() OVER dealt - 1) / 3 AS basket, (row_number() OVER dealt - 1) %% 3 + 1 AS line
FROM {_ITEM} i
JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = i.variant_id
WHERE i.tenant_id = %(tenant)s AND i.store_id = %(store)s
WINDOW dealt AS (ORDER BY hashint8extended(i.id, %(round)s), i.id)
"""

_BASKETS = """
CREATE TEMPORARY TABLE sold_basket ON COMMIT DROP AS
SELECT nextval(pg_get_serial_sequence('pos_sale', 'id')) AS id, b.basket, b.total,
    %(code)s || '-' || %(round)s || '-' || b.basket AS number,
    %(from)s + %(span)s * (b.basket / count(*) OVER ()::float) AS occurred_at
FROM (
    SELECT basket, sum(qty * price) AS total FROM sold_line GROUP BY basket ORDER BY basket
) b
"""

_SALES = """
INSERT INTO pos_sale (id, tenant_id, number, version, created_by_id, created_at, updated_at,
    store_id, occurred_at, business_date, subtotal, discount_total, tax_total, total, status,
    change, is_offline, tax_inclusive, void_note)
SELECT b.id, %(tenant)s, b.number, 1, %(actor)s, b.occurred_at, b.occurred_at,
    %(store)s, b.occurred_at, (b.occurred_at AT TIME ZONE %(timezone)s)::date, b.total, 0, 0,
    b.total, 'COMPLETED', 0, false, true, ''
FROM sold_basket b ORDER BY b.id
"""

_SALE_LINES = """
INSERT INTO pos_saleline
    (tenant_id, sale_id, line, variant_id, qty, unit_price, discount, tax_rate, tax, line_total)
SELECT %(tenant)s, b.id, l.line, l.variant_id, l.qty, l.price, 0, 0, 0, l.qty * l.price
FROM sold_line l JOIN sold_basket b USING (basket) ORDER BY b.id, l.line
"""

_PAYMENTS = """
INSERT INTO pos_payment (tenant_id, sale_id, method, amount, reference)
SELECT %(tenant)s, b.id, 'CARD', b.total, '' FROM sold_basket b ORDER BY b.id
"""

_BALANCES = f"""
UPDATE {_ITEM} i
SET on_hand = i.on_hand - l.qty, stock_value = i.stock_value - l.qty * l.cost, seq = i.seq + 1,
    last_movement_at = b.occurred_at, last_recorded_at = b.occurred_at
FROM sold_line l JOIN sold_basket b USING (basket)
WHERE i.tenant_id = %(tenant)s AND i.id = l.item_id
"""

_ENTRIES = f"""
INSERT INTO {_LEDGER} (tenant_id, store_id, variant_id, item_id, seq, ref_type, ref_id,
    ref_label, line, qty_delta, balance_after, unit_cost, value_delta, value_after, reason_code,
    note, actor_id, device, occurred_at, recorded_at, business_date)
SELECT i.tenant_id, i.store_id, i.variant_id, i.id, i.seq, 'SALE', b.id,
    b.number, l.line, -l.qty, i.on_hand, l.cost, -l.qty * l.cost, i.stock_value, '',
    '', %(actor)s, '', b.occurred_at, b.occurred_at,
    (b.occurred_at AT TIME ZONE %(timezone)s)::date
FROM sold_line l JOIN sold_basket b USING (basket)
JOIN {_ITEM} i ON i.tenant_id = %(tenant)s AND i.id = l.item_id
ORDER BY b.id, l.line
"""


@transaction.atomic
def sell(tenant: Tenant, store: Store, number: int, owner: User) -> None:
    """Each item of the store once, in the week of that number."""
    params = {
        "tenant": tenant.pk,
        "store": store.pk,
        "code": store.code,
        "round": number,
        "from": OPENED_AT + A_WEEK * number,
        "span": A_WEEK,
        "actor": owner.pk,
        "timezone": store.timezone,
    }
    for statement in (_LINES, _BASKETS, _SALES, _SALE_LINES, _PAYMENTS, _BALANCES, _ENTRIES):
        _run(statement, params)


def _run(statement: str, params: dict[str, Any] | None = None) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, params)
