from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.client import encode_multipart
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from catalog.models import Barcode, Category, Product, TaxCategory, Variant
from catalog.tests.factories import ProductFactory, VariantFactory
from conftest import Cast
from inventory.adjustments.models import Adjustment
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.tests.catalog_files import (
    IMPORT,
    OPEN_SOURCE_POS,
    OPENBOXES_LEVELS,
    OPENBOXES_SUPPLIERS,
    PLAIN,
    SHOPIFY,
    SHOPIFY_INVENTORY,
    applied,
    imported,
    lines,
    preview,
    upload,
    workbook,
)
from inventory.tests.movements import move, posted
from tenants.context import tenant_context
from tenants.jobs import do_waiting_jobs
from tenants.models_audit import AuditEvent
from tenants.models_jobs import Job

SignIn = Callable[[User], Client]


@pytest.fixture
def manager(cast: Cast, sign_in: SignIn) -> Client:
    return sign_in(cast.manager)


def states(answer: dict[str, Any]) -> list[tuple[int, str, str]]:
    return [(row["row"], row["outcome"], row["sku"]) for row in answer["rows"]]


def errors(answer: dict[str, Any]) -> list[tuple[int, str, str]]:
    return [(error["row"], error["column"], error["code"]) for error in answer["errors"]]


def values(answer: dict[str, Any], row: int) -> dict[str, str]:
    (found,) = [r for r in answer["rows"] if r["row"] == row]
    return {change["field"]: change["after"] for change in found["changes"]}


def test_a_dry_run_tells_everything_and_writes_nothing(manager: Client, cast: Cast) -> None:
    answer = preview(manager, PLAIN)
    assert answer["can_apply"] is True
    assert (answer["profile"], answer["profile_was_found"]) == ("plain", True)
    assert answer["dialect"] == {
        "kind": "CSV",
        "encoding": "utf-8",
        "has_bom": False,
        "delimiter": ",",
        "quotes": True,
        "line_end": "LF",
        "sheet": "",
        "sheets": [],
        "decimal": ".",
        "guessed": [],
    }
    assert answer["columns"][0] == {
        "name": "sku",
        "field": "sku",
        "samples": ["MUG-R", "MUG-B", "POT"],
    }
    assert states(answer) == [(2, "NEW", "MUG-R"), (3, "NEW", "MUG-B"), (4, "NEW", "POT")]
    assert answer["counts"] == {
        "new": 3,
        "changed": 0,
        "unchanged": 0,
        "skipped": 0,
        "error": 0,
        "new_products": 2,
        "changed_products": 0,
        "new_categories": 2,
        "new_tax_categories": 1,
        "new_barcodes": 1,
        "opening_lines": 0,
        "openings_left_out": 0,
    }
    assert values(answer, 4)["price"] == "19.99"
    with tenant_context(cast.shop.id):
        assert not Product.objects.exists()
        assert not Category.objects.exists()
        assert not AuditEvent.objects.exists()


def test_a_file_is_applied_once_and_the_same_again_changes_nothing(
    manager: Client, cast: Cast
) -> None:
    answer = applied(manager, PLAIN)
    assert answer["counts"]["new"] == 3
    assert answer["counts"]["new_products"] == 2
    with tenant_context(cast.shop.id):
        red = Variant.objects.select_related("product__category__parent").get(sku="MUG-R")
        assert (red.name, str(red.price), str(red.cost)) == ("Red", "4.500000", "1.200000")
        assert red.reorder_point == 3
        assert red.product.name == "Mug"
        assert [v.sku for v in red.product.variants.order_by("sku")] == ["MUG-B", "MUG-R"]
        assert (red.product.category.name, red.product.category.parent.name) == ("Mugs", "Kitchen")
        assert TaxCategory.objects.get().rate == 20
        assert Barcode.objects.get().code == "0012345678905"
        (event,) = AuditEvent.objects.all()
        assert (event.action, event.object_type) == ("imported", "catalog")
        assert event.after is not None
        assert event.after["new"] == 3
    assert manager.get("/api/v1/catalog/variants?search=red 00123").json()["count"] == 1

    again = applied(manager, PLAIN)
    assert [state for _, state, _ in states(again)] == ["UNCHANGED"] * 3
    with tenant_context(cast.shop.id):
        assert set(Variant.objects.values_list("version", flat=True)) == {1}
        assert AuditEvent.objects.count() == 1


def test_a_change_is_shown_before_and_after_and_then_made(manager: Client, cast: Cast) -> None:
    applied(manager, PLAIN)
    changed = lines(
        "sku,product_name,price,barcodes,category,cost",
        "mug-r,Big mug,5,777,kitchen / MUGS,",
        "POT,,19.99,,Garden,",
    )
    answer = preview(manager, changed)
    assert states(answer) == [(2, "CHANGED", "MUG-R"), (3, "CHANGED", "POT")]
    assert answer["rows"][0]["changes"] == [
        {"field": "product_name", "before": "Mug", "after": "Big mug"},
        {"field": "price", "before": "4.5", "after": "5"},
        {"field": "barcodes", "before": "0012345678905", "after": "0012345678905, 777"},
    ]
    assert answer["rows"][1]["changes"] == [
        {"field": "category", "before": "Kitchen", "after": "Garden"}
    ]
    applied(manager, changed)
    with tenant_context(cast.shop.id):
        red = Variant.objects.get(sku="MUG-R")
        blue = Variant.objects.get(sku="MUG-B")
    assert (str(red.price), str(red.cost), red.name) == ("5.000000", "1.200000", "Red")
    assert (red.version, blue.version) == (2, 1)
    assert "big mug" in red.search_text
    assert "777" in red.search_text
    assert "big mug" in blue.search_text  # the same product


def test_one_wrong_row_and_nothing_is_written(manager: Client, cast: Cast) -> None:
    file = lines(
        "sku,product_name,price,pack_size,track_stock,barcodes,tax_category",
        "A,Apple,1.5,,,,",
        ",Banana,1,,,,",
        "C,Cherry,cheap,0,perhaps,,",
        "D,,1,,,,",
        "A,Apple again,1,,,,",
        "F,Fig,-1,,,,",
        "G,Grape,1,,,,Luxury",
        "H,Ham\x07,1,,,,",
        "I,Ice,99999999999999999,,,,",
        "J,Jam,1,,,5,",
        "K,Kale,1,,,5,",
        "L,Leek",
        "M,Mint,1,,,,,,extra",
        "5.01235E+12,Nut,1,,,,",
    )
    answer = preview(manager, file)
    assert errors(answer) == [
        (3, "sku", "required"),
        (4, "price", "number"),
        (4, "pack_size", "too_small"),
        (4, "track_stock", "yes_or_no"),
        (5, "product_name", "required"),
        (6, "sku", "repeated"),
        (7, "price", "negative"),
        (8, "tax_category", "unknown"),
        (9, "product_name", "character"),
        (10, "price", "too_large"),
        (12, "barcodes", "duplicate"),
        (13, "", "columns"),
        (14, "", "columns"),
        (15, "sku", "rounded"),
    ]
    assert (answer["can_apply"], answer["error_count"]) == (False, 14)
    assert (answer["counts"]["error"], answer["counts"]["new"]) == (12, 2)
    refused = imported(manager, file)
    assert (refused["status"], refused["problem"]["code"]) == ("FAILED", "import_has_errors")
    assert refused["errors"][0]["attr"] == "rows.3.sku"
    assert (refused["total"], refused["result"]) == (14, None)
    with tenant_context(cast.shop.id):
        assert not Product.objects.exists()


def test_a_refused_import_says_how_many_rows_are_wrong(manager: Client) -> None:
    one = imported(manager, lines("sku,product_name,price", "A,Apple,x", "B,Bread,1"))
    assert one["problem"]["detail"] == "1 row is wrong. Nothing was imported."
    two = imported(manager, lines("sku,product_name,price,cost", "A,Apple,x,y", "B,,1,1"))
    assert (two["problem"]["detail"], len(two["errors"])) == (
        "2 rows are wrong. Nothing was imported.",
        3,
    )


def test_stock_opens_once_by_one_document_per_store(manager: Client, cast: Cast) -> None:
    file = lines(
        "sku,product_name,cost,store,opening_qty",
        "A,Apple,0.50,,10",
        "B,Bread,1.25,Station,4.5",
        "B,Bread,1.25,HS,2",
        "C,Cheese,,,0",
    )
    without = preview(manager, file)
    assert (without["counts"]["opening_lines"], without["counts"]["openings_left_out"]) == (2, 1)
    assert "No store was chosen" in without["rows"][0]["notices"][-1]
    documents = applied(manager, file, store_id=cast.high_street.id)["documents"]
    assert [document["store_id"] for document in documents] == [
        cast.high_street.id,
        cast.station.id,
    ]
    with tenant_context(cast.shop.id):
        held = InventoryItem.objects.order_by("store__code", "variant__sku")
        assert [
            (i.store.code, i.variant.sku, str(i.on_hand), str(i.stock_value)) for i in held
        ] == [
            ("HS", "A", "10.000", "5.000000"),
            ("HS", "B", "2.000", "2.500000"),
            ("ST", "B", "4.500", "5.625000"),
        ]
        assert {a.kind for a in Adjustment.objects.all()} == {"OPENING"}
        assert Adjustment.objects.count() == 2
        assert StockLedger.objects.filter(ref_type=RefType.OPENING).count() == 3

    again = applied(manager, file, store_id=cast.high_street.id)
    assert again["documents"] == []
    assert "begun already" in again["rows"][0]["notices"][0]
    with tenant_context(cast.shop.id):
        assert StockLedger.objects.count() == 3


def test_stock_opens_only_in_stores_of_ones_own(
    cast: Cast, sign_in: SignIn, manager: Client
) -> None:
    file = lines("sku,product_name,store,opening_qty", "A,Apple,Moon,1", "B,Bread,HS,1")
    assert errors(preview(manager, file)) == [(2, "store", "store")]
    with tenant_context(cast.shop.id):
        membership = cast.manager.memberships.get()
        membership.all_stores = False
        membership.save()
        membership.stores.create(store=cast.station)
    found = preview(manager, file)["errors"]
    assert [error["detail"] for error in found] == [
        "You have no store Moon.",
        "You do not work in High Street.",
    ]
    elsewhere = upload(manager, file, store_id=cast.high_street.id, dry_run="true")
    assert elsewhere.status_code == 403
    foreign = upload(manager, file, store_id=cast.rival_store.id, dry_run="true")
    assert foreign.status_code == 404


def test_an_item_that_keeps_no_stock_opens_none(manager: Client, cast: Cast) -> None:
    file = lines("sku,product_name,track_stock,opening_qty", "A,Postage,no,1")
    found = preview(manager, file, store_id=cast.high_street.id)
    assert errors(found) == [(2, "opening_qty", "untracked")]
    with tenant_context(cast.shop.id):
        variant = VariantFactory.create(sku="B")
        posted(move(cast.high_street, variant, 1, RefType.OPENING, unit_cost="1"))
    found = preview(manager, lines("sku,track_stock", "B,no"))
    assert errors(found) == [(2, "track_stock", "has_stock")]


def test_a_repeated_request_is_answered_once(manager: Client, cast: Cast) -> None:
    key = str(uuid4())
    first = upload(manager, PLAIN, key=key)
    assert first.status_code == 202
    # Browsers part what they send by another boundary each time.
    boundary = "----another"
    body = encode_multipart(boundary, {"file": SimpleUploadedFile("products.csv", PLAIN.encode())})
    second = manager.generic(
        "POST",
        IMPORT,
        body,
        f"multipart/form-data; boundary={boundary}",
        headers={"Idempotency-Key": key},
    )
    assert second["Idempotent-Replayed"] == "true"
    assert (first.json(), first["Location"]) == (second.json(), second["Location"])
    do_waiting_jobs()
    with tenant_context(cast.shop.id):
        assert (Job.objects.count(), Variant.objects.count()) == (1, 3)
    assert upload(manager, SHOPIFY, key=key).status_code == 422
    bare = manager.post(
        "/api/v1/catalog/import", {"file": SimpleUploadedFile("x.csv", PLAIN.encode())}
    )
    assert (bare.status_code, bare.json()["code"]) == (400, "idempotency_key_required")


def test_shopify_products(manager: Client, cast: Cast) -> None:
    answer = preview(manager, SHOPIFY, store_id=cast.high_street.id)
    assert (answer["profile"], answer["can_apply"]) == ("shopify", True)
    assert states(answer) == [
        (2, "NEW", "ANCHOR-GOLD"),
        (3, "NEW", "ANCHOR-SILVER"),
        (4, "SKIPPED", ""),
        (5, "NEW", "TOP-1"),
    ]
    assert values(answer, 2) == {
        "product_name": "Anchor Bracelet",
        "description": "Black & gold\nleather",
        "category": "Bracelet",
        "variant_name": "Gold",
        "price": "69.99",
        "barcodes": "0012345678905",
        "opening_qty": "1 in High Street",
    }
    assert values(answer, 3)["cost"] == "20"
    assert answer["counts"]["new_products"] == 2
    applied(manager, SHOPIFY, store_id=cast.high_street.id)
    again = preview(manager, SHOPIFY, store_id=cast.high_street.id)
    assert (again["counts"]["unchanged"], again["counts"]["skipped"]) == (3, 1)


def test_shopify_inventory_opens_stock_in_its_locations(manager: Client, cast: Cast) -> None:
    assert applied(manager, SHOPIFY_INVENTORY)["profile"] == "shopify"
    with tenant_context(cast.shop.id):
        items = InventoryItem.objects.order_by("store__code")
        assert [(i.store.code, int(i.on_hand)) for i in items] == [("HS", 4), ("ST", 2)]


def test_open_source_pos_items(manager: Client, cast: Cast) -> None:
    answer = preview(manager, OPEN_SOURCE_POS, store_id=cast.high_street.id)
    assert (answer["profile"], answer["can_apply"]) == ("open_source_pos", True)
    assert states(answer) == [(2, "NEW", "0012345678905"), (3, "NEW", "OSPOS-17")]
    assert values(answer, 2) == {
        "product_name": "Green tea",
        "category": "Drinks",
        "cost": "2.5",
        "price": "4.99",
        "tax_category": "VAT",
        "tax_rate": "20",
        "reorder_point": "5",
        "description": "Loose leaves",
        "barcodes": "0012345678905",
        "opening_qty": "12 in High Street",
    }


def test_openboxes_levels_and_suppliers(manager: Client) -> None:
    levels = preview(manager, OPENBOXES_LEVELS)
    assert (levels["profile"], states(levels)) == ("openboxes", [(2, "NEW", "TS894")])
    assert values(levels, 2)["reorder_point"] == "1000"
    assert "sell for 0.00" in levels["rows"][0]["notices"][0]
    suppliers = preview(manager, OPENBOXES_SUPPLIERS)
    assert states(suppliers) == [(2, "NEW", "QX039"), (3, "SKIPPED", "QX039")]
    assert (values(suppliers, 2)["pack_size"], values(suppliers, 2)["cost"]) == ("100", "0.25")


def test_a_mapping_goes_before_the_profiles(manager: Client) -> None:
    file = lines("Artikel,Bezeichnung,price,Preis", "A,Apfel,1.10,2.20")
    asked = preview(manager, file)
    assert [(q["attr"], q["code"]) for q in asked["questions"]] == [("mapping", "no_sku")]
    assert asked["can_apply"] is False
    assert imported(manager, file)["errors"][0]["attr"] == "mapping"
    mapping = '{"Artikel": "sku", "Bezeichnung": "product_name", "Preis": "price"}'
    answer = preview(manager, file, mapping=mapping)
    assert values(answer, 2) == {"product_name": "Apfel", "price": "2.2"}
    assert [column["field"] for column in answer["columns"]] == [
        "sku",
        "product_name",
        None,
        "price",
    ]
    left_out = preview(manager, PLAIN, mapping='{"price": null}')
    assert "price" not in values(left_out, 2)


@pytest.mark.parametrize(
    "mapping",
    [
        "{",
        "[]",
        '"x"',
        '{"sku": 1}',
        '{"sku": "weight"}',
        '{"nothing": "sku"}',
        '{"sku": "sku", "price": "sku"}',
        '{"\\ud800": "sku"}',
        '{"sku": ["sku"]}',
        "[" * 50_000,
    ],
)
def test_a_mapping_that_makes_no_sense_is_refused(manager: Client, mapping: str) -> None:
    answer = upload(manager, PLAIN, mapping=mapping, dry_run="true")
    assert answer.status_code == 400, answer.content
    assert answer.json()["errors"][0]["attr"] == "mapping"


def test_a_decimal_comma_is_never_guessed(manager: Client) -> None:
    file = lines("sku;product_name;price", "A;Apple;1,234", "B;Bread;12")
    asked = preview(manager, file)
    assert (asked["dialect"]["decimal"], asked["can_apply"]) == ("", False)
    assert [(q["attr"], q["code"]) for q in asked["questions"]] == [("decimal", "ambiguous")]
    assert errors(asked) == [(2, "price", "ambiguous")]
    assert imported(manager, file)["errors"][0]["attr"] == "decimal"
    assert values(preview(manager, file, decimal=","), 2)["price"] == "1.234"
    assert values(preview(manager, file, decimal="."), 2)["price"] == "1234"
    # Another row tells.
    told = preview(manager, file + "C;Cheese;2,5\n")
    assert (told["dialect"]["decimal"], values(told, 2)["price"]) == (",", "1.234")
    both = preview(manager, file + "C;Cheese;2,5\nD;Dates;2.5\n")
    assert [q["code"] for q in both["questions"]] == ["contradiction"]


def test_numbers_of_a_workbook_need_no_decimal_mark(manager: Client) -> None:
    rows: list[list[Any]] = [
        ["sku", "product_name", "price", "barcodes", "reorder_point"],
        [123, "Apple", 1.234, 5012345678900, 0.1 + 0.2],
        ["007", "Bond", 12, 12345678905, None],
    ]
    answer = preview(manager, workbook(rows, formats={"D3": "0000000000000"}))
    assert (answer["dialect"]["kind"], answer["dialect"]["decimal"]) == ("XLSX", ".")
    assert states(answer) == [(2, "NEW", "123"), (3, "NEW", "007")]
    assert values(answer, 2) == {
        "product_name": "Apple",
        "price": "1.234",
        "barcodes": "5012345678900",
        "reorder_point": "0.3",
    }
    assert values(answer, 3)["barcodes"] == "0012345678905"


def test_another_sheet_can_be_chosen(manager: Client) -> None:
    first = [["sku", "product_name"], ["A", "Apple"]]
    second = [["sku", "product_name"], ["B", "Bread"]]
    book = workbook(first, second)
    answer = preview(manager, book)
    assert (answer["dialect"]["sheets"], answer["dialect"]["guessed"]) == (
        ["Sheet 1", "Sheet 2"],
        ["sheet"],
    )
    assert states(preview(manager, book, sheet="Sheet 2")) == [(2, "NEW", "B")]
    assert upload(manager, book, sheet="Sheet 3", dry_run="true").status_code == 400


def test_rows_join_the_product_that_is_there(manager: Client, cast: Cast) -> None:
    applied(manager, PLAIN)
    answer = applied(manager, lines("sku,product_name,variant_name", "MUG-G,Mug,Green"))
    assert answer["counts"]["new_products"] == 0
    with tenant_context(cast.shop.id):
        assert Product.objects.get(name="Mug").variants.count() == 3
        ProductFactory.create(name="Mug")
    found = preview(manager, lines("sku,product_name,variant_name", "MUG-Y,Mug,Yellow"))
    assert errors(found) == [(2, "product_name", "ambiguous")]


def test_rows_of_one_product_may_not_contradict_each_other(manager: Client) -> None:
    file = lines("sku,product_name,variant_name,category", "A,Mug,Red,Kitchen", "B,Mug,Blue,Garden")
    assert errors(preview(manager, file)) == [(3, "category", "contradiction")]


def test_what_was_neutralised_for_a_spreadsheet_is_restored(manager: Client, cast: Cast) -> None:
    file = lines("sku,product_name", "A,'=SUM(A1)", "'-5,'Tis the season", "C,''quoted")
    applied(manager, file)
    with tenant_context(cast.shop.id):
        found = Variant.objects.order_by("id").values_list("sku", "product__name")
        assert list(found) == [("A", "=SUM(A1)"), ("-5", "'Tis the season"), ("C", "'quoted")]


def test_staff_and_outsiders(cast: Cast, sign_in: SignIn, manager: Client) -> None:
    applied(manager, PLAIN)
    assert upload(sign_in(cast.staff), PLAIN).status_code == 403
    theirs = preview(sign_in(cast.outsider), PLAIN)
    assert theirs["counts"]["new"] == 3


def test_the_number_of_statements_does_not_grow_with_the_rows(manager: Client, cast: Cast) -> None:
    def statements(rows: range) -> int:
        file = lines(
            "sku,product_name,barcodes,category,price,opening_qty",
            *(f"S{n},Product {n},B{n},Aisle {n % 7},{n}.50,{n % 5}" for n in rows),
        )
        assert upload(manager, file, store_id=cast.high_street.id).status_code == 202
        with CaptureQueriesContext(connection) as done:
            do_waiting_jobs()
        return len(done)

    first, few = statements(range(20)), statements(range(100, 120))
    many, again = statements(range(1_000, 3_000)), statements(range(1_000, 3_000))
    assert few == many < first < 60  # categories are made at first
    assert again < 40
    with tenant_context(cast.shop.id):
        assert Variant.objects.count() == 2_040
