"""Sales and returns as the till and the import of history write them."""

from django.conf import settings
from django.contrib.postgres.indexes import OpClass
from django.db import models
from django.db.models import F, Q

from catalog.models import Variant
from core.money import MONEY, QTY, TAX_RATE, VALUE
from pos.models_sessions import RegisterSession
from stores.models import Register, Store
from tenants.documents import Document
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class SaleStatus(models.TextChoices):
    COMPLETED = "COMPLETED", "Completed"
    PARTIALLY_RETURNED = "PARTIALLY_RETURNED", "Partly returned"
    RETURNED = "RETURNED", "Returned"
    VOIDED = "VOIDED", "Voided"


class PaymentMethod(models.TextChoices):
    CASH = "CASH", "Cash"
    CARD = "CARD", "Card"
    OTHER = "OTHER", "Other"


class Receipt(Document):
    """What a sale and a return have in common: where, when and what it came to.

    `subtotal` is before discount and without tax, whether prices include it or not
    (`tax_inclusive`, as it was then): `subtotal - discount_total + tax_total = total`. What was not
    made at a till has no `register_session`. `approved_by` gave a manager's yes, where one was needed.
    """

    store = TenantForeignKey(Store, related_name="+")
    register = TenantForeignKey(Register, null=True, blank=True, related_name="+")
    register_session = TenantForeignKey(
        RegisterSession, null=True, blank=True, related_name="%(class)ss"
    )
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        db_index=False,
    )
    occurred_at = models.DateTimeField()
    business_date = models.DateField()
    subtotal = models.DecimalField(**MONEY)
    discount_total = models.DecimalField(**MONEY, default=0)
    tax_total = models.DecimalField(**MONEY, default=0)
    total = models.DecimalField(**MONEY)
    tax_inclusive = models.BooleanField(default=True)

    class Meta(Document.Meta):
        abstract = True
        indexes = [
            models.Index(fields=["tenant", "store", "id"], name="%(class)s_store"),
            models.Index(fields=["tenant", "store", "business_date"], name="%(class)s_day"),
            models.Index(
                F("tenant"),
                F("register_session"),
                condition=Q(register_session__isnull=False),
                name="%(class)s_session",
            ),
            models.Index(
                F("tenant"), OpClass(F("number"), "varchar_pattern_ops"), name="%(class)s_prefix"
            ),
        ]


class Sale(Receipt):
    """`void_note` says why it was voided; its payments stand as they were made, and were given back."""

    status = models.CharField(max_length=18, choices=SaleStatus, default=SaleStatus.COMPLETED)
    change = models.DecimalField(**MONEY, default=0)
    is_offline = models.BooleanField(default=False)
    voided_at = models.DateTimeField(null=True, blank=True)
    voided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        db_index=False,
    )
    void_note = models.CharField(max_length=200, blank=True)

    class Meta(Receipt.Meta):
        pass


class ReceiptLine(TenantModel):
    """`line_total` is what the customer pays for the line, after its discount and with its tax.

    `tax_rate` is per cent, as it was on the day.
    """

    line = models.PositiveIntegerField()
    variant = TenantForeignKey(Variant, related_name="+")
    qty = models.DecimalField(**QTY)
    unit_price = models.DecimalField(**VALUE)
    discount = models.DecimalField(**MONEY, default=0)
    tax_rate = models.DecimalField(**TAX_RATE, default=0)
    tax = models.DecimalField(**MONEY, default=0)
    line_total = models.DecimalField(**MONEY)

    class Meta(TenantModel.Meta):
        abstract = True
        ordering = ["line"]


class SaleLine(ReceiptLine):
    """`list_price` is what it would have cost, where another price was approved."""

    sale = TenantForeignKey(Sale, on_delete=models.CASCADE, related_name="lines")
    list_price = models.DecimalField(**VALUE, null=True, blank=True)

    class Meta(ReceiptLine.Meta):
        constraints = [
            models.UniqueConstraint(fields=["tenant", "sale", "line"], name="saleline_line"),
            models.CheckConstraint(condition=Q(qty__gt=0), name="saleline_qty_gt_0"),
        ]
        indexes = [models.Index(fields=["tenant", "variant"], name="saleline_variant")]


class Payment(TenantModel):
    """`amount` is what was handed over; the sale's `change` was given back."""

    sale = TenantForeignKey(Sale, on_delete=models.CASCADE, related_name="payments")
    method = models.CharField(max_length=5, choices=PaymentMethod)
    amount = models.DecimalField(**MONEY)
    reference = models.CharField(max_length=60, blank=True)

    class Meta(TenantModel.Meta):
        indexes = [models.Index(fields=["tenant", "sale"], name="payment_sale")]


class ReturnStatus(models.TextChoices):
    COMPLETED = "COMPLETED", "Completed"
    AWAITING_INSPECTION = "AWAITING_INSPECTION", "Awaiting inspection"
    REJECTED = "REJECTED", "Rejected"


class Disposition(models.TextChoices):
    """What becomes of the goods."""

    RESTOCK = "RESTOCK", "Back to stock"
    WASTE = "WASTE", "Written off"
    NO_GOODS = "NO_GOODS", "Customer keeps them"
    INSPECT = "INSPECT", "To be inspected"


class Inspection(models.TextChoices):
    """Of a line that came back to be looked at. A rejected one stays the customer's: no refund."""

    PENDING = "PENDING", "Awaiting inspection"
    ACCEPTED = "ACCEPTED", "Accepted"
    REJECTED = "REJECTED", "Rejected"


class Return(Receipt):
    """Goods or money back. `sale` is empty where there was no receipt; `exchanged_for` is the sale that
    the goods paid for, where they were exchanged.

    Its totals are those of the lines that were not rejected; of lines that await inspection nothing
    is refunded yet.
    """

    sale = TenantForeignKey(Sale, null=True, blank=True, related_name="returns")
    exchanged_for = TenantForeignKey(Sale, null=True, blank=True, related_name="exchanges")
    status = models.CharField(max_length=19, choices=ReturnStatus, default=ReturnStatus.COMPLETED)

    class Meta(Receipt.Meta):
        indexes = [
            *Receipt.Meta.indexes,
            models.Index(fields=["tenant", "sale"], name="return_sale"),
        ]
        constraints = [
            *Receipt.Meta.constraints,
            models.UniqueConstraint(
                fields=["tenant", "exchanged_for"],
                condition=Q(exchanged_for__isnull=False),
                name="return_exchanged_for",
            ),
        ]


class ReturnLine(ReceiptLine):
    """`settled_in` is the session that refunded it: later than the return's own after an inspection.

    A line that was accepted carries the disposition that the inspection decided.
    """

    returned = TenantForeignKey(Return, on_delete=models.CASCADE, related_name="lines")
    sale_line = TenantForeignKey(SaleLine, null=True, blank=True, related_name="return_lines")
    disposition = models.CharField(max_length=8, choices=Disposition, default=Disposition.RESTOCK)
    inspection = models.CharField(max_length=8, choices=Inspection, blank=True)
    settled_in = TenantForeignKey(
        RegisterSession, null=True, blank=True, related_name="settled_return_lines"
    )

    class Meta(ReceiptLine.Meta):
        constraints = [
            models.UniqueConstraint(fields=["tenant", "returned", "line"], name="returnline_line"),
            models.CheckConstraint(condition=Q(qty__gt=0), name="returnline_qty_gt_0"),
        ]
        indexes = [
            models.Index(
                F("tenant"),
                F("sale_line"),
                condition=Q(sale_line__isnull=False),
                name="returnline_sale_line",
            ),
            models.Index(fields=["tenant", "variant"], name="returnline_variant"),
            models.Index(
                F("tenant"),
                F("settled_in"),
                condition=Q(settled_in__isnull=False),
                name="returnline_settled",
            ),
        ]


class Refund(TenantModel):
    """Money given back, out of the drawer of its `register_session`."""

    returned = TenantForeignKey(Return, on_delete=models.CASCADE, related_name="refunds")
    method = models.CharField(max_length=5, choices=PaymentMethod)
    amount = models.DecimalField(**MONEY)
    reference = models.CharField(max_length=60, blank=True)
    register_session = TenantForeignKey(
        RegisterSession, null=True, blank=True, related_name="refunds"
    )

    class Meta(TenantModel.Meta):
        indexes = [
            models.Index(fields=["tenant", "returned"], name="refund_return"),
            models.Index(
                F("tenant"),
                F("register_session"),
                condition=Q(register_session__isnull=False),
                name="refund_session",
            ),
        ]
