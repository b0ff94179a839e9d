from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from accounts.models import Membership, MembershipStore, User
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import RefType
from inventory.tests.movements import move, posted
from stores.models import Register, Store, Zone
from tenants.context import tenant_context
from tenants.models_audit import AuditEvent

STORES = "/api/v1/stores"
SignIn = Callable[[User], Client]


def send(client: Client, method: str, path: str, **body: Any) -> Any:
    return getattr(client, method)(path, body, content_type="application/json")


def only_in(user: User, store: Store) -> None:
    with tenant_context(store.tenant_id):
        membership = Membership.objects.get(user=user)
        Membership.objects.filter(pk=membership.pk).update(all_stores=False)
        MembershipStore.objects.create(membership=membership, store=store)


def events(cast: Cast) -> list[tuple[str, str]]:
    with tenant_context(cast.shop.pk):
        return list(AuditEvent.objects.order_by("id").values_list("action", "object_type"))


def test_a_store_is_added_with_the_retailers_timezone(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(cast.manager)
    made = send(client, "post", STORES, code="PK", name="Park")
    assert made.status_code == 201, made.content
    store = made.json()
    assert store == client.get(f"{STORES}/{store['id']}").json()
    assert store == {
        "id": store["id"],
        "code": "PK",
        "name": "Park",
        "timezone": "Europe/London",
        "shortage_policy": None,
        "receipt_header": "",
        "receipt_footer": "",
        "is_active": True,
        "version": 1,
    }
    assert events(cast) == [("created", "store")]
    assert [row["code"] for row in client.get(STORES).json()["results"]] == ["HS", "PK", "ST"]


def test_a_code_is_taken_once_per_retailer(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    taken = send(client, "post", STORES, code="HS", name="Again")
    assert (taken.status_code, taken.json()["code"]) == (409, "duplicate")
    renamed = send(client, "patch", f"{STORES}/{cast.station.pk}", code="HS")
    assert (renamed.status_code, renamed.json()["code"]) == (409, "duplicate")
    assert send(sign_in(cast.outsider), "post", STORES, code="ST", name="x").status_code == 201


@pytest.mark.parametrize(
    ("attr", "value"),
    [
        ("timezone", "Europe/Nowhere"),
        ("timezone", "../etc/passwd"),
        ("code", "small"),
        ("code", ""),
        ("name", "n" * 121),
        ("name", "a\x00b"),
        ("name", "\ud800"),
        ("name", ["a"]),
        ("shortage_policy", "MAYBE"),
        ("receipt_footer", "x" * 501),
        ("is_active", "perhaps"),
        ("version", "1e400"),
    ],
)
def test_a_malformed_field_is_named(cast: Cast, sign_in: SignIn, attr: str, value: Any) -> None:
    answer = send(sign_in(cast.owner), "patch", f"{STORES}/{cast.station.pk}", **{attr: value})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["attr"] == attr


def test_an_edit_of_an_older_version_is_refused(cast: Cast, sign_in: SignIn) -> None:
    client, path = sign_in(cast.manager), f"{STORES}/{cast.station.pk}"
    changed = send(client, "patch", path, name="Railway Station", version=1)
    assert (changed.json()["name"], changed.json()["version"]) == ("Railway Station", 2)
    stale = send(client, "patch", path, name="Bus Station", version=1)
    assert (stale.status_code, stale.json()["code"]) == (409, "stale_version")
    assert stale.json()["version"] == 2
    assert client.get(path).json()["name"] == "Railway Station"
    with tenant_context(cast.shop.pk):
        event = AuditEvent.objects.get()
    assert (event.before, event.after) == ({"name": "Station"}, {"name": "Railway Station"})


def test_two_edits_of_one_version_at_once_are_one_edit(live_cast: Cast) -> None:
    def edit(name: str) -> int:
        client = Client()
        client.force_login(live_cast.owner)
        try:
            path = f"{STORES}/{live_cast.station.pk}"
            return int(send(client, "patch", path, name=name, version=1).status_code)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(edit, ("A", "B"))) == [200, 409]


def test_a_store_that_nothing_names_is_deleted_with_its_zones_and_tills(
    cast: Cast, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    path = f"{STORES}/{cast.station.pk}"
    send(client, "post", f"{path}/zones", name="Back room")
    send(client, "post", f"{path}/registers", code="T1")
    assert client.delete(path).status_code == 204
    assert client.get(path).status_code == 404
    assert events(cast)[-1] == ("deleted", "store")


def test_a_store_with_stock_is_deactivated_and_never_deleted(cast: Cast, sign_in: SignIn) -> None:
    client, path = sign_in(cast.owner), f"{STORES}/{cast.station.pk}"
    send(client, "post", f"{path}/zones", name="Back room")
    with tenant_context(cast.shop.pk):
        posted(move(cast.station, VariantFactory.create(), 1, RefType.OPENING, unit_cost="1"))
    refused = client.delete(path)
    assert (refused.status_code, refused.json()["code"]) == (409, "in_use")
    assert [zone["name"] for zone in client.get(f"{path}/zones").json()["results"]] == ["Back room"]
    assert send(client, "patch", path, is_active=False).json()["is_active"] is False
    assert [s["code"] for s in client.get("/api/v1/auth/me").json()["stores"]] == ["HS"]
    assert send(client, "patch", path, is_active=True).json()["is_active"] is True


def test_a_manager_changes_own_stores_only(cast: Cast, sign_in: SignIn) -> None:
    only_in(cast.manager, cast.station)
    client = sign_in(cast.manager)
    own, other = (f"{STORES}/{store.pk}" for store in (cast.station, cast.high_street))
    assert send(client, "patch", own, name="Mine").status_code == 200
    assert client.get(other).status_code == 200
    tries: list[tuple[str, str, dict[str, Any]]] = [
        ("patch", other, {"name": "Theirs"}),
        ("delete", own, {}),
        ("post", STORES, {"code": "PK", "name": "Park"}),
        ("post", f"{other}/zones", {"name": "Window"}),
        ("post", f"{other}/registers", {"code": "T1"}),
        ("patch", f"/api/v1/settings/stores/{cast.high_street.pk}", {"timezone": "UTC"}),
        ("patch", "/api/v1/settings", {"blind_counts": False}),
    ]
    for method, path, body in tries:
        refused = send(client, method, path, **body)
        assert (refused.status_code, refused.json()["code"]) == (403, "forbidden"), path


@pytest.mark.parametrize(
    ("kind", "body", "model"),
    [("zones", {"name": "Window"}, Zone), ("registers", {"code": "T1", "name": "Door"}, Register)],
)
def test_a_stores_places_are_made_renamed_and_deleted(
    cast: Cast, sign_in: SignIn, kind: str, body: dict[str, str], model: Any
) -> None:
    client, path = sign_in(cast.manager), f"{STORES}/{cast.station.pk}/{kind}"
    made = send(client, "post", path, **body)
    assert made.status_code == 201
    place = made.json()
    assert place["store_id"] == cast.station.pk
    assert send(client, "post", path, **body).json()["code"] == "duplicate"
    assert client.get(path).json()["results"] == [place]
    one = f"{path}/{place['id']}"
    assert send(client, "patch", one, name="Side door").json()["name"] == "Side door"
    elsewhere = f"{STORES}/{cast.high_street.pk}/{kind}/{place['id']}"
    assert send(client, "patch", elsewhere, name="x").status_code == 404
    assert client.delete(elsewhere).status_code == 404
    outsider = sign_in(cast.outsider)
    assert outsider.get(path).status_code == 404
    assert send(outsider, "post", path, **body).status_code == 404
    assert outsider.delete(one).status_code == 404
    assert client.delete(one).status_code == 204
    with tenant_context(cast.shop.pk):
        assert not model.objects.exists()


def test_a_till_that_documents_name_is_deactivated_and_never_deleted(
    cast: Cast, sign_in: SignIn
) -> None:
    with tenant_context(cast.shop.pk):
        register = Register.objects.create(store=cast.station, code="T1")
        variant = VariantFactory.create()
        posted(move(cast.station, variant, 1, RefType.OPENING, register_id=register.pk))
    client, path = sign_in(cast.owner), f"{STORES}/{cast.station.pk}/registers/{register.pk}"
    refused = client.delete(path)
    assert (refused.status_code, refused.json()["code"]) == (409, "in_use")
    assert send(client, "patch", path, is_active=False).json()["is_active"] is False


@pytest.mark.parametrize("path", [STORES, f"{STORES}/{{pk}}/zones", f"{STORES}/{{pk}}/registers"])
def test_the_lists_take_few_statements(
    cast: Cast, sign_in: SignIn, django_assert_max_num_queries: Any, path: str
) -> None:
    client = sign_in(cast.owner)
    with django_assert_max_num_queries(8):
        assert client.get(path.format(pk=cast.station.pk)).status_code == 200
