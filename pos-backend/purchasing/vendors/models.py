from typing import ClassVar

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.db.models.functions import Upper

from catalog.models import Variant, Versioned
from core.money import MONEY, QTY, VALUE
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel

_not_negative = [MinValueValidator(0)]


class Vendor(Versioned):
    """Who goods are bought from. Amounts are in the tenant's currency."""

    name = models.CharField(max_length=120)
    code = models.CharField(max_length=20, blank=True)
    email = models.EmailField(max_length=254, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    lead_time_days = models.PositiveSmallIntegerField(
        default=0, help_text="From an order to its goods, in days."
    )
    min_order_amount = models.DecimalField(**MONEY, default=0, validators=_not_negative)
    note = models.CharField(max_length=500, blank=True)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta(TenantModel.Meta):
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint("tenant", Upper("name"), name="vendor_name"),
            models.UniqueConstraint(
                "tenant", Upper("code"), condition=~Q(code=""), name="vendor_code"
            ),
            models.CheckConstraint(
                condition=Q(min_order_amount__gte=0), name="vendor_min_order_gte_0"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class VendorItem(Versioned):
    """A variant as one vendor sells it; `last_cost` is per unit, not per pack."""

    vendor = TenantForeignKey(Vendor, on_delete=models.CASCADE, related_name="items")
    variant = TenantForeignKey(Variant, on_delete=models.CASCADE, related_name="vendor_items")
    vendor_sku = models.CharField("vendor's SKU", max_length=60, blank=True)
    pack_size = models.DecimalField(
        **QTY, default=1, validators=[MinValueValidator(1)], help_text="Units bought together."
    )
    last_cost = models.DecimalField(**VALUE, null=True, blank=True, validators=_not_negative)

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "vendor", "variant"], name="vendoritem_vendor_variant"
            ),
            models.CheckConstraint(condition=Q(pack_size__gt=0), name="vendoritem_pack_size_gt_0"),
            models.CheckConstraint(
                condition=Q(last_cost__gte=0), name="vendoritem_last_cost_gte_0"
            ),
        ]
        indexes = [models.Index(fields=["tenant", "variant"], name="vendoritem_variant")]

    def __str__(self) -> str:
        return self.vendor_sku or f"vendor item {self.pk}"


class PriceList(TenantModel):
    """That a file of a vendor's costs was applied, and how many of their items it added and changed."""

    vendor = TenantForeignKey(Vendor, on_delete=models.CASCADE, related_name="price_lists")
    file_name = models.CharField(max_length=255, blank=True)
    file_sha256 = models.CharField(max_length=64)
    added = models.PositiveIntegerField()
    changed = models.PositiveIntegerField()
    applied_at = models.DateTimeField()
    applied_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False
    )

    class Meta(TenantModel.Meta):
        indexes: ClassVar = [
            models.Index(fields=["tenant", "vendor", "file_sha256"], name="pricelist_file")
        ]

    def __str__(self) -> str:
        return self.file_name or f"price list {self.pk}"
