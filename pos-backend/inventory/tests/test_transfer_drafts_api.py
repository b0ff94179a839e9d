"""What is planned, changed, dropped and repeated."""

from typing import Any
from uuid import uuid4

import pytest

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.tests.transferring import TRANSFERS, SignIn, body_of, draft, line, send, stock, tea
from inventory.transfers.models import Transfer
from tenants.context import tenant_context

__all__ = ["tea"]  # a fixture


@pytest.mark.parametrize(
    ("changes", "attr"),
    [
        ({"to_store_id": "from"}, "to_store_id"),
        ({"lines": []}, "lines"),
        ({"lines": [{"variant_id": "tea", "qty": "0"}]}, "lines.0.qty"),
        ({"lines": [{"variant_id": "tea", "qty": "-1"}]}, "lines.0.qty"),
        ({"lines": [{"variant_id": "tea", "qty": "NaN"}]}, "lines.0.qty"),
        ({"lines": [{"variant_id": "tea", "qty": "1"}] * 2}, "lines.1.variant_id"),
        ({"lines": [{"variant_id": "service", "qty": "1"}]}, "lines.0.variant_id"),
        ({"lines": "all of it"}, "lines"),
    ],
)
def test_a_draft_that_makes_no_sense_is_refused(
    cast: Cast, tea: Variant, sign_in: SignIn, changes: dict[str, Any], attr: str
) -> None:
    with tenant_context(cast.shop.pk):
        service = VariantFactory.create(sku="FIT", track_stock=False)
    ids = {"tea": tea.pk, "service": service.pk, "from": cast.high_street.pk}
    body: dict[str, Any] = {
        "from_store_id": cast.high_street.pk,
        "to_store_id": cast.station.pk,
        "lines": [line(tea, qty=1)],
        **changes,
    }
    body["to_store_id"] = ids.get(body["to_store_id"], body["to_store_id"])
    if isinstance(body["lines"], list):
        body["lines"] = [
            {**x, "variant_id": ids.get(x["variant_id"], x["variant_id"])} for x in body["lines"]
        ]
    refused = send(sign_in(cast.owner), "", body)
    assert refused.status_code == 400, refused.content
    assert refused.json()["errors"][0]["attr"] == attr
    with tenant_context(cast.shop.pk):
        assert not Transfer.objects.exists()


def test_a_draft_is_changed_by_who_has_seen_it(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    path = f"{TRANSFERS}/{draft(client, cast, line(tea, qty=1))['id']}"

    def patch(**body: Any) -> Any:
        return client.patch(path, body, "application/json")

    changed = patch(version=1, note="By van", expected_date="2026-03-04", lines=[line(tea, qty=7)])
    assert changed.status_code == 200, changed.content
    document = changed.json()
    assert (document["version"], document["note"], document["lines"][0]["qty"]) == (
        2,
        "By van",
        "7.000",
    )
    stale = patch(version=1, note="By train")
    assert (stale.status_code, stale.json()["code"]) == (409, "stale_version")
    late = send(client, f"/{document['id']}/send", {"version": 1})
    assert (late.status_code, late.json()["code"]) == (409, "stale_version")
    assert send(client, f"/{document['id']}/send", {"version": 2}).status_code == 200
    for refused in (patch(note="Too late"), client.delete(path)):
        assert (refused.status_code, refused.json()["code"]) == (409, "transfer_state")


def test_a_draft_is_deleted(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    path = f"{TRANSFERS}/{draft(client, cast, line(tea, qty=1))['id']}"
    assert client.delete(path).status_code == 204
    assert client.get(path).status_code == 404


def test_a_repeated_step_is_the_first_answer(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client, key = sign_in(cast.owner), str(uuid4())
    transfer = draft(client, cast, line(tea, qty=2))["id"]
    first, again = (send(client, f"/{transfer}/send", key=key) for _ in range(2))
    assert (first.json(), again["Idempotent-Replayed"]) == (again.json(), "true")
    assert stock(cast)["HS"][0] == 18
    made = {
        send(client, "", body_of(cast, tea), key=str(cast.shop.pk).zfill(32)).json()["id"]
        for _ in range(2)
    }
    assert len(made) == 1


def test_a_draft_needs_no_key(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    made = sign_in(cast.owner).post(TRANSFERS, body_of(cast, tea), "application/json")
    assert made.status_code == 201, made.content
