"""Code 128 (ISO/IEC 15417), code set B: a document's number as bars, so that opening it is one scan."""

# Widths of bar, space, bar, … in modules, by value; 104 starts set B, 106 stops.
_PATTERNS = """
212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232
122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122
321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311
211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113
213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422
121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111
241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121
412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412
211214 211232 2331112
"""
_WIDTHS = tuple(_PATTERNS.split())
_START_B, _STOP = 104, 106
QUIET = 10  # modules of white on either side


def can_encode(text: str) -> bool:
    return bool(text) and all(" " <= letter <= "~" for letter in text)


def bars(text: str) -> tuple[list[tuple[int, int]], int]:
    """(place, width) of each black bar, and the whole width with its quiet zones; in modules.

    Raises ValueError for what code set B cannot write.
    """
    if not can_encode(text):
        raise ValueError(f"Code 128 B cannot write {text!r}.")
    values = [ord(letter) - 32 for letter in text]
    check = (_START_B + sum(place * value for place, value in enumerate(values, 1))) % 103
    black, at = [], QUIET
    for value in (_START_B, *values, check, _STOP):
        for place, width in enumerate(map(int, _WIDTHS[value])):
            if place % 2 == 0:
                black.append((at, width))
            at += width
    return black, at + QUIET
