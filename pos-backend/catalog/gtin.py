"""Global trade item numbers: GTIN-8, UPC-A (12), EAN-13 and GTIN-14."""

LENGTHS = frozenset({8, 12, 13, 14})


def check_digit(first: str) -> int:
    """The last digit that belongs to the digits before it."""
    weighted = sum(
        int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(reversed(first))
    )
    return -weighted % 10


def check_digit_warning(code: str) -> str:
    """What is odd about a code that looks like a GTIN; empty where nothing is."""
    if len(code) not in LENGTHS or not (code.isascii() and code.isdigit()):
        return ""
    expected = check_digit(code[:-1])
    if int(code[-1]) == expected:
        return ""
    return f"The check digit of {code} should be {expected}: scan it again if you typed it."


def written_ways(code: str) -> frozenset[str]:
    """One number in each length that it fits: with the leading zeros that a spreadsheet took from it,
    and a UPC as the EAN that it is too. Nothing for what is no GTIN, by its check digit.
    """
    digits = code.lstrip("0")
    if len(digits) < 2 or not (digits.isascii() and digits.isdigit()):
        return frozenset()
    if int(digits[-1]) != check_digit(digits[:-1]):
        return frozenset()
    return frozenset(digits.zfill(length) for length in LENGTHS if length >= len(digits))
