"""Sending vendors' price lists, and having them applied."""

from typing import Any
from uuid import uuid4

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from conftest import Cast
from purchasing.tests.buying import PURCHASING
from purchasing.vendors.models import VendorItem
from tenants.context import tenant_context
from tenants.jobs import do_waiting_jobs


def send_list(
    client: Client, vendor: int, data: bytes | str, *, key: str = "", **fields: Any
) -> Any:
    """The answer: of a dry run if that is said, else of a job that is not yet done."""
    content = data.encode() if isinstance(data, str) else data
    body = {"file": SimpleUploadedFile("prices.csv", content), **fields}
    path = f"{PURCHASING}/vendors/{vendor}/items/import"
    return client.post(path, body, headers={"Idempotency-Key": key or str(uuid4())})


def tried(client: Client, vendor: int, data: bytes | str, **fields: Any) -> dict[str, Any]:
    answer = send_list(client, vendor, data, dry_run="true", **fields)
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = answer.json()
    return found


def done(client: Client, vendor: int, data: bytes | str, **fields: Any) -> Any:
    """The job, ended."""
    answer = send_list(client, vendor, data, **fields)
    assert answer.status_code == 202, answer.content
    do_waiting_jobs()
    return client.get(answer["Location"]).json()


def sold(cast: Cast) -> dict[str, str]:
    """What vendors sell, by SKU: their number, the pack and the cost of a unit."""
    with tenant_context(cast.shop.pk):
        items = VendorItem.objects.select_related("variant")
        return {
            item.variant.sku: f"{item.vendor_sku} {_plain(item.pack_size)} {_plain(item.last_cost)}"
            for item in items
        }


def _plain(number: Any) -> str:
    return "none" if number is None else f"{number.normalize():f}"
