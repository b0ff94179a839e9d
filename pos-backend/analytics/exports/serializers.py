from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from analytics.exports.reports import Report

# What a list's query has beside filters.
_NO_FILTERS = ("format", "page", "page_size", "cursor")
FILE_KINDS = (("CSV", "CSV"), ("XLSX", "XLSX"))
MOST_FILTERS = 20
MOST_VALUES = 40
_TEXT = serializers.CharField(max_length=200, allow_blank=True, trim_whitespace=False)


@extend_schema_field(
    {
        "oneOf": [
            {"type": "string"},
            {"type": "integer"},
            {"type": "boolean"},
            {"type": "array", "items": {"type": "string"}},
        ]
    }
)
class FilterValues(serializers.Field[Any, Any, Any, Any]):
    """The texts that stand in a query: one, or several of a parameter that is repeated."""

    def to_internal_value(self, data: Any) -> list[str]:
        values = data if isinstance(data, list) else [data]
        if len(values) > MOST_VALUES:
            raise serializers.ValidationError(f"Give {MOST_VALUES} values at most.")
        return [self._text(value) for value in values]

    def _text(self, value: Any) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        if not isinstance(value, str | int):
            raise serializers.ValidationError("Give a text, a whole number, true or false.")
        text: str = _TEXT.run_validation(value)
        return text


class ExportInput(serializers.Serializer[Any]):
    """`filters` are the parameters of the list that is asked for, `ordering` too."""

    report = serializers.ChoiceField(choices=Report.choices)
    format = serializers.ChoiceField(choices=FILE_KINDS)
    filters = serializers.DictField(child=FilterValues(), required=False, default=dict)

    def validate_filters(self, filters: dict[str, list[str]]) -> dict[str, list[str]]:
        if len(filters) > MOST_FILTERS:
            raise serializers.ValidationError(f"Give {MOST_FILTERS} filters at most.")
        for name in _NO_FILTERS:
            if name in filters:
                raise serializers.ValidationError({name: "A file has all rows: this is no filter."})
        return filters
