"""Lists as files that are made in the background: the same rows for the same people, or none."""

import csv
from collections.abc import Callable
from io import BytesIO, StringIO
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.db import transaction
from django.test import Client
from django.utils import timezone
from openpyxl import load_workbook

from accounts.models import Membership, Role, User
from analytics.exports.job import KIND, run_export
from analytics.exports.reports import Report
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import RefType
from inventory.tests.movements import move, posted
from pos.tests.till import Desk, desk, line, send
from tenants import job_downloads
from tenants.context import tenant_context
from tenants.job_downloads import KEPT, forget_downloads
from tenants.job_kinds import Work, register
from tenants.jobs import do_job, do_waiting_jobs
from tenants.models_audit import AuditEvent
from tenants.models_jobs import Job, JobDownload, JobDownloadPart
from tests.test_access_matrix import bearer

__all__ = ["desk"]  # a fixture
SignIn = Callable[[User], Client]
EXPORTS = "/api/v1/analytics/exports"
LISTS = {
    Report.STOCK: "inventory/stock",
    Report.LEDGER: "inventory/ledger",
    Report.MOVEMENTS: "inventory/movements",
    Report.SALES: "pos/sales",
    Report.SALES_FIGURES: "analytics/sales",
    Report.ABC: "analytics/abc",
    Report.SNAPSHOTS: "analytics/snapshots",
    Report.SNAPSHOTS_TREND: "analytics/snapshots/trend",
    Report.AGING: "analytics/aging",
    Report.SHRINKAGE: "analytics/shrinkage",
    Report.COUNTS_ACCURACY: "analytics/counts_accuracy",
    Report.VALUATION: "analytics/valuation",
    Report.LOW_STOCK_ALERTS: "analytics/low_stock_alerts",
}


@pytest.fixture
def shop(desk: Desk) -> Desk:
    """A sale, waste, and text that a spreadsheet would run."""
    with tenant_context(desk.cast.shop.pk):
        type(desk.mug.product).objects.filter(pk=desk.mug.product_id).update(name="=1+1")
        posted(move(desk.cast.station, desk.mug, -2, RefType.WASTE, oversell="POLICY"))
    desk.sold(line(desk.mug, 3))
    return desk


def ask(client: Client, report: str, kind: str = "CSV", **filters: Any) -> Any:
    body = {"report": report, "format": kind, "filters": filters}
    return client.post(EXPORTS, body, "application/json")


def made(desk: Desk, client: Client, report: str, kind: str = "CSV", **filters: Any) -> int:
    """The job, done."""
    answer = ask(client, report, kind, **filters)
    assert answer.status_code == 202, answer.content
    job_id: int = answer.json()["id"]
    assert answer["Location"] == f"/api/v1/jobs/{job_id}"
    do_job(tenant_id=desk.cast.shop.pk, job_id=job_id)
    told = client.get(f"/api/v1/jobs/{job_id}").json()
    assert told["status"] == "SUCCEEDED", told
    return job_id


def fetched(client: Client, job_id: int) -> bytes:
    answer = client.get(f"/api/v1/jobs/{job_id}/file")
    assert answer.status_code == 200, answer.content
    content = b"".join(answer)
    assert len(content) == int(answer["Content-Length"])
    return content


def test_every_report_is_its_lists_own_export(shop: Desk, sign_in: SignIn) -> None:
    assert set(LISTS) == set(Report)
    owner = sign_in(shop.cast.owner)
    for report, path in LISTS.items():
        direct = b"".join(owner.get(f"/api/v1/{path}?format=csv"))
        assert fetched(owner, made(shop, owner, report)) == direct, report


def test_filters_and_order_are_those_of_the_list(shop: Desk, sign_in: SignIn) -> None:
    owner = sign_in(shop.cast.owner)
    for path, report, filters in (
        ("inventory/stock", "STOCK", {"search": "mug", "ordering": "-store_code"}),
        ("inventory/stock", "STOCK", {"low_stock": True, "store_id": shop.cast.station.pk}),
        ("inventory/ledger", "LEDGER", {"ref_type": ["SALE", "WASTE"]}),
        ("analytics/shrinkage", "SHRINKAGE", {"by": "STORE", "date_from": "2026-01-01"}),
    ):
        told = {name: str(v).lower() if v is True else v for name, v in filters.items()}
        direct = b"".join(owner.get(f"/api/v1/{path}", {**told, "format": "csv"}))
        assert fetched(owner, made(shop, owner, report, **filters)) == direct
        assert len(direct.splitlines()) > 1, (report, filters)


def test_stock_of_a_past_moment_can_be_asked_for(shop: Desk, sign_in: SignIn) -> None:
    owner, moment = sign_in(shop.cast.owner), timezone.now().isoformat()
    direct = b"".join(owner.get("/api/v1/inventory/stock", {"as_of": moment, "format": "csv"}))
    assert fetched(owner, made(shop, owner, "STOCK", as_of=moment)) == direct


def test_a_workbook_has_numbers_and_runs_no_text(shop: Desk, sign_in: SignIn) -> None:
    owner = sign_in(shop.cast.owner)
    job_id = made(shop, owner, "STOCK", "XLSX", search="MUG", store_id=shop.cast.high_street.pk)
    sheet: Any = load_workbook(BytesIO(fetched(owner, job_id))).active
    header, row = sheet.iter_rows(values_only=True)
    told = dict(zip(header, row, strict=True))
    assert (told["on_hand"], told["product_name"]) == (7, "'=1+1")


def test_a_job_says_what_it_wrote_and_the_trail_who_fetched_it(shop: Desk, sign_in: SignIn) -> None:
    owner = sign_in(shop.cast.owner)
    job_id = made(shop, owner, "LEDGER", ref_type="WASTE")
    told = owner.get(f"/api/v1/jobs/{job_id}").json()
    assert (told["progress"], told["total"], told["file_name"]) == (1, 1, "ledger.csv")
    content = fetched(owner, job_id)
    assert (told["result"]["rows"], told["result"]["size"]) == (1, len(content))
    with tenant_context(shop.cast.shop.pk):
        event = AuditEvent.objects.filter(action="exported").latest("id")
    assert (event.actor_id, event.object_type, event.object_label) == (
        shop.cast.owner.pk,
        "ledger",
        "ledger.csv",
    )
    assert event.after == {"ref_type": ["WASTE"], "format": ["csv"], "job_id": job_id}


def test_staff_get_what_they_may_see_and_nothing_else(shop: Desk, sign_in: SignIn) -> None:
    staff = sign_in(shop.cast.staff)
    for report, path in LISTS.items():
        direct = staff.get(f"/api/v1/{path}?format=csv")
        answer = ask(staff, report)
        assert answer.status_code == (202 if direct.status_code == 200 else 403), report
    job_id = made(shop, staff, "STOCK")
    rows = list(csv.DictReader(StringIO(fetched(staff, job_id).decode("utf-8-sig"))))
    assert {(row["average_cost"], row["stock_value"]) for row in rows} == {("", "")}


def test_nobody_else_fetches_it(shop: Desk, sign_in: SignIn) -> None:
    job_id = made(shop, sign_in(shop.cast.owner), "STOCK")
    for who in (shop.cast.staff, shop.cast.outsider):
        answer = sign_in(who).get(f"/api/v1/jobs/{job_id}/file")
        assert answer.status_code == 404
    assert Client().get(f"/api/v1/jobs/{job_id}/file").status_code == 401
    assert fetched(sign_in(shop.cast.manager), job_id)  # as with every job of the retailer


def test_who_may_see_less_by_now_gets_no_file_of_before(shop: Desk, sign_in: SignIn) -> None:
    manager = sign_in(shop.cast.manager)
    job_id = made(shop, manager, "STOCK")
    asked_before = ask(manager, "AGING").json()["id"]
    narrow = Client().get(
        f"/api/v1/jobs/{job_id}/file", headers=bearer(shop.cast, "stock.read", "stock.adjust")
    )
    assert narrow.status_code == 403  # a token without cost
    with tenant_context(shop.cast.shop.pk):
        Membership.objects.filter(user=shop.cast.manager).update(role=Role.STAFF)
    assert manager.get(f"/api/v1/jobs/{job_id}/file").status_code == 403
    do_job(tenant_id=shop.cast.shop.pk, job_id=asked_before)
    with tenant_context(shop.cast.shop.pk):
        refused = Job.objects.get(pk=asked_before)
    assert refused.problem is not None
    assert (refused.status, refused.problem["code"]) == ("FAILED", "forbidden")


def test_a_token_gets_no_more_than_it_may(shop: Desk) -> None:
    headers = bearer(shop.cast, "stock.read", "stock.adjust")
    body = {"report": "STOCK", "format": "CSV"}
    answer = Client().post(EXPORTS, body, "application/json", headers=headers)
    assert answer.status_code == 202
    job_id = answer.json()["id"]
    do_job(tenant_id=shop.cast.shop.pk, job_id=job_id)
    file = b"".join(Client().get(f"/api/v1/jobs/{job_id}/file", headers=headers))
    rows = list(csv.DictReader(StringIO(file.decode("utf-8-sig"))))
    assert {row["stock_value"] for row in rows} == {""}
    body["report"] = "AGING"
    assert Client().post(EXPORTS, body, "application/json", headers=headers).status_code == 403


@pytest.mark.parametrize(
    ("body", "status", "attr"),
    [
        ({}, 400, "report"),
        ({"report": "NOTHING", "format": "CSV"}, 400, "report"),
        ({"report": "STOCK", "format": "PDF"}, 400, "format"),
        ({"report": "STOCK", "format": "CSV", "filters": []}, 400, "filters"),
        ({"report": "STOCK", "format": "CSV", "filters": {"nothing": "1"}}, 400, "filters.nothing"),
        ({"report": "STOCK", "format": "CSV", "filters": {"page": "2"}}, 400, "filters.page"),
        ({"report": "STOCK", "format": "CSV", "filters": {"store_id": "x"}}, 400, "filters.store_id"),
        ({"report": "STOCK", "format": "CSV", "filters": {"search": {}}}, 400, "filters.search"),
        ({"report": "STOCK", "format": "CSV", "filters": {"search": None}}, 400, "filters.search"),
        ({"report": "STOCK", "format": "CSV", "filters": {"search": "a\0"}}, 400, "filters.search"),
        ({"report": "STOCK", "format": "CSV", "filters": {"as_of": "x"}}, 400, "filters.as_of"),
        ({"report": "LEDGER", "format": "CSV", "filters": {"ref_type": "X"}}, 400, "filters.ref_type"),
        ({"report": "STOCK", "format": "CSV", "filters": {"ordering": "cost"}}, 400, "filters.ordering"),
        ({"report": "STOCK", "format": "CSV", "filters": {"store_id": 999_999}}, 404, None),
        ({"report": "LEDGER", "format": "CSV", "filters": {"store_id": 999_999}}, 404, None),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_at_once_and_no_job_is_made(
    shop: Desk, sign_in: SignIn, body: Any, status: int, attr: str | None
) -> None:
    answer = sign_in(shop.cast.owner).post(EXPORTS, body, "application/json")
    assert answer.status_code == status, answer.content
    if attr:
        assert attr in [error["attr"] for error in answer.json()["errors"]]
    with tenant_context(shop.cast.shop.pk):
        assert not Job.objects.exists()


def test_a_file_is_there_when_the_job_is_done_and_for_a_week(shop: Desk, sign_in: SignIn) -> None:
    owner = sign_in(shop.cast.owner)
    waiting = ask(owner, "STOCK").json()["id"]
    answer = owner.get(f"/api/v1/jobs/{waiting}/file")
    assert (answer.status_code, answer.json()["code"]) == (409, "not_ready")
    do_job(tenant_id=shop.cast.shop.pk, job_id=waiting)
    forget_downloads(now=timezone.now())
    assert fetched(owner, waiting)
    forget_downloads(now=timezone.now() + KEPT)
    with tenant_context(shop.cast.shop.pk):
        assert not JobDownloadPart.objects.exists()
        JobDownload.objects.update(kept_until=timezone.now())
    answer = owner.get(f"/api/v1/jobs/{waiting}/file")
    assert (answer.status_code, answer.json()["code"]) == (410, "file_expired")


def test_a_job_that_makes_no_file_has_none(shop: Desk, sign_in: SignIn) -> None:
    owner = sign_in(shop.cast.owner)
    file = ContentFile(b"sku,qty\nMUG,1\n", name="x.csv")
    body = {"file": file, "store_id": shop.cast.high_street.pk, "reason_code": "CORRECTION"}
    job_id = send_file(owner, "/api/v1/inventory/adjustments/import", body)
    do_job(tenant_id=shop.cast.shop.pk, job_id=job_id)
    assert owner.get(f"/api/v1/jobs/{job_id}/file").status_code == 404


def send_file(client: Client, path: str, body: dict[str, Any]) -> int:
    headers = {"Idempotency-Key": "8a4f4dbe-6f2b-4d2e-9f54-1f6c7a3f7f10"}
    answer = client.post(path, {**body, "dry_run": "false"}, headers=headers)
    assert answer.status_code == 202, answer.content
    return int(answer.json()["id"])


def test_an_attempt_that_is_cut_off_leaves_nothing_and_the_next_one_all(
    shop: Desk, sign_in: SignIn
) -> None:
    owner = sign_in(shop.cast.owner)
    job_id = ask(owner, "LEDGER").json()["id"]

    class Killed(BaseException):
        pass

    def killed(work: Work) -> Any:
        run_export(work)
        raise Killed

    register(KIND, killed)
    try:
        with pytest.raises(Killed), transaction.atomic():
            do_job(tenant_id=shop.cast.shop.pk, job_id=job_id)
    finally:
        register(KIND, run_export)
    with tenant_context(shop.cast.shop.pk):
        assert not JobDownloadPart.objects.exists()
    do_waiting_jobs()
    direct = b"".join(owner.get("/api/v1/inventory/ledger?format=csv"))
    assert fetched(owner, job_id) == direct


def test_a_long_file_is_kept_in_parts_and_one_too_long_is_refused(
    shop: Desk, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = sign_in(shop.cast.owner)
    with tenant_context(shop.cast.shop.pk):
        posted(
            *(
                move(shop.cast.station, VariantFactory.create(), 1, RefType.OPENING, unit_cost="1")
                for _ in range(40)
            )
        )
    monkeypatch.setattr(job_downloads, "PART", 1_000)
    job_id = made(shop, owner, "LEDGER")
    with tenant_context(shop.cast.shop.pk):
        assert JobDownloadPart.objects.count() > 3
    direct = b"".join(owner.get("/api/v1/inventory/ledger?format=csv"))
    assert fetched(owner, job_id) == direct
    monkeypatch.setattr(job_downloads, "MOST_BYTES", 2_000)
    too_long = ask(owner, "LEDGER").json()["id"]
    do_job(tenant_id=shop.cast.shop.pk, job_id=too_long)
    told = owner.get(f"/api/v1/jobs/{too_long}").json()
    assert (told["status"], told["problem"]["code"]) == ("FAILED", "export_too_large")


def test_the_same_key_asks_once(shop: Desk, sign_in: SignIn) -> None:
    owner = sign_in(shop.cast.owner)
    key = "2b8b1f8e-58ac-4a6c-8a30-2b3a8a7c1e55"
    body = {"report": "STOCK", "format": "CSV"}
    first, again = (send(owner, EXPORTS, body, key=key) for _ in range(2))
    assert first.json() == again.json()
    with tenant_context(shop.cast.shop.pk):
        assert Job.objects.count() == 1


def test_asking_and_fetching_take_few_statements(
    shop: Desk, sign_in: SignIn, cast: Cast, django_assert_num_queries: Any
) -> None:
    owner = sign_in(cast.owner)
    with django_assert_num_queries(7):
        ask(owner, "LEDGER")
    job_id = made(shop, owner, "STOCK")
    with django_assert_num_queries(11):
        fetched(owner, job_id)
