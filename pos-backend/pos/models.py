"""Sales and returns as the till and the import of history write them."""

from django.db import models
from django.db.models import F, Q

from catalog.models import Variant
from core.money import MONEY, QTY, VALUE
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
    """What a sale and a return have in common: where, when and what it came to."""

    store = TenantForeignKey(Store, related_name="+")
    register = TenantForeignKey(Register, null=True, blank=True, related_name="+")
    occurred_at = models.DateTimeField()
    business_date = models.DateField()
    subtotal = models.DecimalField(**MONEY)
    discount_total = models.DecimalField(**MONEY, default=0)
    tax_total = models.DecimalField(**MONEY, default=0)
    total = models.DecimalField(**MONEY)

    class Meta(Document.Meta):
        abstract = True
        indexes = [
            models.Index(fields=["tenant", "store", "id"], name="%(class)s_store"),
            models.Index(fields=["tenant", "store", "business_date"], name="%(class)s_day"),
        ]


class Sale(Receipt):
    status = models.CharField(max_length=18, choices=SaleStatus, default=SaleStatus.COMPLETED)
    change = models.DecimalField(**MONEY, default=0)
    is_offline = models.BooleanField(default=False)

    class Meta(Receipt.Meta):
        pass


class ReceiptLine(TenantModel):
    """`line_total` is what the customer pays for the line, after its discount and with its tax."""

    line = models.PositiveIntegerField()
    variant = TenantForeignKey(Variant, related_name="+")
    qty = models.DecimalField(**QTY)
    unit_price = models.DecimalField(**VALUE)
    discount = models.DecimalField(**MONEY, default=0)
    tax = models.DecimalField(**MONEY, default=0)
    line_total = models.DecimalField(**MONEY)

    class Meta(TenantModel.Meta):
        abstract = True
        ordering = ["line"]


class SaleLine(ReceiptLine):
    sale = TenantForeignKey(Sale, on_delete=models.CASCADE, related_name="lines")

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


class Disposition(models.TextChoices):
    """What becomes of the goods."""

    RESTOCK = "RESTOCK", "Back to stock"
    WASTE = "WASTE", "Written off"
    NO_GOODS = "NO_GOODS", "Customer keeps them"
    INSPECT = "INSPECT", "To be inspected"


class Return(Receipt):
    """Goods or money back. `sale` is empty where there was no receipt."""

    sale = TenantForeignKey(Sale, null=True, blank=True, related_name="returns")
    status = models.CharField(max_length=19, choices=ReturnStatus, default=ReturnStatus.COMPLETED)

    class Meta(Receipt.Meta):
        indexes = [
            *Receipt.Meta.indexes,
            models.Index(fields=["tenant", "sale"], name="return_sale"),
        ]


class ReturnLine(ReceiptLine):
    returned = TenantForeignKey(Return, on_delete=models.CASCADE, related_name="lines")
    sale_line = TenantForeignKey(SaleLine, null=True, blank=True, related_name="return_lines")
    disposition = models.CharField(max_length=8, choices=Disposition, default=Disposition.RESTOCK)

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
        ]


class Refund(TenantModel):
    returned = TenantForeignKey(Return, on_delete=models.CASCADE, related_name="refunds")
    method = models.CharField(max_length=5, choices=PaymentMethod)
    amount = models.DecimalField(**MONEY)
    reference = models.CharField(max_length=60, blank=True)

    class Meta(TenantModel.Meta):
        indexes = [models.Index(fields=["tenant", "returned"], name="refund_return")]
