"""The import of a shop's history, from the first look at the file to the summary.

Three passes over the file, each a stream: how many rows an invoice has; what the catalogue and the
opening stock must be; the documents themselves. It can be killed at any moment and run again: each
transaction leaves whole documents, a document is known by the invoice that it came from, and the
opening stock is what the documents still missing need. So can a file that overlaps another.
"""

import datetime as dt
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from django.db import transaction

from catalog.models import Product, Variant
from inventory.adjustments.models import Adjustment
from inventory.models import InventoryItem, StockLedger
from pos.history.catalogue import (
    Learned,
    ensure_variants,
    is_tracked,
    known_variants,
    refuse_tracked_charges,
)
from pos.history.invoices import Invoice, read_invoices, rows_per_invoice
from pos.history.known import KnownDocuments, known_documents
from pos.history.lanes import Lane, lane_of_each_store, open_lanes
from pos.history.planning import OpeningPlan, opening_record, plan_from_today
from pos.history.posting import Books, post_batch, post_opening
from pos.history.profile import Profile
from pos.history.settling import Settlement
from pos.history.stores import ensure_stores
from pos.history.summary import Summary
from pos.models import Return, Sale, SaleLine
from stores.models import Store
from tenants.context import tenant_context
from tenants.imports.progress import Progress, silent
from tenants.imports.reading import Row, Source, open_source
from tenants.imports.runs import alone, begin_run, finish_run, finished_summary
from tenants.models import Tenant
from tenants.models_imports import ImportRun
from tenants.statistics import refresh_statistics

BATCH_LINES = 5_000
# With two the database is busy while Python prepares; more only wait for Python.
LANES = 2
REPORT_EVERY = 2_000
STATISTICS_AFTER_BATCHES = (3, 20)


def import_history(
    *,
    path: Path,
    profile: Profile,
    tenant: Tenant,
    progress: Progress = silent,
    batch_lines: int = BATCH_LINES,
    lanes: int = LANES,
) -> Summary:
    """Bring a file's documents into the tenant's books, each once, and say what became of each row.

    Posts in `lanes` threads with connections of their own, or in the caller's for 0.

    Raises `ImportRefused` for a file that cannot be read, while another import of the tenant runs,
    and where the tenant's own catalogue contradicts the profile.
    """
    started = time.monotonic()
    source = open_source(path, profile.columns)
    with tenant_context(tenant.pk), alone(tenant):
        finished = finished_summary(profile=profile.name, sha256=source.sha256)
        if finished is not None:
            summary = Summary.of_finished(finished)
        else:
            run = begin_run(profile=profile.name, sha256=source.sha256, file_name=source.path.name)
            work = _Import(source, profile, run, progress, batch_lines, lanes)
            summary = work.done()
            summary.seconds = round(time.monotonic() - started, 3)
            finish_run(run, summary)
        summary.seconds = round(time.monotonic() - started, 3)
    return summary


@dataclass(slots=True)
class _Import:
    source: Source
    profile: Profile
    run: ImportRun
    progress: Progress
    batch_lines: int
    lanes: int
    row_counts: Counter[str] = field(default_factory=Counter)
    known: KnownDocuments = field(default_factory=KnownDocuments)
    store_lines: Counter[str] = field(default_factory=Counter)
    batches: int = 0
    summary: Summary = field(init=False)

    def __post_init__(self) -> None:
        self.summary = Summary(
            file=self.source.path.name,
            sha256=self.source.sha256,
            profile=self.profile.name,
            encoding=self.source.encoding,
        )

    def done(self) -> Summary:
        self.row_counts = rows_per_invoice(self._rows("Reading"))
        self.summary.rows = self.row_counts.total()
        self.known = known_documents(filter(None, self.row_counts), self.profile)
        books = self._prepare(ensure_stores(self.profile))
        self._post(books)
        self.summary.check()
        return self.summary

    def _rows(self, phase: str) -> Iterator[Row]:
        done = 0
        for done, row in enumerate(self.source.rows(), 1):
            if done % REPORT_EVERY == 0:
                self.progress(phase, done, self.summary.rows)
            yield row
        self.progress(phase, done, self.summary.rows)

    def _invoices(self, phase: str) -> Iterator[Invoice]:
        return read_invoices(self._rows(phase), self.profile, self.row_counts)

    def _prepare(self, stores: dict[str, Store]) -> Books:
        """The catalogue, and the opening stock that the missing documents need."""
        variants = known_variants()
        learned, plan = Learned(), plan_from_today(stores)
        first_at: dt.datetime | None = None
        for invoice in self._invoices("Planning"):
            if not invoice.lines:
                continue
            learned.learn(invoice)
            first_at = min(first_at or invoice.occurred_at, invoice.occurred_at)
            if not self.known.has(invoice):
                self.store_lines[invoice.store_code] += len(invoice.lines)
                for line in invoice.lines:
                    if is_tracked(line, variants):
                        plan.move(invoice, line)
        refuse_tracked_charges(learned, variants)
        with transaction.atomic():
            all_variants = ensure_variants(learned, variants, self.profile)
        self.summary.variants = len(all_variants) - len(variants)
        books = Books(self.profile, stores, all_variants)
        if first_at:
            self._open(plan, books, first_at)
        refresh_statistics(Product, Variant, Store, InventoryItem, StockLedger)
        return books

    def _open(self, plan: OpeningPlan, books: Books, first_at: dt.datetime) -> None:
        """A transaction per store: killed in between, the others still need theirs and get it."""
        for store_code, needs in plan.needs().items():
            record = opening_record(
                profile=self.profile,
                store=books.stores[store_code],
                needs=needs,
                variants=books.variants,
                first_at=first_at,
            )
            self.summary.entries += post_opening(record)
            self.summary.documents["opening"] += 1

    def _post(self, books: Books) -> None:
        settlement = Settlement(self.known, books, self.summary)
        post = partial(post_batch, run=self.run)
        with open_lanes(self.lanes, post) as lanes:
            lane_of = lane_of_each_store(self.store_lines, len(lanes))
            for invoice in self._invoices("Posting"):
                lane = lanes[lane_of.get(invoice.store_code, 0)]
                settlement.settle(invoice, lane.batch)
                if lane.batch.rows >= self.batch_lines:
                    self._send(lane)
            for lane in lanes:
                self._send(lane)
                lane.wait()
        self.summary.entries += sum(lane.entries for lane in lanes)

    def _send(self, lane: Lane) -> None:
        self.run.rows_done += lane.batch.rows
        lane.send()
        self.run.save(update_fields=["rows_done"])
        self.batches += 1
        if self.batches in STATISTICS_AFTER_BATCHES:
            refresh_statistics(Sale, SaleLine, Return, Adjustment, StockLedger)
