"""Which tenant this thread, task or request works for.

Queries of tenant models read it when their SQL is compiled (see `tenants.scoping`) and raise while
none is set. `all_tenants` is the one way past that: for sign-in, admin and jobs that loop over tenants.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum


class Scope(Enum):
    ALL = "all tenants"


class TenantNotSet(RuntimeError):
    """A tenant's rows were asked for while no tenant was set: a bug, never an empty answer."""


_scope: ContextVar[int | Scope | None] = ContextVar("tenant", default=None)


def current_scope() -> int | Scope:
    scope = _scope.get()
    if scope is None:
        raise TenantNotSet("No tenant is set here; enter tenant_context(tenant_id) first.")
    return scope


def current_tenant_id() -> int:
    scope = current_scope()
    if scope is Scope.ALL:
        raise TenantNotSet("This needs one tenant, and all of them are in scope.")
    return scope


def tenant_id_or_none() -> int | None:
    scope = _scope.get()
    return None if scope is Scope.ALL else scope


@contextmanager
def _entered(scope: int | Scope) -> Iterator[None]:
    token = _scope.set(scope)
    try:
        yield
    finally:
        _scope.reset(token)


@contextmanager
def tenant_context(tenant_id: int) -> Iterator[None]:
    """Everything inside sees and writes this tenant's rows only."""
    with _entered(tenant_id):
        yield


@contextmanager
def all_tenants() -> Iterator[None]:
    """ALL: no tenant filter at all. Grep for it; every use says why it must be so."""
    with _entered(Scope.ALL):
        yield
