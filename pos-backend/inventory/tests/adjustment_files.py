"""Sending files of adjustments, and having them done."""

from typing import Any
from uuid import uuid4

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from conftest import Cast
from tenants.jobs import do_waiting_jobs

IMPORT = "/api/v1/inventory/adjustments/import"


def send(client: Client, cast: Cast, data: bytes | str, *, key: str = "", **fields: Any) -> Any:
    """The answer: of a dry run if that is said, else of a job that is not yet done."""
    content = data.encode() if isinstance(data, str) else data
    body = {
        "file": SimpleUploadedFile("counted.csv", content),
        "store_id": cast.high_street.pk,
        **fields,
    }
    return client.post(IMPORT, body, headers={"Idempotency-Key": key or str(uuid4())})


def tried(client: Client, cast: Cast, data: bytes | str, **fields: Any) -> dict[str, Any]:
    answer = send(client, cast, data, dry_run="true", **fields)
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = answer.json()
    return found


def done(client: Client, cast: Cast, data: bytes | str, **fields: Any) -> Any:
    """The job, ended."""
    answer = send(client, cast, data, **fields)
    assert answer.status_code == 202, answer.content
    do_waiting_jobs()
    return client.get(answer["Location"]).json()
