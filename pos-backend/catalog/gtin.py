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
