"""Stock that is spoken for, and stock that is on its way."""

from django.conf import settings
from django.contrib.postgres.indexes import OpClass
from django.db import models
from django.db.models import F, Q

from catalog.models import Variant
from core.money import QTY
from inventory.models import InventoryItem
from stores.models import Store
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class ReservationStatus(models.TextChoices):
    OPEN = "OPEN", "Open"
    COMMITTED = "COMMITTED", "Sold"
    RELEASED = "RELEASED", "Released"
    EXPIRED = "EXPIRED", "Expired"


class Reservation(TenantModel):
    """A quantity promised until `expires_at`; closed, never deleted."""

    item = TenantForeignKey(InventoryItem, related_name="reservations")
    qty = models.DecimalField(**QTY)
    ref_type = models.CharField(max_length=24)
    ref_id = models.CharField(max_length=60)
    channel = models.CharField(max_length=24, blank=True)
    status = models.CharField(
        max_length=9, choices=ReservationStatus, default=ReservationStatus.OPEN
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False
    )
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)
    released_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False
    )

    class Meta(TenantModel.Meta):
        constraints = [
            models.CheckConstraint(condition=Q(qty__gt=0), name="reservation_qty_gt_0"),
            models.CheckConstraint(
                condition=Q(status="OPEN", closed_at=None)
                | (~Q(status="OPEN") & Q(closed_at__isnull=False)),
                name="reservation_open_or_closed_at",
            ),
        ]
        indexes = [
            models.Index(
                fields=["tenant", "item", "expires_at"],
                condition=Q(status="OPEN"),
                name="reservation_open",
            ),
            models.Index(fields=["tenant", "item", "created_at"], name="reservation_item"),
            models.Index(
                F("tenant"), OpClass(F("ref_id"), "varchar_pattern_ops"), name="reservation_ref"
            ),
        ]


class InboundType(models.TextChoices):
    TRANSFER = "TRANSFER", "In transit"
    PURCHASE_ORDER = "PURCHASE_ORDER", "On order"


class Inbound(TenantModel):
    """What a store still expects of one document: the only source of in-transit and on-order."""

    store = TenantForeignKey(Store, related_name="+")
    variant = TenantForeignKey(Variant, related_name="+")
    ref_type = models.CharField(max_length=14, choices=InboundType)
    ref_id = models.BigIntegerField()
    qty = models.DecimalField(**QTY)

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "store", "variant", "ref_type", "ref_id"], name="inbound_document"
            ),
            models.CheckConstraint(condition=Q(qty__gt=0), name="inbound_qty_gt_0"),
        ]
        indexes = [models.Index(fields=["tenant", "variant"], name="inbound_variant")]
