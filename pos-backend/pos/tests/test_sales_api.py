"""Sales read again: lists, detail, receipts; and taking one back whole."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalog.models import Barcode
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.tests.movements import move, posted
from pos.tests.till import POS, Desk, SignIn, line, send, the_books_agree
from stores.models import Register
from tenants.context import tenant_context

SALES = f"{POS}/sales"


def void(desk: Desk, sale: dict[str, Any], **body: Any) -> Any:
    return send(desk.client, f"{SALES}/{sale['id']}/void", body)


def test_a_void_takes_everything_back_exactly(desk: Desk) -> None:
    sale = desk.sold(
        line(desk.mug, 2),
        line(desk.book),
        payments=[
            {"method": "CARD", "amount": "10", "reference": "A-1"},
            {"method": "CASH", "amount": "40"},
        ],
    )
    assert desk.client.get(f"{SALES}/{sale['id']}").json()["can_void"] is True
    answer = void(desk, sale, note="Wrong customer")
    assert answer.status_code == 200, answer.content
    voided = answer.json()
    assert (voided["status"], voided["can_void"]) == ("VOIDED", False)
    assert [(r["method"], r["amount"], r["reference"]) for r in voided["refunds"]] == [
        ("CASH", "21.50", ""),
        ("CARD", "10.00", "A-1"),
    ]
    assert [event["event"] for event in voided["events"]] == ["SOLD", "VOIDED"]
    with tenant_context(desk.cast.shop.pk):
        entries = StockLedger.objects.filter(ref_type=RefType.SALE, ref_id=sale["id"])
        sums = {(e.variant_id, e.line) for e in entries}
        assert len(sums) == 2
        assert sum(e.qty_delta for e in entries) == sum(e.value_delta for e in entries) == 0
        items = InventoryItem.objects.order_by("id").values_list("on_hand", "stock_value")
        assert list(items) == [(10, 40), (5, 15)]
    twice = void(desk, sale)
    assert (twice.status_code, twice.json()["code"]) == (409, "not_voidable")
    report = desk.client.get(f"{POS}/register_sessions/{desk.session.pk}/report").json()
    assert report["voids"] == {"count": 1, "total": "31.50"}
    assert (report["sales"], report["cash"]["sales"]) == ({"count": 0, "total": "0.00"}, "0.00")
    the_books_agree()


def test_a_sale_of_which_something_came_back_is_not_voided(desk: Desk) -> None:
    sale = desk.sold(line(desk.mug, 2))
    back = {
        "register_session_id": desk.session.pk,
        "lines": [{"sale_line_id": sale["lines"][0]["id"], "qty": "1"}],
        "refunds": [{"method": "CASH", "amount": "12"}],
    }
    assert send(desk.client, f"{POS}/returns", back).status_code == 201
    answer = void(desk, sale)
    assert (answer.status_code, answer.json()["code"]) == (409, "not_voidable")


def test_a_sale_of_a_closed_session_is_not_voided(desk: Desk) -> None:
    sale = desk.sold(line(desk.mug))
    send(desk.client, f"{POS}/register_sessions/{desk.session.pk}/close", {"counted_cash": "112"})
    answer = void(desk, sale)
    assert (answer.status_code, answer.json()["code"]) == (409, "session_closed")
    assert desk.client.get(f"{SALES}/{sale['id']}").json()["can_void"] is False


def test_staff_of_another_store_void_nothing(desk: Desk, sign_in: SignIn) -> None:
    sale = desk.sold(line(desk.mug))
    with tenant_context(desk.cast.shop.pk):
        membership = desk.cast.staff.memberships.get()
        membership.stores.all().delete()
        membership.stores.create(store=desk.cast.station)
    assert void(desk, sale).status_code == 403
    seen = desk.client.get(f"{SALES}/{sale['id']}")
    assert seen.status_code == 200, "a receipt may be brought to any store"


def test_the_list_is_filtered(desk: Desk, sign_in: SignIn) -> None:
    mugs, book = desk.sold(line(desk.mug, 2)), desk.sold(line(desk.book))
    void(desk, book)
    with tenant_context(desk.cast.shop.pk):
        Barcode.objects.create(variant=desk.mug, code="5012345678900")

    def found(query: str) -> list[str]:
        answer = desk.client.get(f"{SALES}?{query}")
        assert answer.status_code == 200, answer.content
        return [row["number"] for row in answer.json()["results"]]

    both = [book["number"], mugs["number"]]
    assert found("") == both
    assert found("status=VOIDED") == [book["number"]]
    assert found("status=VOIDED&status=COMPLETED") == both
    assert found("search=hs-t1-000001") == [mugs["number"]]
    assert found("search=HS-T1") == both
    assert found("search=mug") == [mugs["number"]]
    assert found("search=tide tables") == [book["number"]]
    assert found(f"store_id={desk.cast.high_street.pk}") == both
    assert found(f"store_id={desk.cast.station.pk}") == []
    assert found(f"register_session_id={desk.session.pk}") == both
    assert found(f"cashier_id={desk.cast.staff.pk}") == both
    assert found(f"cashier_id={desk.cast.owner.pk}") == []
    assert found("date_from=2020-01-01&date_to=2999-01-01") == both
    assert found("date_to=2020-01-01") == []
    for query in (
        f"store_id={desk.cast.rival_store.pk}",
        f"cashier_id={desk.cast.outsider.pk}",
        f"register_session_id={2**50}",
    ):
        assert desk.client.get(f"{SALES}?{query}").status_code == 404
    for query in ("what=1", "status=GONE", "date_from=soon", "cursor=x", "cashier_id=x"):
        assert desk.client.get(f"{SALES}?{query}").status_code == 400
    assert sign_in(desk.cast.outsider).get(SALES).json()["results"] == []


@pytest.mark.parametrize("kind", ["sales", "returns", "register_sessions"])
def test_lists_are_exported(desk: Desk, kind: str) -> None:
    desk.sold(line(desk.mug))
    answer: Any = desk.client.get(f"{POS}/{kind}?format=csv")
    assert answer.status_code == 200
    assert b"number" in b"".join(answer.streaming_content)


def test_a_scanned_receipt_finds_its_sale(desk: Desk) -> None:
    sale = desk.sold(line(desk.mug))
    found = desk.client.get(f"{SALES}/lookup?number={sale['number'].lower()}")
    assert found.json()["id"] == sale["id"]
    assert desk.client.get(f"{SALES}/lookup?number=HS-T1").status_code == 404
    assert desk.client.get(f"{SALES}/lookup").status_code == 400


def test_the_receipt_prints_what_was_sold(desk: Desk) -> None:
    with tenant_context(desk.cast.shop.pk):
        desk.mug.product.name = "Mug <b>&"
        desk.mug.product.save()
    desk.cast.shop.receipt_footer = "Thank you\nCome again"
    desk.cast.shop.save()
    sale = desk.sold(line(desk.mug, 2), payments=[{"method": "CASH", "amount": "30"}])
    page = desk.client.get(f"{SALES}/{sale['id']}/receipt")
    assert page["Content-Type"] == "text/html; charset=utf-8"
    html = page.content.decode()
    assert "Mug &lt;b&gt;&amp;" in html
    assert "<script" not in html
    for text in (sale["number"], "24.00", "4.00", "20.00", "30.00", "6.00", "Come again", "<svg"):
        assert text in html
    pdf = desk.client.get(f"{SALES}/{sale['id']}/receipt?format=pdf")
    assert pdf["Content-Type"] == "application/pdf"
    assert pdf.content.startswith(b"%PDF-")
    assert desk.client.get(f"{SALES}/{sale['id']}/receipt?format=doc").status_code == 400


def test_a_receipt_for_anything_that_can_be_named_is_printed(desk: Desk) -> None:
    with tenant_context(desk.cast.shop.pk):
        desk.mug.product.name = "Чашка Ω 茶碗 " + "w" * 150
        desk.mug.product.save()
        desk.mug.price = "0.333333"
        desk.mug.save()
    sale = desk.sold(line(desk.mug, "0.333"))
    for kind in ("html", "pdf"):
        assert desk.client.get(f"{SALES}/{sale['id']}/receipt?format={kind}").status_code == 200


def test_products_show_price_and_stock_of_the_store(desk: Desk) -> None:
    url = f"{POS}/products?store_id={desk.cast.high_street.pk}"
    rows = {row["sku"]: row for row in desk.client.get(url).json()["results"]}
    assert {"MUG", "BOOK", "POST"} == rows.keys()
    mug, postage = rows["MUG"], rows["POST"]
    assert (mug["price"], mug["tax_rate"], mug["currency"]) == ("12.000000", "20.000", "GBP")
    assert (mug["on_hand"], mug["available"], mug["is_low_stock"]) == ("10.000", "10.000", False)
    assert (postage["track_stock"], postage["is_low_stock"]) == (False, False)
    with tenant_context(desk.cast.shop.pk):
        InventoryItem.objects.filter(variant=desk.mug).update(reorder_point=10)
    mug = desk.client.get(f"{url}&search=sage").json()["results"][0]
    assert (mug["threshold"], mug["is_low_stock"]) == ("10.000", True)
    there = desk.client.get(f"{POS}/products?store_id={desk.cast.station.pk}&search=mug").json()
    assert there["results"][0]["on_hand"] == "0.000"
    assert desk.client.get(f"{POS}/products").status_code == 400
    assert desk.client.get(f"{POS}/products?store_id={desk.cast.rival_store.pk}").status_code == 404


def test_a_scan_finds_the_variant_and_where_else_there_are_some(desk: Desk) -> None:
    with tenant_context(desk.cast.shop.pk):
        Barcode.objects.create(variant=desk.mug, code="5012345678900")
        posted(move(desk.cast.station, desk.mug, 3, RefType.OPENING, unit_cost="4"))
    here = f"{POS}/lookup?store_id={desk.cast.high_street.pk}"
    found = desk.client.get(f"{here}&code=5012345678900").json()
    assert (found["variant_id"], found["available"]) == (desk.mug.pk, "10.000")
    assert found["other_stores"] == [
        {
            "store_id": desk.cast.station.pk,
            "store_code": "ST",
            "store_name": "Station",
            "available": "3.000",
        }
    ]
    assert desk.client.get(f"{here}&code=mug").json()["barcodes"] == ["5012345678900"]
    assert desk.client.get(f"{here}&code=nothing").status_code == 404
    assert desk.client.get(f"{here}&code=").status_code == 400
    foreign = f"{POS}/lookup?store_id={desk.cast.rival_store.pk}&code=mug"
    assert desk.client.get(foreign).status_code == 404


@pytest.mark.parametrize(
    ("path", "most"),
    [("products?store_id={store}", 4), ("sales", 2), ("returns", 2), ("register_sessions", 3)],
)
def test_a_page_costs_the_same_statements_however_many_rows(
    desk: Desk, path: str, most: int
) -> None:
    url = f"{POS}/{path.format(store=desk.cast.high_street.pk)}"

    def statements() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert desk.client.get(url).status_code == 200
        return len([q for q in captured if "SAVEPOINT" not in q["sql"]])

    first = statements()
    for _ in range(3):
        sale = desk.sold(line(desk.mug), line(desk.book))
        send(
            desk.client,
            f"{POS}/returns",
            {
                "register_session_id": desk.session.pk,
                "lines": [{"sale_line_id": sale["lines"][1]["id"], "qty": "1"}],
                "refunds": [{"method": "CASH", "amount": "7.50"}],
            },
        )
    with tenant_context(desk.cast.shop.pk):
        Register.objects.create(store=desk.cast.high_street, code="T2")
    # Session, user, memberships are three.
    assert first == statements() <= 3 + most


def test_a_sales_page_costs_the_same_statements_however_many_lines(desk: Desk) -> None:
    def statements(*lines: dict[str, Any]) -> int:
        sale = desk.sold(*lines)
        with CaptureQueriesContext(connection) as captured:
            desk.client.get(f"{SALES}/{sale['id']}")
        return len([q for q in captured if "SAVEPOINT" not in q["sql"]])

    assert statements(line(desk.mug)) == statements(*[line(desk.mug)] * 5) <= 15
