from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from accounts.models import Membership, User
from conftest import Cast
from tenants.context import tenant_context
from tenants.job_kinds import Work
from tenants.jobs import accept_job, do_job
from tenants.models_jobs import Job
from tenants.tests.job_worker import KIND, register_numbers
from tests.test_access_matrix import bearer

SignIn = Callable[[User], Client]
JOBS = "/api/v1/jobs"


@pytest.fixture(autouse=True)
def _kinds() -> None:
    register_numbers()


def job_of(cast: Cast, who: User, *, permission: str = "stock.adjust", **fields: Any) -> Job:
    with tenant_context(cast.shop.pk):
        return accept_job(
            kind=KIND, actor_id=who.pk, permission=permission, input={"numbers": 4}, **fields
        )


def seen(client: Client, **query: Any) -> list[int]:
    answer = client.get(JOBS, query)
    assert answer.status_code == 200, answer.content
    return [row["id"] for row in answer.json()["results"]]


def test_a_job_tells_how_far_it_is_and_what_came_of_it(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(cast.staff)
    job = job_of(cast, cast.staff, file=b"x", file_name="x.csv", store_id=cast.high_street.pk)
    queued = client.get(f"{JOBS}/{job.pk}").json()
    assert queued == {
        "id": job.pk,
        "kind": KIND,
        "status": "QUEUED",
        "progress": 0,
        "total": None,
        "eta_s": None,
        "file_name": "x.csv",
        "store_id": cast.high_street.pk,
        "actor": {"id": cast.staff.pk, "name": "Staff"},
        "created_at": queued["created_at"],
        "started_at": None,
        "finished_at": None,
        "result": None,
        "problem": None,
        "errors": [],
    }
    do_job(tenant_id=cast.shop.pk, job_id=job.pk)
    ended = client.get(f"{JOBS}/{job.pk}").json()
    assert (ended["status"], ended["progress"], ended["total"]) == ("SUCCEEDED", 4, 4)
    assert ended["result"] == {"last": 4, "file": "x"}


def test_a_failed_job_says_why(cast: Cast, sign_in: SignIn) -> None:
    def refuse(_work: Work) -> None:
        raise ZeroDivisionError

    register_numbers(refuse)
    job = job_of(cast, cast.manager)
    do_job(tenant_id=cast.shop.pk, job_id=job.pk)
    told = sign_in(cast.manager).get(f"{JOBS}/{job.pk}").json()
    assert (told["status"], told["problem"]["code"], told["errors"]) == (
        "FAILED",
        "server_error",
        [],
    )


def test_time_left_follows_the_pace(cast: Cast, sign_in: SignIn) -> None:
    job = job_of(cast, cast.manager)
    with tenant_context(cast.shop.pk):
        Job.objects.update(status="RUNNING", progress=25, total=100, started_at=job.created_at)
    left = sign_in(cast.manager).get(f"{JOBS}/{job.pk}").json()["eta_s"]
    assert isinstance(left, int)


def test_who_sees_which_job(cast: Cast, sign_in: SignIn) -> None:
    own = job_of(cast, cast.staff, store_id=cast.high_street.pk)
    elsewhere = job_of(cast, cast.manager, store_id=cast.station.pk)
    catalogue = job_of(cast, cast.owner, permission="catalog.write")
    assert seen(sign_in(cast.staff)) == [own.pk]
    assert seen(sign_in(cast.owner)) == [catalogue.pk, elsewhere.pk, own.pk]
    assert seen(sign_in(cast.outsider)) == []
    with tenant_context(cast.shop.pk):
        membership = Membership.objects.get(user=cast.manager)
        membership.all_stores = False
        membership.save()
        membership.stores.create(store=cast.high_street)
    assert seen(sign_in(cast.manager)) == [elsewhere.pk, own.pk]  # their own, and their store's
    missing = sign_in(cast.staff).get(f"{JOBS}/999999")
    for who, job in [(cast.staff, elsewhere), (cast.manager, catalogue), (cast.outsider, own)]:
        answer = sign_in(who).get(f"{JOBS}/{job.pk}")
        assert (answer.status_code, answer.json()["detail"]) == (404, missing.json()["detail"])


def test_a_token_sees_the_jobs_of_what_it_may(cast: Cast) -> None:
    job_of(cast, cast.owner, permission="catalog.write")
    own = job_of(cast, cast.owner)
    headers = bearer(cast, "stock.read", "stock.adjust")
    answer = Client().get(JOBS, headers=headers)
    assert [row["id"] for row in answer.json()["results"]] == [own.pk]


def test_the_list_is_filtered_by_state_and_kind(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(cast.manager)
    ended, waiting = job_of(cast, cast.manager), job_of(cast, cast.manager)
    do_job(tenant_id=cast.shop.pk, job_id=ended.pk)
    assert seen(client, unfinished="true") == [waiting.pk]
    assert seen(client, unfinished="false") == [ended.pk]
    assert seen(client, status="SUCCEEDED") == [ended.pk]
    assert seen(client, status=["SUCCEEDED", "QUEUED"]) == [waiting.pk, ended.pk]
    assert seen(client, kind="other") == []
    assert client.get(JOBS, {"status": "DONE"}).status_code == 400
    assert client.get(JOBS, {"mine": "1"}).status_code == 400
    assert client.get(JOBS, {"format": "csv"}).status_code == 200


def test_looking_at_jobs_takes_few_statements(
    cast: Cast, sign_in: SignIn, django_assert_num_queries: Any
) -> None:
    client = sign_in(cast.manager)
    jobs = [job_of(cast, cast.manager) for _ in range(5)]
    with django_assert_num_queries(6):  # the session, user, membership and the page
        seen(client)
    with django_assert_num_queries(6):
        client.get(f"{JOBS}/{jobs[0].pk}")
