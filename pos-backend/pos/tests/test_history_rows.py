"""What each kind of row in an export becomes."""

from decimal import Decimal
from pathlib import Path

import pytest

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.adjustments.models import Adjustment, AdjustmentKind
from inventory.models import RefType, StockLedger
from pos.models import Disposition, Return, ReturnLine, Sale, SaleLine
from pos.tests.exports import row, stock, take, write, write_off
from tenants.imports.refusal import ImportRefused

KEY = ("UK1", "85123A")


def test_an_invoice_becomes_a_sale_with_its_lines(in_shop: Cast, tmp_path: Path) -> None:
    take(in_shop, write(tmp_path, [row("500001", qty=6), row("500001", "22041", 3, "1.255")]))

    sale = Sale.objects.get()
    assert (sale.number, sale.store.code, str(sale.business_date)) == (
        "500001",
        "UK1",
        "2010-01-05",
    )
    assert sale.occurred_at.isoformat() == "2010-01-05T10:00:00+00:00"
    lines = list(SaleLine.objects.filter(sale=sale))
    assert [str(line.line_total) for line in lines] == ["15.30", "3.77"]
    assert sale.total == sum(line.line_total for line in lines) == sale.payments.get().amount
    assert sale.payments.get().reference == "Customer 13084"


def test_summer_time_is_the_shops_and_the_day_is_the_stores(in_shop: Cast, tmp_path: Path) -> None:
    at = "2010-06-30 23:30:00"
    take(in_shop, write(tmp_path, [row("500001", at=at), row("500002", at=at, country="Germany")]))
    by_store = {sale.store.code: sale for sale in Sale.objects.all()}
    assert by_store["UK1"].occurred_at.isoformat() == "2010-06-30T22:30:00+00:00"
    assert str(by_store["UK1"].business_date) == "2010-06-30"
    assert str(by_store["DE1"].business_date) == "2010-07-01"


@pytest.mark.parametrize(
    ("country", "customer", "invoice", "store"),
    [
        ("EIRE", "14911", "500001", "IE1"),
        ("Germany", "12471", "500001", "DE1"),
        ("France", "12682", "500001", "FR1"),
        ("Netherlands", "14646", "500001", "NL1"),
        ("Australia", "12415", "500001", "EXP"),
        ("Unspecified", "", "500001", "EXP"),
        ("United Kingdom", "13084", "500001", "UK1"),
        ("United Kingdom", "13087.0", "500001", "UK4"),
        ("United Kingdom", "", "500002", "UK3"),
    ],
)
def test_each_country_has_its_store_and_britons_one_of_four(
    in_shop: Cast, tmp_path: Path, country: str, customer: str, invoice: str, store: str
) -> None:
    take(in_shop, write(tmp_path, [row(invoice, customer=customer, country=country)]))
    assert Sale.objects.get().store.code == store


def test_equal_lines_of_an_invoice_are_all_real(in_shop: Cast, tmp_path: Path) -> None:
    summary = take(in_shop, write(tmp_path, [row("500001"), row("500001"), row("500001")]))
    assert summary.imported == 3
    assert StockLedger.objects.filter(ref_type=RefType.SALE).count() == 3
    assert Sale.objects.get().total == Decimal("45.90")


def test_an_invoice_whose_rows_are_apart_is_one_document(in_shop: Cast, tmp_path: Path) -> None:
    rows = [row("500001"), row("500002"), row("500001", "22041"), row("500003"), row("500001")]
    summary = take(in_shop, write(tmp_path, rows), batch_lines=1)
    assert summary.documents == {"sale": 3, "opening": 1}
    assert SaleLine.objects.filter(sale__number="500001").count() == 3


def test_codes_are_folded_and_trimmed(in_shop: Cast, tmp_path: Path) -> None:
    rows = [row("500001", "15056BL"), row("500001", "15056bl"), row("500002", " 47503J ")]
    take(in_shop, write(tmp_path, rows))
    assert set(Variant.objects.values_list("sku", flat=True)) == {"15056BL", "47503J"}


def test_stock_opens_with_just_what_the_past_needs(in_shop: Cast, tmp_path: Path) -> None:
    rows = [row("500001", qty=6), row("C500002", qty=-4), row("500003", qty=5)]
    take(in_shop, write(tmp_path, rows))

    opening = Adjustment.objects.get(kind=AdjustmentKind.OPENING)
    line = opening.lines.get()
    assert (int(line.qty_delta), str(line.unit_cost)) == (7, "1.275000")
    assert opening.occurred_at < Sale.objects.order_by("occurred_at")[0].occurred_at
    assert stock() == {KEY: 0}
    assert not StockLedger.objects.filter(balance_after__lt=0).exists()
    assert not StockLedger.objects.exclude(oversold_by=None).exists()


@pytest.mark.parametrize("batch_lines", [1, 2, 3, 100])
def test_the_opening_is_enough_however_batches_are_cut(
    in_shop: Cast, tmp_path: Path, batch_lines: int
) -> None:
    rows = [
        row("500001", qty=5),
        row("C500002", qty=-9),
        row("500003", qty=11),
        write_off("500004", -3, "damages"),
        row("C500005", qty=-1),
        row("500006", qty=2),
    ]
    take(in_shop, write(tmp_path, rows), batch_lines=batch_lines)
    assert Adjustment.objects.get(kind=AdjustmentKind.OPENING).lines.get().qty_delta == 11
    assert stock() == {KEY: 0}


def test_a_credit_note_is_a_return_without_receipt(in_shop: Cast, tmp_path: Path) -> None:
    take(in_shop, write(tmp_path, [row("C500002", qty=-4)]))

    returned = Return.objects.get()
    line = ReturnLine.objects.get()
    assert (returned.number, returned.sale, returned.total) == ("C500002", None, Decimal("10.20"))
    assert (line.qty, line.disposition) == (4, Disposition.RESTOCK)
    assert returned.refunds.get().amount == returned.total
    assert stock() == {KEY: 4}


@pytest.mark.parametrize(
    ("words", "kind", "reason"),
    [
        ("damages", "WASTE", "DAMAGED"),
        ("Smashed in warehouse", "WASTE", "DAMAGED"),
        ("wet/smashed/unsellable", "WASTE", "DAMAGED"),
        ("wet, rusty-thrown away", "WASTE", "DAMAGED"),
        ("donated to the food chain charity.", "WASTE", "SAMPLE"),
        ("used for show display", "WASTE", "SAMPLE"),
        ("missing?", "ADJUSTMENT", "THEFT"),
        ("lost in space", "ADJUSTMENT", "THEFT"),
        ("MIA", "ADJUSTMENT", "THEFT"),
        ("check", "ADJUSTMENT", "CORRECTION"),
        ("sold as 17003?", "ADJUSTMENT", "CORRECTION"),
        ("", "ADJUSTMENT", "CORRECTION"),
    ],
)
def test_a_write_off_keeps_the_shops_words_and_gets_their_reason(
    in_shop: Cast, tmp_path: Path, words: str, kind: str, reason: str
) -> None:
    take(in_shop, write(tmp_path, [row("500000"), write_off("500004", -3, words)]))

    adjustment = Adjustment.objects.get(number="500004")
    entry = StockLedger.objects.get(ref_label="500004")
    assert (adjustment.kind, adjustment.reason_code) == (kind, reason)
    assert (entry.ref_type, int(entry.qty_delta), entry.note) == (kind, -3, words)
    assert adjustment.store.code == "UK1"


def test_what_turned_up_for_no_price_and_nobody_is_found(in_shop: Cast, tmp_path: Path) -> None:
    take(in_shop, write(tmp_path, [write_off("500004", 30, "found in a box")]))
    adjustment = Adjustment.objects.get()
    assert (adjustment.kind, adjustment.reason_code) == ("ADJUSTMENT", "FOUND")
    assert stock() == {KEY: 30}


def test_what_a_customer_got_for_nothing_left_the_shop(in_shop: Cast, tmp_path: Path) -> None:
    take(in_shop, write(tmp_path, [row("500001", qty=6), row("500001", "22076", 2, "0.0")]))
    free = SaleLine.objects.get(variant__sku="22076")
    assert (free.qty, free.line_total) == (2, 0)
    assert stock()["UK1", "22076"] == 0
    assert not Adjustment.objects.exclude(kind=AdjustmentKind.OPENING).exists()


def test_charges_stay_on_their_receipt_and_move_no_stock(in_shop: Cast, tmp_path: Path) -> None:
    rows = [
        row("500001", qty=6),
        row("500001", "POST", 1, "18.00"),
        row("500001", "gift_0001_20", 1, "17.02"),
        row("C500002", "m", -1, "5.00"),
    ]
    summary = take(in_shop, write(tmp_path, rows))

    assert summary.imported == 1
    assert summary.non_stock == {
        "Postage, on its receipt": 1,
        "Gift voucher 20.00, on its receipt": 1,
        "Manual entry, on its receipt": 1,
    }
    assert Sale.objects.get().total == Decimal("50.32")
    assert Return.objects.get().total == 5
    untracked = Variant.objects.filter(track_stock=False)
    assert set(untracked.values_list("sku", flat=True)) == {"POST", "GIFT_0001_20", "M"}
    assert stock() == {KEY: 0}


def test_bookkeeping_is_counted_and_becomes_nothing(in_shop: Cast, tmp_path: Path) -> None:
    rows = [
        row("A500001", "B", 1, "-53594.36", customer=""),
        row("500002", "BANK CHARGES", 1, "15.00"),
        row("500003", "TEST001", 5, "4.50"),
        row("C500004", "S", -1, "33.05"),
        row("500005", "DOT", 1, "0.0", customer=""),
        row("A500006", "85123A", 1, "10"),
    ]
    summary = take(in_shop, write(tmp_path, rows))

    assert summary.non_stock == {
        "bad debt": 1,
        "bank charges": 1,
        "tests of the old system": 1,
        "samples": 1,
        "a charge without an amount": 1,
        "bookkeeping": 1,
    }
    for model in (Sale, Return, Variant):
        assert not model.objects.exists()


def test_the_commonest_name_and_price_are_taken(in_shop: Cast, tmp_path: Path) -> None:
    rows = [
        row("500001", "79323P", 1, "6.75", description="PINK CHERRY LIGHTS"),
        row("500002", "79323P", 1, "6.75", description="PINK CHERRY LIGHTS "),
        row("500003", "79323P", 1, "5.45", description="cherry lights"),
        row("500004", "79323W", 1, "6.95", description="WHITE CHERRY LIGHTS"),
        row("500005", "79323W", 1, "5.95", description="WHITE CHERRY LIGHTS"),
        write_off("500008", -1, "smashed", "79323W"),
        write_off("500012", 1, "found", "22041"),
    ]
    take(in_shop, write(tmp_path, rows))

    pink, white, found = (Variant.objects.get(sku=sku) for sku in ("79323P", "79323W", "22041"))
    assert pink.product == white.product
    assert (pink.product.name, pink.name) == ("PINK CHERRY LIGHTS", "")
    assert (white.name, str(white.price), str(white.cost)) == (
        "WHITE CHERRY LIGHTS",
        "5.950000",
        "2.975000",
    )
    assert str(pink.price) == "6.750000"
    assert (found.product.name, found.price, found.cost) == ("22041", 0, None)
    assert "cherry" in white.search_text


def test_a_catalogue_that_is_there_stays_as_it_is(in_shop: Cast, tmp_path: Path) -> None:
    take(in_shop, write(tmp_path, [row("500001", "79323P", 1, "6.75")]))
    Variant.objects.update(price=9, cost=3)
    take(in_shop, write(tmp_path, [row("500002", "79323P"), row("500003", "79323W")], "b.csv"))

    assert Variant.objects.get(sku="79323P").price == 9
    products = {variant.product_id for variant in Variant.objects.all()}
    assert len(products) == 1
    costs = StockLedger.objects.filter(ref_type=RefType.OPENING, variant__sku="79323P")
    assert [str(entry.unit_cost) for entry in costs.order_by("id")] == ["3.375000", "3.000000"]


def test_what_the_catalogue_keeps_no_stock_of_moves_none(in_shop: Cast, tmp_path: Path) -> None:
    VariantFactory.create(sku="85123a", track_stock=False)
    summary = take(in_shop, write(tmp_path, [row("500001"), row("500001", "22041")]))
    assert summary.non_stock == {"variants that keep no stock, on its receipt": 1}
    assert summary.imported == 1
    assert Sale.objects.get().lines.count() == 2
    assert stock() == {("UK1", "22041"): 0}


def test_a_charge_whose_code_the_shop_keeps_in_stock_stops_the_import(
    in_shop: Cast, tmp_path: Path
) -> None:
    VariantFactory.create(sku="POST")
    with pytest.raises(ImportRefused, match="keeps stock of POST"):
        take(in_shop, write(tmp_path, [row("500001"), row("500001", "POST", 1, "18")]))
    assert not Sale.objects.exists()


def test_mixed_reasons_on_one_write_off_are_a_correction(in_shop: Cast, tmp_path: Path) -> None:
    rows = [write_off("500004", -3, "smashed"), write_off("500004", 2, "found")]
    take(in_shop, write(tmp_path, [row("500000"), *rows]))
    adjustment = Adjustment.objects.get(number="500004")
    assert (adjustment.kind, adjustment.reason_code) == ("ADJUSTMENT", "CORRECTION")
    assert [line.note for line in adjustment.lines.all()] == ["smashed", "found"]
