from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.db import connection, transaction
from django.test import Client
from pytest_django import Settings

from accounts.access import Access, access_of
from accounts.models import LoginFailures, Membership, MembershipStore, User
from accounts.pins import ApprovalRefused, approve, set_pin
from accounts.throttling import TooManyAttempts
from conftest import PASSWORD, Cast
from core.problems import Invalid
from tenants.context import tenant_context

MINE = "/api/v1/users/me/pin"
PIN = "4807"
PERMISSION = "settings.write"  # stands for any that staff lack


@pytest.fixture
def _few_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("accounts.throttling.PER_ACCOUNT", 3)


def at_the_till(cast: Cast) -> Access:
    access = access_of(cast.staff, tenant_id=cast.shop.pk)
    assert access is not None
    return access


def give_pin(user: User, pin: str = PIN) -> Membership:
    membership = Membership.objects.get(user=user)
    set_pin(membership=membership, pin=pin)
    return membership


def ask(cast: Cast, user_id: int, pin: str = PIN, **where: int) -> int:
    return approve(
        access=at_the_till(cast),
        approval={"user_id": user_id, "pin": pin},
        permission=PERMISSION,
        **where,
    )


def test_a_manager_approves_with_their_pin(in_shop: Cast) -> None:
    membership = give_pin(in_shop.manager)
    assert PIN not in membership.pin
    assert ask(in_shop, in_shop.manager.pk) == in_shop.manager.pk


def test_every_refusal_has_the_same_words(in_shop: Cast) -> None:
    give_pin(in_shop.manager)
    give_pin(in_shop.staff)  # right, but may not
    with tenant_context(in_shop.rival.pk):
        give_pin(in_shop.outsider)
    tries = [
        (in_shop.manager.pk, "4808"),
        (in_shop.owner.pk, PIN),  # has none
        (in_shop.owner.pk, ""),
        (in_shop.staff.pk, PIN),
        (in_shop.outsider.pk, PIN),  # another retailer's owner
        (2**53, PIN),
    ]
    words = set()
    for user_id, pin in tries:
        with pytest.raises(ApprovalRefused) as refused:
            ask(in_shop, user_id, pin)
        words.add((refused.value.status_code, refused.value.code, str(refused.value.detail)))
    assert len(words) == 1
    assert words.pop()[:2] == (403, "approval_refused")


def test_an_unknown_user_costs_the_same_work_as_a_wrong_pin(
    in_shop: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    give_pin(in_shop.manager)
    hashed: list[int] = []
    encode, verify = Argon2PasswordHasher.encode, Argon2PasswordHasher.verify

    def counted(original: Any) -> Any:
        def run(*args: Any, **kwargs: Any) -> Any:
            hashed[-1] += 1
            return original(*args, **kwargs)

        return run

    monkeypatch.setattr(Argon2PasswordHasher, "encode", counted(encode))
    monkeypatch.setattr(Argon2PasswordHasher, "verify", counted(verify))
    for user_id in (in_shop.manager.pk, in_shop.owner.pk, 2**53):
        hashed.append(0)
        with pytest.raises(ApprovalRefused):
            ask(in_shop, user_id, "9900")
    assert hashed == [1, 1, 1]


@pytest.mark.parametrize("model", [User, Membership])
def test_who_was_deactivated_approves_nothing(in_shop: Cast, model: Any) -> None:
    membership = give_pin(in_shop.manager)
    pk = membership.pk if model is Membership else in_shop.manager.pk
    model.objects.filter(pk=pk).update(is_active=False)
    with pytest.raises(ApprovalRefused):
        ask(in_shop, in_shop.manager.pk)


def test_a_manager_of_other_stores_does_not_approve_here(in_shop: Cast) -> None:
    membership = give_pin(in_shop.manager)
    Membership.objects.filter(pk=membership.pk).update(all_stores=False)
    MembershipStore.objects.create(membership=membership, store=in_shop.station)
    with pytest.raises(ApprovalRefused):
        ask(in_shop, in_shop.manager.pk, store_id=in_shop.high_street.pk)
    assert ask(in_shop, in_shop.manager.pk, store_id=in_shop.station.pk) == in_shop.manager.pk


@pytest.mark.parametrize(
    "pin",
    [
        "123",
        "123456789",
        "12a4",
        "\uff11\uff12\uff13\uff14",
        "1111",
        "23456",
        "8765",
        "12 4",
        "480\n",
    ],
)
def test_a_pin_that_is_malformed_or_easy_is_refused(in_shop: Cast, pin: str) -> None:
    with pytest.raises(Invalid):
        give_pin(in_shop.manager, pin)
    assert Membership.objects.get(user=in_shop.manager).pin == ""


def test_the_pins_of_the_demo_are_worth_nothing_outside_development(
    in_shop: Cast, settings: Settings
) -> None:
    give_pin(in_shop.manager, "2468")
    settings.DEVELOPMENT = False
    with pytest.raises(ApprovalRefused):
        ask(in_shop, in_shop.manager.pk, "2468")
    with pytest.raises(Invalid):
        give_pin(in_shop.manager, "2468")


@pytest.mark.usefixtures("_few_tries")
def test_wrong_pins_count_although_each_refusal_is_rolled_back(live_cast: Cast) -> None:
    with tenant_context(live_cast.shop.pk):
        give_pin(live_cast.manager)
        for _ in range(3):
            with pytest.raises(ApprovalRefused), transaction.atomic():
                ask(live_cast, live_cast.manager.pk, "9900")
        with pytest.raises(TooManyAttempts) as refused, transaction.atomic():
            ask(live_cast, live_cast.manager.pk)
    assert 0 < refused.value.extra["retry_after"] <= 900


@pytest.mark.usefixtures("_few_tries")
def test_guesses_at_once_get_no_more_tries_than_one_after_another(live_cast: Cast) -> None:
    with tenant_context(live_cast.shop.pk):
        give_pin(live_cast.manager)

    def guess(number: int) -> str:
        try:
            with tenant_context(live_cast.shop.pk), transaction.atomic():
                ask(live_cast, live_cast.manager.pk, f"99{number:02}")
        except (ApprovalRefused, TooManyAttempts) as refusal:
            return refusal.code
        finally:
            connection.close()
        return "approved"

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(guess, range(12)))
    assert sorted(answers) == ["approval_refused"] * 3 + ["too_many_attempts"] * 9


@pytest.mark.usefixtures("_few_tries")
def test_the_right_pin_starts_the_count_afresh(in_shop: Cast) -> None:
    give_pin(in_shop.manager)
    for _ in range(4):
        with pytest.raises(ApprovalRefused):
            ask(in_shop, in_shop.manager.pk, "9900")
        ask(in_shop, in_shop.manager.pk)
    assert LoginFailures.objects.get().failures == 4  # the address's own


def test_one_sets_ones_own_pin_with_the_password(
    cast: Cast, sign_in: Callable[[User], Client]
) -> None:
    cast.manager.set_password(PASSWORD)
    cast.manager.save()
    client = sign_in(cast.manager)

    def post(**body: str) -> Any:
        return client.post(MINE, body, content_type="application/json")

    wrong = post(password="another-long-password", pin=PIN)
    assert (wrong.status_code, wrong.json()["code"]) == (403, "wrong_password")
    weak = post(password=PASSWORD, pin="1234")
    assert (weak.status_code, weak.json()["errors"][0]["attr"]) == (400, "pin")
    assert post(password=PASSWORD, pin=PIN).status_code == 204
    with tenant_context(cast.shop.pk):
        assert ask(cast, cast.manager.pk) == cast.manager.pk
        assert post(password=PASSWORD, pin="").status_code == 204
        with pytest.raises(ApprovalRefused):
            ask(cast, cast.manager.pk)


@pytest.mark.usefixtures("_few_tries")
def test_guessing_the_password_from_a_borrowed_session_is_limited(
    live_cast: Cast, sign_in: Callable[[User], Client]
) -> None:
    live_cast.manager.set_password(PASSWORD)
    live_cast.manager.save()
    client = sign_in(live_cast.manager)
    body = {"password": "another-long-password", "pin": PIN}
    answers = [client.post(MINE, body, content_type="application/json") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [403, 403, 403, 429]
    assert int(answers[-1]["Retry-After"]) > 0
