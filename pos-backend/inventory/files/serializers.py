"""What every upload of a table takes and tells."""

import json
from enum import StrEnum
from typing import Any, ClassVar

from rest_framework import serializers

from core.files.columns import FileSettings
from core.files.encodings import ENCODINGS
from core.files.numbers import MARKS
from core.files.tables import Reading

MOST_MAPPED = 200


class FileInput(serializers.Serializer[Any]):
    """What is left empty is found out of the file, and shown in the answer."""

    columns_can_be: ClassVar[type[StrEnum]]

    file = serializers.FileField(max_length=255)
    mapping = serializers.CharField(
        required=False,
        allow_blank=True,
        max_length=100_000,
        help_text="JSON: column → field, or null for a column to leave out. Before what was found.",
    )
    dry_run = serializers.BooleanField(default=False, help_text="Say what would happen.")
    decimal = serializers.ChoiceField(choices=list(MARKS), required=False, allow_blank=True)
    delimiter = serializers.ChoiceField(
        choices=[",", ";", "\t", "|", "tab"],
        required=False,
        allow_blank=True,
    )
    encoding = serializers.ChoiceField(choices=list(ENCODINGS), required=False, allow_blank=True)
    quotes = serializers.BooleanField(default=True, help_text='False: a " is a character like any.')
    sheet = serializers.CharField(required=False, allow_blank=True, max_length=100)

    def validate_mapping(self, text: str) -> dict[str, Any]:
        if not text:
            return {}
        try:
            given = json.loads(text)
        except (ValueError, RecursionError):
            raise serializers.ValidationError("This is no JSON.") from None
        if not isinstance(given, dict) or len(given) > MOST_MAPPED:
            raise serializers.ValidationError("Give an object: column → field.")
        mapping: dict[str, Any] = {}
        for column, name in given.items():
            if any(character == "\0" or "\ud800" <= character <= "\udfff" for character in column):
                raise serializers.ValidationError(f"{column!a} names no column of a text.")
            if name in (None, ""):
                mapping[column] = None
            elif isinstance(name, str) and name in list(self.columns_can_be):
                mapping[column] = self.columns_can_be(name)
            else:
                known = ", ".join(self.columns_can_be)
                raise serializers.ValidationError(f"{column!a}: there are the fields {known}.")
        return mapping

    def settings(self) -> FileSettings[Any]:
        return FileSettings(**self.said())

    def said(self) -> dict[str, Any]:
        """The settings that every file has."""
        given = self.validated_data
        delimiter = given.get("delimiter", "")
        reading = Reading(
            encoding=given.get("encoding", ""),
            delimiter="\t" if delimiter == "tab" else delimiter,
            quotes=given["quotes"],
            sheet=given.get("sheet", ""),
        )
        return {
            "mapping": given.get("mapping") or {},
            "decimal": given.get("decimal", ""),
            "reading": reading,
        }


class FileTold(serializers.Serializer[Any]):
    name = serializers.CharField()
    size = serializers.IntegerField(help_text="Bytes.")
    sha256 = serializers.CharField()
    rows = serializers.IntegerField(help_text="Below the header, without empty ones.")


class FileDialect(serializers.Serializer[Any]):
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


class FileQuestion(serializers.Serializer[Any]):
    """What the file does not tell; `attr` is the setting that answers it."""

    attr = serializers.CharField()
    code = serializers.CharField()
    detail = serializers.CharField()


class FileRowError(serializers.Serializer[Any]):
    row = serializers.IntegerField(help_text="As a spreadsheet counts; the header is 1.")
    column = serializers.CharField(help_text="As the file names it; empty for the whole row.")
    field = serializers.CharField()
    code = serializers.CharField()
    detail = serializers.CharField()


class FileColumn(serializers.Serializer[Any]):
    """`field` is what the column is, out of the fields of this kind of file; null: left out."""

    name = serializers.CharField()
    samples = serializers.ListField(child=serializers.CharField())


class FileOutput(serializers.Serializer[Any]):
    """What a file does, or would do."""

    dry_run = serializers.BooleanField()
    can_apply = serializers.BooleanField()
    file = FileTold()
    dialect = FileDialect()
    questions = FileQuestion(many=True)
    errors = FileRowError(many=True, help_text="At most 1,000.")  # type: ignore[assignment]  # a field's own name
    error_count = serializers.IntegerField()
