"""Bytes of a text file to text, and how sure that is."""

import codecs
from dataclasses import dataclass

from core.files.refusal import Unreadable

# What a person may choose, by the names that they know.
ENCODINGS = (
    "utf-8",
    "utf-16",
    "cp1252",
    "latin-1",
    "iso-8859-15",
    "cp1250",
    "cp1251",
    "cp437",
    "cp850",
    "mac-roman",
    "shift-jis",
    "gb18030",
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    encoding: str
    has_bom: bool
    is_guess: bool


def decode(data: bytes, *, encoding: str = "") -> Decoded:
    """The text, by `encoding` or by what the bytes say. Raises Unreadable.

    A byte order mark and valid UTF-8 are certain. Else UTF-16 shows by its zeros; all that is left is
    taken for Western European, which any bytes can be: a guess that a person should look at.
    """
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    if encoding:
        return Decoded(_strictly(data, encoding), encoding, bool(marked), False)
    if marked:
        return Decoded(_strictly(data, marked), marked, True, False)
    if zeros := _utf_16_without_mark(data):
        return Decoded(_strictly(data, zeros), "utf-16", False, True)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", False, False)
    except UnicodeDecodeError:
        pass
    try:
        return Decoded(data.decode("cp1252"), "cp1252", False, True)
    except UnicodeDecodeError:  # five bytes mean nothing there
        return Decoded(data.decode("latin-1"), "latin-1", False, True)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeError as error:
        place = f" at byte {error.start + 1}" if isinstance(error, UnicodeDecodeError) else ""
        raise Unreadable(
            f"The file is not {encoding}: it breaks{place}.", attr="encoding"
        ) from None
    return text.removeprefix("\ufeff")


def _utf_16_without_mark(data: bytes) -> str:
    """Western text in UTF-16 has a zero in nearly every second byte."""
    start = data[:4096]
    half = len(start) // 2
    if half < 2 or len(data) % 2:
        return ""
    first, second = start[0::2].count(0), start[1::2].count(0)
    if second > half * 0.6 and first < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if first > half * 0.6 and second < half * 0.1 else ""
