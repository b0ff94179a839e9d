from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access
from catalog.models import Category, Variant, category_path
from core.money import QTY, VALUE


class CategoryOutput(serializers.Serializer[Category]):
    id = serializers.IntegerField()
    name = serializers.CharField()
    parent_id = serializers.IntegerField(allow_null=True)
    path = serializers.SerializerMethodField(help_text="Names from the root, joined by ` / `.")

    def get_path(self, category: Category) -> str:
        return category_path(category, self.context["categories"])


class VariantOutput(serializers.Serializer[Variant]):
    """The stock-keeping unit; price and cost per unit in the tenant's currency."""

    id = serializers.IntegerField()
    product_id = serializers.IntegerField()
    product_name = serializers.CharField(source="product.name")
    name = serializers.CharField()
    sku = serializers.CharField()
    barcodes = serializers.SerializerMethodField()
    category_id = serializers.IntegerField(source="product.category_id", allow_null=True)
    tax_category_id = serializers.IntegerField(source="product.tax_category_id", allow_null=True)
    price = serializers.DecimalField(**VALUE)
    cost = serializers.SerializerMethodField(help_text="Null if unknown or hidden from the role.")
    reorder_point = serializers.DecimalField(**QTY, allow_null=True)
    reorder_qty = serializers.DecimalField(**QTY, allow_null=True)
    pack_size = serializers.DecimalField(**QTY)
    track_stock = serializers.BooleanField()
    is_active = serializers.BooleanField()

    def get_barcodes(self, variant: Variant) -> list[str]:
        return [barcode.code for barcode in variant.barcodes.all()]

    @extend_schema_field(serializers.DecimalField(**VALUE, allow_null=True))
    def get_cost(self, variant: Variant) -> str | None:
        access: Access = self.context["access"]
        if variant.cost is None or not access.may("cost.read"):
            return None
        return f"{variant.cost:.6f}"
