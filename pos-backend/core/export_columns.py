"""Which columns of a list are numbers: by its serializer's fields, so that no list says it again."""

from decimal import Decimal
from typing import Any, get_type_hints

from rest_framework import serializers

NUMBERS = (serializers.DecimalField, serializers.IntegerField, serializers.FloatField)


def text_columns(serializer: Any) -> frozenset[str]:
    """The columns that hold no numbers, whatever they look like: SKU 007 stays 007."""
    return frozenset(
        name for name, field in serializer.fields.items() if not _is_number(field, serializer)
    )


def _is_number(field: Any, serializer: Any) -> bool:
    if isinstance(field, serializers.SerializerMethodField):
        # What the contract goes by, too: what `extend_schema_field` says, else the type it returns.
        method = getattr(serializer, field.method_name or "", None)
        said = getattr(method, "_spectacular_annotation", {}).get("field")
        return isinstance(said, NUMBERS) or (
            said is None and get_type_hints(method).get("return") in {int, float, Decimal}
        )
    return isinstance(field, NUMBERS)
