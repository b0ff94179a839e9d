"""What is bought, of whom, and what came of it: to look at."""

from decimal import Decimal
from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from catalog.admin import named
from core.admin import (
    BooleanRadioFilter,
    ChoicesDropdownFilter,
    ReadOnlyAdmin,
    ReadOnlyInline,
    badge,
    column,
    local,
    money,
    two_lines,
)
from inventory.admin_documents import OfStoreFilter
from purchasing.orders.models import PurchaseOrder, PurchaseOrderLine
from purchasing.receiving.models import (
    GoodsReceipt,
    GoodsReceiptLine,
    VendorReturn,
    VendorReturnLine,
)
from purchasing.vendors.models import Vendor, VendorItem
from tenants.admin import BY_TENANT


def _units(quantity: Decimal) -> str:
    return f"{quantity.normalize():f}"


class _LineInline(ReadOnlyInline):
    """Lines that name a variant."""

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).select_related("variant__product")

    @column("product")
    def product(self, line: Any) -> str:
        return named(line.variant)

    @column("unit cost")
    def cost(self, line: Any) -> str:
        return money(line.unit_cost)


class VendorItemInline(_LineInline):
    model = VendorItem
    fields = ("variant", "product", "vendor_sku", "packs", "last")
    readonly_fields = ("product", "packs", "last")

    @column("units in a pack")
    def packs(self, item: VendorItem) -> str:
        return _units(item.pack_size)

    @column("last cost")
    def last(self, item: VendorItem) -> str:
        return money(item.last_cost)


@admin.register(Vendor)
class VendorAdmin(ReadOnlyAdmin):
    list_display = ("name", "code", "tenant", "lead_time_days", "is_active")
    list_select_related = ("tenant",)
    list_filter = (BY_TENANT, ("is_active", BooleanRadioFilter))
    search_fields = ("name", "code")
    fields = (
        ("name", "code"),
        ("tenant", "is_active"),
        ("email", "phone"),
        ("lead_time_days", "min_order_amount"),
        "note",
    )
    inlines = (VendorItemInline,)


class PurchaseOrderLineInline(_LineInline):
    model = PurchaseOrderLine
    fields = ("line", "variant", "product", "cost", "ordered", "received", "gone", "remaining")
    readonly_fields = ("product", "cost", "ordered", "received", "gone", "remaining")

    @column("ordered")
    def ordered(self, line: PurchaseOrderLine) -> str:
        return _units(line.qty_ordered)

    @column("received")
    def received(self, line: PurchaseOrderLine) -> str:
        return _units(line.qty_received)

    @column("rejected, given up")
    def gone(self, line: PurchaseOrderLine) -> str:
        return f"{_units(line.qty_rejected)}, {_units(line.qty_closed)}"

    @column("to come")
    def remaining(self, line: PurchaseOrderLine) -> str:
        return _units(line.qty_remaining)


class _OfVendorAdmin(ReadOnlyAdmin):
    """Documents of a vendor and a store."""

    list_select_related = ("tenant", "store", "vendor", "created_by")
    search_fields: ClassVar[tuple[str, ...]] = ("number__startswith",)
    search_help_text = "Beginning of the number"

    @two_lines("store")
    def place(self, row: Any) -> tuple[str, str]:
        return row.store.name, row.tenant.name

    @column("by")
    def who(self, row: Any) -> str:
        return row.created_by.name if row.created_by else "–"


@admin.register(PurchaseOrder)
class PurchaseOrderAdmin(_OfVendorAdmin):
    list_display = ("document", "status_badge", "vendor", "place", "who")
    list_filter = (BY_TENANT, ("store", OfStoreFilter), ("status", ChoicesDropdownFilter))
    fields = (
        ("number", "status"),
        ("tenant", "store"),
        ("vendor", "expected_date"),
        ("created_at", "created_by"),
        ("submitted_at", "submitted_by"),
        ("finished_at", "note"),
    )
    inlines = (PurchaseOrderLineInline,)

    @two_lines("document")
    def document(self, order: PurchaseOrder) -> tuple[str, str]:
        at = order.submitted_at or order.created_at
        return order.number, local(at, order.store.timezone)

    @badge("status", {"SUBMITTED": "info", "PARTIALLY_RECEIVED": "info", "RECEIVED": "success"})
    def status_badge(self, order: PurchaseOrder) -> tuple[str, str]:
        return order.status, order.get_status_display()


class GoodsReceiptLineInline(_LineInline):
    model = GoodsReceiptLine
    fields = ("line", "variant", "product", "cost", "accepted", "rejected", "reject_reason")
    readonly_fields = ("product", "cost", "accepted", "rejected")

    @column("accepted (returned since)")
    def accepted(self, line: GoodsReceiptLine) -> str:
        returned = f" ({_units(line.qty_returned)})" if line.qty_returned else ""
        return _units(line.qty_accepted) + returned

    @column("rejected")
    def rejected(self, line: GoodsReceiptLine) -> str:
        return _units(line.qty_rejected)


@admin.register(GoodsReceipt)
class GoodsReceiptAdmin(_OfVendorAdmin):
    list_display = ("document", "delivery_note", "vendor", "place", "is_reversed", "who")
    list_filter = (BY_TENANT, ("store", OfStoreFilter), ("is_reversed", BooleanRadioFilter))
    search_fields: ClassVar[tuple[str, ...]] = ("number__startswith", "delivery_note__istartswith")
    search_help_text = "Beginning of the number or of the delivery note"
    fields = (
        ("number", "delivery_note"),
        ("tenant", "store"),
        ("vendor", "order"),
        ("received_at", "created_by"),
        ("over_reason", "approved_by"),
        ("is_reversed", "reverses"),
    )
    inlines = (GoodsReceiptLineInline,)

    @two_lines("document")
    def document(self, receipt: GoodsReceipt) -> tuple[str, str]:
        return receipt.number, local(receipt.received_at, receipt.store.timezone)


class VendorReturnLineInline(_LineInline):
    model = VendorReturnLine
    fields = ("line", "variant", "product", "units", "credit")
    readonly_fields = ("product", "units", "credit")

    @column("units")
    def units(self, line: VendorReturnLine) -> str:
        return _units(line.qty)

    @column("credit per unit")
    def credit(self, line: VendorReturnLine) -> str:
        return money(line.unit_credit)


@admin.register(VendorReturn)
class VendorReturnAdmin(_OfVendorAdmin):
    list_display = ("document", "vendor", "place", "reason_code", "is_reversed", "who")
    list_filter = (BY_TENANT, ("store", OfStoreFilter))
    fields = (
        ("number", "reason_code"),
        ("tenant", "store"),
        ("vendor", "receipt"),
        ("returned_at", "created_by"),
        ("reverses", "is_reversed"),
        ("reference", "note"),
    )
    inlines = (VendorReturnLineInline,)

    @two_lines("document")
    def document(self, row: VendorReturn) -> tuple[str, str]:
        return row.number, local(row.returned_at, row.store.timezone)
