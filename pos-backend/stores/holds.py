"""What other apps hold against closing a store or retiring a till: the stores stand below them.

A hold takes the store, and the till where only one is meant, and says in words what is still going on
there; nothing where it would stand in nobody's way.
"""

from collections.abc import Callable

from django.db import connection

from core.problems import Problem
from stores.models import Register, Store

Hold = Callable[[Store, Register | None], str]
_holds: list[Hold] = []


def register_closing_hold(hold: Hold) -> Hold:
    _holds.append(hold)
    return hold


def what_goes_on(store: Store, register: Register | None = None) -> str:
    return ", ".join(filter(None, (hold(store, register) for hold in _holds)))


def keep_open(store: Store) -> None:
    """Nobody closes this store before the transaction ends. Raises Problem where it is closed."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT is_active FROM stores_store WHERE tenant_id = %s AND id = %s FOR SHARE",
            [store.tenant_id, store.pk],
        )
        (is_active,) = cursor.fetchone()
    if not is_active:
        raise Problem(f"{store} is closed.", code="store_inactive")
