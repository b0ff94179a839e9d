"""Which invoices of a file the retailer has already, so that nothing is written twice."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db.models import Count, Model

from inventory.adjustments.models import Adjustment, AdjustmentLine
from pos.history.catalogue import Known
from pos.history.invoices import Invoice, Line
from pos.history.profile import Kind, Profile
from pos.models import Return, ReturnLine, Sale, SaleLine
from tenants.imports.gathering import chunks


@dataclass(frozen=True, slots=True)
class Document:
    """What was made of an invoice; `lines` is how many it has."""

    kind: Kind
    id: int
    lines: int


@dataclass(slots=True)
class KnownDocuments:
    """`ours` by invoice number; `taken` are numbers under which something else stands."""

    ours: dict[str, Document] = field(default_factory=dict)
    taken: set[tuple[Kind, str]] = field(default_factory=set)

    def has(self, invoice: Invoice) -> bool:
        return invoice.number in self.ours or (invoice.kind, invoice.number) in self.taken


def known_documents(numbers: Iterable[str], profile: Profile) -> KnownDocuments:
    """Three statements for each 5,000 numbers."""
    known = KnownDocuments()
    for chunk in chunks(numbers):
        for kind, model in _MODELS.items():
            rows = (
                model.objects.filter(number__in=chunk)  # type: ignore[attr-defined]  # a Document
                .annotate(line_count=Count("lines"))
                .values_list("number", "id", "client_id", "line_count")
            )
            for number, pk, client_id, lines in rows:
                if client_id == profile.client_id(kind, number):
                    known.ours[number] = Document(kind, pk, lines)
                else:
                    known.taken.add((kind, number))
    return known


_MODELS: dict[Kind, type[Model]] = {
    Kind.SALE: Sale,
    Kind.RETURN: Return,
    Kind.ADJUSTMENT: Adjustment,
}


def lines_beyond(document: Document, invoice: Invoice, variants: Mapping[str, Known]) -> list[Line]:
    """The invoice's lines that its document lacks: an earlier file had cut it, or had a row wrong.

    Compares contents, which is safe within one known document and nowhere else.
    """
    if len(invoice.lines) <= document.lines:
        return []
    there = Counter(_written(document))
    beyond = []
    for line in invoice.lines:
        key = (variants[line.code].id, line.qty, _price(document, line))
        if there[key]:
            there[key] -= 1
        else:
            beyond.append(line)
    return beyond


def _price(document: Document, line: Line) -> Decimal | None:
    return None if document.kind == Kind.ADJUSTMENT else line.price


def _written(document: Document) -> Sequence[tuple[Any, ...]]:
    if document.kind == Kind.ADJUSTMENT:
        adjusted = AdjustmentLine.objects.filter(adjustment=document.id)
        return [(*row, None) for row in adjusted.values_list("variant_id", "qty_delta")]
    if document.kind == Kind.RETURN:
        returned = ReturnLine.objects.filter(returned=document.id)
        return list(returned.values_list("variant_id", "qty", "unit_price"))
    sold = SaleLine.objects.filter(sale=document.id)
    return list(sold.values_list("variant_id", "qty", "unit_price"))
