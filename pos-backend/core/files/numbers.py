"""Numbers as people and programs write them: `1,234.50`, `1.234,50`, `£ 12`, `1 234`.

`1,234` alone may be a thousand or one and a bit. Nothing here decides that by itself: `decimal_mark`
looks at all of a file's numbers, and says so when they do not tell.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

MARKS = (".", ",")
_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_CURRENCY = re.compile(r"^[$£€¥₹]|[$£€¥₹%]$")
_SHAPE = re.compile(r"[+-]?[0-9.,'\u2019 ]+")
MOST_CHARACTERS = 40


@dataclass(frozen=True, slots=True)
class Marks:
    """`decimal` is empty where the file does not tell; `example` is then a number that needs it."""

    decimal: str
    example: str = ""
    contradicts: str = ""


def decimal_mark(texts: Iterable[str]) -> Marks:
    seen: dict[str, str] = {}
    doubtful = ""
    for text in texts:
        mark = _mark_of(_bare(text))
        if mark in MARKS:
            seen.setdefault(mark, text)
        elif mark == "?":
            doubtful = doubtful or text
    if len(seen) == 2:
        return Marks("", seen["."], seen[","])
    if seen:
        return Marks(next(iter(seen)))
    return Marks("", doubtful) if doubtful else Marks(".")


def _bare(text: str) -> str:
    text = _SPACES.sub(" ", text).strip()
    for _ in range(2):
        text = _CURRENCY.sub("", text).strip()
    return text


def _mark_of(text: str) -> str:
    """The decimal mark of a number; empty where it has none, `?` where it could be either."""
    marks = [character for character in text if character in MARKS]
    if not marks or not _SHAPE.fullmatch(text):
        return ""
    last = marks[-1]
    if len(set(marks)) == 2:
        return last if marks.count(last) == 1 else ""
    if len(marks) > 1:
        return MARKS[last == MARKS[0]]  # 1.234.567 groups by what it repeats
    return _mark_of_one(text, last)


def _mark_of_one(text: str, last: str) -> str:
    before, _, after = text.lstrip("+-").partition(last)
    whole = before.replace(" ", "").replace("'", "").replace("\u2019", "")
    if before != whole:
        return last  # 1 234,500 groups by spaces
    if len(after) != 3 or len(whole) > 3 or whole in ("", "0"):
        return last
    return "?"


def parse_number(text: str, *, decimal: str) -> Decimal | None:
    """None for what is no number with this decimal mark, badly grouped ones too."""
    text = _bare(text)
    if len(text) > MOST_CHARACTERS:
        return None
    group = MARKS[decimal == MARKS[0]]
    whole, mark, rest = text.partition(decimal)
    sign = whole[:1] if whole[:1] in ("+", "-") else ""
    whole = whole[len(sign) :].strip()
    for separator in (group, " ", "'", "\u2019"):
        if separator in whole:
            first, *groups = whole.split(separator)
            if not 1 <= len(first) <= 3 or any(len(part) != 3 for part in groups):
                return None
            whole = "".join([first, *groups])
            break
    digits = whole + rest
    if not digits or not (digits.isascii() and digits.isdigit()) or (mark and not rest):
        return None
    return Decimal(f"{sign}{whole or '0'}{'.' if rest else ''}{rest}")
