from decimal import Decimal

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from catalog.models import Variant
from core.money import QTY
from stores.models import Store
from tenants.documents import Document
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class TransferStatus(models.TextChoices):
    DRAFT = "DRAFT", "Draft"
    IN_TRANSIT = "IN_TRANSIT", "In transit"
    PARTIAL_RECEIVED = "PARTIAL_RECEIVED", "Partly received"
    RECEIVED = "RECEIVED", "Received"
    CANCELLED = "CANCELLED", "Cancelled"


ON_THE_WAY = (TransferStatus.IN_TRANSIT, TransferStatus.PARTIAL_RECEIVED)


class Transfer(Document):
    """Goods from one store to another. A draft reserves nothing; what is sent is accounted for."""

    from_store = TenantForeignKey(Store, related_name="+")
    to_store = TenantForeignKey(Store, related_name="+")
    status = models.CharField(max_length=16, choices=TransferStatus, default=TransferStatus.DRAFT)
    note = models.CharField(max_length=500, blank=True)
    expected_date = models.DateField(null=True, blank=True, help_text="A day of the destination.")
    sent_at = models.DateTimeField(null=True, blank=True)
    sent_by = models.ForeignKey(
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
                condition=~Q(from_store=F("to_store")), name="transfer_between_two_stores"
            ),
            models.CheckConstraint(
                condition=Q(status__in=[TransferStatus.DRAFT, TransferStatus.CANCELLED])
                | Q(sent_at__isnull=False),
                name="transfer_on_the_way_was_sent",
            ),
            models.CheckConstraint(
                condition=Q(
                    status__in=[TransferStatus.RECEIVED, TransferStatus.CANCELLED],
                    finished_at__isnull=False,
                )
                | Q(
                    status__in=[TransferStatus.DRAFT, *ON_THE_WAY],
                    finished_at=None,
                ),
                name="transfer_finished_or_not",
            ),
        ]
        indexes = [
            models.Index(fields=["tenant", "from_store", "id"], name="transfer_from"),
            models.Index(fields=["tenant", "to_store", "id"], name="transfer_to"),
            models.Index(
                fields=["tenant", "id"],
                condition=Q(status__in=ON_THE_WAY),
                name="transfer_on_the_way",
            ),
        ]


class TransferLine(TenantModel):
    """One variant of a transfer, in units: sent = received + lost + returned + remaining, always.

    `qty` is what was asked for, `qty_damaged` the part of `qty_received` that was written off.
    """

    transfer = TenantForeignKey(Transfer, on_delete=models.CASCADE, related_name="lines")
    line = models.PositiveIntegerField()
    variant = TenantForeignKey(Variant, related_name="+")
    qty = models.DecimalField(**QTY)
    qty_sent = models.DecimalField(**QTY, default=0)
    qty_received = models.DecimalField(**QTY, default=0)
    qty_damaged = models.DecimalField(**QTY, default=0)
    qty_lost = models.DecimalField(**QTY, default=0)
    qty_returned = models.DecimalField(**QTY, default=0)

    class Meta(TenantModel.Meta):
        ordering = ["line"]
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "transfer", "line"], name="transferline_line"
            ),
            models.UniqueConstraint(
                fields=["tenant", "transfer", "variant"], name="transferline_variant"
            ),
            models.CheckConstraint(
                condition=Q(qty__gt=0, qty_sent__gte=0, qty_sent__lte=F("qty")),
                name="transferline_sent_lte_qty",
            ),
            models.CheckConstraint(
                condition=Q(
                    qty_received__gte=0,
                    qty_lost__gte=0,
                    qty_returned__gte=0,
                    qty_damaged__gte=0,
                    qty_damaged__lte=F("qty_received"),
                    qty_sent__gte=F("qty_received") + F("qty_lost") + F("qty_returned"),
                ),
                name="transferline_settled_lte_sent",
            ),
        ]

    @property
    def qty_remaining(self) -> Decimal:
        """Still on the way."""
        return self.qty_sent - self.qty_received - self.qty_lost - self.qty_returned
