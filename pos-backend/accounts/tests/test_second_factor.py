from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.db import connection, transaction
from django.test import Client

from accounts.models import User
from accounts.second_factor import use_code
from accounts.sessions import Session
from conftest import PASSWORD, Cast
from tenants.context import tenant_context
from tenants.models import Tenant
from tenants.models_audit import AuditEvent

AUTH = "/api/v1/auth"
OWN = f"{AUTH}/second_factor"
NOW = 1_800_000_000
SignIn = Callable[[User], Client]


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock that codes are made by stands still."""
    clock = SimpleNamespace(time=lambda: NOW)
    monkeypatch.setattr("allauth.mfa.totp.internal.auth.time", clock)


def post(client: Client, path: str, **body: Any) -> Any:
    return client.post(path, body, content_type="application/json")


def code_of(secret: str, steps: int = 0) -> str:
    """The app's code, `steps` half minutes from now."""
    return str(format_hotp_value(hotp_value(secret, NOW // 30 + steps)))


def with_password(user: User) -> User:
    user.set_password(PASSWORD)
    user.save()
    return user


def enrol(client: Client) -> tuple[str, list[str]]:
    """The app's secret and the recovery codes. The code of the half minute before is used up."""
    begun = post(client, f"{OWN}/enrol", password=PASSWORD)
    assert begun.status_code == 200, begun.content
    uri = urlsplit(begun.json()["otpauth_uri"])
    secret = parse_qs(uri.query)["secret"][0]
    confirmed = post(client, f"{OWN}/confirm", code=code_of(secret, -1))
    assert confirmed.status_code == 200, confirmed.content
    return secret, confirmed.json()["recovery_codes"]


def first_step(user: User) -> Client:
    browser = Client()
    half = post(browser, f"{AUTH}/login", email=user.email, password=PASSWORD)
    assert (half.status_code, half.json()["code"]) == (401, "second_factor_required")
    assert browser.get(f"{AUTH}/me").status_code == 401
    return browser


def second_step(browser: Client, code: str) -> Any:
    return post(browser, f"{AUTH}/login/second_factor", code=code)


def test_with_an_app_the_password_alone_opens_nothing(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(with_password(cast.owner))
    secret, codes = enrol(client)
    assert len(set(codes)) == 10
    assert client.get(OWN).json() == {
        "is_on": True,
        "is_required": False,
        "recovery_codes_left": 10,
    }
    browser = first_step(cast.owner)
    wrong = second_step(browser, "no code")
    assert (wrong.status_code, wrong.json()["code"]) == (401, "wrong_code")
    assert browser.get(f"{AUTH}/me").status_code == 401
    right = second_step(browser, code_of(secret))
    assert right.status_code == 200, right.content
    assert right.json() == browser.get(f"{AUTH}/me").json()


def test_a_code_works_once(cast: Cast, sign_in: SignIn) -> None:
    secret, codes = enrol(sign_in(with_password(cast.owner)))
    code = code_of(secret)
    assert second_step(first_step(cast.owner), code).status_code == 200
    assert second_step(first_step(cast.owner), code).status_code == 401
    assert second_step(first_step(cast.owner), codes[3]).status_code == 200
    assert second_step(first_step(cast.owner), codes[3]).status_code == 401
    assert second_step(first_step(cast.owner), codes[4]).status_code == 200


def test_one_code_sent_twice_at_once_opens_one_session(live_cast: Cast, sign_in: SignIn) -> None:
    secret, _ = enrol(sign_in(with_password(live_cast.owner)))
    code = code_of(secret)

    def use(_number: int) -> bool:
        try:
            with transaction.atomic():
                return use_code(live_cast.owner, code)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(use, range(4))) == [False, False, False, True]


def test_guessing_codes_is_limited(
    cast: Cast, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret, _ = enrol(sign_in(with_password(cast.owner)))
    monkeypatch.setattr("accounts.throttling.PER_ACCOUNT", 3)
    for _ in range(3):
        assert second_step(first_step(cast.owner), "abcdef").status_code == 401
    stopped = second_step(first_step(cast.owner), code_of(secret))
    assert (stopped.status_code, stopped.json()["code"]) == (429, "too_many_attempts")


def test_the_second_step_needs_a_fresh_first_one_with_the_same_password(
    cast: Cast, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret, _ = enrol(sign_in(with_password(cast.owner)))
    without = second_step(Client(), code_of(secret))
    assert (without.status_code, without.json()["code"]) == (401, "wrong_credentials")
    browser = first_step(cast.owner)
    with_password(cast.owner)  # set again, so with another salt
    assert second_step(browser, code_of(secret)).json()["code"] == "wrong_credentials"
    monkeypatch.setattr("accounts.signing_in.HALF_WAY_LASTS", 0)
    late = second_step(first_step(cast.owner), code_of(secret))
    assert late.json()["code"] == "wrong_credentials"


def test_the_secret_is_not_in_the_database_in_the_clear(cast: Cast, sign_in: SignIn) -> None:
    secret, codes = enrol(sign_in(with_password(cast.owner)))
    kept = str(list(Authenticator.objects.values_list("data", flat=True)))
    assert secret not in kept
    assert not any(code in kept for code in codes)
    with tenant_context(cast.shop.pk):
        trail = str(list(AuditEvent.objects.values()))
    assert "second_factor_on" in trail
    assert secret not in trail


def test_enrolment_takes_the_password_and_a_right_code_and_ends_other_sessions(
    cast: Cast, sign_in: SignIn
) -> None:
    client, elsewhere = sign_in(with_password(cast.owner)), sign_in(cast.owner)
    assert post(client, f"{OWN}/enrol", password="not-the-password").status_code == 403
    nothing = post(client, f"{OWN}/confirm", code="123456")
    assert (nothing.status_code, nothing.json()["code"]) == (409, "nothing_to_confirm")
    post(client, f"{OWN}/enrol", password=PASSWORD)
    wrong = post(client, f"{OWN}/confirm", code="abcdef")
    assert (wrong.status_code, wrong.json()["code"]) == (409, "wrong_code")
    assert client.get(OWN).json()["is_on"] is False
    enrol(client)
    assert client.get(f"{AUTH}/me").status_code == 200
    assert elsewhere.get(f"{AUTH}/me").status_code == 401
    again = post(client, f"{OWN}/enrol", password=PASSWORD)
    assert (again.status_code, again.json()["code"]) == (409, "second_factor_on")


def test_new_recovery_codes_replace_the_old_ones(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(with_password(cast.owner))
    off = post(client, f"{OWN}/recovery_codes", password=PASSWORD)
    assert (off.status_code, off.json()["code"]) == (409, "second_factor_off")
    _, old = enrol(client)
    assert post(client, f"{OWN}/recovery_codes", password="wrong-password").status_code == 403
    new = post(client, f"{OWN}/recovery_codes", password=PASSWORD).json()["recovery_codes"]
    assert not set(old) & set(new)
    assert second_step(first_step(cast.owner), old[0]).status_code == 401
    assert second_step(first_step(cast.owner), new[0]).status_code == 200
    assert client.get(OWN).json()["recovery_codes_left"] == 9


def test_it_is_switched_off_with_the_password(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(with_password(cast.owner))
    enrol(client)
    assert post(client, f"{OWN}/disable", password="wrong-password").status_code == 403
    assert post(client, f"{OWN}/disable", password=PASSWORD).status_code == 204
    login = post(Client(), f"{AUTH}/login", email=cast.owner.email, password=PASSWORD)
    assert login.status_code == 200


def test_where_owners_need_one_nothing_else_is_open_until_it_is_set_up(
    cast: Cast, sign_in: SignIn
) -> None:
    Tenant.objects.filter(pk=cast.shop.pk).update(require_second_factor_for_owners=True)
    client = sign_in(with_password(cast.owner))
    refused = client.get("/api/v1/stores")
    assert (refused.status_code, refused.json()["code"]) == (403, "second_factor_setup_required")
    assert client.get(f"{AUTH}/me").json()["must_set_up_second_factor"] is True
    assert sign_in(cast.manager).get("/api/v1/stores").status_code == 200
    enrol(client)
    assert client.get("/api/v1/stores").status_code == 200
    assert client.get(f"{AUTH}/me").json()["must_set_up_second_factor"] is False
    kept = post(client, f"{OWN}/disable", password=PASSWORD)
    assert (kept.status_code, kept.json()["code"]) == (409, "second_factor_required")


def test_only_an_owner_who_has_one_asks_it_of_owners(cast: Cast, sign_in: SignIn) -> None:
    body = {"require_second_factor_for_owners": True}

    def ask(client: Client) -> Any:
        return client.patch("/api/v1/settings", body, content_type="application/json")

    owner = sign_in(with_password(cast.owner))
    assert ask(sign_in(cast.manager)).status_code == 403
    assert ask(owner).json()["code"] == "second_factor_missing"
    enrol(owner)
    assert ask(owner).json()["require_second_factor_for_owners"] is True


def test_the_admins_form_is_no_way_around_it(cast: Cast, sign_in: SignIn) -> None:
    cast.owner.is_staff = cast.owner.is_superuser = True
    enrol(sign_in(with_password(cast.owner)))
    Session.objects.all().delete()
    browser = Client()
    form = {"username": cast.owner.email, "password": PASSWORD}
    page = browser.post("/admin/login/", form)
    assert "You have a second factor" in page.content.decode()
    assert not Session.objects.filter(user=cast.owner).exists()


def test_the_list_of_people_says_who_has_one(cast: Cast, sign_in: SignIn) -> None:
    enrol(sign_in(with_password(cast.owner)))
    rows = sign_in(cast.manager).get("/api/v1/users").json()["results"]
    assert {row["name"]: row["has_second_factor"] for row in rows} == {
        "Manager": False,
        "Owner": True,
        "Staff": False,
    }


@pytest.mark.parametrize(
    "code", ["", "x" * 21, 7.5, None, [], "\x00", "\ud800", "\uff11\uff12\uff13\uff14\uff15\uff16"]
)
def test_a_malformed_code_is_refused(cast: Cast, sign_in: SignIn, code: Any) -> None:
    enrol(sign_in(with_password(cast.owner)))
    assert second_step(first_step(cast.owner), code).status_code in {400, 401}
