from django.db import models

from core.money import QTY, VALUE
from inventory.models import InventoryItem
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class DailyDelta(TenantModel):
    """What some entries of an item changed on a day of its store: those that one run has added up.

    A day has a row for each run that found entries of it, so that a movement that is recorded late is
    one more row on an old day. `max_seq` is the newest entry in the row; the greatest of an item says
    how far its entries are added up. Rows are never changed.
    """

    item = TenantForeignKey(InventoryItem, related_name="+")
    business_date = models.DateField()
    qty = models.DecimalField(max_digits=30, decimal_places=QTY["decimal_places"])
    value = models.DecimalField(max_digits=36, decimal_places=VALUE["decimal_places"])
    max_seq = models.PositiveBigIntegerField()

    class Meta(TenantModel.Meta):
        db_table = "inventory_daily_delta"
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "item", "max_seq"], name="daily_delta_item_seq"
            )
        ]
        indexes = [
            models.Index(fields=["tenant", "item", "business_date"], name="daily_delta_item_day")
        ]

    def __str__(self) -> str:
        return f"item {self.item_id} on {self.business_date}"
