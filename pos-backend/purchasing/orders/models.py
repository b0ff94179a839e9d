from decimal import Decimal

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from catalog.models import Variant
from core.money import QTY, VALUE, ZERO, round_money
from purchasing.vendors.models import Vendor
from stores.models import Store
from tenants.documents import Document
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class PurchaseOrderStatus(models.TextChoices):
    DRAFT = "DRAFT", "Draft"
    SUBMITTED = "SUBMITTED", "Submitted"
    PARTIALLY_RECEIVED = "PARTIALLY_RECEIVED", "Partly received"
    RECEIVED = "RECEIVED", "Received"
    CLOSED = "CLOSED", "Closed short"
    CANCELLED = "CANCELLED", "Cancelled"


ON_ORDER = (PurchaseOrderStatus.SUBMITTED, PurchaseOrderStatus.PARTIALLY_RECEIVED)
FINISHED = (
    PurchaseOrderStatus.RECEIVED,
    PurchaseOrderStatus.CLOSED,
    PurchaseOrderStatus.CANCELLED,
)


class PurchaseOrder(Document):
    """Goods ordered of a vendor for a store. Once submitted, its lines stay as they were ordered."""

    vendor = TenantForeignKey(Vendor, related_name="orders")
    store = TenantForeignKey(Store, related_name="+")
    status = models.CharField(
        max_length=18, choices=PurchaseOrderStatus, default=PurchaseOrderStatus.DRAFT
    )
    expected_date = models.DateField(null=True, blank=True, help_text="A day of the store.")
    note = models.CharField(max_length=500, blank=True)
    submitted_at = models.DateTimeField(null=True, blank=True)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        db_index=False,
    )
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta(Document.Meta):
        constraints = [
            *Document.Meta.constraints,
            models.CheckConstraint(
                condition=Q(status__in=[PurchaseOrderStatus.DRAFT, PurchaseOrderStatus.CANCELLED])
                | Q(submitted_at__isnull=False),
                name="purchaseorder_ordered_was_submitted",
            ),
            models.CheckConstraint(
                condition=Q(status__in=FINISHED, finished_at__isnull=False)
                | Q(status__in=[PurchaseOrderStatus.DRAFT, *ON_ORDER], finished_at=None),
                name="purchaseorder_finished_or_not",
            ),
        ]
        indexes = [
            models.Index(fields=["tenant", "store", "id"], name="purchaseorder_store"),
            models.Index(fields=["tenant", "vendor", "id"], name="purchaseorder_vendor"),
            models.Index(
                fields=["tenant", "id"], condition=Q(status__in=ON_ORDER), name="purchaseorder_open"
            ),
        ]


class PurchaseOrderLine(TenantModel):
    """One variant of an order, in units; `unit_cost` in the tenant's currency.

    `qty_received` was accepted, `qty_rejected` was not and comes no more, `qty_closed` was given up.
    More than was ordered may come. `pack_size` and `vendor_sku` are the vendor's at that time.
    """

    order = TenantForeignKey(PurchaseOrder, on_delete=models.CASCADE, related_name="lines")
    line = models.PositiveIntegerField()
    variant = TenantForeignKey(Variant, related_name="+")
    vendor_sku = models.CharField(max_length=60, blank=True)
    pack_size = models.DecimalField(**QTY, default=1)
    unit_cost = models.DecimalField(**VALUE)
    qty_ordered = models.DecimalField(**QTY)
    qty_received = models.DecimalField(**QTY, default=0)
    qty_rejected = models.DecimalField(**QTY, default=0)
    qty_closed = models.DecimalField(**QTY, default=0)

    class Meta(TenantModel.Meta):
        ordering = ["line"]
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "order", "line"], name="purchaseorderline_line"
            ),
            models.UniqueConstraint(
                fields=["tenant", "order", "variant"], name="purchaseorderline_variant"
            ),
            models.CheckConstraint(
                condition=Q(qty_ordered__gt=0, unit_cost__gte=0, pack_size__gt=0),
                name="purchaseorderline_orders_something",
            ),
            models.CheckConstraint(
                condition=Q(
                    qty_received__gte=0,
                    qty_rejected__gte=0,
                    qty_closed__gte=0,
                    qty_closed__lte=F("qty_ordered"),
                ),
                name="purchaseorderline_settled_gte_0",
            ),
        ]

    @property
    def amount(self) -> Decimal:
        """What is ordered, at its cost; rounded, so that lines add up on paper."""
        return round_money(self.qty_ordered * self.unit_cost)

    @property
    def qty_settled(self) -> Decimal:
        """Of which nothing comes any more: accepted, rejected or given up."""
        return self.qty_received + self.qty_rejected + self.qty_closed

    @property
    def qty_remaining(self) -> Decimal:
        """Still to come; of a draft, still to be ordered. `REMAINING` is the same in SQL."""
        return max(ZERO, self.qty_ordered - self.qty_settled)
