"""A file's rows as text, whatever it is packed in: CSV (plain, gzip or xz) and XLSX.

Nothing is held but the row at hand, so that a file may be larger than memory. What kind of file it
is, its encoding and its delimiter are read from its contents, never from its name.
"""

import codecs
import csv
import gzip
import hashlib
import io
import lzma
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from pathlib import Path
from typing import IO, NamedTuple, cast
from xml.etree.ElementTree import ParseError

from core.files.workbooks import cell_text, opened_workbook
from tenants.imports.refusal import ImportRefused

BLOCK = 1 << 20
DELIMITERS = ",;\t|"
UNREADABLE = (
    OSError,
    EOFError,
    KeyError,  # of a ZIP that is no workbook
    csv.Error,
    lzma.LZMAError,
    zipfile.BadZipFile,
    ParseError,
)


class Row(NamedTuple):
    """`number` counts the file's records with the header as 1, as a spreadsheet shows them.

    `cells` are in the order of the profile's columns, and empty where the row is too short for them;
    `raw` is the row as it stands in the file.
    """

    number: int
    cells: tuple[str, ...]
    raw: Sequence[str]


@dataclass(frozen=True, slots=True)
class Source:
    """A file whose layout is known; `encoding` and `delimiter` are empty for XLSX."""

    path: Path
    sha256: str
    encoding: str
    delimiter: str
    pick: Callable[[Sequence[str]], tuple[str, ...]]

    def rows(self) -> Iterator[Row]:
        """Every row below the header that has anything in it."""
        number, pick = 1, self.pick
        try:
            records = _records(self.path, self.encoding, self.delimiter)
            next(records)
            for number, raw in enumerate(records, 2):
                if any(raw):
                    try:
                        cells = pick(raw)
                    except IndexError:
                        cells = ()
                    yield Row(number, cells, raw)
        except UNREADABLE as error:
            raise ImportRefused(
                f"{self.path.name} cannot be read beyond row {number}: {error}"
            ) from error


def open_source(path: Path, columns: Mapping[str, Sequence[str]]) -> Source:
    """Find out how the file is to be read; `columns` lists the header's accepted names per field.

    Raises ImportRefused that names every missing column.
    """
    try:
        sha256 = _sha256(path)
        encoding = "" if _packing(path) == "xlsx" else _encoding(path)
        return _with_header(path, sha256, encoding, columns)
    except UNREADABLE as error:
        raise ImportRefused(f"{path} cannot be read: {error}") from error


def _with_header(
    path: Path, sha256: str, encoding: str, columns: Mapping[str, Sequence[str]]
) -> Source:
    best: tuple[int, str, dict[str, int], list[str]] = (-1, "", {}, [])
    for delimiter in DELIMITERS if encoding else ("",):
        header = next(_records(path, encoding, delimiter), [])
        found = _positions(header, columns)
        if len(found) > best[0]:
            best = (len(found), delimiter, found, header)
    _, delimiter, found, header = best
    missing = [names[0] for field, names in columns.items() if field not in found]
    if missing:
        raise ImportRefused(
            f"{path.name} lacks the columns {', '.join(missing)};"
            f" its first row has {', '.join(filter(None, header[:30])) or 'nothing'}."
        )
    pick = cast(
        "Callable[[Sequence[str]], tuple[str, ...]]",
        itemgetter(*[found[field] for field in columns]),
    )
    return Source(path, sha256, encoding, delimiter, pick)


def _positions(header: Sequence[str], columns: Mapping[str, Sequence[str]]) -> dict[str, int]:
    places = {_folded(name): place for place, name in reversed(list(enumerate(header)))}
    return {
        field: places[name]
        for field, names in columns.items()
        for name in map(_folded, names)
        if name in places
    }


def _folded(name: str) -> str:
    """Header names are the same whatever their case and spaces: `Customer ID` is `customerid`."""
    return "".join(name.split()).casefold()


def _packing(path: Path) -> str:
    with path.open("rb") as file:
        start = file.read(6)
    if start == b"\xfd7zXZ\x00":
        return "xz"
    if start.startswith(b"\x1f\x8b"):
        return "gz"
    return "xlsx" if start.startswith(b"PK\x03\x04") else ""


def _bytes(path: Path) -> IO[bytes]:
    packing = _packing(path)
    if packing == "xz":
        return lzma.open(path)
    if packing == "gz":
        return cast("IO[bytes]", gzip.open(path))
    return path.open("rb")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _encoding(path: Path) -> str:
    """UTF-8 where all of the file is; else what a Western European Windows wrote."""
    for encoding in ("utf-8-sig", "cp1252"):
        decode = codecs.getincrementaldecoder(encoding)().decode
        try:
            with _bytes(path) as file:
                for block in iter(partial(file.read, BLOCK), b""):
                    decode(block)
                decode(b"", True)
        except UnicodeDecodeError:
            continue
        return encoding
    return "latin-1"


def _records(path: Path, encoding: str, delimiter: str) -> Iterator[list[str]]:
    if not encoding:
        yield from _sheet_records(path)
        return
    with io.TextIOWrapper(_bytes(path), encoding, newline="") as text:
        # PostgreSQL's text holds no NUL, and no name or code means one.
        lines = (line.replace("\0", "") if "\0" in line else line for line in text)
        yield from csv.reader(lines, delimiter=delimiter)


def _sheet_records(path: Path) -> Iterator[list[str]]:
    """All sheets, numbered through as one; those after the first without the header they repeat."""
    # Given a name, openpyxl would go by its ending.
    with path.open("rb") as file, opened_workbook(file) as book:
        header: list[str] | None = None
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # some programs write wrong ones
            records = (
                [cell_text(value) for value in row] for row in sheet.iter_rows(values_only=True)
            )
            first = next(records, [])
            if header is None or first != header:
                yield first
            header = header or first
            yield from records
