import datetime as dt
import json
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from accounts.models import LoginFailures, Membership, User
from accounts.passwords import DEMO_PASSWORD
from conftest import PASSWORD, Cast
from tenants.context import tenant_context

LOGIN = "/api/v1/auth/login"
PER_ACCOUNT = 3


@pytest.fixture(autouse=True)
def _few_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 is slow on purpose; three tries show what ten do."""
    monkeypatch.setattr("accounts.throttling.PER_ACCOUNT", PER_ACCOUNT)


@pytest.fixture
def browser() -> Client:
    return Client(enforce_csrf_checks=True)


def with_password(user: User, password: str = PASSWORD) -> User:
    user.set_password(password)
    user.save()
    return user


def token(browser: Client) -> str:
    answer = browser.get("/api/v1/auth/csrf")
    assert answer.status_code == 200
    return str(answer.json()["csrf_token"])


def log_in(browser: Client, email: str, password: str = PASSWORD, **headers: str) -> Any:
    headers = {"X-CSRFToken": token(browser), **headers}
    body = json.dumps({"email": email, "password": password})
    return browser.post(LOGIN, body, content_type="application/json", headers=headers)


def test_the_right_password_opens_a_session_and_says_who_one_is(
    cast: Cast, browser: Client
) -> None:
    with_password(cast.staff)
    answer = log_in(browser, "Staff@Shop.test")
    assert answer.status_code == 200
    me = answer.json()
    assert me == browser.get("/api/v1/auth/me").json()
    assert (me["email"], me["role"]) == ("staff@shop.test", "STAFF")
    assert me["tenant"]["slug"] == "shop"
    assert [store["code"] for store in me["stores"]] == ["HS"]
    assert "cost.read" not in me["permissions"]


@pytest.mark.parametrize("email", ["staff@shop.test", "nobody@shop.test"])
def test_a_wrong_password_and_an_unknown_user_get_the_same_answer(
    cast: Cast, browser: Client, email: str
) -> None:
    with_password(cast.staff)
    answer = log_in(browser, email, "not-the-password")
    assert answer.status_code == 401
    assert answer["Content-Type"] == "application/problem+json"
    body = answer.json()
    assert body["code"] == "wrong_credentials"
    assert body["detail"] == "The e-mail address or the password is not right."
    assert body["request_id"] == answer["X-Request-ID"]


def test_without_the_csrf_token_nobody_signs_in(cast: Cast, browser: Client) -> None:
    with_password(cast.staff)
    body = json.dumps({"email": cast.staff.email, "password": PASSWORD})
    answer = browser.post(LOGIN, body, content_type="application/json")
    assert (answer.status_code, answer.json()["code"]) == (403, "csrf_failed")


def test_signing_in_changes_the_session_key(cast: Cast, browser: Client) -> None:
    with_password(cast.staff)
    log_in(browser, cast.staff.email)
    first = browser.cookies["sessionid"].value
    log_in(browser, cast.staff.email)
    assert browser.cookies["sessionid"].value != first


def test_signing_out_ends_the_session(cast: Cast, browser: Client) -> None:
    with_password(cast.staff)
    log_in(browser, cast.staff.email)
    out = browser.post(
        "/api/v1/auth/logout",
        content_type="application/json",
        headers={"X-CSRFToken": token(browser)},
    )
    assert out.status_code == 204
    assert browser.get("/api/v1/auth/me").status_code == 401


@pytest.mark.parametrize(
    "body", ["", "{", "[]", '"x"', "{}", '{"email": "x", "password": 1}', '{"email": null}']
)
def test_a_malformed_request_is_refused_with_the_field(
    cast: Cast, browser: Client, body: str
) -> None:
    answer = browser.post(
        LOGIN, body, content_type="application/json", headers={"X-CSRFToken": token(browser)}
    )
    assert answer.status_code == 400
    assert answer["Content-Type"] == "application/problem+json"


def test_too_many_wrong_passwords_stop_the_account_and_say_how_long(
    cast: Cast, browser: Client
) -> None:
    with_password(cast.staff)
    for _ in range(PER_ACCOUNT):
        assert log_in(browser, cast.staff.email, "wrong").status_code == 401
    answer = log_in(browser, cast.staff.email)
    assert answer.status_code == 429
    assert 0 < int(answer["Retry-After"]) <= 900
    assert answer.json()["code"] == "too_many_attempts"
    with_password(cast.owner)
    assert log_in(browser, cast.owner.email).status_code == 200


def test_the_limit_ends_with_its_window(cast: Cast, browser: Client) -> None:
    with_password(cast.staff)
    for _ in range(PER_ACCOUNT + 1):
        log_in(browser, cast.staff.email, "wrong")
    LoginFailures.objects.update(expires_at=timezone.now() - dt.timedelta(seconds=1))
    assert log_in(browser, cast.staff.email).status_code == 200


def test_the_right_password_starts_the_count_afresh(cast: Cast, browser: Client) -> None:
    with_password(cast.staff)
    for _ in range(2 * PER_ACCOUNT):
        log_in(browser, cast.staff.email, "wrong")
        if log_in(browser, cast.staff.email).status_code != 200:
            pytest.fail("a user who knows the password was locked out")


def test_a_forged_address_does_not_escape_the_count(
    cast: Cast, browser: Client, settings: Settings
) -> None:
    settings.TRUSTED_PROXY = True
    for n in range(3):
        log_in(browser, f"a{n}@shop.test", "wrong", **{"X-Forwarded-For": f"1.1.1.{n}, 9.9.9.9"})
    assert sorted(LoginFailures.objects.values_list("failures", flat=True)) == [1, 1, 1, 3]


def test_a_deactivated_user_or_membership_is_out_at_once(cast: Cast, browser: Client) -> None:
    with_password(cast.staff)
    log_in(browser, cast.staff.email)
    with tenant_context(cast.shop.id):
        Membership.objects.filter(user=cast.staff).update(is_active=False)
    assert browser.get("/api/v1/auth/me").status_code == 401
    assert log_in(browser, cast.staff.email).status_code == 401


def test_the_demo_password_is_refused_outside_development(
    cast: Cast, browser: Client, settings: Settings
) -> None:
    with_password(cast.owner, DEMO_PASSWORD)
    settings.DEVELOPMENT = False
    assert log_in(browser, cast.owner.email, DEMO_PASSWORD).status_code == 401
    settings.DEVELOPMENT = True
    assert log_in(browser, cast.owner.email, DEMO_PASSWORD).status_code == 200


def test_a_user_of_two_retailers_chooses_one_and_nobody_chooses_a_third(
    cast: Cast, browser: Client
) -> None:
    with_password(cast.owner)
    with tenant_context(cast.rival.id):
        Membership.objects.create(user=cast.owner, role="STAFF", all_stores=True)
    me = log_in(browser, cast.owner.email).json()
    assert [tenant["slug"] for tenant in me["tenants"]] == ["shop", "rival"]

    def switch(tenant_id: int) -> Any:
        body = json.dumps({"tenant_id": tenant_id})
        return browser.post(
            "/api/v1/auth/switch_tenant",
            body,
            content_type="application/json",
            headers={"X-CSRFToken": token(browser)},
        )

    switched = switch(cast.rival.id).json()
    assert (switched["tenant"]["slug"], switched["role"]) == ("rival", "STAFF")
    assert browser.get("/api/v1/auth/me").json()["tenant"]["slug"] == "rival"
    assert switch(999_999).status_code == 404
    with_password(cast.outsider)
    other = Client(enforce_csrf_checks=True)
    log_in(other, cast.outsider.email)
    refused = other.post(
        "/api/v1/auth/switch_tenant",
        json.dumps({"tenant_id": cast.shop.id}),
        content_type="application/json",
        headers={"X-CSRFToken": token(other)},
    )
    assert refused.status_code == 404


def test_an_empty_list_of_stores_is_no_store(cast: Cast, browser: Client) -> None:
    with_password(cast.staff)
    with tenant_context(cast.shop.id):
        Membership.objects.get(user=cast.staff).stores.all().delete()
    assert log_in(browser, cast.staff.email).json()["stores"] == []
