from collections.abc import Mapping
from typing import Any

from rest_framework import serializers

from inventory.counts.sheet.reading import SheetField
from inventory.counts.sheet.services import SheetOutcome
from inventory.files.serializers import FileColumn, FileInput, FileOutput
from inventory.files.told import file_told


class CountSheetInput(FileInput):
    """A row without a counted quantity was not counted; one of 0 was."""

    columns_can_be = SheetField

    zone_name = serializers.CharField(
        max_length=60, default="", allow_blank=True, help_text="Of the rows that name none."
    )
    counted_at = serializers.DateTimeField(
        required=False, help_text="When it was counted, so that what moved since stays on top."
    )


class CountSheetColumn(FileColumn):
    field = serializers.ChoiceField(choices=[f.value for f in SheetField], allow_null=True)


class CountSheetOutput(FileOutput):
    columns = CountSheetColumn(many=True)
    rows = serializers.IntegerField(help_text="Below the header, without empty ones.")
    applied = serializers.IntegerField(help_text="Rows that are taken down, or would be.")
    repeated = serializers.IntegerField(help_text="Rows of this very file that stood already.")
    skipped = serializers.IntegerField(help_text="Rows that were not counted.")


def sheet_told(outcome: SheetOutcome, *, name: str, size: int, dry_run: bool) -> Mapping[str, Any]:
    """A sheet, taken down or only tried, as it is answered."""
    answer = {
        **file_told(
            outcome.sheet,
            outcome.errors,
            name=name,
            size=size,
            sha256=outcome.sha256,
            dry_run=dry_run,
            does_something=bool(outcome.counted),
        ),
        "rows": len(outcome.sheet.table.rows),
        "applied": outcome.applied,
        "repeated": outcome.repeated,
        "skipped": outcome.skipped,
    }
    return dict(CountSheetOutput(answer).data)
