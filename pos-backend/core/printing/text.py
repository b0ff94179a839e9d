"""The one font of what is printed as PDF, and text in it."""

from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FONT = "DejaVuSansCondensed"
FONT_FILE = Path(__file__).parent / "fonts" / f"{FONT}.ttf"


@cache
def load_font() -> None:
    """Latin, Greek and Cyrillic; subsets of it are embedded."""
    pdfmetrics.registerFont(TTFont(FONT, FONT_FILE))


def width_of(text: str, size: float) -> float:
    """In points."""
    return pdfmetrics.stringWidth(text, FONT, size)


def wrapped(text: str, size: float, room: float) -> list[str]:
    """Lines that fit into `room` points; a word that is too long is cut."""
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if width_of(longer, size) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while width_of(line, size) > room:
            fits = next(
                n for n in range(len(line) - 1, 0, -1)
                if n == 1 or width_of(line[:n], size) <= room
            )  # fmt: skip
            lines.append(line[:fits])
            line = line[fits:]
    return [*lines, line]
