"""Lists as CSV and XLSX: the same rows as the pages show, streamed."""

import csv
from collections.abc import Collection, Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from io import StringIO
from tempfile import TemporaryFile
from typing import Any

from django.http import FileResponse, HttpResponseBase, StreamingHttpResponse
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

FORMATS = ("csv", "xlsx")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CONTENT_TYPES = {"csv": "text/csv; charset=utf-8", "xlsx": XLSX}
CHUNK = 1 << 20
# What a sheet of a workbook can hold, its header included.
MOST_SHEET_ROWS = 1_048_576
# A spreadsheet takes text that begins so for a formula, also after spaces.
DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
GUARD = "'"


def neutralised(text: str) -> str:
    """Text that a spreadsheet shows and does not run. Undone by `restored`."""
    begins = text.lstrip(" ")
    return GUARD + text if begins.startswith((*DANGEROUS, GUARD)) else text


def restored(text: str) -> str:
    """What `neutralised` was given; text that it would have left alone stays, such as 'Tis."""
    guarded = text.startswith(GUARD) and text[1:].lstrip(" ").startswith((*DANGEROUS, GUARD))
    return text[1:] if guarded else text


class _Text(str):
    """Text that stays text, also where it looks like a number: 007."""

    __slots__ = ()


def _cell(value: Any, *, is_text: bool) -> Any:
    """Numbers stay numbers, also those that travel as decimal strings; text is neutralised."""
    if isinstance(value, str):
        if is_text:
            return _Text(neutralised(value))
        return value if _is_number(value) else neutralised(value)
    if isinstance(value, dict | list):
        return _Text(neutralised(_words(value)))
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else value


def _words(value: Any) -> str:
    """What stands inside a row, such as a person or barcodes, in one cell."""
    if isinstance(value, list):
        return ", ".join(_words(part) for part in value)
    if isinstance(value, dict):
        return _words(value.get("name") or value.get("sku") or "")
    return str(value)


def _is_number(text: str) -> bool:
    try:
        return text.isascii() and "_" not in text and Decimal(text).is_finite()
    except InvalidOperation:
        return False


def export(
    rows: Iterable[Mapping[str, Any]],
    *,
    columns: list[str],
    kind: str,
    name: str,
    text: Collection[str] = (),
) -> HttpResponseBase:
    """A download named `name`; `rows` are read as it is sent. `text` names columns without numbers
    (see `core.export_columns`)."""
    table = _table(rows, columns, text)
    if kind == "csv":
        response: HttpResponseBase = StreamingHttpResponse(
            _csv_lines(columns, table), content_type=CONTENT_TYPES[kind]
        )
    else:
        response = FileResponse(_workbook(columns, table), content_type=CONTENT_TYPES[kind])
    response["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    return response


def file_chunks(
    rows: Iterable[Mapping[str, Any]],
    *,
    columns: list[str],
    kind: str,
    text: Collection[str] = (),
) -> Iterator[bytes]:
    """The same file in pieces, for who keeps it."""
    table = _table(rows, columns, text)
    if kind == "csv":
        for lines in _csv_lines(columns, table):
            yield lines.encode()
    else:
        with _workbook(columns, table) as file:
            while chunk := file.read(CHUNK):
                yield chunk


def _table(
    rows: Iterable[Mapping[str, Any]], columns: list[str], text: Collection[str]
) -> Iterator[list[Any]]:
    for row in rows:
        yield [_cell(row[column], is_text=column in text) for column in columns]


def _csv_lines(columns: list[str], table: Iterator[list[Any]]) -> Iterator[str]:
    buffer = StringIO()
    writer = csv.writer(buffer)
    yield "\ufeff"  # so that Excel reads it as UTF-8
    for row in _with_header(columns, table):
        writer.writerow(row)
        if buffer.tell() > 32_768:
            yield buffer.getvalue()
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue()


def _with_header(columns: list[str], table: Iterator[list[Any]]) -> Iterator[list[Any]]:
    yield columns
    yield from table


def _workbook(columns: list[str], table: Iterator[list[Any]]) -> Any:
    """Written row by row to a temporary file; never whole in memory."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Export")
    for row in _with_header(columns, table):
        cells = []
        for value in row:
            number = isinstance(value, str) and not isinstance(value, _Text) and _is_number(value)
            shown: Any = Decimal(value) if number else value
            if isinstance(shown, str):
                # XML holds no control characters; what has one is shown all the same.
                shown = ILLEGAL_CHARACTERS_RE.sub("\ufffd", shown)
            cells.append(WriteOnlyCell(sheet, shown))
        sheet.append(cells)
    file = TemporaryFile()  # noqa: SIM115  # the response closes it
    book.save(file)
    file.seek(0)
    return file
