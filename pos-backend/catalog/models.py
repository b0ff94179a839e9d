from typing import Any

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models.functions import Upper

from core.money import QTY, VALUE
from tenants.fields import TenantForeignKey
from tenants.models import ShortagePolicy
from tenants.scoping import TenantModel

_not_negative = [MinValueValidator(0)]


class Versioned(TenantModel):
    """A row that people edit: `version` rises with each edit; an edit of an older one is refused."""

    version = models.PositiveIntegerField(default=1, db_default=1, editable=False)

    class Meta(TenantModel.Meta):
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            self.version += 1
        super().save(*args, **kwargs)


class Category(Versioned):
    """A branch of the assortment; `path` is its names from the root, joined by ` / `."""

    name = models.CharField(max_length=120)
    parent = TenantForeignKey("self", null=True, blank=True, related_name="children")

    class Meta(TenantModel.Meta):
        verbose_name_plural = "categories"
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "parent", "name"],
                nulls_distinct=False,
                name="category_parent_name",
            )
        ]

    def __str__(self) -> str:
        return self.name


class TaxCategory(Versioned):
    name = models.CharField(max_length=60)
    rate = models.DecimalField(
        max_digits=6,
        decimal_places=3,
        help_text="Per cent, such as 20.000.",
        validators=[MinValueValidator(0), MaxValueValidator(100)],
    )

    class Meta(TenantModel.Meta):
        verbose_name_plural = "tax categories"
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["tenant", "name"], name="taxcategory_name"),
            models.CheckConstraint(
                condition=models.Q(rate__gte=0, rate__lte=100), name="taxcategory_rate_0_to_100"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.rate.normalize():f} %"


class Product(Versioned):
    name = models.CharField(max_length=200)
    description = models.TextField(blank=True)
    category = TenantForeignKey(Category, null=True, blank=True, related_name="products")
    tax_category = TenantForeignKey(TaxCategory, null=True, blank=True, related_name="products")
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta(TenantModel.Meta):
        ordering = ["name", "id"]
        indexes = [
            models.Index(fields=["tenant", "category"], name="product_category"),
            models.Index(fields=["tenant", "name"], name="product_name"),
        ]

    def __str__(self) -> str:
        return self.name


class Variant(Versioned):
    """The stock-keeping unit. Prices and costs are per unit, in the tenant's currency."""

    product = TenantForeignKey(Product, related_name="variants")
    name = models.CharField(max_length=120, blank=True, help_text="Such as a size or a colour.")
    sku = models.CharField("SKU", max_length=60)
    price = models.DecimalField(**VALUE, default=0, validators=_not_negative)
    cost = models.DecimalField(**VALUE, null=True, blank=True, validators=_not_negative)
    reorder_point = models.DecimalField(**QTY, null=True, blank=True, validators=_not_negative)
    reorder_qty = models.DecimalField(**QTY, null=True, blank=True, validators=_not_negative)
    pack_size = models.DecimalField(
        **QTY, default=1, validators=[MinValueValidator(1)], help_text="Units bought together."
    )
    track_stock = models.BooleanField(
        default=True, help_text="Off for services, postage and the like."
    )
    shortage_policy = models.CharField(
        max_length=5, choices=ShortagePolicy, blank=True, help_text="Empty: the store's own."
    )
    is_active = models.BooleanField(default=True)
    # SKU, barcodes and names in one lower-case text: one trigram index answers every search. Written
    # by `catalog.search.refresh_search_text`.
    search_text = models.TextField(default="", editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta(TenantModel.Meta):
        ordering = ["sku"]
        constraints = [
            models.UniqueConstraint("tenant", Upper("sku"), name="variant_sku"),
            models.CheckConstraint(condition=models.Q(price__gte=0), name="variant_price_gte_0"),
            models.CheckConstraint(condition=models.Q(cost__gte=0), name="variant_cost_gte_0"),
            models.CheckConstraint(condition=models.Q(pack_size__gt=0), name="variant_pack_gt_0"),
        ]
        indexes = [
            models.Index(fields=["tenant", "product"], name="variant_product"),
            models.Index(fields=["tenant", "sku"], name="variant_sku_order"),
            GinIndex("tenant", OpClass("search_text", "gin_trgm_ops"), name="variant_search"),
        ]

    def __str__(self) -> str:
        return self.sku


class Barcode(TenantModel):
    variant = TenantForeignKey(Variant, on_delete=models.CASCADE, related_name="barcodes")
    code = models.CharField(max_length=60)

    class Meta(TenantModel.Meta):
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["tenant", "code"], name="barcode_code")]
        indexes = [models.Index(fields=["tenant", "variant"], name="barcode_variant")]

    def __str__(self) -> str:
        return self.code


def category_path(category: Any, by_id: dict[int, Any]) -> str:
    names = [category.name]
    while category.parent_id is not None:
        category = by_id[category.parent_id]
        names.append(category.name)
    return " / ".join(reversed(names))
