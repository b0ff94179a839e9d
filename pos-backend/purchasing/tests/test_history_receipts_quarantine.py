"""Rows that cannot be placed are kept, with number and reason, and cost nobody their receipt."""

from pathlib import Path
from uuid import uuid4

import pytest
from django.utils import timezone

from catalog.models import Product, Variant
from conftest import Cast
from purchasing.orders.models import PurchaseOrder
from purchasing.receiving.models import GoodsReceipt, GoodsReceiptLine
from purchasing.tests.buying import is_proven
from purchasing.tests.wholesale import ASSORTMENT, bought, product, reasons, taken
from purchasing.vendors.models import Vendor
from tenants.models_imports import QuarantinedRow


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (bought("1/2", "77777"), "item that the product file lacks"),
        (bought("1/2", ""), "item that the product file lacks"),
        (
            bought("1/2", "5050"),
            "item whose product cannot be read: pack is no number",
        ),
        (bought("1/2", "SERVICE"), "item that keeps no stock"),
        (bought("1/2", store="1"), "store that the stores file lacks"),
        (bought("1/2", store="2633"), "another store or day than the rest of its receipt"),
        (bought("1/2", day="2018-01-03"), "another store or day than the rest of its receipt"),
        (bought("1/2", day="yesterday"), "date cannot be read"),
        (bought("1/2", day="2938-01-02"), "date in the future"),
        (bought("1/2", units="six"), "quantity is no number"),
        (bought("1/2", units="NaN"), "quantity is no number"),
        (bought("1/2", units="1e400"), "quantity is no number"),
        (bought("1/2", units=0), "quantity of zero"),
        (bought("1/2", units=-6), "negative quantity"),
        (bought("1/2", units=1_000_000), "quantity beyond 999,999"),
        (bought("1/2", paid=""), "amount is no number"),
        (bought("1/2", paid="-0.01"), "negative amount"),
        (bought("1/2", paid="1.001"), "amount with more than two decimals"),
        (bought("1/2", paid="1000000000"), "amount beyond 999,999,999"),
        (bought("1/2", paid="9" * 400), "amount beyond 999,999,999"),
        (bought("1/2", paid="1,34"), "amount is no number"),
        (bought("1/1"), "a line that stands in the file twice"),
        (bought(""), "no receipt's number"),
        (bought("00002"), "no receipt's number"),
        (bought("8" * 61 + "00002"), "receipt's number too long"),
        (["INV-00000100002", "2018-01-02"], "too few columns"),
    ],
)
def test_a_bad_row_is_set_aside_and_the_rest_of_its_receipt_comes_in(
    in_shop: Cast, tmp_path: Path, bad: list[str], reason: str
) -> None:
    service = Product.objects.create(name="Delivery")
    Variant.objects.create(product=service, sku="SERVICE", track_stock=False)
    summary = taken(
        in_shop,
        tmp_path,
        bought("1/1"),
        bad,
        bought("1/3", "900"),
        products=[*ASSORTMENT, product("5050", pack="a dozen")],
    )

    assert reasons() == [(3, reason)]
    assert QuarantinedRow.objects.get().cells == bad
    assert (summary.rows, summary.imported) == (3, 2)
    assert summary.quarantined == {reason: 1}
    lines = GoodsReceiptLine.objects.order_by("line").values_list("line", "variant__sku")
    assert list(lines) == [(1, "10808"), (2, "900")]


def test_a_receipt_of_which_nothing_can_be_placed_becomes_no_document(
    in_shop: Cast, tmp_path: Path
) -> None:
    summary = taken(in_shop, tmp_path, bought("1/1", "77777"), bought("2/1"))
    assert list(GoodsReceipt.objects.values_list("number", flat=True)) == ["INV-000002"]
    assert list(PurchaseOrder.objects.values_list("number", flat=True)) == ["INV-000002"]
    assert (summary.imported, summary.quarantined.total()) == (1, 1)
    is_proven()


def test_products_that_cannot_be_read_are_told(in_shop: Cast, tmp_path: Path) -> None:
    wrong = [
        product("1", pack=0),
        product("2", name=""),
        product("3", cost="free"),
        product("4", inner="1.5"),
        product("5", name="X" * 201),
        product("7", volume=-1),
        product("8", volume="9" * 30),
        ["6", "cut off"],
        product("", name="Nobody"),
    ]
    summary = taken(in_shop, tmp_path, bought("1/1"), products=[*ASSORTMENT, *wrong])
    assert summary.products_refused == {
        "pack is no whole number from 1 to 999,999": 1,
        "no description": 1,
        "vendor's cost is no number": 1,
        "inner pack is no whole number from 1 to 999,999": 1,
        "description too long": 1,
        "too few columns": 1,
        "no item": 1,
        "volume is no whole number from 0 to 999,999": 2,
    }
    assert Variant.objects.count() == len(ASSORTMENT)


def test_a_number_that_another_document_of_the_shop_has_is_left_to_it(
    in_shop: Cast, tmp_path: Path
) -> None:
    vendor = Vendor.objects.create(name="Iowa alcoholic beverages division")
    now = timezone.now()
    orders = [
        PurchaseOrder.objects.create(
            number=number, client_id=uuid4(), vendor=vendor, store=in_shop.high_street
        )
        for number in ("INV-000001", "PO-1", "PO-2")
    ]
    for order, number, note in (
        (orders[1], "INV-000002", "other"),
        (orders[2], "GR-1", "inv-000003"),
    ):
        GoodsReceipt.objects.create(
            number=number,
            order=order,
            vendor=vendor,
            store=in_shop.high_street,
            delivery_note=note,
            received_at=now,
            business_date=now.date(),
        )
    summary = taken(in_shop, tmp_path, *(bought(f"{n}/1") for n in (1, 2, 3, 4)))
    assert summary.quarantined == {"another document has its receipt's number": 3}
    assert summary.documents == {"order": 1, "receipt": 1}
