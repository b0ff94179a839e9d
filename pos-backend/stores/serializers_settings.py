from decimal import Decimal

from rest_framework import serializers

from core.money import PERCENT, QTY
from stores.serializers import SEEN, ReceiptText
from tenants.models import ShortagePolicy, Tenant, validate_timezone


class Settings(serializers.Serializer[Tenant]):
    """The retailer's policies."""

    name = serializers.CharField()
    slug = serializers.CharField()
    currency = serializers.CharField(help_text="ISO 4217; fixed, all amounts are in it.")
    timezone = serializers.CharField(help_text="IANA name; of new stores and of reports.")
    default_reorder_point = serializers.DecimalField(**QTY)
    shortage_policy = serializers.ChoiceField(choices=ShortagePolicy.choices)
    over_receipt_tolerance = serializers.DecimalField(
        **PERCENT, help_text="Per cent of the ordered quantity."
    )
    blind_counts = serializers.BooleanField()
    tax_inclusive = serializers.BooleanField(help_text="Prices contain the tax.")
    receipt_header = serializers.CharField()
    receipt_footer = serializers.CharField()
    require_second_factor_for_owners = serializers.BooleanField()
    version = serializers.IntegerField()


class SettingsPatch(serializers.Serializer[Tenant]):
    """`currency` is refused; `require_second_factor_for_owners` is an owner's."""

    name = serializers.CharField(max_length=120, required=False)
    timezone = serializers.CharField(max_length=64, validators=[validate_timezone], required=False)
    default_reorder_point = serializers.DecimalField(**QTY, min_value=Decimal(0), required=False)
    shortage_policy = serializers.ChoiceField(choices=ShortagePolicy.choices, required=False)
    over_receipt_tolerance = serializers.DecimalField(
        **PERCENT,
        min_value=Decimal(0),
        max_value=Decimal(100),
        required=False,
        help_text="Per cent of the ordered quantity.",
    )
    blind_counts = serializers.BooleanField(required=False)
    tax_inclusive = serializers.BooleanField(required=False)
    receipt_header = ReceiptText(required=False)
    receipt_footer = ReceiptText(required=False)
    require_second_factor_for_owners = serializers.BooleanField(required=False)
    version = serializers.IntegerField(min_value=1, max_value=2**53, required=False, help_text=SEEN)
