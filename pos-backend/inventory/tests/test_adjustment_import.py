"""Stock is set right from a file: shown first, then all of it as one document, or nothing."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, reset_queries
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from catalog.models import Barcode, Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.adjustments.models import Adjustment, AdjustmentLine
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.tests.adjustment_files import done, send, tried
from inventory.tests.catalog_files import READABLE, Damage, lines, workbook
from inventory.tests.movements import move, posted
from inventory.tests.test_movements_api import post
from tenants.context import tenant_context
from tenants.jobs import do_waiting_jobs
from tenants.models_audit import AuditEvent
from tenants.models_jobs import Job

SignIn = Callable[[User], Client]
FILE = lines("sku,qty_delta,set_to,note", "A-1,-2,,broken", "B-1,,7,", "C-1,1.5,,")


@pytest.fixture
def shelf(cast: Cast) -> list[Variant]:
    """10 of A-1 and 4 of B-1 on the high street, at 2.50; none of C-1 yet."""
    with tenant_context(cast.shop.pk):
        variants = [VariantFactory.create(sku=sku) for sku in ("A-1", "B-1", "C-1")]
        posted(
            move(cast.high_street, variants[0], 10, RefType.OPENING, unit_cost="2.5"),
            move(cast.high_street, variants[1], 4, RefType.OPENING, unit_cost="2.5"),
        )
    return variants


@pytest.fixture
def staff(cast: Cast, sign_in: SignIn, shelf: list[Variant]) -> Client:
    return sign_in(cast.staff)


def on_hand(cast: Cast) -> dict[str, str]:
    with tenant_context(cast.shop.pk):
        items = InventoryItem.objects.select_related("variant").order_by("variant__sku")
        return {item.variant.sku: f"{item.on_hand.normalize():f}" for item in items}


def errors(answer: dict[str, Any]) -> list[tuple[int, str, str]]:
    return [(error["row"], error["column"], error["code"]) for error in answer["errors"]]


def diff(answer: dict[str, Any]) -> list[tuple[int, str, str, str, str]]:
    return [
        (row["row"], row["outcome"], row["sku"], row["on_hand"], row["on_hand_after"])
        for row in answer["rows"]
    ]


def test_a_dry_run_shows_each_row_before_and_after_and_writes_nothing(
    cast: Cast, staff: Client
) -> None:
    answer = tried(staff, cast, FILE)
    assert diff(answer) == [
        (2, "CHANGED", "A-1", "10.000", "8.000"),
        (3, "CHANGED", "B-1", "4.000", "7.000"),
        (4, "CHANGED", "C-1", "0.000", "1.500"),
    ]
    assert answer["counts"] == {
        "changed": 3,
        "unchanged": 0,
        "skipped": 0,
        "error": 0,
        "units_in": "4.500",
        "units_out": "2.000",
    }
    assert (answer["can_apply"], answer["document"], answer["applied_before"]) == (True, None, None)
    assert [column["field"] for column in answer["columns"]] == [
        "sku",
        "qty_delta",
        "set_to",
        "note",
    ]
    assert on_hand(cast) == {"A-1": "10", "B-1": "4"}
    with tenant_context(cast.shop.pk):
        assert not Adjustment.objects.exists()
        assert not AuditEvent.objects.exists()
        assert not Job.objects.exists()


def test_a_file_is_applied_as_one_document_that_is_reversed_as_any(
    cast: Cast, staff: Client
) -> None:
    job = done(staff, cast, FILE, reason_code="DAMAGED", note="Spring clean")
    assert (job["status"], job["progress"], job["total"]) == ("SUCCEEDED", 3, 3)
    document = job["result"]["document"]
    assert on_hand(cast) == {"A-1": "8", "B-1": "7", "C-1": "1.5"}
    told = staff.get(f"/api/v1/inventory/adjustments/{document['id']}").json()
    assert (told["number"], told["reason_code"], told["note"]) == (
        document["number"],
        "DAMAGED",
        "Spring clean",
    )
    assert [(line["sku"], line["qty_delta"]) for line in told["lines"]] == [
        ("A-1", "-2.000"),
        ("B-1", "3.000"),
        ("C-1", "1.500"),
    ]
    with tenant_context(cast.shop.pk):
        event = AuditEvent.objects.get(action="posted")
        assert (event.actor_id, event.channel) == (cast.staff.pk, "WEB")
        entry = StockLedger.objects.get(variant__sku="A-1", ref_type=RefType.ADJUSTMENT)
        assert entry.note == "broken"
    back = post(staff, {}, f"/api/v1/inventory/adjustments/{document['id']}/reverse")
    assert back.status_code == 201, back.content
    assert on_hand(cast) == {"A-1": "10", "B-1": "4", "C-1": "0"}


def test_one_wrong_row_and_nothing_is_changed(cast: Cast, staff: Client) -> None:
    with tenant_context(cast.shop.pk):
        VariantFactory.create(sku="POST", track_stock=False)
    file = lines(
        "sku,qty_delta,set_to,reason,note",
        "A-1,-1,,,",
        "NONE,1,,,",
        "B-1,1,2,,",
        "C-1,some,,,",
        "B-1,-5,,,",
        ",1,,,",
        "POST,1,,,",
        "C-1,,-1,,",
        "C-1,1,,BOREDOM,",
        "C-1,0.0001,,,",
        "C-1,999999999999,,,",
        "C-1,1",
        f"C-1,1,,,{'n' * 501}",
        "A-1,,3,,",
    )
    answer = tried(staff, cast, file)
    assert errors(answer) == [
        (3, "sku", "unknown"),
        (4, "set_to", "both"),
        (5, "qty_delta", "number"),
        (6, "qty_delta", "insufficient_stock"),
        (7, "sku", "required"),
        (8, "sku", "untracked"),
        (9, "set_to", "negative"),
        (10, "reason", "unknown"),
        (11, "qty_delta", "too_fine"),
        (12, "qty_delta", "too_large"),
        (13, "", "columns"),
        (14, "note", "too_long"),
        (15, "sku", "repeated"),
    ]
    assert (answer["can_apply"], answer["counts"]["error"]) == (False, 13)
    job = done(staff, cast, file)
    assert (job["status"], job["problem"]["code"]) == ("FAILED", "import_has_errors")
    assert job["problem"]["detail"] == "13 rows are wrong. Nothing was changed."
    assert [error["detail"] for error in job["errors"]] == [e["detail"] for e in answer["errors"]]
    assert job["errors"][0]["attr"] == "rows.3.sku"
    assert on_hand(cast) == {"A-1": "10", "B-1": "4"}


def test_what_would_take_more_than_is_there_names_its_rows(cast: Cast, staff: Client) -> None:
    file = lines("sku,qty_delta", "A-1,-6", "B-1,-1", "A-1,-5", "C-1,-1", "C-1,1")
    found = tried(staff, cast, file)
    assert errors(found) == [
        (2, "qty_delta", "insufficient_stock"),
        (4, "qty_delta", "insufficient_stock"),
    ]
    assert found["errors"][0]["detail"] == "A-1 has 10 on hand: it cannot lose 11."
    job = done(staff, cast, file)
    assert [error["attr"] for error in job["errors"]] == ["rows.2.qty_delta", "rows.4.qty_delta"]
    assert on_hand(cast) == {"A-1": "10", "B-1": "4"}


def test_the_same_file_twice_is_refused_unless_it_is_meant(cast: Cast, staff: Client) -> None:
    first = done(staff, cast, FILE)["result"]["document"]
    again = send(staff, cast, FILE)
    assert (again.status_code, again.json()["code"]) == (409, "file_already_applied")
    assert first["number"] in again.json()["detail"]
    assert again.json()["document"] == first
    assert tried(staff, cast, FILE)["applied_before"] == first
    assert on_hand(cast) == {"A-1": "8", "B-1": "7", "C-1": "1.5"}
    forced = done(staff, cast, FILE, force="true")
    assert forced["status"] == "SUCCEEDED"
    assert on_hand(cast) == {"A-1": "6", "B-1": "7", "C-1": "3"}


def test_the_same_file_asked_for_twice_at_once_is_applied_once(cast: Cast, staff: Client) -> None:
    answers = [send(staff, cast, FILE), send(staff, cast, FILE)]
    assert [answer.status_code for answer in answers] == [202, 202]
    do_waiting_jobs()
    jobs = [staff.get(answer["Location"]).json() for answer in answers]
    assert [job["status"] for job in jobs] == ["SUCCEEDED", "FAILED"]
    assert jobs[1]["problem"]["code"] == "file_already_applied"
    assert on_hand(cast) == {"A-1": "8", "B-1": "7", "C-1": "1.5"}


def test_a_file_that_was_taken_back_may_come_again_and_another_store_has_its_own(
    cast: Cast, sign_in: SignIn, shelf: list[Variant]
) -> None:
    manager = sign_in(cast.manager)
    file = lines("sku,set_to", "C-1,5")
    document = done(manager, cast, file)["result"]["document"]
    assert done(manager, cast, file, store_id=cast.station.pk)["status"] == "SUCCEEDED"
    post(manager, {}, f"/api/v1/inventory/adjustments/{document['id']}/reverse")
    assert tried(manager, cast, file)["applied_before"] is None
    assert done(manager, cast, file)["status"] == "SUCCEEDED"


def test_a_repeated_request_is_answered_once(cast: Cast, staff: Client) -> None:
    key = str(uuid4())
    first, second = send(staff, cast, FILE, key=key), send(staff, cast, FILE, key=key)
    assert (first.status_code, second["Idempotent-Replayed"]) == (202, "true")
    assert (first.json(), first["Location"]) == (second.json(), second["Location"])
    do_waiting_jobs()
    third = send(staff, cast, FILE, key=key)
    assert third.json() == first.json()
    assert send(staff, cast, FILE, key=key, note="other").status_code == 422
    with tenant_context(cast.shop.pk):
        assert (Job.objects.count(), Adjustment.objects.count()) == (1, 1)


def test_rows_have_their_own_reason_by_code_or_by_name(cast: Cast, staff: Client) -> None:
    file = lines("sku,change,reason", "A-1,-1,damaged", "B-1,-1,Stolen or missing", "C-1,1,")
    job = done(staff, cast, file, reason_code="FOUND")
    with tenant_context(cast.shop.pk):
        made = StockLedger.objects.filter(ref_id=job["result"]["document"]["id"])
        entries = made.exclude(ref_type=RefType.OPENING).order_by("variant__sku")
        assert [entry.reason_code for entry in entries] == ["DAMAGED", "THEFT", "FOUND"]
        reasons = AdjustmentLine.objects.order_by("line").values_list("reason_code", flat=True)
        assert list(reasons) == ["DAMAGED", "THEFT", ""]


def test_an_item_is_known_by_its_barcode(cast: Cast, staff: Client, shelf: list[Variant]) -> None:
    with tenant_context(cast.shop.pk):
        Barcode.objects.create(variant=shelf[0], code="0012345678905")
    file = lines("EAN,counted", "0012345678905,9", "12345678905,1")
    assert errors(tried(staff, cast, file)) == [(3, "EAN", "unknown")]
    both = lines("sku,barcode,counted", "a-1,0012345678905,9", "B-1,0012345678905,4")
    answer = tried(staff, cast, both)
    assert errors(answer) == [(3, "barcode", "contradiction")]
    assert diff(answer) == [(2, "CHANGED", "A-1", "10.000", "9.000")]


def test_rows_that_say_nothing_are_left_out_and_what_is_right_stays(
    cast: Cast, staff: Client
) -> None:
    file = lines("sku,set_to", "A-1,10", "B-1,", "C-1,0")
    answer = tried(staff, cast, file)
    assert [(row["outcome"], row["sku"]) for row in answer["rows"]] == [
        ("UNCHANGED", "A-1"),
        ("SKIPPED", "B-1"),
        ("UNCHANGED", "C-1"),
    ]
    assert answer["can_apply"] is False
    assert done(staff, cast, file)["problem"]["code"] == "nothing_to_adjust"


def test_what_the_file_does_not_tell_is_asked(cast: Cast, staff: Client) -> None:
    asked = tried(staff, cast, lines("Artikel;Menge", "A-1;1,234"))
    assert [(q["attr"], q["code"]) for q in asked["questions"]] == [
        ("mapping", "no_code"),
        ("mapping", "no_quantity"),
    ]
    mapping = '{"Artikel": "sku", "Menge": "set_to"}'
    doubtful = tried(staff, cast, lines("Artikel;Menge", "A-1;1,234"), mapping=mapping)
    assert [q["code"] for q in doubtful["questions"]] == ["ambiguous"]
    assert (doubtful["dialect"]["decimal"], doubtful["can_apply"]) == ("", False)
    said = tried(staff, cast, lines("Artikel;Menge", "A-1;1,234"), mapping=mapping, decimal=",")
    assert (said["dialect"]["decimal"], diff(said)[0][4]) == (",", "1.234")
    # "Quantity" may be a change or a count: nobody decides that in silence.
    unclear = tried(staff, cast, lines("sku,quantity", "A-1,3"))
    assert [q["code"] for q in unclear["questions"]] == ["no_quantity"]


def test_only_managers_set_a_cost(cast: Cast, staff: Client, sign_in: SignIn) -> None:
    file = lines("sku,qty_delta,unit_cost", "C-1,2,4.25", "A-1,-1,9")
    asked = tried(staff, cast, file)
    assert [q["code"] for q in asked["questions"]] == ["needs_manager"]
    assert done(staff, cast, file)["status"] == "FAILED"
    assert tried(staff, cast, file, mapping='{"unit_cost": null}')["can_apply"] is True
    job = done(sign_in(cast.manager), cast, file)
    assert job["result"]["rows"][1]["notices"] == ["A cost counts only where stock comes in."]
    with tenant_context(cast.shop.pk):
        item = InventoryItem.objects.get(variant__sku="C-1")
        assert str(item.stock_value) == "8.500000"


@pytest.mark.parametrize("damage", READABLE.values(), ids=list(READABLE))
def test_a_file_is_read_however_it_is_written(cast: Cast, staff: Client, damage: Damage) -> None:
    table = lines("sku,qty_delta,note", "A-1,-1,zerbröselt", "B-1,2,gefunden")
    answer = tried(staff, cast, damage(table))
    assert [row[1:] for row in diff(answer)] == [
        ("CHANGED", "A-1", "10.000", "9.000"),
        ("CHANGED", "B-1", "4.000", "6.000"),
    ]
    assert [row["note"] for row in answer["rows"]] == ["zerbröselt", "gefunden"]


def test_a_newline_within_quotes_is_one_row_and_a_workbook_needs_no_mark(
    cast: Cast, staff: Client
) -> None:
    quoted = 'sku,qty_delta,note\nA-1,-1,"first line\nsecond"\nB-1,1,\n'
    assert [(row["row"], row["note"]) for row in tried(staff, cast, quoted)["rows"]] == [
        (2, "first line second"),
        (3, ""),
    ]
    book = workbook([["sku", "set_to"], ["A-1", 1.234], ["B-1", 7]])
    answer = tried(staff, cast, book)
    assert (answer["dialect"]["kind"], diff(answer)[0][4]) == ("XLSX", "1.234")


def test_what_an_export_neutralised_is_restored(cast: Cast, staff: Client) -> None:
    with tenant_context(cast.shop.pk):
        VariantFactory.create(sku="-X1")
    answer = tried(staff, cast, lines("sku,qty_delta,note", "'-X1,1,'=SUM(A1)"))
    assert [(row["sku"], row["note"]) for row in answer["rows"]] == [("-X1", "=SUM(A1)")]


def test_where_one_does_not_work_nothing_is_tried(
    cast: Cast, staff: Client, sign_in: SignIn
) -> None:
    assert send(staff, cast, FILE, store_id=cast.station.pk, dry_run="true").status_code == 403
    assert send(staff, cast, FILE, store_id=cast.rival_store.pk).status_code == 404
    outsider = sign_in(cast.outsider)
    theirs = tried(outsider, cast, FILE, store_id=cast.rival_store.pk)
    assert {code for _row, _column, code in errors(theirs)} == {"unknown"}


@pytest.mark.parametrize(
    ("fields", "attr"),
    [
        ({"store_id": "x"}, "store_id"),
        ({"store_id": ""}, "store_id"),
        ({"reason_code": "NONE SUCH"}, "reason_code"),
        ({"mapping": '{"sku": "price"}'}, "mapping"),
        ({"mapping": '{"\\ud800": "sku"}'}, "mapping"),
        ({"mapping": '{"\\u0000": "sku"}'}, "mapping"),
        ({"decimal": ";"}, "decimal"),
        ({"note": "\x00"}, "note"),
        ({"force": "perhaps"}, "force"),
    ],
)
def test_a_malformed_field_is_named(
    cast: Cast, staff: Client, fields: dict[str, str], attr: str
) -> None:
    answer = send(staff, cast, FILE, **fields)
    assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, attr)


def test_the_number_of_statements_does_not_grow_with_the_rows(cast: Cast, staff: Client) -> None:
    with tenant_context(cast.shop.pk):
        many = [VariantFactory.create(sku=f"S-{n}").sku for n in range(60)]

    def statements(skus: list[str]) -> tuple[int, int]:
        file = lines("sku,qty_delta", *(f"{sku},{1 + len(skus)}" for sku in skus))
        reset_queries()  # a request may do so in the middle of what is captured
        with CaptureQueriesContext(connection) as looking:
            tried(staff, cast, file)
        assert send(staff, cast, file).status_code == 202
        with CaptureQueriesContext(connection) as doing:
            do_waiting_jobs()
        return len(looking), len(doing)

    few, more = statements(many[:3]), statements(many)
    assert few == more
    assert few[0] < 20
    assert few[1] < 40
