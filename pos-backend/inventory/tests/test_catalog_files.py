"""Whatever a file of products is made of, it is read right or refused in words; never half of it."""

import gzip
import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from conftest import Cast
from inventory.tests.catalog_files import PLAIN, READABLE, Damage, lines, preview, upload, workbook

SignIn = Callable[[User], Client]
TABLE = lines(
    "sku,product_name,category,price", "A-1,Café crème,Drinks,4.50", "B-1,Müsli,Food,3.75"
)


@pytest.fixture
def manager(cast: Cast, sign_in: SignIn) -> Client:
    return sign_in(cast.manager)


@pytest.mark.parametrize("damage", READABLE.values(), ids=list(READABLE))
def test_a_table_is_read_however_it_is_written(manager: Client, damage: Damage) -> None:
    answer = preview(manager, damage(TABLE))
    told = [(row["outcome"], row["sku"], row["product_name"]) for row in answer["rows"]]
    assert told == [("NEW", "A-1", "Café crème"), ("NEW", "B-1", "Müsli")]
    assert answer["can_apply"] is True
    assert answer["counts"]["new_categories"] == 2


def test_what_is_guessed_is_told_and_can_be_said(manager: Client) -> None:
    windows = TABLE.encode("cp1252")
    assert preview(manager, windows)["dialect"]["guessed"] == ["encoding"]
    said = preview(manager, windows, encoding="latin-1")
    assert (said["dialect"]["encoding"], said["dialect"]["guessed"]) == ("latin-1", [])
    assert preview(manager, TABLE.encode("utf-16-le"))["dialect"]["guessed"] == ["encoding"]
    greek = preview(manager, TABLE.encode("cp1252"), encoding="cp1251")
    assert greek["rows"][0]["product_name"] == "Cafй crиme"


def test_a_delimiter_that_the_file_does_not_prove_is_told(manager: Client) -> None:
    file = lines("a;b,c;d", "1;2,3;4")
    assert preview(manager, file)["dialect"]["guessed"] == ["delimiter"]
    said = preview(manager, file, delimiter=",")
    assert [column["name"] for column in said["columns"]] == ["a;b", "c;d"]


SPECTRUM: dict[str, tuple[str, list[list[str]]]] = {
    "comma in quotes": ('a,b\nx,"Any, WW"\n', [["x"], ["Any, WW"]]),
    "empty": ('a,b,c\n1,"",""\n2,3,4\n', [["1", "2"], ["3"], ["4"]]),
    "escaped quotes": ('a,b\n1,"ha ""ha"" ha"\n3,4\n', [["1", "3"], ['ha "ha" ha', "4"]]),
    "json": ('a,b\n1,"{""type"": ""P"", ""c"": [102.0]}"\n', [["1"], ['{"type": "P", "c": [102.0]}']]),
    "newlines": ('a,b\n"Once upon \na time",5\n', [["Once upon \na time"], ["5"]]),
    "newlines CRLF": ('a,b\r\n"Once upon \r\na time",5\r\n', [["Once upon \r\na time"], ["5"]]),
    "quotes and newlines": ('a,b\n1,"ha \n""ha"" \nha"\n3,4\n', [["1", "3"], ['ha \n"ha" \nha', "4"]]),
    "a quote within": ("a,b\n6,37°36'37.8\"N\n", [["6"], ["37°36'37.8\"N"]]),
    "utf-8": ("a,b\n4,ʤ\n", [["4"], ["ʤ"]]),
}  # fmt: skip


@pytest.mark.parametrize("name", SPECTRUM)
def test_cells_are_read_as_they_were_meant(manager: Client, name: str) -> None:
    file, columns = SPECTRUM[name]
    answer = preview(manager, file)
    assert [column["samples"] for column in answer["columns"]] == columns
    # None of its columns is a SKU: nothing is imported until somebody says which is.
    assert [question["code"] for question in answer["questions"]] == ["no_sku"]


def _bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/workbook.xml", b"")
        book.writestr("xl/worksheets/sheet1.xml", b" " * 30_000_000)
    return file.getvalue()


def _archive() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    return file.getvalue()


def _broken_sheet() -> bytes:
    file = io.BytesIO()
    whole = io.BytesIO(workbook([["sku"], ["A"]]))
    with zipfile.ZipFile(whole) as good, zipfile.ZipFile(file, "w") as bad:
        for name in good.namelist():
            data = good.read(name)
            bad.writestr(name, data[: len(data) // 2] if "sheet1" in name else data)
    return file.getvalue()


REFUSED: dict[str, tuple[bytes, str, str]] = {
    "a quote that never closes": (
        b'sku\tname\nA\tx\nSLK\t"44.39\t7\nVSF\t1\n', "quotes", "Row 3"),
    "text behind a quote": (b'sku,name\nA,"x"y\n', "quotes", "Row 2"),
    "zeros": (b"sku,name\nA,\0\0\0\n", "file", "no text"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), "file", "picture"),
    "a PDF": (b"%PDF-1.7\n", "file", "PDF"),
    "an old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "file", ".xls"),
    "packed": (gzip.compress(PLAIN.encode()), "file", "Unpack"),
    "another archive": (_archive(), "file", "ZIP"),
    "a cut workbook": (workbook([["sku"], ["A"]])[:-200], "file", "damaged"),
    "a broken sheet": (_broken_sheet(), "file", "damaged"),
    "a bomb": (_bomb(), "file", "unpacks"),
    "blank": (b"\n\n\n", "file", "empty"),
    "only a mark": (b"\xef\xbb\xbf", "file", "empty"),
    "half of a character": (b"\xff\xfes\x00k\x00u", "encoding", "utf-16"),
    "too many columns": (b",".join(b"c%d" % n for n in range(300)), "file", "columns"),
    "too many rows": (b"sku\n" + b"\n".join(b"%d" % n for n in range(50_001)), "file", "rows"),
    "an endless cell": (b"sku,name\nA," + b"x" * 140_000, "quotes", "131,072"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_in_words(manager: Client, name: str) -> None:
    data, attr, word = REFUSED[name]
    answer = upload(manager, data, dry_run="true")
    assert answer.status_code == 400, answer.content
    (error,) = answer.json()["errors"]
    assert (error["attr"], error["code"]) == (attr, "unreadable")
    assert word in error["detail"]


def test_a_file_with_a_stray_quote_is_read_without_quotes(manager: Client) -> None:
    file = b'sku\tname\nA\tx\nSLK\t"44.39\n'
    answer = preview(manager, file, quotes="false")
    assert [row["product_name"] for row in answer["rows"]] == ["x", '"44.39']


def test_a_file_above_the_limit_is_not_read(manager: Client) -> None:
    answer = upload(manager, b"x" * (20 * 2**20 + 1), dry_run="true")
    assert (answer.status_code, answer.json()["code"]) == (413, "file_too_large")


def test_a_large_file_within_the_limit_is_read(manager: Client) -> None:
    """More than Django takes for any other request."""
    description = "long " * 1_200
    file = lines(
        "sku,product_name,description", *(f"S{n},P{n},{description}" for n in range(1_000))
    )
    assert len(file) > 5 * 2**20
    assert preview(manager, file)["counts"]["new"] == 1_000


@pytest.mark.parametrize(
    ("settings", "attr"),
    [
        ({"profile": "magento"}, "profile"),
        ({"decimal": ";"}, "decimal"),
        ({"delimiter": "ab"}, "delimiter"),
        ({"encoding": "base64"}, "encoding"),
        ({"encoding": "utf-16"}, "encoding"),
        ({"store_id": "NaN"}, "store_id"),
        ({"store_id": 10**30}, "store_id"),
        ({"dry_run": "maybe"}, "dry_run"),
        ({"quotes": "['"}, "quotes"),
        ({"sheet": "x" * 101}, "sheet"),
    ],
)
def test_settings_that_make_no_sense_are_refused(
    manager: Client, settings: dict[str, Any], attr: str
) -> None:
    answer = upload(manager, PLAIN, **{"dry_run": "true", **settings})
    assert answer.status_code == 400, answer.content
    assert answer.json()["errors"][0]["attr"] == attr


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"", "application/json"),
        (b'{"file": "x"}', "application/json"),
        (b"file=x", "application/x-www-form-urlencoded"),
        (b"nothing", "multipart/form-data"),
        (b"nothing", "multipart/form-data; boundary=x"),
        (b"--x\r\nContent-Disposition: form-data; name=file\r\n\r\nx\r\n--x--",
         "multipart/form-data; boundary=x"),
    ],
)  # fmt: skip
def test_a_request_that_is_no_upload_is_refused(
    manager: Client, body: bytes, content_type: str
) -> None:
    answer = manager.generic("POST", "/api/v1/catalog/import", body, content_type)
    assert answer.status_code in (400, 415), answer.content
    assert answer["Content-Type"] == "application/problem+json"
