"""What an import has done, for people and for programs."""

import dataclasses
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


class RowsUnaccounted(RuntimeError):
    """Rows were read that ended nowhere, or in two places: a bug."""


@dataclass(slots=True)
class Summary:
    """Every row is exactly one of `imported` (it moved stock), `non_stock` and `quarantined`.

    The two latter are counted by reason. `imported` and `non_stock` include what an earlier import
    had brought; `documents` counts by kind what this one added, `documents_known` what was there.
    """

    file: str
    sha256: str
    profile: str
    encoding: str
    rows: int = 0
    imported: int = 0
    non_stock: Counter[str] = field(default_factory=Counter)
    quarantined: Counter[str] = field(default_factory=Counter)
    documents: Counter[str] = field(default_factory=Counter)
    documents_known: int = 0
    variants: int = 0
    entries: int = 0
    seconds: float = 0
    finished_before: bool = False

    @property
    def lines_per_second(self) -> float:
        return self.rows / self.seconds if self.seconds else 0

    def check(self) -> None:
        found = self.imported + self.non_stock.total() + self.quarantined.total()
        if found != self.rows:
            raise RowsUnaccounted(f"{self.rows} rows were read, {found} accounted for.")

    def as_dict(self) -> dict[str, Any]:
        values = {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}
        return {**values, "lines_per_second": round(self.lines_per_second)}

    @classmethod
    def of_finished(cls, stored: dict[str, Any]) -> "Summary":
        """The answer to a second import of the same file: what is there, and nothing added."""
        kept = ("file", "sha256", "profile", "encoding", "rows", "imported")
        return cls(
            **{name: stored[name] for name in kept},
            non_stock=Counter(stored["non_stock"]),
            quarantined=Counter(stored["quarantined"]),
            documents_known=sum(stored["documents"].values()) + stored["documents_known"],
            finished_before=True,
        )

    def text(self) -> Iterator[str]:
        """The lines of the report."""
        if self.finished_before:
            yield f"{self.file} was imported before; nothing was added."
        encoding = f", read as {self.encoding}" if self.encoding else ""
        yield f"{self.rows:,} rows of {self.file}{encoding}"
        yield f"  {self.imported:>9,} moved stock"
        yield from _part("moved no stock", self.non_stock)
        yield from _part("in quarantine", self.quarantined)
        yield from _part("documents added", self.documents)
        if self.documents_known:
            yield f"  {self.documents_known:>9,} documents were there before"
        yield f"  {self.variants:>9,} variants added"
        yield f"  {self.entries:>9,} ledger entries added"
        yield f"{self.seconds:,.1f} s, {self.lines_per_second:,.0f} lines per second"


def _part(title: str, counts: Counter[str]) -> Iterator[str]:
    yield f"  {counts.total():>9,} {title}"
    for name, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        yield f"    {count:>9,} {name}"
