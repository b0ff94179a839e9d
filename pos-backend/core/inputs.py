"""What a request gives: its body as a serializer reads it, and the rows that its ids name."""

from typing import Any, TypeVar

from django.db.models import Model
from rest_framework import serializers
from rest_framework.request import Request

from core.problems import NotFound

MAX_ID = 2**53
M = TypeVar("M", bound=Model)


class Id(serializers.IntegerField):
    """An id that JavaScript can hold; whether there is such a row is another question."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(min_value=1, max_value=MAX_ID, **kwargs)


def validated(serializer: type[serializers.Serializer[Any]], request: Request) -> dict[str, Any]:
    """The body, by the serializer's fields. Raises ValidationError."""
    given = serializer(data=request.data)
    given.is_valid(raise_exception=True)
    data: dict[str, Any] = given.validated_data
    return data


def existing(model: type[M], pk: int) -> M:
    """The tenant's own row. Raises NotFound for a missing one and for another tenant's alike."""
    row = model._default_manager.filter(pk=pk).first()
    if row is None:
        raise NotFound
    return row
