from typing import Any

from rest_framework import serializers

from core.money import QTY
from inventory.adjustments.file.fields import AdjustmentField
from inventory.adjustments.file.plan import RowOutcome
from inventory.files.serializers import FileColumn, FileInput, FileOutput

TOTAL: dict[str, Any] = {"max_digits": 20, "decimal_places": QTY["decimal_places"]}


class AdjustmentImportInput(FileInput):
    columns_can_be = AdjustmentField

    store_id = serializers.IntegerField(min_value=1, max_value=2**53)
    reason_code = serializers.CharField(
        max_length=40, default="CORRECTION", help_text="Of the rows that give none themselves."
    )
    note = serializers.CharField(max_length=500, default="", allow_blank=True)
    force = serializers.BooleanField(
        default=False, help_text="Apply a file that was applied to this store before."
    )


class AdjustmentImportColumn(FileColumn):
    field = serializers.ChoiceField(choices=[f.value for f in AdjustmentField], allow_null=True)


class AdjustmentImportCounts(serializers.Serializer[Any]):
    changed = serializers.IntegerField()
    unchanged = serializers.IntegerField()
    skipped = serializers.IntegerField(help_text="Rows without a quantity.")
    error = serializers.IntegerField(help_text="Rows that are wrong.")
    units_in = serializers.DecimalField(**TOTAL)
    units_out = serializers.DecimalField(**TOTAL)


class AdjustmentImportRow(serializers.Serializer[Any]):
    row = serializers.IntegerField(help_text="As a spreadsheet counts; the header is 1.")
    outcome = serializers.ChoiceField(choices=[o.value for o in RowOutcome])
    variant_id = serializers.IntegerField()
    sku = serializers.CharField()
    product_name = serializers.CharField()
    variant_name = serializers.CharField()
    on_hand = serializers.DecimalField(**TOTAL)
    qty_delta = serializers.DecimalField(**TOTAL)
    on_hand_after = serializers.DecimalField(**TOTAL)
    reason_code = serializers.CharField(help_text="Empty: the document's.")
    note = serializers.CharField()
    notices = serializers.ListField(child=serializers.CharField())


class AdjustmentImportDocument(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    number = serializers.CharField()


class AdjustmentImportOutput(FileOutput):
    columns = AdjustmentImportColumn(many=True)
    counts = AdjustmentImportCounts()
    rows = AdjustmentImportRow(many=True, help_text="At most 500 of each outcome.")
    document = AdjustmentImportDocument(allow_null=True, help_text="What the file has become.")
    applied_before = AdjustmentImportDocument(
        allow_null=True, help_text="This very file was applied here already: it takes `force`."
    )
