"""Documents of a store, to look at, and the words that retailers give for changes of stock."""

from decimal import Decimal
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from catalog.admin import named
from core.admin import (
    AutocompleteSelectFilter,
    BooleanRadioFilter,
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
from inventory.adjustments.models import Adjustment, AdjustmentLine, ReasonCode
from inventory.transfers.models import Transfer, TransferLine
from tenants.admin import BY_TENANT, OfTenantAdmin


class OfStoreFilter(AutocompleteSelectFilter):  # type: ignore[misc]  # untyped base
    """By store, and so by the store's tenant: the indexes of large tables begin with the tenant."""

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        chosen: QuerySet[Any] = super().queryset(request, queryset)
        if not self.value():
            return chosen
        store = self.field.related_model.objects.filter(pk=self.value()).first()
        return chosen.filter(tenant_id=store.tenant_id) if store else chosen.none()


class AdjustmentLineInline(ReadOnlyInline):
    model = AdjustmentLine
    fields = ("line", "variant", "product", "change", "cost", "note")
    readonly_fields = ("product", "change", "cost")

    def get_queryset(self, request: HttpRequest) -> QuerySet[AdjustmentLine]:
        return super().get_queryset(request).select_related("variant__product")

    @column("product")
    def product(self, line: AdjustmentLine) -> str:
        return named(line.variant)

    @column("change")
    def change(self, line: AdjustmentLine) -> str:
        return signed(line.qty_delta.normalize())

    @column("unit cost")
    def cost(self, line: AdjustmentLine) -> str:
        return money(line.unit_cost)


class DocumentAdmin(ReadOnlyAdmin):
    """What happened in a store, under a number."""

    list_select_related = ("tenant", "store", "created_by")
    search_fields = ("number__startswith",)
    search_help_text = "Beginning of the number"

    @two_lines("document")
    def document(self, row: Any) -> tuple[str, str]:
        return row.number, local(row.occurred_at, row.store.timezone)

    @two_lines("store")
    def place(self, row: Any) -> tuple[str, str]:
        return row.store.name, row.tenant.name

    @column("by")
    def who(self, row: Any) -> str:
        return row.created_by.name if row.created_by else "–"


@admin.register(Adjustment)
class AdjustmentAdmin(DocumentAdmin):
    list_display = ("document", "kind_badge", "reason_code", "place", "status", "who")
    list_filter = (
        BY_TENANT,
        ("store", OfStoreFilter),
        ("kind", ChoicesDropdownFilter),
        ("status", ChoicesDropdownFilter),
    )
    fields = (
        ("number", "status"),
        ("tenant", "store"),
        ("kind", "reason_code"),
        ("occurred_at", "created_at"),
        ("created_by", "note"),
        "client_id",
    )
    inlines = (AdjustmentLineInline,)

    @badge("kind", {"WASTE": "danger", "OPENING": "success", "ADJUSTMENT": "info"})
    def kind_badge(self, adjustment: Adjustment) -> tuple[str, str]:
        return adjustment.kind, adjustment.get_kind_display()


class TransferLineInline(ReadOnlyInline):
    model = TransferLine
    fields = ("line", "variant", "product", "asked", "sent", "received", "gone", "remaining")
    readonly_fields = ("product", "asked", "sent", "received", "gone", "remaining")

    def get_queryset(self, request: HttpRequest) -> QuerySet[TransferLine]:
        return super().get_queryset(request).select_related("variant__product")

    @column("product")
    def product(self, line: TransferLine) -> str:
        return named(line.variant)

    @column("asked")
    def asked(self, line: TransferLine) -> str:
        return _units(line.qty)

    @column("sent")
    def sent(self, line: TransferLine) -> str:
        return _units(line.qty_sent)

    @column("received (damaged)")
    def received(self, line: TransferLine) -> str:
        damaged = f" ({_units(line.qty_damaged)})" if line.qty_damaged else ""
        return _units(line.qty_received) + damaged

    @column("lost, returned")
    def gone(self, line: TransferLine) -> str:
        return f"{_units(line.qty_lost)}, {_units(line.qty_returned)}"

    @column("on its way")
    def remaining(self, line: TransferLine) -> str:
        return _units(line.qty_remaining)


@admin.register(Transfer)
class TransferAdmin(ReadOnlyAdmin):
    """Goods between two stores of a retailer."""

    list_display = ("document", "status_badge", "route", "who")
    list_select_related = ("tenant", "from_store", "to_store", "created_by")
    list_filter = (
        BY_TENANT,
        ("from_store", OfStoreFilter),
        ("to_store", OfStoreFilter),
        ("status", ChoicesDropdownFilter),
    )
    search_fields = ("number__startswith",)
    search_help_text = "Beginning of the number"
    fields = (
        ("number", "status"),
        ("tenant", "expected_date"),
        ("from_store", "to_store"),
        ("created_at", "created_by"),
        ("sent_at", "sent_by"),
        ("finished_at", "note"),
    )
    inlines = (TransferLineInline,)

    @two_lines("document")
    def document(self, transfer: Transfer) -> tuple[str, str]:
        at = transfer.sent_at or transfer.created_at
        return transfer.number, local(at, transfer.from_store.timezone)

    @badge(
        "status",
        {"IN_TRANSIT": "info", "PARTIAL_RECEIVED": "info", "RECEIVED": "success"},
    )
    def status_badge(self, transfer: Transfer) -> tuple[str, str]:
        return transfer.status, transfer.get_status_display()

    @two_lines("from, to")
    def route(self, transfer: Transfer) -> tuple[str, str]:
        return f"{transfer.from_store.name} → {transfer.to_store.name}", transfer.tenant.name

    @column("by")
    def who(self, transfer: Transfer) -> str:
        return transfer.created_by.name if transfer.created_by else "–"


def _units(quantity: Decimal) -> str:
    return f"{quantity.normalize():f}"


@admin.register(ReasonCode)
class ReasonCodeAdmin(OfTenantAdmin):
    list_display = ("code", "label", "tenant", "is_active")
    list_filter = (BY_TENANT, ("is_active", BooleanRadioFilter))
    list_select_related = ("tenant",)
    search_fields = ("code", "label")
    ordering = ("tenant", "code")
    fields = ("tenant", "code", "label", "is_active")

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        fixed = super().get_readonly_fields(request, obj)
        return (*fixed, "code") if obj else fixed  # entries carry it
