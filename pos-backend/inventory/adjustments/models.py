from django.db import models

from catalog.models import Variant
from core.money import QTY, VALUE
from stores.models import Store, code_validator
from tenants.documents import Document
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class AdjustmentKind(models.TextChoices):
    """The ledger's ref_type of the document's entries."""

    ADJUSTMENT = "ADJUSTMENT", "Adjustment"
    WASTE = "WASTE", "Waste"
    OPENING = "OPENING", "Opening stock"


class AdjustmentStatus(models.TextChoices):
    POSTED = "POSTED", "Posted"
    REVERSED = "REVERSED", "Reversed"


class Adjustment(Document):
    """Stock set right by hand: posted when made, undone only by a reversal."""

    store = TenantForeignKey(Store, related_name="+")
    kind = models.CharField(max_length=10, choices=AdjustmentKind)
    status = models.CharField(
        max_length=8, choices=AdjustmentStatus, default=AdjustmentStatus.POSTED
    )
    reason_code = models.CharField(max_length=40)
    reference = models.CharField(max_length=60, blank=True, help_text="The shop's own, if any.")
    note = models.CharField(max_length=500, blank=True)
    occurred_at = models.DateTimeField()
    file_sha256 = models.CharField(
        max_length=64, blank=True, help_text="Of the file that it was made from, if any."
    )
    reverses = TenantForeignKey(
        "self", null=True, blank=True, related_name="reversals", editable=False
    )

    class Meta(Document.Meta):
        constraints = [
            *Document.Meta.constraints,
            models.UniqueConstraint(
                fields=["tenant", "reverses"],
                condition=models.Q(reverses__isnull=False),
                name="adjustment_reversed_once",
            ),
        ]
        indexes = [
            models.Index(fields=["tenant", "store", "id"], name="adjustment_store"),
            models.Index(
                fields=["tenant", "store", "file_sha256"],
                condition=~models.Q(file_sha256=""),
                name="adjustment_file",
            ),
        ]


class ReasonCode(TenantModel):
    """Why stock was set right, in the retailer's own words. Retired, never deleted."""

    code = models.CharField(max_length=40, validators=[code_validator])
    label = models.CharField(max_length=80)
    is_active = models.BooleanField(default=True)

    class Meta(TenantModel.Meta):
        ordering = ["code"]
        constraints = [models.UniqueConstraint(fields=["tenant", "code"], name="reasoncode_code")]

    def __str__(self) -> str:
        return self.code


class AdjustmentLine(TenantModel):
    adjustment = TenantForeignKey(Adjustment, on_delete=models.CASCADE, related_name="lines")
    line = models.PositiveIntegerField()
    variant = TenantForeignKey(Variant, related_name="+")
    qty_delta = models.DecimalField(**QTY)
    unit_cost = models.DecimalField(**VALUE, null=True, blank=True)
    reason_code = models.CharField(
        max_length=40, blank=True, help_text="Where it is not the document's."
    )
    note = models.CharField(max_length=500, blank=True)

    class Meta(TenantModel.Meta):
        ordering = ["line"]
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "adjustment", "line"], name="adjustmentline_line"
            ),
            models.CheckConstraint(condition=~models.Q(qty_delta=0), name="adjustmentline_moves"),
        ]
