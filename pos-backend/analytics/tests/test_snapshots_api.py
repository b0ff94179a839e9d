"""Stock at the end of a day, as it is answered."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from analytics.marts.building import build_marts
from analytics.marts.models import BuildStatus
from analytics.snapshots.pages import ORDER
from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import RefType
from inventory.reservations.services import reserve
from inventory.tests.movements import move, posted
from tenants.context import tenant_context

SignIn = Callable[[User], Client]
# Of every page that is read from the marts. Who asks (4), two more of whole transactions, how fresh; then
# the figures themselves.
STATEMENTS = {
    "abc": 7,
    "aging": 7,
    "kpis": 12,
    "low_stock_alerts": 7,
    "sales": 8,
    "sales?by=PRODUCT": 8,
    "snapshots": 9,
    "snapshots/trend": 8,
    "valuation": 7,
    "valuation?as_of=2026-01-31": 7,
}
SNAPSHOTS = "/api/v1/analytics/snapshots"
TREND = f"{SNAPSHOTS}/trend"
DAY = dt.timedelta(days=1)


def get(client: Client, url: str, **params: Any) -> dict[str, Any]:
    answer = client.get(url, params)
    assert answer.status_code == 200, answer.content
    body: dict[str, Any] = answer.json()
    return body


def statements(client: Client, path: str) -> int:
    with CaptureQueriesContext(connection) as asked:
        get(client, f"/api/v1/analytics/{path}")
    return len(asked)


def test_a_day_shows_what_stood_at_its_end(live_cast: Cast, sign_in: SignIn) -> None:
    cast, now = live_cast, timezone.now()
    today = cast.high_street.business_date(now)
    with tenant_context(cast.shop.pk):
        tea: Variant = VariantFactory.create(reorder_point=3)
        opening: dict[str, Any] = {"unit_cost": "2", "occurred_at": now - 5 * DAY}
        posted(move(cast.high_street, tea, 10, RefType.OPENING, **opening))
        posted(move(cast.station, tea, 4, RefType.OPENING, **opening))
        posted(move(cast.high_street, tea, -8, RefType.SALE, occurred_at=now - 2 * DAY))
        reserve(
            store_id=cast.high_street.pk,
            variant_id=tea.pk,
            qty=Decimal(1),
            ref_type="ORDER",
            ref_id="1",
            channel="",
            expires_at=now + DAY,
            actor_id=cast.owner.pk,
        )
    build = build_marts()
    assert build.status == BuildStatus.SUCCEEDED, build.problem
    owner = sign_in(cast.owner)
    newest = get(owner, SNAPSHOTS)
    assert newest["date"] >= str(today)  # a store's midnight may pass meanwhile
    assert [row["on_hand"] for row in newest["results"]] == ["2.000", "4.000"]
    assert [row["available"] for row in newest["results"]] == ["1.000", "4.000"]
    assert [row["is_below_reorder_point"] for row in newest["results"]] == [True, False]
    assert newest["totals"]["stock_value"] == "12.000000"
    then = get(owner, SNAPSHOTS, date=str(today - 3 * DAY))
    assert [row["on_hand"] for row in then["results"]] == ["10.000", "4.000"]
    days = get(owner, TREND)["results"]
    assert [day["on_hand"] for day in days[:6]] == ["14.000"] * 3 + ["6.000"] * 3
    assert [day["below_reorder_point"] for day in days[:6]] == [0, 0, 0, 1, 1, 1]
    assert get(owner, TREND, variant_id=tea.pk)["results"] == days
    assert {path: statements(owner, path) for path in STATEMENTS} == STATEMENTS
    for name in ORDER:
        assert get(owner, SNAPSHOTS, ordering=f"-{name}")["count"] == 2
