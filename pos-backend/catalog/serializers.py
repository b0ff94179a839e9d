from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access
from catalog.gtin import check_digit_warning
from catalog.models import Category, Product, TaxCategory, Variant, category_path
from core.money import QTY, VALUE
from core.schema import FieldError
from tenants.models import ShortagePolicy


class CategoryOutput(serializers.Serializer[Category]):
    id = serializers.IntegerField()
    name = serializers.CharField()
    parent_id = serializers.IntegerField(allow_null=True)
    path = serializers.SerializerMethodField(help_text="Names from the root, joined by ` / `.")
    product_count = serializers.IntegerField()
    version = serializers.IntegerField()

    def get_path(self, category: Category) -> str:
        return category_path(category, self.context["categories"])


class TaxCategoryOutput(serializers.Serializer[TaxCategory]):
    id = serializers.IntegerField()
    name = serializers.CharField()
    rate = serializers.DecimalField(max_digits=6, decimal_places=3, help_text="Per cent.")
    product_count = serializers.IntegerField()
    version = serializers.IntegerField()


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
    shortage_policy = serializers.ChoiceField(
        choices=ShortagePolicy.choices, allow_blank=True, help_text="Empty: the store's own."
    )
    is_active = serializers.BooleanField()
    version = serializers.IntegerField()

    def get_barcodes(self, variant: Variant) -> list[str]:
        return [barcode.code for barcode in variant.barcodes.all()]

    @extend_schema_field(serializers.DecimalField(**VALUE, allow_null=True))
    def get_cost(self, variant: Variant) -> str | None:
        access: Access = self.context["access"]
        if variant.cost is None or not access.may("cost.read"):
            return None
        return f"{variant.cost:.6f}"


class VariantDocument(VariantOutput):
    warnings = serializers.SerializerMethodField(
        help_text="What is odd and was taken all the same, such as a wrong check digit."
    )

    @extend_schema_field(FieldError(many=True))
    def get_warnings(self, variant: Variant) -> list[dict[str, str]]:
        odd = (
            (place, check_digit_warning(barcode.code))
            for place, barcode in enumerate(variant.barcodes.all())
        )
        return [
            {"attr": f"barcodes.{place}", "code": "check_digit", "detail": detail}
            for place, detail in odd
            if detail
        ]


class ProductRow(serializers.Serializer[Product]):
    """A product, with its variants in short."""

    id = serializers.IntegerField()
    name = serializers.CharField()
    category_id = serializers.IntegerField(allow_null=True)
    category_name = serializers.CharField(source="category.name", default=None, allow_null=True)
    tax_category_id = serializers.IntegerField(allow_null=True)
    tax_category_name = serializers.CharField(
        source="tax_category.name", default=None, allow_null=True
    )
    variant_count = serializers.SerializerMethodField()
    skus = serializers.SerializerMethodField(help_text="Of up to three variants.")
    price_from = serializers.SerializerMethodField(help_text="Null where nothing is sold of it.")
    price_to = serializers.SerializerMethodField()
    is_active = serializers.BooleanField()
    created_at = serializers.DateTimeField()
    version = serializers.IntegerField()

    def get_variant_count(self, product: Product) -> int:
        return len(product.variants.all())

    def get_skus(self, product: Product) -> list[str]:
        return [variant.sku for variant in product.variants.all()[:3]]

    @extend_schema_field(serializers.DecimalField(**VALUE, allow_null=True))
    def get_price_from(self, product: Product) -> str | None:
        return _price(min((v.price for v in product.variants.all()), default=None))

    @extend_schema_field(serializers.DecimalField(**VALUE, allow_null=True))
    def get_price_to(self, product: Product) -> str | None:
        return _price(max((v.price for v in product.variants.all()), default=None))


class ProductOutput(serializers.Serializer[Product]):
    id = serializers.IntegerField()
    name = serializers.CharField()
    description = serializers.CharField()
    category_id = serializers.IntegerField(allow_null=True)
    tax_category_id = serializers.IntegerField(allow_null=True)
    is_active = serializers.BooleanField()
    created_at = serializers.DateTimeField()
    version = serializers.IntegerField()
    variants = VariantDocument(many=True)


def _price(price: Any) -> str | None:
    return None if price is None else f"{price:.6f}"
