import json
from typing import Any

from rest_framework import serializers

from catalog.imports.fields import Field
from catalog.imports.plan import State
from catalog.imports.profiles import PROFILES
from catalog.imports.reading import AUTO, ImportSettings
from core.files.encodings import ENCODINGS
from core.files.numbers import MARKS
from core.files.tables import Reading

MOST_MAPPED = 200


class ImportInput(serializers.Serializer[Any]):
    """What is left empty is found out of the file, and shown in the answer."""

    file = serializers.FileField(max_length=255)
    profile = serializers.ChoiceField(choices=[AUTO, *PROFILES], default=AUTO)
    mapping = serializers.CharField(
        required=False,
        allow_blank=True,
        max_length=100_000,
        help_text="JSON: column → field, or null for a column to leave out. Before the profile's.",
    )
    dry_run = serializers.BooleanField(default=False, help_text="Say what would happen.")
    store_id = serializers.IntegerField(
        min_value=1,
        max_value=2**53,
        required=False,
        help_text="Where opening stock is, unless a column says it.",
    )
    decimal = serializers.ChoiceField(choices=list(MARKS), required=False, allow_blank=True)
    delimiter = serializers.ChoiceField(
        choices=[",", ";", "\t", "|", "tab"],
        required=False,
        allow_blank=True,
    )
    encoding = serializers.ChoiceField(choices=list(ENCODINGS), required=False, allow_blank=True)
    quotes = serializers.BooleanField(default=True, help_text='False: a " is a character like any.')
    sheet = serializers.CharField(required=False, allow_blank=True, max_length=100)

    def validate_mapping(self, text: str) -> dict[str, Field | None]:
        if not text:
            return {}
        try:
            given = json.loads(text)
        except (ValueError, RecursionError):
            raise serializers.ValidationError("This is no JSON.") from None
        if not isinstance(given, dict) or len(given) > MOST_MAPPED:
            raise serializers.ValidationError("Give an object: column → field.")
        mapping: dict[str, Field | None] = {}
        for column, name in given.items():
            if name in (None, ""):
                mapping[column] = None
            elif isinstance(name, str) and name in list(Field):
                mapping[column] = Field(name)
            else:
                known = ", ".join(Field)
                raise serializers.ValidationError(f"{column!a}: there are the fields {known}.")
        return mapping

    def settings(self) -> ImportSettings:
        given = self.validated_data
        delimiter = given.get("delimiter", "")
        return ImportSettings(
            profile=given["profile"],
            mapping=given.get("mapping") or {},
            decimal=given.get("decimal", ""),
            reading=Reading(
                encoding=given.get("encoding", ""),
                delimiter="\t" if delimiter == "tab" else delimiter,
                quotes=given["quotes"],
                sheet=given.get("sheet", ""),
            ),
        )


class ImportFile(serializers.Serializer[Any]):
    name = serializers.CharField()
    size = serializers.IntegerField(help_text="Bytes.")
    sha256 = serializers.CharField()
    rows = serializers.IntegerField(help_text="Below the header, without empty ones.")


class ImportDialect(serializers.Serializer[Any]):
    """How the file was read; `guessed` names what its contents do not prove."""

    kind = serializers.ChoiceField(choices=["CSV", "XLSX"])
    encoding = serializers.CharField()
    has_bom = serializers.BooleanField()
    delimiter = serializers.CharField(trim_whitespace=False)
    quotes = serializers.BooleanField()
    line_end = serializers.CharField()
    sheet = serializers.CharField()
    sheets = serializers.ListField(child=serializers.CharField())
    decimal = serializers.CharField(help_text="Empty where the file does not tell.")
    guessed = serializers.ListField(child=serializers.CharField())


class ImportColumn(serializers.Serializer[Any]):
    name = serializers.CharField()
    field = serializers.ChoiceField(choices=[f.value for f in Field], allow_null=True)
    samples = serializers.ListField(child=serializers.CharField())


class ImportQuestion(serializers.Serializer[Any]):
    """What the file does not tell; `attr` is the setting that answers it."""

    attr = serializers.CharField()
    code = serializers.CharField()
    detail = serializers.CharField()


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


class ImportRowError(serializers.Serializer[Any]):
    row = serializers.IntegerField()
    column = serializers.CharField(help_text="As the file names it; empty for the whole row.")
    field = serializers.CharField()
    code = serializers.CharField()
    detail = serializers.CharField()


class ImportDocument(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    number = serializers.CharField()
    store_id = serializers.IntegerField()


class ImportOutput(serializers.Serializer[Any]):
    dry_run = serializers.BooleanField()
    can_apply = serializers.BooleanField()
    file = ImportFile()
    dialect = ImportDialect()
    profile = serializers.ChoiceField(choices=list(PROFILES))
    profile_was_found = serializers.BooleanField(help_text="By its columns; nobody said it.")
    columns = ImportColumn(many=True)
    questions = ImportQuestion(many=True)
    counts = ImportCounts()
    rows = ImportRow(many=True, help_text="At most 500 of each state.")
    errors = ImportRowError(many=True, help_text="At most 500.")  # type: ignore[assignment]  # a field's own name
    error_count = serializers.IntegerField()
    documents = ImportDocument(many=True, help_text="The adjustments that opened stock.")
