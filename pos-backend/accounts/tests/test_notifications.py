"""Everybody chooses which mails they get, for each retailer they are with, and for themselves alone."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from accounts.models import Digest, Membership, User
from accounts.notifications import low_stock_digest_of
from conftest import Cast
from tenants.context import tenant_context
from tenants.models_audit import AuditEvent

SignIn = Callable[[User], Client]
URL = "/api/v1/users/me/notifications"


def chosen(client: Client, body: Any) -> Any:
    return client.patch(URL, body, content_type="application/json")


@pytest.mark.parametrize(
    ("who", "digest"), [("owner", "DAILY"), ("manager", "DAILY"), ("staff", "NONE")]
)
def test_who_orders_hears_every_day_unless_they_choose(
    cast: Cast, sign_in: SignIn, who: str, digest: str
) -> None:
    answer = sign_in(getattr(cast, who)).get(URL)
    assert answer.json() == {"email": f"{who}@shop.test", "low_stock_digest": digest}


def test_a_choice_is_kept_is_ones_own_and_stands_in_the_trail(cast: Cast, sign_in: SignIn) -> None:
    answer = chosen(sign_in(cast.staff), {"low_stock_digest": "WEEKLY"})
    assert (answer.status_code, answer.json()["low_stock_digest"]) == (200, "WEEKLY")
    assert sign_in(cast.staff).get(URL).json()["low_stock_digest"] == "WEEKLY"
    assert sign_in(cast.manager).get(URL).json()["low_stock_digest"] == "DAILY"
    with tenant_context(cast.shop.pk):
        event = AuditEvent.objects.get(object_type="membership")
    assert (event.actor, event.after) == (cast.staff, {"low_stock_digest": "WEEKLY"})


def test_in_another_retailer_one_chooses_again(cast: Cast, sign_in: SignIn) -> None:
    with tenant_context(cast.rival.pk):
        there = Membership.objects.create(user=cast.owner, role="OWNER", all_stores=True)
    client = sign_in(cast.owner)
    chosen(client, {"low_stock_digest": "NONE"})
    with tenant_context(cast.rival.pk):
        there.refresh_from_db()
        assert low_stock_digest_of(there) == Digest.DAILY


@pytest.mark.parametrize(
    "body", [{}, {"low_stock_digest": "HOURLY"}, {"low_stock_digest": None}, [], "NONE"]
)
def test_what_is_no_choice_is_refused(cast: Cast, sign_in: SignIn, body: Any) -> None:
    client = sign_in(cast.owner)
    assert chosen(client, body).status_code == 400
    assert client.get(URL).json()["low_stock_digest"] == "DAILY"
