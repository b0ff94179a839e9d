from typing import Any

from rest_framework import serializers

from core.money import QTY, VALUE
from inventory.files.serializers import FileColumn, FileInput, FileOutput
from purchasing.vendors.price_list.fields import PriceField
from purchasing.vendors.price_list.plan import PriceOutcome


class PriceListImportInput(FileInput):
    columns_can_be = PriceField

    force = serializers.BooleanField(
        default=False, help_text="Apply a file that was applied to this vendor before."
    )


class PriceListImportColumn(FileColumn):
    field = serializers.ChoiceField(choices=[f.value for f in PriceField], allow_null=True)


class PriceListImportCounts(serializers.Serializer[Any]):
    added = serializers.IntegerField()
    changed = serializers.IntegerField()
    unchanged = serializers.IntegerField()
    skipped = serializers.IntegerField(help_text="Rows without a cost.")
    error = serializers.IntegerField(help_text="Rows that are wrong.")
    dearer = serializers.IntegerField(help_text="Of the changed ones, those that cost more.")
    cheaper = serializers.IntegerField(help_text="Of the changed ones, those that cost less.")


class PriceListImportRow(serializers.Serializer[Any]):
    """A vendor's item before and after. Costs are per unit, and null without the right to see them."""

    row = serializers.IntegerField(help_text="As a spreadsheet counts; the header is 1.")
    outcome = serializers.ChoiceField(choices=PriceOutcome.choices)
    variant_id = serializers.IntegerField()
    sku = serializers.CharField()
    product_name = serializers.CharField()
    variant_name = serializers.CharField()
    old_vendor_sku = serializers.CharField(help_text="Empty where there was none.")
    vendor_sku = serializers.CharField()
    old_pack_size = serializers.DecimalField(**QTY, allow_null=True)
    pack_size = serializers.DecimalField(**QTY)
    old_cost = serializers.DecimalField(**VALUE, allow_null=True)
    cost = serializers.DecimalField(**VALUE, allow_null=True)
    change_percent = serializers.DecimalField(
        max_digits=20,
        decimal_places=2,
        allow_null=True,
        help_text="Of the cost; null where there was none.",
    )
    notices = serializers.ListField(child=serializers.CharField())


class AppliedPriceList(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    file_name = serializers.CharField()
    applied_at = serializers.DateTimeField()


class PriceListImportOutput(FileOutput):
    columns = PriceListImportColumn(many=True)
    counts = PriceListImportCounts()
    rows = PriceListImportRow(many=True, help_text="At most 500 of each outcome.")
    applied = AppliedPriceList(allow_null=True, help_text="That it was, now.")
    applied_before = AppliedPriceList(
        allow_null=True,
        help_text="This very file was applied to the vendor already: it takes `force`.",
    )
