from collections.abc import Callable, Iterator
from typing import Any

import pytest
from celery import current_app as celery
from django.core import mail
from django.test import Client
from kombu.exceptions import OperationalError
from pytest_django import Settings

from accounts.models import User
from conftest import PASSWORD, Cast
from tenants.context import tenant_context
from tenants.models_audit import AuditEvent

RESET = "/api/v1/auth/password_reset"
NEW = "another-long-passphrase"
SignIn = Callable[[User], Client]


@pytest.fixture(autouse=True)
def _worker() -> Iterator[None]:
    celery.conf.task_always_eager = True
    yield
    celery.conf.task_always_eager = False


@pytest.fixture
def staff(cast: Cast) -> User:
    cast.staff.set_password(PASSWORD)
    cast.staff.save()
    return cast.staff


def post(path: str, **body: Any) -> Any:
    return Client().post(path, body, content_type="application/json")


def letter_for(email: str) -> str:
    """The token of the link in the newest letter."""
    answer = post(RESET, email=email)
    assert (answer.status_code, answer.content) == (202, b"")
    return mail.outbox[-1].body.partition("/reset-password#")[2].split()[0]


def log_in(user: User, password: str) -> int:
    answer = post("/api/v1/auth/login", email=user.email, password=password)
    return int(answer.status_code)


def test_the_link_sets_a_new_password_and_ends_all_sessions(
    cast: Cast, staff: User, sign_in: SignIn
) -> None:
    till = sign_in(staff)
    assert till.get("/api/v1/auth/me").status_code == 200
    token = letter_for("Staff@shop.test")
    assert mail.outbox[-1].to == [staff.email]
    assert post(f"{RESET}/confirm", token=token, password=NEW).status_code == 204
    assert till.get("/api/v1/auth/me").status_code == 401
    assert (log_in(staff, PASSWORD), log_in(staff, NEW)) == (401, 200)
    again = post(f"{RESET}/confirm", token=token, password=PASSWORD)
    assert (again.status_code, again.json()["code"]) == (410, "reset_invalid")
    with tenant_context(cast.shop.pk):
        assert AuditEvent.objects.filter(action="password_reset", actor=staff).count() == 1


def test_an_unknown_address_gets_the_same_answer_and_no_letter(cast: Cast, staff: User) -> None:
    known, unknown = post(RESET, email=staff.email), post(RESET, email="nobody@shop.test")
    assert (known.status_code, known.content) == (unknown.status_code, unknown.content)
    assert known.headers.keys() == unknown.headers.keys()
    assert [letter.to for letter in mail.outbox] == [[staff.email]]


def test_who_was_deactivated_or_never_came_gets_no_letter(cast: Cast, staff: User) -> None:
    post(RESET, email=cast.owner.email)  # has no password yet
    User.objects.filter(pk=staff.pk).update(is_active=False)
    post(RESET, email=staff.email)
    assert mail.outbox == []


def test_a_weak_password_is_refused_and_the_link_still_works(staff: User) -> None:
    token = letter_for(staff.email)
    weak = post(f"{RESET}/confirm", token=token, password="qwerty123456")
    assert (weak.status_code, weak.json()["errors"][0]["attr"]) == (400, "password")
    assert post(f"{RESET}/confirm", token=token, password=NEW).status_code == 204


def test_a_link_that_is_too_old_opens_nothing(staff: User, settings: Settings) -> None:
    token = letter_for(staff.email)
    settings.PASSWORD_RESET_TIMEOUT = -1
    assert post(f"{RESET}/confirm", token=token, password=NEW).status_code == 410


@pytest.mark.parametrize("token", ["x", ".", "1.", "9" * 30 + ".a", "\u0661.a", "1.a-b", "-1.a"])
def test_a_malformed_token_opens_nothing(cast: Cast, token: str) -> None:
    answer = post(f"{RESET}/confirm", token=token, password=NEW)
    assert (answer.status_code, answer.json()["code"]) == (410, "reset_invalid")


def test_letters_to_one_address_are_limited_whether_it_is_known_or_not(
    staff: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("accounts.throttling.PER_ACCOUNT", 2)
    for email in (staff.email, "nobody@shop.test"):
        answers = [post(RESET, email=email).status_code for _ in range(3)]
        assert answers == [202, 202, 429]


def test_without_the_broker_the_answer_says_to_try_again(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(**_kwargs: str) -> None:
        raise OperationalError("away")

    monkeypatch.setattr("accounts.api_password_reset.deliver_password_reset.delay", away)
    answer = post(RESET, email="nobody@shop.test")
    assert (answer.status_code, answer["Retry-After"]) == (503, "60")
