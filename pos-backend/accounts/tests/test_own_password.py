from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from accounts.throttling import PER_ACCOUNT
from conftest import PASSWORD, Cast
from tenants.context import tenant_context
from tenants.models_audit import AuditEvent

NEW = "tides turn twice a day"
SignIn = Callable[[User], Client]


def change(client: Client, current: str, new: str) -> Any:
    body = {"current_password": current, "password": new}
    return client.post("/api/v1/auth/password", body, "application/json")


def staff_of(cast: Cast) -> User:
    """With a password to change."""
    cast.staff.set_password(PASSWORD)
    cast.staff.save()
    return cast.staff


def me(client: Client) -> int:
    return int(client.get("/api/v1/auth/me").status_code)


def test_a_new_password_keeps_this_browser_and_ends_all_others(cast: Cast, sign_in: SignIn) -> None:
    staff = staff_of(cast)
    here, elsewhere = sign_in(staff), sign_in(staff)
    key = here.session.session_key
    assert change(here, PASSWORD, NEW).status_code == 204
    assert (me(here), me(elsewhere)) == (200, 401)
    assert here.session.session_key != key
    cast.staff.refresh_from_db()
    assert cast.staff.check_password(NEW)
    with tenant_context(cast.shop.pk):
        assert AuditEvent.objects.filter(action="password_changed", actor=cast.staff).count() == 1


@pytest.mark.parametrize(
    ("current", "new", "status", "code"),
    [("not the one it is", NEW, 403, "wrong_password"), (PASSWORD, "short", 400, "invalid")],
)
def test_a_refused_change_changes_nothing(
    cast: Cast, sign_in: SignIn, current: str, new: str, status: int, code: str
) -> None:
    staff = staff_of(cast)
    here, elsewhere = sign_in(staff), sign_in(staff)
    refused = change(here, current, new)
    assert (refused.status_code, refused.json()["code"]) == (status, code)
    assert (me(here), me(elsewhere)) == (200, 200)
    cast.staff.refresh_from_db()
    assert cast.staff.check_password(PASSWORD)


def test_a_borrowed_browser_cannot_guess_on(live_cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(staff_of(live_cast))
    for _ in range(PER_ACCOUNT):
        assert change(client, "not the one it is", NEW).status_code == 403
    refused = change(client, PASSWORD, NEW)
    assert refused.status_code == 429
    assert int(refused["Retry-After"]) > 0
