"""What a client may send of the catalogue."""

from decimal import Decimal
from typing import Any

from rest_framework import serializers

from core.money import QTY, VALUE
from tenants.models import ShortagePolicy

ID: dict[str, Any] = {"min_value": 1, "max_value": 2**53}
NOT_NEGATIVE: dict[str, Any] = {"min_value": Decimal(0), "required": False}
MOST_BARCODES = 50
MOST_VARIANTS = 200


def printable(text: str) -> None:
    if not text.isprintable():
        raise serializers.ValidationError("Only characters that can be seen.")


def barcode(text: str) -> None:
    printable(text)
    if "|" in text:  # it parts the barcodes of a cell in files
        raise serializers.ValidationError("A barcode holds no |.")


def _code(**kwargs: Any) -> serializers.CharField:
    return serializers.CharField(max_length=60, validators=[printable], **kwargs)


class Patch(serializers.Serializer[Any]):
    """A change; `version` is the one that it was made on, an older one is 409 `stale_version`."""

    version = serializers.IntegerField(**ID, required=False)

    def split(self) -> tuple[int | None, dict[str, Any]]:
        """The version that was seen, and the changes."""
        changes = dict(self.validated_data)
        return changes.pop("version", None), changes


class CategoryInput(serializers.Serializer[Any]):
    name = serializers.CharField(max_length=120)
    parent_id = serializers.IntegerField(**ID, required=False, allow_null=True)


class CategoryPatch(Patch):
    name = serializers.CharField(max_length=120, required=False)
    parent_id = serializers.IntegerField(**ID, required=False, allow_null=True)


RATE: dict[str, Any] = {
    "max_digits": 6,
    "decimal_places": 3,
    "min_value": Decimal(0),
    "max_value": Decimal(100),
}


class TaxCategoryInput(serializers.Serializer[Any]):
    name = serializers.CharField(max_length=60)
    rate = serializers.DecimalField(**RATE, help_text="Per cent.")


class TaxCategoryPatch(Patch):
    name = serializers.CharField(max_length=60, required=False)
    rate = serializers.DecimalField(**RATE, required=False, help_text="Per cent.")


class VariantFields(serializers.Serializer[Any]):
    """What a variant has of its own; its category and tax are its product's."""

    name = serializers.CharField(max_length=120, required=False, allow_blank=True)
    sku = _code()
    barcodes = serializers.ListField(
        child=serializers.CharField(max_length=60, validators=[barcode]),
        max_length=MOST_BARCODES,
        required=False,
        help_text="All that it has.",
    )
    price = serializers.DecimalField(**VALUE, **NOT_NEGATIVE)
    cost = serializers.DecimalField(**VALUE, **NOT_NEGATIVE, allow_null=True)
    reorder_point = serializers.DecimalField(**QTY, **NOT_NEGATIVE, allow_null=True)
    reorder_qty = serializers.DecimalField(**QTY, **NOT_NEGATIVE, allow_null=True)
    pack_size = serializers.DecimalField(**QTY, min_value=Decimal(1), required=False)
    track_stock = serializers.BooleanField(required=False)
    shortage_policy = serializers.ChoiceField(
        choices=ShortagePolicy.choices, required=False, allow_blank=True
    )
    is_active = serializers.BooleanField(required=False)

    def validate(self, given: dict[str, Any]) -> dict[str, Any]:
        for name in ("category_id", "tax_category_id"):
            if name in self.initial_data_of():
                raise serializers.ValidationError(
                    {name: "It is the product's: change the product."}
                )
        return given

    def initial_data_of(self) -> Any:
        # A serializer in a list has no data of its own.
        return getattr(self, "initial_data", {})


class VariantInput(VariantFields):
    product_id = serializers.IntegerField(**ID)


class VariantPatch(Patch, VariantFields):
    sku = _code(required=False)


class ProductFields(serializers.Serializer[Any]):
    name = serializers.CharField(max_length=200)
    description = serializers.CharField(max_length=20_000, required=False, allow_blank=True)
    category_id = serializers.IntegerField(**ID, required=False, allow_null=True)
    tax_category_id = serializers.IntegerField(**ID, required=False, allow_null=True)
    is_active = serializers.BooleanField(required=False)


class ProductInput(ProductFields):
    variants = serializers.ListField(
        child=VariantFields(), max_length=MOST_VARIANTS, required=False
    )


class ProductPatch(Patch, ProductFields):
    name = serializers.CharField(max_length=200, required=False)
