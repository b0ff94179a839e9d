"""Numbers of a till's documents: without gaps, but for those that an import has used before."""

from collections.abc import Callable
from typing import TypeVar

from django.db import IntegrityError, transaction
from psycopg.errors import UniqueViolation

from core.problems import Problem
from pos.models import Receipt
from tenants.models import NumberSeries
from tenants.numbering import next_number

T = TypeVar("T")

# Every try goes past all numbers that are there; only an import that runs meanwhile needs another.
TRIES = 5
WINDOW = 1_000


class NumbersTaken(Problem):
    default_code = "numbers_taken"


def write_numbered(*, series: str, model: type[Receipt], write: Callable[[str], T]) -> T:
    """`write` with the next number of the series that no such document has, in a savepoint.

    Raises what `write` raises, also IntegrityError but for the number's, and NumbersTaken where an
    import was faster time after time.
    """
    for _ in range(TRIES):
        try:
            with transaction.atomic():
                return write(_numbered(series, next_number(series=series)))
        except IntegrityError as error:
            if not _is_of_the_number(error, model):
                raise
        _skip_taken(series, model)
    raise NumbersTaken("An import is using this register's numbers. Try again once it is done.")


def _numbered(series: str, number: int) -> str:
    return f"{series}-{number:06d}"


def _is_of_the_number(error: IntegrityError, model: type[Receipt]) -> bool:
    refusal = error.__cause__
    return (
        isinstance(refusal, UniqueViolation)
        and refusal.diag.constraint_name == f"{model._meta.model_name}_number"
    )


def _skip_taken(series: str, model: type[Receipt]) -> None:
    """Set the series to just before its next free number. Holds it, as `next_number` does."""
    first = next_number(series=series)
    while True:
        window = {_numbered(series, number): number for number in range(first, first + WINDOW)}
        taken = model._default_manager.filter(number__in=window).values_list("number", flat=True)
        free = window.keys() - set(taken)
        if free:
            last = min(window[number] for number in free) - 1
            NumberSeries.objects.filter(series=series).update(last=last)
            return
        first += WINDOW
