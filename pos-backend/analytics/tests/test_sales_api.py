"""Sales and key figures, as they are answered."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from pos.tests.till import Desk, line

SignIn = Callable[[User], Client]
API = "/api/v1/analytics"


def get(client: Client, url: str, **params: Any) -> dict[str, Any]:
    answer = client.get(f"{API}/{url}", params)
    assert answer.status_code == 200, answer.content
    body: dict[str, Any] = answer.json()
    return body


@pytest.mark.parametrize("by", ["DAY", "HOUR", "STORE", "CATEGORY", "PRODUCT"])
def test_before_the_first_build_everything_is_read_live(
    desk: Desk,
    sign_in: SignIn,
    by: str,
) -> None:
    desk.sold(line(desk.mug, 2))
    owner = sign_in(desk.cast.owner)
    found = get(owner, "sales", by=by)
    assert found["freshness"] == {"status": "NOT_BUILT", "built_at": None}
    assert found["totals"]["revenue"] == "20.00"
    assert found["totals"]["gross_margin"] == "12.00"
    assert found["totals"]["units_sold"] == "2.000"
    assert found["totals"]["transactions"] == (1 if by in {"DAY", "HOUR", "STORE"} else None)
    assert [row["revenue"] for row in found["results"] if row["revenue"] != "0.00"] == ["20.00"]
    figures = get(owner, "kpis")
    assert figures["revenue"] == "20.00"
    assert figures["previous"]["revenue"] == "0.00"
    assert get(owner, "abc")["results"] == []
    known = {"variant_id": desk.mug.pk, "store_id": desk.cast.high_street.pk}
    assert get(owner, "forecast", **known)["on_hand"] == "8.000"
