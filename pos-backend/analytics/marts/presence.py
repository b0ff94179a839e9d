"""Whether marts are there: one that is new with a version is not, until that version's first build."""

from inventory.stock.sql import fetch_one

_ARE_THERE = """
SELECT bool_and(to_regclass('marts.' || k.name) IS NOT NULL) AS are_there
FROM unnest(%(names)s::text[]) AS k (name)
"""


def are_there(*names: str) -> bool:
    """All of them; one statement."""
    return bool(fetch_one(_ARE_THERE, {"names": list(names)})["are_there"])
