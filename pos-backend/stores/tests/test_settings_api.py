from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from conftest import Cast
from stores.tests.test_stores_api import send
from tenants.context import tenant_context
from tenants.models import Tenant
from tenants.models_audit import AuditEvent

SETTINGS = "/api/v1/settings"
SignIn = Callable[[User], Client]


def test_everyone_reads_the_policies_and_a_manager_changes_them(
    cast: Cast, sign_in: SignIn
) -> None:
    before = sign_in(cast.staff).get(SETTINGS).json()
    assert before == {
        "name": "Corner Shops",
        "slug": "shop",
        "currency": "GBP",
        "timezone": "Europe/London",
        "default_reorder_point": "0.000",
        "shortage_policy": "BLOCK",
        "over_receipt_tolerance": "0.00",
        "blind_counts": True,
        "tax_inclusive": True,
        "receipt_header": "",
        "receipt_footer": "",
        "require_second_factor_for_owners": False,
        "version": 1,
    }
    changes = {
        "default_reorder_point": "4.000",
        "over_receipt_tolerance": "2.50",
        "shortage_policy": "WARN",
        "receipt_footer": "Thank you\ncome again",
    }
    after = send(sign_in(cast.manager), "patch", SETTINGS, **changes, version=1)
    assert after.json() == {**before, **changes, "version": 2}
    rival = Tenant.objects.get(pk=cast.rival.pk)
    assert (rival.default_reorder_point, rival.version) == (Decimal(0), 1)
    with tenant_context(cast.shop.pk):
        event = AuditEvent.objects.get()
    assert (event.action, event.object_type, event.actor_id) == (
        "changed",
        "tenant",
        cast.manager.pk,
    )
    assert event.after is not None
    assert set(event.after) == set(changes)


def test_an_edit_of_older_settings_is_refused_and_changes_nothing(
    cast: Cast, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    send(client, "patch", SETTINGS, blind_counts=False, version=1)
    stale = send(client, "patch", SETTINGS, name="Other", version=1)
    assert (stale.status_code, stale.json()["code"]) == (409, "stale_version")
    assert client.get(SETTINGS).json()["name"] == "Corner Shops"


@pytest.mark.parametrize(
    ("attr", "value"),
    [
        ("default_reorder_point", "-1"),
        ("default_reorder_point", "NaN"),
        ("default_reorder_point", "1e400"),
        ("default_reorder_point", "123456789012.5"),
        ("over_receipt_tolerance", "100.01"),
        ("over_receipt_tolerance", {}),
        ("shortage_policy", None),
        ("timezone", "Mars/Olympus"),
        ("currency", "USD"),
        ("name", ""),
        ("blind_counts", 7),
    ],
)
def test_a_malformed_setting_is_named(cast: Cast, sign_in: SignIn, attr: str, value: Any) -> None:
    answer = send(sign_in(cast.owner), "patch", SETTINGS, **{attr: value})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["attr"] == attr
    assert Tenant.objects.get(pk=cast.shop.pk).version == 1


def test_the_same_currency_may_come_back(cast: Cast, sign_in: SignIn) -> None:
    answer = send(sign_in(cast.owner), "patch", SETTINGS, currency="GBP", name="Shops")
    assert (answer.status_code, answer.json()["name"]) == (200, "Shops")


def test_a_store_has_its_own_policy_until_it_is_taken_away(cast: Cast, sign_in: SignIn) -> None:
    client, path = sign_in(cast.manager), f"{SETTINGS}/stores/{cast.station.pk}"
    own = send(client, "patch", path, shortage_policy="ALLOW", receipt_header="Platform 3")
    assert own.json() == {
        "store_id": cast.station.pk,
        "timezone": "Europe/London",
        "shortage_policy": "ALLOW",
        "receipt_header": "Platform 3",
        "receipt_footer": "",
        "version": 2,
    }
    stale = send(client, "patch", path, shortage_policy=None, version=1)
    assert stale.json()["code"] == "stale_version"
    shared = send(client, "patch", path, shortage_policy=None, version=2)
    assert shared.json()["shortage_policy"] is None
    assert client.get(path).json() == shared.json()
    assert sign_in(cast.outsider).get(path).status_code == 404
    assert send(sign_in(cast.outsider), "patch", path).status_code == 404
