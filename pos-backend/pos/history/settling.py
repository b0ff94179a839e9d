"""What becomes of each invoice, and the tally of its rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from pos.history.catalogue import is_tracked
from pos.history.invoices import Invoice, Line
from pos.history.known import Document, KnownDocuments, lines_beyond
from pos.history.posting import Batch, Books
from pos.history.profile import Kind
from pos.history.summary import Summary
from tenants.imports.values import Quarantined


@dataclass(slots=True)
class Settlement:
    known: KnownDocuments
    books: Books
    summary: Summary

    def settle(self, invoice: Invoice, batch: Batch) -> None:
        """Put what the invoice still lacks into the batch, and count every row of it once."""
        batch.rows += invoice.rows
        self.summary.non_stock += invoice.without_stock
        self._quarantine(invoice.quarantined, batch)
        if not invoice.lines:
            return
        if document := self.known.ours.get(invoice.number):
            self.summary.documents_known += 1
            self._count(self._lines_there(document, invoice, batch))
        elif (invoice.kind, invoice.number) in self.known.taken:
            reason = "another document has its invoice's number"
            self._quarantine([Quarantined(line.row, reason) for line in invoice.lines], batch)
        else:
            self.summary.documents[self._kind(invoice)] += 1
            self.books.add(batch, invoice)
            self._count(invoice.lines)

    def _lines_there(self, document: Document, invoice: Invoice, batch: Batch) -> list[Line]:
        beyond = lines_beyond(document, invoice, self.books.variants)
        reason = "its invoice was imported before without it"
        self._quarantine([Quarantined(line.row, reason) for line in beyond], batch)
        return [line for line in invoice.lines if line not in beyond] if beyond else invoice.lines

    def _kind(self, invoice: Invoice) -> str:
        if invoice.kind != Kind.ADJUSTMENT:
            return invoice.kind
        return invoice.reason(self.books.profile).kind.lower()

    def _count(self, lines: Sequence[Line]) -> None:
        for line in lines:
            if is_tracked(line, self.books.variants):
                self.summary.imported += 1
            else:
                reason = line.charge or "variants that keep no stock"
                self.summary.non_stock[f"{reason}, on its receipt"] += 1

    def _quarantine(self, rows: Sequence[Quarantined], batch: Batch) -> None:
        batch.quarantined += rows
        self.summary.quarantined.update(row.reason for row in rows)
