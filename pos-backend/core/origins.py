"""Where the work in hand comes from, for whoever writes down what was done."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum


class Channel(StrEnum):
    WEB = "WEB"  # a signed-in browser
    API = "API"  # an integration with a token
    ADMIN = "ADMIN"
    SYSTEM = "SYSTEM"  # commands and tasks


@dataclass(frozen=True, slots=True)
class Origin:
    """`address` is the client's IP address; empty where there is no client."""

    channel: Channel
    address: str = ""


_SYSTEM = Origin(Channel.SYSTEM)
_origin: ContextVar[Origin] = ContextVar("origin", default=_SYSTEM)


def current_origin() -> Origin:
    return _origin.get()


@contextmanager
def coming_from(origin: Origin) -> Iterator[None]:
    token = _origin.set(origin)
    try:
        yield
    finally:
        _origin.reset(token)
