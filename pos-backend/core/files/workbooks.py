"""Excel workbooks, read row by row; those of strangers within bounds."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

from openpyxl import load_workbook

from core.files.refusal import Unreadable

MOST_PARTS = 1_000
MOST_BYTES = 256 * 1024 * 1024
# XML of a sheet shrinks 10 to 40 times; a bomb thousands of times.
MOST_RATIO = 200
SMALL = 1024 * 1024


@contextmanager
def opened_workbook(file: IO[bytes]) -> Iterator[Any]:
    """Cells as their last computed values."""
    book = load_workbook(file, read_only=True, data_only=True)
    try:
        yield book
    finally:
        book.close()


def refuse_bombs(file: IO[bytes]) -> None:
    """Raises Unreadable for what would unpack to far more than a workbook holds."""
    try:
        with zipfile.ZipFile(file) as parts:
            listed = parts.infolist()
            names = set(parts.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise Unreadable(f"The workbook is damaged: {error}.") from None
    if "xl/workbook.xml" not in names:
        raise Unreadable("This is a ZIP archive and no Excel workbook.")
    unpacked = sum(part.file_size for part in listed)
    ratio = any(
        part.file_size > SMALL and part.file_size > MOST_RATIO * max(part.compress_size, 1)
        for part in listed
    )
    if len(listed) > MOST_PARTS or unpacked > MOST_BYTES or ratio:
        raise Unreadable("The workbook unpacks to more than is read here. Save it as CSV.")
    file.seek(0)


class Exact(str):
    """A cell that the file itself holds as a number: its decimal mark is a point, whatever the text."""

    __slots__ = ()


def cell_text(value: Any) -> str:
    """A cell as a CSV would have it: 17850.0 is 17850, and a moment is its ISO form."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\0", "")


def exact_text(value: Any, number_format: str) -> str:
    """The same, with numbers told from text, and with the zeros that a format puts before a code."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        text = cell_text(value) if abs(value) < 10**15 else f"{value:.0f}"
        if number_format and set(number_format) == {"0"} and text.isdigit():
            return text.zfill(len(number_format))
        return Exact(format_float(text))
    return "" if value is None else str(value)


def format_float(text: str) -> str:
    """Without an exponent: 1e-05 is 0.00001."""
    if "e" not in text:
        return text
    return f"{float(text):.12f}".rstrip("0").rstrip(".")
