import re
from decimal import Decimal
from functools import lru_cache

from tenants.imports.values import Unplaceable, decimal_of

MOST_MONEY = 999_999_999
_THOUSANDS = re.compile(r"\d{1,3}(,\d{3})+(\.\d*)?", re.ASCII)


@lru_cache(maxsize=50_000)
def amount(text: str, what: str) -> Decimal:
    """Money not below 0, to the penny; `$1,020.24` is 1020.24."""
    text = text.strip().removeprefix("$")
    if _THOUSANDS.fullmatch(text):
        text = text.replace(",", "")
    found = decimal_of(text, what)
    if found < 0:
        raise Unplaceable(f"negative {what}")
    if found > MOST_MONEY:
        raise Unplaceable(f"{what} beyond 999,999,999")
    if found != found.quantize(Decimal("0.01")):
        raise Unplaceable(f"{what} with more than two decimals")
    return found
