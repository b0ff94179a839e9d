"""What an import has done, for people and for programs."""

import dataclasses
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


class RowsUnaccounted(RuntimeError):
    """Rows were read that ended nowhere, or in two places: a bug."""


@dataclass(slots=True, kw_only=True)
class Summary:
    """Of `rows`, some were `imported` and some `quarantined`, counted by reason.

    `imported` includes what an earlier import had brought; `documents` counts by kind what this one
    added, `documents_known` what was there.
    """

    file: str
    sha256: str
    profile: str
    encoding: str
    rows: int = 0
    imported: int = 0
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

    def accounted(self) -> int:
        """The rows of which is known where they ended."""
        return self.imported + self.quarantined.total()

    def check(self) -> None:
        if self.accounted() != self.rows:
            raise RowsUnaccounted(f"{self.rows} rows were read, {self.accounted()} accounted for.")

    def as_dict(self) -> dict[str, Any]:
        values = {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}
        return {**values, "lines_per_second": round(self.lines_per_second)}

    def heading(self) -> Iterator[str]:
        if self.finished_before:
            yield f"{self.file} was imported before; nothing was added."
        encoding = f", read as {self.encoding}" if self.encoding else ""
        yield f"{self.rows:,} rows of {self.file}{encoding}"

    def speed(self) -> str:
        return f"{self.seconds:,.1f} s, {self.lines_per_second:,.0f} lines per second"


def of_finished(stored: dict[str, Any]) -> dict[str, Any]:
    """The fields with which a second import of the same file answers: what is there, nothing added."""
    kept = ("file", "sha256", "profile", "encoding", "rows", "imported")
    return {
        **{name: stored[name] for name in kept},
        "quarantined": Counter(stored["quarantined"]),
        "documents_known": sum(stored["documents"].values()) + stored["documents_known"],
        "finished_before": True,
    }


def figure(count: int, title: str) -> str:
    return f"  {count:>9,} {title}"


def part(title: str, counts: Counter[str]) -> Iterator[str]:
    """The total, and below it each count, the greatest first."""
    yield figure(counts.total(), title)
    for name, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        yield f"    {count:>9,} {name}"
