from collections.abc import Callable

from django.test import Client

from accounts.models import User
from conftest import PASSWORD, Cast

SESSIONS = "/api/v1/auth/sessions"
SignIn = Callable[[User], Client]


def from_browser(user: User, agent: str) -> Client:
    client = Client(headers={"User-Agent": agent})
    body = {"email": user.email, "password": PASSWORD}
    answer = client.post("/api/v1/auth/login", body, content_type="application/json")
    assert answer.status_code == 200
    return client


def test_one_lists_and_ends_ones_own_sessions(cast: Cast, sign_in: SignIn) -> None:
    cast.staff.set_password(PASSWORD)
    cast.staff.save()
    till, phone = from_browser(cast.staff, "Till 1"), from_browser(cast.staff, "Phone")
    other = sign_in(cast.owner)
    rows = phone.get(SESSIONS).json()
    assert [(row["user_agent"], row["is_current"]) for row in rows] == [
        ("Phone", True),
        ("Till 1", False),
    ]
    assert {row["address"] for row in rows} == {"127.0.0.1"}
    keys = {client.cookies["sessionid"].value for client in (till, phone)}
    assert not keys & {row["id"] for row in rows}  # what names a session does not open it
    (foreign,) = other.get(SESSIONS).json()
    assert phone.delete(f"{SESSIONS}/{foreign['id']}").status_code == 404
    assert phone.delete(f"{SESSIONS}/{rows[1]['id']}").status_code == 204
    assert till.get("/api/v1/auth/me").status_code == 401
    assert phone.get("/api/v1/auth/me").status_code == 200
    assert other.get("/api/v1/auth/me").status_code == 200
    assert phone.delete(f"{SESSIONS}/{rows[1]['id']}").status_code == 404
