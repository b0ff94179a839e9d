from typing import Any

import pytest
from reportlab.graphics.barcode.code128 import Code128

from core.printing.code128 import QUIET, bars, can_encode


def _black(letters: str) -> list[tuple[int, int]]:
    """The other encoder's word for bars: A to D is black of that width, a to d is white."""
    black, at = [], QUIET
    for letter in letters:
        width = ord(letter.lower()) - ord("a") + 1
        if letter.isupper():
            black.append((at, width))
        at += width
    return black


# Without runs of digits, which the other encoder packs into set C.
@pytest.mark.parametrize(
    "text", ["A", "HS-T1-R-0A0B1C", "~ !z{|}", "MNOPQRSTUVWXYZ", "a.b,c;d:e_f"]
)
def test_the_bars_are_those_of_another_encoder(text: str) -> None:
    other: Any = Code128(text)  # untyped
    other.validate()
    other.encode()
    other.decompose()
    black, modules = bars(text)
    assert black == _black(other.decomposed)
    assert modules == 11 * (len(text) + 2) + 13 + 2 * QUIET


def test_what_it_cannot_write_is_refused() -> None:
    assert not can_encode("")
    assert not can_encode("Té")
    with pytest.raises(ValueError, match="cannot write"):
        bars("\n")
