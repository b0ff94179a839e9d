"""Stock and its ledger, to look at: whoever wants to change them posts a document."""

from typing import Any
from urllib.parse import urlencode

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from catalog.admin import found_by, named
from catalog.models import Variant
from core.admin import (
    ChoicesDropdownFilter,
    ListDropdownFilter,
    RangeDateFilter,
    ReadOnlyAdmin,
    badge,
    column,
    local,
    money,
    plain,
    signed,
    two_lines,
)
from core.money import round_money
from inventory.admin_counts import CountSessionAdmin
from inventory.admin_documents import AdjustmentAdmin, OfStoreFilter, ReasonCodeAdmin
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.selectors import average_cost, stock_rows
from inventory.thresholds import is_low, is_out
from tenants.admin import BY_TENANT

__all__ = [
    "AdjustmentAdmin",
    "CountSessionAdmin",
    "ReasonCodeAdmin",
]  # registered where they are defined

REF_TYPE_COLOURS = {
    str(RefType.SALE): "info",
    str(RefType.RETURN): "warning",
    str(RefType.OPENING): "success",
    str(RefType.PURCHASE_ORDER_RECEIPT): "success",
    str(RefType.WASTE): "danger",
    str(RefType.VENDOR_RETURN): "danger",
}
# A search takes so many variants at most, so that it stays quick.
SEARCHED_VARIANTS = 500


class StockLevelFilter(ListDropdownFilter):
    title = "level"
    parameter_name = "level"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("low", "Low"), ("out", "Out of stock")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter({"low": is_low(), "out": is_out()}.get(self.value() or "", Q()))


def _variants_found(search_term: str) -> list[int]:
    found = Variant.objects.filter(found_by(search_term)).values_list("id", flat=True)
    return list(found[:SEARCHED_VARIANTS])


class StockRowsAdmin(ReadOnlyAdmin):
    """Rows of one item, or of its entries."""

    @two_lines("item")
    def ware(self, row: Any) -> tuple[str, str]:
        return named(row.variant), row.variant.sku

    @two_lines("store")
    def place(self, row: Any) -> tuple[str, str]:
        return row.store.name, row.tenant.name

    @column("product")
    def product(self, row: Any) -> str:
        return named(row.variant)


@admin.register(InventoryItem)
class InventoryItemAdmin(StockRowsAdmin):
    list_display = (
        "ware",
        "place",
        "level",
        "units",
        "promised",
        "threshold",
        "value",
        "average",
        "last_moved",
    )
    list_filter = (BY_TENANT, ("store", OfStoreFilter), StockLevelFilter)
    search_fields = ("variant__sku",)
    search_help_text = "SKU, barcode, or words of the name"
    fields = (
        ("tenant", "store"),
        ("variant", "product"),
        ("units", "promised"),
        ("threshold", "standing"),
        ("value", "average"),
        ("last_moved", "count_anchor_at"),
        ("seq", "entries_link"),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[InventoryItem]:
        return stock_rows().select_related("tenant", "store", "variant__product")

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        if not search_term.strip():
            return queryset, False
        return queryset.filter(variant_id__in=_variants_found(search_term)), False

    @badge("level", {"out": "danger", "low": "warning", "ok": "success"})
    def level(self, item: Any) -> tuple[str, str]:
        if item.is_out_of_stock:
            return "out", "Out"
        return ("low", "Low") if item.is_low_stock else ("ok", "In stock")

    @column("level")
    def standing(self, item: Any) -> str:
        _, words = self.level(item)
        return str(words)

    @column("on hand")
    def units(self, item: InventoryItem) -> str:
        return plain(item.on_hand)

    @column("allocated")
    def promised(self, item: InventoryItem) -> str:
        return plain(item.allocated)

    @column("threshold")
    def threshold(self, item: Any) -> str:
        return plain(item.threshold)

    @column("stock value")
    def value(self, item: InventoryItem) -> str:
        return f"{money(round_money(item.stock_value))} {item.tenant.currency}"

    @column("average cost")
    def average(self, item: InventoryItem) -> str:
        return money(average_cost(item))

    @column("last movement")
    def last_moved(self, item: InventoryItem) -> str:
        return local(item.last_movement_at, item.store.timezone)

    @column("ledger")
    def entries_link(self, item: InventoryItem) -> str:
        query = urlencode({"tenant__id__exact": item.tenant_id, "item__id__exact": item.pk})
        return format_html(
            '<a class="text-primary-600 dark:text-primary-500" href="{}?{}">'
            "All entries of this item</a>",
            reverse("admin:inventory_stockledger_changelist"),
            query,
        )


@admin.register(StockLedger)
class StockLedgerAdmin(StockRowsAdmin):
    list_display = (
        "happened",
        "kind",
        "ware",
        "place",
        "change",
        "balance",
        "value",
        "reason_code",
        "who",
    )
    list_filter = (
        BY_TENANT,
        ("store", OfStoreFilter),
        ("ref_type", ChoicesDropdownFilter),
        ("business_date", RangeDateFilter),
    )
    list_select_related = ("tenant", "store", "variant__product", "actor")
    search_fields = ("variant__sku", "ref_label")
    search_help_text = "SKU, barcode or name; or a document's number"
    fields = (
        ("tenant", "store"),
        ("variant", "product"),
        ("item", "seq"),
        ("ref_type", "document"),
        ("change", "balance"),
        ("value", "value_after"),
        ("unit_cost", "business_date"),
        ("occurred_at", "recorded_at"),
        ("reason_code", "note"),
        ("actor", "register"),
        ("reverses", "oversold_by"),
    )

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """Entries of the variants found; where there are none, of documents that begin with it."""
        term = search_term.strip()
        if not term:
            return queryset, False
        if variants := _variants_found(term):
            return queryset.filter(variant_id__in=variants), False
        return queryset.filter(ref_label__startswith=term), False

    @two_lines("happened")
    def happened(self, entry: StockLedger) -> tuple[str, str]:
        return local(entry.occurred_at, entry.store.timezone), entry.ref_label

    @badge("type", REF_TYPE_COLOURS)
    def kind(self, entry: StockLedger) -> tuple[str, str]:
        return entry.ref_type, entry.get_ref_type_display()

    @column("document")
    def document(self, entry: StockLedger) -> str:
        return f"{entry.ref_label}, line {entry.line} (id {entry.ref_id})"

    @column("change")
    def change(self, entry: StockLedger) -> str:
        return signed(entry.qty_delta.normalize())

    @column("balance")
    def balance(self, entry: StockLedger) -> str:
        return plain(entry.balance_after)

    @column("value")
    def value(self, entry: StockLedger) -> str:
        return signed(round_money(entry.value_delta))

    @column("by")
    def who(self, entry: StockLedger) -> str:
        return entry.actor.name if entry.actor else "–"
