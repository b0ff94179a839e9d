"""The command: what it prints and how it exits."""

import json
from io import StringIO

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection

from catalog.tests.factories import VariantFactory
from config.celery import app
from conftest import Cast
from core.checks import Result
from inventory.models import RefType
from inventory.proof import prove
from inventory.tests.movements import move, posted
from tenants.context import tenant_context
from tests.corruption import damage


@pytest.fixture
def traded(live_cast: Cast) -> Cast:
    with tenant_context(live_cast.shop.id):
        posted(
            move(live_cast.high_street, VariantFactory.create(), 10, RefType.OPENING, unit_cost="2")
        )
    return live_cast


def check(*args: str) -> str:
    out = StringIO()
    call_command("inventory_check", *args, stdout=out)
    return out.getvalue()


def test_a_clean_run_says_what_it_examined(traded: Cast) -> None:
    printed = check()
    assert "ok    1. on hand and value equal the sum of the ledger" in printed
    assert "(1 rows examined)" in printed
    assert "0 findings." in printed


def test_findings_are_named_and_exit_with_1(traded: Cast) -> None:
    with tenant_context(traded.shop.id):
        damage(
            "UPDATE inventory_inventoryitem SET on_hand = 11 WHERE tenant_id = %s", traded.shop.id
        )
    out = StringIO()
    with pytest.raises(CommandError) as failed:
        call_command("inventory_check", stdout=out)
    assert failed.value.returncode == 1
    assert "expected on_hand 10.000" in out.getvalue()
    assert "found on_hand 11.000" in out.getvalue()


def test_json_is_one_object_with_every_check(traded: Cast) -> None:
    report = json.loads(check("--json", "--by-ref-type", "--tenant", "rival"))
    assert report["clean"] is True
    assert [c["number"] for c in report["checks"]][:3] == [1, 2, 3]
    assert report["by_ref_type"][0].keys() == {
        "ref_type",
        "entries",
        "ledger",
        "documents",
        "agrees",
    }


@pytest.mark.parametrize(
    "args",
    [
        ["--tenant", "nobody"],
        ["--store", "HS"],
        ["--tenant", "shop", "--store", "XX"],
        ["--limit=-1"],
    ],
)
def test_wrong_usage_exits_with_2(traded: Cast, args: list[str]) -> None:
    with pytest.raises(CommandError) as failed:
        check(*args)
    assert failed.value.returncode == 2


def test_it_can_change_nothing_and_reads_one_snapshot(traded: Cast) -> None:
    seen: set[tuple[str, str]] = set()

    def look(_result: Result) -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT current_setting('transaction_isolation'),"
                " current_setting('transaction_read_only')"
            )
            seen.add(cursor.fetchone())

    prove(on_result=look)
    assert seen == {("repeatable read", "on")}


def test_every_scheduled_task_exists(traded: Cast) -> None:
    app.loader.import_default_modules()
    for entry in settings.CELERY_BEAT_SCHEDULE.values():
        assert entry["task"] in app.tasks
