"""An uploaded table, CSV or XLSX, as a header and rows of text, and how it was read.

What kind of file it is, its encoding, its delimiter and its line ends are read from its contents and
shown in `Dialect`; whoever sent it may say otherwise. A file that is damaged is refused and never
half read: a quote that is opened and not closed would swallow the rows behind it in silence.
"""

import csv
import io
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from core.files.encodings import decode
from core.files.refusal import Unreadable
from core.files.workbooks import exact_text, opened_workbook, refuse_bombs

DELIMITERS = (",", ";", "\t", "|")
MOST_ROWS = 50_000
MOST_COLUMNS = 200
SAMPLE = 64 * 1024
SAMPLE_ROWS = 50
_KINDS = {
    b"\xd0\xcf\x11\xe0": "an old Excel workbook (.xls). Save it as .xlsx or as CSV",
    b"%PDF": "a PDF",
    b"\x1f\x8b": "compressed. Unpack it first",
    b"\xfd7zXZ": "compressed. Unpack it first",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"{\\rtf": "a document. Save its table as CSV",
}


class TableRow(NamedTuple):
    """`number` counts the file's records with the header as 1, as a spreadsheet shows them."""

    number: int
    cells: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How a file was read; `guessed` names what its contents do not prove."""

    kind: str  # CSV or XLSX
    encoding: str = ""
    has_bom: bool = False
    delimiter: str = ""
    quotes: bool = True
    line_end: str = ""
    sheet: str = ""
    sheets: Sequence[str] = ()
    guessed: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What whoever sent the file says about it; empty: find out."""

    encoding: str = ""
    delimiter: str = ""
    quotes: bool = True
    sheet: str = ""


@dataclass(slots=True)
class Table:
    dialect: Dialect
    header: list[str]
    rows: list[TableRow] = field(default_factory=list)


def read_table(data: bytes, reading: Reading, *, known: Collection[str] = ()) -> Table:
    """All of the file. `known` are header names, folded by `folded`, that speak for a delimiter.

    Raises Unreadable. Empty rows are left out; a row that is too short or too long is given as it is.
    """
    for start, kind in _KINDS.items():
        if data.startswith(start):
            raise Unreadable(f"This file is {kind}.")
    if data.startswith(b"PK\x03\x04"):
        return _workbook_table(data, reading)
    return _text_table(data, reading, known)


def folded(name: str) -> str:
    """Header names are the same whatever their case, spaces and underscores."""
    return re.sub(r"[\s_]+", "", name).casefold()


def _text_table(data: bytes, reading: Reading, known: Collection[str]) -> Table:
    decoded = decode(data, encoding=reading.encoding)
    text = decoded.text
    if "\0" in text:
        raise Unreadable(
            "This is no text, or text in another encoding: it holds zeros.",
            attr="encoding" if reading.encoding else "file",
        )
    guessed = ["encoding"] if decoded.is_guess else []
    skipped = 0
    delimiter = reading.delimiter
    first_line = text[:10].partition("\n")[0].strip()
    if first_line.startswith("sep=") and len(first_line) == 5:  # Excel's own hint
        delimiter = delimiter or first_line[4]
        text, skipped = text.partition("\n")[2], 1
    if not delimiter:
        delimiter, is_sure = _delimiter(text, known, quotes=reading.quotes)
        if not is_sure:
            guessed.append("delimiter")
    dialect = Dialect(
        kind="CSV",
        encoding=decoded.encoding,
        has_bom=decoded.has_bom,
        delimiter=delimiter,
        quotes=reading.quotes,
        line_end=_line_end(text),
        guessed=tuple(guessed),
    )
    return _table(dialect, _csv_records(text, delimiter, quotes=reading.quotes), first=1 + skipped)


def _csv_records(
    text: str, delimiter: str, *, quotes: bool, strict: bool = True
) -> Iterator[list[str]]:
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=delimiter,
        quoting=csv.QUOTE_MINIMAL if quotes else csv.QUOTE_NONE,
        strict=strict,
    )
    number = 0
    try:
        for record in reader:
            number += 1
            yield record
    except csv.Error as error:
        raise Unreadable(_csv_fault(str(error), number + 1), attr="quotes") from None


def _csv_fault(message: str, number: int) -> str:
    where = f"Row {number} cannot be read"
    if "unexpected end of data" in message:
        return (
            f"{where}: a quote is opened there and never closed. Close it, or read without quotes."
        )
    if "expected after" in message:
        return f"{where}: there is text behind a closing quote. Double the quote, or read without quotes."
    if "field larger" in message:
        return f"{where}: a cell is longer than 131,072 characters. Is a quote missing?"
    return f"{where}: {message}."


def _delimiter(text: str, known: Collection[str], *, quotes: bool) -> tuple[str, bool]:
    """The one that makes most known columns, then an even table; and whether no other does as well."""
    scores = []
    for delimiter in DELIMITERS:
        sample: list[list[str]] = []
        records = _csv_records(text[:SAMPLE], delimiter, quotes=quotes, strict=False)
        try:
            for record in records:
                sample.append(record)
                if len(sample) >= SAMPLE_ROWS:
                    break
        except Unreadable:
            continue
        if len(text) > SAMPLE and 1 < len(sample) < SAMPLE_ROWS:
            sample.pop()  # it may be cut
        header = sample[0] if sample else []
        even = len(header) > 1 and all(len(row) == len(header) for row in sample if row)
        named = sum(folded(name) in known for name in header)
        scores.append(((named, even, len(header)), delimiter))
    scores.sort(key=lambda scored: scored[0], reverse=True)
    if not scores:
        return ",", True  # it will say what is wrong
    best, second = scores[0], scores[1] if len(scores) > 1 else None
    if best[0][2] <= 1:
        return ",", True  # a single column has none
    is_sure = second is None or second[0][2] <= 1 or best[0][:2] > second[0][:2]
    return best[1], is_sure


def _line_end(text: str) -> str:
    if "\r\n" in text:
        return "CRLF"
    if "\n" in text:
        return "LF"
    return "CR" if "\r" in text else ""


def _workbook_table(data: bytes, reading: Reading) -> Table:
    file = io.BytesIO(data)
    refuse_bombs(file)
    try:
        with opened_workbook(file) as book:
            names = [sheet.title for sheet in book.worksheets]
            name = _sheet_name(names, reading)
            sheet = book[name]
            sheet.reset_dimensions()  # some programs write wrong ones
            guessed = ("sheet",) if len(names) > 1 and not reading.sheet else ()
            dialect = Dialect(kind="XLSX", sheet=name, sheets=tuple(names), guessed=guessed)
            records = (
                [
                    exact_text(cell.value, cell.number_format if cell.value is not None else "")
                    for cell in row
                ]
                for row in sheet.iter_rows()
            )
            return _table(dialect, records, first=1)
    except Unreadable:
        raise
    except Exception as error:  # noqa: BLE001  # openpyxl lets pass whatever breaks in it
        raise Unreadable(f"The workbook is damaged: {error}.") from None


def _sheet_name(names: Sequence[str], reading: Reading) -> str:
    name = reading.sheet or (names[0] if names else "")
    if name not in names:
        raise Unreadable(f"The workbook has no sheet {name!r}.", attr="sheet")
    return name


def _table(dialect: Dialect, records: Iterator[list[str]], *, first: int) -> Table:
    header = _unique(next(records, []))
    if not any(header):
        raise Unreadable("The file is empty: its first row must name the columns.")
    if len(header) > MOST_COLUMNS:
        raise Unreadable(f"The file has {len(header)} columns; at most {MOST_COLUMNS} are read.")
    table = Table(dialect, header)
    for number, cells in enumerate(records, first + 1):
        if not any(cells):
            if number > 20 * MOST_ROWS:
                raise Unreadable("The file is mostly empty rows. Delete them first.")
            continue
        if len(table.rows) >= MOST_ROWS:
            raise Unreadable(f"The file has more than {MOST_ROWS:,} rows. Split it.")
        table.rows.append(TableRow(number, cells))
    return table


def _unique(header: Sequence[str]) -> list[str]:
    """A name for every column: a nameless one by its place, a repeated one with its number."""
    names: list[str] = []
    while header and not header[-1].strip():
        header = header[:-1]
    for place, name in enumerate(header, 1):
        base = name.strip() or f"Column {place}"
        unique, number = base, 2
        while unique in names:
            unique, number = f"{base} ({number})", number + 1
        names.append(unique)
    return names
