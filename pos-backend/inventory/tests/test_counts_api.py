"""Counts are begun and dropped, each in one's own store."""

from catalog.models import Variant
from conftest import Cast
from inventory.tests.counting import COUNTS, SignIn, begun, done, send, tea

__all__ = ["tea"]  # a fixture


def test_one_count_of_the_whole_store_at_a_time(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    refused = send(client, "", {"store_id": cast.high_street.pk})
    assert (refused.status_code, refused.json()["code"]) == (409, "count_active")
    assert refused.json()["session_id"] == int(path[1:])
    begun(client, cast, scope="ZONE", zone_name="Front")  # zones may overlap it
    begun(client, cast, scope="ZONE", zone_name="Front")
    done(send(client, "", {"store_id": cast.station.pk}))
    assert done(send(client, f"{path}/cancel"))["status"] == "CANCELLED"
    begun(client, cast)


def test_counts_are_made_in_ones_own_store(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    staff, owner, outsider = (sign_in(u) for u in (cast.staff, cast.owner, cast.outsider))
    assert send(staff, "", {"store_id": cast.station.pk}).status_code == 403
    assert send(staff, "", {"store_id": cast.rival_store.pk}).status_code == 404
    elsewhere = f"/{done(send(owner, '', {'store_id': cast.station.pk}))['id']}"
    refused = [
        send(staff, f"{elsewhere}/scan", {"code": "TEA"}),
        send(staff, f"{elsewhere}/finalize"),
        send(staff, f"{elsewhere}/cancel"),
    ]
    assert [answer.status_code for answer in refused] == [403, 403, 403]
    path = begun(owner, cast)
    missing = [
        outsider.get(f"{COUNTS}{path}"),
        outsider.get(f"{COUNTS}{path}/lines"),
        outsider.get(f"{COUNTS}{path}/variance"),
        send(outsider, f"{path}/scan", {"code": "TEA"}),
        send(owner, f"{path}/unknown/1/resolve", {"variant_id": None}),
        owner.get(f"{COUNTS}?store_id={cast.rival_store.pk}"),
    ]
    assert [answer.status_code for answer in missing] == [404] * len(missing)
