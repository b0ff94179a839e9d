"""What the rows of a wholesaler's export become."""

from decimal import Decimal
from pathlib import Path

import pytest

from catalog.models import Barcode, Product, Variant
from conftest import Cast
from inventory.models import InventoryItem, StockLedger
from inventory.reservations.models import Inbound
from purchasing.orders.models import PurchaseOrder, PurchaseOrderLine
from purchasing.receiving.models import GoodsReceipt, GoodsReceiptLine
from purchasing.tests.buying import is_proven
from purchasing.tests.wholesale import bought, product, reasons, taken
from purchasing.vendors.models import Vendor, VendorItem
from stores.models import Store

WHOLESALER = "Iowa Alcoholic Beverages Division"


def test_a_receipt_becomes_an_order_that_has_come_in(in_shop: Cast, tmp_path: Path) -> None:
    summary = taken(
        in_shop,
        tmp_path,
        bought("1/1"),
        bought("1/2", "900", 30, "255"),
        bought("2/1", store="2633"),
    )

    assert (summary.rows, summary.imported, summary.lines) == (3, 3, 3)
    assert (summary.amount, summary.entries) == (Decimal("935.16"), 3)
    assert summary.documents == {"order": 2, "receipt": 2}
    receipt = GoodsReceipt.objects.get(number="INV-000001")
    assert (receipt.delivery_note, str(receipt.business_date)) == ("INV-000001", "2018-01-02")
    assert receipt.received_at.isoformat() == "2018-01-02T06:00:00+00:00"
    assert (receipt.store.code, receipt.vendor.name) == ("4829", WHOLESALER)
    order = PurchaseOrder.objects.get(number="INV-000001")
    assert (order.pk, order.status) == (receipt.order_id, "RECEIVED")
    assert order.submitted_at == order.finished_at == receipt.received_at
    lines = PurchaseOrderLine.objects.filter(order=order)
    assert [(line.vendor_sku, line.qty_received, line.unit_cost) for line in lines] == [
        ("10808", 12, Decimal("28.34")),
        ("900", 30, Decimal("8.5")),
    ]
    assert not Inbound.objects.exists()
    is_proven()


def test_an_item_on_several_lines_of_a_receipt_is_one_line_worth_all_of_them(
    in_shop: Cast, tmp_path: Path
) -> None:
    summary = taken(
        in_shop,
        tmp_path,
        bought("1/1", units=7, paid="100.00"),
        bought("1/2", "900", 1, "8.50"),
        bought("1/3", units=4, paid="11.11"),
    )

    assert (summary.rows, summary.imported, summary.lines, summary.entries) == (3, 3, 2, 2)
    line = GoodsReceiptLine.objects.get(variant__sku="10808")
    assert (line.qty_accepted, line.unit_cost) == (11, Decimal("10.100909"))
    # The cost per unit is rounded, what the goods are worth is not.
    assert InventoryItem.objects.get(variant__sku="10808").stock_value == Decimal("111.11")
    assert StockLedger.objects.get(variant__sku="10808").value_delta == Decimal("111.11")
    is_proven()


def test_free_goods_come_in_at_nothing(in_shop: Cast, tmp_path: Path) -> None:
    assert taken(in_shop, tmp_path, bought("1/1", units=1, paid="0.0")).imported == 1
    item = InventoryItem.objects.get()
    assert (item.on_hand, item.stock_value) == (1, 0)
    is_proven()


def test_the_raw_form_is_read_too(in_shop: Cast, tmp_path: Path) -> None:
    taken(in_shop, tmp_path, bought("S29198800001", paid="$1,340.04", day="11/20/2015"))
    receipt = GoodsReceipt.objects.get()
    assert (receipt.number, str(receipt.business_date)) == ("S291988", "2015-11-20")
    assert InventoryItem.objects.get().stock_value == Decimal("1340.04")


def test_scattered_lines_are_one_receipt(in_shop: Cast, tmp_path: Path) -> None:
    taken(in_shop, tmp_path, bought("1/1"), bought("2/1"), bought("1/2", "900"))
    assert GoodsReceiptLine.objects.filter(receipt__number="INV-000001").count() == 2


def test_stores_that_receipts_name_are_made_and_others_not(in_shop: Cast, tmp_path: Path) -> None:
    assert taken(in_shop, tmp_path, bought("1/1")).stores == 1
    store = Store.objects.get(code="4829")
    assert (store.name, store.timezone) == ("CENTRAL CITY 2", "America/Chicago")
    assert not Store.objects.filter(code__in=["2633", "9999"]).exists()


def test_a_product_has_its_sizes_as_variants_with_pack_and_cost(
    in_shop: Cast, tmp_path: Path
) -> None:
    assert taken(in_shop, tmp_path, bought("1/1")).variants == 7
    crown = Product.objects.get(name="CROWN ROYAL")
    assert crown.category is not None
    assert crown.category.name == "CANADIAN WHISKIES"
    assert list(crown.variants.values_list("sku", "name", "pack_size", "cost")) == [
        ("10807", "1750 ml", 6, Decimal(48)),
        ("10808", "750 ml", 12, Decimal("28.34")),
    ]
    assert Variant.objects.get(sku="900").name == "10 × 50 ml"
    assert Product.objects.get(name="COGNAC").category is None


def test_a_size_that_nobody_has_entered_is_not_told(in_shop: Cast, tmp_path: Path) -> None:
    products = [product("10808", volume=0), product("900", "MINIS", volume=0, inner=10)]
    assert (
        taken(in_shop, tmp_path, bought("1/1"), bought("1/2", "900"), products=products).lines == 2
    )
    assert dict(Variant.objects.values_list("sku", "name")) == {"10808": "", "900": "pack of 10"}


def test_barcodes_get_their_zeros_back_and_doubtful_ones_are_given_to_none(
    in_shop: Cast, tmp_path: Path
) -> None:
    summary = taken(in_shop, tmp_path, bought("1/1"))
    assert set(Barcode.objects.values_list("variant__sku", "code")) == {
        ("10808", "087000007208"),
        ("10807", "082000000099"),
        ("900", "088004022723"),
        ("36308", "007199000125"),
    }
    assert summary.barcodes == 4
    assert summary.without_barcode == {"barcode of several products": 2, "no valid barcode": 1}
    assert "087000007208" in Variant.objects.get(sku="10808").search_text
    assert "088076174481" not in Variant.objects.get(sku="64601").search_text


def test_a_barcode_that_the_retailer_has_given_stays_there(in_shop: Cast, tmp_path: Path) -> None:
    other = Variant.objects.create(product=Product.objects.create(name="Own"), sku="OWN")
    Barcode.objects.create(variant=other, code="087000007208")
    summary = taken(in_shop, tmp_path, bought("1/1"))
    assert summary.without_barcode["barcode that another variant has"] == 1
    assert not Barcode.objects.filter(variant__sku="10808").exists()
    assert "087000007208" not in Variant.objects.get(sku="10808").search_text


@pytest.mark.parametrize(
    "upc", ["", "0", "000000000000", "CASE", "88004022724", "1" * 60, "٣" * 12]
)
def test_what_is_no_barcode_is_not_given(in_shop: Cast, tmp_path: Path, upc: str) -> None:
    taken(in_shop, tmp_path, bought("1/1"), products=[product("10808", upc=upc)])
    assert not Barcode.objects.exists()


def test_vendors_items_tell_who_has_what_and_what_it_costs(in_shop: Cast, tmp_path: Path) -> None:
    summary = taken(
        in_shop,
        tmp_path,
        bought("2/1", paid="360", day="2018-02-01"),
        bought("1/1"),
        bought("1/2", "900", 10, "85"),
    )
    assert (summary.vendors, summary.vendor_items) == (5, 7 + 2)
    assert set(Vendor.objects.values_list("code", "name")) == {
        ("ABD", WHOLESALER),
        ("260", "DIAGEO AMERICAS"),
        ("421", "SAZERAC"),
        ("619", "CAMPARI AMERICA"),
        ("434", "LUXCO"),
    }
    assert [vendor.name for vendor in Vendor.objects.filter(is_active=True)] == [WHOLESALER]
    makers = VendorItem.objects.exclude(vendor__name=WHOLESALER)
    assert makers.get(variant__sku="10807").last_cost == Decimal(32)
    bought_of = VendorItem.objects.filter(vendor__name=WHOLESALER).order_by("variant__sku")
    assert list(bought_of.values_list("vendor_sku", "pack_size", "last_cost")) == [
        ("10808", 12, Decimal(30)),  # the newest by its day, not by its place in the file
        ("900", 12, Decimal("8.5")),
    ]


def test_what_the_retailer_has_already_is_used_as_it_is(in_shop: Cast, tmp_path: Path) -> None:
    own = Variant.objects.create(
        product=Product.objects.create(name="Our name"), sku="10808", cost=5, pack_size=3
    )
    vendor = Vendor.objects.create(name="Diageo Americas", code="DIA")
    Store.objects.create(code="4829", name="Ours", timezone="America/Denver")
    summary = taken(in_shop, tmp_path, bought("1/1"))

    assert (summary.stores, summary.variants, summary.vendors) == (0, 6, 4)
    own.refresh_from_db()
    assert (own.product.name, own.cost, own.pack_size) == ("Our name", 5, 3)
    # Its other size is found under the same product.
    assert Variant.objects.get(sku="10807").product_id == own.product_id
    assert VendorItem.objects.filter(vendor=vendor, vendor__is_active=True).count() == 4
    assert GoodsReceipt.objects.get().store.name == "Ours"
    assert GoodsReceiptLine.objects.get().variant_id == own.pk
    assert reasons() == []
