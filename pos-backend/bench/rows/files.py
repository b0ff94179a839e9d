"""A file of adjustments, applied, beside COPY of the rows that it wrote."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from django.db import connection, transaction
from django.db.models import Model

from accounts.models import User
from bench.databases import plain_connection, using
from bench.floors import copy_in, copy_out
from bench.outcomes import Figures, Outcome, ratio_at_most
from bench.running import Bench
from catalog.models import Product, Variant
from core.files.columns import FileSettings
from inventory.adjustments.file.services import FileTerms, apply_adjustments
from inventory.adjustments.models import Adjustment, AdjustmentLine, ReasonCode
from inventory.models import InventoryItem, StockLedger
from inventory.reasons import ensure_standard_reasons
from stores.models import Store
from tenants.bulk import insert_with_ids
from tenants.context import tenant_context
from tenants.job_progress import untold
from tenants.models import OutboxEvent, Tenant

BESIDE_COPY = "adjustment file, beside COPY of its rows"
ROWS = (BESIDE_COPY,)

# What the document stands on: in place before the floor's clock starts.
STANDING: tuple[type[Model], ...] = (Tenant, Store, ReasonCode, Product, Variant)
# In an order that the foreign keys and the ledger's triggers accept.
WRITTEN: tuple[type[Model], ...] = (
    Adjustment,
    AdjustmentLine,
    InventoryItem,
    StockLedger,
    OutboxEvent,
)


def measure(bench: Bench) -> Iterator[Outcome]:
    with TemporaryDirectory() as folder:
        rounds = [_round(bench, Path(folder)) for _ in range(bench.rounds)]
    figures = Figures([seconds for seconds, _ in rounds], [plain for _, plain in rounds])
    yield figures.outcome(BESIDE_COPY, "s", ratio_at_most(10))


def _round(bench: Bench, folder: Path) -> tuple[float, float]:
    """Seconds of the file from its bytes to the commit, and of COPY."""
    with bench.databases.empty_copy() as database, using(database):
        tenant = Tenant.objects.create(name="Bench", slug="bench")
        with tenant_context(tenant.pk):
            actor = _person()
            data = _file_of(_shop(bench.size.file_lines))
            store = Store.objects.get()
            begun = perf_counter()
            with transaction.atomic():
                apply_adjustments(
                    data=data,
                    settings=FileSettings(),
                    terms=FileTerms(store=store, reason_code="CORRECTION", may_set_cost=True),
                    actor_id=actor.pk,
                    progress=untold(),
                )
            seconds = perf_counter() - begun
        with plain_connection() as plain:
            for model in (*STANDING, *WRITTEN):
                copy_out(plain, model, tenant.pk, _path(folder, model))
    with bench.databases.empty_copy() as database, using(database), plain_connection() as plain:
        _person()
        for model in STANDING:
            copy_in(plain, model, _path(folder, model))
        begun = perf_counter()
        with plain.transaction():
            for model in WRITTEN:
                copy_in(plain, model, _path(folder, model))
        return seconds, perf_counter() - begun


def _person() -> User:
    """The first of a new database, so with the same id in each."""
    return User.objects.create(email="bench@bench.test", name="Bench")


def _shop(items: int) -> list[str]:
    """One store and so many variants; their SKUs."""
    Store.objects.create(code="S1", name="Store 1", timezone="Europe/London")
    ensure_standard_reasons()
    product = Product.objects.create(name="Bench")
    skus = [f"BENCH-{number:06d}" for number in range(items)]
    insert_with_ids(
        Variant,
        ("product_id", "sku", "cost"),
        [(product.pk, sku, Decimal(2)) for sku in skus],
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return skus


def _file_of(skus: list[str]) -> bytes:
    lines = (f"{sku},{1 + number % 9}" for number, sku in enumerate(skus))
    return "\n".join(["sku,qty_delta", *lines]).encode()


def _path(folder: Path, model: type[Model]) -> Path:
    return folder / f"{model._meta.db_table}.copy"
