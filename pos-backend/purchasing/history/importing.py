"""The import of a wholesaler's receipts, from the first look at the files to the summary.

The list of products and two passes over the receipts, each a stream: how many rows a receipt has; the
documents themselves. It can be killed at any moment and run again: each transaction leaves whole
documents, and a document is known by the receipt that it came from. So can a file that overlaps
another.
"""

import hashlib
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from django.db import transaction

from catalog.models import Product, Variant
from core.money import ZERO
from inventory.models import InventoryItem, StockLedger
from purchasing.history.articles import ProductList, read_products
from purchasing.history.assortment import Assortment, ensure_assortment
from purchasing.history.costs import remember_wholesaler
from purchasing.history.known import ORDER, RECEIPT, KnownReceipts, known_receipts, parts_there
from purchasing.history.posting import Batch, Books, post_batch
from purchasing.history.profile import Profile
from purchasing.history.receipts import Bought, Reader, Receipt, look_through
from purchasing.history.stores import ensure_stores
from purchasing.history.summary import Summary
from purchasing.orders.models import PurchaseOrder, PurchaseOrderLine
from purchasing.receiving.models import GoodsReceipt, GoodsReceiptLine
from stores.models import Store
from tenants.context import tenant_context
from tenants.imports.progress import Progress, silent
from tenants.imports.reading import Row, Source, open_source
from tenants.imports.runs import alone, begin_run, finish_run, finished_summary
from tenants.imports.values import Quarantined
from tenants.models import Tenant
from tenants.models_imports import ImportRun
from tenants.statistics import refresh_statistics

BATCH_LINES = 5_000
REPORT_EVERY = 2_000
STATISTICS_AFTER_BATCHES = (3, 20)


@dataclass(frozen=True, slots=True)
class Files:
    """An export: what was bought, and the products and the stores that it names by number."""

    purchases: Source
    products: Source
    stores: Source

    @property
    def sha256(self) -> str:
        """Of all three: with another list of products the same purchases become something else."""
        digests = (self.purchases.sha256, self.products.sha256, self.stores.sha256)
        return hashlib.sha256(":".join(digests).encode()).hexdigest()


def import_receipts(
    *,
    purchases: Path,
    products: Path,
    stores: Path,
    profile: Profile,
    tenant: Tenant,
    progress: Progress = silent,
    batch_lines: int = BATCH_LINES,
) -> Summary:
    """Bring the files' receipts into the tenant's books, each once, and say what became of each row.

    Raises `ImportRefused` for a file that cannot be read, and while another import of the tenant runs.
    """
    started = time.monotonic()
    files = Files(
        open_source(purchases, profile.purchases),
        open_source(products, profile.products),
        open_source(stores, profile.stores),
    )
    with tenant_context(tenant.pk), alone(tenant):
        finished = finished_summary(profile=profile.name, sha256=files.sha256)
        if finished is not None:
            summary = Summary.of_finished(finished)
        else:
            run = begin_run(profile=profile.name, sha256=files.sha256, file_name=purchases.name)
            summary = _Import(files, profile, run, progress, batch_lines).done()
            summary.seconds = round(time.monotonic() - started, 3)
            finish_run(run, summary)
        summary.seconds = round(time.monotonic() - started, 3)
    return summary


@dataclass(slots=True)
class _Import:
    files: Files
    profile: Profile
    run: ImportRun
    progress: Progress
    batch_lines: int
    known: KnownReceipts = field(default_factory=KnownReceipts)
    batch: Batch = field(default_factory=Batch)
    batches: int = 0
    summary: Summary = field(init=False)

    def __post_init__(self) -> None:
        self.summary = Summary(
            file=self.files.purchases.path.name,
            sha256=self.files.sha256,
            profile=self.profile.name,
            encoding=self.files.purchases.encoding,
        )

    def done(self) -> Summary:
        contents = look_through(self._rows("Reading"), self.profile)
        self.summary.rows = contents.rows.total()
        products = read_products(self.files.products.rows())
        with transaction.atomic():
            stores, self.summary.stores = ensure_stores(
                self.files.stores.rows(), contents.stores, self.profile
            )
            assortment = ensure_assortment(products, self.profile)
        self._tell(products, assortment)
        refresh_statistics(Product, Variant, Store)
        books = Books(self.profile, assortment.wholesaler, stores, assortment.variants)
        self.known = known_receipts(
            filter(None, contents.rows), self.profile, assortment.wholesaler
        )
        self._post(books, products, contents.rows)
        self.summary.vendor_items += remember_wholesaler(books)
        self.summary.check()
        return self.summary

    def _rows(self, phase: str) -> Iterator[Row]:
        done = 0
        for done, row in enumerate(self.files.purchases.rows(), 1):
            if done % REPORT_EVERY == 0:
                self.progress(phase, done, self.summary.rows)
            yield row
        self.progress(phase, done, self.summary.rows)

    def _tell(self, products: ProductList, assortment: Assortment) -> None:
        self.summary.vendors = assortment.vendors_made
        self.summary.vendor_items = assortment.vendor_items_made
        self.summary.variants = assortment.variants_made
        self.summary.barcodes = assortment.barcodes_made
        self.summary.without_barcode = products.without_barcode
        if assortment.barcodes_taken:
            reason = "barcode that another variant has"
            self.summary.without_barcode[reason] = assortment.barcodes_taken
        self.summary.products_refused = products.refused

    def _post(self, books: Books, products: ProductList, row_counts: Counter[str]) -> None:
        reader = Reader(
            profile=self.profile,
            refused_store=lambda code: (
                "" if code in books.stores else "store that the stores file lacks"
            ),
            refused_item=lambda item: _refused(item, books, products),
        )
        for receipt in reader.receipts(self._rows("Posting"), row_counts):
            self._settle(receipt, books)
            if self.batch.rows >= self.batch_lines:
                self._send(books)
        self._send(books)

    def _settle(self, receipt: Receipt, books: Books) -> None:
        """Put what the receipt still lacks into the batch, and count every row of it once."""
        self.batch.rows += receipt.rows
        self._set_aside(receipt.quarantined)
        if not receipt.lines:
            return
        parts = [part for line in receipt.lines.values() for part in line.parts]
        if document := self.known.ours.get(receipt.number):
            self.summary.documents_known += 1
            there, lacking = parts_there(document, receipt, books.variants)
            self._refuse(lacking, "its receipt was imported before without it")
            self._count(there)
        elif receipt.number in self.known.taken:
            self._refuse(parts, "another document has its receipt's number")
        else:
            self.summary.documents.update((ORDER, RECEIPT))
            self.batch.receipts.append(receipt)
            self._count(parts)

    def _count(self, parts: Sequence[Bought]) -> None:
        self.summary.imported += len(parts)
        self.summary.lines += len({part.item for part in parts})
        self.summary.amount += sum((part.amount for part in parts), ZERO)

    def _refuse(self, parts: Sequence[Bought], reason: str) -> None:
        self._set_aside([Quarantined(part.row, reason) for part in parts])

    def _set_aside(self, rows: Sequence[Quarantined]) -> None:
        self.batch.quarantined += rows
        self.summary.quarantined.update(row.reason for row in rows)

    def _send(self, books: Books) -> None:
        batch, self.batch = self.batch, Batch()
        self.summary.entries += post_batch(batch, books, run=self.run)
        self.run.rows_done += batch.rows
        self.run.save(update_fields=["rows_done"])
        self.batches += 1
        if self.batches in STATISTICS_AFTER_BATCHES:
            refresh_statistics(
                PurchaseOrder,
                PurchaseOrderLine,
                GoodsReceipt,
                GoodsReceiptLine,
                InventoryItem,
                StockLedger,
            )


def _refused(item: str, books: Books, products: ProductList) -> str:
    variant = books.variants.get(item)
    if variant is None:
        return products.missing(item)
    return "" if variant.tracked else "item that keeps no stock"
