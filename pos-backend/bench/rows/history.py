"""The import of a shop's history beside COPY of the rows that it wrote."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from django.db.models import Model

from bench.databases import BenchRefused, plain_connection, using
from bench.floors import copy_in, copy_out
from bench.outcomes import Figures, Outcome, at_least, ratio_at_least
from bench.running import Bench
from bench.sales_file import write_sales_file
from catalog.models import Barcode, Category, Product, TaxCategory, Variant
from inventory.adjustments.models import Adjustment, AdjustmentLine
from inventory.models import InventoryItem, StockLedger
from inventory.proof import prove
from pos.history.importing import import_history
from pos.history.online_retail import ONLINE_RETAIL
from pos.models import Payment, Refund, Return, ReturnLine, Sale, SaleLine
from stores.models import Store
from tenants.models import OutboxEvent, Tenant
from tenants.models_imports import ImportRun, QuarantinedRow

BESIDE_COPY = "import, beside COPY of its rows"
LINES_PER_SECOND = "import, lines per second"
ROWS = (BESIDE_COPY, LINES_PER_SECOND)

# What the documents stand on: in place before the floor's clock starts.
STANDING: tuple[type[Model], ...] = (
    Tenant,
    Store,
    Category,
    TaxCategory,
    Product,
    Variant,
    Barcode,
    ImportRun,
)
# In an order that the foreign keys and the ledger's triggers accept.
WRITTEN: tuple[type[Model], ...] = (
    QuarantinedRow,
    Adjustment,
    AdjustmentLine,
    Sale,
    SaleLine,
    Payment,
    Return,
    ReturnLine,
    Refund,
    InventoryItem,
    StockLedger,
    OutboxEvent,
)
# More than this many lines are imported once, fewer several times.
LINES_IN_ALL = 80_000


class _Round(NamedTuple):
    """`seconds` of the import of so many `lines`, `plain` ones of COPY."""

    lines: int
    seconds: float
    plain: float


def measure(bench: Bench) -> Iterator[Outcome]:
    with TemporaryDirectory() as folder:
        path = bench.sales or write_sales_file(Path(folder) / "sales.csv", bench.size.import_lines)
        rounds = [_round(bench, path, Path(folder))]
        while len(rounds) < min(bench.rounds, LINES_IN_ALL // rounds[0].lines):
            rounds.append(_round(bench, path, Path(folder)))
    figures = Figures(
        [one.lines / one.seconds for one in rounds], [one.lines / one.plain for one in rounds]
    )
    both = figures.outcome(BESIDE_COPY, "lines/s", ratio_at_least(0.2))
    yield both
    yield Outcome(
        row=LINES_PER_SECOND, unit="lines/s", measured=both.measured, target=at_least(5_000)
    )


def _round(bench: Bench, path: Path, folder: Path) -> _Round:
    with bench.databases.empty_copy() as database, using(database):
        tenant = Tenant.objects.create(
            name=ONLINE_RETAIL.retailer,
            slug=ONLINE_RETAIL.name,
            currency=ONLINE_RETAIL.currency,
            timezone=ONLINE_RETAIL.timezone,
        )
        begun = perf_counter()
        summary = import_history(path=path, profile=ONLINE_RETAIL, tenant=tenant)
        seconds = perf_counter() - begun
        if prove().findings:
            raise BenchRefused("What was imported is not clean; inventory_check says why.")
        with plain_connection() as plain:
            for model in (*STANDING, *WRITTEN):
                copy_out(plain, model, tenant.pk, _file(folder, model))
    with bench.databases.empty_copy() as database, using(database), plain_connection() as plain:
        for model in STANDING:
            copy_in(plain, model, _file(folder, model))
        begun = perf_counter()
        with plain.transaction():
            for model in WRITTEN:
                copy_in(plain, model, _file(folder, model))
        return _Round(summary.rows, seconds, perf_counter() - begun)


def _file(folder: Path, model: type[Model]) -> Path:
    return folder / f"{model._meta.db_table}.copy"
