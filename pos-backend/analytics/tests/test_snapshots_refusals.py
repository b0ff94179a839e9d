"""What snapshots say before the first build, and what they refuse."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from conftest import Cast

SignIn = Callable[[User], Client]
SNAPSHOTS = "/api/v1/analytics/snapshots"
TREND = f"{SNAPSHOTS}/trend"


def test_before_the_first_build_there_are_no_days_and_it_is_said(
    cast: Cast, sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    page = owner.get(SNAPSHOTS, {"date": "2026-01-02"}).json()
    assert (page["count"], page["results"], page["date"]) == (0, [], "2026-01-02")
    assert page["freshness"] == {"status": "NOT_BUILT", "built_at": None}
    assert (page["totals"]["skus"], page["totals"]["on_hand"]) == (0, "0.000")
    assert owner.get(SNAPSHOTS).json()["date"] is None
    trend = owner.get(TREND).json()
    assert (trend["count"], trend["results"], trend["currency"]) == (0, [], "GBP")
    assert trend["freshness"]["status"] == "NOT_BUILT"


@pytest.mark.parametrize(
    ("url", "params", "attr"),
    [
        (SNAPSHOTS, {"colour": "red"}, "colour"),
        (SNAPSHOTS, {"date": "yesterday"}, "date"),
        (SNAPSHOTS, {"store_id": "x"}, "store_id"),
        (SNAPSHOTS, {"below_reorder_point": "maybe"}, "below_reorder_point"),
        (SNAPSHOTS, {"ordering": "colour"}, "ordering"),
        (SNAPSHOTS, {"search": "\x00"}, "search"),
        (TREND, {"page": "2"}, "page"),
        (TREND, {"date_from": "2026-02-30"}, "date_from"),
        (TREND, {"date_from": "2026-02-02", "date_to": "2026-02-01"}, "date_from"),
        (TREND, {"date_from": "2020-01-01", "date_to": "2026-01-01"}, "date_from"),
    ],
)
def test_what_makes_no_sense_is_refused(
    cast: Cast, sign_in: SignIn, url: str, params: dict[str, Any], attr: str
) -> None:
    answer = sign_in(cast.owner).get(url, params)
    assert answer.status_code == 400, answer.content
    assert [error["attr"] for error in answer.json()["errors"]] == [attr]


@pytest.mark.parametrize("url", [SNAPSHOTS, TREND])
@pytest.mark.parametrize("name", ["store_id", "variant_id"])
def test_a_foreign_id_is_as_good_as_missing(
    cast: Cast, sign_in: SignIn, url: str, name: str
) -> None:
    owner = sign_in(cast.owner)
    answers = [owner.get(url, {name: pk}) for pk in (cast.rival_store.pk, 999_999_999)]
    assert [answer.status_code for answer in answers] == [404, 404]
    foreign, missing = [{**answer.json(), "request_id": ""} for answer in answers]
    assert foreign == missing


def test_the_first_and_the_last_days_of_all_are_answered(cast: Cast, sign_in: SignIn) -> None:
    owner = sign_in(cast.owner)
    for day in ("0001-01-01", "9999-12-31"):
        assert owner.get(SNAPSHOTS, {"date": day}).status_code == 200
        assert owner.get(TREND, {"date_to": day}).status_code == 200


@pytest.mark.parametrize("url", [SNAPSHOTS, TREND])
def test_statements_before_the_first_build(cast: Cast, sign_in: SignIn, url: str) -> None:
    owner = sign_in(cast.owner)
    owner.get(url)
    with CaptureQueriesContext(connection) as asked:
        owner.get(url)
    assert len(asked) == 6, [query["sql"] for query in asked]
