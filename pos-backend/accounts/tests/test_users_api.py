from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from accounts.models import Membership, MembershipStore, Role, User
from accounts.pins import set_pin
from accounts.sessions import Session
from conftest import Cast
from stores.models import Store
from tenants.context import tenant_context
from tenants.models_audit import AuditEvent

USERS = "/api/v1/users"
SignIn = Callable[[User], Client]


def id_of(cast: Cast, user: User) -> int:
    with tenant_context(cast.shop.pk):
        return Membership.objects.get(user=user).pk


def patch(client: Client, cast: Cast, user: User, **changes: Any) -> Any:
    path = f"{USERS}/{id_of(cast, user)}"
    return client.patch(path, changes, content_type="application/json")


def second(cast: Cast, role: Role, name: str, *stores: Store) -> User:
    """Another member of the shop; without stores one of all of them."""
    user = User.objects.create_user(f"{name}@shop.test", None, name=name.title())
    with tenant_context(cast.shop.pk):
        member = Membership.objects.create(user=user, role=role, all_stores=not stores)
        for store in stores:
            MembershipStore.objects.create(membership=member, store=store)
    return user


def test_the_list_says_who_is_what_and_where(
    cast: Cast, sign_in: SignIn, django_assert_max_num_queries: Any
) -> None:
    with tenant_context(cast.shop.pk):
        set_pin(membership=Membership.objects.get(user=cast.manager), pin="4807")
    for name in ("amy", "bob", "cleo"):
        second(cast, Role.STAFF, name, cast.station, cast.high_street)
    client = sign_in(cast.manager)
    with django_assert_max_num_queries(10):
        rows = client.get(f"{USERS}?ordering=email").json()["results"]
    assert [row["email"].partition("@")[0] for row in rows] == [
        "amy", "bob", "cleo", "manager", "owner", "staff",
    ]  # fmt: skip
    manager, owner, staff = rows[3:]
    assert staff == {
        "id": id_of(cast, cast.staff),
        "user_id": cast.staff.pk,
        "email": "staff@shop.test",
        "name": "Staff",
        "role": "STAFF",
        "all_stores": False,
        "store_ids": [cast.high_street.pk],
        "is_active": True,
        "state": "ACTIVE",
        "invitation_expires_at": None,
        "last_login": None,
        "has_pin": False,
        "has_second_factor": False,
        "can_change": True,
    }
    assert (manager["has_pin"], manager["can_change"]) == (True, False)
    assert (owner["role"], owner["can_change"]) == ("OWNER", False)
    found = client.get(f"{USERS}?search=AMY&role=STAFF&is_active=true").json()
    assert found["count"] == 1
    assert client.get(f"{USERS}?rolle=STAFF").status_code == 400


def test_an_owner_changes_role_and_stores_and_the_trail_says_so(
    cast: Cast, sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    changed = patch(owner, cast, cast.staff, role="MANAGER", store_ids=[cast.station.pk])
    assert changed.status_code == 200, changed.content
    assert (changed.json()["role"], changed.json()["store_ids"]) == ("MANAGER", [cast.station.pk])
    me = sign_in(cast.staff).get("/api/v1/auth/me").json()
    assert (me["role"], [s["code"] for s in me["stores"]]) == ("MANAGER", ["ST"])
    with tenant_context(cast.shop.pk):
        event = AuditEvent.objects.get(object_type="membership")
    assert event.before == {"role": "STAFF", "store_ids": [cast.high_street.pk]}
    assert event.after == {"role": "MANAGER", "store_ids": [cast.station.pk]}
    everywhere = patch(owner, cast, cast.staff, all_stores=True, store_ids=[])
    assert (everywhere.json()["all_stores"], everywhere.json()["store_ids"]) == (True, [])


def test_a_manager_manages_staff_of_own_stores_and_nobody_else(cast: Cast, sign_in: SignIn) -> None:
    local = second(cast, Role.MANAGER, "local", cast.high_street)
    both = second(cast, Role.STAFF, "both", cast.high_street, cast.station)
    client = sign_in(local)
    assert patch(client, cast, cast.staff, store_ids=[]).status_code == 200
    assert patch(client, cast, cast.staff, store_ids=[cast.high_street.pk]).status_code == 200
    refused: list[tuple[User, dict[str, Any]]] = [
        (cast.staff, {"role": "MANAGER"}),
        (cast.staff, {"role": "OWNER"}),
        (cast.staff, {"store_ids": [cast.station.pk]}),
        (cast.staff, {"all_stores": True}),
        (both, {"is_active": False}),
        (both, {"store_ids": [cast.high_street.pk]}),
        (cast.manager, {"is_active": False}),
        (cast.owner, {"is_active": False}),
        (local, {"all_stores": True}),
        (local, {"role": "OWNER"}),
    ]
    for user, changes in refused:
        answer = patch(client, cast, user, **changes)
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden"), changes
    anywhere = sign_in(cast.manager)
    assert patch(anywhere, cast, both, store_ids=[cast.station.pk]).status_code == 200
    assert patch(anywhere, cast, local, is_active=False).status_code == 403


def test_the_last_active_owner_stays_one(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    for changes in ({"role": "MANAGER"}, {"is_active": False}):
        answer = patch(client, cast, cast.owner, **changes)
        assert (answer.status_code, answer.json()["code"]) == (409, "last_owner")
    other = second(cast, Role.OWNER, "other")
    User.objects.filter(pk=other.pk).update(is_active=False)  # an owner who cannot sign in is none
    assert patch(client, cast, cast.owner, role="STAFF").json()["code"] == "last_owner"
    User.objects.filter(pk=other.pk).update(is_active=True)
    assert patch(client, cast, cast.owner, role="STAFF").status_code == 200
    assert patch(client, cast, cast.owner, role="OWNER").status_code == 403


def test_two_owners_who_demote_each_other_at_once_leave_one(live_cast: Cast) -> None:
    other = second(live_cast, Role.OWNER, "other")

    def demote(pair: tuple[User, User]) -> int:
        client = Client()
        client.force_login(pair[0])
        try:
            return int(patch(client, live_cast, pair[1], role="STAFF").status_code)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        answers = sorted(pool.map(demote, [(live_cast.owner, other), (other, live_cast.owner)]))
    assert answers[0] == 200
    assert answers[1] in {403, 409}
    with tenant_context(live_cast.shop.pk):
        assert Membership.objects.filter(role=Role.OWNER).count() == 1


def test_deactivation_ends_the_sessions_and_they_do_not_come_back(
    cast: Cast, sign_in: SignIn
) -> None:
    tills = [sign_in(cast.staff), sign_in(cast.staff)]
    assert [till.get("/api/v1/auth/me").status_code for till in tills] == [200, 200]
    owner = sign_in(cast.owner)
    assert patch(owner, cast, cast.staff, is_active=False).json()["state"] == "DEACTIVATED"
    assert [till.get("/api/v1/auth/me").status_code for till in tills] == [401, 401]
    assert not Session.objects.filter(user=cast.staff).exists()
    assert patch(owner, cast, cast.staff, is_active=True).json()["state"] == "ACTIVE"
    assert [till.get("/api/v1/auth/me").status_code for till in tills] == [401, 401]
    assert sign_in(cast.staff).get("/api/v1/auth/me").status_code == 200
    with tenant_context(cast.shop.pk):
        actions = AuditEvent.objects.filter(object_type="membership").order_by("id")
        assert [event.action for event in actions] == ["deactivated", "activated"]


def test_foreign_people_and_stores_are_404(cast: Cast, sign_in: SignIn) -> None:
    outsider, owner = sign_in(cast.outsider), sign_in(cast.owner)
    for client, path, body in [
        (outsider, f"{USERS}/{id_of(cast, cast.staff)}", {"is_active": False}),
        (owner, f"{USERS}/{id_of(cast, cast.staff)}", {"store_ids": [cast.rival_store.pk]}),
        (owner, f"{USERS}/{id_of(cast, cast.staff)}", {"store_ids": [2**53]}),
    ]:
        answer = client.patch(path, body, content_type="application/json")
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert outsider.get(f"{USERS}/{id_of(cast, cast.staff)}").status_code == 404


@pytest.mark.parametrize(
    ("body", "attr"),
    [
        ('{"role": "KING"}', "role"),
        ('{"role": null}', "role"),
        ('{"store_ids": "1"}', "store_ids"),
        ('{"store_ids": ["x"]}', "store_ids.0"),
        ('{"store_ids": [1e400]}', "store_ids.0"),
        ('{"store_ids": [0]}', "store_ids.0"),
        ('{"all_stores": []}', "all_stores"),
    ],
)
def test_a_malformed_change_is_named(cast: Cast, sign_in: SignIn, body: str, attr: str) -> None:
    path = f"{USERS}/{id_of(cast, cast.staff)}"
    answer = sign_in(cast.owner).patch(path, body, content_type="application/json")
    assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, attr)


def test_everyone_sees_whom_a_till_can_ask(cast: Cast, sign_in: SignIn) -> None:
    local = second(cast, Role.MANAGER, "local", cast.station)
    with tenant_context(cast.shop.pk):
        for user in (cast.owner, local, cast.staff):
            set_pin(membership=Membership.objects.get(user=user), pin="4807")
    client = sign_in(cast.staff)

    def names(query: str) -> list[str]:
        rows = client.get(f"{USERS}/approvers{query}").json()["results"]
        return [row["name"] for row in rows]

    assert names("") == ["Local", "Owner"]
    assert names(f"?store_id={cast.high_street.pk}") == ["Owner"]
    assert names(f"?store_id={cast.station.pk}") == ["Local", "Owner"]
    foreign = client.get(f"{USERS}/approvers?store_id={cast.rival_store.pk}")
    assert foreign.status_code == 404
