"""What other apps hold against a change of a variant: the catalogue stands below them.

A hold takes ids of variants and says in words, for those that have some, what stock there is.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping

Hold = Callable[[Collection[int]], Mapping[int, str]]
_stock: list[Hold] = []


def register_stock_hold(hold: Hold) -> Hold:
    _stock.append(hold)
    return hold


def stock_of(variant_ids: Collection[int]) -> dict[int, str]:
    held: dict[int, list[str]] = defaultdict(list)
    for hold in _stock if variant_ids else ():
        for variant_id, words in hold(variant_ids).items():
            held[variant_id].append(words)
    return {variant_id: ", ".join(words) for variant_id, words in held.items()}
