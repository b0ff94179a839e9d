"""What an import of receipts has done, for people and for programs."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from core.money import ZERO
from purchasing.history.known import RECEIPT
from tenants.imports import summary
from tenants.imports.summary import figure, part


@dataclass(slots=True, kw_only=True)
class Summary(summary.Summary):
    """Every row is exactly one of `imported` and `quarantined`.

    The imported ones stand on `lines` lines of receipts, an item's one each, and were bought for
    `amount`; both include what an earlier import had brought. The rest counts what this one added.
    """

    lines: int = 0
    amount: Decimal = ZERO
    stores: int = 0
    vendors: int = 0
    vendor_items: int = 0
    barcodes: int = 0
    without_barcode: Counter[str] = field(default_factory=Counter)
    products_refused: Counter[str] = field(default_factory=Counter)

    def as_dict(self) -> dict[str, Any]:
        return {**summary.Summary.as_dict(self), "amount": str(self.amount)}

    @classmethod
    def of_finished(cls, stored: dict[str, Any]) -> "Summary":
        """The answer to a second import of the same files: what is there, and nothing added."""
        receipts = stored["documents"].get(RECEIPT, 0) + stored["documents_known"]
        return cls(
            **(summary.of_finished(stored) | {"documents_known": receipts}),
            lines=stored["lines"],
            amount=Decimal(stored["amount"]),
        )

    def text(self) -> Iterator[str]:
        """The lines of the report."""
        yield from self.heading()
        yield figure(self.imported, f"received, on {self.lines:,} lines, for {self.amount:,}")
        yield from part("in quarantine", self.quarantined)
        yield from part("documents added", self.documents)
        if self.documents_known:
            yield figure(self.documents_known, "receipts were there before")
        yield figure(self.stores, "stores added")
        yield figure(self.vendors, "vendors added")
        yield figure(self.vendor_items, "vendors' items added")
        yield figure(self.variants, "variants added")
        yield figure(self.barcodes, "barcodes added")
        if self.without_barcode:
            yield from part("articles whose barcode was left out", self.without_barcode)
        if self.products_refused:
            yield from part("products that cannot be read", self.products_refused)
        yield figure(self.entries, "ledger entries added")
        yield self.speed()
