from django.conf import settings
from django.db import models

from inventory.models import StockLedger
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class OversoldSettlement(TenantModel):
    """A manager has seen why an entry took a shelf below zero; it is off their list."""

    entry = TenantForeignKey(StockLedger, related_name="settlements")
    note = models.CharField(max_length=500, blank=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False
    )
    settled_at = models.DateTimeField()

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(fields=["tenant", "entry"], name="oversoldsettlement_once")
        ]
