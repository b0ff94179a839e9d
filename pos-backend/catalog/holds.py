"""What other apps hold against a change of a variant: the catalogue stands below them.

A hold takes a variant's id and says in words what stock there is, or an empty text for none.
"""

from collections.abc import Callable

Hold = Callable[[int], str]
_stock: list[Hold] = []


def register_stock_hold(hold: Hold) -> Hold:
    _stock.append(hold)
    return hold


def stock_of(variant_id: int) -> str:
    return ", ".join(filter(None, (hold(variant_id) for hold in _stock)))
