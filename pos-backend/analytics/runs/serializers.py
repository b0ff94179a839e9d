from typing import Any

from rest_framework import serializers

from analytics.runs.known import CheckStatus, LastStatus, Task


class CheckFigures(serializers.Serializer[Any]):
    """One of the checks; its number is its place in the documentation of the ledger."""

    number = serializers.IntegerField()
    title = serializers.CharField()
    examined = serializers.IntegerField()
    findings = serializers.IntegerField()


class InventoryCheckOutput(serializers.Serializer[Any]):
    """The newest nightly check of this retailer's ledger; all null before the first."""

    status = serializers.ChoiceField(choices=CheckStatus.choices)
    findings = serializers.IntegerField(allow_null=True)
    entries = serializers.IntegerField(
        allow_null=True, help_text="Entries of the ledger that were proven."
    )
    examined = serializers.IntegerField(
        allow_null=True, help_text="Rows that all checks together looked at."
    )
    started_at = serializers.DateTimeField(allow_null=True)
    finished_at = serializers.DateTimeField(allow_null=True)
    seconds = serializers.FloatField(allow_null=True)
    checks = CheckFigures(many=True)


class RunRow(serializers.Serializer[Any]):
    """The newest run of a scheduled task; one that still runs may have been cut off."""

    task = serializers.ChoiceField(choices=Task.choices)
    title = serializers.CharField()
    status = serializers.ChoiceField(choices=LastStatus.choices)
    started_at = serializers.DateTimeField(allow_null=True)
    finished_at = serializers.DateTimeField(allow_null=True)
    detail = serializers.DictField(
        child=serializers.IntegerField(), help_text="How many of what, by name."
    )


class RunsOutput(serializers.Serializer[Any]):
    """A row per task, in one page."""

    count = serializers.IntegerField()
    next = serializers.CharField(allow_null=True)
    previous = serializers.CharField(allow_null=True)
    results = RunRow(many=True)
