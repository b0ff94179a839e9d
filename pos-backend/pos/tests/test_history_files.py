"""Whatever an export is packed in, it holds the same rows."""

import gzip
import lzma
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from conftest import Cast
from pos.models import Sale, SaleLine
from pos.tests.exports import HEADER, OTHER_HEADER, row, take, text_of, write
from tenants.imports.refusal import ImportRefused

ROWS = [row("500001", qty=6), row("500001", "22041", 2, "4.95"), row("500002", qty=3)]


def _xlsx(path: Path) -> None:
    book = Workbook()
    for sheet, rows in ((book.active, ROWS[:2]), (book.create_sheet(), ROWS[2:])):
        assert sheet is not None
        sheet.append(HEADER)
        for invoice, code, description, qty, at, price, customer, country in rows:
            sheet.append(
                [
                    int(invoice),
                    int(code) if code.isdigit() else code,
                    description,
                    int(qty),
                    datetime.fromisoformat(at),
                    float(price),
                    float(customer),
                    country,
                ]
            )
    book.save(path)


def _windows(path: Path) -> None:
    rows = [row("500001", description="CAFÉ £5"), *ROWS[1:]]
    path.write_bytes(text_of(rows).encode("cp1252"))


PACKINGS: dict[str, Callable[[Path], object]] = {
    "csv": lambda path: path.write_text(text_of(ROWS)),
    "bom": lambda path: path.write_text(text_of(ROWS), encoding="utf-8-sig"),
    "semicolons": lambda path: path.write_text(text_of(ROWS, delimiter=";")),
    "tabs": lambda path: path.write_text(text_of(ROWS, delimiter="\t")),
    "gz": lambda path: path.write_bytes(gzip.compress(text_of(ROWS).encode())),
    "xz": lambda path: path.write_bytes(lzma.compress(text_of(ROWS).encode())),
    "windows": _windows,
    "xlsx": _xlsx,
}


@pytest.mark.parametrize("packing", PACKINGS)
def test_a_file_is_read_whatever_it_is_packed_in(
    in_shop: Cast, tmp_path: Path, packing: str
) -> None:
    path = tmp_path / "export.data"
    PACKINGS[packing](path)
    summary = take(in_shop, path)

    assert (summary.rows, summary.imported) == (3, 3)
    assert list(Sale.objects.order_by("number").values_list("number", flat=True)) == [
        "500001",
        "500002",
    ]
    assert {str(sale.total) for sale in Sale.objects.all()} == {"25.20", "7.65"}
    assert {sale.store.code for sale in Sale.objects.all()} == {"UK1"}


def test_the_encoding_that_was_found_is_in_the_summary(in_shop: Cast, tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    _windows(path)
    summary = take(in_shop, path)

    assert summary.encoding == "cp1252"
    assert "read as cp1252" in "\n".join(summary.text())
    assert SaleLine.objects.filter(variant__product__name="CAFÉ £5").exists()


def test_the_other_layout_brings_the_very_same_documents(in_shop: Cast, tmp_path: Path) -> None:
    take(in_shop, write(tmp_path, ROWS))
    other = tmp_path / "other.csv"
    rows = [[*r[:6], f"{r[6]}.0", r[7]] for r in ROWS]
    for r in rows:
        r[4] = "1/5/2010 10:00"
    other.write_text(text_of(rows, header=OTHER_HEADER))
    again = take(in_shop, other)

    assert (again.imported, again.documents_known, again.documents.total()) == (3, 2, 0)
    assert {sale.store.code for sale in Sale.objects.all()} == {"UK1"}


def test_columns_are_found_by_name_in_any_order_and_spelling(in_shop: Cast, tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    header = ["note", " customer id", "COUNTRY", "invoice", "Stock Code", "description"]
    header += ["quantity", "Invoice Date", "PRICE"]
    rows = [["x", r[6], r[7], *r[:6]] for r in ROWS]
    path.write_text(text_of(rows, header=header))
    assert take(in_shop, path).imported == 3


def test_missing_columns_are_named(in_shop: Cast, tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text("Invoice,StockCode,Amount\n1,2,3\n")
    with pytest.raises(ImportRefused, match=r"lacks the columns Description, Quantity.*Amount"):
        take(in_shop, path)


@pytest.mark.parametrize("content", [b"", b"\xfd7zXZ\x00broken", b"PK\x03\x04broken", b"\x1f\x8b!"])
def test_what_cannot_be_read_is_refused_in_words(
    in_shop: Cast, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(content)
    with pytest.raises(ImportRefused, match=r"export\.csv"):
        take(in_shop, path)


def test_a_file_that_breaks_off_keeps_what_was_whole_before(in_shop: Cast, tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    packed = lzma.compress(text_of(ROWS * 2000).encode())
    path.write_bytes(packed[: len(packed) // 2])
    with pytest.raises(ImportRefused, match="cannot be read"):
        take(in_shop, path)
    assert not Sale.objects.exists()
