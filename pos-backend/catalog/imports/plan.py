"""What an import would make and change, and how it is told."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from catalog.imports.fields import Field
from core.files.faults import RowError


class State(StrEnum):
    NEW = "NEW"
    CHANGED = "CHANGED"
    UNCHANGED = "UNCHANGED"
    SKIPPED = "SKIPPED"
    ERROR = "ERROR"


@dataclass(frozen=True, slots=True)
class Change:
    """In words, as a person would read them."""

    field: str
    before: str
    after: str


@dataclass(slots=True)
class PlannedProduct:
    """`id` of a new one is empty until it is written; `now` is what one that is there has."""

    id: int | None
    now: dict[Field, Any] = field(default_factory=dict)
    values: dict[Field, Any] = field(default_factory=dict)
    # What rows said, with the row that said it first.
    said: dict[Field, tuple[Any, int]] = field(default_factory=dict)

    @property
    def is_new(self) -> bool:
        return not self.now


@dataclass(slots=True)
class PlannedVariant:
    """`now` is what one that is there has, `values` what is to be written over it."""

    id: int | None
    sku: str
    product: PlannedProduct
    now: dict[Field, Any] = field(default_factory=dict)
    values: dict[Field, Any] = field(default_factory=dict)
    new_barcodes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Opening:
    """Stock that is there from the beginning: `qty` units at `unit_cost` each, if known."""

    row: int
    variant: PlannedVariant
    store: str  # as the file names it; empty: the store that the import was given
    qty: Decimal
    unit_cost: Decimal | None


@dataclass(slots=True)
class RowReport:
    row: int
    state: State
    sku: str = ""
    product_name: str = ""
    variant_name: str = ""
    changes: list[Change] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Plan:
    rows: dict[int, RowReport] = field(default_factory=dict)
    errors: list[RowError] = field(default_factory=list)
    products: list[PlannedProduct] = field(default_factory=list)
    variants: list[PlannedVariant] = field(default_factory=list)
    categories: list[tuple[str, ...]] = field(default_factory=list)  # parents first
    taxes: list[tuple[str, Decimal]] = field(default_factory=list)
    openings: list[Opening] = field(default_factory=list)
    openings_left_out: int = 0

    def refuse(self, error: RowError) -> None:
        self.errors.append(error)
        report = self.rows.setdefault(error.row, RowReport(error.row, State.ERROR))
        report.state, report.changes = State.ERROR, []

    def reports(self) -> Iterator[RowReport]:
        return (self.rows[row] for row in sorted(self.rows))

    def counts(self) -> dict[str, int]:
        states = Counter(report.state for report in self.rows.values())
        return {
            **{state.lower(): states[state] for state in State},
            "new_products": sum(product.is_new for product in self.products),
            "changed_products": sum(not product.is_new for product in self.products),
            "new_categories": len(self.categories),
            "new_tax_categories": len(self.taxes),
            "new_barcodes": sum(len(variant.new_barcodes) for variant in self.variants),
            "opening_lines": len(self.openings),
            "openings_left_out": self.openings_left_out,
        }

    @property
    def changes_something(self) -> bool:
        return bool(self.products or self.variants or self.openings)
