"""What the till sends and gets: baskets, receipts, payments."""

from decimal import Decimal
from typing import Any, ClassVar

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access
from accounts.serializers import Person
from core.money import MONEY, QTY, TAX_RATE, VALUE
from pos.models import PaymentMethod

MOST_LINES = 500
MOST_PAYMENTS = 20
SMALLEST_QTY = Decimal("0.001")
SMALLEST_MONEY = Decimal("0.01")


class Id(serializers.IntegerField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(min_value=1, max_value=2**53, **kwargs)


class Qty(serializers.DecimalField):
    """Units, above 0."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**QTY, min_value=SMALLEST_QTY, **kwargs)


class Money(serializers.DecimalField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**MONEY, **kwargs)


class ServerPrices(serializers.Serializer[Any]):
    """Prices, discounts and tax are the server's: money from the client is refused, not ignored."""

    refused: ClassVar[frozenset[str]] = frozenset(
        {
            "price", "unit_price", "list_price", "discount", "tax", "tax_rate", "line_total",
            "subtotal", "discount_total", "tax_total", "total", "change",
        }
    )  # fmt: skip

    def to_internal_value(self, data: Any) -> Any:
        given = self.refused & data.keys() if isinstance(data, dict) else ()
        if given:
            said = "The server prices; leave this out."
            raise serializers.ValidationError(
                {name: serializers.ErrorDetail(said, "money_refused") for name in sorted(given)}
            )
        return super().to_internal_value(data)


class BasketLineInput(ServerPrices):
    """`unit_price_override` is another price than the variant's; checkout wants `approval` for it."""

    variant_id = Id()
    qty = Qty()
    unit_price_override = serializers.DecimalField(**VALUE, min_value=Decimal(0), required=False)


class TenderInput(serializers.Serializer[Any]):
    method = serializers.ChoiceField(choices=PaymentMethod.choices)
    amount = Money(min_value=SMALLEST_MONEY)
    reference = serializers.CharField(max_length=60, required=False, allow_blank=True)


class ReceiptLineOutput(serializers.Serializer[Any]):
    """`line_total` is after discount and with tax."""

    variant_id = serializers.IntegerField()
    sku = serializers.CharField()
    product_name = serializers.CharField()
    variant_name = serializers.CharField()
    qty = serializers.DecimalField(**QTY)
    unit_price = serializers.DecimalField(**VALUE)
    discount = serializers.DecimalField(**MONEY)
    tax_rate = serializers.DecimalField(**TAX_RATE, help_text="Per cent.")
    tax = serializers.DecimalField(**MONEY)
    line_total = serializers.DecimalField(**MONEY)


class ReceiptTotals(serializers.Serializer[Any]):
    """`subtotal` is before discount and without tax; subtotal − discount_total + tax_total = total."""

    currency = serializers.SerializerMethodField()
    tax_inclusive = serializers.BooleanField(help_text="Whether unit prices and lines include tax.")
    subtotal = serializers.DecimalField(**MONEY)
    discount_total = serializers.DecimalField(**MONEY)
    tax_total = serializers.DecimalField(**MONEY)
    total = serializers.DecimalField(**MONEY)

    @extend_schema_field(serializers.CharField())
    def get_currency(self, _receipt: Any) -> str:
        access: Access = self.context["access"]
        return access.tenant.currency


class TenderOutput(serializers.Serializer[Any]):
    method = serializers.ChoiceField(choices=PaymentMethod.choices)
    amount = serializers.DecimalField(**MONEY)
    reference = serializers.CharField()


class MadeAtTheTill(serializers.Serializer[Any]):
    """Where, when and by whom; the register's fields are null for what was not made at one."""

    id = serializers.IntegerField()
    number = serializers.CharField()
    version = serializers.IntegerField()
    store_id = serializers.IntegerField()
    store_code = serializers.CharField()
    register_id = serializers.IntegerField(allow_null=True)
    register_code = serializers.CharField(allow_null=True)
    register_session_id = serializers.IntegerField(allow_null=True)
    cashier = Person(allow_null=True)
    approved_by = Person(allow_null=True)
    occurred_at = serializers.DateTimeField()
    business_date = serializers.DateField(help_text="The store's day.")


class ElsewhereOutput(serializers.Serializer[Any]):
    store_id = serializers.IntegerField()
    store_code = serializers.CharField(source="store.code")
    store_name = serializers.CharField(source="store.name")
    available = serializers.DecimalField(**QTY)


class TillProduct(serializers.Serializer[Any]):
    """A variant as one store sells it; quantities in units, the price with or without tax as the
    retailer's prices are."""

    variant_id = serializers.IntegerField(source="pk")
    product_id = serializers.IntegerField()
    sku = serializers.CharField()
    product_name = serializers.CharField()
    variant_name = serializers.CharField(source="name")
    category_id = serializers.IntegerField(allow_null=True)
    category_name = serializers.CharField(allow_null=True)
    price = serializers.DecimalField(**VALUE)
    currency = serializers.SerializerMethodField()
    tax_rate = serializers.DecimalField(**TAX_RATE, help_text="Per cent.")
    track_stock = serializers.BooleanField()
    on_hand = serializers.DecimalField(**QTY)
    available = serializers.DecimalField(**QTY)
    threshold = serializers.DecimalField(**QTY)
    is_low_stock = serializers.BooleanField()
    is_out_of_stock = serializers.SerializerMethodField()

    def get_currency(self, _ware: Any) -> str:
        access: Access = self.context["access"]
        return access.tenant.currency

    def get_is_out_of_stock(self, ware: Any) -> bool:
        return bool(ware.track_stock and ware.available <= 0)


class TillLookup(TillProduct):
    """What a scanned code is, with the other stores that have some left."""

    barcodes = serializers.SerializerMethodField()
    other_stores = serializers.SerializerMethodField()

    def get_barcodes(self, ware: Any) -> list[str]:
        return [barcode.code for barcode in ware.barcodes.all()]

    @extend_schema_field(ElsewhereOutput(many=True))
    def get_other_stores(self, _ware: Any) -> Any:
        return ElsewhereOutput(self.context["elsewhere"], many=True).data
