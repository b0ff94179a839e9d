import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import ApiToken, Membership, User
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import RefType
from inventory.tests.movements import move, posted
from tenants.context import tenant_context
from tenants.models_audit import AuditEvent

TOKENS = "/api/v1/auth/tokens"
STOCK = "/api/v1/inventory/stock"
SignIn = Callable[[User], Client]


def make(client: Client, *permissions: str, **body: Any) -> Any:
    asked = {"name": "web shop", "permissions": list(permissions), **body}
    return client.post(TOKENS, asked, content_type="application/json")


def shown(token: str, path: str = STOCK, **headers: str) -> Any:
    return Client().get(path, headers={"Authorization": f"Bearer {token}", **headers})


def test_a_token_is_shown_once_and_opens_its_retailer(cast: Cast, sign_in: SignIn) -> None:
    with tenant_context(cast.shop.pk):
        posted(move(cast.station, VariantFactory.create(), 1, RefType.OPENING, unit_cost="2"))
    manager = sign_in(cast.manager)
    made = make(manager, "stock.read")
    assert made.status_code == 201, made.content
    secret = made.json()["token"]
    (row,) = manager.get(TOKENS).json()["results"]
    assert {**row, "token": secret} == made.json()
    assert (row["maker"]["id"], row["last_used_at"]) == (cast.manager.pk, None)
    (item,) = shown(secret).json()["results"]
    assert item["store_code"] == "ST"
    assert item["stock_value"] is None  # its maker sees cost, it does not
    me = shown(secret, "/api/v1/auth/me").json()
    assert (me["tenant"]["slug"], me["permissions"]) == ("shop", ["stock.read"])
    assert manager.get(TOKENS).json()["results"][0]["last_used_at"] is not None
    with tenant_context(cast.shop.pk):
        assert secret not in str(ApiToken.objects.values().get())
        event = AuditEvent.objects.get(object_type="apitoken")
        assert (event.action, event.actor_id) == ("created", cast.manager.pk)
        assert secret not in str(event.after)


def test_what_is_written_by_token_needs_no_csrf_and_is_told_so(cast: Cast, sign_in: SignIn) -> None:
    secret = make(sign_in(cast.owner), "settings.write").json()["token"]
    strict = Client(enforce_csrf_checks=True)
    answer = strict.patch(
        "/api/v1/settings",
        {"name": "Shops"},
        content_type="application/json",
        headers={"Authorization": f"Bearer {secret}"},
    )
    assert answer.status_code == 200
    with tenant_context(cast.shop.pk):
        event = AuditEvent.objects.get(object_type="tenant")
    assert (event.channel, event.actor_id) == ("API", cast.owner.pk)


def test_a_token_has_at_most_what_its_maker_has_and_still_has(cast: Cast, sign_in: SignIn) -> None:
    refused = make(sign_in(cast.staff), "stock.read")
    assert refused.status_code == 403
    secret = make(sign_in(cast.manager), "stock.read", "settings.write").json()["token"]
    with tenant_context(cast.shop.pk):
        Membership.objects.filter(user=cast.manager).update(role="STAFF")
    assert shown(secret).status_code == 200
    patched = Client().patch(
        "/api/v1/settings",
        {"name": "x"},
        content_type="application/json",
        headers={"Authorization": f"Bearer {secret}"},
    )
    assert patched.status_code == 403


def test_a_token_does_not_make_tokens(cast: Cast, sign_in: SignIn) -> None:
    secret = make(sign_in(cast.owner), "tokens.manage", "stock.read").json()["token"]
    answer = Client().post(
        TOKENS,
        {"name": "child", "permissions": ["stock.read"]},
        content_type="application/json",
        headers={"Authorization": f"Bearer {secret}"},
    )
    assert answer.status_code == 403


@pytest.mark.parametrize("why", ["expired", "revoked", "deactivated", "user", "altered", "tenant"])
def test_a_dead_token_is_401_whatever_cookie_comes_with_it(
    cast: Cast, sign_in: SignIn, why: str
) -> None:
    owner = sign_in(cast.owner)
    made = make(sign_in(cast.manager), "stock.read").json()
    secret = made["token"]
    with tenant_context(cast.shop.pk):
        member = Membership.objects.get(user=cast.manager)
        if why == "expired":
            ApiToken.objects.update(expires_at=timezone.now())
        elif why == "user":
            User.objects.filter(pk=cast.manager.pk).update(is_active=False)
    if why == "revoked":
        assert owner.delete(f"{TOKENS}/{made['id']}").status_code == 204
    elif why == "deactivated":
        path = f"/api/v1/users/{member.pk}"
        for active in (False, True):  # and it does not come back with its maker
            owner.patch(path, {"is_active": active}, content_type="application/json")
    elif why == "altered":
        secret = secret[:-1] + ("A" if secret[-1] != "A" else "B")
    elif why == "tenant":
        secret = secret.replace(f"_{cast.shop.pk}_", f"_{cast.rival.pk}_")
    answer = owner.get(STOCK, headers={"Authorization": f"Bearer {secret}"})
    assert (answer.status_code, answer["WWW-Authenticate"]) == (401, "Bearer")
    assert answer["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize(
    "header", ["Bearer", "Bearer ", "Bearer onh_1_x y", "bearer \u00e9", "Bearer " + "9" * 9000]
)
def test_a_malformed_header_is_401(cast: Cast, header: str) -> None:
    assert Client().get(STOCK, headers={"Authorization": header}).status_code == 401


@pytest.mark.parametrize(
    ("body", "attr"),
    [
        ({"permissions": []}, "permissions"),
        ({"permissions": ["stock.steal"]}, "permissions.0"),
        ({"permissions": "stock.read"}, "permissions"),
        ({"name": "n" * 81}, "name"),
        ({"expires_at": "2020-01-01T00:00:00Z"}, "expires_at"),
        ({"expires_at": "9999-12-31T23:59:59Z"}, "expires_at"),
        ({"expires_at": "soon"}, "expires_at"),
    ],
)
def test_a_malformed_token_is_named(
    cast: Cast, sign_in: SignIn, body: dict[str, Any], attr: str
) -> None:
    asked = {"name": "web shop", "permissions": ["stock.read"], **body}
    answer = sign_in(cast.owner).post(TOKENS, asked, content_type="application/json")
    assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, attr)


def test_an_owner_sees_and_revokes_everybodys_and_a_manager_their_own(
    cast: Cast, sign_in: SignIn
) -> None:
    owner, manager = sign_in(cast.owner), sign_in(cast.manager)
    theirs, own = make(owner, "stock.read").json(), make(manager, "stock.read").json()
    assert [row["id"] for row in owner.get(TOKENS).json()["results"]] == [own["id"], theirs["id"]]
    assert [row["id"] for row in manager.get(TOKENS).json()["results"]] == [own["id"]]
    assert manager.delete(f"{TOKENS}/{theirs['id']}").status_code == 404
    assert sign_in(cast.outsider).delete(f"{TOKENS}/{own['id']}").status_code == 404
    assert owner.delete(f"{TOKENS}/{own['id']}").status_code == 204
    assert owner.delete(f"{TOKENS}/{own['id']}").status_code == 404
    assert shown(own["token"]).status_code == 401


def test_use_is_noted_to_the_minute(
    cast: Cast, sign_in: SignIn, django_assert_max_num_queries: Any
) -> None:
    secret = make(sign_in(cast.owner), "stock.read").json()["token"]
    shown(secret)
    with tenant_context(cast.shop.pk):
        first = ApiToken.objects.get().last_used_at
    with django_assert_max_num_queries(8):
        shown(secret)
    with tenant_context(cast.shop.pk):
        assert ApiToken.objects.get().last_used_at == first
        ApiToken.objects.update(last_used_at=timezone.now() - dt.timedelta(minutes=2))
    shown(secret)
    with tenant_context(cast.shop.pk):
        last = ApiToken.objects.get().last_used_at
    assert first is not None
    assert last is not None
    assert last > first
