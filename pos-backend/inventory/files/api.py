"""The base of every view that takes a table as a file."""

import hashlib
import json
from typing import Any, cast

from django.http import HttpRequest, HttpResponseBase, QueryDict
from drf_spectacular.utils import OpenApiParameter
from rest_framework.parsers import JSONParser, MultiPartParser
from rest_framework.request import Request

from accounts.views import TenantView
from core.uploads import take_upload

MOST_BYTES = 20 * 2**20
KEY_UNLESS_DRY_RUN = OpenApiParameter(
    name="Idempotency-Key",
    type={"type": "string", "format": "uuid"},
    location=OpenApiParameter.HEADER,
    description="Needed unless `dry_run`. Made by the client, and sent again with a retry.",
)


def printable_name(file: Any) -> str:
    """Of an uploaded file, as it can be shown and kept."""
    return "".join(filter(str.isprintable, file.name or ""))[:255]


class FileView(TenantView):
    # JSON is read to be refused in the same words: a file never comes in it.
    parser_classes = (MultiPartParser, JSONParser)

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        too_large = take_upload(request, most=MOST_BYTES)
        return too_large or super().dispatch(request, *args, **kwargs)

    def body_for_key(self, request: Request) -> bytes:
        """Of what was sent: browsers part it by another boundary each time."""
        data = cast("QueryDict", request.data)  # a file comes in no other form
        fields: dict[str, list[Any]] = {name: data.getlist(name) for name in sorted(data)}
        for file in fields.pop("file", []):
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            file.seek(0)
            fields[f"file {file.name}"] = [digest]
        return json.dumps(fields).encode()
