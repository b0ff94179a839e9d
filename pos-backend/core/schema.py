from typing import Any

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import Direction, OpenApiParameter
from rest_framework import serializers

_KEYS = {
    word: OpenApiParameter(
        "Idempotency-Key",
        OpenApiTypes.UUID,
        OpenApiParameter.HEADER,
        required=word == "required",
        description="Made by the client for this one request, and kept for a retry of it.",
    )
    for word in ("required", "optional")
}


class FieldError(serializers.Serializer[Any]):
    attr = serializers.CharField()
    code = serializers.CharField()
    detail = serializers.CharField()


class ProblemDetails(serializers.Serializer[Any]):
    """RFC 9457."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()
    instance = serializers.CharField()
    code = serializers.CharField()
    request_id = serializers.CharField()
    errors = FieldError(many=True)  # type: ignore[assignment]  # RFC 9457 leaves the name free


# Large apps have a tag, and so a module of the browser's client, for each of their workflows.
_BY_WORKFLOW = frozenset({"inventory", "purchasing"})


class Schema(AutoSchema):
    """Tags by the first part of the path, or two; every operation may answer with a problem."""

    def get_tags(self) -> list[str]:
        app, *rest = self.path.removeprefix("/api/v1/").split("/")
        return [f"{app}-{rest[0]}" if app in _BY_WORKFLOW else app]

    def get_override_parameters(self) -> list[Any]:
        handler = getattr(self.view, self.method.lower(), None)
        word = getattr(handler, "idempotency_key", None)
        return [_KEYS[word]] if word else []

    def _get_response_bodies(self, direction: Direction = "response") -> dict[str, Any]:
        bodies = super()._get_response_bodies(direction)
        problem = self._get_response_for_code(  # type: ignore[no-untyped-call]  # ships no types
            ProblemDetails, "default", ["application/problem+json"], direction
        )
        return {**bodies, "default": {**problem, "description": "Refused; nothing was changed."}}
