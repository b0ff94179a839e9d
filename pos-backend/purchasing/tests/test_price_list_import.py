"""A vendor's new costs come as a file: shown first, then all of it becomes their items, or nothing."""

from decimal import Decimal
from uuid import uuid4

import pytest
from django.db import connection, reset_queries
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.access import access_of
from accounts.tokens import make_token
from catalog.models import Barcode, Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.tests.catalog_files import READABLE, Damage, lines, workbook
from purchasing.tests.buying import PURCHASING, SignIn, line, ordered, receive, vendor_of
from purchasing.tests.price_lists import done, send_list, sold, tried
from purchasing.vendors.models import PriceList
from tenants.context import tenant_context
from tenants.jobs import do_waiting_jobs
from tenants.models_audit import AuditEvent
from tenants.models_jobs import Job

FILE = lines(
    "Order code,SKU,Pack size,Unit price,Name",
    "TT-1,TEA,6,2.20,Green tea",
    "TT-2,MUG,,4.5,Mug",
    "TT-3,POT,1,19.99,Pot",
)


@pytest.fixture
def wares(cast: Cast) -> list[Variant]:
    with tenant_context(cast.shop.pk):
        return [VariantFactory.create(sku=sku) for sku in ("TEA", "MUG", "POT", "JAR")]


@pytest.fixture
def manager(cast: Cast, sign_in: SignIn) -> Client:
    return sign_in(cast.manager)


@pytest.fixture
def vendor(manager: Client, wares: list[Variant]) -> int:
    """They sell TEA at 2.00 in sixes, and MUG at 4.50 as TT-2."""
    vendor = vendor_of(manager)
    known = [(wares[0], "TT-1", "6", "2.00"), (wares[1], "TT-2", "1", "4.5")]
    for variant, number, pack, cost in known:
        item = {"variant_id": variant.pk, "vendor_sku": number, "pack_size": pack}
        path = f"{PURCHASING}/vendors/{vendor}/items"
        made = manager.post(path, {**item, "last_cost": cost}, "application/json")
        assert made.status_code == 201, made.content
    return vendor


BEFORE = {"TEA": "TT-1 6 2", "MUG": "TT-2 1 4.5"}


def errors(answer: dict[str, object]) -> list[tuple[int, str, str]]:
    found = answer["errors"]
    assert isinstance(found, list)
    return [(error["row"], error["column"], error["code"]) for error in found]


def test_a_dry_run_shows_each_cost_before_and_after_and_writes_nothing(
    cast: Cast, manager: Client, vendor: int
) -> None:
    with tenant_context(cast.shop.pk):
        events = AuditEvent.objects.count()
    answer = tried(manager, vendor, FILE)
    assert [
        (
            row["row"],
            row["outcome"],
            row["sku"],
            row["old_cost"],
            row["cost"],
            row["change_percent"],
        )
        for row in answer["rows"]
    ] == [
        (2, "CHANGED", "TEA", "2.000000", "2.200000", "10.00"),
        (3, "UNCHANGED", "MUG", "4.500000", "4.500000", "0.00"),
        (4, "ADDED", "POT", None, "19.990000", None),
    ]
    assert answer["counts"] == {
        "added": 1,
        "changed": 1,
        "unchanged": 1,
        "skipped": 0,
        "error": 0,
        "dearer": 1,
        "cheaper": 0,
    }
    fields = [column["field"] for column in answer["columns"]]
    assert fields == ["vendor_sku", "sku", "pack_size", "cost", None]
    assert (answer["can_apply"], answer["applied"], answer["applied_before"]) == (True, None, None)
    assert sold(cast) == BEFORE
    with tenant_context(cast.shop.pk):
        assert (AuditEvent.objects.count(), Job.objects.count()) == (events, 0)


def test_a_list_is_applied_as_a_whole_and_the_next_order_is_proposed_at_its_cost(
    cast: Cast, manager: Client, vendor: int
) -> None:
    job = done(manager, vendor, FILE)
    assert (job["status"], job["progress"], job["total"]) == ("SUCCEEDED", 3, 3)
    assert job["result"]["counts"]["added"] == 1
    assert sold(cast) == {"TEA": "TT-1 6 2.2", "MUG": "TT-2 1 4.5", "POT": "TT-3 1 19.99"}
    listed = manager.get(f"{PURCHASING}/vendors/{vendor}/items").json()["results"]
    assert {row["sku"]: row["version"] for row in listed} == {"TEA": 2, "MUG": 1, "POT": 1}
    with tenant_context(cast.shop.pk):
        record = PriceList.objects.get()
        assert (record.added, record.changed, record.applied_by_id) == (1, 1, cast.manager.pk)
        assert job["result"]["applied"]["id"] == record.pk
        event = AuditEvent.objects.get(action="imported")
        assert (event.object_id, event.actor_id) == (vendor, cast.manager.pk)
        assert (event.after or {})["file_sha256"] == record.file_sha256


def test_a_pack_cost_is_parted_by_the_units_of_the_pack(
    cast: Cast, manager: Client, vendor: int
) -> None:
    """The file's own pack first, else the vendor's, else the variant's."""
    file = lines("sku,pack_size,pack_cost", "TEA,,14.40", "POT,3,10", "JAR,,7")
    done(manager, vendor, file)
    assert sold(cast) == {
        "TEA": "TT-1 6 2.4",
        "MUG": "TT-2 1 4.5",
        "POT": " 3 3.333333",
        "JAR": " 1 7",
    }


def test_cost_and_pack_cost_must_agree_where_both_are_given(
    cast: Cast, manager: Client, vendor: int
) -> None:
    file = lines("sku,pack_size,cost,pack_cost", "TEA,6,1.67,10", "MUG,6,1.60,10")
    answer = tried(manager, vendor, file)
    assert errors(answer) == [(3, "pack_cost", "contradiction")]
    assert answer["errors"][0]["detail"] == "10 for 6 is not 1.6 for one."
    assert answer["rows"][0]["cost"] == "1.666667"


def test_an_item_is_known_by_sku_else_barcode_else_the_vendors_number(
    cast: Cast, manager: Client, vendor: int, wares: list[Variant]
) -> None:
    with tenant_context(cast.shop.pk):
        Barcode.objects.create(variant=wares[2], code="0012345678905")
    file = lines("vendor_sku,sku,ean,cost", "tt-1,,,3", ",mug,,5", ",THEIRS-9,0012345678905,20")
    job = done(manager, vendor, file)
    assert job["status"] == "SUCCEEDED", job
    assert sold(cast) == {"TEA": "tt-1 6 3", "MUG": "TT-2 1 5", "POT": " 1 20"}


@pytest.mark.parametrize("code", ["12345678905", "012345678905", "0012345678905", "00012345678905"])
def test_a_barcode_is_found_without_the_zeros_that_a_spreadsheet_took(
    cast: Cast, manager: Client, vendor: int, wares: list[Variant], code: str
) -> None:
    with tenant_context(cast.shop.pk):
        Barcode.objects.create(variant=wares[2], code="0012345678905")
    answer = tried(manager, vendor, lines("barcode,cost", f"{code},20"))
    assert [row["sku"] for row in answer["rows"]] == ["POT"]


def test_a_barcode_that_lost_its_zeros_and_may_be_two_is_asked_about(
    cast: Cast, manager: Client, vendor: int, wares: list[Variant]
) -> None:
    with tenant_context(cast.shop.pk):
        Barcode.objects.create(variant=wares[2], code="0012345678905")
        Barcode.objects.create(variant=wares[3], code="012345678905")
    file = lines("barcode,cost", "12345678905,20", "12345678904,20", "012345678905,9")
    answer = tried(manager, vendor, file)
    # The second one's check digit is wrong: it is nobody's, however many zeros stand before it.
    assert errors(answer) == [(2, "barcode", "ambiguous"), (3, "barcode", "unknown")]
    assert [row["sku"] for row in answer["rows"]] == ["JAR"]


def test_one_wrong_row_and_nothing_is_changed(
    cast: Cast, manager: Client, vendor: int, wares: list[Variant]
) -> None:
    with tenant_context(cast.shop.pk):
        VariantFactory.create(sku="POST", track_stock=False)
        VariantFactory.create(sku="OLD", is_active=False)
        VariantFactory.create(sku="GONE", product__is_active=False)
        Barcode.objects.create(variant=wares[2], code="96385074")
    file = lines(
        "vendor_sku,sku,barcode,pack_size,cost",
        "TT-1,TEA,,,2.5",
        ",NONE,,,1",
        "TT-99,,,,1",
        ",MUG,96385074,,1",
        ",MUG,,,NaN",
        ",MUG,,,1e400",
        ",MUG,,,-1",
        ",MUG,,0,1",
        ",MUG,,-6,1",
        ",,,,1",
        ",POST,,,1",
        ",OLD,,,1",
        ",GONE,,,1",
        ",tea,,,2",
        "tt-1,POT,,,1",
        ",JAR,,,100000000",
        ",JAR,,,0.0000001",
        ",JAR",
        f"{'x' * 61},JAR,,,1",
    )
    answer = tried(manager, vendor, file)
    assert errors(answer) == [
        (3, "sku", "unknown"),
        (4, "vendor_sku", "unknown"),
        (5, "barcode", "contradiction"),
        (6, "cost", "number"),
        (7, "cost", "number"),
        (8, "cost", "negative"),
        (9, "pack_size", "not_positive"),
        (10, "pack_size", "not_positive"),
        (11, "sku", "required"),
        (12, "sku", "untracked"),
        (13, "sku", "inactive"),
        (14, "sku", "inactive"),
        (15, "sku", "repeated"),
        (16, "vendor_sku", "repeated"),
        (17, "cost", "too_large"),
        (18, "cost", "too_fine"),
        (19, "", "columns"),
        (20, "vendor_sku", "too_long"),
    ]
    assert (answer["can_apply"], answer["counts"]["error"]) == (False, 18)
    job = done(manager, vendor, file)
    assert (job["status"], job["problem"]["code"]) == ("FAILED", "import_has_errors")
    assert job["problem"]["detail"] == "18 rows are wrong. Nothing was changed."
    assert job["errors"][0]["attr"] == "rows.3.sku"
    assert sold(cast) == BEFORE
    with tenant_context(cast.shop.pk):
        assert not PriceList.objects.exists()


def test_a_number_of_the_vendors_that_means_two_items_is_asked_about(
    cast: Cast, manager: Client, vendor: int
) -> None:
    shared = tried(manager, vendor, lines("vendor_sku,sku,cost", "TT-2,POT,3"))
    assert shared["rows"][0]["notices"] == ["TT-2 is the vendor's number of MUG too."]
    done(manager, vendor, lines("vendor_sku,sku,cost", "TT-2,POT,3"))
    answer = tried(manager, vendor, lines("vendor_sku,cost", "TT-2,3"))
    assert errors(answer) == [(2, "vendor_sku", "ambiguous")]


def test_rows_without_a_cost_are_left_out_and_the_vendors_other_items_stay(
    cast: Cast, manager: Client, vendor: int
) -> None:
    file = lines("sku,pack_size,cost", "TEA,12,", "POT,,3")
    answer = tried(manager, vendor, file)
    assert [(row["outcome"], row["notices"]) for row in answer["rows"]] == [
        ("SKIPPED", ["The row gives no cost."]),
        ("ADDED", []),
    ]
    done(manager, vendor, file)
    assert sold(cast) == {**BEFORE, "POT": " 1 3"}


def test_the_same_file_twice_is_refused_unless_it_is_meant(
    cast: Cast, manager: Client, vendor: int, wares: list[Variant]
) -> None:
    first = done(manager, vendor, FILE)["result"]["applied"]
    again = send_list(manager, vendor, FILE)
    assert (again.status_code, again.json()["code"]) == (409, "file_already_applied")
    assert again.json()["price_list"]["id"] == first["id"]
    assert tried(manager, vendor, FILE)["applied_before"] == first
    nothing = done(manager, vendor, FILE, force="true")
    assert nothing["problem"]["code"] == "nothing_to_change"
    order = ordered(manager, cast, vendor, line(wares[0], qty_ordered=6, unit_cost=3))
    receive(manager, order["id"], "DN-1", line(wares[0], qty_received=6))
    assert sold(cast)["TEA"] == "TT-1 6 3"
    assert done(manager, vendor, FILE, force="true")["status"] == "SUCCEEDED"
    assert sold(cast)["TEA"] == "TT-1 6 2.2"


def test_the_same_file_asked_for_twice_at_once_is_applied_once(
    cast: Cast, manager: Client, vendor: int
) -> None:
    answers = [send_list(manager, vendor, FILE), send_list(manager, vendor, FILE)]
    assert [answer.status_code for answer in answers] == [202, 202]
    do_waiting_jobs()
    jobs = [manager.get(answer["Location"]).json() for answer in answers]
    assert [job["status"] for job in jobs] == ["SUCCEEDED", "FAILED"]
    assert jobs[1]["problem"]["code"] == "file_already_applied"


def test_another_vendor_has_lists_of_their_own(cast: Cast, manager: Client, vendor: int) -> None:
    assert done(manager, vendor, FILE)["status"] == "SUCCEEDED"
    other = vendor_of(manager, "Pot Makers")
    assert tried(manager, other, FILE)["counts"]["added"] == 3
    assert done(manager, other, FILE)["status"] == "SUCCEEDED"


def test_a_repeated_request_is_answered_once(cast: Cast, manager: Client, vendor: int) -> None:
    key = str(uuid4())
    first = send_list(manager, vendor, FILE, key=key)
    second = send_list(manager, vendor, FILE, key=key)
    assert (first.status_code, second["Idempotent-Replayed"]) == (202, "true")
    assert (first.json(), first["Location"]) == (second.json(), second["Location"])
    do_waiting_jobs()
    assert send_list(manager, vendor, FILE, key=key).json() == first.json()
    assert send_list(manager, vendor, FILE, key=key, force="true").status_code == 422
    with tenant_context(cast.shop.pk):
        assert (Job.objects.count(), PriceList.objects.count()) == (1, 1)


def test_a_vendor_that_is_deleted_before_their_list_is_applied_leaves_nothing(
    cast: Cast, manager: Client, vendor: int
) -> None:
    answer = send_list(manager, vendor, FILE)
    assert manager.delete(f"{PURCHASING}/vendors/{vendor}").status_code == 204
    do_waiting_jobs()
    assert manager.get(answer["Location"]).json()["problem"]["status"] == 404
    assert sold(cast) == {}


def test_a_vendor_with_a_list_can_still_be_deleted(
    cast: Cast, manager: Client, vendor: int
) -> None:
    done(manager, vendor, FILE)
    assert manager.delete(f"{PURCHASING}/vendors/{vendor}").status_code == 204


def test_what_the_file_does_not_tell_is_asked(cast: Cast, manager: Client, vendor: int) -> None:
    asked = tried(manager, vendor, lines("Artikel;Preis", "TEA;1,234"))
    told = [(question["attr"], question["code"]) for question in asked["questions"]]
    assert told == [("mapping", "no_code"), ("mapping", "no_cost")]
    mapping = '{"Artikel": "sku", "Preis": "cost"}'
    doubtful = tried(manager, vendor, lines("Artikel;Preis", "TEA;1,234"), mapping=mapping)
    assert [question["code"] for question in doubtful["questions"]] == ["ambiguous"]
    assert doubtful["can_apply"] is False
    said = tried(manager, vendor, lines("Artikel;Preis", "TEA;1,234"), mapping=mapping, decimal=",")
    assert said["rows"][0]["cost"] == "1.234000"
    # A plain price may be of a unit, of a pack or the shops' own: nobody decides that in silence.
    unclear = tried(manager, vendor, lines("sku,price", "TEA,3"))
    assert [question["code"] for question in unclear["questions"]] == ["no_cost"]
    failed = done(manager, vendor, lines("sku,price", "TEA,3"))
    assert failed["problem"]["code"] == "import_has_errors"


@pytest.mark.parametrize("damage", READABLE.values(), ids=list(READABLE))
def test_a_list_is_read_however_it_is_written(
    cast: Cast, manager: Client, vendor: int, damage: Damage
) -> None:
    table = lines("sku,cost,vendor_sku", "TEA,2.5,Ü-1", "MUG,4.75,Ü-2")
    answer = tried(manager, vendor, damage(table))
    told = [(row["sku"], Decimal(row["cost"]), row["vendor_sku"]) for row in answer["rows"]]
    assert told == [("TEA", Decimal("2.5"), "Ü-1"), ("MUG", Decimal("4.75"), "Ü-2")]


def test_a_workbook_needs_no_decimal_mark(cast: Cast, manager: Client, vendor: int) -> None:
    book = workbook([["sku", "pack size", "cost"], ["TEA", 12, 1.234], ["MUG", None, 5]])
    answer = tried(manager, vendor, book)
    told = [(row["pack_size"], row["cost"]) for row in answer["rows"]]
    assert told == [("12.000", "1.234000"), ("1.000", "5.000000")]


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7", b"PK\x03\x04 broken", b'sku,cost\n"TEA,2\n', b"\x00\x01\x02"]
)
def test_a_damaged_file_is_refused_in_words(
    cast: Cast, manager: Client, vendor: int, data: bytes
) -> None:
    answer = send_list(manager, vendor, data, dry_run="true")
    assert (answer.status_code, len(answer.json()["errors"])) == (400, 1)
    assert answer.json()["errors"][0]["detail"]


@pytest.mark.parametrize(
    ("fields", "attr"),
    [
        ({"mapping": '{"sku": "price"}'}, "mapping"),
        ({"mapping": '{"none": "cost"}', "dry_run": "true"}, "mapping"),
        ({"mapping": "["}, "mapping"),
        ({"decimal": ";"}, "decimal"),
        ({"force": "perhaps"}, "force"),
        ({"dry_run": "perhaps"}, "dry_run"),
        ({"file": "no file"}, "file"),
    ],
)
def test_a_malformed_field_is_named(
    cast: Cast, manager: Client, vendor: int, fields: dict[str, str], attr: str
) -> None:
    answer = send_list(manager, vendor, FILE, **fields)
    assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, attr)


def test_staff_and_strangers_import_nothing(
    cast: Cast, manager: Client, vendor: int, sign_in: SignIn
) -> None:
    assert send_list(sign_in(cast.staff), vendor, FILE, dry_run="true").status_code == 403
    outsider = sign_in(cast.outsider)
    foreign = send_list(outsider, vendor, FILE, dry_run="true")
    missing = send_list(outsider, 999_999_999, FILE, dry_run="true")
    assert (foreign.status_code, missing.status_code) == (404, 404)
    assert foreign.json()["detail"] == missing.json()["detail"]
    theirs = vendor_of(outsider)
    assert {code for _row, _column, code in errors(tried(outsider, theirs, FILE))} == {"unknown"}


def test_a_token_that_may_order_and_not_see_costs_is_told_none(
    cast: Cast, manager: Client, vendor: int
) -> None:
    access = access_of(cast.manager, tenant_id=cast.shop.pk)
    assert access is not None
    with tenant_context(cast.shop.pk):
        _, secret = make_token(
            access=access,
            name="orders",
            permissions=["purchasing.order", "stock.read"],
            expires_at=None,
        )
    narrow = Client(headers={"Authorization": f"Bearer {secret}"})
    row = tried(narrow, vendor, FILE)["rows"][0]
    assert (row["old_cost"], row["cost"], row["change_percent"]) == (None, None, None)
    job = done(narrow, vendor, FILE)
    assert {row["cost"] for row in job["result"]["rows"]} == {None}
    seen = send_list(manager, vendor, lines("sku,cost", "TEA,9"))
    do_waiting_jobs()
    assert narrow.get(seen["Location"]).status_code == 404
    assert manager.get(seen["Location"]).json()["result"]["rows"][0]["cost"] == "9.000000"


def test_the_number_of_statements_does_not_grow_with_the_rows(
    cast: Cast, manager: Client, vendor: int
) -> None:
    with tenant_context(cast.shop.pk):
        many = [VariantFactory.create(sku=f"S-{n}").sku for n in range(60)]

    def statements(skus: list[str], cost: str) -> tuple[int, int]:
        file = lines("sku,cost", *(f"{sku},{cost}" for sku in skus))
        reset_queries()  # a request may do so in the middle of what is captured
        with CaptureQueriesContext(connection) as looking:
            tried(manager, vendor, file)
        assert send_list(manager, vendor, file).status_code == 202
        with CaptureQueriesContext(connection) as doing:
            do_waiting_jobs()
        return len(looking), len(doing)

    few, both = statements(many[:3], "1"), statements(many, "2")
    more = statements(many, "3")
    # Adding is one statement, and so is changing.
    assert (few, both, more) == ((11, 23), (11, 24), (11, 23))
