"""Recounts that come in late: what was seen has its place by when it was seen."""

import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import uuid4

from catalog.models import Variant
from conftest import Cast
from inventory.tests.counting import SignIn, aged, ago, begun, done, scan, send, tea

__all__ = ["tea"]  # a fixture


def recount(client: Any, path: str, variant: Variant, qty: int, at: dt.datetime) -> Any:
    body = {"variant_id": variant.pk, "counted_qty": str(qty), "counted_at": at.isoformat()}
    return send(client, f"{path}/set_qty", body)


def counted(answer: Any) -> Decimal:
    return Decimal(done(answer)["line"]["counted_qty"])


def test_a_late_recount_keeps_what_was_scanned_after_it(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    aged(path, cast)
    scan(client, path, tea, 4, ago(40))
    scan(client, path, tea, 2, ago(20))
    assert counted(recount(client, path, tea, 5, ago(30))) == 7
    # In time for the next one: it lies between the two.
    assert Decimal(scan(client, path, tea, 1, ago(25))["line"]["counted_qty"]) == 8


def test_an_older_recount_changes_nothing(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    aged(path, cast)
    assert counted(recount(client, path, tea, 9, ago(10))) == 9
    assert counted(recount(client, path, tea, 3, ago(30))) == 9


def test_a_late_recount_keeps_a_code_that_was_linked_after_it(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    aged(path, cast)
    body = {"code": "NOBODY-KNOWS", "qty": "3", "counted_at": ago(20).isoformat()}
    unknown = done(send(client, f"{path}/scan", body))["unknown"]
    done(send(client, f"{path}/unknown/{unknown['id']}/resolve", {"variant_id": tea.pk}))
    assert counted(recount(client, path, tea, 5, ago(30))) == 8


def test_a_late_recount_that_is_less_than_what_was_taken_back_since_is_refused(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    aged(path, cast)
    scan(client, path, tea, 4, ago(40))
    scan(client, path, tea, -2, ago(20))
    refused = recount(client, path, tea, 1, ago(30))
    assert (refused.status_code, refused.json()["code"]) == (409, "more_than_counted")
    assert Decimal(scan(client, path, tea, 1, ago(10))["line"]["counted_qty"]) == 3


def test_a_scan_that_is_sent_again_after_the_end_is_answered_as_before(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    path, known, code = begun(client, cast), str(uuid4()), {"code": "NOBODY-KNOWS"}
    first = scan(client, path, tea, 2, observation_id=known)
    parked = {**code, "observation_id": str(uuid4())}
    unknown = done(send(client, f"{path}/scan", parked))["unknown"]
    done(send(client, f"{path}/unknown/{unknown['id']}/resolve", {"variant_id": None}))
    done(send(client, f"{path}/finalize"))
    again = scan(client, path, tea, 2, observation_id=known)
    assert (again["repeated"], again["line"]["counted_qty"]) == (True, "2.000")
    assert first["line"]["variant_id"] == again["line"]["variant_id"]
    told = done(send(client, f"{path}/scan", parked))
    assert (told["repeated"], told["unknown"]["status"]) == (True, "DROPPED")
    fresh = send(client, f"{path}/scan", {"variant_id": tea.pk, "observation_id": str(uuid4())})
    assert (fresh.status_code, fresh.json()["code"]) == (409, "count_state")


def test_an_observation_belongs_to_one_count(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.manager)
    path, known = begun(client, cast), str(uuid4())
    scan(client, path, tea, 2, observation_id=known)
    body = {"store_id": cast.high_street.pk, "scope": "ZONE", "zone_name": "Cellar"}
    other = done(send(client, "", body))["id"]
    refused = send(client, f"/{other}/scan", {"variant_id": tea.pk, "observation_id": known})
    assert refused.status_code == 409
    assert refused.json()["code"] == "observation_of_another_count"
    assert client.get(f"/api/v1/inventory/counts/{other}/lines").json()["count"] == 0
