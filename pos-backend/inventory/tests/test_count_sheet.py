"""The sheet of a count: given out, filled in, and taken back as a whole or not at all."""

import csv
from io import BytesIO, StringIO
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from catalog.models import Variant
from catalog.tests.factories import CategoryFactory, VariantFactory
from conftest import Cast
from inventory.counts.models import CountLine, CountObservation, CountSession
from inventory.tests.catalog_files import lines, workbook
from inventory.tests.counting import (
    COUNTS,
    SignIn,
    aged,
    ago,
    begun,
    done,
    lines_of,
    on_hand,
    opened,
    scan,
    send,
    sold,
    tea,
)
from tenants.context import tenant_context

__all__ = ["tea"]  # a fixture


@pytest.fixture
def mug(cast: Cast) -> Variant:
    """Five on the high street."""
    with tenant_context(cast.shop.pk):
        variant = VariantFactory.create(sku="MUG", product__name="=SUM(1)")
        opened(cast, variant, 5)
    return variant


def sheet(client: Client, path: str, query: str = "") -> str:
    answer = client.get(f"{COUNTS}{path}/export{query}")
    assert answer.status_code == 200, answer.content
    return b"".join(answer).decode("utf-8-sig")


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text)))


def upload(client: Client, path: str, data: str | bytes, *, key: str = "", **fields: Any) -> Any:
    content = data.encode() if isinstance(data, str) else data
    file = SimpleUploadedFile("counted.csv", content)
    headers = {"Idempotency-Key": key or str(uuid4())}
    return client.post(f"{COUNTS}{path}/import", {"file": file, **fields}, headers=headers)


def told(answer: dict[str, Any]) -> tuple[int, int, int, int]:
    return answer["rows"], answer["applied"], answer["repeated"], answer["skipped"]


def counted(client: Client, path: str) -> dict[str, dict[str, str]]:
    """By SKU what each zone has."""
    rows = done(client.get(f"{COUNTS}{path}/lines"))["results"]
    return {
        row["sku"]: {tally["zone_name"]: tally["qty"] for tally in row["tallies"]} for row in rows
    }


def test_the_sheet_has_every_item_of_the_scope_and_what_was_counted(
    cast: Cast, tea: Variant, mug: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    with tenant_context(cast.shop.pk):
        VariantFactory.create(sku="NEVER HERE")
        found = VariantFactory.create(sku="FOUND")
    path = begun(client, cast)
    scan(client, path, tea, 4, zone_name="Front")
    scan(client, path, tea, 5, zone_name="Back")
    scan(client, path, found, 1)
    rows = table(sheet(client, path, "?blind=false"))
    assert list(rows[0]) == [
        "sku",
        "barcode",
        "product",
        "variant",
        "category",
        "zone",
        "expected_qty",
        "counted_qty",
    ]
    assert [(r["sku"], r["zone"], r["expected_qty"], r["counted_qty"]) for r in rows] == [
        ("MUG", "", "5", ""),
        ("TEA", "Back", "10", "5"),
        ("TEA", "Front", "", "4"),
        ("FOUND", "", "0", "1"),
    ]
    assert (rows[0]["product"], rows[1]["barcode"]) == ("'=SUM(1)", "5000000000017")


def test_a_sheet_is_blind_unless_it_is_asked_not_to_be(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    manager, staff = sign_in(cast.manager), sign_in(cast.staff)
    path = begun(staff, cast)
    for client in (manager, staff):
        assert "expected_qty" not in sheet(client, path)
    refused = staff.get(f"{COUNTS}{path}/export?blind=false")
    assert (refused.status_code, refused.json()["code"]) == (403, "blind_count")
    assert ",10," in sheet(manager, path, "?blind=false&format=csv")
    scan(staff, path, tea, 9)
    done(send(staff, f"{path}/finalize"))
    assert ",10," in sheet(staff, path, "?blind=false")


def test_a_sheet_is_a_workbook_too(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast, scope="ZONE", zone_name="Front")
    answer = client.get(f"{COUNTS}{path}/export?format=xlsx")
    (header, row) = load_workbook(BytesIO(b"".join(answer))).active.values  # type: ignore[union-attr]
    assert dict(zip(header, row, strict=True))["zone"] == "Front"
    with tenant_context(cast.shop.pk):
        number = CountSession.objects.get().number
    assert f'filename="{number}.xlsx"' in answer["Content-Disposition"]


@pytest.mark.parametrize("query", ["format=pdf", "blind=perhaps", "zone=Front", "blind="])
def test_a_sheet_that_there_is_not_is_refused(cast: Cast, sign_in: SignIn, query: str) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    assert client.get(f"{COUNTS}{path}/export?{query}").status_code == 400


def test_a_sheet_of_a_category_has_its_items_alone(
    cast: Cast, tea: Variant, mug: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    with tenant_context(cast.shop.pk):
        category = CategoryFactory.create()
        plate = VariantFactory.create(sku="PLATE", product__category=category)
        opened(cast, plate, 1)
    path = begun(client, cast, scope="CATEGORY", category_id=category.pk)
    assert [row["sku"] for row in table(sheet(client, path))] == ["PLATE"]
    refused = upload(client, path, lines("sku,counted_qty", "PLATE,1", "TEA,1"))
    assert [(e["attr"], e["code"]) for e in refused.json()["errors"]] == [
        ("rows.3.sku", "out_of_scope")
    ]


def test_a_counted_sheet_is_taken_down_and_what_is_empty_was_not_counted(
    cast: Cast, tea: Variant, mug: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.staff)
    path = begun(client, cast)
    scan(client, path, tea, 3, zone_name="Front")
    scan(client, path, tea, 2, zone_name="Back")
    blank = sheet(client, path)
    filled = blank.replace("Front,3", 'Front,"7,5"').replace(",\r\n", ",0\r\n")
    answer = done(upload(client, path, filled))
    assert told(answer) == (3, 3, 0, 0)
    assert counted(client, path) == {
        "MUG": {"": "0.000"},
        "TEA": {"Front": "7.500", "Back": "2.000"},
    }
    empty = done(upload(client, path, blank + "NONE,,,,,,\r\n"))
    assert told(empty) == (4, 2, 0, 2)  # what is not counted need not be known
    with tenant_context(cast.shop.pk):
        sets = CountObservation.objects.filter(kind="SET")
        assert set(sets.values_list("actor_id", flat=True)) == {cast.staff.pk}
        assert sets.count() == 5


def test_the_same_sheet_again_counts_once(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    file = lines("barcode;counted", "5000000000017;8")
    assert told(done(upload(client, path, file))) == (1, 1, 0, 0)
    scan(client, path, tea, 1)
    assert told(done(upload(client, path, file, dry_run="true"))) == (1, 0, 1, 0)
    assert told(done(upload(client, path, file))) == (1, 0, 1, 0)
    assert counted(client, path) == {"TEA": {"": "9.000"}}
    # Of another zone it is another count.
    assert told(done(upload(client, path, file, zone_name="Front"))) == (1, 1, 0, 0)
    assert counted(client, path) == {"TEA": {"": "9.000", "Front": "8.000"}}


def test_a_dry_run_counts_nothing(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    answer = done(upload(client, path, lines("SKU,Count", "tea,8", "NONE,1"), dry_run="true"))
    assert (answer["can_apply"], answer["applied"], answer["dry_run"]) == (False, 1, True)
    assert [(e["row"], e["column"], e["code"]) for e in answer["errors"]] == [(3, "SKU", "unknown")]
    assert [column["field"] for column in answer["columns"]] == ["sku", "counted_qty"]
    assert counted(client, path) == {}
    assert done(client.get(f"{COUNTS}{path}"))["status"] == "DRAFT"


def test_one_wrong_row_and_nothing_is_counted(
    cast: Cast, tea: Variant, mug: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    with tenant_context(cast.shop.pk):
        VariantFactory.create(sku="POST", track_stock=False)
    path = begun(client, cast)
    file = lines(
        "sku,barcode,zone,counted_qty",
        "TEA,,Front,1",
        "TEA,,Front,2",
        "MUG,5000000000017,,1",
        "MUG,,,-1",
        ",,,4",
        "POST,,,1",
        "MUG,,,NaN",
        "MUG,,,1e400",
        "MUG,,,0.0001",
        "MUG,,,999999999999",
        f"MUG,,{'x' * 61},1",
        "NONE,,,1",
        "MUG,,,1,1",
    )
    refused = upload(client, path, file)
    assert (refused.status_code, refused.json()["code"]) == (400, "import_has_errors")
    assert [(e["attr"], e["code"]) for e in refused.json()["errors"]] == [
        ("rows.3.sku", "repeated"),
        ("rows.4.barcode", "contradiction"),
        ("rows.5.counted_qty", "negative"),
        ("rows.6.sku", "required"),
        ("rows.7.sku", "untracked"),
        ("rows.8.counted_qty", "number"),
        ("rows.9.counted_qty", "number"),
        ("rows.10.counted_qty", "too_fine"),
        ("rows.11.counted_qty", "too_large"),
        ("rows.12.zone", "too_long"),
        ("rows.13.sku", "unknown"),
        ("rows.14", "columns"),
    ]
    assert (counted(client, path), refused.json()["error_count"]) == ({}, 12)
    assert done(client.get(f"{COUNTS}{path}"))["status"] == "DRAFT"


@pytest.mark.parametrize(
    ("data", "fields", "attr"),
    [
        (lines("sku,counted_qty", 'TEA,"1,234"'), {}, "decimal"),
        (lines("sku,total", "TEA,1"), {}, "mapping"),
        (lines("name,counted_qty", "Tea,1"), {}, "mapping"),
        (b"%PDF-1.4", {}, "file"),
        (b"", {}, "file"),
        (b"sku,counted_qty\nT\x00A,1\n", {}, "file"),
        (lines("sku,counted_qty", "TEA,1"), {"zone_name": "x" * 61}, "zone_name"),
        (lines("sku,counted_qty", "TEA,1"), {"counted_at": "2999-01-01T00:00Z"}, "counted_at"),
        (lines("sku,counted_qty", "TEA,1"), {"counted_at": "yesterday"}, "counted_at"),
        (lines("sku,counted_qty", "TEA,1"), {"mapping": '{"sku": "price"}'}, "mapping"),
        (lines("sku,counted_qty", "TEA,1"), {"mapping": "[1"}, "mapping"),
    ],
)
def test_a_sheet_that_cannot_be_read_is_refused(
    cast: Cast, tea: Variant, sign_in: SignIn, data: Any, fields: dict[str, str], attr: str
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    refused = upload(client, path, data, **fields)
    assert refused.status_code == 400, refused.content
    assert refused.json()["errors"][0]["attr"] == attr
    assert counted(client, path) == {}


def test_settings_answer_what_the_sheet_does_not_tell(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    file = lines("sku,total", 'TEA,"1,234"')
    mapping = '{"total": "counted_qty"}'
    done(upload(client, path, file, decimal=",", mapping=mapping))
    assert counted(client, path) == {"TEA": {"": "1.234"}}
    book = workbook([["sku", "qty"], ["TEA", 4]])
    done(upload(client, path, book, zone_name="Back"))
    assert counted(client, path)["TEA"]["Back"] == "4.000"


def test_what_moved_since_the_sheet_was_counted_stays_on_top(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    aged(path, cast)
    sold(cast, tea, 2, ago(10))
    file = lines("sku,counted_qty", "TEA,9")
    done(upload(client, path, file, counted_at=ago(30).isoformat()))
    (line,) = lines_of(client, path)
    assert (line["expected_qty"], line["variance"]) == ("10.000", "-1.000")
    done(send(client, f"{path}/finalize"))
    assert on_hand(cast, tea) == 7


def test_what_was_scanned_since_the_sheet_was_counted_stays(
    cast: Cast, tea: Variant, mug: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    aged(path, cast)
    scan(client, path, tea, 4, ago(40))
    scan(client, path, tea, 2, ago(20))
    body = {"variant_id": mug.pk, "counted_qty": "6", "counted_at": ago(10).isoformat()}
    done(send(client, f"{path}/set_qty", body))
    file = lines("sku,counted_qty", "TEA,5", "MUG,1")
    done(upload(client, path, file, counted_at=ago(30).isoformat()))
    assert counted(client, path) == {"TEA": {"": "7.000"}, "MUG": {"": "6.000"}}


def test_a_sheet_of_less_than_was_taken_back_since_is_refused(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    aged(path, cast)
    scan(client, path, tea, 4, ago(40))
    scan(client, path, tea, -2, ago(20))
    file = lines("sku,counted_qty", "TEA,1")
    refused = upload(client, path, file, counted_at=ago(30).isoformat())
    assert (refused.status_code, refused.json()["code"]) == (409, "more_than_counted")
    assert counted(client, path) == {"TEA": {"": "2.000"}}


def test_a_count_that_ended_takes_no_sheet(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    done(send(client, f"{path}/cancel"))
    for fields in ({}, {"dry_run": "true"}):
        refused = upload(client, path, lines("sku,counted_qty", "TEA,1"), **fields)
        assert (refused.status_code, refused.json()["code"]) == (409, "count_state")


def test_sheets_are_of_ones_own_store(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    owner, staff, outsider = (sign_in(u) for u in (cast.owner, cast.staff, cast.outsider))
    elsewhere = f"/{done(send(owner, '', {'store_id': cast.station.pk}))['id']}"
    file = lines("sku,counted_qty", "TEA,1")
    assert upload(staff, elsewhere, file).status_code == 403
    assert upload(staff, elsewhere, file, dry_run="true").status_code == 403
    assert upload(outsider, elsewhere, file).status_code == 404
    assert outsider.get(f"{COUNTS}{elsewhere}/export").status_code == 404


def test_an_import_needs_its_key_and_is_answered_again(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client, key = sign_in(cast.manager), str(uuid4())
    path = begun(client, cast)
    file = lines("sku,counted_qty", "TEA,1")
    first, again = (upload(client, path, file, key=key) for _ in range(2))
    assert (first.json(), again["Idempotent-Replayed"]) == (again.json(), "true")
    unkeyed = client.post(
        f"{COUNTS}{path}/import", {"file": SimpleUploadedFile("a.csv", file.encode())}
    )
    assert unkeyed.json()["code"] == "idempotency_key_required"
    assert client.post(f"{COUNTS}{path}/import", {"file": "x"}).status_code == 400


def test_the_number_of_statements_does_not_grow_with_the_rows(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    with tenant_context(cast.shop.pk):
        skus = [VariantFactory.create().sku for _ in range(30)]
    scan(client, path, tea, 1)

    def statements(names: list[str], zone: str) -> int:
        file = lines("sku,counted_qty", *(f"{sku},2" for sku in names))
        with CaptureQueriesContext(connection) as captured:
            done(upload(client, path, file, zone_name=zone))
        return len(captured)

    assert statements(skus[:2], "A") == statements(skus, "B") == statements(skus, "C")
    with tenant_context(cast.shop.pk):
        assert CountLine.objects.get(variant__sku=skus[0]).counted_qty == 6


def test_an_import_is_told_in_the_counts_history(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.manager)
    path = begun(client, cast)
    done(upload(client, path, lines("sku,counted_qty", "TEA,1", "MUG,")))
    events = done(client.get(f"{COUNTS}{path}"))["events"]
    assert [event["event"] for event in events] == ["CREATED", "STARTED", "IMPORTED"]
    said = events[-1]["said"]
    assert (said["file"], said["applied"], said["skipped"]) == ("counted.csv", 1, 1)
