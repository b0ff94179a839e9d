import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from celery import current_app as celery
from django.core import mail
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks, Settings

from accounts.models import Invitation, Membership, User
from conftest import PASSWORD, Cast
from stores.models import Store
from tenants.context import tenant_context
from tenants.models_audit import AuditEvent

USERS = "/api/v1/users"
SignIn = Callable[[User], Client]
NEW = "new.hand@shop.test"


@pytest.fixture(autouse=True)
def _worker(django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks) -> Iterator[None]:
    """The worker's tasks are done when their transaction ends."""
    celery.conf.task_always_eager = True
    yield
    celery.conf.task_always_eager = False


def post(client: Client, path: str, **body: Any) -> Any:
    return client.post(path, body, content_type="application/json")


def invite(client: Client, *stores: Store, **changes: Any) -> Any:
    ids = [store.pk for store in stores]
    body = {"email": NEW, "name": "New Hand", "role": "STAFF", "store_ids": ids, **changes}
    return post(client, f"{USERS}/invite", **body)


def token_of(answer: Any) -> str:
    return str(answer.json()["invitation_link"].partition("#")[2])


def accept(token: str, password: str = PASSWORD, **body: str) -> Any:
    return post(Client(), "/api/v1/auth/invitation/accept", token=token, password=password, **body)


def log_in(email: str, password: str = PASSWORD) -> Any:
    return post(Client(), "/api/v1/auth/login", email=email, password=password)


def test_an_invited_person_chooses_a_password_and_works_where_they_were_put(
    cast: Cast, sign_in: SignIn
) -> None:
    answer = invite(sign_in(cast.manager), cast.station, email="New.Hand@shop.test")
    assert answer.status_code == 201, answer.content
    row = answer.json()
    assert (row["email"], row["state"], row["is_active"]) == (NEW, "INVITED", False)
    token = token_of(answer)
    found = post(Client(), "/api/v1/auth/invitation", token=token).json()
    assert (found["email"], found["tenant_name"], found["has_account"]) == (
        NEW,
        "Corner Shops",
        False,
    )
    assert log_in(NEW).status_code == 401
    accepted = accept(token, name="Nora Hand")
    assert (accepted.status_code, accepted.json()) == (200, {"email": NEW})
    me = log_in(NEW).json()
    assert (me["name"], me["role"], [s["code"] for s in me["stores"]]) == (
        "Nora Hand",
        "STAFF",
        ["ST"],
    )
    with tenant_context(cast.shop.pk):
        events = AuditEvent.objects.filter(object_type="membership").order_by("id")
        assert [event.action for event in events] == ["invited", "invitation_accepted"]
        assert token not in str([(e.before, e.after, e.object_label) for e in events])


def test_the_secret_is_kept_as_a_digest_and_works_once(cast: Cast, sign_in: SignIn) -> None:
    token = token_of(invite(sign_in(cast.owner)))
    with tenant_context(cast.shop.pk):
        assert Invitation.objects.get().digest not in token
    assert accept(token).status_code == 200
    again = accept(token)
    assert (again.status_code, again.json()["code"]) == (410, "invitation_invalid")


@pytest.mark.parametrize("why", ["expired", "revoked", "sent again", "unknown", "other tenant"])
def test_a_dead_link_opens_nothing_and_says_no_more(cast: Cast, sign_in: SignIn, why: str) -> None:
    owner = sign_in(cast.owner)
    answer = invite(owner)
    token, path = token_of(answer), f"{USERS}/{answer.json()['id']}/invitation"
    if why == "expired":
        with tenant_context(cast.shop.pk):
            Invitation.objects.update(expires_at=timezone.now() - dt.timedelta(seconds=1))
        assert owner.get(f"{USERS}/{answer.json()['id']}").json()["state"] == "EXPIRED"
    elif why == "revoked":
        assert owner.delete(path).status_code == 204
        assert owner.delete(path).status_code == 404
    elif why == "sent again":
        fresh = token_of(owner.post(path))
        assert fresh != token
    elif why == "unknown":
        token = token[:-1] + ("A" if token[-1] != "A" else "B")
    else:
        token = token.replace(f"_{cast.shop.pk}_", f"_{cast.rival.pk}_")
    for refused in (accept(token), post(Client(), "/api/v1/auth/invitation", token=token)):
        assert (refused.status_code, refused.json()["code"]) == (410, "invitation_invalid")
    if why == "sent again":
        assert accept(fresh).status_code == 200
    if why == "revoked":
        assert invite(owner).status_code == 201


@pytest.mark.parametrize(
    "password", ["short", "qwerty123456", "new.hand@shop.test", "q1w2e3r4t5y6"]
)
def test_a_weak_password_is_refused_and_the_link_still_works(
    cast: Cast, sign_in: SignIn, password: str
) -> None:
    token = token_of(invite(sign_in(cast.owner)))
    refused = accept(token, password)
    assert refused.status_code == 400
    assert refused.json()["errors"][0]["attr"] == "password"
    assert accept(token).status_code == 200


def test_who_has_an_account_elsewhere_proves_it_and_keeps_its_password(
    cast: Cast, sign_in: SignIn
) -> None:
    cast.outsider.set_password(PASSWORD)
    cast.outsider.save()
    token = token_of(invite(sign_in(cast.owner), email=cast.outsider.email, role="MANAGER"))
    refused = accept(token, "chosen-by-who-invited")
    assert refused.status_code == 400
    assert log_in(cast.outsider.email, "chosen-by-who-invited").status_code == 401
    assert accept(token, name="Renamed").status_code == 200
    me = log_in(cast.outsider.email).json()
    assert sorted(t["slug"] for t in me["tenants"]) == ["rival", "shop"]
    assert me["name"] == "Outsider"


def test_guessing_an_accounts_password_by_an_invitation_is_limited(
    live_cast: Cast, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("accounts.throttling.PER_ACCOUNT", 2)
    live_cast.outsider.set_password(PASSWORD)
    live_cast.outsider.save()
    token = token_of(invite(sign_in(live_cast.owner), email=live_cast.outsider.email))
    answers = [accept(token, "a-wrong-long-password").status_code for _ in range(3)]
    assert answers == [400, 400, 429]


def test_nobody_invites_beyond_their_own(cast: Cast, sign_in: SignIn) -> None:
    with tenant_context(cast.shop.pk):
        Membership.objects.filter(user=cast.manager).update(all_stores=False)
    manager = sign_in(cast.manager)
    assert invite(manager, cast.station).status_code == 403
    assert invite(manager, all_stores=True).status_code == 403
    assert invite(manager, role="MANAGER").status_code == 403
    assert invite(manager, role="OWNER").status_code == 403
    assert invite(sign_in(cast.staff)).status_code == 403
    assert invite(manager, cast.rival_store).status_code == 404
    theirs = invite(sign_in(cast.owner), cast.station).json()["id"]
    assert manager.post(f"{USERS}/{theirs}/invitation").status_code == 403
    assert manager.delete(f"{USERS}/{theirs}/invitation").status_code == 403
    assert not User.objects.filter(email="other@shop.test").exists()


def test_members_are_not_invited_twice(cast: Cast, sign_in: SignIn) -> None:
    owner = sign_in(cast.owner)
    member = invite(owner, email=cast.staff.email)
    assert (member.status_code, member.json()["code"]) == (409, "already_member")
    row = invite(owner).json()
    assert invite(owner).json()["code"] == "already_invited"
    path = f"{USERS}/{row['id']}"
    active = owner.patch(path, {"is_active": True}, content_type="application/json")
    assert (active.status_code, active.json()["code"]) == (409, "invitation_open")
    with tenant_context(cast.shop.pk):
        Membership.objects.filter(user=cast.staff).update(is_active=False)
    assert invite(owner, email=cast.staff.email).json()["code"] == "deactivated"


def test_with_a_mail_server_the_link_goes_by_mail_and_nowhere_else(
    cast: Cast,
    sign_in: SignIn,
    settings: Settings,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    settings.HAS_MAIL_SERVER = True
    owner = sign_in(cast.owner)
    with django_capture_on_commit_callbacks(execute=True):
        answer = invite(owner)
    assert answer.json()["invitation_link"] is None
    (letter,) = mail.outbox
    assert letter.to == [NEW]
    token = letter.body.partition("/invitation#")[2].split()[0]
    assert accept(token).status_code == 200
    with django_capture_on_commit_callbacks(execute=True):
        assert invite(owner).status_code == 409
    assert len(mail.outbox) == 1


def test_a_foreign_page_cannot_accept_for_somebody(cast: Cast, sign_in: SignIn) -> None:
    token = token_of(invite(sign_in(cast.owner)))
    browser = Client(enforce_csrf_checks=True)
    for path in ("/api/v1/auth/invitation", "/api/v1/auth/invitation/accept"):
        refused = post(browser, path, token=token, password=PASSWORD)
        assert (refused.status_code, refused.json()["code"]) == (403, "csrf_failed")


@pytest.mark.parametrize("token", ["", "x", "inv_1_", "inv_99999999999999999999_a", "\x00", 7, []])
def test_a_malformed_token_is_refused(cast: Cast, token: Any) -> None:
    answer = post(Client(), "/api/v1/auth/invitation", token=token)
    assert answer.status_code in {400, 410}
