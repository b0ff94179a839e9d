from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from rest_framework import serializers

from inventory.counts.sheet.reading import SheetField, SheetSettings
from inventory.counts.sheet.services import MOST_ERRORS_TOLD, SheetOutcome
from inventory.files.serializers import (
    FileDialect,
    FileInput,
    FileQuestion,
    FileRowError,
    FileTold,
)
from inventory.files.told import columns_told, dialect_told, file_told


class CountSheetInput(FileInput):
    """A row without a counted quantity was not counted; one of 0 was."""

    columns_can_be = SheetField

    zone_name = serializers.CharField(
        max_length=60, default="", allow_blank=True, help_text="Of the rows that name none."
    )
    counted_at = serializers.DateTimeField(
        required=False, help_text="When it was counted, so that what moved since stays on top."
    )

    def settings(self) -> SheetSettings:
        given = self.validated_data
        return SheetSettings(
            mapping=given.get("mapping") or {},
            decimal=given.get("decimal", ""),
            reading=self.reading(),
        )


class CountSheetColumn(serializers.Serializer[Any]):
    name = serializers.CharField()
    field = serializers.ChoiceField(choices=[f.value for f in SheetField], allow_null=True)
    samples = serializers.ListField(child=serializers.CharField())


class CountSheetOutput(serializers.Serializer[Any]):
    dry_run = serializers.BooleanField()
    can_apply = serializers.BooleanField()
    file = FileTold()
    dialect = FileDialect()
    columns = CountSheetColumn(many=True)
    questions = FileQuestion(many=True)
    rows = serializers.IntegerField(help_text="Below the header, without empty ones.")
    applied = serializers.IntegerField(help_text="Rows that are taken down, or would be.")
    repeated = serializers.IntegerField(help_text="Rows of this very file that stood already.")
    skipped = serializers.IntegerField(help_text="Rows that were not counted.")
    errors = FileRowError(many=True, help_text="At most 1,000.")  # type: ignore[assignment]  # a field's own name
    error_count = serializers.IntegerField()


def sheet_told(outcome: SheetOutcome, *, name: str, size: int, dry_run: bool) -> Mapping[str, Any]:
    """A sheet, taken down or only tried, as it is answered."""
    sheet, errors = outcome.sheet, sorted(outcome.errors, key=lambda error: error.row)
    answer = {
        "dry_run": dry_run,
        "can_apply": bool(outcome.counted) and not errors and not sheet.questions,
        "file": file_told(sheet.table, name=name, size=size, sha256=outcome.sha256),
        "dialect": dialect_told(sheet.table, decimal=sheet.decimal),
        "columns": columns_told(sheet.table, sheet.mapping),
        "questions": [asdict(question) for question in sheet.questions],
        "rows": len(sheet.table.rows),
        "applied": outcome.applied,
        "repeated": outcome.repeated,
        "skipped": outcome.skipped,
        "errors": [asdict(error) for error in errors[:MOST_ERRORS_TOLD]],
        "error_count": len(errors),
    }
    return dict(CountSheetOutput(answer).data)
