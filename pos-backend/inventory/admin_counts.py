"""Counts, to look at: what was seen, what it came to, and what became of it."""

from decimal import Decimal
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from catalog.admin import named
from core.admin import (
    ChoicesDropdownFilter,
    ReadOnlyAdmin,
    ReadOnlyInline,
    badge,
    column,
    local,
    money,
    signed,
    two_lines,
)
from inventory.admin_documents import OfStoreFilter
from inventory.counts.models import CountLine, CountObservation, CountSession, CountUnknown
from tenants.admin import BY_TENANT

AT_A_TIME = 50  # a whole store has thousands


class CountLineInline(ReadOnlyInline):
    model = CountLine
    per_page = AT_A_TIME
    fields = ("variant", "product", "expected", "counted", "zones", "change", "value", "outcome")
    readonly_fields = ("product", "expected", "counted", "zones", "change", "value")
    ordering = ("variant__sku",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[CountLine]:
        lines: QuerySet[CountLine] = super().get_queryset(request)
        return lines.select_related("variant__product").prefetch_related("tallies")

    @column("product")
    def product(self, line: CountLine) -> str:
        return named(line.variant)

    @column("expected")
    def expected(self, line: CountLine) -> str:
        then = line.expected_then
        return _units(line.expected_qty if then is None else then)

    @column("counted")
    def counted(self, line: CountLine) -> str:
        return _units(line.counted_qty)

    @column("by zone")
    def zones(self, line: CountLine) -> str:
        tallies = sorted(line.tallies.all(), key=lambda tally: tally.zone_name)
        return ", ".join(f"{tally.zone_name or '–'} {_units(tally.qty)}" for tally in tallies)

    @column("put right by")
    def change(self, line: CountLine) -> str:
        return "–" if line.qty_delta is None else signed(line.qty_delta.normalize())

    @column("difference")
    def value(self, line: CountLine) -> str:
        return "–" if line.variance_value is None else money(line.variance_value)


class CountUnknownInline(ReadOnlyInline):
    model = CountUnknown
    per_page = AT_A_TIME
    fields = ("code", "zone_name", "qty", "status", "variant", "resolved_by", "last_at")
    ordering = ("id",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[CountUnknown]:
        unknowns: QuerySet[CountUnknown] = super().get_queryset(request)
        return unknowns.select_related("variant", "resolved_by")


class CountObservationInline(ReadOnlyInline):
    model = CountObservation
    per_page = AT_A_TIME
    fields = ("counted_at", "kind", "variant", "code", "zone_name", "qty", "actor", "device")
    ordering = ("-id",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[CountObservation]:
        seen: QuerySet[CountObservation] = super().get_queryset(request)
        return seen.select_related("variant", "actor")


@admin.register(CountSession)
class CountSessionAdmin(ReadOnlyAdmin):
    """A count of a store, a zone of it or a category in it."""

    list_display = ("document", "status_badge", "place", "scope_of", "accuracy_of", "who")
    list_select_related = ("tenant", "store", "category", "created_by")
    list_filter = (
        BY_TENANT,
        ("store", OfStoreFilter),
        ("scope", ChoicesDropdownFilter),
        ("status", ChoicesDropdownFilter),
    )
    search_fields = ("number__startswith",)
    search_help_text = "Beginning of the number"
    fields = (
        ("number", "status"),
        ("tenant", "store"),
        ("scope", "zone_name", "category"),
        ("created_at", "created_by"),
        ("started_at", "note"),
        ("finished_at", "finished_by"),
        ("accuracy", "lines_posted"),
        ("surplus_qty", "missing_qty", "variance_value"),
    )
    inlines = (CountLineInline, CountUnknownInline, CountObservationInline)

    @two_lines("document")
    def document(self, session: CountSession) -> tuple[str, str]:
        return session.number, local(session.created_at, session.store.timezone)

    @badge("status", {"IN_PROGRESS": "info", "FINALIZED": "success"})
    def status_badge(self, session: CountSession) -> tuple[str, str]:
        return session.status, session.get_status_display()

    @two_lines("store")
    def place(self, session: Any) -> tuple[str, str]:
        return session.store.name, session.tenant.name

    @column("scope")
    def scope_of(self, session: CountSession) -> str:
        what = session.zone_name or (session.category and session.category.name)
        return f"{session.get_scope_display()}: {what}" if what else session.get_scope_display()

    @column("accuracy")
    def accuracy_of(self, session: CountSession) -> str:
        return "–" if session.accuracy is None else f"{session.accuracy} %"

    @column("by")
    def who(self, session: Any) -> str:
        return session.created_by.name if session.created_by else "–"


def _units(quantity: Decimal) -> str:
    return f"{quantity.normalize():f}"
