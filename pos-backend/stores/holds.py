"""What other apps hold against closing a store or retiring a till: the stores stand below them.

A hold takes the store, and the till where only one is meant, and says in words what is still going on
there; nothing where it would stand in nobody's way.
"""

from collections.abc import Callable

from stores.models import Register, Store

Hold = Callable[[Store, Register | None], str]
_holds: list[Hold] = []


def register_closing_hold(hold: Hold) -> Hold:
    _holds.append(hold)
    return hold


def what_goes_on(store: Store, register: Register | None = None) -> str:
    return ", ".join(filter(None, (hold(store, register) for hold in _holds)))
