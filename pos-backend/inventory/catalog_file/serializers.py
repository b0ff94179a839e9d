from typing import Any

from rest_framework import serializers

from catalog.imports.fields import Field
from catalog.imports.plan import State
from catalog.imports.profiles import PROFILES
from catalog.imports.reading import AUTO, ImportSettings
from inventory.files.serializers import FileColumn, FileInput, FileOutput


class ImportInput(FileInput):
    columns_can_be = Field

    profile = serializers.ChoiceField(choices=[AUTO, *PROFILES], default=AUTO)
    store_id = serializers.IntegerField(
        min_value=1,
        max_value=2**53,
        required=False,
        help_text="Where opening stock is, unless a column says it.",
    )

    def settings(self) -> ImportSettings:
        return ImportSettings(profile=self.validated_data["profile"], **self.said())


class ImportColumn(FileColumn):
    field = serializers.ChoiceField(choices=[f.value for f in Field], allow_null=True)


class ImportCounts(serializers.Serializer[Any]):
    new = serializers.IntegerField()
    changed = serializers.IntegerField()
    unchanged = serializers.IntegerField()
    skipped = serializers.IntegerField()
    error = serializers.IntegerField()
    new_products = serializers.IntegerField()
    changed_products = serializers.IntegerField()
    new_categories = serializers.IntegerField()
    new_tax_categories = serializers.IntegerField()
    new_barcodes = serializers.IntegerField()
    opening_lines = serializers.IntegerField()
    openings_left_out = serializers.IntegerField(help_text="No store was chosen for them.")


class ImportChange(serializers.Serializer[Any]):
    field = serializers.CharField()
    before = serializers.CharField()
    after = serializers.CharField()


class ImportRow(serializers.Serializer[Any]):
    row = serializers.IntegerField(help_text="As a spreadsheet counts; the header is 1.")
    outcome = serializers.ChoiceField(choices=[s.value for s in State], source="state")
    sku = serializers.CharField()
    product_name = serializers.CharField()
    variant_name = serializers.CharField()
    changes = ImportChange(many=True)
    notices = serializers.ListField(child=serializers.CharField())


class ImportDocument(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    number = serializers.CharField()
    store_id = serializers.IntegerField()


class ImportOutput(FileOutput):
    columns = ImportColumn(many=True)
    profile = serializers.ChoiceField(choices=list(PROFILES))
    profile_was_found = serializers.BooleanField(help_text="By its columns; nobody said it.")
    counts = ImportCounts()
    rows = ImportRow(many=True, help_text="At most 500 of each state.")
    documents = ImportDocument(many=True, help_text="The adjustments that opened stock.")
