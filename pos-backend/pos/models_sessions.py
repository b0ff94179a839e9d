"""A till's day: opened with a float, money in and out, closed with what was counted."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from core.money import MONEY
from stores.models import Register, Store
from tenants.documents import Document
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class SessionStatus(models.TextChoices):
    OPEN = "OPEN", "Open"
    CLOSED = "CLOSED", "Closed"


class RegisterSession(Document):
    """From one opening of a register to its closing; whoever opened it (`created_by`) holds it.

    `expected_cash` and `difference` (counted less expected) are fixed when it is closed.
    """

    store = TenantForeignKey(Store, related_name="+")
    register = TenantForeignKey(Register, related_name="sessions")
    status = models.CharField(max_length=6, choices=SessionStatus, default=SessionStatus.OPEN)
    opened_at = models.DateTimeField()
    opening_float = models.DecimalField(**MONEY)
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        db_index=False,
    )
    counted_cash = models.DecimalField(**MONEY, null=True, blank=True)
    expected_cash = models.DecimalField(**MONEY, null=True, blank=True)
    difference = models.DecimalField(**MONEY, null=True, blank=True)

    class Meta(Document.Meta):
        constraints = [
            *Document.Meta.constraints,
            models.UniqueConstraint(
                fields=["tenant", "register"],
                condition=Q(status="OPEN"),
                name="registersession_one_open",
            ),
            models.CheckConstraint(
                condition=Q(opening_float__gte=0), name="registersession_float_gte_0"
            ),
            models.CheckConstraint(
                condition=Q(status="OPEN", closed_at=None, counted_cash=None)
                | Q(status="CLOSED", closed_at__isnull=False, counted_cash__gte=0),
                name="registersession_open_or_counted",
            ),
        ]
        indexes = [
            models.Index(fields=["tenant", "store", "id"], name="registersession_store"),
            models.Index(fields=["tenant", "register", "id"], name="registersession_register"),
        ]


class CashKind(models.TextChoices):
    IN = "IN", "Paid in"
    OUT = "OUT", "Paid out"


class CashMovement(TenantModel):
    """Cash put into or taken out of a drawer beside its sales."""

    session = TenantForeignKey(
        RegisterSession, on_delete=models.CASCADE, related_name="cash_movements"
    )
    kind = models.CharField(max_length=3, choices=CashKind)
    amount = models.DecimalField(**MONEY)
    reason = models.CharField(max_length=200)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False
    )
    created_at = models.DateTimeField()

    class Meta(TenantModel.Meta):
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=Q(amount__gt=0), name="cashmovement_amount_gt_0")
        ]
        indexes = [models.Index(fields=["tenant", "session"], name="cashmovement_session")]
