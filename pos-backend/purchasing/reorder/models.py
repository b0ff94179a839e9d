from django.db import models

from catalog.models import Variant
from stores.models import Store
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class ReorderSnooze(TenantModel):
    """Nobody wants to be told to buy this for that store before the store's day `until`."""

    store = TenantForeignKey(Store, on_delete=models.CASCADE, related_name="+")
    variant = TenantForeignKey(Variant, on_delete=models.CASCADE, related_name="+")
    until = models.DateField(help_text="The store's day on which it is suggested again.")

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "store", "variant"], name="reordersnooze_store_variant"
            )
        ]
        indexes = [models.Index(fields=["tenant", "variant"], name="reordersnooze_variant")]

    def __str__(self) -> str:
        return f"until {self.until}"
