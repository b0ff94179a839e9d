"""What a door answers, in the model's words."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import IntegrityError, transaction

from core.problems import Problem
from inventory.movements import InsufficientStock
from inventory.tests.soak.model import Key, Refused
from inventory.tests.soak.world import whole


@dataclass(frozen=True)
class Written:
    """An adjustment: its id, and what it moved, in the order of its lines."""

    pk: int
    moved: list[tuple[Key, int]]


@dataclass(frozen=True)
class Foreseen:
    """What a reversal is said to do. `allowed` None: this door does not say."""

    is_short: bool
    after: dict[Key, int]
    allowed: bool | None = None


def named_lines(errors: Sequence[dict[str, str]]) -> tuple[int, ...] | None:
    """The numbers of the lines at fault; None where none is named."""
    paths = [error["attr"].split(".") for error in errors]
    return tuple(int(path[1]) for path in paths if path[0] == "lines") or None


@contextmanager
def service() -> Iterator[None]:
    """One transaction of the services; what the services refuse in it, in the model's words."""
    try:
        with transaction.atomic():
            yield
    except InsufficientStock as refusal:
        raise Refused(
            refusal.code,
            {
                (s.store_id, s.variant_id): (whole(s.requested, 3), whole(s.available, 3))
                for s in refusal.shortages
            },
        ) from None
    except Problem as problem:
        raise Refused(problem.code, lines=named_lines(problem.errors)) from None
    except IntegrityError as twice:
        if "client_id" not in str(twice):
            raise
        raise Refused("duplicate") from None
