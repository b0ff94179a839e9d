"""Which columns of a list are numbers: by its serializer's fields, so that no list says it again."""

from typing import Any

from rest_framework import serializers

NUMBERS = (serializers.DecimalField, serializers.IntegerField, serializers.FloatField)


def text_columns(serializer: Any) -> frozenset[str]:
    """The columns that hold no numbers, whatever they look like: SKU 007 stays 007."""
    return frozenset(
        name for name, field in serializer.fields.items() if not _is_number(field, serializer)
    )


def _is_number(field: Any, serializer: Any) -> bool:
    if isinstance(field, serializers.SerializerMethodField):
        # What `extend_schema_field` says of the method, for the contract and for this.
        method = getattr(serializer, field.method_name or "", None)
        said = getattr(method, "_spectacular_annotation", {}).get("field")
        return isinstance(said, NUMBERS)
    return isinstance(field, NUMBERS)
