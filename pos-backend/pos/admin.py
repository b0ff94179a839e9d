"""Sales and returns, to look at."""

from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from catalog.admin import named
from core.admin import (
    ChoicesDropdownFilter,
    RangeDateFilter,
    ReadOnlyInline,
    badge,
    column,
    local,
    money,
    plain,
    two_lines,
)
from inventory.admin_documents import DocumentAdmin, OfStoreFilter
from pos.models import Payment, Receipt, ReceiptLine, Refund, Return, ReturnLine, Sale, SaleLine
from pos.models_sessions import CashMovement, RegisterSession
from tenants.admin import BY_TENANT

STATUS_COLOURS = {
    "COMPLETED": "success",
    "PARTIALLY_RETURNED": "warning",
    "RETURNED": "warning",
    "VOIDED": "danger",
    "AWAITING_INSPECTION": "warning",
    "REJECTED": "danger",
    "OPEN": "success",
    "CLOSED": "info",
}


class _LineInline(ReadOnlyInline):
    fields: ClassVar[Any] = (
        "line",
        "variant",
        "product",
        "units",
        "each",
        "discount",
        "tax_rate",
        "tax",
        "line_total",
    )
    readonly_fields = ("product", "units", "each")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).select_related("variant__product")

    @column("product")
    def product(self, line: ReceiptLine) -> str:
        return named(line.variant)

    @column("quantity")
    def units(self, line: ReceiptLine) -> str:
        return plain(line.qty)

    @column("unit price")
    def each(self, line: ReceiptLine) -> str:
        return money(line.unit_price)


class SaleLineInline(_LineInline):
    model = SaleLine
    fields: ClassVar[Any] = (*_LineInline.fields, "list_price")


class ReturnLineInline(_LineInline):
    model = ReturnLine
    fields: ClassVar[Any] = (*_LineInline.fields, "disposition", "inspection")


class PaymentInline(ReadOnlyInline):
    model = Payment
    fields = ("method", "amount", "reference")


class RefundInline(ReadOnlyInline):
    model = Refund
    fields = ("method", "amount", "reference")


class _ReceiptAdmin(DocumentAdmin):
    list_filter = (
        BY_TENANT,
        ("store", OfStoreFilter),
        ("status", ChoicesDropdownFilter),
        ("business_date", RangeDateFilter),
    )

    @badge("status", STATUS_COLOURS)
    def state(self, receipt: Any) -> tuple[str, str]:
        return receipt.status, receipt.get_status_display()

    @column("total")
    def amount(self, receipt: Receipt) -> str:
        return f"{money(receipt.total)} {receipt.tenant.currency}"


@admin.register(Sale)
class SaleAdmin(_ReceiptAdmin):
    list_display = ("document", "state", "place", "amount", "who")
    fields = (
        ("number", "status"),
        ("tenant", "store"),
        ("register", "register_session"),
        ("created_by", "approved_by"),
        ("occurred_at", "business_date"),
        ("subtotal", "discount_total"),
        ("tax_total", "total"),
        ("tax_inclusive", "change"),
        ("voided_at", "voided_by"),
        ("void_note", "is_offline"),
        "client_id",
    )
    inlines = (SaleLineInline, PaymentInline)


@admin.register(Return)
class ReturnAdmin(_ReceiptAdmin):
    list_display = ("document", "state", "sale", "place", "amount", "who")
    fields = (
        ("number", "status"),
        ("tenant", "store"),
        ("sale", "exchanged_for"),
        ("register", "register_session"),
        "approved_by",
        ("occurred_at", "business_date"),
        ("subtotal", "discount_total"),
        ("tax_total", "total"),
        ("created_by", "client_id"),
    )
    inlines = (ReturnLineInline, RefundInline)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Return]:
        returns: QuerySet[Return] = super().get_queryset(request)
        return returns.select_related("sale", "exchanged_for")


class CashMovementInline(ReadOnlyInline):
    model = CashMovement
    fields = ("kind", "amount", "reason", "created_by", "created_at")


@admin.register(RegisterSession)
class RegisterSessionAdmin(DocumentAdmin):
    list_display = ("session", "state", "place", "till", "counted", "missing", "who")
    list_filter = (
        BY_TENANT,
        ("store", OfStoreFilter),
        ("status", ChoicesDropdownFilter),
    )
    fields = (
        ("number", "status"),
        ("tenant", "store"),
        ("register", "opening_float"),
        ("created_by", "opened_at"),
        ("closed_by", "closed_at"),
        ("counted_cash", "expected_cash"),
        "difference",
    )
    inlines = (CashMovementInline,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[RegisterSession]:
        sessions: QuerySet[RegisterSession] = super().get_queryset(request)
        return sessions.select_related("register")

    @two_lines("session")
    def session(self, row: RegisterSession) -> tuple[str, str]:
        return row.number, local(row.opened_at, row.store.timezone)

    @badge("status", STATUS_COLOURS)
    def state(self, row: RegisterSession) -> tuple[str, str]:
        return row.status, row.get_status_display()

    @column("register")
    def till(self, row: RegisterSession) -> str:
        return str(row.register)

    @column("counted")
    def counted(self, row: RegisterSession) -> str:
        return money(row.counted_cash)

    @column("difference")
    def missing(self, row: RegisterSession) -> str:
        return money(row.difference)
