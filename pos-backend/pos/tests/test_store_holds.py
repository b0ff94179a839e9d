"""A store with an open drawer, or with goods on their way, stays open."""

from typing import Any

import pytest

from conftest import Cast
from inventory.reservations.models import Inbound, InboundType
from inventory.tests.test_concurrency import at_once
from pos.models_sessions import RegisterSession, SessionStatus
from pos.tests.till import POS, Desk, SignIn, make_desk, send
from stores.models import Register, Store
from tenants.context import tenant_context


def deactivate(desk: Desk, sign_in: SignIn, path: str = "") -> Any:
    client = sign_in(desk.cast.owner)
    where = f"/api/v1/stores/{desk.cast.high_street.pk}{path}"
    return client.patch(where, {"is_active": False}, content_type="application/json")


def test_a_store_with_an_open_drawer_stays_open(desk: Desk, sign_in: SignIn) -> None:
    till = f"/registers/{desk.register.pk}"
    for path in ("", till):
        refused = deactivate(desk, sign_in, path)
        assert (refused.status_code, refused.json()["code"]) == (409, "in_use")
        assert desk.session.number in refused.json()["detail"]
    closed = send(
        desk.client, f"{POS}/register_sessions/{desk.session.pk}/close", {"counted_cash": "100"}
    )
    assert closed.status_code == 200, closed.content
    assert deactivate(desk, sign_in, till).json()["is_active"] is False
    assert deactivate(desk, sign_in).json()["is_active"] is False


def test_another_till_may_be_retired_meanwhile(desk: Desk, sign_in: SignIn) -> None:
    with tenant_context(desk.cast.shop.pk):
        other = Register.objects.create(store=desk.cast.high_street, code="T2")
    assert deactivate(desk, sign_in, f"/registers/{other.pk}").status_code == 200


def test_a_store_that_expects_goods_stays_open(cast: Cast, sign_in: SignIn) -> None:
    desk = make_desk(cast, sign_in(cast.staff))
    with tenant_context(cast.shop.pk):
        RegisterSession.objects.all().delete()
        Inbound.objects.create(
            store=cast.high_street,
            variant=desk.mug,
            ref_type=InboundType.TRANSFER,
            ref_id=1,
            qty=3,
        )
    refused = deactivate(desk, sign_in)
    assert (refused.status_code, refused.json()["code"]) == (409, "in_use")
    assert "3 units are on their way" in refused.json()["detail"]


@pytest.mark.parametrize("path", ["", "/registers/{}"])
def test_opening_a_drawer_while_it_is_retired_has_one_outcome(
    path: str, live_cast: Cast, sign_in: SignIn, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("ERROR", "django.request")  # refusals are what should be
    desk = make_desk(live_cast, sign_in(live_cast.staff))
    with tenant_context(live_cast.shop.pk):
        RegisterSession.objects.all().delete()
    body = {"register_id": desk.register.pk, "opening_float": "0"}
    path = path.format(desk.register.pk)

    def work(place: int) -> Any:
        if place:
            return deactivate(desk, sign_in, path)
        return send(desk.client, f"{POS}/register_sessions", body)

    opened, retired = at_once(live_cast, work, threads=2)
    with tenant_context(live_cast.shop.pk):
        is_open = RegisterSession.objects.filter(status=SessionStatus.OPEN).exists()
        row: Any = Register.objects.get(pk=desk.register.pk) if path else None
        row = row or Store.objects.get(pk=live_cast.high_street.pk)
    assert is_open is row.is_active
    assert (opened.status_code == 201) is (retired.status_code == 409)
