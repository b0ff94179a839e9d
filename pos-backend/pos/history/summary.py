"""What an import of sales has done, for people and for programs."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tenants.imports import summary
from tenants.imports.summary import figure, part


@dataclass(slots=True, kw_only=True)
class Summary(summary.Summary):
    """Every row is exactly one of `imported` (it moved stock), `non_stock` and `quarantined`.

    The two latter are counted by reason. `non_stock` includes what an earlier import had brought.
    """

    non_stock: Counter[str] = field(default_factory=Counter)

    def accounted(self) -> int:
        return self.imported + self.non_stock.total() + self.quarantined.total()

    @classmethod
    def of_finished(cls, stored: dict[str, Any]) -> "Summary":
        """The answer to a second import of the same file: what is there, and nothing added."""
        return cls(**summary.of_finished(stored), non_stock=Counter(stored["non_stock"]))

    def text(self) -> Iterator[str]:
        """The lines of the report."""
        yield from self.heading()
        yield figure(self.imported, "moved stock")
        yield from part("moved no stock", self.non_stock)
        yield from part("in quarantine", self.quarantined)
        yield from part("documents added", self.documents)
        if self.documents_known:
            yield figure(self.documents_known, "documents were there before")
        yield figure(self.variants, "variants added")
        yield figure(self.entries, "ledger entries added")
        yield self.speed()
